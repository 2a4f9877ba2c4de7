/**
 * The selection of 2016 comes in from its tables: what leaked as counts, what was said as signals.
 */

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { mustOk } from '../basics/bug.ts';
import type { Json } from '../basics/canonical.ts';
import { instantOf } from '../basics/instant.ts';
import { parseDefinition } from '../table/definition/definition-parser.ts';
import { type Change, all, asOf, emptyCorridor, withChanges } from './corridor.ts';
import { type Offered, offeredIn } from './formats/import-file.ts';
import type { Row } from './formats/row-reading.ts';
import { definitionFingerprint, takenFromDefinition } from './ground-from.ts';
import { type Preview, previewing } from './import-preview.ts';

const FOLDER = 'examples/un-2016';
const file = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const json = (name: string) => JSON.parse(file(name)) as Json;
const importer = { by: 'ann', at: instantOf(Date.UTC(2026, 10, 29)), today: '2026-11-29' };

const written = json('definition.json');
const taken = takenFromDefinition(
  mustOk(parseDefinition(written), 'a definition'),
  definitionFingerprint(written),
  { learned: '2016-07-01' },
);
const begun = withItems(taken);

function withItems(items: readonly { readonly kind: string }[]) {
  const { by, at } = importer;
  return withChanges(
    emptyCorridor(),
    items.map((one) => ({ by, at, seen: 0, type: 'put', ...one }) as unknown as Change),
  );
}

function previewed(offered: readonly Offered[]): Preview {
  const steps = previewing(begun, offered, importer);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function sheet(name: string, kind: 'signal' | 'count'): readonly Offered[] {
  const { data } = Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true });
  return data.map((cells, index) => ({ type: 'row', row: index + 1, kind, cells }));
}

const counts = previewed(sheet('counts.csv', 'count'));
const signals = previewed(sheet('signals.csv', 'signal'));

test('every row is taken, and none twice', () => {
  expect([...counts.refused, ...signals.refused]).toEqual([]);
  expect([...counts.doubles, ...signals.doubles]).toEqual([]);
  expect([counts.taken.length, signals.taken.length]).toEqual([62, 12]);
});

test('the file holds what the tables hold', () => {
  const offered = mustOk(offeredIn(json('signals.json'), 'signal'), 'rows');
  const { taken: all74, refused } = previewed(offered);
  expect(refused).toEqual([]);
  const bodies = (of: Preview['taken']) => of.map(({ id, body }) => [id, body]);
  expect(bodies(all74)).toEqual(bodies([...signals.taken, ...counts.taken]));
});

test('a leak is a count without names, and the position of no member', () => {
  const known = withItems([...taken, ...counts.taken, ...signals.taken]);
  const first = all(asOf(known, '2016-07-21'), 'count');
  expect(first).toHaveLength(12);
  expect(first[0]?.body).toMatchObject({
    ...{ subject: 'candidate:guterres', from: 'accept', least: 12, most: 12, among: null },
    ...{ holdOuts: [], attribution: 'official-anonymous', learned: '2016-07-21' },
  });
  expect(all(asOf(known, '2016-08-28'), 'signal')).toEqual([]);
  const last = all(known, 'signal').filter(({ body }) => body.subject === 'candidate:guterres');
  expect(last.map(({ body }) => body.holder.member)).toEqual([null, 'us', 'gb', 'fr', null]);
});
