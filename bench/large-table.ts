/**
 * One round at a large table: 31 members, 4 candidates, 6 keys of which 16 shares open, 24 close.
 *
 * Use      made from examples/nato-2024, so that its members are there; the answers are made up,
 *          and the selection is stopped after its only round.
 */

import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../src/basics/canonical.ts';
import { type Example, parseExample } from '../src/cli/rehearsal/files.ts';

const CANDIDATES = ['rutte', 'kallas', 'karins', 'iohannis'];
const WORDS = ['encourage', 'discourage', 'noOpinion', 'encourage', 'encourage'];
const LATE = 'se';

export function largeTable(): Example {
  const source = JSON.parse(readFileSync('examples/nato-2024/definition.json', 'utf8'));
  const { members, candidates, body, trustees } = source;
  const seated = members.filter(({ id }: { id: string }) => id !== LATE);
  const willing = [{ date: '2024-01-01', kind: 'willing', source: null, confidence: 'made up' }];
  const definition: JsonObject = {
    ...source,
    id: 'large-table',
    body: { ...body, groups: {} },
    trustees: { ...trustees, reserveRounds: 5 },
    members: seated,
    candidates: candidates
      .filter(({ id }: { id: string }) => CANDIDATES.includes(id))
      .map((candidate: JsonObject) => ({ ...candidate, facts: willing })),
    rounds: [{ ...source.rounds[0], candidates: CANDIDATES, reveal: 'counts', classes: [] }],
  };
  const sheets = seated.map(({ id }: { id: string }, at: number) => [id, sheet(at)]);
  const answers: JsonObject = {
    format: 'doyen/answers/1',
    definition: 'large-table',
    rounds: { [source.rounds[0].id]: { answers: Object.fromEntries(sheets), absent: [] } },
    ending: { kind: 'stopped', reason: 'One round is all that was to be measured.' },
  };
  const example = parseExample(definition, answers, { first: 'definition', second: 'answers' });
  if (!example.ok) throw new Error(JSON.stringify(example.refusal));
  return example.value;
}

function sheet(member: number): Json {
  const words = CANDIDATES.map((id, at) => [id, WORDS[(member * 3 + at) % WORDS.length] ?? '']);
  return Object.fromEntries(words);
}
