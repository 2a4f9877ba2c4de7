/**
 * A confessional as its letters show it: for each member what counts now, and where that is from.
 *
 * Use      `hearingOf(confessional, letters)` on a facilitator's device shows all members; on a
 *          member's own device, what it sent and what was noted of it.
 * Shapes   a member's own word goes before a facilitator's note. Of its own letters the last that
 *          settles something counts; they are one thread, whose order the board cannot change.
 *          Notes of several facilitators are ordered by the day of the talk, then by their ids and
 *          writers: by nothing that the board could choose.
 * Errors   a letter that has no place here is in `ignored` with why, and changes nothing.
 * Secrets  everything here is what was said in confidence.
 * Source   spec/confessional.md §4.
 */

import { canonicalBytes } from '../basics/canonical.ts';
import type { Instant } from '../basics/instant.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import {
  type CandidateId,
  type Digest,
  type MemberId,
  type SeatId,
  digestBytes,
  memberOf,
} from '../table/ids.ts';
import type { Counts } from '../table/rounds/rounds.ts';
import type { Said, TalksContent, Told } from './letter-kinds/talks.ts';
import type { OpenedLetter } from './mailbox.ts';

export type NoteState = 'waits' | 'confirmed' | 'corrected' | 'struck';

export type Note = {
  readonly id: string;
  /** Of the whole note: what its member's reply is about. */
  readonly digest: Digest;
  readonly by: SeatId;
  readonly at: Instant;
  readonly on: string;
  readonly how: Told['how'];
  readonly said: Said;
  readonly state: NoteState;
};

/** Where a member's answer is from. */
export type Origin = 'own' | 'told' | 'confirmed' | 'corrected';

export type Heard = {
  readonly member: MemberId;
  /** What counts now; null: the member was not heard, or struck what was noted. */
  readonly answer: { readonly said: Said; readonly origin: Origin; readonly at: Instant } | null;
  /** Newest talk last. */
  readonly notes: readonly Note[];
  /** The member's own letters: which, when sent, and who has acknowledged them. */
  readonly sent: readonly SentLetter[];
};

export type SentLetter = {
  readonly id: string;
  readonly at: Instant;
  readonly acknowledged: readonly { readonly by: SeatId; readonly at: Instant }[];
};

export type IgnoredWhy =
  | 'other_round'
  | 'not_entitled'
  | 'not_a_facilitator'
  | 'late'
  | 'note_unknown'
  | 'answer_incomplete'
  | 'id_twice';

export type Hearing = {
  readonly members: readonly Heard[];
  readonly heard: number;
  /** The facilitators' own counts over those heard; with names, how many named each. */
  readonly counts: { readonly [candidate: string]: Counts };
  readonly ignored: readonly { readonly nr: number; readonly why: IgnoredWhy }[];
};

/** The topic under which all letters of a confessional go; the whole rid is inside each. */
export function talksTopic({ rid }: Pick<Confessional, 'rid'>): string {
  return `talks-${rid.slice(0, 32)}`;
}

type Letter = OpenedLetter & { readonly content: TalksContent };
type Judged = { readonly letter: Letter; readonly why: IgnoredWhy | undefined };

export function hearingOf(one: Confessional, letters: readonly OpenedLetter[]): Hearing {
  const judged = judgedLetters(one, letters);
  const good = judged.flatMap(({ letter, why }) => (why === undefined ? [letter] : []));
  const ignored = judged.flatMap(({ letter, why }) => (why ? [{ nr: letter.nr, why }] : []));
  const members = one.entitled.map((member) => heardOf(member, good));
  const heard = members.filter(({ answer }) => answer !== null).length;
  return { members, heard, counts: countsOf(one, members), ignored };
}

/** The letters of this confessional, whoever wrote them, in the order of the board. */
export function lettersOf(
  one: Pick<Confessional, 'rid'>,
  letters: readonly OpenedLetter[],
): readonly Letter[] {
  return letters.filter(
    (letter): letter is Letter => letter.topic === talksTopic(one) && 'round' in letter.content,
  );
}

/** A reply counts whether the board hands it out before or after its note; so notes come first. */
function judgedLetters(one: Confessional, letters: readonly OpenedLetter[]): readonly Judged[] {
  const all = lettersOf(one, letters);
  const notes = judgedBy(one, all, all).flatMap((note) => (note.why ? [] : [note.letter]));
  return judgedBy(one, all, notes);
}

function judgedBy(
  one: Confessional,
  all: readonly Letter[],
  notes: readonly Letter[],
): readonly Judged[] {
  const before: Letter[] = [];
  return all.map((letter) => {
    const why = faultOf(one, letter, { before, notes });
    if (why === undefined && 'id' in letter.content) before.push(letter);
    return { letter, why };
  });
}

type Known = { readonly before: readonly Letter[]; readonly notes: readonly Letter[] };

function faultOf(
  one: Confessional,
  letter: Letter,
  { before, notes }: Known,
): IgnoredWhy | undefined {
  const { content } = letter;
  if (content.round !== one.rid) return 'other_round';
  if (before.some((other) => isTwice(other, letter))) return 'id_twice';
  const writer = writerFault(one, letter);
  if (writer !== undefined) return writer;
  if (isLate(one, letter)) return 'late';
  const replies = content.kind === 'reply';
  if (replies && !notes.some((note) => isAbout(note, letter))) return 'note_unknown';
  const said = 'said' in content ? content.said : null;
  const missing = replies && content.verdict === 'correct' && said === null;
  return missing || (said !== null && !answers(one, said)) ? 'answer_incomplete' : undefined;
}

