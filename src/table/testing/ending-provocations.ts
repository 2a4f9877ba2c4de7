/**
 * Provokes each refusal of what comes after the rounds: subjects, shades beside yes, the rule in
 * mid-course, statements, endings.
 *
 * Use      refusals.test.ts plays them with all the others.
 */

import { must, mustOk } from '../../basics/bug.ts';
import { writeInstant } from '../../basics/instant.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import type { CandidateId, MemberId } from '../ids.ts';
import { readRule } from '../rules/rule-parser.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { Act } from '../selection.ts';
import { runningSilence } from '../silence/silence-lookup.ts';
import type { OtherSubject } from '../silence/subject.ts';
import { consensus, smallDefinition } from './definitions.ts';
import { at, openSilence } from './stages.ts';
import { type Table, type Verdict, ask, expectOk, moveTo, openTable, stateOf } from './table.ts';

const CHAIR = 'officer:chair';
const [ADA, BEA] = ['member:ada', 'member:bea'] as const;
const reason = 'because';
export const NORTH = 'north' as CandidateId;
export const SOUTH = 'south' as CandidateId;
const ENDS = '2030-01-02T00:00:00Z';

export const LATE_PROVOCATIONS = {
  // Subjects.
  subject_missing: () => ask(at('open'), CHAIR, put({})),
  package_not_whole: () => ask(packageTable(), CHAIR, put({ candidate: NORTH })),
  name_on_two_posts: () => {
    const names = ['head', 'deputy'].map((post) => ({ post, candidate: NORTH }));
    return ask(packageTable(), CHAIR, put({ subject: { kind: 'package', names } }));
  },
  acting_missing: () => ask(at('open'), CHAIR, put({ subject: vacancy(' ', null) })),
  until_before_from: () => ask(at('open'), CHAIR, put({ subject: vacancy('D.', '2029-12-31') })),
  // Moving the end.
  silence_not_shortened_here: () => ask(at('silence'), CHAIR, shorten('2030-01-01T11:00:00Z')),
  silence_not_shorter: () => ask(shortable(), CHAIR, shorten('2030-01-01T12:00:00Z')),
  // Objections.
  amendment_text_missing: () => ask(amendable(), ADA, objection({ kind: 'amendment' })),
  amendment_text_not_asked: () =>
    ask(at('silence'), ADA, objection({ amended: { en: 'Another text' } })),
  objections_are_named: () => ask(at('silence'), CHAIR, relay()),
  objections_exceed_members: () => {
    const table = unnamed(consensus(2));
    for (const seat of [ADA, BEA]) expectOk(table, seat, objection());
    // The third of three breaks; before it, two of a table of two would be all.
    expectOk(table, CHAIR, { type: 'WithdrawText', silence: 1, reason });
    expectOk(table, CHAIR, { type: 'RemoveMember', member: 'cor' as MemberId, reason });
    moveTo(table, '2030-01-02T00:00:00Z');
    expectOk(table, CHAIR, { ...put({ candidate: NORTH }), ends: '2030-01-03T00:00:00Z' } as Act);
    for (const seat of [ADA, BEA]) expectOk(table, seat, { ...objection(), silence: 2 } as Act);
    return ask(table, CHAIR, { ...relay(), silence: 2 } as Act);
  },
  objection_unknown: () => ask(at('silence'), ADA, lift(1)),
  objection_not_yours: () => ask(objected(), BEA, lift(1)),
  objection_lifted_already: () => {
    const table = objected();
    expectOk(table, ADA, lift(1));
    return ask(table, ADA, lift(1));
  },
  // Reservations.
  reservation_empty: () => ask(at('silence'), ADA, join(' ')),
  reservation_made_already: () => {
    const table = at('silence');
    expectOk(table, ADA, join('We read it as open.'));
    return ask(table, ADA, join('Again.'));
  },
  no_reservation: () => ask(at('silence'), ADA, { type: 'WithdrawReservation', silence: 1 }),
  // The sponsor.
  not_the_sponsor: () => ask(at('open'), ADA, { type: 'WithdrawName', candidate: NORTH, reason }),
  // The rule.
  rule_unfit: () => ask(ruled(), CHAIR, change(consensus(7))),
  rule_unchanged: () => ask(ruled(), CHAIR, change(consensus(0))),
  weight_missing: () => {
    const member = { id: 'dov' as MemberId, name: { en: 'D' }, from: null, to: null, weights: {} };
    return ask(weighed(), CHAIR, { type: 'AddMember', member, reason });
  },
  rule_needs_silence: () => ask(at('open'), CHAIR, change(consensus(1))),
  fallback_not_due: () => {
    const fallback = { afterRounds: 1, rule: consensus(1) };
    const table = openTable(smallDefinition(3, { fallback }));
    return ask(table, CHAIR, change(consensus(1)));
  },
  // Statements and the seal.
  nothing_adopted: () => ask(at('open'), ADA, state('We read it so.')),
  statement_empty: () => ask(at('concluded'), ADA, state(' ')),
  statement_made_already: () => {
    const table = at('concluded');
    expectOk(table, ADA, state('We read it so.'));
    return ask(table, ADA, state('And so.'));
  },
  statements_closed: () => {
    const table = withStatements();
    moveTo(table, '2030-01-02T12:00:00Z');
    return ask(table, ADA, state('Late.'));
  },
  statements_open: () => ask(withStatements(), CHAIR, { type: 'Seal', files: {} }),
  // Standing aside.
  recused_already: () => {
    const table = at('certified');
    expectOk(table, ADA, { type: 'Recuse', reason });
    return ask(table, ADA, { type: 'Recuse', reason });
  },
  not_recused: () => ask(at('certified'), ADA, { type: 'EndRecusal', reason }),
  // Endings.
  no_tie: () => ask(at('counted'), CHAIR, end('tie')),
  nothing_tried: () => ask(at('certified'), CHAIR, end('deadlock')),
  name_still_open: () => ask(at('counted'), CHAIR, end('deadlock')),
} satisfies { readonly [Code in RefusalCode]?: () => Verdict };

