/**
 * Answers for stand-ins of a body that has no answers.json: made up, one word as likely as another.
 *
 * Use      script.ts, where a rehearsal with people gives free seats to stand-ins.
 * Shapes   the same selection, round, member and name give the same word, so that nothing changes
 *          where it is asked again.
 */

import { utf8 } from '../../basics/bytes.ts';
import { digestOf } from '../../crypto/digest.ts';
import type { Answers, BallotAnswers } from '../../table/answers/answers.ts';
import type { RoundPlan } from '../../table/definition/definition.ts';
import type { CandidateId, MemberId } from '../../table/ids.ts';
import { wordsAsked } from '../../table/soundings/index.ts';
import type { Selection } from '../../table/selection.ts';

export function madeUpSheet(
  { definition, origin }: Pick<Selection, 'definition' | 'origin'>,
  plan: Pick<RoundPlan, 'id' | 'kind' | 'candidates' | 'names'>,
  member: MemberId,
): BallotAnswers {
  const { id, candidates, names } = plan;
  if (names) return namesOf(candidates, names.exactly, `${origin} ${id} ${member}`);
  const words = wordsAsked(plan, definition.rule);
  return Object.fromEntries(
    candidates.map((candidate) => {
      const of = [origin, id, member, candidate].join('\n');
      const number = Number.parseInt(digestOf(utf8(of)).slice(0, 8), 16);
      return [candidate, words[number % words.length] ?? ''];
    }),
  );
}

/** So many names, one as likely as another. */
function namesOf(candidates: readonly CandidateId[], exactly: number, of: string): BallotAnswers {
  const drawn = candidates.toSorted((one, other) =>
    digestOf(utf8(`${of} ${one}`)).localeCompare(digestOf(utf8(`${of} ${other}`))),
  );
  return Object.fromEntries(drawn.slice(0, exactly).map((candidate) => [candidate, 'encourage']));
}

/** What stands in for an answers.json: no round is planned, and people end it. */
export const NO_ANSWERS: Answers = {
  definition: '',
  note: '',
  rounds: {},
  silences: [],
  fields: [],
  knots: [],
  recusals: [],
  ending: { kind: 'stopped', reason: 'Rehearsed.' },
};
