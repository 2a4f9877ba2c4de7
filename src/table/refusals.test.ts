/** Every refusal of the process is provoked once, by name. */

import { expect, test } from 'vitest';
import { toBase64url, utf8 } from '../basics/bytes.ts';
import type { JsonObject } from '../basics/canonical.ts';
import type { CandidacyFactKind } from './candidacies/candidacy.ts';
import { type CandidateId, type MemberId, type PublicKey, digestBytes } from './ids.ts';
import { REFUSAL_CODES, type RefusalCode } from './refusal-codes.ts';
import type { Act } from './selection.ts';
import { consensus, plan, smallDefinition } from './testing/definitions.ts';
import {
  type Made,
  ballotAct,
  callAct,
  ceremonyNow,
  certify,
  commitAct,
  confirmAct,
  decryptAct,
  make,
  openRound,
  proveAct,
  roundNow,
  signClosingAct,
  timeComes,
} from './testing/players.ts';
import { FIELD_PROVOCATIONS } from './testing/field-provocations.ts';
import { LATE_PROVOCATIONS } from './testing/ending-provocations.ts';
import { at, committedAndDealt, lateOpened, openSilence } from './testing/stages.ts';
import { TALK_PROVOCATIONS } from './testing/talk-refusals.ts';
import { CEREMONY_PROVOCATIONS } from './testing/ceremony-provocations.ts';
import { DIFFERENCE_PROVOCATIONS } from './testing/differencing.ts';
import { DISPUTE_PROVOCATIONS } from './testing/disputes.ts';
import { KNOT_PROVOCATIONS } from './testing/knots.ts';
import { WEIGHT_PROVOCATIONS } from './testing/weights.ts';
import { VETO_PROVOCATIONS } from './testing/veto-refusals.ts';
import {
  type Table,
  type Verdict,
  ask,
  emptyTable,
  enrolAct,
  enrolSeat,
  expectOk,
  inviteAct,
  judgeWish,
  keyOf,
  memberSeat,
  moveTo,
  openAct,
  openTable,
  replaceAct,
  sealingOf,
  setUpAct,
  setUpTable,
  wishOf,
} from './testing/table.ts';

const [CHAIR, reason] = ['officer:chair', 'because'] as const;
const NORTH = 'north' as CandidateId;

