/**
 * The book is handed to a facilitator who came late: by one who has it, to nobody else, and under
 * the eyes of the others.
 */

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromUtf8 } from '../basics/bytes.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import { type Instant, instantOf, later } from '../basics/instant.ts';
import type { MemberId, SeatId } from '../table/ids.ts';
import { type Agent, resumeSeat, takeSeat } from './agent.ts';
import { replacement } from './founder.ts';
import { doubtsOf, handingsOf, handovers, legible, linesFor } from './handover.ts';
import type { HandedLine } from './letter-kinds/handover.ts';
import { type LetterContent, readContent } from './letter-kinds/index.ts';
import type { Talk } from './letter-kinds/page.ts';
import { MOST_CONTENT, letterParts } from './letters.ts';
import type { OpenedLetter } from './mailbox.ts';
import { BOOK, bookOf } from './notebook.ts';
import {
  OPENS,
  type SmallTable,
  act,
  agentOf,
  chance,
  memoryVault,
  smallTable,
} from './small-table.ts';

const CHAIR: SeatId = 'officer:chair';
const DEAN: SeatId = 'officer:dean';
const ELDER: SeatId = 'officer:elder';
const NORTH: SeatId = 'member:north';
const north = 'north' as MemberId;
const named = (id: string) => ({ id, name: { en: `The ${id}` } });
const facilitation = { facilitators: ['dean', 'elder'].map(named) };

function talk(id: string, said: string): Talk {
  return {
    ...{ kind: 'page', line: 'talk', id, member: north, when: '2030-01-01T10:00:00Z' },
    ...{ how: 'telephone', said, passOn: [], conditions: [], next: null, struck: 'no' },
  };
}

function note(words: string): LetterContent {
  return { kind: 'note', silence: null, candidate: null, words, wouldLift: '' };
}

async function lettersOf(agent: Agent): Promise<readonly OpenedLetter[]> {
  return mustOk(await agent.letters(), 'letters').letters;
}

async function bookAt(agent: Agent) {
  return bookOf(legible(await lettersOf(agent), agent.seat));
}

function sinceOf({ memory }: SmallTable, seat: SeatId): Instant {
  return must(memory.selection().seats[seat]?.enrolledAt ?? undefined, 'a seat that is taken');
}

/** The act: everything that `to` cannot read goes to it and to the other facilitators. */
async function handOver(table: SmallTable, by: Agent, to: SeatId): Promise<number> {
  const lines = linesFor(await lettersOf(by), by.seat, { seat: to, since: sinceOf(table, to) });
  const { seats } = table.memory.selection();
  const others = [CHAIR, DEAN, ELDER].filter((one) => one !== by.seat && seats[one]?.sealing);
  for (const content of handovers(to, lines)) mustOk(await by.write(BOOK, others, content), 'it');
  return lines.length;
}

async function seatLate(table: SmallTable, seat: SeatId): Promise<Agent> {
  const code = must(table.codes.get(seat), 'a code');
  return mustOk(await takeSeat(table.portsOf(seat), seat, code), 'a late seat');
}

let table: SmallTable;
let chair: Agent;
let elder: Agent;
let dean: Agent;
let north1: Agent;

beforeAll(async () => {
  table = await smallTable('handover', undefined, { facilitation }, [DEAN]);
  [chair, elder, north1] = [agentOf(table, CHAIR), agentOf(table, ELDER), agentOf(table, NORTH)];
  mustOk(await chair.write(BOOK, [ELDER], talk('line-1', 'they hesitate')), 'a page');
  mustOk(await north1.write(BOOK, [CHAIR, ELDER], note('not as things stand')), 'a note');
  mustOk(await elder.write(BOOK, [CHAIR], talk('line-1', 'they hesitate no more')), 'a page');
  mustOk(await elder.write('other', [CHAIR], note('not of the book')), 'another topic');
  table.reach(later(OPENS, -3_600_000));
  dean = await seatLate(table, DEAN);
  mustOk(await chair.write(BOOK, [DEAN, ELDER], talk('line-2', 'a new talk')), 'a page');
}, 60_000);

