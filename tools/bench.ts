/**
 * `npm run bench`: how long things take here, and beside a peer in the same run.
 *
 * Use      `npm run bench` takes some minutes; `-- --quick` does each thing once or a few times;
 *          a word runs one thing by itself: `-- kills`, `-- crowd` and `-- day` are long;
 *          `corridor`, `power`, `record` and `verify` are shorter, `fuzz` gives
 *          a million damaged files to every parser, `corridor-browser` shows the corridor in
 *          Chromium.
 * Shapes   a table, then one line of JSON with the same figures; nothing is asserted on time.
 */

import os from 'node:os';
import { ballotRows, beleniosRows, playRows } from '../bench/figures.ts';
import { corridorInBrowser } from '../bench/corridor-browser.ts';
import { corridorRows } from '../bench/corridor.ts';
import { crowdRows } from '../bench/crowd.ts';
import { dayRows } from '../bench/day.ts';
import { fuzzRows } from '../bench/fuzz.ts';
import { killRows } from '../bench/kills.ts';
import { powerRows } from '../bench/power.ts';
import { largeTable } from '../bench/large-table.ts';
import { recordRows } from '../bench/record.ts';
import { verifyRows } from '../bench/verify.ts';
import { readExample } from '../src/cli/rehearsal/files.ts';

const [what, ...words] = process.argv.slice(2);
const [first, second] = words.map(Number);
const ALONE: { readonly [what: string]: () => unknown } = {
  kills: () => killRows(first, words[1]),
  crowd: () => crowdRows(first, second),
  day: () => dayRows(first),
  record: () => recordRows(first || 5),
  verify: () => verifyRows(first, second, Number(words[2] ?? 5)),
  corridor: () => told(() => corridorRows(first || 9)),
  'corridor-browser': () => told(() => corridorInBrowser(first || 5)),
  fuzz: () => fuzzRows(first, second),
  power: () => told(() => powerRows(first || 5)),
};
const alone = ALONE[what ?? ''];
if (alone !== undefined) {
  await alone();
  process.exit(0);
}

async function told(figures: () => unknown): Promise<void> {
  console.log(`load ${(os.loadavg()[0] ?? 0).toFixed(2)} at the start, Node ${process.version}`);
  console.log(JSON.stringify({ format: 'doyen/bench/1', figures: await figures() }));
}

const quick = process.argv.includes('--quick');
const runs = quick ? { plays: 1, turns: 3 } : { plays: 3, turns: 7 };

const example = await readExample('examples/un-2016');
if (!example.ok) throw new Error(example.refusal.code);
const machine = {
  processor: os.cpus()[0]?.model ?? '',
  cores: os.cpus().length,
  node: process.version,
  load: Number((os.loadavg()[0] ?? 0).toFixed(2)),
  date: new Date().toISOString().slice(0, 10),
};
const { processor, cores, node, load } = machine;
console.log(`${processor}, ${cores} cores, Node ${node}, load ${load} at the start`);
console.log(`${''.padEnd(52)}      min   median      max`);
const ballots = await ballotRows(runs.turns);
const un = await playRows('examples/un-2016', example.value, runs);
const large = await playRows('one round: 31 members, 4 candidates, 6 keys', largeTable(), runs);
const belenios = beleniosRows(large.bundle, runs.plays);
const figures = [...ballots, ...un.rows, ...large.rows, ...belenios].map(
  ({ group, name, unit, spread }) => ({ group, name, unit, ...spread }),
);
console.log(`\n${JSON.stringify({ format: 'doyen/bench/1', machine, quick, figures })}`);
process.exit(0);