const PROVOCATIONS: { readonly [Code in RefusalCode]: () => Verdict } = {
  ...TALK_PROVOCATIONS,
  ...{ ...FIELD_PROVOCATIONS, ...VETO_PROVOCATIONS, ...CEREMONY_PROVOCATIONS },
  ...WEIGHT_PROVOCATIONS,
  ...{ ...KNOT_PROVOCATIONS, ...DISPUTE_PROVOCATIONS, ...DIFFERENCE_PROVOCATIONS },
  // Common to all wishes.
  not_set_up: () => ask(emptyTable(), CHAIR, { type: 'StartCeremony', reason }),
  set_up_already: () => setUpAgain(at('set up')),
  other_origin: () => marked({ origin: 'doyen.test/other' }),
  other_mode: () => marked({ mode: 'real' }),
  time_runs_backwards: () => {
    const table = at('open');
    moveTo(table, '2029-01-01T00:00:00Z');
    return ask(table, CHAIR, { type: 'StartCeremony', reason });
  },
  actor_may_not: () => ask(at('open'), 'clerk', { type: 'StartCeremony', reason }),
  number_used: () => marked({ nr: 1 }),
  seen_missing: () => marked({ seen: null }),
  reason_missing: () => ask(at('open'), CHAIR, { type: 'StartCeremony', reason: ' \n' }),
  enclosure_missing: () => play(at('open round'), 'ada', without(vote)),
  enclosure_differs: () =>
    play(at('open round'), 'ada', (table) => ({ ...vote(table), enclosure: utf8('other') })),
  enclosure_not_asked: () =>
    ask(at('open'), CHAIR, { type: 'StartCeremony', reason }, utf8('unasked')),
  not_open: () => ask(at('seated'), CHAIR, { type: 'StartCeremony', reason }),
  selection_concluded: () => ask(at('concluded'), CHAIR, { type: 'StartCeremony', reason }),
  sealed_already: () => {
    const table = at('concluded');
    expectOk(table, CHAIR, { type: 'Seal', files: {} });
    return ask(table, CHAIR, { type: 'Seal', files: {} });
  },
  // Setting up and seats.
  definition_unreadable: () => found({}),
  not_built_yet: () => planned({ kind: 'veto-check', reveal: 'nothing' }),
  key_malformed: () => {
    const code = toBase64url(new Uint8Array(32)) as PublicKey;
    return ask(at('set up'), 'founder', { type: 'Invite', seat: 'member:ada', code });
  },
  key_in_use: () => {
    const table = at('set up');
    expectOk(table, 'founder', inviteAct('member:ada'));
    return ask(table, 'founder', { type: 'Invite', seat: 'member:bea', code: keyOf('clerk').key });
  },
  seat_unknown: () => ask(at('set up'), 'founder', inviteAct('member:zoe')),
  seat_taken: () => ask(at('seated'), 'founder', inviteAct('member:ada')),
  seat_not_invited: () => ask(at('set up'), 'member:ada', enrolAct('member:ada')),
  seat_not_taken: () => ask(lateOpened(), 'member:cor', commitAct(lateOpened(), 'ada').act),
  code_wrong: () => {
    const table = at('set up');
    expectOk(table, 'founder', inviteAct('member:ada'));
    const proof = toBase64url(new Uint8Array(64));
    return ask(table, 'member:ada', {
      type: 'Enrol',
      key: keyOf('thief').key,
      sealing: sealingOf('thief'),
      proof,
    });
  },
  device_in_use: () => ask(at('open'), CHAIR, replaceAct(CHAIR)),
  chair_not_seated: () => ask(at('set up'), CHAIR, openAct(at('set up'))),
  opened_already: () => ask(at('open'), 'founder', inviteAct('member:ada')),
  fingerprint_differs: () =>
    ask(at('seated'), CHAIR, { type: 'Open', fingerprint: digestBytes(utf8('x')), reason }),
  too_few_trustees: () => {
    const table = setUpTable(smallDefinition(3));
    enrolSeat(table, CHAIR);
    enrolSeat(table, 'member:ada');
    return ask(table, CHAIR, openAct(table));
  },
  trustees_unsafe: () => {
    const table = at('certified');
    for (const id of ['dov', 'eva']) {
      expectOk(table, CHAIR, newMember(id));
      enrolSeat(table, memberSeat(id));
    }
    return ask(table, CHAIR, { type: 'StartCeremony', reason });
  },
  member_known_already: () => ask(at('open'), CHAIR, newMember('ada')),
  member_unknown: () => {
    const member = 'zoe' as MemberId;
    return ask(at('open'), CHAIR, { type: 'RemoveMember', member, reason });
  },
  round_open_now: () => ask(at('called'), CHAIR, newMember('dov')),
  group_unknown: () => planned({ reveal: 'classes', classes: ['nobody'] }),
  round_known_already: () => planned({ id: 'poll-1' }),
  // Candidacies.
  candidate_unknown: () => record(at('open'), 'east', 'willing'),
  candidate_known_already: () => record(at('open'), 'north', 'willing', 'N. North'),
  candidate_in_open_round: () => record(at('called'), 'north', 'withdrawn'),
  candidate_not_running: () => {
    const table = at('open');
    expectOk(table, CHAIR, fact('north', 'withdrawn'));
    return ask(table, CHAIR, silenceAct('2030-01-02T00:00:00Z'));
  },
  // Key ceremony.
  ceremony_running: () => ask(at('open'), CHAIR, { type: 'StartCeremony', reason }),
  ceremony_phase_over: () => {
    const table = at('open');
    const late = commitAct(table, 'cor');
    for (const player of ['ada', 'bea']) make(table, player, commitAct(table, player));
    timeComes(table);
    return ask(table, 'member:cor', late.act);
  },
  ceremony_other: () => {
    const { act } = commitAct(at('open'), 'ada');
    return ask(at('open'), 'member:ada', { ...act, sid: '0'.repeat(64) } as Act);
  },
  not_a_trustee: () => {
    const table = at('certified');
    expectOk(table, CHAIR, newMember('dov'));
    enrolSeat(table, 'member:dov');
    openRound(table);
    expectOk(table, CHAIR, { type: 'AbandonRound', round: roundNow(table).plan.id, reason });
    expectOk(table, CHAIR, callAct(table));
    const { act } = proveAct(table, 'ada');
    return ask(table, 'member:dov', act);
  },
  done_already: () => {
    const table = at('open');
    make(table, 'ada', commitAct(table, 'ada'));
    return play(table, 'ada', (same) => commitAct(same, 'ada'));
  },
  proof_wrong: () => play(at('open round'), 'bea', (table) => ballotAct(table, 'ada', {})),
  transcript_differs: () => {
    const table = committedAndDealt();
    const { act } = confirmAct(table);
    return ask(table, 'member:ada', { ...act, transcript: '0'.repeat(64) } as Act);
  },
  // Rounds.
  round_unknown: () =>
    ask(at('certified'), CHAIR, { ...callAct(at('certified')), round: 'x1' } as Act),
  round_running: () => ask(at('called'), CHAIR, callAct(at('called'), 'poll-2')),
  round_held_already: () => ask(at('counted'), CHAIR, callAct(at('counted'))),
  shares_lost: () => {
    const table = at('certified');
    for (const id of ['ada', 'bea']) expectOk(table, CHAIR, replaceAct(memberSeat(id)));
    return ask(table, CHAIR, callAct(table));
  },
  keys_not_ready: () => ask(at('open'), CHAIR, callAct(at('open'))),
  keys_used_up: () => {
    const table = at('certified');
    const { keys } = ceremonyNow(table);
    for (let used = 0; used < keys; used++) {
      expectOk(table, CHAIR, callAct(table));
      expectOk(table, CHAIR, { type: 'AbandonRound', round: roundNow(table).plan.id, reason });
    }
    return ask(table, CHAIR, callAct(table));
  },
  round_times_wrong: () => {
    const table = at('certified');
    return ask(table, CHAIR, { ...callAct(table), closes: '2030-01-01T10:00:00Z' } as Act);
  },
  round_time_past: () => {
    const table = at('called');
    moveTo(table, '2030-01-01T11:00:00Z');
    return play(table, 'ada', (late) => proveAct(late, 'ada'));
  },
  small_counts_not_accepted: () => {
    const table = openTable(strict(3, { assumedCorrupt: 1 }, { closingQuorum: 3 }));
    certify(table);
    return ask(table, CHAIR, callAct(table));
  },
  round_not_called: () => play(at('open round'), 'cor', (table) => proveAct(table, 'cor')),
  round_not_open: () => play(at('called'), 'ada', vote),
  round_not_closed: () => {
    const closing = signClosingAct(at('closed'));
    return play(at('open round'), 'ada', () => closing);
  },
  round_closes_later: () => {
    const table = at('open round');
    return ask(table, CHAIR, { type: 'CloseRound', round: roundNow(table).plan.id, reason });
  },
  ballot_late: () => {
    const table = at('open round');
    moveTo(table, '2030-01-01T11:00:00Z');
    return play(table, 'ada', vote);
  },
  not_entitled: () => {
    const table = at('certified');
    expectOk(table, CHAIR, { type: 'RemoveMember', member: 'cor' as MemberId, reason });
    openRound(table);
    return play(table, 'cor', (same) => ballotAct(same, 'cor', {}));
  },
  ballot_out_of_order: () => altered({ seq: 2 }),
  ballot_previous_differs: () => altered({ previous: digestBytes(utf8('x')) }),
  ballot_other_round: () => altered({ rid: '0'.repeat(64) }),
  ballot_malformed: () => {
    const enclosure = utf8('no ballot');
    return altered({ enclosure: digestBytes(enclosure) }, enclosure);
  },
  ballot_copied: () => {
    const table = at('open round');
    const mine = vote(table);
    make(table, 'ada', mine);
    return play(table, 'bea', () => mine);
  },
  closing_differs: () => {
    const table = at('closed');
    const { act } = signClosingAct(table);
    return ask(table, 'member:ada', { ...act, keyIndex: 1 } as Act);
  },
  closing_not_signed: () => play(at('closed'), 'ada', (table) => decryptAct(table, 'ada')),
  // Silence.
  silence_running: () => ask(at('silence'), CHAIR, silenceAct('2030-01-02T00:00:00Z')),
  silence_not_running: () => ask(at('open'), 'member:ada', objection()),
  silence_deadline_past: () => {
    const table = at('silence');
    moveTo(table, '2030-01-01T12:00:00Z');
    return ask(table, 'member:ada', objection());
  },
  silence_ends_wrong: () => ask(at('open'), CHAIR, silenceAct('2030-01-01T09:59:59Z')),
  silence_text_missing: () =>
    ask(at('open'), CHAIR, { ...silenceAct('2030-01-02T00:00:00Z'), text: {} } as Act),
  condition_missing: () =>
    ask(at('silence'), 'member:ada', { ...objection(), condition: '' } as Act),
  silence_extended_already: () => {
    const table = at('silence');
    expectOk(table, CHAIR, extension('2030-01-01T13:00:00Z'));
    return ask(table, CHAIR, extension('2030-01-01T14:00:00Z'));
  },
  amendment_does_not_break: () =>
    ask(at('silence'), 'member:ada', { ...objection(), kind: 'amendment' } as Act),
  objected_already: () => {
    const table = openTable(smallDefinition(3, { rule: consensus(2) }));
    openSilence(table);
    expectOk(table, 'member:ada', objection());
    return ask(table, 'member:ada', objection());
  },
  seen_already: () => {
    const table = at('silence');
    expectOk(table, 'member:ada', { type: 'ConfirmSeen', silence: 1 });
    return ask(table, 'member:ada', { type: 'ConfirmSeen', silence: 1 });
  },
  ...LATE_PROVOCATIONS,
  // Endings and clock.
  selection_not_concluded: () => ask(at('open'), CHAIR, { type: 'Seal', files: {} }),
  no_silence_broken: () =>
    ask(at('open'), CHAIR, { type: 'Conclude', kind: 'silence-broken', reason }),
  until_missing: () => ask(at('open'), CHAIR, { type: 'Conclude', kind: 'extended', reason }),
  time_not_come: () => timeCame(at('silence'), '2030-01-01T12:00:00.000Z'),
  no_such_deadline: () => timeCame(at('silence'), '2030-01-01T11:59:59.999Z'),
};

