/**
 * Why something was not taken in, in the page's language.
 *
 * Use      `const say = useRefusalWords(); say(refusal)`; for faults of readers, refusals of
 *          acceptance and of imports alike.
 * Shapes   a code without words of its own is told as it is: it can be looked up.
 */

import { useCallback } from 'react';
import { useCorridorWords } from './words.ts';

export type Told = {
  readonly code: string;
  /** JSON pointer of what it is about; empty: the whole. */
  readonly at: string;
  readonly [detail: string]: string | number | readonly string[];
};

export function useRefusalWords(): (refused: Told) => string {
  const { refusals } = useCorridorWords();
  return useCallback(
    (refused) => {
      const said = isSaid(refusals.codes, refused.code) ? refusals.codes[refused.code] : undefined;
      return said?.(refused) ?? refusals.other(refused.code);
    },
    [refusals],
  );
}

function isSaid<Codes extends object>(codes: Codes, code: string): code is keyof Codes & string {
  return Object.hasOwn(codes, code);
}
