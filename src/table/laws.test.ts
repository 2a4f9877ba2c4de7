/** Laws of the process for random lives: small numbers on purpose, so that edges meet. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromBase64url } from '../basics/bytes.ts';
import { type Instant, later, writeInstant } from '../basics/instant.ts';
import { seeded } from '../crypto/seeded.ts';
import { makeBallot } from '../crypto/set-proof.ts';
import { deadlines } from './deadlines.ts';
import { type ActorId, type CandidateId, type Digest, type MemberId, digestBytes } from './ids.ts';
import type { Reckoner } from './reckoner.ts';
import { ACTS } from './rights.ts';
import { readRule } from './rules/rule-parser.ts';
import type { Act, Fact } from './selection.ts';
import { soundingOf } from './soundings/index.ts';
import { consensus, plan as planText, smallDefinition } from './testing/definitions.ts';
import { roundNow } from './testing/players.ts';
import { STAGES, at } from './testing/stages.ts';
import {
  type Table,
  ask,
  fork,
  judgeWish,
  memberSeat,
  openTable,
  stateOf,
} from './testing/table.ts';

const CHAIR = 'officer:chair';
const reason = 'because';
const MINUTE = 60_000;
const member = fc.constantFrom('ada', 'bea', 'cor');

/** Proofs are not what these laws are about: all hold, and every sum opens to nothing. */
const trusting: Reckoner = { holds: () => true, open: ({ alphas }) => alphas.map(() => 0) };

type Step = { readonly after: number; readonly actor: string; readonly act: Act };

function factsOf(table: Table, from: number): readonly Fact[] {
  return table.entries.slice(from).flatMap(({ facts }) => facts);
}

/** Plays the steps in order of time and keeps what was accepted. */
function live(table: Table, start: Instant, steps: readonly Step[]): readonly Fact[] {
  const from = table.entries.length;
  for (const { after, actor, act } of [...steps].sort((one, two) => one.after - two.after)) {
    table.now = later(start, after * MINUTE);
    ask(table, actor, act);
  }
  return factsOf(table, from);
}

const TOLERANT = openTable(smallDefinition(3, { rule: consensus(1) }));

// Goal: no order or timing of wishes yields two endings, or an ending on the wrong side of the
// deadline. Method: play random timed wishes around an hour of silence, judge the accepted facts.
test('a silence ends at most once: broken before its deadline, held from it on', () => {
  const start = TOLERANT.now;
  const ends = (minutes: number): string => writeInstant(later(start, minutes * MINUTE));
  const act = fc.oneof(
    member.map((who) => [memberSeat(who), objection()] as const),
    member.map((who) => [memberSeat(who), { type: 'ConfirmSeen', silence: 1 }] as const),
    fc.nat(3).map((n) => [CHAIR, extension(ends(60 + n))] as const),
    fc.constant([CHAIR, { type: 'WithdrawText', silence: 1, reason }] as const),
    fc.nat(3).map((n) => ['clerk', silenceOver(ends(60 + n))] as const),
  );
  const step = fc
    .tuple(fc.integer({ min: 58, max: 64 }), act)
    .map(([after, [actor, given]]): Step => ({ after, actor, act: given }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const table = fork(TOLERANT);
      const opening: Step = { after: 0, actor: CHAIR, act: silence(ends(60)) };
      const facts = live(table, start, [opening, ...steps]);
      const endings = facts.filter(({ type }) =>
        ['SilenceBroken', 'SilenceHeld', 'TextWithdrawn'].includes(type),
      );
      const [found] = stateOf(table).silences;
      expect(endings.length).toBeLessThanOrEqual(1);
      for (const ending of endings) {
        const held = ending.type === 'SilenceHeld';
        const time = 'at' in ending ? ending.at : raise();
        expect(time >= must(found, 'a silence').ends).toBe(held);
      }
      const named = must(found, 'a silence').objections.length;
      expect(endings.some(({ type }) => type === 'SilenceBroken')).toBe(named === 2);
    }),
  );
});

