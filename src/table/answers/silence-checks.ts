/**
 * Faults of planned silences that show only beside their definition: whom they name, what they
 * come to.
 *
 * Use      answers-checks.ts, after the rounds.
 * Shapes   a rule that one silence adopts judges the silences after it.
 * Source   spec/process.md §7.
 */

import type { Refused } from '../../basics/result.ts';
import { type Fault, below } from '../../basics/shape.ts';
import type { Answers, Ending, PlannedObjection, PlannedSilence } from './answers.ts';
import type { Definition } from '../definition/definition.ts';
import { flaw } from '../fault-codes.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { tolerance } from '../rules/tolerance.ts';
import { type Subject, candidatesOf } from '../silence/subject.ts';

type Found = Refused<Fault> | undefined;
type Result = 'adopted' | (Ending & { readonly kind: 'silence' })['result'];

const RESULTS: { readonly [Kind in Subject['kind']]: Result } = {
  name: 'appointed',
  package: 'appointed',
  extension: 'extended',
  vacancy: 'vacant',
  rule: 'adopted',
};

export function silencesFault({ silences, ending }: Answers, definition: Definition): Found {
  let { rule } = definition;
  for (const [index, planned] of silences.entries()) {
    const at = below('/silences', index);
    const { after, result, subject } = planned;
    if (after !== undefined && !definition.rounds.some(({ id }) => id === after)) {
      return flaw('round_unknown', below(at, 'after'), { round: after });
    }
    const ruled = { ...definition, rule };
    const found = silenceFault(planned, ruled, at) ?? resultFault(planned, ruled, at);
    if (found !== undefined) return found;
    if (result === 'adopted' && subject.kind === 'rule') rule = subject.rule;
  }
  if (ending.kind !== 'silence') return undefined;
  const ruled = { ...definition, rule };
  return silenceFault(ending, ruled, '/ending') ?? resultFault(ending, ruled, '/ending');
}

function silenceFault(planned: PlannedSilence, definition: Definition, at: string): Found {
  const { subject, objections, reservations } = planned;
  const unknown = candidatesOf(subject).find(
    (candidate) => !definition.candidates.some(({ id }) => id === candidate),
  );
  if (unknown !== undefined) {
    return flaw('candidate_unknown', below(at, 'candidate'), { candidate: unknown });
  }
  for (const [index, objection] of objections.entries()) {
    const place = `${at}/objections/${index}`;
    const found = objectionFault(objection, definition, place);
    if (found !== undefined) return found;
    const { member } = objection;
    if (objections.findIndex((other) => other.member === member) !== index) {
      return flaw('id_twice', `${place}/member`, { id: member });
    }
  }
  const stranger = reservations.findIndex((one) => !isMember(one.member, definition));
  const member = reservations[stranger]?.member;
  return member === undefined
    ? undefined
    : flaw('member_unknown', `${at}/reservations/${stranger}/member`, { member });
}

function objectionFault(
  { member, kind }: PlannedObjection,
  definition: Definition,
  at: string,
): Found {
  const { silence } = definition;
  if (!isMember(member, definition)) return flaw('member_unknown', `${at}/member`, { member });
  return silence.brokenBy.includes(kind)
    ? undefined
    : flaw('not_one_of', `${at}/kind`, { values: silence.brokenBy });
}

function isMember(member: string, { members }: Definition): boolean {
  return members.some(({ id }) => id === member);
}

/** An earlier silence comes to `adopted` or `silence-broken`, the last one to an ending. */
function resultFault(
  { subject, objections, result }: PlannedSilence & { readonly result: Result },
  { rule }: { readonly rule: DecisionRule },
  at: string,
): Found {
  const { except, atMost } = (subject.kind === 'rule' ? null : tolerance(rule)) ?? {
    except: [],
    atMost: 0,
  };
  const breaking = objections.filter(({ member }) => !except.includes(member)).length;
  const last = at === '/ending';
  const adopted = last ? RESULTS[subject.kind] : 'adopted';
  const expected = breaking > atMost ? 'silence-broken' : adopted;
  // Any other subject than a rule ends the selection: nothing could come after it.
  const misplaced = expected === 'adopted' && last !== (subject.kind !== 'rule');
  if (misplaced) return flaw('silence_out_of_place', below(at, 'subject'), { kind: subject.kind });
  const details = { expected, objections: breaking, atMost };
  return result === expected ? undefined : flaw('silence_result_differs', `${at}/result`, details);
}
