/**
 * What is known of one level: the node that stands for each standing of the game there.
 *
 * Use      `openStandings()`; `found` answers `undefined` for a key that was not kept.
 * Shapes   most keys are whole numbers and go into one flat table, which is quicker than a Map of
 *          doubles; those that no number can spell are texts.
 */

export type Standings = {
  keys: Float64Array;
  nodes: Int32Array;
  size: number;
  readonly spelled: Map<string, number>;
};

/** Keys are above 1: 0 is a free place. */
export function openStandings(): Standings {
  return { keys: new Float64Array(32), nodes: new Int32Array(32), size: 0, spelled: new Map() };
}

export function found(standings: Standings, key: number | string): number | undefined {
  if (typeof key === 'string') return standings.spelled.get(key);
  const at = placeOf(standings.keys, key);
  return standings.keys[at] === key ? standings.nodes[at] : undefined;
}

export function keep(standings: Standings, key: number | string, node: number): void {
  if (typeof key === 'string') {
    standings.spelled.set(key, node);
    return;
  }
  const at = placeOf(standings.keys, key);
  standings.keys[at] = key;
  standings.nodes[at] = node;
  standings.size++;
  if (standings.size * 2 > standings.keys.length) grow(standings);
}

/** Where the key is, or where it belongs. */
function placeOf(keys: Float64Array, key: number): number {
  let mixed = (key | 0) ^ Math.imul((key / 0x1_0000_0000) | 0, 0x9e3779b1);
  // Twice, for the low bits of one product know nothing of the high bits of the key.
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  let at = (mixed ^ (mixed >>> 16)) & (keys.length - 1);
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (keys.length - 1);
  return at;
}

function grow(standings: Standings): void {
  const { keys, nodes } = standings;
  standings.keys = new Float64Array(keys.length * 4);
  standings.nodes = new Int32Array(keys.length * 4);
  for (let from = 0; from < keys.length; from++) {
    const key = keys[from] ?? 0;
    if (key === 0) continue;
    const at = placeOf(standings.keys, key);
    standings.keys[at] = key;
    standings.nodes[at] = nodes[from] ?? 0;
  }
}
