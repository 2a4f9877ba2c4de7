/** The facilitators' book: lines are revised and never lost, and nobody else writes in it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../basics/instant.ts';
import type { CandidateId, MemberId, SeatId } from '../table/ids.ts';
import { readContent } from './letter-kinds/index.ts';
import type { LetterContent } from './letter-kinds/index.ts';
import type { Step, Talk } from './letter-kinds/page.ts';
import type { OpenedLetter } from './mailbox.ts';
import {
  askedOn,
  bookOf,
  conditionsOf,
  countLine,
  emptyBook,
  nextTalks,
  searched,
  stepOf,
} from './notebook.ts';

const CHAIR: SeatId = 'officer:chair';
const DEAN: SeatId = 'officer:dean';
const ada = 'ada' as MemberId;
const bea = 'bea' as MemberId;
const north = 'north' as CandidateId;
const south = 'south' as CandidateId;
const STEPS: readonly Step[] = ['unknown', 'block', 'reluctant', 'undecided', 'accept', 'support'];

function talk(id: string, parts: Partial<Talk> = {}): Talk {
  return {
    ...{ kind: 'page', line: 'talk', id, member: ada, when: '2030-01-01T10:00:00Z' },
    ...{ how: 'telephone', said: 'nothing yet', passOn: [], conditions: [], next: null },
    ...{ struck: 'no' },
    ...parts,
  };
}

function count(step: Step, member = ada, candidate = north): LetterContent {
  return { kind: 'page', line: 'count', member, candidate, step };
}

function note(words: string): LetterContent {
  return { kind: 'note', silence: 1, candidate: null, words, wouldLift: 'the second post' };
}

function letters(...written: readonly (readonly [SeatId, LetterContent])[]): OpenedLetter[] {
  return written.map(([from, content], at) => ({
    ...{ nr: at + 1, at: instantOf(1000 + at), from, to: [], topic: 'book', missing: 0 },
    content,
  }));
}

test('a line that is revised keeps what it said, who said so, and when', () => {
  const book = bookOf(
    letters(
      [CHAIR, talk('line-1', { said: 'they hesitate' })],
      [DEAN, talk('line-1', { said: 'they hesitate no more' })],
    ),
  );
  expect(book.talks).toHaveLength(1);
  expect(book.talks[0]).toMatchObject({
    by: DEAN,
    at: 1001,
    content: { said: 'they hesitate no more' },
    before: [{ by: CHAIR, at: 1000, content: { said: 'they hesitate' } }],
  });
});

test('a line stays with the member of whom it was noted', () => {
  const book = bookOf(letters([CHAIR, talk('line-1')], [DEAN, talk('line-1', { member: bea })]));
  expect(book.talks.map(({ content, before }) => [content.member, before.length])).toEqual([
    ['ada', 0],
  ]);
});

// A member can write to the facilitators: it must not be able to write in their book.
test('a member cannot write a page, a facilitator no note', () => {
  const book = bookOf(
    letters(
      ['member:bea', talk('line-1', { said: 'ada blocks us all' })],
      ['member:bea', count('block')],
      [CHAIR, note('as if a member said so')],
    ),
  );
  expect(book).toEqual(emptyBook);
});

test('a note stands with the member who sealed it', () => {
  const book = bookOf(letters(['member:ada', note('not as things stand')]));
  expect(book.notes).toMatchObject([{ member: 'ada', content: { wouldLift: 'the second post' } }]);
});

test('a note that asks to be passed on is told from one that is only to be known', () => {
  const asking = { ...note('there is no seat for us'), asks: 'objection' } as const;
  const book = bookOf(letters(['member:ada', note('not yet')], ['member:bea', asking]));
  expect(askedOn(book, 1).map(({ member }) => member)).toEqual(['bea']);
  expect(askedOn(book, 2)).toEqual([]);
});

test('letters on other topics are not in the book', () => {
  const [letter] = letters([CHAIR, talk('line-1')]);
  expect(letter && bookOf([{ ...letter, topic: 'round:1' }])).toEqual(emptyBook);
});

test('the count starts at unknown, and the last step noted stands, with the earlier ones', () => {
  expect(stepOf(emptyBook, ada, north)).toBe('unknown');
  const anyPage = fc.record({
    by: fc.constantFrom(CHAIR, DEAN),
    step: fc.constantFrom(...STEPS),
    member: fc.constantFrom(ada, bea),
    candidate: fc.constantFrom(north, south),
  });
  fc.assert(
    fc.property(fc.array(anyPage, { maxLength: 12 }), (pages) => {
      const written = pages.map(
        ({ by, step, member, candidate }) => [by, count(step, member, candidate)] as const,
      );
      const book = bookOf(letters(...written));
      const of = pages.filter(({ member, candidate }) => member === ada && candidate === south);
      expect(stepOf(book, ada, south)).toBe(of.at(-1)?.step ?? 'unknown');
      const line = countLine(book.counts, { member: ada, candidate: south });
      expect(line?.before.map(({ content }) => content.step) ?? []).toEqual(
        of.slice(0, -1).map(({ step }) => step),
      );
    }),
  );
});

test('conditions are listed one by one, the open ones first; a struck line has none', () => {
  const conditions = [
    { text: 'the second post', met: 'yes' },
    { text: 'a letter from the capital', met: 'no' },
  ] as const;
  const one = talk('line-1', { conditions });
  const book = bookOf(
    letters([CHAIR, one], [CHAIR, talk('line-2', { conditions, struck: 'yes' })]),
  );
  expect(conditionsOf(book, ada).map(({ text, place }) => [text, place])).toEqual([
    ['a letter from the capital', 1],
    ['the second post', 0],
  ]);
  expect(conditionsOf(book, bea)).toEqual([]);
});

test('the next talks are in order of time; of one member only what was agreed last', () => {
  const next = (when: string) => ({ next: { when, with: 'the ambassador' } });
  const book = bookOf(
    letters(
      [CHAIR, talk('line-1', next('2030-01-05T10:00:00Z'))],
      [DEAN, talk('line-2', { member: bea, ...next('2030-01-03T10:00:00Z') })],
      [CHAIR, talk('line-3', next('2030-01-02T10:00:00Z'))],
      [CHAIR, talk('line-4', { ...next('2030-01-01T10:00:00Z'), struck: 'yes' })],
    ),
  );
  expect(nextTalks(book).map(({ id }) => id)).toEqual(['line-3', 'line-2']);
  const taken = bookOf(
    letters([CHAIR, talk('line-1', next('2030-01-05T10:00:00Z'))], [CHAIR, talk('line-2')]),
  );
  expect(nextTalks(taken)).toEqual([]);
});

test('a search finds lines by their words and by the member’s name', () => {
  const passOn = [{ to: 'the south', words: 'we are content' }];
  const book = bookOf(
    letters(
      [CHAIR, talk('line-1', { said: 'They want the second post.', passOn })],
      [CHAIR, talk('line-2', { member: bea, said: 'No view yet.' })],
      ['member:bea', note('Only between us.')],
    ),
  );
  const name = (member: MemberId) => (member === ada ? 'Arcadia' : 'Beatonia');
  const found = (wanted: string) => {
    const { talks, notes } = searched(book, wanted, name);
    return [...talks.map(({ id }) => id), ...notes.map(({ member }) => member)];
  };
  expect(found('SECOND post')).toEqual(['line-1', 'bea']);
  expect(found('content')).toEqual(['line-1']);
  expect(found('beatonia')).toEqual(['line-2', 'bea']);
  expect(found('between beatonia')).toEqual(['bea']);
  expect(found('  ')).toEqual(['line-1', 'line-2', 'bea']);
  expect(found('arcadia view')).toEqual([]);
});

test('what a page or a note may hold is read field by field', () => {
  const line = JSON.parse(JSON.stringify(talk('line-1'))) as Parameters<typeof readContent>[0];
  expect(readContent(line)).toEqual(talk('line-1'));
  const wrong = [
    { ...line, line: 'gossip' },
    { ...line, id: 'x' },
    { ...line, when: 'yesterday' },
    { ...line, how: 'pigeon' },
    { ...line, more: 'than that' },
    { ...line, struck: true },
    { kind: 'page', line: 'count', member: 'ada', candidate: 'north', step: 'yes' },
    { kind: 'note', silence: 0, candidate: null, words: 'x', wouldLift: '' },
    { kind: 'constructor' },
    { kind: 7 },
    {},
  ];
  expect(wrong.map((given) => readContent(given))).toEqual(wrong.map(() => undefined));
});
