/**
 * The fields of a form over an item, and how what was typed becomes a body, through its reader.
 *
 * Use      `draftOf(fields, body, language)` fills a form; `bodyOf(kind, fields, draft, before)`
 *          reads it back. item-form.tsx draws it.
 * Shapes   all that is typed is text, a tick, or a list of ticks, by the name of its field; what an
 *          item has beside the fields of its form stays as it was. Texts are written in the page's
 *          language; what stands there in others is kept.
 * Errors   the name of the field and a code: those of the readers, and `missing`.
 */

import type { Json, JsonObject } from '../../../basics/canonical.ts';
import { type Result, ok, refuse } from '../../../basics/result.ts';
import { type Reader, isObject, read } from '../../../basics/shape.ts';
import { parseTypedDecimal } from '../../../corridor/decimal.ts';
import { type Body, type Kind, KINDS } from '../../../corridor/kinds/index.ts';
import { parseTypedDate, parseTypedDay } from '../../../corridor/typed-date.ts';
import { type Language, languages } from '../../../locales/index.ts';
import type { Told } from '../refusal-words.ts';

export type Option = { readonly value: string; readonly label: string };
type Named = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** What an empty field means; null unless said. */
  readonly empty?: 'null' | 'omit' | 'plain';
};
export type ItemField = Named &
  (
    | { readonly type: 'line' | 'area' | 'text' | 'texts' | 'lines' }
    | { readonly type: 'dated' | 'day' | 'year' | 'decimal' | 'yes' }
    | { readonly type: 'choice' | 'choices'; readonly options: readonly Option[] }
  );

export type Draft = { readonly [name: string]: string | boolean | readonly string[] };
/** Of the field `name`; of none of them where that is empty. */
export type FieldFault = Told & { readonly name: string };

export function faultAt(refused: { readonly code: string; readonly at?: string }): FieldFault {
  const { at = '' } = refused;
  return { ...refused, at, name: at.split('/')[1] ?? '' };
}
type Before = { readonly [name: string]: unknown };

/** The second part of a date: whether it is only about that day. */
export const aboutOf = (name: string) => `${name}?about`;

export function draftOf(fields: readonly ItemField[], body: Before, language: Language): Draft {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = (body[field.name] ?? null) as Json;
      const typed = typedOf(field, value, language);
      if (field.type !== 'dated') return [[field.name, typed]];
      return [
        [field.name, typed],
        [aboutOf(field.name), isObject(value) && value['about'] === true],
      ];
    }),
  );
}

function typedOf(field: ItemField, value: Json, language: Language): Draft[string] {
  switch (field.type) {
    case 'yes':
      return value === true;
    case 'choices':
      return Array.isArray(value) ? value.map(writtenOf) : [];
    case 'dated':
      return isObject(value) ? writtenOf(value['date']) : '';
    case 'text':
      return saidIn(value, language);
    case 'texts':
    case 'lines':
      return Array.isArray(value) ? linesOf(value as readonly Json[], language).join('\n') : '';
    case 'line':
    case 'area':
    case 'day':
    case 'year':
    case 'decimal':
    case 'choice':
      return writtenOf(value);
  }
}

function linesOf(values: readonly Json[], language: Language): readonly string[] {
  return values.map((value) => (isObject(value) ? saidIn(value, language) : writtenOf(value)));
}

function saidIn(value: Json, language: Language): string {
  if (!isObject(value)) return '';
  const tag = [language, ...languages].find((one) => typeof value[one] === 'string');
  return tag === undefined ? '' : writtenOf(value[tag]);
}

function writtenOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

type Typing = {
  readonly fields: readonly ItemField[];
  readonly draft: Draft;
  readonly language: Language;
  /** The body that is corrected, or what a new one has beside its fields. */
  readonly before: Before;
};

export function bodyOf<K extends Kind>(kind: K, typing: Typing): Result<Body<K>, FieldFault> {
  const { fields, draft, before, language } = typing;
  const body: { [name: string]: Json } = { ...(before as JsonObject) };
  for (const field of fields) {
    const value = valueOf(field, draft, before[field.name] as Json, language);
    if (value === undefined) {
      return refuse(faultAt({ code: faultOf(field, draft), at: `/${field.name}` }));
    }
    if (value !== '') body[field.name] = value;
    else delete body[field.name];
  }
  const found = read(KINDS[kind] as Reader<Body<K>>, body);
  if (found.ok) return ok(found.value);
  return refuse(faultAt(found.refusal));
}

function faultOf(field: ItemField, draft: Draft): string {
  const typed = draft[field.name];
  if (typeof typed !== 'string' || typed.trim() === '') return 'missing';
  if (field.type === 'decimal') return 'not_a_decimal';
  return field.type === 'year' ? 'not_a_whole_number' : 'not_a_date';
}

/** Undefined: it cannot be that. The empty text: leave the field out. */
function valueOf(
  field: ItemField,
  draft: Draft,
  before: Json,
  language: Language,
): Json | undefined {
  const typed = draft[field.name];
  if (typeof typed === 'boolean') return typed;
  if (typeof typed !== 'string') return typed === undefined ? undefined : listOf(field, typed);
  const text = typed.trim();
  if (field.type === 'texts' || field.type === 'lines') {
    return manyOf(field.type, text, before, language);
  }
  if (text === '') return emptyOf(field);
  switch (field.type) {
    case 'dated':
      return datedOf(text, draft[aboutOf(field.name)] === true);
    case 'day':
      return parseTypedDay(text);
    case 'year':
      return /^\d{4}$/.test(text) ? Number(text) : undefined;
    case 'decimal':
      return parseTypedDecimal(text);
    case 'text':
      return { ...(isObject(before) ? before : {}), [language]: text };
    case 'line':
    case 'area':
    case 'choice':
    case 'choices':
    case 'yes':
      return text;
  }
}

function listOf(field: ItemField, ticked: readonly string[]): Json | undefined {
  if (ticked.length > 0) return [...ticked];
  if (field.required === true) return undefined;
  return field.empty === 'plain' ? [] : null;
}

function emptyOf(field: ItemField): Json | undefined {
  if (field.required === true) return undefined;
  if (field.empty === 'omit') return '';
  return field.empty === 'plain' ? {} : null;
}

function datedOf(text: string, about: boolean): Json | undefined {
  const date = parseTypedDate(text);
  if (date === undefined) return undefined;
  return about ? { date, about } : { date };
}

/** A line that was not touched keeps its words in the other languages. */
function manyOf(type: 'texts' | 'lines', text: string, before: Json, language: Language): Json {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  if (type === 'lines') return lines;
  const known = Array.isArray(before) ? (before as readonly Json[]) : [];
  return lines.map(
    (line) => known.find((one) => saidIn(one, language) === line) ?? { [language]: line },
  );
}