export function put(
  about: { readonly candidate?: CandidateId; readonly subject?: OtherSubject },
  ends = ENDS,
): Act {
  return { type: 'OpenSilence', ...about, text: { en: 'A text' }, ends, reason };
}

export function objection(parts: object = {}): Act {
  const words = { kind: 'objection', reason, condition: 'a guarantee' } as const;
  return { type: 'BreakSilence', silence: 1, ...words, ...parts };
}

export function relay(): Act {
  return { ...objection(), type: 'RelayObjection' } as Act;
}

export function lift(nr: number): Act {
  return { type: 'WithdrawObjection', silence: 1, objection: nr };
}

export function join(text: string): Act {
  return { type: 'JoinWithReservation', silence: 1, text };
}

export function state(text: string): Act {
  return { type: 'AttachStatement', text };
}

export function shorten(ends: string): Act {
  return { type: 'ShortenSilence', silence: 1, ends, reason };
}

export function change(rule: JsonObject): Act {
  const read = readRule(rule, '');
  return { type: 'ChangeRule', rule: mustOk(read, 'a rule'), reason };
}

export function end(kind: 'tie' | 'deadlock' | 'stopped'): Act {
  return { type: 'Conclude', kind, reason };
}

export function vacancy(acting: string, until: string | null): OtherSubject {
  return { kind: 'vacancy', acting, from: '2030-01-01', until };
}

/** Silence runs; its settings as given. */
export function underSilence(silence: JsonObject, parts: JsonObject = {}): Table {
  const settings = { hours: 1, brokenBy: ['objection'], extensions: 1, objection: 'named' };
  const table = openTable(smallDefinition(3, { silence: { ...settings, ...silence }, ...parts }));
  openSilence(table);
  return table;
}

export function unnamed(rule: JsonObject): Table {
  return underSilence({ objection: 'unnamed' }, { rule });
}

export function amendable(): Table {
  return underSilence({ brokenBy: ['objection', 'amendment'] });
}

export function shortable(): Table {
  return underSilence({ hours: 3, shortestHours: 1 });
}

/** Ada objected and the rule tolerates it. */
export function objected(): Table {
  const table = underSilence({}, { rule: consensus(1) });
  expectOk(table, ADA, objection());
  return table;
}

export function packageTable(): Table {
  const deputy = { id: 'deputy', name: { en: 'Deputy' }, source: null, confidence: 'made up' };
  return openTable(smallDefinition(3, { posts: [deputy] }));
}

/** The chair may change the rule. */
export function ruled(): Table {
  return openTable(smallDefinition(3, { ruleChange: 'chair' }));
}

/** Of three members with votes, by a majority of the votes. */
function weighed(): Table {
  const { members, rule, ...rest } = smallDefinition(3);
  const pass = { sum: 'votes', who: 'for', atLeast: { share: '1/2', strict: true } };
  const heavy = (members as readonly JsonObject[]).map((one) => ({
    ...one,
    weights: { votes: 2 },
  }));
  return openTable({ ...rest, members: heavy, rule: { ...(rule as JsonObject), pass } });
}

/** Adopted, with a day for statements. */
export function withStatements(): Table {
  const table = underSilence({ statementHours: 24 });
  hold(table);
  return table;
}

/** The time of the silence that runs comes. */
export function hold(table: Table): void {
  const { number, ends } = must(runningSilence(stateOf(table)), 'a silence');
  table.now = ends;
  const due = writeInstant(ends);
  expectOk(table, 'clerk', { type: 'TimeCame', what: 'silence-ends', of: `${number}`, due });
}
