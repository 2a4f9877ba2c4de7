/**
 * Faults of answers that show only beside their definition.
 *
 * Use      answers.ts, after the shape was read.
 * Source   spec/process.md §2.4.
 */

import type { Refused } from '../../basics/result.ts';
import { type Fault, below } from '../../basics/shape.ts';
import type { Answers, RoundAnswers } from './answers.ts';
import type { Definition, RoundPlan } from '../definition/definition.ts';
import { flaw } from '../fault-codes.ts';
import type { MemberId } from '../ids.ts';
import { membersIn } from '../knots/knot.ts';
import { silencesFault } from './silence-checks.ts';
import { isSitting } from '../seats/sitting.ts';
import { talksFault } from './talk-answers-checks.ts';
import { ballotFault } from './answer-sheet.ts';

type Found = Refused<Fault> | undefined;

export function answersFault(answers: Answers, definition: Definition): Found {
  if (answers.definition !== definition.id) {
    return flaw('other_definition', '/definition', {
      given: answers.definition,
      expected: definition.id,
    });
  }
  const stranger = Object.keys(answers.rounds).find(
    (id) => !definition.rounds.some((plan) => plan.id === id),
  );
  if (stranger !== undefined) {
    return flaw('round_unknown', below('/rounds', stranger), { round: stranger });
  }
  const aside = answers.recusals.findIndex(
    ({ member }) => !definition.members.some(({ id }) => id === member),
  );
  const unknown = answers.recusals[aside]?.member;
  if (unknown !== undefined) {
    return flaw('member_unknown', `/recusals/${aside}/member`, { member: unknown });
  }
  return answeredFault(answers, takingPart(answers, definition));
}

/** As if those who stand aside did not sit: they are asked nothing. */
function takingPart({ recusals }: Answers, definition: Definition): Definition {
  const members = definition.members.filter(
    ({ id }) => !recusals.some(({ member }) => member === id),
  );
  return { ...definition, members };
}

function answeredFault(answers: Answers, definition: Definition): Found {
  for (const plan of definition.rounds) {
    const round = answers.rounds[plan.id];
    if (round === undefined) return flaw('round_missing', '/rounds', { round: plan.id });
    const found = roundFault(round, plan, definition, below('/rounds', plan.id));
    if (found !== undefined) return found;
  }
  return knotsFault(answers) ?? silencesFault(answers, definition);
}

/** Who answers is one whom the moves name; it opens just if the last word of each is yes. */
function knotsFault({ knots }: Answers): Found {
  for (const [index, { moves, answers, opens }] of knots.entries()) {
    const at = below('/knots', index);
    const named = membersIn(moves);
    const stranger = Object.keys(answers).find((id) => !named.some((member) => member === id));
    if (stranger !== undefined) {
      return flaw('member_unknown', below(`${at}/answers`, stranger), { member: stranger });
    }
    const all = named.every((member) => answers[member]?.at(-1) === 'yes');
    if (all !== opens)
      return flaw('knot_result_differs', below(at, 'opens'), { expected: `${all}` });
  }
  return undefined;
}

function roundFault(
  round: RoundAnswers,
  plan: RoundPlan,
  definition: Definition,
  at: string,
): Found {
  if (plan.kind === 'confessional') return talksFault(round, plan, definition, at);
  const entitled = definition.members
    .filter((member) => isSitting(member, plan.opens))
    .map(({ id }) => id);
  if (round.talks !== undefined) return flaw('not_a_confessional', at);
  for (const [member, ballot] of Object.entries(round.answers)) {
    const place = below(`${at}/answers`, member);
    if (!entitled.some((id) => id === member)) {
      return flaw('member_not_sitting', place, { member, round: plan.id });
    }
    const found = ballotFault(ballot, plan, definition, place);
    if (found !== undefined) return found;
  }
  return attendanceFault(round, entitled, plan, at) ?? revotesFault(round, plan, definition, at);
}

function attendanceFault(
  round: RoundAnswers,
  entitled: readonly MemberId[],
  plan: RoundPlan,
  at: string,
): Found {
  for (const [index, member] of round.absent.entries()) {
    const place = below(`${at}/absent`, index);
    if (!entitled.includes(member)) {
      return flaw('member_not_sitting', place, { member, round: plan.id });
    }
    if (Object.hasOwn(round.answers, member)) {
      return flaw('member_answers_and_absent', place, { member });
    }
    if (round.absent.indexOf(member) !== index) return flaw('id_twice', place, { id: member });
  }
  const missing = entitled.find(
    (member) => !Object.hasOwn(round.answers, member) && !round.absent.includes(member),
  );
  return missing === undefined
    ? undefined
    : flaw('member_without_answer', `${at}/answers`, { member: missing, round: plan.id });
}

function revotesFault(
  round: RoundAnswers,
  plan: RoundPlan,
  definition: Definition,
  at: string,
): Found {
  for (const [index, { member, answers }] of round.revotes.entries()) {
    const place = below(`${at}/revotes`, index);
    if (!Object.hasOwn(round.answers, member)) {
      return flaw('revote_before_answer', `${place}/member`, { member });
    }
    const found = ballotFault(answers, plan, definition, `${place}/answers`);
    if (found !== undefined) return found;
  }
  return undefined;
}
