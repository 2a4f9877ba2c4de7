/**
 * Writes the cases of spec/vectors/sheet, side-act and invitation: always the same bytes.
 *
 * Use      `node tools/make-corridor-vectors.ts`; src/corridor/keeping/vectors.test.ts runs them.
 * Shapes   sheets: the corridor, the keys of the side that a reader has, his seed, the sheets in
 *          their order, and what he must find; one case that holds, and every way in which the last
 *          sheet does not. An invitation: a code, what it names at the server, and what is sealed.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { toBase64url } from '../src/basics/bytes.ts';
import { eachDifferent } from './support/side-vectors.ts';
import { invitationCases } from './support/invitation-vectors.ts';

const FOLDER = 'spec/vectors';

for (const [kind, about, cases] of [
  ['sheet', 'Sheets of a side, spec/corridor.md §3.', eachDifferent('sheet')],
  ['side-act', 'Acts of a side, spec/corridor.md §4.', eachDifferent('act')],
  ['invitation', 'An invitation to a side, spec/corridor.md §6.', invitationCases()],
] as const) {
  mkdirSync(`${FOLDER}/${kind}`, { recursive: true });
  for (const [name, { outcome, ...given }] of Object.entries(cases)) {
    const expected = name.startsWith('holds') ? 'holds' : 'refused';
    const written = { about, expected, why: name, outcome, ...given };
    const text = JSON.stringify(written, spelled, 2);
    writeFileSync(`${FOLDER}/${kind}/${name}.json`, `${text}\n`);
  }
}

function spelled(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? toBase64url(value) : value;
}
