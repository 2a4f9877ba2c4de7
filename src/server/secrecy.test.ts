/**
 * The server never holds an answer, its randomness or a member's key: planted ones are looked for
 * in the database, in the log and in all that passed over the line, in every usual spelling.
 *
 * Goal     what a device keeps to itself leaves it nowhere, from enrolling to the counted round.
 * Method   note every secret and every draw of chance of five devices; search for all of them; and,
 *          so that the search itself is known to find, look for things that must be there.
 */

import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fromBase64url, toHex, utf8 } from '../basics/bytes.ts';
import { ORDER, type Random, writeScalar } from '../crypto/group.ts';
import { readJournal } from '../device/journal-text.ts';
import { readCode } from '../device/codes.ts';
import type { LetterContent } from '../device/letter-kinds/index.ts';
import { chance } from '../device/small-table.ts';
import type { Store } from '../store/store.ts';
import { type CandidateId, type MemberId, type SeatId, isOfficer } from '../table/ids.ts';
import { roundOf } from '../table/round-lookup.ts';
import { freshFolder } from '../../tools/support/each-store.ts';
import { PLAN, type TestTable, openHouse, openPoll, seatAll } from '../../tools/support/house.ts';
import { type Haystack, type Needle, search } from '../../tools/support/search.ts';

const ANSWERS = Object.fromEntries(
  PLAN.candidates.map((id, at) => [id, at === 0 ? 'discourage' : 'encourage']),
);
const draws: Uint8Array[] = [];
const secrets: Uint8Array[] = [];
const codes: string[] = [];
const haystacks: Haystack[] = [];
const known: { ballot: Uint8Array; clerk: string; letter: Uint8Array } = {
  ballot: new Uint8Array(),
  clerk: '',
  letter: new Uint8Array(),
};
/** What was written and noted in confidence, in words that stand nowhere else. */
const SAID = [
  'we would rather break up than see her appointed',
  'a seat for us on the board of the second bank',
  'they told me on the telephone that they will move',
  'you may tell the southern members that we are content',
  'the minister of finance, by night train',
];

beforeAll(async () => {
  const folder = freshFolder();
  const house = await openHouse({ folder });
  const table = await seatAll(house, {
    random: noted(chance('planted')),
    parts: { facilitation: { facilitators: [{ id: 'dean', name: { en: 'The dean' } }] } },
  });
  codes.push(...table.founded.codes.map(({ code }) => code));
  await openPoll(house, table);
  gather(table.vaults);
  for (const seat of seatsOf(table.agents)) {
    expect(await table.agent(seat).vote(PLAN.id, ANSWERS)).toMatchObject({ ok: true });
  }
  await writeLetters(table);
  gather(table.vaults);
  await house.reach(PLAN.closes);
  await table.tendAll();
  const round = roundOf(await table.selection(), PLAN.id);
  expect(round?.result?.results[0]?.discourage).toBe(seatsOf(table.agents).length);
  known.ballot = Object.values(round?.ballots ?? {})[0]?.bytes ?? new Uint8Array();
  known.clerk = table.founded.clerk;
  const dean = await house.store.lettersFor(table.id, 'officer:dean', 0, 10);
  known.letter = dean[0]?.bytes ?? new Uint8Array();
  haystacks.push({ name: 'traffic', bytes: Buffer.from(house.traffic.join('\n'), 'latin1') });
  haystacks.push({ name: 'log', bytes: Buffer.from(house.logged.join('\n')) });
  haystacks.push({ name: 'tables', bytes: Buffer.concat(await allRows(house.store, table.id)) });
  await house.close();
  haystacks.push({ name: 'files', bytes: Buffer.concat(filesIn(path.join(folder, 'db'))) });
});

test('the search finds what must be there: a ballot, and the clerk’s key', () => {
  // PostgreSQL keeps what is long in pieces: the beginning of the ballot stands in one.
  const there = [
    { name: 'ballot', bytes: known.ballot.subarray(0, 64) },
    { name: 'clerk', bytes: fromBase64url(known.clerk) ?? new Uint8Array() },
    { name: 'letter', bytes: known.letter.subarray(0, 64) },
  ];
  const places = ['traffic', 'tables', 'files'];
  const expected = places.flatMap((place) => [
    `${place}: ballot`,
    `${place}: clerk`,
    `${place}: letter`,
  ]);
  expect(search(haystacks, there)).toEqual(expect.arrayContaining(expected));
});

