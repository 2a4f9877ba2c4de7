/**
 * The log as a Merkle tree: any earlier state has a root that a later one provably extends.
 *
 * Use      `append` gives the next tree and leaves the old one whole; `rootAt` answers for every
 *          earlier size, so that what a device says it has seen can be checked.
 * Shapes   hashes are 32 bytes; leaf = SHA-256(00 ‖ entry), node = SHA-256(01 ‖ left ‖ right).
 *          A tree is its complete subtrees, tallest first: appending makes O(log n) new nodes.
 * Errors   the check functions answer false; asking for a size beyond the tree throws.
 * Source   RFC 6962 §2.1 and RFC 9162 §2.1.3-4; spec/record.md §3.
 */

import { equalBytes, fromHex, toHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { publicSha256 } from '../crypto/digest.ts';
import type { Head } from '../table/rounds/rounds.ts';

type Node = {
  readonly hash: Uint8Array;
  readonly height: number;
  readonly left: Node | null;
  readonly right: Node | null;
};

export type Tree = { readonly size: number; readonly peaks: readonly Node[] };

/** That a leaf stands at `index` in the tree of `size` leaves with this root. */
export type Inclusion = {
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** That the tree of the newer head begins with the tree of the older. */
export type Consistency = {
  readonly older: Head;
  readonly newer: Head;
  readonly proof: readonly Uint8Array[];
};

export const emptyTree: Tree = { size: 0, peaks: [] };

export function append(tree: Tree, leaf: Uint8Array): Tree {
  const peaks = [...tree.peaks];
  let node: Node = { hash: leafHash(leaf), height: 0, left: null, right: null };
  for (let last = peaks.at(-1); last?.height === node.height; last = peaks.at(-1)) {
    peaks.pop();
    const hash = nodeHash(last.hash, node.hash);
    node = { hash, height: node.height + 1, left: last, right: node };
  }
  return { size: tree.size + 1, peaks: [...peaks, node] };
}

/** The root of the first `size` leaves. */
export function rootAt(tree: Tree, size: number): Uint8Array {
  return size === 0 ? publicSha256() : hashOf(tree, 0, size);
}

export function headAt(tree: Tree, size: number): Head {
  return { size, root: toHex(rootAt(tree, size)) };
}

export function headOf(tree: Tree): Head {
  return headAt(tree, tree.size);
}

/** Whether `head` is a state this log has been in. */
export function extendsHead(tree: Tree, head: Head): boolean {
  return head.size <= tree.size && headAt(tree, head.size).root === head.root;
}

/** The path from leaf `index` to the root of the first `size` leaves. */
export function proveInclusion(tree: Tree, index: number, size: number): readonly Uint8Array[] {
  return path(tree, index, { from: 0, to: size });
}

export function checkInclusion(leaf: Uint8Array, claim: Inclusion): boolean {
  const { index, size, root, proof } = claim;
  if (index < 0 || index >= size) return false;
  let hash = leafHash(leaf);
  let at = index;
  let last = size - 1;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && equalBytes(hash, root);
}

/** That the first `older` leaves of the tree are where the first `newer` began. */
export function proveConsistency(tree: Tree, older: number, newer: number): readonly Uint8Array[] {
  if (older === 0 || older === newer) return [];
  return joint(tree, older, { from: 0, to: newer, whole: true });
}

export function checkConsistency(claim: Consistency): boolean {
  const { older, newer, proof } = claim;
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return older.root === newer.root && proof.length === 0;
  if (older.size === 0) return proof.length === 0 && older.root === toHex(rootAt(emptyTree, 0));
  const roots = consistentRoots(older, newer.size, proof);
  return roots !== undefined && roots.older === older.root && roots.newer === newer.root;
}

/** The two roots a consistency proof leads to (RFC 9162 §2.1.4.2). */
function consistentRoots(
  older: Head,
  size: number,
  proof: readonly Uint8Array[],
): { readonly older: string; readonly newer: string } | undefined {
  const seed = isPowerOfTwo(older.size) ? fromHex(older.root) : undefined;
  return rootsOf({ older: older.size, newer: size, path: seed ? [seed, ...proof] : proof });
}

/**
 * A consistency proof that names its first hash even where the older root could stand in for it:
 * so it also shows of two logs that part that they do.
 */
export type Parting = {
  readonly older: number;
  readonly newer: number;
  readonly path: readonly Uint8Array[];
};

/** The path for `rootsOf`, of a log of `newer` leaves; both sizes are above nought. */
export function partingPath(tree: Tree, older: number, newer: number): readonly Uint8Array[] {
  if (older === newer) return [rootAt(tree, newer)];
  const proof = proveConsistency(tree, older, newer);
  return isPowerOfTwo(older) ? [rootAt(tree, older), ...proof] : proof;
}

/** The roots of the first `older` and of all `newer` leaves of the one log this path is of. */
export function rootsOf(
  parting: Parting,
): { readonly older: string; readonly newer: string } | undefined {
  const { older, newer, path: hashes } = parting;
  const [seed, ...steps] = hashes;
  if (seed === undefined || older < 1 || older > newer) return undefined;
  if (older === newer) {
    return steps.length > 0 ? undefined : { older: toHex(seed), newer: toHex(seed) };
  }
  let [at, last] = [older - 1, newer - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [left, right] = [seed, seed];
  for (const sibling of steps) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      left = nodeHash(sibling, left);
      right = nodeHash(sibling, right);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      right = nodeHash(right, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? { older: toHex(left), newer: toHex(right) } : undefined;
}

function isPowerOfTwo(size: number): boolean {
  return size > 0 && 2 ** Math.round(Math.log2(size)) === size;
}

type Range = { readonly from: number; readonly to: number };

function path(tree: Tree, index: number, range: Range): readonly Uint8Array[] {
  const { from, to } = range;
  if (to - from <= 1) return [];
  const middle = from + split(to - from);
  return index < middle
    ? [...path(tree, index, { from, to: middle }), hashOf(tree, middle, to)]
    : [...path(tree, index, { from: middle, to }), hashOf(tree, from, middle)];
}

function joint(
  tree: Tree,
  older: number,
  range: Range & { readonly whole: boolean },
): Uint8Array[] {
  const { from, to, whole } = range;
  if (older === to) return whole ? [] : [hashOf(tree, from, to)];
  const middle = from + split(to - from);
  return older <= middle
    ? [...joint(tree, older, { from, to: middle, whole }), hashOf(tree, middle, to)]
    : [...joint(tree, older, { from: middle, to, whole: false }), hashOf(tree, from, middle)];
}

/** The root of leaves `from`..`to`; complete ranges are nodes that exist already. */
function hashOf(tree: Tree, from: number, to: number): Uint8Array {
  const length = to - from;
  const half = split(length);
  if (half * 2 === length || length === 1) return subtree(tree, from, length).hash;
  return nodeHash(hashOf(tree, from, from + half), hashOf(tree, from + half, to));
}

/** The complete subtree over `length` leaves (a power of two) that starts at `from`. */
function subtree(tree: Tree, from: number, length: number): Node {
  let start = 0;
  let node = tree.peaks.find((peak) => {
    const inside = from < start + 2 ** peak.height;
    if (!inside) start += 2 ** peak.height;
    return inside;
  });
  while (node && 2 ** node.height > length) {
    const half = 2 ** (node.height - 1);
    const right = from >= start + half;
    node = must(right ? node.right : node.left, 'a child: only leaves have none');
    if (right) start += half;
  }
  return must(node, 'a subtree of the log');
}

/** The greatest power of two below `length`. */
function split(length: number): number {
  let half = 1;
  while (half * 2 < length) half *= 2;
  return half;
}

function leafHash(leaf: Uint8Array): Uint8Array {
  return publicSha256(Uint8Array.of(0), leaf);
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return publicSha256(Uint8Array.of(1), left, right);
}