const OPEN_ROUND = at('open round');
const POOL = ballotPool(4);

// Goal: only the last ballot each member cast in time counts, and nothing is known early.
// Method: random casts, clock, closings and partials on a round whose proofs all hold.
test('a late ballot never counts, a revote replaces, no result before its time', () => {
  const { opens, closes } = roundNow(OPEN_ROUND).plan;
  const minutes = (closes - opens) / MINUTE;
  const step = fc.record({
    after: fc.integer({ min: minutes - 3, max: minutes + 3 }),
    what: fc.constantFrom('cast', 'cast', 'close', 'clock', 'sign', 'decrypt', 'abandon'),
    who: member,
    ballot: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const table: Table = { ...fork(OPEN_ROUND), reckoner: trusting };
      const from = table.entries.length;
      const last = new Map<string, Digest>();
      for (const { after, what, who, ballot } of steps.toSorted((a, b) => a.after - b.after)) {
        table.now = later(opens, after * MINUTE);
        const [actor, act, enclosure] = roundStep(table, what, who, ballot);
        const accepted = ask(table, actor, act, enclosure).ok;
        if (accepted && act.type === 'CastBallot') last.set(who, act.enclosure);
      }
      expectCountedOnce(table, from, closes, last);
    }),
  );
});

// Goal: a record cannot be replayed, not even its own. Method: every wish of a whole life again.
test('no wish is accepted twice, nor for another log or mode', () => {
  const table = at('concluded');
  for (const { submission } of table.entries) {
    const { wish, enclosure } = submission;
    expect(judgeWish(table, wish, enclosure).ok).toBe(false);
    const fresh = { ...wish, nr: wish.nr + 1000 };
    expect(judgeWish(table, { ...fresh, origin: 'doyen.test/other' }, enclosure).ok).toBe(false);
    expect(judgeWish(table, { ...fresh, mode: 'real' }, enclosure).ok).toBe(false);
  }
});

test('numbers of an actor rise, indices follow, times never fall', () => {
  const { entries } = at('concluded');
  const numbers = new Map<string, number>();
  let time = 0;
  for (const [place, { submission }] of entries.entries()) {
    const { wish, index, at: when } = submission;
    expect(index).toBe(place);
    expect(wish.nr).toBeGreaterThan(numbers.get(wish.actor) ?? 0);
    expect(when).toBeGreaterThanOrEqual(time);
    numbers.set(wish.actor, wish.nr);
    time = when;
  }
});

const anyAct = fc.constantFrom(...ACTS).map((type) => ({ type }));

// Goal: the server's key can end no phase early and do nothing else. Method: the clerk asks for
// every act, and for times around each deadline of every stage.
test('the clerk can say that a stated time has come, and nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STAGES), anyAct, fc.integer(), (stage, { type }, shift) => {
      const table = at(stage);
      if (type !== 'TimeCame') {
        const verdict = ask(table, 'clerk', { type, reason } as Act);
        expect(verdict.ok).toBe(false);
        return;
      }
      for (const { what, of, due } of deadlines(stateOf(table))) {
        const said = writeInstant(later(due, shift % 3));
        table.now = later(due, -1);
        expect(ask(fork(table), 'clerk', { type, what, of, due: said }).ok).toBe(false);
        table.now = due;
        expect(ask(fork(table), 'clerk', { type, what, of, due: said }).ok).toBe(shift % 3 === 0);
      }
    }),
  );
});

