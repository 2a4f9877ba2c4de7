/**
 * How far a name is, in one phrase: a number of members, or only what a single bit says.
 */

import type { Distance } from '../../table/distance/distance.ts';
import { useWords } from '../language.tsx';
import { useView } from '../view.tsx';

/** The rule is a consensus, whole or less some: one count, which only objections fail. */
export function useIsConsensus(): boolean {
  const { pass } = useView().selection.definition.rule;
  return 'who' in pass && pass.who === 'against' && pass.sum === 1;
}

type Bit = { readonly against: boolean | null; readonly passes: boolean | null };
type BitWords = {
  readonly objection: string;
  readonly noObjection: string;
  readonly passes: string;
  readonly notYet: string;
};

/** Where the bit settles the rule, what the rule makes of it; else the bare bit. */
export function sayBit(words: BitWords, { against, passes }: Bit, consensus: boolean): string {
  if (against === null) return passes === true ? words.passes : words.notYet;
  if (consensus || passes === null) return against ? words.objection : words.noObjection;
  return passes ? words.passes : words.notYet;
}

export function useMeasure(): (distance: Distance) => string {
  const words = useWords().distance.measure;
  const consensus = useIsConsensus();
  return ({ measure, standing }) => {
    if (standing === 'withdrawn') return words.withdrawn;
    switch (measure.kind) {
      case 'short':
        if (measure.short === 0) return consensus ? words.clear : words.passes;
        return consensus && measure.exact
          ? words.consensus(measure.short)
          : words.short(measure.short, measure.exact);
      case 'bit':
        return sayBit(words, measure, consensus);
      case 'open':
      case 'never':
      case 'unknown':
        return words[measure.kind];
    }
  };
}
