/**
 * Seats that write to one another over a board that may lose, repeat, exchange and forge letters.
 */

import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromBase64url } from '../basics/bytes.ts';
import { sealingKeys } from '../crypto/sealed-box.ts';
import { seeded } from '../crypto/seeded.ts';
import type { CandidateId, SeatId } from '../table/ids.ts';
import type { Posted } from './board.ts';
import type { LetterContent } from './letter-kinds/index.ts';
import { placeAfter, sealLetter } from './letters.ts';
import { type SmallTable, agentOf, smallTable } from './small-table.ts';
import { resumeSeat } from './agent.ts';

const CHAIR: SeatId = 'officer:chair';
const DEAN: SeatId = 'officer:dean';
const NORTH: SeatId = 'member:north';
const facilitation = { facilitators: [{ id: 'dean', name: { en: 'The dean' } }] };

function note(words: string): LetterContent {
  return {
    kind: 'note',
    silence: null,
    candidate: 'ada' as CandidateId,
    words,
    wouldLift: 'the second post',
  };
}

let table: SmallTable;
let sent: readonly Posted[];

beforeAll(async () => {
  table = await smallTable('correspondence', undefined, { facilitation });
  for (const words of ['one', 'two', 'three']) {
    mustOk(await agentOf(table, NORTH).write('book', [DEAN, CHAIR], note(words)), words);
  }
  sent = table.memory.post.kept;
});

/** What a device of `seat` that starts anew makes of a board with just these letters. */
async function mailOf(seat: SeatId, kept: readonly Posted[]) {
  table.memory.post.kept = kept.map((one, at) => ({ ...one, nr: at + 1 }));
  const agent = await resumeSeat(table.portsOf(seat));
  const mail = mustOk(await mustOk(must(agent, 'a seat'), seat).letters(), 'letters');
  table.memory.post.kept = [...sent];
  return {
    words: mail.letters.map(({ content }) => ('words' in content ? content.words : '')),
    missing: mail.letters.map(({ missing }) => missing),
    faults: mail.unread.map(({ fault }) => fault),
  };
}

test('a member’s letters reach the facilitators, and stay readable to the member', async () => {
  for (const seat of [CHAIR, DEAN, NORTH]) {
    expect(await mailOf(seat, sent)).toEqual({
      words: ['one', 'two', 'three'],
      missing: [0, 0, 0],
      faults: [],
    });
  }
  expect(sent.map(({ from, to }) => [from, ...to])[0]).toEqual([NORTH, CHAIR, DEAN]);
});

test('no other member is shown anything', async () => {
  expect(await mailOf('member:east', sent)).toEqual({ words: [], missing: [], faults: [] });
  const shown = sent.map((one) => ({ ...one, to: [CHAIR, DEAN, 'member:east' as SeatId] }));
  expect((await mailOf('member:east', shown)).faults).toEqual(
    Array.from({ length: 3 }, () => 'letter_malformed'),
  );
});

const [one, two, three] = [0, 1, 2];
const pick = (...places: readonly number[]) =>
  places.map((place) => must(sent[place], 'a letter sent'));

test('a letter that is held back is missed, and hides none that follows', async () => {
  expect(await mailOf(DEAN, pick(one, three))).toEqual({
    words: ['one', 'three'],
    missing: [0, 1],
    faults: [],
  });
  expect((await mailOf(DEAN, pick(two, three))).missing).toEqual([1, 0]);
});

test('a letter that comes twice, or late, is named', async () => {
  expect(await mailOf(DEAN, pick(one, one))).toMatchObject({
    words: ['one'],
    faults: ['letter_repeated'],
  });
  expect(await mailOf(DEAN, pick(two, one, three))).toMatchObject({
    words: ['two', 'three'],
    faults: ['letter_out_of_order'],
  });
});

test('a letter under another’s name, or of nobody, does not open', async () => {
  const renamed = pick(one).map((letter) => ({ ...letter, from: 'member:east' as SeatId }));
  expect((await mailOf(DEAN, renamed)).faults).toEqual(['letter_does_not_open']);
  const nobody = pick(one).map((letter) => ({ ...letter, from: 'officer:cook' as SeatId }));
  expect((await mailOf(DEAN, nobody)).faults).toEqual(['letter_writer_unknown']);
});

