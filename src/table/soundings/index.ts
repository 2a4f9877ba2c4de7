/**
 * The kinds of sounding that are built; whatever else a definition asks for is refused by name.
 *
 * Use      a new kind that is counted is one file and one line in `SOUNDINGS`; a confessional has
 *          no ballots, so it is not one of them (confessional.ts).
 * Source   spec/process.md §2.
 */

import type { RevealLevel, RoundPlan, SoundingKind } from '../definition.ts';
import { must } from '../../basics/bug.ts';
import { namesPoll } from './names-poll.ts';
import type { Sounding } from './sounding.ts';
import { strawPoll } from './straw-poll.ts';

const SOUNDINGS: { readonly [Kind in SoundingKind]?: Sounding } = {
  'straw-poll': strawPoll,
};

/** What a confessional publishes of the answers. */
const CONFESSIONAL: readonly RevealLevel[] = ['nothing'];

export const KINDS_BUILT: readonly string[] = [...Object.keys(SOUNDINGS), 'confessional'];

/** What a round asks for and is not built yet; or `undefined`. */
export function unbuiltRound(plan: {
  readonly kind: SoundingKind;
  readonly reveal: RevealLevel;
}): string | undefined {
  const { kind, reveal } = plan;
  const reveals = kind === 'confessional' ? CONFESSIONAL : SOUNDINGS[kind]?.reveals;
  if (reveals === undefined) return kind;
  return reveals.includes(reveal) ? undefined : `reveal-${reveal}`;
}

/** The kind of a counted round that has passed `unbuiltRound`. */
export function soundingOf(plan: Pick<RoundPlan, 'kind' | 'names'>): Sounding {
  if (plan.kind === 'straw-poll' && plan.names) return namesPoll;
  return must(SOUNDINGS[plan.kind], 'a kind that is built: others are refused by name');
}
