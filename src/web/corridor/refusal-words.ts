/**
 * Why something was not taken in, in the page's language.
 *
 * Use      `const say = useRefusalWords(); say(refusal)`; for faults of readers, refusals of
 *          acceptance and of imports alike.
 * Shapes   a code without words of its own is told as it is: it can be looked up.
 */

import { useCallback } from 'react';
import { DETAILS, type Details } from '../../locales/corridor/en/refusals.ts';
import { useCorridorWords } from './words.ts';

export type Told = {
  readonly code: string;
  /** JSON pointer of what it is about; empty: the whole. */
  readonly at: string;
  readonly [detail: string]: string | number | readonly string[];
};

export function useRefusalWords(): (refused: Told) => string {
  const { refusals, keeping } = useCorridorWords();
  return useCallback(
    (refused) => {
      const said = isSaid(refusals.codes, refused.code) ? refusals.codes[refused.code] : undefined;
      if (said) return said(detailsOf(refused));
      const own = keeping.refusals;
      return isSaid(own, refused.code) ? own[refused.code] : refusals.other(refused.code);
    },
    [refusals, keeping],
  );
}

function isSaid<Codes extends object>(codes: Codes, code: string): code is keyof Codes & string {
  return Object.hasOwn(codes, code);
}

function detailsOf(refused: Told): Details {
  const texts = DETAILS.map((name) => {
    const detail = refused[name] ?? '';
    return [name, typeof detail === 'object' ? detail.join(', ') : String(detail)] as const;
  });
  return Object.fromEntries(texts) as Details;
}