function writerFault(
  { entitled, facilitators }: Confessional,
  { from, content }: Letter,
): IgnoredWhy | undefined {
  if (content.kind === 'answer' || content.kind === 'reply') {
    const member = memberOf(from);
    return member !== undefined && entitled.includes(member) ? undefined : 'not_entitled';
  }
  if (!facilitators.includes(from)) return 'not_a_facilitator';
  return content.kind === 'told' && !entitled.includes(content.member) ? 'not_entitled' : undefined;
}

/** Answers until the close; notes and what is said of them until the report fixes the number. */
function isLate({ closedAt, report }: Confessional, { at, content }: Letter): boolean {
  if (content.kind === 'answer') return closedAt !== null && at >= closedAt;
  const settles = content.kind === 'told' || content.kind === 'reply';
  return settles && report !== null && at >= report.at;
}

/** An id is its writer's own: nobody can take another's, and have the board put it first. */
function isTwice(other: Letter, { from, content }: Letter): boolean {
  if (other.from !== from || !('id' in other.content) || !('id' in content)) return false;
  return other.content.id === content.id;
}

/** Whether a reply is to this very note, word for word, about the very member that replies. */
function isAbout(note: Letter, { from, content }: Letter): boolean {
  if (note.content.kind !== 'told' || content.kind !== 'reply') return false;
  const { member, id } = note.content;
  const meant = member === memberOf(from) && id === content.of;
  return meant && noteDigest(note.content) === content.noted;
}

export function noteDigest(note: Told): Digest {
  return digestBytes(canonicalBytes(note));
}

/** Whether it answers the one question: each candidate a word, or just so many names. */
export function answers({ plan }: Pick<Confessional, 'plan'>, said: Said): boolean {
  const { candidates } = plan;
  const exactly = plan.names?.exactly;
  if (exactly === undefined) {
    const given = Object.keys(said.answers ?? {});
    const all = candidates.every((id) => said.answers?.[id] !== undefined);
    return said.names === null && all && given.length === candidates.length;
  }
  const names = said.names ?? [];
  const known = names.every((id, at) => candidates.includes(id) && names.indexOf(id) === at);
  return said.answers === null && known && names.length === exactly;
}

function heardOf(member: MemberId, letters: readonly Letter[]): Heard {
  const own = letters.filter(({ from }) => memberOf(from) === member);
  const notes = notesOn(member, letters, own);
  const sent = own.flatMap(({ content, at }) =>
    'id' in content ? [{ id: content.id, at, acknowledged: acksOf(content.id, letters) }] : [],
  );
  return { member, answer: answerOf(own, notes), notes, sent };
}

function notesOn(
  member: MemberId,
  letters: readonly Letter[],
  own: readonly Letter[],
): readonly Note[] {
  const notes = letters.flatMap(({ content, from: by, at }) => {
    if (content.kind !== 'told' || content.member !== member) return [];
    const { id, on, how, said } = content;
    const digest = noteDigest(content);
    return [{ id, digest, by, at, on, how, said, state: stateOf(digest, own) }];
  });
  const place = ({ on, id, by }: Note): string => `${on} ${id} ${by}`;
  return notes.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

const STATES = { confirm: 'confirmed', correct: 'corrected', strike: 'struck' } as const;

/** What the member said of the note last. */
function stateOf(note: Digest, own: readonly Letter[]): NoteState {
  const last = own.findLast(({ content }) => content.kind === 'reply' && content.noted === note);
  return last?.content.kind === 'reply' ? STATES[last.content.verdict] : 'waits';
}

/** The member's own last word; where it has none, the last note that it did not strike. */
function answerOf(own: readonly Letter[], notes: readonly Note[]): Heard['answer'] {
  for (const { content, at } of own.toReversed()) {
    const found = ownWord(content, notes);
    if (found !== undefined) return { ...found, at };
  }
  const note = notes.findLast(({ state }) => state === 'waits');
  return note === undefined ? null : { said: note.said, origin: 'told', at: note.at };
}

/** A strike takes a note away and says nothing itself: the word before it goes on. */
function ownWord(
  content: TalksContent,
  notes: readonly Note[],
): { readonly said: Said; readonly origin: Origin } | undefined {
  if (content.kind === 'answer') return { said: content.said, origin: 'own' };
  if (content.kind !== 'reply' || content.verdict === 'strike') return undefined;
  if (content.said !== null) return { said: content.said, origin: 'corrected' };
  const { noted } = content;
  const note = notes.find(({ digest, state }) => digest === noted && state === 'confirmed');
  return note && { said: note.said, origin: 'confirmed' };
}

function acksOf(id: string, letters: readonly Letter[]): SentLetter['acknowledged'] {
  return letters.flatMap(({ content, from: by, at }) =>
    content.kind === 'ack' && content.of === id ? [{ by, at }] : [],
  );
}

function countsOf(one: Confessional, members: readonly Heard[]): Hearing['counts'] {
  const said = members.flatMap(({ answer }) => answer?.said ?? []);
  return Object.fromEntries(one.plan.candidates.map((id) => [id, countOf(id, said)]));
}

function countOf(candidate: CandidateId, said: readonly Said[]): Counts {
  const words = said.map(({ answers: given, names }) =>
    names === null ? given?.[candidate] : names.includes(candidate) ? 'encourage' : 'noOpinion',
  );
  const many = (word: keyof Counts): number => words.filter((one) => one === word).length;
  return {
    encourage: many('encourage'),
    discourage: many('discourage'),
    noOpinion: many('noOpinion'),
  };
}
