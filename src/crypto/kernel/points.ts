/**
 * Points in the kernel's memory: read from their encodings, written as one, compared with nothing.
 *
 * Use      `readRistretto` and `readEdwards` leave X, Y, Z, T with Z = 1, `readRow` summands;
 *          curve-code.ts adds them.
 * Shapes   a point is four elements. A hint is 32 bytes: an inverse square root that the decoding
 *          needs, found before by somebody else; it is tested, and if wrong worked out anew.
 * Errors   readers answer false for what RFC 9496 and RFC 8032 refuse; the identity is let in.
 * Source   RFC 9496 §4.3; RFC 8032 §5.1.3; spec/crypto.md §§1, 13.4.
 */

import { POINT, constantAt, scratchAt } from './curve-code.ts';
import {
  areZero,
  copyElements,
  inverseRoot,
  isCanonical,
  isOdd,
  isZero,
  invert,
  negateElement,
  numberOf,
  place,
  readElement,
  writeElement,
} from './elements.ts';
import { ELEMENT } from './field-code.ts';
import { type Kernel, writeNumber } from './kernel.ts';

const [ROOT, S, U, V] = [place(10), place(11), place(12), place(13)];
const [W, R, LEFT, RIGHT] = [place(14), place(15), place(16), place(17)];
const ONE = constantAt('one');

/** Where x, y, z and t of a point lie. */
const x = (point: number) => point;
const y = (point: number) => point + ELEMENT;
const z = (point: number) => point + 2 * ELEMENT;
const t = (point: number) => point + 3 * ELEMENT;

export function setIdentity(kernel: Kernel, to: number): void {
  kernel.limbs().fill(0, to >> 2, (to + POINT) >> 2);
  copyElements(kernel, y(to), ONE, 1);
  copyElements(kernel, z(to), ONE, 1);
}

/** Encodings of 32 bytes, one after the other, and at the same places a hint for each. */
export type Encoded = { readonly bytes: Uint8Array; readonly hints?: Uint8Array | undefined };

/** The encoding that begins at byte `at`. */
export function readRistretto(kernel: Kernel, to: number, bytes: Uint8Array, at = 0): boolean {
  if (!isCanonical(bytes, at) || ((bytes[at] ?? 1) & 1) === 1) return false;
  readElement(kernel, S, bytes, at);
  ristrettoTerms(kernel);
  if (!inverseRoot(kernel, ROOT, R)) return false;
  kernel.mul(LEFT, ROOT, U);
  kernel.mul(RIGHT, ROOT, LEFT);
  kernel.mul(RIGHT, RIGHT, V);
  kernel.add(LEFT, LEFT, LEFT);
  kernel.mul(x(to), S, LEFT);
  if (isOdd(kernel, x(to))) negateElement(kernel, x(to));
  kernel.mul(y(to), W, RIGHT);
  kernel.mul(t(to), x(to), y(to));
  copyElements(kernel, z(to), ONE, 1);
  return !isOdd(kernel, t(to)) && !isZero(kernel, y(to));
}

/** All of them as summands with Z = 1, in a row; their bytes lie from `free` on meanwhile. */
export function readRow(kernel: Kernel, to: number, encoded: Encoded, free: number): boolean {
  const { bytes, hints } = encoded;
  const behind = free + bytes.length;
  const hinted = hints !== undefined && hints.length >= bytes.length;
  kernel.reserve(behind + bytes.length + 8);
  kernel.bytes().set(bytes, free);
  if (hinted) kernel.bytes().set(hints.subarray(0, bytes.length), behind);
  for (let at = 0, next = to; at < bytes.length; at += 32, next += 3 * ELEMENT) {
    const even = ((bytes[at] ?? 1) & 1) === 0;
    const helped = hinted && even && isCanonical(bytes, at);
    if (helped && readHinted(kernel, next, free + at, behind + at)) continue;
    if (!readRistretto(kernel, place(20), bytes, at)) return false;
    kernel.toAffine(next, place(20));
  }
  return true;
}

const [FAULT, SIGN, Y] = [scratchAt('g'), scratchAt('a'), scratchAt('c')];

/** Whether that went well with this hint; if not, nothing is said of the encoding. */
function readHinted(kernel: Kernel, to: number, encoding: number, hint: number): boolean {
  kernel.decodeHinted(place(20), encoding, hint);
  const limbs = kernel.limbs();
  if (!areZero(limbs, FAULT)) return false;
  if ((limbs[SIGN >> 2] ?? 0) & 1) negateElement(kernel, place(20));
  kernel.takeDecoded(to, place(20));
  return ((limbs[SIGN >> 2] ?? 1) & 1) === 0 && !areZero(limbs, Y);
}

/** U = 1 + s², W = 1 - s², V = -d·W² - U², R = V·U². */
function ristrettoTerms(kernel: Kernel): void {
  kernel.square(LEFT, S);
  kernel.sub(W, ONE, LEFT);
  kernel.add(U, ONE, LEFT);
  kernel.square(LEFT, U);
  kernel.square(RIGHT, W);
  kernel.mul(RIGHT, RIGHT, constantAt('minusD'));
  kernel.sub(V, RIGHT, LEFT);
  kernel.mul(R, V, LEFT);
}