test('no key, share or dealing seed of any seat is anywhere', () => {
  expect(secrets.length).toBeGreaterThan(10);
  expect(search(haystacks, secrets.map(named))).toEqual([]);
});

test('no draw of chance of any device is anywhere, nor the scalar made of it', () => {
  expect(draws.length).toBeGreaterThan(100);
  const distinct = [...new Map(draws.map((draw) => [toHex(draw), draw])).values()];
  const long = distinct.filter((draw) => draw.length >= 10).flatMap(asScalarToo);
  expect(search(haystacks, long.map(named))).toEqual([]);
});

test('no answer is anywhere, and no one-time code', () => {
  const pairs = Object.entries(ANSWERS).map(([id, answer]) => `"${id}":"${answer}"`);
  const said = [...pairs, JSON.stringify(ANSWERS), ...codes];
  const texts = said.map((text) => ({ name: text, bytes: utf8(text) }));
  const seeds = codes.map((code) => named(readCode(code) ?? new Uint8Array()));
  expect(search(haystacks, [...texts, ...seeds])).toEqual([]);
});

test('nothing that a letter, a note or a page of the book says is anywhere', () => {
  const texts = SAID.map((text) => ({ name: text, bytes: utf8(text) }));
  expect(search(haystacks, texts)).toEqual([]);
});

function named(bytes: Uint8Array): Needle {
  return { name: toHex(bytes), bytes };
}

function noted(random: Random): Random {
  return (length) => {
    const bytes = random(length);
    draws.push(bytes);
    return bytes;
  };
}

/** A member's note, and a page and a count in the facilitators' book. */
async function writeLetters(table: TestTable): Promise<void> {
  const [words = '', wouldLift = '', said = '', pass = '', who = ''] = SAID;
  const member = 'oostwal' as MemberId;
  const candidate = PLAN.candidates[0] ?? ('' as CandidateId);
  const note: LetterContent = { kind: 'note', silence: null, candidate, words, wouldLift };
  const when = '2025-03-04T18:00:00Z';
  const talk: LetterContent = {
    ...{ kind: 'page', line: 'talk', id: 'talk-1', member, when, how: 'telephone', said },
    ...{ passOn: [{ to: 'the south', words: pass }], conditions: [{ text: wouldLift, met: 'no' }] },
    ...{ next: { when, with: who }, struck: 'no' },
  };
  const count: LetterContent = { kind: 'page', line: 'count', member, candidate, step: 'block' };
  const officers: readonly SeatId[] = ['officer:chair', 'officer:dean'];
  expect(await table.agent(`member:${member}`).write('book', officers, note)).toMatchObject({
    ok: true,
  });
  for (const page of [talk, count]) {
    const written = await table.agent('officer:chair').write('book', ['officer:dean'], page);
    expect(written).toMatchObject({ ok: true });
  }
}

function gather(vaults: ReadonlyMap<SeatId, { held(): Uint8Array | undefined }>): void {
  for (const vault of vaults.values()) {
    const journal = readJournal(vault.held() ?? new Uint8Array());
    if (!journal) throw new Error('a vault without a journal');
    const stocks = journal.stocks.flatMap(({ seed, keys }) => [
      seed,
      ...keys.map((key) => key.share),
    ]);
    secrets.push(journal.seed, ...stocks.filter((secret) => secret !== null));
  }
}

function seatsOf(agents: ReadonlyMap<SeatId, unknown>): readonly SeatId[] {
  return [...agents.keys()].filter((seat) => !isOfficer(seat));
}

/** The draw itself and, where it is one, the scalar it stands for. */
function asScalarToo(draw: Uint8Array): readonly Uint8Array[] {
  if (draw.length !== 64) return [draw];
  const value = draw.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return [draw, writeScalar(value % ORDER)];
}

async function allRows(store: Store, id: string): Promise<Buffer[]> {
  const rows = await store.page(id, 0, 10_000);
  const officers = ['officer:chair', 'officer:dean'];
  const letters = await Promise.all(officers.map((seat) => store.lettersFor(id, seat, 0, 100)));
  const selections = await store.selections();
  return [
    Buffer.from(JSON.stringify(selections)),
    ...letters.flat().map((letter) => Buffer.from(letter.bytes)),
    Buffer.from(JSON.stringify(letters)),
    ...rows.flatMap(({ bytes, enclosure }) => [
      Buffer.from(bytes),
      Buffer.from(enclosure ?? new Uint8Array()),
    ]),
  ];
}

function filesIn(folder: string): Buffer[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name)));
}