test('who came late reads the earlier book once it is handed over, and all of it', async () => {
  expect((await bookAt(dean)).talks.map(({ id }) => id)).toEqual(['line-2']);
  expect(await handOver(table, chair, DEAN)).toBe(3);
  const book = await bookAt(dean);
  expect(book.talks.map(({ id, by, via }) => [id, by, via])).toEqual([
    ['line-1', ELDER, CHAIR],
    ['line-2', CHAIR, undefined],
  ]);
  expect(book.talks[0]?.before).toMatchObject([{ by: CHAIR, via: CHAIR }]);
  expect(book.notes).toMatchObject([{ member: 'north', via: CHAIR }]);
  const stripped = (all: object) => JSON.stringify(all).replaceAll(`,"via":"${CHAIR}"`, '');
  expect(JSON.parse(stripped(book))).toEqual(JSON.parse(stripped(await bookAt(chair))));
});

test('each facilitator sees who handed it to whom; nothing is left to be handed over', async () => {
  for (const agent of [chair, dean, elder]) {
    expect(handingsOf(await lettersOf(agent))).toMatchObject([{ by: CHAIR, to: DEAN, lines: 3 }]);
    const own = { seat: agent.seat, since: sinceOf(table, agent.seat) };
    expect(doubtsOf(await lettersOf(agent), own)).toEqual([]);
  }
  expect(await handOver(table, elder, DEAN)).toBe(0);
  expect(
    linesFor(await lettersOf(dean), DEAN, { seat: ELDER, since: sinceOf(table, ELDER) }),
  ).toEqual([]);
});

test('the board learns that a facilitator wrote, and one of four sizes', () => {
  const letter = must(table.memory.post.kept.at(-1), 'the handover');
  expect([letter.from, ...letter.to]).toEqual([CHAIR, DEAN, ELDER]);
  expect(letterParts(letter.letter, 2)?.body.length).toBe(1024 + 16);
  expect(Buffer.from(letter.letter).includes('hesitate')).toBe(false);
});

test('no member is shown any of it', async () => {
  expect(handingsOf(await lettersOf(north1))).toEqual([]);
  expect(legible(await lettersOf(north1), NORTH).every(({ from }) => from === NORTH)).toBe(true);
});

test('a device in the place of a lost one is handed the book; the lost one is not', async () => {
  const lost = await smallTable('handover after a loss', undefined, { facilitation });
  const [by, old] = [agentOf(lost, CHAIR), agentOf(lost, DEAN)];
  mustOk(await by.write(BOOK, [DEAN, ELDER], talk('line-1', 'before the loss')), 'a page');
  mustOk(await old.write(BOOK, [CHAIR, ELDER], talk('line-2', 'the dean’s own')), 'a page');
  await old.letters();
  lost.reach(later(OPENS, -3_600_000));
  const { mode, origin } = lost.memory.selection();
  const made = replacement({ mode, origin, seat: DEAN }, 'lost', chance('a new code'));
  await act(lost, CHAIR, made.act);
  // The seat is empty: there is nobody to seal it to.
  expect(await by.write(BOOK, [DEAN], handovers(DEAN, [])[0] ?? note('x'))).toMatchObject({
    refusal: { code: 'letter_reader_unknown', seat: DEAN },
  });
  const ports = { ...lost.portsOf(DEAN), vault: memoryVault(), random: chance('new device') };
  const fresh = mustOk(await takeSeat(ports, DEAN, made.code), 'a new device');
  expect(await bookAt(fresh)).toMatchObject({ talks: [] });
  expect(await handOver(lost, by, DEAN)).toBe(2);
  expect((await bookAt(fresh)).talks.map(({ id }) => id)).toEqual(['line-1', 'line-2']);
  expect(await old.letters()).toMatchObject({ refusal: { code: 'seat_moved_on' } });
  expect(await old.write(BOOK, [ELDER], talk('line-3', 'x'))).toMatchObject({
    refusal: { code: 'seat_moved_on' },
  });
  expect(handingsOf(old.mail().letters)).toEqual([]);
});

