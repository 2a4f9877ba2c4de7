/** Members, trustees and a chair with patched software, before the process (spec/attacks.md). */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { concat, fromBase64url, utf8 } from '../basics/bytes.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import { later } from '../basics/instant.ts';
import { negate, readPoint, writePoint } from '../crypto/group.ts';
import { seeded } from '../crypto/seeded.ts';
import { makeBallot } from '../crypto/set-proof.ts';
import { type MemberId, type PublicKey, digestBytes } from './ids.ts';
import { ballotContext, ridOf } from './rounds/round-manifest.ts';
import { ceremonyOf } from './rounds/round-lookup.ts';
import type { Act } from './selection.ts';
import { soundingOf } from './soundings/index.ts';
import { smallDefinition } from './testing/definitions.ts';
import {
  type Made,
  ballotAct,
  callAct,
  make,
  proveAct,
  roundNow,
  timeComes,
} from './testing/players.ts';
import { at } from './testing/stages.ts';
import {
  type Table,
  ask,
  emptyTable,
  expectOk,
  memberSeat,
  setUpAct,
  setUpTable,
  stateOf,
} from './testing/table.ts';

const CHAIR = 'officer:chair';

/** The refusal of what a patched device sends, its proof included. */
function refusalOf(table: Table, member: string, { act, enclosure }: Made): string {
  const verdict = ask(table, memberSeat(member), act, enclosure);
  return verdict.ok ? 'accepted' : verdict.refusal.code;
}

function enclosing({ act }: Made, bytes: Uint8Array): Made {
  return { act: { ...act, enclosure: digestBytes(bytes) } as Act, enclosure: bytes };
}

// Attack 2. Method: Bea's device sends what Ada's sent, as it is, with its items exchanged, and
// turned to its opposite; once before Ada's is logged, too, so that weeding cannot help.
test('no member casts what another has sealed, neither as it is nor turned round', () => {
  const table = at('open round');
  const ada = ballotAct(table, 'ada', { north: 'encourage', south: 'discourage' });
  const bytes = must(ada.enclosure, 'a ballot');
  const early = enclosing(ballotAct(table, 'bea', { north: 'noOpinion' }), bytes);
  expect(refusalOf(table, 'bea', early)).toBe('proof_wrong');
  make(table, 'ada', ada);
  const bea = ballotAct(table, 'bea', { north: 'noOpinion', south: 'noOpinion' });
  expect(refusalOf(table, 'bea', enclosing(bea, bytes))).toBe('ballot_copied');
  const items = concat(bytes.slice(128, 256), bytes.slice(0, 128), bytes.slice(256));
  expect(refusalOf(table, 'bea', enclosing(bea, items))).toBe('ballot_copied');
  const opposite = concat(
    ...Array.from({ length: 8 }, (_, nth) => bytes.slice(32 * nth, 32 * nth + 32)).map((part) =>
      writePoint(negate(must(readPoint(part), 'a point'))),
    ),
    bytes.slice(256),
  );
  expect(refusalOf(table, 'bea', enclosing(bea, opposite))).toBe('proof_wrong');
  expect(refusalOf(table, 'bea', bea)).toBe('accepted');
});

// Attack 3. Goal: nothing can be moved to a round that differs in one thing. Method: one field of
// the manifest at a time is another, and so is the id that every proof of the round is bound to.
test('rounds that differ in one thing have different ids', () => {
  const table = at('open round');
  const selection = stateOf(table);
  const before = { ...selection, rounds: selection.rounds.slice(0, -1) };
  const round = roundNow(table);
  const stock = ceremonyOf(selection, round);
  const { plan } = round;
  const key = (name: string) => fromName(name) as PublicKey;
  const seat = must(before.seats['member:ada'], 'a seat');
  const others = [
    ridOf({ ...before, mode: 'real' }, stock, round),
    ridOf({ ...before, origin: 'doyen.test/other' }, stock, round),
    ridOf({ ...before, definitionDigest: digestBytes(utf8('x')) }, stock, round),
    ridOf({ ...before, fingerprint: digestBytes(utf8('x')) }, stock, round),
    ridOf(selection, stock, round),
    ridOf(
      { ...before, seats: { ...before.seats, 'member:ada': { ...seat, key: key('x') } } },
      stock,
      round,
    ),
    ...[
      { number: 9 },
      { attempt: 9 },
      { keyIndex: 1 },
      { publicKey: fromName('y') },
      { entitled: round.entitled.slice(1) },
    ].map((part) => ridOf(before, stock, { ...round, ...part })),
    ...[
      { id: 'poll-9' as typeof plan.id },
      { candidates: plan.candidates.toReversed() },
      { candidates: plan.candidates.slice(1) },
      { opens: later(plan.opens, 1) },
      { closes: later(plan.closes, 1) },
      { reveal: 'passes' as const },
      { kind: 'veto-check' as const },
    ].map((part) => ridOf(before, stock, { ...round, plan: { ...plan, ...part } })),
    ...[
      { sid: '0'.repeat(64) },
      { transcript: digestBytes(utf8('x')) },
      { confirmed: stock.confirmed.slice(1) },
      { threshold: 9 },
      { closingQuorum: 9 },
      { assumedCorrupt: 9 },
    ].map((part) => ridOf(before, { ...stock, ...part }, round)),
  ];
  const ids = [ridOf(before, stock, round), ...others];
  expect(ids[0]).toBe(round.rid);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what was cast and proved in a round that was given up serves no other', () => {
  const table = at('open round');
  const old = ballotAct(table, 'ada', { north: 'encourage', south: 'encourage' });
  make(table, 'ada', old);
  const proof = proveAct(table, 'ada');
  expectOk(table, CHAIR, { type: 'AbandonRound', round: roundNow(table).plan.id, reason: 'x' });
  expectOk(table, CHAIR, callAct(table));
  expect(refusalOf(table, 'ada', proof)).toBe('proof_wrong');
  for (const player of ['ada', 'bea', 'cor']) {
    if (roundNow(table).stage === 'called') make(table, player, proveAct(table, player));
  }
  if (roundNow(table).stage !== 'open') throw new Error('the round is not open again');
  expect(refusalOf(table, 'ada', old)).toBe('ballot_other_round');
  const moved = { ...old.act, rid: roundNow(table).rid } as Act;
  expect(refusalOf(table, 'ada', { ...old, act: moved })).toBe('proof_wrong');
});

