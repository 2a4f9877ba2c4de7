/**
 * A law for whole lives of a confessional: what is counted is each member's last word.
 *
 * Use      members answer, change their minds, settle what was noted of them, write too late, for
 *          another confessional, half, or under an id they have used; facilitators note talks that
 *          were or were not, and take ids that they have seen. The board hands it all out in any
 *          order. Every device counts the same, and only that number is published.
 *          `DOYEN_LIVES=50` plays fifty times as many.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { later } from '../basics/instant.ts';
import { type MemberId, type SeatId, digestBytes } from '../table/ids.ts';
import { ask, fork, memberSeat } from '../table/testing/table.ts';
import { CHAIR, closeTalks, publishAct, talksNow, talksTable } from '../table/testing/talks.ts';
import { hearingOf, noteDigest, talksTopic } from './hearing.ts';
import type { Said, TalksContent, Told } from './letter-kinds/talks.ts';
import type { OpenedLetter } from './mailbox.ts';

const RUNS = 150 * Number(process.env['DOYEN_LIVES'] ?? 1);
const WORDS = ['encourage', 'discourage', 'noOpinion'] as const;
type Word = (typeof WORDS)[number];
const MEMBERS = ['ada', 'bea', 'cor'] as const;
type Member = (typeof MEMBERS)[number];
const AIDE: SeatId = 'officer:aide';
const CLOSED = closed();
const ONE = talksNow(CLOSED);
const ELSEWHERE = '0'.repeat(64);

function closed() {
  const table = talksTable();
  closeTalks(table);
  return table;
}

const SAYING = ['answer', 'confirm', 'correct', 'strike'] as const;
const AMISS = ['nothing', 'late', 'elsewhere', 'half', 'used-id', 'unread'] as const;
const step = fc.record({
  who: fc.constantFrom(...MEMBERS),
  say: fc.constantFrom('answer', ...SAYING),
  word: fc.constantFrom(...WORDS),
  note: fc.nat(3),
  amiss: fc.oneof({ weight: 4, arbitrary: fc.constant('nothing') }, fc.constantFrom(...AMISS)),
});
const note = fc.record({
  by: fc.constantFrom<SeatId>(CHAIR, AIDE),
  who: fc.constantFrom(...MEMBERS),
  word: fc.constantFrom(...WORDS),
  day: fc.integer({ min: 1, max: 3 }),
  id: fc.constantFrom('note-1', 'note-2', 'answer-0', 'answer-1'),
});
const life = fc.record({
  steps: fc.array(step, { minLength: 2, maxLength: 7 }),
  notes: fc.array(note, { minLength: 1, maxLength: 4 }),
  orders: fc.tuple(fc.infiniteStream(fc.nat(4)), fc.infiniteStream(fc.nat(4))),
  lie: fc.constantFrom('none', 'none', 'more', 'fewer', 'words'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Note = typeof note extends fc.Arbitrary<infer Value> ? Value : never;

function said(word: Word): Said {
  const answers = { north: word, south: 'noOpinion' as const };
  return { answers, names: null, remarks: '', condition: '', passOn: '' };
}

function letter(from: SeatId, content: TalksContent): OpenedLetter {
  const at = later(ONE.plan.opens, 1);
  return { nr: 0, at, from, to: [CHAIR], topic: talksTopic(ONE), content, missing: 0 };
}

function told({ who, word, day, id }: Note): Told {
  const [member, on] = [who as MemberId, `2029-12-0${day}`];
  const how = 'telephone' as const;
  return { kind: 'told', round: ONE.rid, id, member, on, how, said: said(word) };
}

/** A letter as it was written, and whether it has a place. */
type Written = { readonly letter: OpenedLetter; readonly good: boolean };

function allNotes(notes: readonly Note[]): readonly Written[] {
  return notes.map((one, at) => {
    const again = notes.findIndex(({ by, id }) => by === one.by && id === one.id) < at;
    return { letter: letter(one.by, told(one)), good: !again };
  });
}

function allSteps(steps: readonly Step[], notes: readonly Written[]): readonly Written[] {
  const used = new Map<Member, string>();
  return steps.map((one, at) => {
    const { who, amiss } = one;
    const known = used.get(who);
    const id = amiss === 'used-id' ? (known ?? `answer-${at}`) : `answer-${at}`;
    const written = one.say === 'answer' ? answered(one, id) : replied({ ...one, id }, notes);
    const good = written.good && amiss !== 'elsewhere' && id !== known;
    if (good && known === undefined) used.set(who, id);
    return { ...written, good };
  });
}

function answered({ who, word, amiss }: Step, id: string): Written {
  const given = amiss === 'half' ? { ...said(word), answers: {} } : said(word);
  const made = letter(memberSeat(who), { kind: 'answer', round: roundOf(amiss), id, said: given });
  const late = { ...made, at: later(ONE.plan.closes, 1) };
  return { letter: amiss === 'late' ? late : made, good: amiss !== 'late' && amiss !== 'half' };
}

