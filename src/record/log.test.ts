/**
 * The tree against the known answers of RFC 6962, and its laws for any size.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHex, toHex } from '../basics/bytes.ts';
import * as log from './log.ts';

const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => fromHex(hex) ?? new Uint8Array(0));

const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const size = fc.integer({ min: 1, max: 40 });

function grow(leaves: readonly Uint8Array[]): log.Tree {
  return leaves.reduce(log.append, log.emptyTree);
}

function numbered(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, nth) => Uint8Array.of(nth, nth >> 8));
}

test('the roots are those that other logs compute', () => {
  const tree = grow(LEAVES);
  expect(ROOTS.map((_, count) => toHex(log.rootAt(tree, count)))).toEqual(ROOTS);
  expect(log.headOf(tree)).toEqual({ size: 8, root: ROOTS[8] });
});

test('every earlier state keeps its root, and only its own', () => {
  fc.assert(
    fc.property(size, size, (a, b) => {
      const [older, newer] = [Math.min(a, b), Math.max(a, b)];
      const head = log.headOf(grow(numbered(older)));
      const tree = grow(numbered(newer));
      expect(log.extendsHead(tree, head)).toBe(true);
      expect(log.extendsHead(tree, { ...head, root: 'ab'.repeat(32) })).toBe(false);
      expect(log.extendsHead(tree, { ...head, size: newer + 1 })).toBe(false);
    }),
  );
});

test('a leaf is in the tree at its place and at no other', () => {
  fc.assert(
    fc.property(size, fc.nat(39), fc.nat(39), (count, some, other) => {
      const leaves = numbered(count);
      const [index, elsewhere] = [some % count, other % count];
      const tree = grow(leaves);
      const proof = log.proveInclusion(tree, index, count);
      const claim = { index, size: count, root: log.rootAt(tree, count), proof };
      const leaf = leaves[index] ?? new Uint8Array(0);
      expect(log.checkInclusion(leaf, claim)).toBe(true);
      expect(log.checkInclusion(Uint8Array.of(1, 2, 3), claim)).toBe(false);
      expect(log.checkInclusion(leaf, { ...claim, index: elsewhere })).toBe(elsewhere === index);
      expect(log.checkInclusion(leaf, { ...claim, proof: [...proof, claim.root] })).toBe(false);
      expect(log.checkInclusion(leaf, { ...claim, index: count })).toBe(false);
    }),
  );
});

test('a grown tree extends what it was, and nothing else', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (a, b) => {
      const [older, newer] = [Math.min(a, b), Math.max(a, b)];
      const tree = grow(numbered(newer));
      const proof = log.proveConsistency(tree, older, newer);
      const claim = { older: log.headAt(tree, older), newer: log.headOf(tree), proof };
      const fork = { size: older, root: 'ab'.repeat(32) };
      const extra = log.rootAt(tree, newer);
      expect(log.checkConsistency(claim)).toBe(true);
      expect(log.checkConsistency({ ...claim, older: fork })).toBe(false);
      expect(log.checkConsistency({ ...claim, proof: [...proof, extra] })).toBe(false);
      if (proof.length > 0) {
        expect(log.checkConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);
      }
      if (newer > older) {
        expect(log.checkConsistency({ older: claim.newer, newer: claim.older, proof })).toBe(false);
      }
    }),
  );
});

test('a consistency proof that is missing altogether is no proof', () => {
  const tree = grow(numbered(7));
  const claim = { older: log.headAt(tree, 3), newer: log.headOf(tree), proof: [] };
  expect(log.checkConsistency(claim)).toBe(false);
});

test('appending leaves the older tree as it was', () => {
  const older = grow(numbered(5));
  const before = log.headOf(older);
  log.append(older, Uint8Array.of(9));
  expect(log.headOf(older)).toEqual(before);
});
