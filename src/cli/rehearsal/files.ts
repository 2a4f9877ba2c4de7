/**
 * The two files of an example, read and parsed.
 *
 * Errors   which file, where in it, and why: one refusal for the first fault.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonObject } from '../../basics/canonical.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { type Fault, isObject } from '../../basics/shape.ts';
import { readStrictJson } from '../../basics/strict-json.ts';
import { textOf } from '../../server/body.ts';
import { type Answers, parseAnswers } from '../../table/answers/answers.ts';
import { parseDefinition } from '../../table/definition/definition-parser.ts';
import type { Definition } from '../../table/definition/definition.ts';

export type Example = {
  /** definition.json as it is written: its canonical bytes are what is frozen. */
  readonly source: JsonObject;
  readonly definition: Definition;
  readonly answers: Answers;
};

export type BadFile =
  | { readonly code: 'file_unreadable'; readonly file: string; readonly why: string }
  | { readonly code: 'file_not_json'; readonly file: string }
  | { readonly code: 'file_fault'; readonly file: string; readonly fault: Fault };

export async function readExample(folder: string): Promise<Result<Example, BadFile>> {
  const [first, second] = ['definition.json', 'answers.json'].map((name) =>
    path.join(folder, name),
  );
  const definition = await readJson(first ?? '');
  if (!definition.ok) return definition;
  const answers = await readJson(second ?? '');
  if (!answers.ok) return answers;
  return parseExample(definition.value, answers.value, {
    first: first ?? '',
    second: second ?? '',
  });
}

export function parseExample(
  source: JsonObject,
  answers: JsonObject,
  { first, second }: { readonly first: string; readonly second: string },
): Result<Example, BadFile> {
  const definition = parseDefinition(source);
  if (!definition.ok) {
    return refuse({ code: 'file_fault', file: first, fault: definition.refusal });
  }
  const parsed = parseAnswers(answers, definition.value);
  if (!parsed.ok) return refuse({ code: 'file_fault', file: second, fault: parsed.refusal });
  return ok({ source, definition: definition.value, answers: parsed.value });
}

export async function readJson(file: string): Promise<Result<JsonObject, BadFile>> {
  const bytes = await readFile(file).catch((problem: NodeJS.ErrnoException) => problem);
  if (bytes instanceof Error) {
    return refuse({ code: 'file_unreadable', file, why: bytes.code ?? bytes.message });
  }
  const json = readStrictJson(textOf(bytes) ?? '');
  const isRead = json.ok && isObject(json.value);
  return isRead ? ok(json.value) : refuse({ code: 'file_not_json', file });
}
