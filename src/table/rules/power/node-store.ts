/**
 * Nodes of a decision diagram, each kept once: equal branches are the same number.
 *
 * Use      `openStore(most)`; `intern` answers the node of these branches, a new one where there is
 *          none yet.
 * Shapes   0 loses, 1 wins whatever the rest do; a node's branch k is where k members of its kind
 *          are in favour. Once `most` nodes are kept the store is full and answers nonsense: who
 *          builds must ask `isFull`.
 */

export const LOSES = 0;
export const WINS = 1;

export type NodeStore = {
  readonly most: number;
  isFull: boolean;
  /** By node; the two sinks stand below every level and have no branches. */
  readonly levels: number[];
  readonly starts: number[];
  readonly branches: number[];
  /** Where a node is found again by its hash; 0 is free. */
  table: Int32Array;
};

export function openStore(most: number): NodeStore {
  const table = new Int32Array(1 << 12);
  return { most, isFull: false, levels: [-1, -1], starts: [0, 0, 0], branches: [], table };
}

export function intern(store: NodeStore, level: number, branches: readonly number[]): number {
  const [first = LOSES] = branches;
  if (first <= WINS && branches.every((branch) => branch === first)) return first;
  const { table } = store;
  let at = hashOf(level, branches) & (table.length - 1);
  for (let node = table[at] ?? 0; node !== 0; node = table[at] ?? 0) {
    if (store.levels[node] === level && isNode(store, node, branches)) return node;
    at = (at + 1) & (table.length - 1);
  }
  return add(store, level, branches, at);
}

export function branchOf(store: NodeStore, node: number, k: number): number {
  return store.branches[(store.starts[node] ?? 0) + k] ?? LOSES;
}

function isNode({ starts, branches: kept }: NodeStore, node: number, branches: readonly number[]) {
  const start = starts[node] ?? 0;
  for (let k = 0; k < branches.length; k++) if (kept[start + k] !== branches[k]) return false;
  return true;
}

function add(store: NodeStore, level: number, branches: readonly number[], at: number): number {
  const { levels, starts, table, most } = store;
  if (levels.length >= most) {
    store.isFull = true;
    return LOSES;
  }
  const node = levels.push(level) - 1;
  for (const branch of branches) store.branches.push(branch);
  starts.push(store.branches.length);
  table[at] = node;
  if (levels.length * 2 > table.length) grow(store);
  return node;
}

function grow(store: NodeStore): void {
  const table = new Int32Array(store.table.length * 4);
  for (let node = 2; node < store.levels.length; node++) {
    const branches = store.branches.slice(store.starts[node], store.starts[node + 1]);
    let at = hashOf(store.levels[node] ?? 0, branches) & (table.length - 1);
    while (table[at] !== 0) at = (at + 1) & (table.length - 1);
    table[at] = node;
  }
  store.table = table;
}

function hashOf(level: number, branches: readonly number[]): number {
  let hash = level;
  for (let k = 0; k < branches.length; k++) {
    hash = Math.imul(hash ^ (branches[k] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
