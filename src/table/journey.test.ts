/** Whole stories of the process, with real keys, proofs and ballots. */

import { expect, test } from 'vitest';
import type { JsonObject } from '../basics/canonical.ts';
import type { CandidateId, MemberId } from './ids.ts';
import type { Act } from './selection.ts';
import { consensus, plan, smallDefinition } from './testing/definitions.ts';
import {
  ballotAct,
  callAct,
  ceremonyNow,
  certify,
  commitAct,
  confirmAct,
  countRound,
  dealAct,
  decryptAct,
  make,
  openRound,
  proveAct,
  roundNow,
  signClosingAct,
  timeComes,
} from './testing/players.ts';
import { at, openSilence } from './testing/stages.ts';
import { ask, enrolSeat, expectOk, memberSeat, openTable, stateOf } from './testing/table.ts';

const CHAIR = 'officer:chair';
const reason = 'because';

// Goal: a newcomer's whole selection works. Method: three members, each step with real proofs.
test('three members sound out two names, put one under silence, and it is appointed', () => {
  const table = openTable(smallDefinition(3, { rule: consensus(1) }));
  certify(table);
  openRound(table);
  make(table, 'ada', ballotAct(table, 'ada', { north: 'encourage', south: 'discourage' }));
  make(table, 'bea', ballotAct(table, 'bea', { north: 'discourage', south: 'discourage' }));
  make(table, 'cor', ballotAct(table, 'cor', { north: 'noOpinion', south: 'encourage' }));
  make(table, 'cor', ballotAct(table, 'cor', { north: 'encourage', south: 'noOpinion' }));
  timeComes(table);
  expect(roundNow(table).stage).toBe('closed');
  countRound(table);
  const { result } = roundNow(table);
  expect(result).toMatchObject({ cast: 3, absent: 0 });
  expect(result?.results).toEqual([
    { candidate: 'north', encourage: 2, discourage: 1, noOpinion: 0, passes: true },
    { candidate: 'south', encourage: 0, discourage: 2, noOpinion: 1, passes: false },
  ]);
  openSilence(table);
  timeComes(table);
  expect(stateOf(table).stage).toBe('concluded');
  expect(stateOf(table).outcome).toMatchObject({ kind: 'appointed', candidate: 'north' });
  expectOk(table, CHAIR, { type: 'Seal', files: {} });
  expect(stateOf(table).seal).toEqual({});
});

test('nothing is opened where the difference of two published sets is below three', () => {
  const table = openTable(sixMembers({}));
  certify(table);
  openRound(table);
  for (const member of ['ada', 'bea', 'cor', 'dov', 'eva']) {
    make(table, member, ballotAct(table, member, { north: 'encourage' }));
  }
  timeComes(table);
  expect(roundNow(table)).toMatchObject({ stage: 'unopened', why: 'set_too_small', targets: [] });
});