/** What the elder's device makes of letters that are not as they should be. */
const at = instantOf(5_000);
function letter(nr: number, from: SeatId, content: LetterContent): OpenedLetter {
  return { nr, from, content, at, to: [CHAIR, DEAN, ELDER], topic: BOOK, missing: 0 };
}
function line(nr: number, parts: Partial<HandedLine> = {}): HandedLine {
  return { nr, from: CHAIR, at: 1_000, content: talk('line-1', 'as it was'), ...parts };
}
function handover(nr: number, from: SeatId, lines: readonly HandedLine[], to: SeatId = DEAN) {
  return letter(nr, from, { kind: 'handover', for: to, lines });
}
const late = { seat: DEAN, since: instantOf(2_000) };
const early = { seat: ELDER, since: instantOf(0) };

test('a member hands nothing over, and is handed nothing', () => {
  const forged = [handover(9, NORTH, [line(1)]), handover(10, CHAIR, [line(1)], NORTH)];
  expect(legible(forged, DEAN)).toEqual(forged);
  expect(legible(forged, NORTH)).toEqual(forged);
  expect(bookOf(legible(forged, DEAN)).talks).toEqual([]);
  expect(handingsOf(forged)).toEqual([]);
  expect(doubtsOf(forged, early)).toEqual([]);
});

test('what is handed to another stands in no other book', () => {
  expect(bookOf(legible([handover(9, CHAIR, [line(1)])], ELDER)).talks).toEqual([]);
  const elsewhere = { ...handover(9, CHAIR, [line(1)]), topic: 'talks-1' };
  expect(bookOf(legible([elsewhere], DEAN)).talks).toEqual([]);
});

test('a handed page is a facilitator’s, a handed note a member’s: as in every book', () => {
  const lines = [
    line(1, { from: NORTH }),
    line(2, { content: { ...note('x'), kind: 'note' } as HandedLine['content'] }),
  ];
  expect(bookOf(legible([handover(9, CHAIR, lines)], DEAN))).toMatchObject({
    talks: [],
    notes: [],
  });
});

test('what a device was sent itself goes before what it is handed; a difference is named', () => {
  const own = { ...letter(3, CHAIR, talk('line-1', 'as it was')), at: instantOf(3_000) };
  const other = line(3, { at: 3_000, content: talk('line-1', 'as it never was') });
  const letters = [own, handover(9, ELDER, [other])];
  expect(bookOf(legible(letters, DEAN)).talks[0]?.content.said).toBe('as it was');
  expect(doubtsOf(letters, late)).toEqual([{ nr: 3, by: ELDER, from: CHAIR, at: 3_000 }]);
});

test('of two handed versions the first stands, and the difference is named', () => {
  const other = line(1, { content: talk('line-1', 'as it never was') });
  const letters = [handover(8, CHAIR, [line(1)]), handover(9, ELDER, [other])];
  expect(bookOf(legible(letters, DEAN)).talks[0]).toMatchObject({ via: CHAIR, before: [] });
  expect(doubtsOf(letters, late)).toMatchObject([{ nr: 1, by: ELDER }]);
});

test('a line that was changed on its way, or made up, is named on the others’ devices', () => {
  const own = { ...letter(1, CHAIR, talk('line-1', 'as it was')), at: instantOf(1_000) };
  const named = (one: HandedLine) => doubtsOf([own, handover(9, CHAIR, [one])], early).length;
  expect(named(line(1))).toBe(0);
  expect(named(line(1, { content: talk('line-1', 'changed') }))).toBe(1);
  expect(named(line(1, { from: DEAN }))).toBe(1);
  expect(named(line(1, { at: 999 }))).toBe(1);
  expect(named(line(2))).toBe(1);
  const before = { seat: ELDER, since: instantOf(1_001) };
  expect(doubtsOf([handover(9, CHAIR, [line(2)])], before)).toEqual([]);
});

test('a line that says it is younger than its handover is in no book, and is named', () => {
  const wrong = [line(9), line(10), line(2, { at: 5_001 })];
  const letters = [handover(9, CHAIR, wrong)];
  expect(bookOf(legible(letters, DEAN)).talks).toEqual([]);
  expect(doubtsOf(letters, late)).toHaveLength(3);
});

