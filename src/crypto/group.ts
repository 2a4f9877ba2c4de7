/**
 * The group ristretto255 and its scalars: reading, writing, adding, multiplying.
 *
 * Use      `readPoint` and `readScalar` are the doors from bytes; past them nothing is checked
 *          again.
 * Shapes   points and scalars are 32 bytes; scalars little-endian and below the order, never
 *          reduced.
 * Errors   readers answer `undefined`: wrong length, non-canonical, off the curve, or the identity
 *          (only `readAggregate` lets the identity in).
 * Secrets  `timesBase`, `timesSecret` and points with tables make as many steps for every scalar,
 *          but JavaScript's BigInt is not constant in time: a co-resident observer with a fine
 *          clock may learn something. `timesSecret` splits the scalar anew each time. `timesPublic`
 *          and `sumOfProducts` (products.ts) are for public numbers only.
 * Source   RFC 9496; spec/crypto.md §1.
 */

import { ristretto255 } from '@noble/curves/ed25519.js';
import { kernel } from './kernel/kernel.ts';
import { affineOf, encodingOf } from './kernel/points.ts';

const Group = ristretto255.Point;

export { encodesIdentity } from './kernel/points.ts';
export type Point = typeof Group.BASE;
/** At least 0 and below `ORDER`. */
export type Scalar = bigint;
/** `length` unpredictable bytes. */
export type Random = (length: number) => Uint8Array;

export const ORDER: bigint = Group.Fn.ORDER;
export const IDENTITY: Point = Group.ZERO;
/** The generator of RFC 9496, with tables of its own: no hidden source of chance is used. */
export const BASE: Point = Group.fromBytes(Group.BASE.toBytes()).precompute(8);

const KEYS_REMEMBERED = 8;
const remembered = new Map<string, Point>();

export function readPoint(bytes: Uint8Array): Point | undefined {
  const point = readAggregate(bytes);
  return point === undefined || isIdentity(point) ? undefined : point;
}

/** For sums, which may be the identity. What is decoded was sent, and is no secret. */
export function readAggregate(bytes: Uint8Array): Point | undefined {
  if (bytes.length !== 32) return undefined;
  const fast = kernel();
  if (fast === undefined) return plainPoint(bytes);
  const affine = affineOf(fast, bytes);
  return affine && Group.fromAffine(affine);
}

/** By noble alone: for the single verifier, and where there is no kernel. */
export function plainPoint(bytes: Uint8Array): Point | undefined {
  try {
    return Group.fromBytes(bytes);
  } catch {
    return undefined;
  }
}

/** All or nothing. */
export function readPoints(bytes: Uint8Array): readonly Point[] | undefined {
  if (bytes.length % 32 !== 0) return undefined;
  const points: Point[] = [];
  for (let at = 0; at < bytes.length; at += 32) {
    const point = readPoint(bytes.subarray(at, at + 32));
    if (point === undefined) return undefined;
    points.push(point);
  }
  return points;
}

/** A public key that will be multiplied often: the last few are kept with their tables. */
export function readKey(bytes: Uint8Array): Point | undefined {
  if (bytes.length !== 32) return undefined;
  const name = bytes.join();
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const point = readPoint(bytes);
  if (point === undefined) return undefined;
  remembered.set(name, precompute(point));
  for (const oldest of [...remembered.keys()].slice(0, -KEYS_REMEMBERED)) remembered.delete(oldest);
  return point;
}

export function writePoint(point: Point): Uint8Array {
  return point.toBytes();
}

/** The same of a point that is no secret. */
export function writePublic(point: Point): Uint8Array {
  const fast = kernel();
  return fast === undefined ? point.toBytes() : encodingOf(fast, point['ep']);
}

export function readScalar(bytes: Uint8Array): Scalar | undefined {
  if (bytes.length !== 32) return undefined;
  const scalar = littleEndian(bytes);
  return scalar < ORDER ? scalar : undefined;
}

export function writeScalar(scalar: Scalar): Uint8Array {
  const bytes = new Uint8Array(32);
  writeScalarTo(bytes, 0, scalar);
  return bytes;
}

export function writeScalarTo(bytes: Uint8Array, at: number, scalar: Scalar): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 32);
  for (let word = 0, rest = scalar; word < 32; word += 8, rest >>= 64n) {
    view.setBigUint64(word, rest, true);
  }
}

export function add(a: Point, b: Point): Point {
  return a.add(b);
}

export function subtract(a: Point, b: Point): Point {
  return a.subtract(b);
}

export function negate(a: Point): Point {
  return a.negate();
}

export function sum(points: readonly Point[]): Point {
  return points.reduce((total, point) => total.add(point), IDENTITY);
}

export function samePoint(a: Point, b: Point): boolean {
  return a.equals(b);
}

export function isIdentity(point: Point): boolean {
  return point.equals(IDENTITY);
}

/** Attaches tables, so that later multiplications only add. */
export function precompute(point: Point): Point {
  return point.precompute(6);
}

export function timesBase(scalar: Scalar): Point {
  return times(BASE, scalar);
}

/** In as many steps for every scalar, zero included. */
export function times(point: Point, scalar: Scalar): Point {
  const product = point.multiply(scalar === 0n ? 1n : scalar);
  return scalar === 0n ? IDENTITY : product;
}

/** A lasting secret times a point that others chose: the scalar is split anew each time. */
export function timesSecret(point: Point, secret: Scalar, random: Random): Point {
  const part = randomScalar(random);
  return times(point, part).add(times(point, subMod(secret, part)));
}

/** Variable time: public numbers only. */
export function timesPublic(point: Point, scalar: Scalar): Point {
  return point.multiplyUnsafe(scalar);
}

export function randomScalar(random: Random): Scalar {
  return reduced(random(64));
}

/** 64 bytes, little-endian, modulo the order. */
export function reduced(bytes: Uint8Array): Scalar {
  return littleEndian(bytes) % ORDER;
}

export function addMod(a: Scalar, b: Scalar): Scalar {
  return (a + b) % ORDER;
}

export function subMod(a: Scalar, b: Scalar): Scalar {
  return (a - b + ORDER) % ORDER;
}

export function mulMod(a: Scalar, b: Scalar): Scalar {
  return (a * b) % ORDER;
}

export function negMod(a: Scalar): Scalar {
  return (ORDER - a) % ORDER;
}

/** Throws for 0, which has no inverse. */
export function invMod(a: Scalar): Scalar {
  return Group.Fn.inv(a);
}

/** A number of whole words of 64 bits. */
export function littleEndian(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let number = 0n;
  for (let at = bytes.length - 8; at >= 0; at -= 8) {
    number = (number << 64n) | view.getBigUint64(at, true);
  }
  return number;
}
