/**
 * A no that somebody met who keeps, joins or takes along a corridor, as a sentence.
 */

import type { Declined } from '../../../device/board.ts';
import { useCorridorWords } from '../words.ts';

export function useRefusal(): (refusal: Declined) => string {
  const words = useCorridorWords().keeping.refusals;
  return ({ code }) =>
    Object.hasOwn(words, code) ? words[code as keyof typeof words] : words.unreachable;
}
