/**
 * The only door from JSON to a definition: shape, then what the parts say of one another.
 *
 * Use      `parseDefinition(json)`; its canonical bytes are made from the JSON itself, so fields
 *          that are unknown here are frozen with the rest.
 * Errors   the first fault, with its pointer and numbers; codes in fault-codes.ts.
 * Source   spec/process.md §2.
 */

import type { Json } from '../../basics/canonical.ts';
import { type Refused, type Result, ok } from '../../basics/result.ts';
import { type Fault, array, below, literal, object, optional, read } from '../../basics/shape.ts';
import type { Definition } from './definition.ts';
import { definitionFault } from './definition-checks.ts';
import {
  bodyReader,
  calendarReader,
  candidateReader,
  courseReader,
  criterionReader,
  facilitationReader,
  idReader,
  memberReader,
  postReader,
  roundReader,
  silenceReader,
  textReader,
  trusteesReader,
} from './definition-readers.ts';
import { flaw } from '../fault-codes.ts';
import { readRule } from '../rules/rule-parser.ts';

const DEEPEST = 32;

const definitionReader = object({
  format: literal('doyen/definition/1'),
  id: idReader,
  title: textReader,
  words: optional(idReader),
  body: bodyReader,
  post: postReader,
  members: array(memberReader, 200),
  candidates: array(candidateReader, 500),
  rule: readRule,
  silence: silenceReader,
  trustees: trusteesReader,
  facilitation: facilitationReader,
  rounds: array(roundReader, 200),
});

const agendaReader = object({
  criteria: (given, at) => array(criterionReader)(given ?? [], at),
  calendar: (given, at) => array(calendarReader)(given ?? [], at),
});

export function parseDefinition(json: Json): Result<Definition, Fault> {
  const unsignable = canonicalFault(json, '', DEEPEST);
  if (unsignable !== undefined) return unsignable;
  const parts = read(definitionReader, json);
  if (!parts.ok) return parts;
  const agenda = read(agendaReader, json);
  if (!agenda.ok) return agenda;
  const course = read(courseReader, json);
  if (!course.ok) return course;
  const { format: _, ...given } = parts.value;
  const definition: Definition = { ...given, ...agenda.value, ...course.value };
  return definitionFault(definition) ?? ok(definition);
}

/** Numbers that are not whole and lone surrogates have no canonical bytes to sign. */
function canonicalFault(json: Json, at: string, depth: number): Refused<Fault> | undefined {
  if (typeof json === 'number') {
    return Number.isSafeInteger(json) ? undefined : flaw('not_a_whole_number', at);
  }
  if (typeof json === 'string') {
    return json.isWellFormed() ? undefined : flaw('text_not_well_formed', at);
  }
  if (typeof json !== 'object' || json === null) return undefined;
  if (depth === 0) return flaw('nested_too_deep', at, { most: DEEPEST });
  for (const [key, item] of Object.entries(json)) {
    if (!key.isWellFormed()) return flaw('text_not_well_formed', at);
    const found = canonicalFault(item, below(at, key), depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
