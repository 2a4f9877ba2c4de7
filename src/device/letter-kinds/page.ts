/**
 * A page of the facilitators' book: one line by one facilitator, revised by a later page, never
 * overwritten.
 *
 * Use      device/notebook.ts folds all pages into the book as it stands.
 * Shapes   `id` is the line's own, made by its writer; a later page with the same id revises it.
 *          What a member said is in `said`, what may be passed on in `passOn`, word for word.
 * Source   spec/letters.md §6.1.
 */

import {
  type Fault,
  type Reader,
  type Read,
  array,
  below,
  fault,
  isObject,
  literal,
  nullable,
  object,
  parsed,
  text,
} from '../../basics/shape.ts';
import type { Result } from '../../basics/result.ts';
import { candidateField, reasonField, timeField } from '../../table/act-fields.ts';
import { memberIdReader } from '../../table/definition/definition-readers.ts';

const lineId = parsed((id) => (/^[A-Za-z0-9_-]{6,60}$/.test(id) ? id : undefined), 'not_an_id');
const MOST_LINES = 40;

/** What a member said in a talk. */
const talkReader = object(
  {
    kind: literal('page'),
    line: literal('talk'),
    id: lineId,
    member: memberIdReader,
    when: timeField,
    how: literal('in-person', 'telephone', 'letter', 'page'),
    said: reasonField,
    /** In which words it may be passed on, and to whom. */
    passOn: array(object({ to: text(200), words: reasonField }, true), MOST_LINES),
    /** Each its own, open or met. */
    conditions: array(object({ text: reasonField, met: literal('no', 'yes') }, true), MOST_LINES),
    /** The next talk; null where none is agreed. */
    next: nullable(object({ when: timeField, with: text(200) }, true)),
    /** A line that was struck stays in the book, and says so. */
    struck: literal('no', 'yes'),
  },
  true,
);

/** The facilitators' own count: where they think that a member stands on a name. */
const countReader = object(
  {
    kind: literal('page'),
    line: literal('count'),
    member: memberIdReader,
    candidate: candidateField,
    step: literal('unknown', 'block', 'reluctant', 'undecided', 'accept', 'support'),
  },
  true,
);

export type Talk = Read<typeof talkReader>;
export type Count = Read<typeof countReader>;
export type Page = Talk | Count;
export type Step = Count['step'];

export const pageReader: Reader<Page> = (given, at): Result<Page, Fault> => {
  const line = isObject(given) ? given['line'] : undefined;
  if (line === 'talk') return talkReader(given, at);
  return line === 'count' ? countReader(given, at) : fault('not_one_of', below(at, 'line'));
};