test.each(REFUSAL_CODES)('%s is what the process says', (code) => {
  const verdict = PROVOCATIONS[code as RefusalCode]();
  expect(verdict).toMatchObject({ ok: false, refusal: { code } });
});

function marked(marks: Parameters<typeof wishOf>[3]): Verdict {
  const table = at('open');
  return judgeWish(table, wishOf(table, CHAIR, { type: 'StartCeremony', reason }, marks));
}

function setUpAgain(table: Table): Verdict {
  const { act, enclosure } = setUpAct(smallDefinition(3));
  return ask(table, 'founder', act, enclosure);
}

function found(definition: JsonObject): Verdict {
  const { act, enclosure } = setUpAct(definition);
  return ask(emptyTable(), 'founder', act, enclosure);
}

function play(table: Table, member: string, step: (table: Table) => Made): Verdict {
  const { act, enclosure } = step(table);
  return ask(table, memberSeat(member), act, enclosure);
}

function vote(table: Table): Made {
  return ballotAct(table, 'ada', { north: 'encourage' });
}

function without(step: (table: Table) => Made): (table: Table) => Made {
  return (table) => ({ act: step(table).act });
}

function altered(parts: object, enclosure?: Uint8Array): Verdict {
  const table = at('open round');
  const made = vote(table);
  const act = { ...made.act, ...parts } as Act;
  return ask(table, 'member:ada', act, enclosure ?? made.enclosure);
}

