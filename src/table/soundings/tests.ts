/**
 * The results of sums that were only tested for nought.
 *
 * Shapes   one bit for each candidate and published set: a sum that is not nought says that
 *          somebody is against. A set in which nobody cast has none against.
 * Source   spec/protocol.md §8.4.
 */

import { must } from '../../basics/bug.ts';
import type { NameTest, Target } from '../rounds/rounds.ts';
import { judgeBits } from './one-bit.ts';
import type { Counted, Judging, PublishedSet, Results } from './sounding.ts';
import { purposeOf } from './sums.ts';

/** `sums`: one for each target, 0 for nought and 1 for anything else. */
export function bitsOf(
  counted: Counted,
  sums: readonly number[],
  judging: Judging & { readonly answer: Target['answer'] },
): Results {
  const { plan, ballots, sets } = counted;
  const seen = sets.filter(({ members }) => members.length > 0);
  const found = plan.candidates.flatMap((candidate) =>
    seen.map((set) => purposeOf(candidate, judging.answer, set.class)),
  );
  const bits = new Map(found.map((purpose, at) => [purpose, must(sums[at], 'a sum') !== 0]));
  const { rule, entitled, recused, groups } = judging;
  const cast = ballots.map(({ member }) => member);
  const tests = plan.candidates.map((candidate): NameTest => {
    const against = (set: PublishedSet): boolean =>
      bits.get(purposeOf(candidate, judging.answer, set.class)) === true;
    const [whole, ...classes] = sets;
    const parts = classes.map((set) => [set.class, against(set)] as const);
    const byClass = parts.length === 0 ? {} : { byClass: Object.fromEntries(parts) };
    const known = sets.map((set) => ({ members: set.members, against: against(set) }));
    const passes = judgeBits(rule, { entitled, recused, cast, groups, bits: known });
    return { candidate, against: against(whole), ...byClass, passes };
  });
  return { results: [], tests };
}