test('bytes of the board’s own making are named, and hide no letter', async () => {
  const noise = { ...must(sent[0], 'a letter'), letter: new Uint8Array(1500) };
  expect(await mailOf(DEAN, [noise, ...sent])).toEqual({
    words: ['one', 'two', 'three'],
    missing: [0, 0, 0],
    faults: ['letter_malformed'],
  });
});

test('a letter of a kind that this version does not know is named', async () => {
  const { origin, mode, seats } = table.memory.selection();
  const journal = table.vaults.get(NORTH)?.held();
  const seed = JSON.parse(new TextDecoder().decode(journal)) as { readonly seed: string };
  const from = sealingKeys(must(fromBase64url(seed.seed), 'a seed'));
  const to = [DEAN];
  const letter = sealLetter({
    envelope: { origin, mode, topic: 'book', from: NORTH, to },
    place: placeAfter(null),
    content: { kind: 'song' },
    ...{ from, random: seeded('song') },
    keys: to.map((seat) => must(fromBase64url(seats[seat]?.sealing ?? ''), 'a key')),
  });
  const posted = { ...must(sent[0], 'a letter'), to, letter: must(letter, 'a letter') };
  expect((await mailOf(DEAN, [posted])).faults).toEqual(['letter_kind_unknown']);
});

test('what was burnt is gone for all its readers, and the book begins anew', async () => {
  const burnt = await smallTable('burnt', undefined, { facilitation });
  const dean = agentOf(burnt, DEAN);
  const chair = agentOf(burnt, CHAIR);
  mustOk(await dean.write('book', [CHAIR], note('a page')), 'a page');
  mustOk(await dean.write('other', [CHAIR], note('another')), 'another');
  expect(mustOk(await chair.letters(), 'letters').letters).toHaveLength(2);
  expect(await chair.burn('book')).toEqual({ ok: true, value: { gone: 1 } });
  expect(mustOk(await chair.letters(), 'letters').letters).toHaveLength(1);
  mustOk(await dean.write('book', [CHAIR], note('a new page')), 'a new page');
  const { letters } = mustOk(await chair.letters(), 'letters');
  expect(letters.map(({ topic, missing }) => [topic, missing])).toEqual([
    ['other', 0],
    ['book', 0],
  ]);
});

test('two devices of one seat do not cross: the later takes the next place', async () => {
  const twice = await smallTable('twice', undefined, { facilitation });
  const first = agentOf(twice, NORTH);
  const second = mustOk(must(await resumeSeat(twice.portsOf(NORTH)), 'a seat'), 'north again');
  mustOk(await first.write('book', [DEAN], note('first')), 'first');
  mustOk(await second.letters(), 'letters');
  mustOk(await first.write('book', [DEAN], note('second')), 'second');
  expect(await second.write('book', [DEAN], note('third'))).toMatchObject({ ok: true });
  const mail = mustOk(await agentOf(twice, DEAN).letters(), 'letters');
  expect(mail.letters.map(({ missing }) => missing)).toEqual([0, 0, 0]);
});

test('no letter goes to an empty seat or to oneself, or holds more than it can', async () => {
  const north = agentOf(table, NORTH);
  expect(await north.write('book', ['officer:cook'], note('x'))).toMatchObject({
    refusal: { code: 'letter_reader_unknown', seat: 'officer:cook' },
  });
  expect(await north.write('book', [NORTH], note('x'))).toMatchObject({
    refusal: { code: 'letter_reader_unknown', seat: NORTH },
  });
  expect(await north.write('book', [DEAN], note('x'.repeat(70_000)))).toMatchObject({
    refusal: { code: 'letter_too_long' },
  });
});

test('where the board does not answer, that is said; the same letter comes once', async () => {
  const lost = await smallTable('lost', undefined, { facilitation });
  const ports = lost.portsOf(NORTH);
  let silent = true;
  let tries = 0;
  const board = {
    ...ports.board,
    sendLetter: async (sending: Parameters<typeof ports.board.sendLetter>[0]) => {
      tries += 1;
      const reply = await ports.board.sendLetter(sending);
      return silent ? Promise.reject(new Error('no answer')) : reply;
    },
  };
  const again = mustOk(must(await resumeSeat({ ...ports, board }), 'a seat'), 'north');
  expect(await again.write('book', [DEAN], note('once'))).toMatchObject({
    refusal: { code: 'letter_not_sent' },
  });
  expect(tries).toBe(3);
  expect(lost.memory.post.kept).toHaveLength(1);
  silent = false;
  expect(await again.write('book', [DEAN], note('twice'))).toMatchObject({ ok: true });
});