test('who is excepted by name answers like all others, and is in no sum', () => {
  const rounds = [plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z')];
  const table = openTable(sixMembers({ rule: consensus(0, ['fay']), rounds }));
  certify(table);
  openRound(table);
  for (const { id } of stateOf(table).members) {
    const answer = id === 'fay' ? 'discourage' : 'encourage';
    make(table, id, ballotAct(table, id, { north: answer }));
  }
  timeComes(table);
  countRound(table);
  const { result } = roundNow(table);
  expect(result).toMatchObject({ cast: 6, absent: 0 });
  expect(result?.results[0]).toMatchObject({ encourage: 5, discourage: 0, passes: true });
});

test('classes that are large enough are published with the whole', () => {
  const table = openTable(sixMembers({}));
  certify(table);
  openRound(table);
  for (const [place, { id }] of stateOf(table).members.entries()) {
    const answer = place < 3 ? 'encourage' : place < 5 ? 'discourage' : 'noOpinion';
    make(table, id, ballotAct(table, id, { north: answer }));
  }
  timeComes(table);
  countRound(table);
  expect(roundNow(table).result?.results[0]).toEqual({
    candidate: 'north',
    encourage: 3,
    discourage: 2,
    noOpinion: 1,
    byClass: { trio: { encourage: 3, discourage: 0, noOpinion: 0 } },
    passes: false,
  });
});

test('a trustee who is missing does no harm, before the round or after it', () => {
  const table = openTable(smallDefinition(3));
  certify(table, ['ada', 'bea']);
  expect(ceremonyNow(table)).toMatchObject({ phase: 'certified', confirmed: ['ada', 'bea'] });
  openRound(table);
  make(table, 'cor', ballotAct(table, 'cor', { north: 'encourage' }));
  timeComes(table);
  countRound(table);
  expect(roundNow(table).result).toMatchObject({ cast: 1, absent: 2 });
});

test('a bad partial decryption is skipped and named; the others still count', () => {
  const table = at('closed');
  for (const player of ['ada', 'bea']) make(table, player, signClosingAct(table));
  const stolen = decryptAct(table, 'cor');
  expectOk(table, memberSeat('ada'), stolen.act, stolen.enclosure);
  expect(roundNow(table).badPartials).toEqual(['ada']);
  make(table, 'bea', decryptAct(table, 'bea'));
  expect(roundNow(table).stage).toBe('closed');
  make(table, 'cor', decryptAct(table, 'cor'));
  expect(roundNow(table).stage).toBe('counted');
});

test('too few in any phase end the ceremony, and those missing are named', () => {
  for (const [phase, kind] of [
    [0, 'too-few-commitments'],
    [1, 'too-few-dealings'],
    [2, 'too-few-confirmations'],
  ] as const) {
    const table = openTable(smallDefinition(3));
    const all = ['ada', 'bea', 'cor'];
    const present = (step: number): readonly string[] => (step < phase ? all : ['ada']);
    for (const player of present(0)) make(table, player, commitAct(table, player));
    if (phase > 0) for (const player of present(1)) make(table, player, dealAct(table, player));
    if (phase > 1) for (const player of present(2)) make(table, player, confirmAct(table));
    timeComes(table);
    expect(ceremonyNow(table).faults).toEqual([{ kind, members: ['bea', 'cor'] }]);
  }
});

test('a round given up burns its key; called again it takes the next, and all proofs anew', () => {
  const table = at('open round');
  const { plan: planned, rid, publicKey } = roundNow(table);
  const old = ballotAct(table, 'ada', { north: 'encourage' });
  expectOk(table, CHAIR, { type: 'AbandonRound', round: planned.id, reason });
  openRound(table);
  expect(roundNow(table)).toMatchObject({ attempt: 2, keyIndex: 1, number: 2 });
  expect(roundNow(table).rid).not.toBe(rid);
  expect(roundNow(table).publicKey).not.toBe(publicKey);
  const replayed = { ...old.act, rid: roundNow(table).rid } as Act;
  const verdict = ask(table, memberSeat('ada'), replayed, old.enclosure);
  expect(verdict).toMatchObject({ refusal: { code: 'proof_wrong' } });
});

test('a round that never got its proofs is over at its closing time', () => {
  const table = at('called');
  make(table, 'ada', proveAct(table, 'ada'));
  timeComes(table);
  expect(roundNow(table)).toMatchObject({ stage: 'abandoned', why: 'possession_missing' });
});

test('proofs that come after the opening time open the round by themselves', () => {
  const table = at('called');
  table.now = roundNow(table).plan.opens;
  for (const player of ['ada', 'bea', 'cor']) make(table, player, proveAct(table, player));
  expect(roundNow(table)).toMatchObject({ stage: 'open', openedAt: table.now });
});

test('below f + 3 ballots nothing is opened', () => {
  const table = openTable(sixMembers({}));
  certify(table);
  openRound(table);
  for (const member of ['ada', 'bea']) make(table, member, ballotAct(table, member, {}));
  timeComes(table);
  expect(roundNow(table)).toMatchObject({ stage: 'unopened', why: 'too_few_cast', targets: [] });
});

test('the ballots of those whom the rule excepts do not lift a round over the floor', () => {
  const body = { ...(sixMembers({})['body'] as JsonObject), assumedCorrupt: 2 };
  const rounds = [plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z')];
  const rule = consensus(0, ['fay']);
  const table = openTable(sixMembers({ body, rule, rounds, trustees: trusteesOf(3, 5) }));
  certify(table);
  openRound(table);
  // Five cast, but the sums would be of four: two corrupt ones would learn what two others said.
  for (const member of ['ada', 'bea', 'cor', 'dov', 'fay']) {
    make(table, member, ballotAct(table, member, {}));
  }
  timeComes(table);
  expect(roundNow(table)).toMatchObject({ stage: 'unopened', why: 'too_few_cast', targets: [] });
});

test('a round in which nobody answered stays unopened, whatever the body accepts', () => {
  const table = at('open round');
  timeComes(table);
  expect(roundNow(table)).toMatchObject({ stage: 'unopened', why: 'too_few_cast' });
});

test('who has withdrawn is left out by the call; who comes in can be asked about', () => {
  const table = at('certified');
  expectOk(table, CHAIR, fact('south', 'withdrawn'));
  expectOk(table, CHAIR, { ...fact('east', 'willing'), name: 'E. East', country: 'be' } as Act);
  openRound(table);
  expect(roundNow(table).plan.candidates).toEqual(['north']);
  expectOk(table, CHAIR, { type: 'AbandonRound', round: roundNow(table).plan.id, reason });
  const east = plan('poll-3', '2030-01-02T10:00:00Z', '2030-01-02T11:00:00Z');
  const round = { ...east, candidates: ['east' as CandidateId] };
  expectOk(table, CHAIR, { type: 'PlanRound', round, reason });
  openRound(table, 'poll-3');
  expect(roundNow(table, 'poll-3').plan.candidates).toEqual(['east']);
});

test('who joins answers from then on, and is a trustee from the next ceremony', () => {
  const table = openTable(smallDefinition(4, { trustees: trusteesOf(2, 4) }));
  certify(table);
  const member = { id: 'eva' as MemberId, name: { en: 'Eva' }, from: null, to: null, weights: {} };
  expectOk(table, CHAIR, { type: 'AddMember', member, reason });
  enrolSeat(table, 'member:eva');
  openRound(table);
  expect(roundNow(table).entitled).toEqual(['ada', 'bea', 'cor', 'dov', 'eva']);
  make(table, 'eva', ballotAct(table, 'eva', { north: 'encourage' }));
  timeComes(table);
  expectOk(table, CHAIR, { type: 'AbandonRound', round: roundNow(table).plan.id, reason });
  expectOk(table, CHAIR, { type: 'StartCeremony', reason });
  expect(ceremonyNow(table).invited).toContain('eva');
});

test('membership by date: the round’s opening decides who is entitled', () => {
  const table = openTable(
    smallDefinition(3, { members: membersFrom({ cor: '2030-01-02' }), trustees: trusteesOf(2, 2) }),
  );
  certify(table);
  expectOk(table, CHAIR, callAct(table));
  expect(roundNow(table).entitled).toEqual(['ada', 'bea', 'eva']);
  expectOk(table, CHAIR, { type: 'AbandonRound', round: roundNow(table).plan.id, reason });
  const tomorrow = { opens: '2030-01-02T00:00:00Z', closes: '2030-01-02T01:00:00Z' };
  expectOk(table, CHAIR, { ...callAct(table), ...tomorrow } as Act);
  expect(roundNow(table).entitled).toEqual(['ada', 'bea', 'cor', 'eva']);
});

test('silence that is broken leaves the selection open; the chair may let it stand', () => {
  const table = at('silence');
  const kind = 'objection';
  expectOk(table, memberSeat('bea'), {
    type: 'BreakSilence',
    silence: 1,
    kind,
    reason,
    condition: 'a guarantee',
  });
  expect(stateOf(table).stage).toBe('open');
  expect(stateOf(table).outcome).toMatchObject({
    kind: 'silence-broken',
    subject: { candidate: 'north' },
  });
  expectOk(table, CHAIR, { type: 'Conclude', kind: 'silence-broken', reason });
  expect(stateOf(table).stage).toBe('concluded');
});

test('silence is extended once with a reason, and the text can be withdrawn', () => {
  const table = at('silence');
  const ends = '2030-01-01T13:00:00Z';
  expectOk(table, CHAIR, { type: 'ExtendSilence', silence: 1, ends, reason });
  expectOk(table, memberSeat('ada'), { type: 'ConfirmSeen', silence: 1 });
  expect(stateOf(table).silences[0]).toMatchObject({ seen: ['ada'], stage: 'running' });
  expectOk(table, CHAIR, { type: 'WithdrawText', silence: 1, reason });
  expect(stateOf(table).silences[0]).toMatchObject({ stage: 'withdrawn', withdrawnFor: reason });
  openSilence(table);
  expect(stateOf(table).silences).toHaveLength(2);
});

test('the incumbent may be extended, or the selection stopped, with a reason', () => {
  const extended = at('certified');
  const until = '2031-06-30';
  expectOk(extended, CHAIR, { type: 'Conclude', kind: 'extended', until, reason });
  expect(stateOf(extended).outcome).toMatchObject({ kind: 'extended', until, reason });
  const stopped = at('certified');
  expectOk(stopped, CHAIR, { type: 'Conclude', kind: 'stopped', reason });
  expect(stateOf(stopped).outcome).toMatchObject({ kind: 'stopped', reason });
});

test('a name under silence cannot withdraw before the text does', () => {
  const verdict = ask(at('silence'), CHAIR, fact('north', 'withdrawn'));
  expect(verdict).toMatchObject({ refusal: { code: 'silence_running' } });
});

function sixMembers(parts: JsonObject): JsonObject {
  const { body } = smallDefinition(6);
  const groups = { trio: { name: { en: 'Trio' }, members: ['ada', 'bea', 'cor'] } };
  const frame = { groups, acceptsSmallCounts: false };
  return smallDefinition(6, {
    body: { ...(body as JsonObject), ...frame },
    rounds: [
      {
        ...plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z'),
        reveal: 'classes',
        classes: ['trio'],
      },
    ],
    ...parts,
  });
}

function trusteesOf(threshold: number, closingQuorum: number): JsonObject {
  return { who: 'members', threshold, closingQuorum, reserveRounds: 1, phaseMinutes: 10 };
}

function membersFrom(from: { readonly [member: string]: string }): JsonObject[] {
  return ['ada', 'bea', 'cor', 'dov', 'eva'].map((id) => ({
    id,
    name: { en: id },
    from: from[id] ?? null,
    to: id === 'dov' ? '2029-12-31' : null,
    weights: {},
  }));
}

function fact(candidate: string, kind: 'withdrawn' | 'willing'): Act {
  return {
    type: 'RecordCandidacyFact',
    candidate: candidate as CandidateId,
    fact: { date: '2029-12-31', kind, source: null },
    reason,
  };
}