test('a wrong version does not keep the right one from being handed over', () => {
  const own = { ...letter(1, CHAIR, talk('line-1', 'as it was')), at: instantOf(1_000) };
  const wrong = handover(9, CHAIR, [line(1, { content: talk('line-1', 'changed') })]);
  expect(linesFor([own, wrong], ELDER, late)).toEqual([line(1)]);
  expect(linesFor([own, handover(9, CHAIR, [line(1)])], ELDER, late)).toEqual([]);
});

test('who has a book by handover alone can hand it on', () => {
  const letters = [handover(9, CHAIR, [line(1)])];
  expect(linesFor(letters, DEAN, { seat: 'officer:guest', since: at })).toEqual([line(1)]);
  expect(linesFor(letters, DEAN, { seat: ELDER, since: instantOf(500) })).toEqual([]);
});

test('all lines go, in order, in letters that are not too long', () => {
  const anyLine = fc.record({ length: fc.integer({ min: 0, max: 4000 }), rows: fc.nat(14) });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), (sizes) => {
      const lines = sizes.map(({ length, rows }, place) => {
        const words = 'é'.repeat(length);
        const passOn = Array.from({ length: rows }, () => ({
          to: '',
          words: words.slice(0, 1900),
        }));
        return line(place + 1, { content: { ...talk('line-1', words), passOn } });
      });
      const packs = handovers(DEAN, lines);
      expect(packs.flatMap((pack) => pack.lines)).toEqual(lines);
      for (const pack of packs) {
        expect(canonicalBytes(pack).length).toBeLessThanOrEqual(MOST_CONTENT);
        expect(pack.lines.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 30 },
  );
});

test('short lines go in letters that their reader takes; what fills a letter stays', () => {
  const many = Array.from({ length: 900 }, (_, place) => line(place + 1));
  const packs = handovers(DEAN, many);
  for (const pack of packs) {
    const json = JSON.parse(must(fromUtf8(canonicalBytes(pack)), 'text')) as never;
    expect(readContent(json)).toEqual(pack);
  }
  const passOn = Array.from({ length: 40 }, () => ({ to: '', words: 'x'.repeat(1_600) }));
  const long = {
    ...letter(1, CHAIR, { ...talk('line-1', 'x'.repeat(500)), passOn }),
    at: instantOf(1),
  };
  expect(canonicalBytes(long.content).length).toBeLessThanOrEqual(MOST_CONTENT);
  expect(linesFor([long], ELDER, late)).toEqual([]);
});

test('what a handover may hold is read field by field', () => {
  const good = { kind: 'handover', for: DEAN, lines: [line(1)] } as const;
  expect(readContent(good)).toEqual(good);
  const wrong = [
    { ...good, for: 'nobody' },
    { ...good, more: 1 },
    { ...good, lines: [line(0)] },
    { ...good, lines: [line(1, { at: -1 })] },
    { ...good, lines: [line(1, { at: 9_000_000_000_000_000 })] },
    { ...good, lines: [{ ...line(1), content: good }] },
    { ...good, lines: [{ ...line(1), via: CHAIR }] },
    { ...good, lines: Array.from({ length: 401 }, () => line(1)) },
    { ...good, lines: 'all' },
  ];
  expect(wrong.map((given) => readContent(given as never))).toEqual(wrong.map(() => undefined));
});

test('a book that was burnt takes what was handed over with it', async () => {
  const burnt = await smallTable('handed and burnt', undefined, { facilitation }, [DEAN]);
  const by = agentOf(burnt, CHAIR);
  mustOk(await by.write(BOOK, [ELDER], talk('line-1', 'x')), 'a page');
  burnt.reach(later(OPENS, -3_600_000));
  const newcomer = await seatLate(burnt, DEAN);
  expect(await handOver(burnt, by, DEAN)).toBe(1);
  expect((await bookAt(newcomer)).talks).toHaveLength(1);
  mustOk(await agentOf(burnt, ELDER).burn(BOOK), 'burning');
  for (const agent of [newcomer, by]) expect((await bookAt(agent)).talks).toEqual([]);
  const again = mustOk(must(await resumeSeat(burnt.portsOf(DEAN)), 'a seat'), 'the dean again');
  expect((await bookAt(again)).talks).toEqual([]);
});
