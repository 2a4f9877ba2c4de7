/**
 * The same object as before, as long as it says the same: what is given it is not drawn again.
 *
 * Use      `useSame(list, list.join(' '))`.
 */

import { useState } from 'react';

export function useSame<Value>(value: Value, said: string): Value {
  const [kept, keep] = useState({ value, said });
  if (kept.said === said) return kept.value;
  keep({ value, said });
  return value;
}
