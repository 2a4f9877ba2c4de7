/**
 * Earlier lines of the book, handed to a facilitator whose device could not read them.
 *
 * Use      device/handover.ts makes them and says which of them stand in a book.
 * Shapes   each line has the number, the writer and the time of the letter that it was; the word of
 *          whoever hands it over is all there is for them.
 * Units    `at` is milliseconds since 1970.
 * Source   spec/letters.md §6.4.
 */

import {
  type Read,
  type Reader,
  array,
  integer,
  isObject,
  literal,
  object,
} from '../../basics/shape.ts';
import { seatField } from '../../table/act-fields.ts';
import { type Note, noteReader } from './note.ts';
import { type Page, pageReader } from './page.ts';

/** So many lines are in one letter at most. */
export const MOST_HANDED = 400;
/** The last moment that a calendar can show. */
const LAST = 8_640_000_000_000_000;

const contentReader: Reader<Page | Note> = (given, at) =>
  isObject(given) && given['kind'] === 'note' ? noteReader(given, at) : pageReader(given, at);

const handedReader = object(
  { nr: integer(1), from: seatField, at: integer(0, LAST), content: contentReader },
  true,
);

export const handoverReader = object(
  {
    kind: literal('handover'),
    /** Whose book it is to stand in; the other facilitators are sent it too. */
    for: seatField,
    lines: array(handedReader, MOST_HANDED),
  },
  true,
);

export type HandedLine = Read<typeof handedReader>;
export type Handover = Read<typeof handoverReader>;
