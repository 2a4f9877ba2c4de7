/**
 * Why something was not kept, in words; and that nothing that was typed is lost.
 */

import { useCorridorWords } from '../../words.ts';
import type { KeepRefusal } from '../../keepers/keeper.ts';

export function useKeepRefusal(): (refusal: KeepRefusal) => string {
  const words = useCorridorWords();
  return ({ code }) => `${words.frame.notKept} (${code})`;
}
