/**
 * Letters at the server: what it keeps, for whom, and what it does not let through.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustOk } from '../basics/bug.ts';
import { toBase64url } from '../basics/bytes.ts';
import type { LetterContent } from '../device/letter-kinds/index.ts';
import { LETTER_REFUSALS } from '../device/letter-refusals.ts';
import { letterDigest, longestLetter } from '../device/letters.ts';
import { readJournal } from '../device/journal-text.ts';
import { signerOfSeed } from '../device/keys.ts';
import { sessionText } from '../contract/board.ts';
import type { SeatId } from '../table/ids.ts';
import { KINDS, freshPlace } from '../../tools/support/each-store.ts';
import { type TestHouse, type TestTable, openHouse, seatAll } from '../../tools/support/house.ts';

const CHAIR: SeatId = 'officer:chair';
const DEAN: SeatId = 'officer:dean';
const OOST: SeatId = 'member:oostwal';
const ZUID: SeatId = 'member:zuidkade';
const facilitation = {
  facilitators: [
    { id: 'dean', name: { en: 'The dean' } },
    { id: 'envoy', name: { en: 'The envoy' } },
  ],
};
const LAST: SeatId = 'officer:envoy';

function note(words: string): LetterContent {
  return { kind: 'note', silence: 1, candidate: null, words, wouldLift: '' };
}

describe.each(KINDS)('on %s', (kind) => {
  let house: TestHouse;
  let table: TestTable;
  let path: string;

  beforeAll(async () => {
    house = await openHouse(await freshPlace(kind));
    table = await seatAll(house, { parts: { facilitation }, without: [LAST] });
    path = `http://doyen.test/api/selections/${table.id}`;
  });
  afterAll(() => house.close());

  async function ask(address: string, seat: SeatId | null, body?: unknown) {
    const headers = {
      'content-type': 'application/json',
      ...(seat === null ? {} : { authorization: `Bearer ${await tokenOf(seat)}` }),
    };
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const asked = new Request(`${path}${address}`, { headers, ...init });
    const answered = await house.server.request(asked);
    return { status: answered.status, body: (await answered.json()) as { readonly code?: string } };
  }

  async function tokenOf(seat: SeatId): Promise<string> {
    const journal = readJournal(table.vaults.get(seat)?.held() ?? new Uint8Array());
    const signer = signerOfSeed(journal?.seed ?? new Uint8Array(32));
    const challenge = await house.server.request(new Request(`${path}/challenge`));
    const { nonce } = (await challenge.json()) as { readonly nonce: string };
    const signature = signer.sign(sessionText({ nonce, origin: table.founded.origin, seat }));
    const opened = await house.server.request(
      new Request(`${path}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ seat, nonce, signature }),
      }),
    );
    return ((await opened.json()) as { readonly token: string }).token;
  }

  /** A first letter of a thread, as far as a server can tell. */
  const blank = (addressees: number, size = 1024) => {
    const letter = new Uint8Array(longestLetter(addressees) - 65_536 + size);
    letter[0] = 1;
    return toBase64url(letter);
  };

  test('without a session nothing is taken in, handed out or burnt', async () => {
    const none = { status: 401, body: { code: 'no_session' } };
    const letter = { to: [CHAIR], topic: 'book', letter: blank(1) };
    expect(await ask('/letters', null, letter)).toEqual(none);
    expect(await ask('/letters?from=1', null)).toEqual(none);
    expect(await ask('/letters/burn', null, { topic: 'book' })).toEqual(none);
  });

  test('a member’s letter is there for those it is written to, and for itself', async () => {
    expect(await table.agent(OOST).write('book', [DEAN], note('for the dean'))).toMatchObject({
      ok: true,
    });
    const counts = [DEAN, OOST, CHAIR, ZUID].map(async (seat) => {
      const { letters, unread } = mustOk(await table.agent(seat).letters(), seat);
      return [letters.length, unread.length];
    });
    expect(await Promise.all(counts)).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('the identical letter again has the number it had', async () => {
    const letter = { to: [CHAIR], topic: 'same', letter: blank(1) };
    const first = await ask('/letters', OOST, letter);
    expect(first.status).toBe(201);
    expect(await ask('/letters', OOST, letter)).toEqual(first);
  });

  test('a letter counts as the next of its thread, and as no other', async () => {
    const out = { code: 'letter_out_of_order', seq: 1, expected: 2 };
    const again = { to: [CHAIR], topic: 'same', letter: blank(1, 4096) };
    expect(await ask('/letters', OOST, again)).toMatchObject({ status: 409, body: out });
    const second = new Uint8Array(longestLetter(1) - 65_536 + 1024);
    second[0] = 2;
    const wrong = { to: [CHAIR], topic: 'same', letter: toBase64url(second) };
    expect((await ask('/letters', OOST, wrong)).body.code).toBe('letter_out_of_order');
    const first = new Uint8Array(longestLetter(1) - 65_536 + 1024);
    first[0] = 1;
    second.set(letterDigest(first), 4);
    const right = { to: [CHAIR], topic: 'same', letter: toBase64url(second) };
    expect((await ask('/letters', OOST, right)).status).toBe(201);
  });

  test.each<[string, SeatId, readonly string[], string]>([
    ['a member to a member', OOST, [ZUID], 'letter_may_not'],
    ['a member to a facilitator and a member', OOST, [ZUID, CHAIR].toSorted(), 'letter_may_not'],
    ['a member to nobody', OOST, [], 'letter_may_not'],
    ['to a seat that is not taken', CHAIR, [LAST], 'letter_reader_unknown'],
    ['to a seat that is not there', CHAIR, ['member:nobody'], 'letter_reader_unknown'],
    ['in another order', CHAIR, [DEAN, ZUID, OOST], 'letter_readers_not_sorted'],
    ['to one reader twice', CHAIR, [DEAN, DEAN], 'letter_readers_not_sorted'],
    ['to oneself', CHAIR, [CHAIR], 'letter_readers_not_sorted'],
  ])('no letter goes %s', async (_, from, to, code) => {
    const letter = { to, topic: 'book', letter: blank(to.length) };
    expect(await ask('/letters', from, letter)).toMatchObject({ status: 409, body: { code } });
  });

  test('a facilitator writes to members, to facilitators, and into the own book', async () => {
    for (const to of [[OOST], [DEAN], [], [ZUID, OOST, DEAN].toSorted()]) {
      const letter = { to, topic: 'free', letter: blank(to.length) };
      expect((await ask('/letters', CHAIR, letter)).status).toBe(201);
    }
  });

  test('a letter of any size but the padded ones is refused', async () => {
    for (const size of [0, 1023, 1025, 65_537]) {
      const letter = { to: [CHAIR], topic: 'size', letter: blank(1, size) };
      const refused = await ask('/letters', OOST, letter);
      expect(refused).toMatchObject({ status: 409, body: { code: 'letter_size_wrong' } });
    }
    const oneMore = { to: [CHAIR, DEAN], topic: 'sizes', letter: blank(1) };
    expect((await ask('/letters', OOST, oneMore)).body.code).toBe('letter_size_wrong');
  });

  test('what is no request is said so, with its place', async () => {
    const letter = { to: ['nobody'], topic: 'book', letter: '' };
    const wrong = { status: 400, body: { code: 'request_malformed', pointer: '/to/0' } };
    expect(await ask('/letters', OOST, letter)).toMatchObject(wrong);
    const topic = await ask('/letters', OOST, { to: [], topic: 'My Topic', letter: '' });
    expect(topic.body).toMatchObject({ code: 'request_malformed', pointer: '/topic' });
    expect((await ask('/letters?from=-1', OOST)).status).toBe(400);
  });

  test('only a facilitator burns, and only what it may read', async () => {
    expect(await ask('/letters/burn', OOST, { topic: 'book' })).toMatchObject({
      status: 409,
      body: { code: 'letter_may_not' },
    });
    const chair = await ask('/letters/burn', CHAIR, { topic: 'book' });
    expect(chair.body).toEqual({ gone: 0 });
    expect((await ask('/letters/burn', DEAN, { topic: 'book' })).body).toEqual({ gone: 1 });
    const { letters } = mustOk(await table.agent(OOST).letters(), 'letters');
    expect(letters.filter(({ topic }) => topic === 'book')).toEqual([]);
  });

  test('readers hear that a letter came, and of whom or about what they do not', async () => {
    const told: string[] = [];
    const { post } = house.server;
    const stops = [DEAN, ZUID].map((seat) => post.listen(table.id, seat, () => told.push(seat)));
    mustOk(await table.agent(OOST).write('quiet', [DEAN], note('listen')), 'a letter');
    expect(told).toEqual([DEAN]);
    for (const stop of stops) stop();
    mustOk(await table.agent(OOST).write('quiet', [DEAN], note('again')), 'a letter');
    expect(told).toEqual([DEAN]);
  });

  test('the server’s log names neither topic nor reader', () => {
    const log = house.logged.join('\n');
    expect(log).toContain('/api/selections/:id/letters');
    expect(log).not.toMatch(/book|dean|oostwal|quiet/);
  });
});