function planned(parts: object): Verdict {
  const given = plan('poll-9', '2030-02-01T10:00:00Z', '2030-02-01T11:00:00Z');
  return ask(at('open'), CHAIR, { type: 'PlanRound', round: { ...given, ...parts }, reason });
}

function newMember(id: string): Act {
  const member = { id: id as MemberId, name: { en: id }, from: null, to: null, weights: {} };
  return { type: 'AddMember', member, reason };
}

function fact(candidate: string, kind: CandidacyFactKind, name?: string): Act {
  const given = { date: '2029-12-31', kind, source: null };
  const frame = { type: 'RecordCandidacyFact', candidate: candidate as CandidateId } as const;
  return { ...frame, ...(name === undefined ? {} : { name }), fact: given, reason };
}

function record(table: Table, candidate: string, kind: CandidacyFactKind, name?: string): Verdict {
  return ask(table, CHAIR, fact(candidate, kind, name));
}

function silenceAct(ends: string): Act {
  return { type: 'OpenSilence', candidate: NORTH, text: { en: 'A text' }, ends, reason };
}

function extension(ends: string): Act {
  return { type: 'ExtendSilence', silence: 1, ends, reason };
}

function objection(): Act {
  return { type: 'BreakSilence', silence: 1, kind: 'objection', reason, condition: 'a guarantee' };
}

function timeCame(table: Table, due: string): Verdict {
  return ask(table, 'clerk', { type: 'TimeCame', what: 'silence-ends', of: '1', due });
}

function strict(count: number, body: JsonObject, trustees: JsonObject): JsonObject {
  const base = smallDefinition(count);
  return smallDefinition(count, {
    body: { ...(base['body'] as JsonObject), acceptsSmallCounts: false, ...body },
    trustees: { ...(base['trustees'] as JsonObject), ...trustees },
  });
}
