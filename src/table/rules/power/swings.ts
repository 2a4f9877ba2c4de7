/**
 * Exact counts on a diagram: coalitions that win, and in how many each member is decisive.
 *
 * Use      `swingsOf(diagram, 'by-size')`, or `'in-all'` where the sizes would be too much work.
 * Shapes   `above[v]`: ways to come from the root to a node; `below[v]`: ways from it to a win. A
 *          member of a kind is decisive where one more of the kind in favour leads to another
 *          branch: swings(s) = sum over v, k of above[v] C(m-1, k) (below[k+1] - below[k]), s being
 *          the number of others in favour.
 * Source   spec/power.md §4.
 */

import { type Diagram, sizeOf, visit } from './diagram.ts';
import { WINS } from './node-store.ts';
import { type Row, addProduct, addShifted, pascal, zeros } from './rows.ts';

export type Swings = {
  /** Coalitions that win; by size where sizes are counted, else one number. */
  readonly winning: Row;
  /** By kind: by the number of others in favour, else one number. */
  readonly swings: readonly Row[];
};

export type Counted = 'by-size' | 'in-all';

export function swingsOf(diagram: Diagram, counted: Counted): Swings {
  const shape = shapeOf(diagram, counted);
  const below = belowOf(diagram, shape);
  return { winning: below(0, diagram.root), swings: swingRows(diagram, shape, below) };
}

/** So many multiplications, at most, as counting by size would take. */
export function workOf(diagram: Diagram): number {
  const { after } = shapeOf(diagram, 'by-size');
  const members = after[0] ?? 0;
  return diagram.kinds.reduce((work, { places }, level) => {
    const rest = after[level] ?? 0;
    const nodes = (diagram.firsts[level + 1] ?? 0) - (diagram.firsts[level] ?? 0);
    return work + nodes * (members - rest + 1 + places.length) * (rest + 1);
  }, 0);
}

/** Members from each level on; `step` is 0 where sizes are not told apart. */
type Shape = { readonly after: readonly number[]; readonly step: 0 | 1 };

function shapeOf({ kinds }: Diagram, counted: Counted): Shape {
  const after = [0];
  for (const { places } of kinds.toReversed()) after.unshift((after[0] ?? 0) + places.length);
  return { after, step: counted === 'by-size' ? 1 : 0 };
}

/** Ways to win from a node, or from a sink reached before a level. */
type Below = (level: number, node: number) => Row;

function belowOf(diagram: Diagram, { after, step }: Shape): Below {
  const rows: Row[] = Array.from({ length: sizeOf(diagram) }, () => []);
  const surely = after.map((rest) => (step === 1 ? pascal(rest) : [1n << BigInt(rest)]));
  const below: Below = (level, node) =>
    (node === WINS ? surely[level] : node > WINS ? rows[node] : undefined) ?? [];
  for (let level = diagram.kinds.length - 1; level >= 0; level--) {
    const ways = pascal(diagram.kinds[level]?.places.length ?? 0);
    visit(diagram, level, (node, at) => {
      const row = zeros((after[level] ?? 0) * step + 1);
      for (const [k, way] of ways.entries()) {
        addShifted(row, below(level + 1, diagram.branches[at + k] ?? 0), k * step, way);
      }
      rows[node] = row;
    });
  }
  return below;
}

function swingRows(diagram: Diagram, { after, step }: Shape, below: Below): readonly Row[] {
  const members = after[0] ?? 0;
  const above: bigint[][] = Array.from({ length: sizeOf(diagram) }, () => []);
  above[diagram.root] = [1n];
  return diagram.kinds.map(({ places }, level) => {
    const rest = after[level] ?? 0;
    const [ways, others] = [pascal(places.length), pascal(places.length - 1)];
    const swings = zeros((members - 1) * step + 1);
    visit(diagram, level, (node, at) => {
      const came = above[node] ?? [];
      for (const [k, way] of ways.entries()) {
        const branch = diagram.branches[at + k] ?? 0;
        const row = branch > WINS ? above[branch] : undefined;
        if (row) addShifted(row, came, k * step, way);
      }
      const decisive = zeros((rest - 1) * step + 1);
      for (const [k, way] of others.entries()) {
        const [branch = 0, next = 0] = diagram.branches.subarray(at + k, at + k + 2);
        if (next === branch) continue;
        addShifted(decisive, below(level + 1, next), k * step, way);
        addShifted(decisive, below(level + 1, branch), k * step, -way);
      }
      addProduct(swings, came, decisive);
    });
    return swings;
  });
}