function replied(one: Step & { readonly id: string }, notes: readonly Written[]): Written {
  const { who, word, amiss, say, id } = one;
  const content = must(notes[one.note % notes.length], 'a note').letter.content as Told;
  const digest = noteDigest(content);
  // The same note may have been written twice: it is the one that has a place which is answered.
  const read = notes.some(
    ({ letter: { content: other }, good }) => good && noteDigest(other as Told) === digest,
  );
  const half = say === 'correct' && amiss === 'half';
  const noted = amiss === 'unread' ? digestBytes(new Uint8Array()) : digest;
  const reply = { kind: 'reply', round: roundOf(amiss), id, of: content.id, noted } as const;
  const given = say === 'correct' && !half ? said(word) : null;
  const verdict = say === 'answer' ? 'confirm' : say;
  const made = letter(memberSeat(who), { ...reply, verdict, said: given });
  const good = read && content.member === who && amiss !== 'unread' && !half;
  return { letter: made, good };
}

function roundOf(amiss: Step['amiss']): string {
  return amiss === 'elsewhere' ? ELSEWHERE : ONE.rid;
}

/** Each writer's letters in their order, the writers' as `order` says. */
function handedOut(all: readonly Written[], order: Iterator<number>): readonly OpenedLetter[] {
  const rest = [...all];
  const out: OpenedLetter[] = [];
  while (rest.length > 0) {
    const heads = rest.filter(
      (one, at) => rest.findIndex((other) => other.letter.from === one.letter.from) === at,
    );
    const next = must(heads[Number(order.next().value) % heads.length], 'a letter that can come');
    out.push(next.letter);
    rest.splice(rest.indexOf(next), 1);
  }
  return out.map((one, nr) => ({ ...one, nr }));
}

/** The last word of a member: its own, else the last note that nothing was said of. */
function lastWord(member: Member, steps: readonly Written[], notes: readonly Written[]) {
  const own = steps.filter(({ letter: { from }, good }) => good && from === memberSeat(member));
  const states = new Map<string, string>();
  for (const {
    letter: { content },
  } of own) {
    if (content.kind === 'reply') states.set(content.noted, content.verdict);
  }
  const on = notes
    .filter(({ letter: { content }, good }) => good && (content as Told).member === member)
    .map(({ letter: { content, from } }) => ({ content: content as Told, from }));
  for (const {
    letter: { content },
  } of own.toReversed()) {
    if (content.kind === 'answer') return content.said;
    if (content.kind !== 'reply' || content.verdict === 'strike') continue;
    if (content.said !== null) return content.said;
    const one = on.find((note) => noteDigest(note.content) === content.noted);
    if (one !== undefined && states.get(content.noted) === 'confirm') return one.content.said;
  }
  const waiting = on.filter(({ content }) => !states.has(noteDigest(content)));
  const key = (one: (typeof on)[number]) => `${one.content.on} ${one.content.id} ${one.from}`;
  return waiting.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).at(-1)?.content.said;
}

test('every device counts the last valid word of each, whatever the board hands out when', () => {
  fc.assert(
    fc.property(life, ({ orders, lie, ...one }) => {
      const notes = allNotes(one.notes);
      const steps = allSteps(one.steps, notes);
      const all = [...notes, ...steps];
      const [first, second] = orders.map((order) => hearingOf(ONE, handedOut(all, order)));
      const words = MEMBERS.flatMap((member) => lastWord(member, steps, notes) ?? []);
      const count = (word: Word) =>
        words.filter(({ answers }) => answers?.['north'] === word).length;
      const north = { encourage: count('encourage'), discourage: count('discourage') };
      const expected = { ...north, noOpinion: count('noOpinion') };
      expect([first?.heard, first?.counts['north']]).toEqual([words.length, expected]);
      expect(second?.members).toEqual(first?.members);
      expect(first?.ignored).toHaveLength(all.filter(({ good }) => !good).length);
      expect(published(words.length, lie)).toEqual(lie === 'none' ? words.length : undefined);
    }),
    { numRuns: RUNS, unbiased: true },
  );
});

/** What the record has after the chair publishes this number, under which the other signed. */
function published(heard: number, lie: string): number | undefined {
  const table = fork(CLOSED);
  const honest = publishAct(table, { heard });
  const other = heard + (lie === 'more' ? 1 : -1);
  const act = lie === 'none' ? honest : { ...honest, heard: Math.max(0, other) };
  const words = { ...honest, text: { en: 'Nobody was heard.' } };
  ask(table, CHAIR, lie === 'words' || act.heard === heard ? (lie === 'none' ? act : words) : act);
  return talksNow(table).report?.heard;
}
