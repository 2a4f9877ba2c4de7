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
  readonly intern: (level: number, branches: readonly number[]) => number;
  readonly branch: (node: number, k: number) => number;
  readonly widthOf: (node: number) => number;
  readonly levelOf: (node: number) => number;
  readonly size: () => number;
  readonly isFull: () => boolean;
};

export function openStore(most: number): NodeStore {
  // The two sinks stand below every level and have no branches.
  const levels: number[] = [-1, -1];
  const starts: number[] = [0, 0, 0];
  const kept: number[] = [];
  let table = new Int32Array(1 << 10);
  let isFull = false;

  function intern(level: number, branches: readonly number[]): number {
    const [first = LOSES] = branches;
    if (first <= WINS && branches.every((branch) => branch === first)) return first;
    let at = hashOf(level, branches) & (table.length - 1);
    for (let node = table[at] ?? 0; node !== 0; node = table[at] ?? 0) {
      if (isNode(node, level, branches)) return node;
      at = (at + 1) & (table.length - 1);
    }
    return add(level, branches, at);
  }

  function isNode(node: number, level: number, branches: readonly number[]): boolean {
    if (levels[node] !== level) return false;
    const start = starts[node] ?? 0;
    for (let k = 0; k < branches.length; k++) if (kept[start + k] !== branches[k]) return false;
    return true;
  }

  function add(level: number, branches: readonly number[], at: number): number {
    if (levels.length >= most) {
      isFull = true;
      return LOSES;
    }
    const node = levels.push(level) - 1;
    for (const branch of branches) kept.push(branch);
    starts.push(kept.length);
    table[at] = node;
    if (levels.length * 2 > table.length) grow();
    return node;
  }

  function grow(): void {
    table = new Int32Array(table.length * 4);
    for (let node = 2; node < levels.length; node++) {
      const branches = kept.slice(starts[node], starts[node + 1]);
      let at = hashOf(levels[node] ?? 0, branches) & (table.length - 1);
      while (table[at] !== 0) at = (at + 1) & (table.length - 1);
      table[at] = node;
    }
  }

  return {
    intern,
    branch: (node, k) => kept[(starts[node] ?? 0) + k] ?? LOSES,
    widthOf: (node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0),
    levelOf: (node) => levels[node] ?? -1,
    size: () => levels.length,
    isFull: () => isFull,
  };
}

function hashOf(level: number, branches: readonly number[]): number {
  let hash = level;
  for (const branch of branches) {
    hash = Math.imul(hash ^ branch, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
