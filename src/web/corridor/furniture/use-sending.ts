/**
 * One act at a time of a form: whether it is under way, and what it met.
 *
 * Use      `const { busy, said, send } = useSending()`; `send(act, done)` in an event.
 */

import { useState } from 'react';
import type { Result } from '../../../basics/result.ts';
import type { Declined } from '../../../device/board.ts';
import { useCorridorWords } from '../words.ts';
import { useRefusal } from './use-refusal.ts';

export function useSending() {
  const words = useCorridorWords().keeping.refusals;
  const refusal = useRefusal();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const send = async <Value>(
    act: () => Promise<Result<Value, Declined>>,
    done: (value: Value) => void,
  ): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const answered = await act().catch(() => null);
    setBusy(false);
    if (answered?.ok) done(answered.value);
    else setSaid(answered ? refusal(answered.refusal) : words.unreachable);
  };
  return { busy, said, send };
}
