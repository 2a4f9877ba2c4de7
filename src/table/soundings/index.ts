/**
 * The kinds of sounding that are built; whatever else a definition asks for is refused by name.
 *
 * Use      a new kind is one file and one line in `SOUNDINGS`.
 * Source   spec/process.md §2.
 */

import type { RevealLevel, RoundPlan, SoundingKind } from '../definition.ts';
import { must } from '../../basics/bug.ts';
import type { Sounding } from './sounding.ts';
import { strawPoll } from './straw-poll.ts';

const SOUNDINGS: { readonly [Kind in SoundingKind]?: Sounding } = {
  'straw-poll': strawPoll,
};

export const KINDS_BUILT: readonly string[] = Object.keys(SOUNDINGS);

/** What a round asks for and is not built yet; or `undefined`. */
export function unbuiltRound(plan: {
  readonly kind: SoundingKind;
  readonly reveal: RevealLevel;
}): string | undefined {
  const sounding = SOUNDINGS[plan.kind];
  if (sounding === undefined) return plan.kind;
  return sounding.reveals.includes(plan.reveal) ? undefined : `reveal-${plan.reveal}`;
}

/** The kind of a round that has passed `unbuiltRound`. */
export function soundingOf(plan: Pick<RoundPlan, 'kind'>): Sounding {
  return must(SOUNDINGS[plan.kind], 'a kind that is built: others are refused by name');
}
