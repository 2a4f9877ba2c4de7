/** What counts for each member, whatever letters come and in whatever order. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { later } from '../basics/instant.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import {
  type CandidateId,
  type Digest,
  type MemberId,
  type SeatId,
  digestBytes,
} from '../table/ids.ts';
import { closeTalks, openTalks, talksNow, talksTable } from '../table/testing/talks.ts';
import { answers, hearingOf, noteDigest, talksTopic } from './hearing.ts';
import type { Said, TalksContent } from './letter-kinds/talks.ts';
import type { OpenedLetter } from './mailbox.ts';

const OPEN = open();
const ADA: SeatId = 'member:ada';
const AIDE: SeatId = 'officer:aide';
const CHAIR: SeatId = 'officer:chair';
const rid = OPEN.rid;

function open(): Confessional {
  const table = talksTable();
  openTalks(table);
  return talksNow(table);
}

function said(word: 'encourage' | 'discourage' | 'noOpinion'): Said {
  return {
    answers: { north: word, south: 'noOpinion' },
    names: null,
    remarks: '',
    condition: '',
    passOn: '',
  };
}

let made = 0;

function letter(from: SeatId, content: TalksContent, parts: Partial<OpenedLetter> = {}) {
  made++;
  const at = OPEN.openedAt ?? OPEN.plan.opens;
  const to = [CHAIR];
  return { nr: made, at, from, to, topic: talksTopic(OPEN), content, missing: 0, ...parts };
}

const answer = (id: string, word: 'encourage' | 'discourage') =>
  letter(ADA, { kind: 'answer', round: rid, id, said: said(word) });
/** What a member's device read under each id, last. */
const noted = new Map<string, Digest>();
const told = (id: string, on: string, word: 'encourage' | 'discourage', by = AIDE) => {
  const member = 'ada' as MemberId;
  const how = 'telephone' as const;
  const note = { kind: 'told', round: rid, id, member, on, how, said: said(word) } as const;
  noted.set(id, noteDigest(note));
  return letter(by, note);
};
const reply = (id: string, of: string, verdict: 'confirm' | 'correct' | 'strike', words?: Said) => {
  const digest = noted.get(of) ?? digestBytes(new Uint8Array());
  const content = { kind: 'reply', round: rid, id, of, noted: digest, verdict } as const;
  return letter(ADA, { ...content, said: words ?? null });
};

function ada(letters: readonly OpenedLetter[], one = OPEN) {
  const found = hearingOf(one, letters).members.find(({ member }) => member === 'ada');
  return found?.answer && [found.answer.origin, found.answer.said.answers?.['north']];
}

test('the last answer counts, and goes before any note', () => {
  expect(ada([])).toBeNull();
  expect(ada([answer('answer-1', 'encourage'), answer('answer-2', 'discourage')])).toEqual([
    'own',
    'discourage',
  ]);
  expect(
    ada([answer('answer-1', 'encourage'), told('note-1', '2030-01-01', 'discourage')]),
  ).toEqual(['own', 'encourage']);
});

test('a note counts until it is confirmed, corrected or struck', () => {
  const note = told('note-1', '2029-12-31', 'encourage');
  expect(ada([note])).toEqual(['told', 'encourage']);
  expect(ada([note, reply('reply-1', 'note-1', 'confirm')])).toEqual(['confirmed', 'encourage']);
  const corrected = reply('reply-1', 'note-1', 'correct', said('discourage'));
  expect(ada([note, corrected])).toEqual(['corrected', 'discourage']);
  expect(ada([note, reply('reply-1', 'note-1', 'strike')])).toBeNull();
  const hearing = hearingOf(OPEN, [note, reply('reply-1', 'note-1', 'strike')]);
  expect(hearing).toMatchObject({ heard: 0, ignored: [] });
  expect(hearing.members[0]?.notes).toMatchObject([{ state: 'struck' }]);
});

