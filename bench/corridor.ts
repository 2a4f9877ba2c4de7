/**
 * How long a large corridor takes: opened, changed by one signal, slid by one day; and beside it
 * the same by a peer that folds all changes again and counts every cell anew.
 *
 * Use      `npm run bench -- corridor`.
 * Shapes   two sizes, each made by the same dice: 32 members by 11 names, 193 by 12; ten thousand
 *          signals with their links and decided cells over two hundred days. Wall time, and the
 *          processor's time of this process beside it, which a busy machine moves less.
 */

import {
  type Change,
  type Corridor,
  asOf,
  emptyCorridor,
  withChanges,
} from '../src/corridor/corridor.ts';
import { type CountMatrix, countOf } from '../src/corridor/count-matrix.ts';
import { dayAfter } from '../src/corridor/dated.ts';
import { FIRST, LAST, type Size, largeCorridor } from './large-corridor.ts';
import { line, spreadOf } from './spread.ts';

/** Opens it, changes it, slides it; every row is printed as soon as it is known. */
export function corridorRows(turns: number): readonly object[] {
  const sizes = [
    { members: 32, names: 11, signals: 10_000 },
    { members: 193, names: 12, signals: 10_000 },
  ];
  return sizes.flatMap((size) => rowsOf(size, turns));
}

type Times = { readonly wall: number[]; readonly own: number[] };

function rowsOf(size: Size, turns: number): readonly object[] {
  const group = `${size.members} x ${size.names}, ${size.signals} signals`;
  const changes = largeCorridor(size);
  const [last, ...rest] = changes.toReversed();
  const before = rest.toReversed();
  const times = { open: none(), change: none(), slide: none() };
  const peer = { change: none(), slide: none() };
  for (let turn = 0; turn < turns; turn++) {
    const open = timed(times.open, () => opened(before));
    timed(times.change, () => {
      const corridor = withChanges(open.corridor, last ? [last] : []);
      return lookedAt(countOf(asOf(corridor, LAST), LAST, open.count));
    });
    timed(peer.change, () => opened(changes));
    const day = dayAfter(FIRST, 60 + turn);
    const shown = lookedAt(countOf(asOf(open.corridor, day), day, open.count));
    const next = dayAfter(day, 1);
    timed(times.slide, () => lookedAt(countOf(asOf(open.corridor, next), next, shown)));
    timed(peer.slide, () => opened(before, next));
  }
  return (['open', 'change', 'slide'] as const).flatMap((what) => [
    told(`${group}: ${NAMES[what]}`, times[what].wall, 'ms'),
    told('  processor of this process', times[what].own, 'ms'),
    ...(what === 'open' ? [] : [told('  peer / ours', ratios(peer[what], times[what]), 'x')]),
  ]);
}

const NAMES = { open: 'opened', change: 'one signal more', slide: 'one day further' } as const;

function opened(
  changes: readonly Change[],
  day = LAST,
): { readonly corridor: Corridor; readonly count: CountMatrix } {
  const corridor = withChanges(emptyCorridor(), changes);
  return { corridor, count: lookedAt(countOf(asOf(corridor, day), day)) };
}

/** What a page of forty rows shows of its cells is worked out where it is shown. */
function lookedAt(count: CountMatrix): CountMatrix {
  for (const { cells } of count.rows.slice(0, 40)) {
    for (const cell of cells) if (cell.step === null) void cell.suggestion;
    for (const cell of cells) void cell.isConflicting;
  }
  return count;
}

function none(): Times {
  return { wall: [], own: [] };
}

function timed<Value>({ wall, own }: Times, act: () => Value): Value {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const value = act();
  const { user, system } = process.cpuUsage(used);
  wall.push(performance.now() - from);
  own.push(Math.max(1, user + system) / 1_000);
  return value;
}

function ratios(peer: Times, ours: Times): readonly number[] {
  return peer.own.map((time, turn) => time / (ours.own[turn] ?? time));
}

function told(name: string, values: readonly number[], unit: string): object {
  const spread = spreadOf(values);
  console.log(line(name, spread, unit));
  return { group: 'corridor', name: name.trim(), unit, ...spread };
}
