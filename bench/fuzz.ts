/**
 * Damaged files at every parser, a million of them.
 *
 * Use      `npm run bench -- fuzz [inputs] [seed]`; tools/fuzz/fuzz.test.ts does a short run.
 * Shapes   a line for each door with what it answered and how often; code 1 where something threw,
 *          took longer than two seconds, or was refused without a name.
 */

import { doors } from '../tools/fuzz/doors.ts';
import { fuzz } from '../tools/fuzz/fuzz.ts';

const MOST_MS = 2000;

export function fuzzRows(inputs = 1_000_000, seed = 1): void {
  const start = performance.now();
  const told = fuzz(doors(), { inputs, seed, clock: () => performance.now(), mostMs: MOST_MS });
  for (const [door, answers] of told.answers) {
    const list = [...answers].toSorted(([, one], [, two]) => two - one).slice(0, 6);
    console.log(`${door.padEnd(20)} ${list.map(([code, n]) => `${code} ${n}`).join(', ')}`);
  }
  for (const line of told.wrong.slice(0, 50)) console.log(line);
  const seconds = Math.round((performance.now() - start) / 1000);
  const { door, ms } = told.slowest;
  console.log(
    `${told.inputs} inputs, ${told.wrong.length} wrong, ${seconds} s; ` +
      `the slowest took ${Math.round(ms)} ms (${door})`,
  );
  process.exitCode = told.wrong.length === 0 ? 0 : 1;
}