test('a note struck leaves what was answered before', () => {
  const before = answer('answer-1', 'discourage');
  const note = told('note-1', '2029-12-31', 'encourage');
  expect(ada([before, note, reply('reply-1', 'note-1', 'strike')])).toEqual(['own', 'discourage']);
  const twice = [note, reply('reply-1', 'note-1', 'confirm'), reply('reply-2', 'note-1', 'strike')];
  expect(ada(twice)).toBeNull();
});

// A facilitator can write two notes under one id, one for the member, one for its fellows.
test('a note that the member has not read is not what the member confirmed', () => {
  const shown = told('note-1', '2029-12-31', 'discourage');
  const yes = reply('reply-1', 'note-1', 'confirm');
  const hidden = told('note-1', '2029-12-31', 'encourage');
  expect(ada([shown, yes])).toEqual(['confirmed', 'discourage']);
  const { members, ignored } = hearingOf(OPEN, [hidden, yes]);
  expect(members[0]?.answer?.origin).toBe('told');
  expect(members[0]?.notes).toMatchObject([{ state: 'waits' }]);
  expect(ignored).toMatchObject([{ why: 'note_unknown' }]);
});

test('of two talks the later one counts, whichever note came first', () => {
  const [early, late] = [
    told('note-1', '2029-12-30', 'encourage'),
    told('note-2', '2029-12-31', 'discourage', CHAIR),
  ];
  expect(ada([early, late])).toEqual(['told', 'discourage']);
  expect(ada([late, early])).toEqual(['told', 'discourage']);
});

test.each([
  ['other_round', letter(ADA, { kind: 'ack', round: '0'.repeat(64), of: 'answer-1' })],
  [
    'not_entitled',
    letter('member:zed', { kind: 'answer', round: rid, id: 'answer-9', said: said('encourage') }),
  ],
  [
    'not_entitled',
    letter(CHAIR, { kind: 'answer', round: rid, id: 'answer-9', said: said('encourage') }),
  ],
  ['not_a_facilitator', letter(ADA, { kind: 'ack', round: rid, of: 'answer-1' })],
  ['not_a_facilitator', letter('officer:new', { kind: 'ack', round: rid, of: 'answer-1' })],
  ['note_unknown', reply('reply-9', 'note-9', 'confirm')],
  [
    'answer_incomplete',
    letter(ADA, {
      kind: 'answer',
      round: rid,
      id: 'answer-9',
      said: { ...said('encourage'), answers: {} },
    }),
  ],
] as const)('%s: a letter without a place changes nothing', (why, stray) => {
  const before = answer('answer-1', 'encourage');
  const hearing = hearingOf(OPEN, [before, stray]);
  expect(hearing.ignored).toEqual([{ nr: stray.nr, why }]);
  expect(hearing.heard).toBe(1);
});

test('a correction says what is right, a reply is of whom it is about, an id is used once', () => {
  const note = told('note-1', '2029-12-31', 'encourage');
  const why = (letters: readonly OpenedLetter[]) =>
    hearingOf(OPEN, letters).ignored.map((one) => one.why);
  expect(why([note, reply('reply-1', 'note-1', 'correct')])).toEqual(['answer_incomplete']);
  const bea = { ...reply('reply-1', 'note-1', 'strike'), from: 'member:bea' as SeatId };
  expect(why([note, bea])).toEqual(['note_unknown']);
  expect(why([note, told('note-1', '2029-12-31', 'discourage')])).toEqual(['id_twice']);
});

test('an answer after the close is late; what was noted may be settled until the report', () => {
  const table = talksTable();
  closeTalks(table);
  const closed = { ...talksNow(table), rid };
  const closedAt = closed.closedAt ?? OPEN.plan.closes;
  const note = { ...told('note-1', '2030-01-01', 'encourage'), at: closedAt };
  const late = { ...answer('answer-1', 'discourage'), at: closedAt };
  const last = { ...answer('answer-0', 'discourage'), at: later(closedAt, -1) };
  expect(hearingOf(closed, [note, late]).ignored).toMatchObject([{ why: 'late' }]);
  expect(ada([note, last], closed)).toEqual(['own', 'discourage']);
  const report = { at: closedAt, heard: 1, text: { en: 'x' }, aggregate: null, cosigners: [] };
  expect(hearingOf({ ...closed, report }, [note]).ignored).toMatchObject([{ why: 'late' }]);
});

