/**
 * A selection that is over soon: one round of two names at the table of five, then silence.
 *
 * Use      tests that hold a selection from founding to seal more than once.
 * Shapes   `examples/small` without its second round, its reserve of keys and its other names.
 */

import { readFileSync } from 'node:fs';
import { must } from '../../src/basics/bug.ts';
import type { JsonObject } from '../../src/basics/canonical.ts';
import { type Example, parseExample } from '../../src/cli/rehearsal/files.ts';

const ROUND = 'poll-2';

export function shortExample(): Example {
  const definition = read('definition.json');
  const answers = read('answers.json');
  const rounds = definition['rounds'] as readonly JsonObject[];
  const trustees = definition['trustees'] as JsonObject;
  const given = must((answers['rounds'] as JsonObject)[ROUND], 'the answers of its round');
  const example = parseExample(
    {
      ...definition,
      trustees: { ...trustees, reserveRounds: 0 },
      rounds: rounds.filter(({ id }) => id === ROUND),
    },
    { ...answers, rounds: { [ROUND]: given } },
    { first: 'definition', second: 'answers' },
  );
  if (!example.ok) throw new Error(JSON.stringify(example.refusal));
  return example.value;
}

function read(name: string): JsonObject {
  return JSON.parse(readFileSync(`examples/small/${name}`, 'utf8')) as JsonObject;
}
