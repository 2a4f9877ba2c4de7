/**
 * A store that cannot fail to open: of the tests, and of the benches.
 *
 * Errors   throws what the store refused.
 */

import { type Place, openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

export async function mustOpen(place: Place): Promise<Store> {
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value;
}