const id = fc.constantFrom('ada', 'north', 'poll-1', 'poll-2', 'pair', '1', '2', 'zoe');
const hash = fc.constantFrom('0'.repeat(64), digestBytes(new Uint8Array(3)));
const time = fc.constantFrom(
  '2030-01-01T10:00:00Z',
  '2030-01-01T12:00:00Z',
  '2029-01-01T00:00:00Z',
);
const move = fc.record({
  kind: fc.constantFrom('lift-objection', 'withdraw-name', 'not-object'),
  member: id,
  silence: fc.nat(2),
  objection: fc.nat(2),
  candidate: id,
});
const strange = fc.record({
  type: fc.constantFrom(...ACTS),
  reason: fc.constantFrom('', reason),
  candidate: id,
  member: id,
  dealer: id,
  round: id,
  rid: hash,
  sid: hash,
  transcript: hash,
  opens: time,
  closes: time,
  ends: time,
  due: time,
  fingerprint: hash,
  seat: fc.constantFrom('member:ada', 'member:zoe', CHAIR),
  key: fc.constantFrom('', 'A'.repeat(43)),
  code: fc.constantFrom('', 'A'.repeat(43)),
  proof: fc.constantFrom('', 'A'.repeat(86)),
  encryptionKey: fc.constant('x'),
  possession: fc.constant(''),
  commitment: fc.constant(''),
  silence: fc.nat(2),
  seq: fc.nat(2),
  keyIndex: fc.nat(2),
  kind: fc.constantFrom('objection', 'extended', 'stopped', 'silence-broken'),
  condition: fc.constantFrom('', 'x'),
  text: fc.constantFrom({}, { en: 'x' }),
  previous: fc.option(hash),
  head: fc.constant({ size: 1, root: '' }),
  moves: fc.array(move, { maxLength: 3 }),
  closing: fc.constant({ closeIndex: 1, counted: '', targets: '' }),
  fact: fc.constant({ date: '2030', kind: 'withdrawn', source: null }),
  rule: fc.constantFrom(...[0, 1, 9].map((k) => mustOk(readRule(consensus(k), ''), 'a rule'))),
  files: fc.constant({}),
  what: fc.constantFrom('round-opens', 'round-closes', 'silence-ends', 'ceremony-phase'),
  of: id,
  enclosed: fc.option(fc.constantFrom(new Uint8Array(3), new Uint8Array(2304))),
});

const AFTERWARDS = ['AttachStatement', 'Seal'];

// Goal: whatever is asked, the answer is a value. Method: strange acts by all, in every stage.
test('decide never throws, and after an ending only statements and the seal are accepted', () => {
  const actor = fc.constantFrom('founder', 'clerk', CHAIR, 'member:ada', 'member:zoe');
  fc.assert(
    fc.property(fc.constantFrom(...STAGES), actor, strange, (stage, who, { enclosed, ...act }) => {
      const asked = withEnclosure(Object.fromEntries(Object.entries(act)) as Act, enclosed);
      const table = at(stage);
      const verdict = ask(table, who as ActorId, asked, enclosed ?? undefined);
      if (stage === 'concluded' && verdict.ok) expect(AFTERWARDS).toContain(asked.type);
    }),
    { numRuns: 2000 },
  );
});

/** The wish parser lets through only acts of the right shape; within it, anything. */
function withEnclosure(act: Act, enclosed: Uint8Array | null): Act {
  if (act.type === 'PlanRound') {
    const [opens, closes] = ['2030-03-01T10:00:00Z', '2030-03-01T11:00:00Z'];
    return { ...act, round: planText('poll-3', opens, closes) };
  }
  if (act.type === 'AddMember') {
    const id = 'dov' as MemberId;
    const given = { id, name: { en: 'Dov' }, from: null, to: null, weights: {} };
    return { ...act, member: given };
  }
  if (act.type === 'AttachStatement' || act.type === 'JoinWithReservation') {
    return { ...act, text: reason };
  }
  // An objection is no ending: the parser says so.
  const kind: string = 'kind' in act ? act.kind : '';
  if (act.type === 'Conclude' && kind === 'objection') return { ...act, kind: 'stopped' };
  const asking = ['SetUp', 'Deal', 'CastBallot', 'DecryptTargets'].includes(act.type);
  if (!asking) return act;
  return { ...act, enclosure: digestBytes(enclosed ?? new Uint8Array()) } as Act;
}

