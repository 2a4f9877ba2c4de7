/**
 * Writes the cases of what is let in, spelled, logged and derived, always the same bytes.
 *
 * Use      `node tools/make-spec-vectors.ts`, beside make-vectors.ts; the tests `vectors.test.ts`
 *          of crypto, table, record and verify run what it writes.
 * Shapes   one case a file: `expected` is `holds` or `refused`; `why` is the file's name, `fault`
 *          the code by which it must be refused, where there is one.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import {
  type Forged,
  forgedBallots,
  forgedPartials,
  forgedSecrets,
} from './support/forged-vectors.ts';
import { complaints } from './support/complaint-vectors.ts';
import {
  consistencies,
  checkpoints,
  inclusions,
  receipts,
  spellings,
} from './support/log-vectors.ts';
import { keys, points, scalars, torsionSignatures } from './support/membership-vectors.ts';
import { blindings, dealings, openings } from './support/trustee-vectors.ts';
import { bundles, entries, manifests } from './support/table-vectors.ts';
import { talksVectors } from './support/talks-vectors.ts';
import type { Case } from './support/vector-bytes.ts';

const FOLDER = 'spec/vectors';

for (const forged of [forgedSecrets(), forgedBallots(), forgedPartials()]) {
  lay(forged, 'holds-by-the-same-maker');
}
lay(torsionSignatures(), 'holds-with-torsion');
for (const kind of [points(), scalars(), keys(), inclusions(), consistencies()]) lay(kind, 'holds');
for (const kind of [checkpoints(), receipts(), openings()]) lay(kind, 'holds');
lay(complaints(), 'holds');
for (const kind of [blindings(), dealings()]) lay(kind, undefined);
for (const { name, content } of spellings()) write('spelling', name, content);
for (const kind of await entries()) lay(kind, 'holds');
for (const kind of manifests()) {
  const { of } = kind.good;
  lay(kind, `holds-${typeof of === 'string' ? of : ''}`);
}
for (const kind of talksVectors()) lay(kind, 'holds');
const { zips, cases } = await bundles();
mkdirSync(`${FOLDER}/bundle`, { recursive: true });
for (const [name, zip] of Object.entries(zips)) {
  writeFileSync(`${FOLDER}/bundle/${name}.zip`, zip);
}
for (const [name, content] of Object.entries(cases)) write('bundle', name, content);

/** `holding` names the good case; undefined where another maker writes it. */
function lay({ kind, about, good, bad }: Forged, holding: string | undefined): void {
  if (holding !== undefined) write(kind, holding, { about, expected: 'holds', ...good });
  for (const [why, change] of Object.entries(bad)) {
    write(kind, why, { about, expected: 'refused', why, ...good, ...change });
  }
}

function write(kind: string, name: string, content: Case): void {
  mkdirSync(`${FOLDER}/${kind}`, { recursive: true });
  writeFileSync(`${FOLDER}/${kind}/${name}.json`, `${JSON.stringify(content, null, 2)}\n`);
}
