/**
 * The selections that can be rehearsed: a folder each, with a definition and answers.
 *
 * Use      the start page lists them, those under endings/ last; a rehearsal takes both files.
 *          Some have the same case as a corridor beside it: given out as bytes, which nobody here
 *          reads.
 * Errors   a folder whose definition does not read is left out of the list.
 */

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Json, parseJson } from '../basics/canonical.ts';
import { type Instant, instantOf, writeInstant } from '../basics/instant.ts';
import type { Sent } from '../contract/replies.ts';
import { parseAnswers } from '../table/answers/answers.ts';
import { parseDefinition } from '../table/definition/definition-parser.ts';
import type { Definition } from '../table/definition/definition.ts';

export type RehearsalFiles = {
  readonly definition: Json;
  readonly answers: Json;
  readonly parsed: Definition;
};
export type Examples = {
  list(): Promise<Sent['examples']>;
  files(id: string): Promise<RehearsalFiles | undefined>;
  corridor(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
};

const DAY = 86_400_000;
const ENDINGS = 'endings/';

export function examplesIn(folder: string): Examples {
  return {
    async list() {
      const [whole, endings] = await Promise.all([namesIn(folder), namesIn(folder, ENDINGS)]);
      const found = await Promise.all(
        [...whole, ...endings].map(async (id) => ({ id, it: await open(id) })),
      );
      return found.flatMap(({ id, it }) => (it ? [describe(id, it)] : []));
    },
    files: open,
    async corridor(id) {
      if (!isName(id)) return undefined;
      const bytes = await readFile(path.join(folder, id, 'corridor.json')).catch(() => undefined);
      return bytes && Uint8Array.from(bytes);
    },
  };

  async function open(id: string): Promise<RehearsalFiles | undefined> {
    if (!isName(id)) return undefined;
    const definition = await json(path.join(folder, id, 'definition.json'));
    const answers = await json(path.join(folder, id, 'answers.json'));
    const parsed = definition === undefined ? undefined : parseDefinition(definition);
    if (definition === undefined || answers === undefined || !parsed?.ok) return undefined;
    return { definition, answers, parsed: parsed.value };
  }
}

function isName(id: string): boolean {
  return /^(?:endings\/)?[a-z][a-z0-9-]*$/.test(id);
}

/** A rehearsal begins the day before what it rehearses. */
export function eveOf({ rounds }: Definition): Instant | undefined {
  const first = Math.min(...rounds.map(({ opens }) => opens));
  return Number.isFinite(first) ? instantOf(first - DAY) : undefined;
}

async function namesIn(folder: string, below = ''): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, below)).catch(() => []);
  return names.toSorted((one, two) => (one < two ? -1 : 1)).map((name) => below + name);
}

async function json(file: string): Promise<Json | undefined> {
  return parseJson(await readFile(file, 'utf8').catch(() => ''));
}

function describe(id: string, files: RehearsalFiles): Sent['examples'][number] {
  const { parsed: definition } = files;
  const answers = parseAnswers(files.answers, definition);
  const { title, body, members, rounds } = definition;
  const known = answers.ok ? answers.value : undefined;
  const from = eveOf(definition);
  return {
    id,
    title,
    body: body.name,
    members: members.map((member) => ({ id: member.id, name: member.name })),
    rounds: rounds.length,
    from: from === undefined ? null : writeInstant(from),
    plans: rounds.flatMap((plan) => (known?.rounds[plan.id] ? [plan.id] : [])),
    silence: known?.ending.kind === 'silence',
  };
}
