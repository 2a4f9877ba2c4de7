/**
 * A simple game as an ordered decision diagram: kind of member by kind of member, heaviest first.
 *
 * Use      `diagramOf(game, most)`; `undefined` where it would have more than `most` nodes.
 * Shapes   nodes 0 and 1 are the sinks (node-store.ts), the others stand level by level from the
 *          root, which is 2 unless the game is settled; branch k of a node on level t is
 *          `branches[bases[t] + (node - firsts[t]) * (kinds[t].places.length + 1) + k]`. Branches
 *          lead to the next level or to a sink, and never fall: more in favour never hurts.
 * Source   spec/power.md §3.
 */

import { must } from '../../../basics/bug.ts';
import { type Kind, kindsOf } from './alike.ts';
import { LOSES, type NodeStore, WINS, branchOf, intern, openStore } from './node-store.ts';
import { outlookOn, standingOf } from './outlook.ts';
import type { SimpleGame } from './simple-game.ts';
import { found, keep, openStandings } from './standings.ts';

export type Diagram = {
  readonly kinds: readonly Kind[];
  readonly root: number;
  /** By level its first node; then the number of all nodes. */
  readonly firsts: readonly number[];
  /** By level, where the branches of its first node begin. */
  readonly bases: readonly number[];
  readonly branches: Int32Array;
};

/** Standings to a node, at most: more of them mean that needs are hardly ever the same. */
const MOST_TURNS = 3;

export function diagramOf(game: SimpleGame, most: number): Diagram | undefined {
  const kinds = kindsOf(game);
  const store = openStore(most);
  const root = gameNode(store, kinds, game);
  return root === undefined ? undefined : laidOut(store, kinds, root);
}

/** How many nodes, sinks included. */
export function sizeOf({ firsts }: Diagram): number {
  return firsts.at(-1) ?? 2;
}

/** Each node of a level with the place of its first branch, and how many branches it has. */
export function visit(
  diagram: Diagram,
  level: number,
  see: (node: number, at: number, width: number) => void,
): void {
  const first = diagram.firsts[level] ?? 0;
  const { at, width } = branchesAt(diagram, level, first);
  for (let node = first; node < (diagram.firsts[level + 1] ?? 0); node++) {
    see(node, at + (node - first) * width, width);
  }
}

/** Where the branches of a node of this level begin, and how many they are. */
export function branchesAt({ kinds, firsts, bases }: Diagram, level: number, node: number) {
  const width = (kinds[level]?.places.length ?? 0) + 1;
  return { at: (bases[level] ?? 0) + (node - (firsts[level] ?? 0)) * width, width };
}

function gameNode(store: NodeStore, kinds: readonly Kind[], { gate }: SimpleGame) {
  const outlook = outlookOn(gate, kinds);
  const { gauges } = outlook;
  const known = kinds.map(openStandings);
  const counts = kinds.map(({ places }) => places.length);
  const isIdle = kinds.map(({ weights }) => weights.every((weight) => weight === 0));
  let turns = 0;
  const root = node(
    0,
    gauges.map(({ need }) => need),
  );
  return store.isFull ? undefined : root;

  function node(level: number, lefts: readonly number[]): number {
    const key = standingOf(outlook, level, lefts);
    if (key === LOSES || key === WINS) return key;
    const here = must(known[level], 'standings: the last level is settled');
    const before = found(here, key);
    if (before !== undefined) return before;
    if (store.isFull) return LOSES;
    const made = intern(store, level, branchesOf(level, lefts));
    keep(here, key, made);
    if (++turns > MOST_TURNS * store.most) store.isFull = true;
    return made;
  }

  function branchesOf(level: number, lefts: readonly number[]): readonly number[] {
    const branches = [node(level + 1, lefts)];
    for (let count = 1; count <= (counts[level] ?? 0); count++) {
      const last = branches[count - 1] ?? LOSES;
      const isSame = last === WINS || isIdle[level] === true;
      branches.push(isSame ? last : node(level + 1, leftAfter(level, lefts, count)));
    }
    return branches;
  }

  function leftAfter(level: number, lefts: readonly number[], count: number): readonly number[] {
    const after: number[] = [];
    for (let nr = 0; nr < lefts.length; nr++) {
      after.push((lefts[nr] ?? 0) - count * (gauges[nr]?.weights[level] ?? 0));
    }
    return after;
  }
}

/** Only what the root leads to, level by level. */
function laidOut(store: NodeStore, kinds: readonly Kind[], root: number): Diagram {
  const firsts: number[] = [];
  const bases: number[] = [];
  const branches: number[] = [];
  const places = new Int32Array(store.levels.length);
  let nodes = root <= WINS ? [] : [root];
  let next = 2 + nodes.length;
  for (const { places: members } of kinds) {
    firsts.push(next - nodes.length);
    bases.push(branches.length);
    const found: number[] = [];
    for (const node of nodes) {
      for (let k = 0; k <= members.length; k++) {
        const branch = branchOf(store, node, k);
        if (branch > WINS && places[branch] === 0) places[branch] = next + found.push(branch) - 1;
        branches.push(branch <= WINS ? branch : (places[branch] ?? LOSES));
      }
    }
    nodes = found;
    next += found.length;
  }
  firsts.push(next);
  const start = root <= WINS ? root : 2;
  return { kinds, root: start, firsts, bases, branches: Int32Array.from(branches) };
}
