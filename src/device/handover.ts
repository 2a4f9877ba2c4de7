/**
 * The book handed to a facilitator who came late, or came back on another device.
 *
 * Use      `linesFor` on the device of one who has the book, `handovers` packs them into letters;
 *          `legible` is what a book is folded from; `doubtsOf` and `handingsOf` on every device.
 * Shapes   a handover goes to all facilitators who have a seat, so that each device can compare it
 *          with what it has. What a device read itself goes before what it was handed, and of two
 *          handed versions the one that came first.
 * Errors   a handover that is not a facilitator's, or not for one, is none.
 * Secrets  all of it, as in notebook.ts.
 * Source   spec/letters.md §6.4.
 */

import { canonicalBytes, canonicalJson } from '../basics/canonical.ts';
import { type Instant, instantOf } from '../basics/instant.ts';
import { type SeatId, isOfficer } from '../table/ids.ts';
import { type HandedLine, type Handover, MOST_HANDED } from './letter-kinds/handover.ts';
import { MOST_CONTENT } from './letters.ts';
import type { OpenedLetter } from './mailbox.ts';
import { BOOK, type BookLetter, type LineLetter, isLine } from './notebook.ts';

/** A facilitator's seat, and since when its present device has it. */
export type Sitter = { readonly seat: SeatId; readonly since: Instant };

export type Handing = {
  readonly nr: number;
  readonly by: SeatId;
  readonly to: SeatId;
  readonly at: Instant;
  readonly lines: number;
};

/** A line that was handed over, and that this device does not have, or has in other words. */
export type Doubt = {
  readonly nr: number;
  /** Who handed it over. */
  readonly by: SeatId;
  /** Under whose name, and of when. */
  readonly from: SeatId;
  readonly at: Instant;
};

/** What a letter has beside its lines, with room to spare. */
const AROUND = 200;

type HandoverLetter = OpenedLetter & { readonly content: Handover };

/** All letters that may stand in the book of `me`, in the order of their numbers. */
export function legible(letters: readonly OpenedLetter[], me: SeatId): readonly BookLetter[] {
  const all = new Map<number, BookLetter>(letters.map((letter) => [letter.nr, letter]));
  for (const [letter, line] of handedIn(letters)) {
    if (letter.content.for !== me || !isEarlier(line, letter) || all.has(line.nr)) continue;
    all.set(line.nr, { ...asLetter(line, me), via: letter.from });
  }
  return [...all.values()].toSorted((one, two) => one.nr - two.nr);
}

/** What `me` can read of the book, and `newcomer` cannot. */
export function linesFor(
  letters: readonly OpenedLetter[],
  me: SeatId,
  newcomer: Sitter,
): readonly HandedLine[] {
  const handed = handedTo(letters, newcomer);
  return legible(letters, me)
    .filter(isLine)
    .filter((letter) => !isReadBy(letter, newcomer))
    .map(asLine)
    .filter((line) => spelt(line) !== handed.get(line.nr) && sizeOf(line) + AROUND <= MOST_CONTENT);
}

/** As few letters as hold them. */
export function handovers(seat: SeatId, lines: readonly HandedLine[]): readonly Handover[] {
  const packs: HandedLine[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = sizeOf(line);
    const last = packs.at(-1);
    if (last && size <= room && last.length < MOST_HANDED) last.push(line);
    else {
      packs.push([line]);
      room = MOST_CONTENT - AROUND;
    }
    room -= size;
  }
  return packs.map((pack) => ({ kind: 'handover', for: seat, lines: pack }));
}

export function handingsOf(letters: readonly OpenedLetter[]): readonly Handing[] {
  return letters.filter(isHandover).map(({ nr, from, at, content }) => ({
    ...{ nr, by: from, to: content.for, at, lines: content.lines.length },
  }));
}

/** Lines handed over by others that do not agree with what the device of `me` was sent itself. */
export function doubtsOf(letters: readonly OpenedLetter[], me: Sitter): readonly Doubt[] {
  const known = new Map(letters.map((letter) => [letter.nr, spelt(letter)]));
  const doubts: Doubt[] = [];
  for (const [letter, line] of handedIn(letters)) {
    const mine = known.get(line.nr);
    const forMe = letter.content.for === me.seat;
    if (forMe && mine === undefined) known.set(line.nr, spelt(line));
    // What was written before this device had its seat, it cannot know.
    const lacking = !forMe && line.at >= me.since && letter.from !== me.seat;
    const differs = mine === undefined ? lacking : mine !== spelt(line);
    if (!differs && isEarlier(line, letter)) continue;
    const { nr, from, at } = line;
    doubts.push({ nr, by: letter.from, from, at: instantOf(at) });
  }
  return doubts;
}

function isHandover(letter: OpenedLetter): letter is HandoverLetter {
  const { topic, from, content } = letter;
  return topic === BOOK && content.kind === 'handover' && isOfficer(from) && isOfficer(content.for);
}

function handedIn(
  letters: readonly OpenedLetter[],
): readonly (readonly [HandoverLetter, HandedLine])[] {
  return letters
    .filter(isHandover)
    .flatMap((letter) => letter.content.lines.map((line) => [letter, line] as const));
}

/** What the present device of `newcomer` was handed, by number: the first version stands. */
function handedTo(letters: readonly OpenedLetter[], newcomer: Sitter): ReadonlyMap<number, string> {
  const handed = new Map<number, string>();
  for (const [letter, line] of handedIn(letters)) {
    const { nr } = line;
    const reaches = letter.content.for === newcomer.seat && isReadBy(letter, newcomer);
    if (reaches && isEarlier(line, letter) && !handed.has(nr)) handed.set(nr, spelt(line));
  }
  return handed;
}

/** Of what was handed over itself, it is not known to whom it had been sealed. */
function isReadBy({ from, to, at, via }: BookLetter, { seat, since }: Sitter): boolean {
  return at >= since && (via !== undefined || from === seat || to.includes(seat));
}

/** A line is older than the letter that hands it over. */
function isEarlier(line: HandedLine, { nr, at }: OpenedLetter): boolean {
  return line.nr < nr && line.at <= at;
}

function asLine({ nr, from, at, content }: LineLetter): HandedLine {
  return { nr, from, at, content };
}

function asLetter({ nr, from, at, content }: HandedLine, me: SeatId): OpenedLetter {
  return { nr, from, at: instantOf(at), content, to: [me], topic: BOOK, missing: 0 };
}

function spelt({ from, at, content }: Pick<OpenedLetter, 'from' | 'content'> & { at: number }) {
  return canonicalJson({ from, at, content });
}

/** With the comma after it. */
function sizeOf(line: HandedLine): number {
  return canonicalBytes(line).length + 1;
}