test('one seat does not fill the disk', async () => {
  const house = await openHouse(await freshPlace('embedded'));
  const table = await seatAll(house, { parts: { facilitation }, without: [LAST] });
  const room = await house.server.house.room(table.id);
  if (!room) throw new Error('no room');
  const { store, server } = house;
  for (let nr = 0; nr < 500; nr++) {
    const digest = String(nr).padStart(64, '0');
    const letter = { writer: OOST, addressees: [DEAN], topic: `t${nr}`, digest };
    await store.keepLetter(table.id, { ...letter, at: house.now(), bytes: new Uint8Array(1) });
  }
  const letter = new Uint8Array(longestLetter(1) - 65_536 + 1024);
  letter[0] = 1;
  const request = { to: [DEAN], topic: 'book', letter };
  expect(await server.post.send(room, OOST, request)).toMatchObject({
    refusal: { code: 'letters_too_many', most: 500 },
  });
  await house.close();
});

test('each no of the post office is provoked here or on the device', () => {
  const here = [
    'letter_may_not',
    'letter_reader_unknown',
    'letter_readers_not_sorted',
    'letter_size_wrong',
    'letter_out_of_order',
    'letters_too_many',
  ];
  const onDevice = ['letter_too_long', 'letter_not_sent'];
  const inTalks = ['letters_needed'];
  expect([...here, ...onDevice, ...inTalks].toSorted()).toEqual([...LETTER_REFUSALS].toSorted());
});