function roundStep(
  table: Table,
  what: string,
  who: string,
  place: number,
): readonly [string, Act, Uint8Array?] {
  const { plan, rid, ballots, closing, keyIndex } = roundNow(table);
  const round = plan.id;
  const { sid } = must(stateOf(table).ceremonies.at(-1), 'a ceremony');
  const due = writeInstant(plan.closes);
  switch (what) {
    case 'cast': {
      const bytes = must(POOL.get(who)?.[place], 'a ballot of the pool');
      const before = ballots[who];
      const [seq, previous] = [(before?.seq ?? 0) + 1, before?.digest ?? null];
      const enclosure = digestBytes(bytes);
      return [memberSeat(who), { type: 'CastBallot', round, rid, seq, previous, enclosure }, bytes];
    }
    case 'close':
      return [CHAIR, { type: 'CloseRound', round, reason }];
    case 'clock':
      return ['clerk', { type: 'TimeCame', what: 'round-closes', of: round, due }];
    case 'abandon':
      return [CHAIR, { type: place === 0 ? 'AbandonRound' : 'CloseRound', round, reason }];
    case 'sign': {
      const nothing = {
        closeIndex: 1,
        counted: digestBytes(new Uint8Array()),
        targets: '' as Digest,
      };
      const given = closing ?? nothing;
      const head = { size: given.closeIndex + 1, root: '0'.repeat(64) };
      return [
        memberSeat(who),
        { type: 'SignClosing', round, rid, sid, keyIndex, head, closing: given },
      ];
    }
  }
  const bytes = new Uint8Array(1);
  const enclosure = digestBytes(bytes);
  return [memberSeat(who), { type: 'DecryptTargets', round, rid, enclosure }, bytes];
}

function expectCountedOnce(
  table: Table,
  from: number,
  closes: Instant,
  last: ReadonlyMap<string, Digest>,
): void {
  const round = roundNow(table);
  const facts = factsOf(table, from);
  const ends = facts.filter(({ type }) => ['RoundCounted', 'RoundAbandoned'].includes(type));
  expect(ends.length).toBeLessThanOrEqual(1);
  for (const { submission, facts: made } of table.entries.slice(from)) {
    if (made.some(({ type }) => type === 'BallotCast')) {
      expect(submission.at).toBeLessThan(closes);
    }
  }
  const counted = Object.values(round.ballots).map(({ member: who, digest }) => [who, digest]);
  expect(new Map(counted as [string, Digest][])).toEqual(last);
  if (round.result !== null) {
    expect(round.result.cast).toBe(last.size);
    expect(round.closers.length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(round.partials)).toHaveLength(2);
  }
}

/** Ballots that can be read, made once: with trusted proofs any may stand for any answer. */
function ballotPool(count: number): ReadonlyMap<string, readonly Uint8Array[]> {
  const { plan, publicKey } = roundNow(OPEN_ROUND);
  const random = seeded('pool');
  const make = (): Uint8Array =>
    makeBallot({
      domain: 'rehearsal',
      publicKey: must(fromBase64url(publicKey), 'a key'),
      form: soundingOf(plan).form(plan),
      choices: plan.candidates.map(() => 0),
      context: new Uint8Array(),
      random,
    }).bytes;
  const members = ['ada', 'bea', 'cor'];
  return new Map(members.map((who) => [who, Array.from({ length: count }, make)]));
}

function objection(): Act {
  return { type: 'BreakSilence', silence: 1, kind: 'objection', reason, condition: 'a guarantee' };
}

function silence(ends: string): Act {
  const candidate = 'north' as CandidateId;
  return { type: 'OpenSilence', candidate, text: { en: 'A text' }, ends, reason };
}

function extension(ends: string): Act {
  return { type: 'ExtendSilence', silence: 1, ends, reason };
}

function silenceOver(due: string): Act {
  return { type: 'TimeCame', what: 'silence-ends', of: '1', due };
}

function raise(): never {
  throw new Error('a fact without a time');
}
