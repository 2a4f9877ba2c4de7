/**
 * How long voting power takes: here, in a worker of Chromium, and beside plain enumeration.
 *
 * Use      `npm run bench -- power [TURNS]`; the peer for the EU takes a while in each turn.
 * Shapes   every index of every member, from the game on. Wall time, and the processor's time of
 *          this process beside it, which a busy machine moves less. The first run stands alone: in
 *          a fresh page or process nothing has been compiled yet.
 * Errors   throws where ours and the peer's counts differ.
 */

import { readFileSync } from 'node:fs';
import { must } from '../src/basics/bug.ts';
import type { Json } from '../src/basics/canonical.ts';
import { powerOf } from '../src/table/rules/power/power.ts';
import type { SimpleGame } from '../src/table/rules/power/simple-game.ts';
import { timesInChromium } from './browser.ts';
import { enumerate, penroseAnew } from './plain-power.ts';
import { assemblyOfStates, columnOf, fromFile, fund } from './power-cases.ts';
import { ownTimesInChromium } from './page-time.ts';
import { line, spreadOf } from './spread.ts';

const WARM = 15;

export async function powerRows(turns: number): Promise<readonly object[]> {
  const vector = JSON.parse(readFileSync('spec/vectors/power/eu-2017.json', 'utf8')) as {
    readonly file: Json;
  };
  const eu = fromFile(vector.file);
  const un = assemblyOfStates();
  return [
    ...ownRows('EU 27, populations to the head', eu, WARM),
    ...(await browserRows('EU 27', eu)),
    ...euPeerRows(eu, turns),
    ...ownRows('UN 193, two thirds', un, WARM),
    ...(await browserRows('UN 193', un)),
    ...ownRows('fund of 190, more than half of 4.8 million votes', fund('1/2'), 1),
    ...ownRows('fund of 190, 85 in a hundred', fund('85/100'), 1),
    ...fundPeerRows(fund('1/2')),
  ];
}

type Times = { readonly wall: number[]; readonly own: number[] };

function timed<Value>(times: Times, act: () => Value): Value {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const value = act();
  const { user, system } = process.cpuUsage(used);
  times.wall.push(performance.now() - from);
  times.own.push((user + system) / 1000);
  return value;
}

function ownRows(name: string, game: SimpleGame, runs: number): readonly object[] {
  const times: Times = { wall: [], own: [] };
  const powers = Array.from({ length: runs }, () => timed(times, () => powerOf(game)));
  const { method, error } = must(powers[0], 'one run');
  return [
    told(`${name} (${method}, error ${error.toExponential(0)}): the first`, times.wall.slice(0, 1)),
    told('  processor, the first', times.own.slice(0, 1)),
    ...(runs === 1 ? [] : [told('  the others', times.wall.slice(1))]),
    ...(runs === 1 ? [] : [told('  processor, the others', times.own.slice(1))]),
  ];
}

async function browserRows(name: string, game: SimpleGame): Promise<readonly object[]> {
  try {
    const timesIn = (warmed: boolean) =>
      timesInChromium('bench/power-worker.ts', { game, runs: WARM, warmed });
    const [times, warmed] = [await timesIn(false), await timesIn(true)];
    const own = await ownTimesInChromium('bench/power-page.ts', game, WARM);
    return [
      told(`${name} in a worker of Chromium: the first`, times.slice(0, 1)),
      told('  the others', times.slice(1)),
      told('  the first of a worker made ready, as pages have it', warmed.slice(0, 1)),
      told('  processor in a page, the first', own.slice(0, 1)),
      told('  processor in a page, the others', own.slice(1)),
    ];
  } catch (problem) {
    console.log(`In Chromium: not measured (${String(problem).split('\n')[0]}).`);
    return [];
  }
}

/** Turn by turn with ours, after both have been compiled. */
function euPeerRows(game: SimpleGame, turns: number): readonly object[] {
  const [ours, theirs]: [Times, Times] = [
    { wall: [], own: [] },
    { wall: [], own: [] },
  ];
  for (let turn = 0; turn < turns; turn++) {
    const plain = timed(theirs, () => enumerate(game));
    const power = timed(ours, () => powerOf(game));
    const same = power.members.every(({ swings }, at) => Number(swings) === plain.swings[at]);
    if (!same || Number(power.winning) !== plain.winning) throw new Error('the counts differ');
  }
  const ratio = theirs.own.map((time, turn) => time / (ours.own[turn] ?? time));
  return [told('  all 2^27 coalitions looked at', theirs.wall), told('  peer / ours', ratio, 'x')];
}

/** A table anew for each member, timed for three of them; ours has all indices of all 190. */
function fundPeerRows(game: SimpleGame): readonly object[] {
  const weights = columnOf(game);
  const need = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / 2) + 1;
  const times: Times = { wall: [], own: [] };
  for (const place of [0, 20, 189]) timed(times, () => penroseAnew(weights, need, place));
  const all = times.wall.map((time) => time * weights.length);
  return [told('  Penrose alone, a table anew for each: one, times 190', all)];
}

function told(name: string, values: readonly number[], unit = 'ms'): object {
  const spread = spreadOf(values);
  console.log(line(name, spread, unit));
  return { group: 'power', name: name.trim(), unit, ...spread };
}