// Attack 7. Method: a device with a form of its own seals two votes in one answer, and an honest
// proof of *that* form goes with it.
test('an answer that the form does not have is refused, however well it is proved', () => {
  const table = at('open round');
  const { plan, rid, publicKey } = roundNow(table);
  const { items } = soundingOf(plan).form(plan);
  const context = ballotContext({ rid, member: 'ada' as MemberId, seq: 1, previous: null });
  const patched = [
    [
      [0, 0],
      [1, 0],
      [0, 2],
    ],
    [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  ];
  for (const vectors of patched) {
    const { bytes } = makeBallot({
      domain: 'rehearsal',
      publicKey: must(fromBase64url(publicKey), 'a key'),
      form: { items, vectors },
      choices: plan.candidates.map(() => 2),
      context,
      random: seeded('patched'),
    });
    const honest = ballotAct(table, 'ada', { north: 'noOpinion', south: 'noOpinion' });
    expect(refusalOf(table, 'ada', enclosing(honest, bytes))).toBe('proof_wrong');
  }
});

// Attack 25. Method: the same definition in other words.
test('a definition has one spelling: any other is refused, and another letter is another', () => {
  const definition = smallDefinition(3);
  const text = new TextDecoder().decode(canonicalBytes(definition));
  const spellings = [
    text.replace('{', '{ '),
    text.replace('{"body"', '{"id":"small","body"'),
    text.replace('"title":{"en":"A small', '"title":{"en":"\\u0041 small'),
    `\ufeff${text}`,
    `${text}\n`,
    text.replace('"threshold":2', '"threshold":2.0'),
  ];
  for (const spelling of spellings) {
    expect(spelling).not.toBe(text);
    const enclosure = utf8(spelling);
    const act = { ...setUpAct(definition).act, enclosure: digestBytes(enclosure) } as Act;
    const verdict = ask(emptyTable(), 'founder', act, enclosure);
    expect(verdict.ok ? 'accepted' : verdict.refusal.code).toBe('definition_unreadable');
  }
  // One and two code points for the same letter: two definitions, with two fingerprints.
  const [composed, apart] = ['\u00c9lection', 'E\u0301lection'].map(
    (en) => stateOf(setUpTable(smallDefinition(3, { title: { en } }))).fingerprint,
  );
  expect(composed).not.toBe(apart);
});

// Attack 26. Method: the clerk is slow; then the server says that it is earlier than it was.
test('after its closing time nothing is cast, though the closing is not logged yet', () => {
  const table = at('open round');
  for (const member of ['bea', 'cor']) make(table, member, ballotAct(table, member, {}));
  const ballot = ballotAct(table, 'ada', { north: 'encourage', south: 'encourage' });
  const { closes } = roundNow(table).plan;
  table.now = closes;
  expect(roundNow(table).stage).toBe('open');
  expect(refusalOf(table, 'ada', ballot)).toBe('ballot_late');
  timeComes(table);
  expect(roundNow(table).stage).toBe('closed');
  table.now = later(closes, -1);
  expect(refusalOf(table, 'ada', ballot)).toBe('time_runs_backwards');
});

// Attack 15. Method: two patched devices agree to send the same bytes in their own names, and one
// member sends its own a second time.
test('no two places of the log hold the same ballot', () => {
  const table = at('open round');
  const ballot = ballotAct(table, 'ada', { north: 'encourage', south: 'encourage' });
  make(table, 'ada', ballot);
  expect(refusalOf(table, 'ada', ballot)).toBe('ballot_out_of_order');
  const again = { ...ballot.act, seq: 2, previous: digestBytes(bytesOf(ballot)) } as Act;
  expect(refusalOf(table, 'ada', { ...ballot, act: again })).toBe('proof_wrong');
  expect(refusalOf(table, 'bea', ballot)).toBe('ballot_copied');
});

function bytesOf({ enclosure }: Made): Uint8Array {
  return must(enclosure, 'a ballot');
}

function fromName(name: string): string {
  return name.padEnd(43, 'A');
}