/** A hint for each encoding; zeros, which help nobody, where one encodes nothing. */
export function hintsFor(kernel: Kernel, bytes: Uint8Array): Uint8Array {
  const hints = new Uint8Array(bytes.length);
  for (let at = 0; at + 32 <= bytes.length; at += 32) {
    if (readRistretto(kernel, place(20), bytes, at)) writeElement(kernel, ROOT, hints, at);
  }
  return hints;
}

/** The same for points of Ed25519. */
export function edwardsHintsFor(kernel: Kernel, bytes: Uint8Array): Uint8Array {
  const hints = new Uint8Array(bytes.length);
  for (let at = 0; at + 32 <= bytes.length; at += 32) {
    const found = readEdwards(kernel, place(20), bytes.subarray(at, at + 32));
    if (found) writeElement(kernel, ROOT, hints, at);
  }
  return hints;
}

/** An Ed25519 point in its one spelling; torsion is let in. */
export function readEdwards(kernel: Kernel, to: number, bytes: Uint8Array): boolean {
  if (bytes.length !== 32) return false;
  const sign = ((bytes[31] ?? 0) & 128) !== 0;
  const plain = bytes.slice();
  plain[31] = (plain[31] ?? 0) & 127;
  if (!isCanonical(plain)) return false;
  readElement(kernel, RIGHT, plain);
  kernel.mul(y(to), RIGHT, ONE);
  kernel.square(S, y(to));
  kernel.sub(U, S, ONE);
  kernel.mul(V, S, constantAt('minusD'));
  kernel.sub(V, ONE, V);
  kernel.mul(R, U, V);
  if (!inverseRoot(kernel, ROOT, R) && !isZero(kernel, U)) return false;
  kernel.mul(x(to), U, ROOT);
  if (isZero(kernel, x(to)) && sign) return false;
  if (isOdd(kernel, x(to)) !== sign) negateElement(kernel, x(to));
  kernel.mul(t(to), x(to), y(to));
  copyElements(kernel, z(to), ONE, 1);
  return true;
}

export function encodesIdentity(bytes: Uint8Array, at = 0): boolean {
  for (let i = at; i < at + 32; i++) if (bytes[i] !== 0) return false;
  return true;
}

/** As a point of the curve after multiplication by 8: torsion is gone. */
export function vanishesTimesEight(kernel: Kernel, point: number): boolean {
  for (let times = 0; times < 3; times++) kernel.double(point, point);
  return isNeutral(kernel, point);
}

/** (0, 1) itself. */
export function isNeutral(kernel: Kernel, point: number): boolean {
  kernel.sub(LEFT, y(point), z(point));
  return isZero(kernel, x(point)) && isZero(kernel, LEFT);
}

/** The ristretto255 encoding. */
export function writeRistretto(kernel: Kernel, point: number): Uint8Array {
  const bytes = new Uint8Array(32);
  kernel.add(LEFT, z(point), y(point));
  kernel.sub(RIGHT, z(point), y(point));
  kernel.mul(U, LEFT, RIGHT);
  kernel.mul(V, x(point), y(point));
  kernel.square(R, V);
  kernel.mul(R, R, U);
  inverseRoot(kernel, ROOT, R);
  kernel.mul(U, ROOT, U);
  kernel.mul(V, ROOT, V);
  kernel.mul(W, U, V);
  kernel.mul(W, W, t(point));
  kernel.mul(R, t(point), W);
  const rotated = isOdd(kernel, R);
  const i = constantAt('rootOfMinusOne');
  if (rotated) kernel.mul(V, U, constantAt('rootForEncoding'));
  const [across, up] = rotated ? [place(20), place(21)] : [x(point), y(point)];
  if (rotated) kernel.mul(across, y(point), i);
  if (rotated) kernel.mul(up, x(point), i);
  kernel.mul(R, across, W);
  if (isOdd(kernel, R)) kernel.add(LEFT, z(point), up);
  else kernel.sub(LEFT, z(point), up);
  kernel.mul(S, V, LEFT);
  if (isOdd(kernel, S)) negateElement(kernel, S);
  writeElement(kernel, S, bytes);
  return bytes;
}

/** x and y of an encoding; undefined where it encodes nothing. */
export function affineOf(kernel: Kernel, bytes: Uint8Array): Affine | undefined {
  const point = place(20);
  if (!readRistretto(kernel, point, bytes)) return undefined;
  return { x: numberOf(kernel, x(point)), y: numberOf(kernel, y(point)) };
}

export type Affine = { readonly x: bigint; readonly y: bigint };

/** x and y of a point. */
export function affineNumbers(kernel: Kernel, point: number): Affine {
  invert(kernel, R, z(point));
  kernel.mul(LEFT, x(point), R);
  kernel.mul(RIGHT, y(point), R);
  return { x: numberOf(kernel, LEFT), y: numberOf(kernel, RIGHT) };
}

type Numbers = { readonly X: bigint; readonly Y: bigint; readonly Z: bigint; readonly T: bigint };

/** A point that somebody else has found on the curve; the multiplications by 1 reduce. */
export function readNumbers(kernel: Kernel, to: number, { X, Y, Z, T }: Numbers): void {
  for (const [at, value] of [X, Y, Z, T].entries()) {
    writeNumber(kernel.limbs(), RIGHT, value);
    kernel.mul(to + at * ELEMENT, RIGHT, ONE);
  }
}

/** The ristretto255 encoding of such a point. */
export function encodingOf(kernel: Kernel, numbers: Numbers): Uint8Array {
  const point = place(24);
  readNumbers(kernel, point, numbers);
  return writeRistretto(kernel, point);
}
