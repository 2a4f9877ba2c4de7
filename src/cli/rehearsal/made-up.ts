/**
 * Answers for stand-ins of a body that has no answers.json: made up, one word as likely as another.
 *
 * Use      script.ts, where a rehearsal with people gives free seats to stand-ins.
 * Shapes   the same selection, round, member and name give the same word, so that nothing changes
 *          where it is asked again.
 */

import { utf8 } from '../../basics/bytes.ts';
import { digestOf } from '../../crypto/digest.ts';
import type { Answers, BallotAnswers } from '../../table/answers.ts';
import type { RoundPlan } from '../../table/definition.ts';
import type { MemberId } from '../../table/ids.ts';
import { wordsAsked } from '../../table/soundings/index.ts';
import type { Selection } from '../../table/selection.ts';

export function madeUpSheet(
  { definition, origin }: Pick<Selection, 'definition' | 'origin'>,
  plan: Pick<RoundPlan, 'id' | 'kind' | 'candidates'>,
  member: MemberId,
): BallotAnswers {
  const { id, candidates } = plan;
  const words = wordsAsked(plan, definition.rule);
  return Object.fromEntries(
    candidates.map((candidate) => {
      const of = [origin, id, member, candidate].join('\n');
      const number = Number.parseInt(digestOf(utf8(of)).slice(0, 8), 16);
      return [candidate, words[number % words.length] ?? ''];
    }),
  );
}

/** What stands in for an answers.json: no round is planned, and people end it. */
export const NO_ANSWERS: Answers = {
  definition: '',
  note: '',
  rounds: {},
  silences: [],
  ending: { kind: 'stopped', reason: 'Rehearsed.' },
};