test('names are just so many, none twice, without a word on the others', () => {
  const named = { ...OPEN, plan: { ...OPEN.plan, names: { exactly: 1 } } };
  const list = (...names: string[]): Said => ({
    ...said('encourage'),
    answers: null,
    names: names as CandidateId[],
  });
  expect(answers(named, list('north'))).toBe(true);
  expect(answers(named, list())).toBe(false);
  expect(answers(named, list('north', 'south'))).toBe(false);
  expect(answers(named, list('zed'))).toBe(false);
  expect(answers(named, said('encourage'))).toBe(false);
  const two = { ...OPEN, plan: { ...OPEN.plan, names: { exactly: 2 } } };
  expect(answers(two, list('north', 'north'))).toBe(false);
  const letters = [
    letter(ADA, { kind: 'answer', round: rid, id: 'answer-1', said: list('north') }),
  ];
  expect(hearingOf(named, letters).counts['north']).toMatchObject({ encourage: 1, discourage: 0 });
  expect(hearingOf(named, letters).counts['south']).toMatchObject({ noOpinion: 1 });
});

// Goal: the operator cannot choose what counts by the order in which it hands out letters of
// different writers. Method: random letters, each writer's own order kept, interleaved at will.
test('how threads are interleaved does not matter, as long as a reply comes after its note', () => {
  const aide = [
    told('note-1', '2029-12-30', 'encourage'),
    told('note-3', '2029-12-29', 'discourage'),
  ];
  const chair = [told('note-2', '2029-12-31', 'encourage', CHAIR)];
  const own = [
    answer('answer-1', 'encourage'),
    reply('reply-1', 'note-1', 'strike'),
    reply('reply-2', 'note-2', 'correct', said('discourage')),
    answer('answer-2', 'discourage'),
  ];
  fc.assert(
    fc.property(
      fc.subarray(own),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      (mine, mix) => {
        const notes = mix[0] === true ? [...aide, ...chair] : [...chair, ...aide];
        const straight = hearingOf(OPEN, [...notes, ...mine]);
        const first = mine.filter(({ content }) => content.kind === 'answer').slice(0, 1);
        const rest = mine.filter((one) => !first.includes(one));
        const early = mine[0] === first[0] ? [...first, ...notes, ...rest] : [...notes, ...mine];
        expect(hearingOf(OPEN, early).members).toEqual(straight.members);
        expect(hearingOf(OPEN, [...aide, ...chair, ...mine]).members).toEqual(straight.members);
        expect(straight.heard).toBeLessThanOrEqual(OPEN.entitled.length);
      },
    ),
    { numRuns: 80 },
  );
});

// Goal: the number of the report is never over those entitled, and each member has one answer.
test('whatever comes, each member counts once at most and the counts add up', () => {
  const any = fc.constantFrom(
    answer('answer-1', 'encourage'),
    answer('answer-2', 'discourage'),
    told('note-1', '2029-12-30', 'encourage'),
    told('note-2', '2029-12-31', 'discourage'),
    reply('reply-1', 'note-1', 'confirm'),
    reply('reply-2', 'note-2', 'strike'),
    reply('reply-3', 'note-1', 'correct', said('noOpinion')),
    letter('member:bea', { kind: 'answer', round: rid, id: 'answer-b', said: said('encourage') }),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 10 }), (letters) => {
      const { heard, members, counts } = hearingOf(OPEN, letters);
      expect(members.map(({ member }) => member)).toEqual(OPEN.entitled);
      expect(heard).toBe(members.filter(({ answer: given }) => given !== null).length);
      for (const one of Object.values(counts)) {
        expect(one.encourage + one.discourage + one.noOpinion).toBe(heard);
      }
    }),
    { numRuns: 80 },
  );
});
