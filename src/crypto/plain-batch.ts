/**
 * The same batches by noble alone: the single verifier, and the way where there is no kernel.
 *
 * Use      `plainVerdicts`, after batch.ts has said what is in doubt; its word counts.
 * Shapes   as in batch.ts: one sum for all, halved where it does not vanish. With one left it is
 *          that one's equations and nothing else.
 * Errors   an encoding that is refused makes its own terms fail and no others.
 * Source   spec/crypto.md §4.6.
 */

import { TAKEN, type Terms } from './batch.ts';
import {
  BASE,
  type Point,
  type Scalar,
  addMod,
  isIdentity,
  littleEndian,
  negMod,
} from './group.ts';
import { plainPoint, readKey } from './group.ts';
import { plainSum } from './products.ts';

type Read = { readonly at: number; readonly terms: Terms; readonly points: readonly Point[] };

/** Terms with points of ristretto255 only. */
export function plainVerdicts(list: readonly Terms[]): readonly boolean[] {
  const verdicts = list.map(() => false);
  const sound = list.flatMap((terms, at): readonly Read[] => {
    const points = pointsOf(terms);
    return points === undefined ? [] : [{ at, terms, points }];
  });
  settle(sound, verdicts);
  return verdicts;
}

function settle(list: readonly Read[], verdicts: boolean[]): void {
  if (list.length === 0) return;
  if (vanishes(list)) {
    for (const { at } of list) verdicts[at] = true;
  } else if (list.length > 1) {
    const half = list.length >> 1;
    settle(list.slice(0, half), verdicts);
    settle(list.slice(half), verdicts);
  }
}

function vanishes(list: readonly Read[]): boolean {
  const key = list[0]?.terms.key && readKey(list[0].terms.key);
  const points = [...list.flatMap((one) => one.points), BASE, ...(key ? [key] : [])];
  const taken = list.map(({ terms }) => scalarsOf(terms.scalars.subarray(-TAKEN)));
  const [ofBase, ofKey] = [0, 1].map((which) =>
    taken.reduce((total, one) => addMod(total, one[which] ?? 0n), 0n),
  );
  const own = list.flatMap(({ terms }) => scalarsOf(terms.scalars.subarray(0, -TAKEN)));
  const common = [negMod(ofBase ?? 0n), ...(key ? [negMod(ofKey ?? 0n)] : [])];
  return isIdentity(plainSum(points, [...own, ...common]));
}

function pointsOf({ ristretto: { bytes } }: Terms): readonly Point[] | undefined {
  const points: Point[] = [];
  for (let at = 0; at < bytes.length; at += 32) {
    const point = plainPoint(bytes.subarray(at, at + 32));
    if (point === undefined || isIdentity(point)) return undefined;
    points.push(point);
  }
  return points;
}

function scalarsOf(bytes: Uint8Array): readonly Scalar[] {
  return Array.from({ length: bytes.length / 32 }, (_, at) =>
    littleEndian(bytes.subarray(32 * at, 32 * at + 32)),
  );
}
