/**
 * `npm run bench`: how long things take here, and beside a peer in the same run.
 *
 * Use      `npm run bench` takes some minutes; `-- --quick` does each thing once or a few times;
 *          `-- kills`, `-- crowd` and `-- day` are long runs of their own; `-- corridor` is a short
 *          one, `-- corridor-browser` shows the same in Chromium.
 * Shapes   a table, then one line of JSON with the same figures; nothing is asserted on time.
 */

import os from 'node:os';
import { ballotRows, beleniosRows, playRows } from '../bench/figures.ts';
import { corridorInBrowser } from '../bench/corridor-browser.ts';
import { corridorRows } from '../bench/corridor.ts';
import { crowdRows } from '../bench/crowd.ts';
import { dayRows } from '../bench/day.ts';
import { killRows } from '../bench/kills.ts';
import { largeTable } from '../bench/large-table.ts';
import { readExample } from '../src/cli/rehearsal/files.ts';

const [what, ...words] = process.argv.slice(2);
const [first, second] = words.map(Number);
if (what === 'kills') await killRows(first, words[1]);
if (what === 'crowd') await crowdRows(first, second);
if (what === 'day') await dayRows(first);
if (what === 'corridor') {
  console.log(`load ${(os.loadavg()[0] ?? 0).toFixed(2)} at the start, Node ${process.version}`);
  console.log(JSON.stringify({ format: 'doyen/bench/1', figures: corridorRows(first || 9) }));
}
if (what === 'corridor-browser') {
  console.log(`load ${(os.loadavg()[0] ?? 0).toFixed(2)} at the start`);
  console.log(
    JSON.stringify({ format: 'doyen/bench/1', figures: await corridorInBrowser(first || 5) }),
  );
}
if (['kills', 'crowd', 'day', 'corridor', 'corridor-browser'].includes(what ?? '')) process.exit(0);

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
