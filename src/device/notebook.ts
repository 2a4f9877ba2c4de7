/**
 * The facilitators' book as it stands: all pages and notes, folded in the order in which they came.
 *
 * Use      `bookOf(legible(letters, me))` on every reading, `legible` being handover.ts's;
 *          `searched` for one word in it; `conditionsOf` and `nextTalks` for what is ahead.
 * Shapes   a line is revised by a later page with its id and keeps what it said before; a count is
 *          the last step noted for a member and a name. Every line has its author and its time.
 * Errors   a page that is not a facilitator's, and a note that is not a member's, is none: whoever
 *          else wrote it could put words into the book.
 * Secrets  all of it; it never leaves the devices of the facilitators.
 * Source   spec/letters.md §6.
 */

import type { Instant } from '../basics/instant.ts';
import { type CandidateId, type MemberId, type SeatId, isOfficer, memberOf } from '../table/ids.ts';
import type { Note } from './letter-kinds/note.ts';
import type { Count, Page, Step, Talk } from './letter-kinds/page.ts';
import type { OpenedLetter } from './mailbox.ts';

export const BOOK = 'book';

/** A letter as it was opened here; `via` says who handed it over, where it was not. */
export type BookLetter = OpenedLetter & { readonly via?: SeatId };
export type LineLetter = BookLetter & { readonly content: Page | Note };

/** What was written, by whom and when. */
export type Version<Content> = {
  readonly by: SeatId;
  readonly at: Instant;
  /** Who handed it over: its writer and its time are that facilitator's word. */
  readonly via?: SeatId;
  readonly content: Content;
};

export type TalkLine = Version<Talk> & {
  readonly id: string;
  /** Earlier versions, the first one first. */
  readonly before: readonly Version<Talk>[];
};
export type NoteLine = Version<Note> & { readonly member: MemberId };
export type CountLine = Version<Count> & { readonly before: readonly Version<Count>[] };

export type Book = {
  /** In the order in which they were first noted. */
  readonly talks: readonly TalkLine[];
  readonly notes: readonly NoteLine[];
  readonly counts: readonly CountLine[];
};

export const emptyBook: Book = { talks: [], notes: [], counts: [] };

export function bookOf(letters: readonly BookLetter[]): Book {
  let book = emptyBook;
  for (const letter of letters) if (isLine(letter)) book = withLetter(book, letter);
  return book;
}

/** A facilitator's page, or a member's note: nothing else stands in the book. */
export function isLine(letter: BookLetter): letter is LineLetter {
  const { topic, from, content } = letter;
  if (topic !== BOOK) return false;
  return content.kind === 'note'
    ? memberOf(from) !== undefined
    : content.kind === 'page' && isOfficer(from);
}

export function stepOf({ counts }: Book, member: MemberId, candidate: CandidateId): Step {
  const line = countLine(counts, { member, candidate });
  return line?.content.step ?? 'unknown';
}

export function countLine(
  counts: readonly CountLine[],
  of: Pick<Count, 'member' | 'candidate'>,
): CountLine | undefined {
  return counts.find(
    ({ content }) => content.member === of.member && content.candidate === of.candidate,
  );
}

/** Notes on a text under silence that ask to be passed on as an objection. */
export function askedOn({ notes }: Book, silence: number): readonly NoteLine[] {
  return notes.filter(({ content }) => content.asks !== undefined && content.silence === silence);
}

export type Condition = {
  readonly line: TalkLine;
  readonly place: number;
  readonly text: string;
  readonly met: 'no' | 'yes';
};

/** Each condition of a member, open ones first, struck lines left out. */
export function conditionsOf({ talks }: Book, member: MemberId): readonly Condition[] {
  const all = standing(talks)
    .filter(({ content }) => content.member === member)
    .flatMap((line) =>
      line.content.conditions.map(({ text, met }, place) => ({ line, place, text, met })),
    );
  return [...all.filter(({ met }) => met === 'no'), ...all.filter(({ met }) => met === 'yes')];
}

/** Agreed talks to come, the soonest first; a member's later line takes back an earlier one. */
export function nextTalks({ talks }: Book): readonly TalkLine[] {
  const last = new Map(standing(talks).map((line) => [line.content.member, line]));
  return [...last.values()]
    .filter(({ content }) => content.next !== null)
    .toSorted((one, two) =>
      (one.content.next?.when ?? '') < (two.content.next?.when ?? '') ? -1 : 1,
    );
}

/** Only the lines in which every word of `wanted` stands. */
export function searched(book: Book, wanted: string, name: (member: MemberId) => string): Book {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (member: MemberId, ...texts: readonly string[]) => {
    const text = [name(member), ...texts].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return {
    ...book,
    talks: book.talks.filter(({ content }) => has(content.member, ...textsOf(content))),
    notes: book.notes.filter(({ member, content }) =>
      has(member, content.words, content.wouldLift),
    ),
  };
}

function withLetter(book: Book, { content, from: by, at, via }: LineLetter): Book {
  const origin = { by, at, ...(via === undefined ? {} : { via }) };
  if (content.kind === 'note') {
    const member = memberOf(by);
    return member ? { ...book, notes: [...book.notes, { member, ...origin, content }] } : book;
  }
  return content.line === 'talk'
    ? { ...book, talks: withTalk(book.talks, { ...origin, content }) }
    : { ...book, counts: withCount(book.counts, { ...origin, content }) };
}

function withTalk(talks: readonly TalkLine[], page: Version<Talk>): readonly TalkLine[] {
  const { id, member } = page.content;
  const known = talks.find((line) => line.id === id);
  if (known === undefined) return [...talks, { ...page, id, before: [] }];
  // A line stays with the member of whom it was first noted.
  if (known.content.member !== member) return talks;
  const { id: _, before, ...earlier } = known;
  const revised = { ...page, id, before: [...before, earlier] };
  return talks.map((line) => (line === known ? revised : line));
}

function withCount(counts: readonly CountLine[], page: Version<Count>): readonly CountLine[] {
  const known = countLine(counts, page.content);
  if (known === undefined) return [...counts, { ...page, before: [] }];
  const { before, ...earlier } = known;
  const revised = { ...page, before: [...before, earlier] };
  return counts.map((line) => (line === known ? revised : line));
}

function standing(talks: readonly TalkLine[]): readonly TalkLine[] {
  return talks.filter(({ content }) => content.struck === 'no');
}

function textsOf({ said, passOn, conditions, next }: Talk): readonly string[] {
  return [
    said,
    ...passOn.flatMap(({ to, words }) => [to, words]),
    ...conditions.map(({ text }) => text),
    next?.with ?? '',
  ];
}
