/**
 * The bytes of a ballot: ciphertexts, and the proof that each item holds one of the allowed
 * vectors.
 *
 * Use      `readBallot` where only the sums matter, `readProvenBallot` to check it, `ballotPoints`
 *          to see whether a ciphertext was copied from someone else.
 * Shapes   ciphertexts (alpha ‖ beta by item, component); commitments (A ‖ D by item, vector,
 *          component); challenges (by item, all vectors but the last); responses (by item, vector,
 *          component); 32 bytes each.
 * Errors   `undefined` for a wrong length, a bad point, the identity, a scalar not below the order.
 * Source   spec/crypto.md §4.2.
 */

import { must } from '../basics/bug.ts';
import type { Ciphertext } from './elgamal.ts';
import { type Form, sizeOf } from './form.ts';
import { type Point, type Scalar, readPoints, readScalar } from './group.ts';

/** `ciphertexts[item][component]`. */
export type Ballot = { readonly ciphertexts: readonly (readonly Ciphertext[])[] };

/** A and D of one vector and component. */
export type Commitment = { readonly forAlpha: Point; readonly forBeta: Point };

export type ProvenBallot = Ballot & {
  /** `commitments[item][vector][component]`, as are the responses. */
  readonly commitments: readonly (readonly (readonly Commitment[])[])[];
  /** `challenges[item]`: those of all vectors but the last. */
  readonly challenges: readonly (readonly Scalar[])[];
  readonly responses: readonly (readonly (readonly Scalar[])[])[];
};

type Parts = {
  readonly ciphertexts: Uint8Array;
  readonly commitments: Uint8Array;
  readonly challenges: Uint8Array;
  readonly responses: Uint8Array;
};

/** How many bytes a ballot of this form has. */
export function ballotLength(form: Form): number {
  const { items: c, vectors: j, components: k } = sizeOf(form);
  return 32 * c * (2 * k + 2 * j * k + (j - 1) + j * k);
}

const read = new WeakMap<Uint8Array, { readonly form: string; readonly ballot: Ballot }>();

/** Decodes once for the same bytes object: cast, proven and counted are three readings. */
export function readBallot(form: Form, bytes: Uint8Array): Ballot | undefined {
  const name = JSON.stringify(form);
  const known = read.get(bytes);
  if (known?.form === name) return known.ballot;
  if (bytes.length !== ballotLength(form)) return undefined;
  const points = readPoints(partsOf(form, bytes).ciphertexts);
  if (points === undefined) return undefined;
  const ballot = { ciphertexts: ciphertextsOf(form, points) };
  read.set(bytes, { form: name, ballot });
  return ballot;
}

export function readProvenBallot(form: Form, bytes: Uint8Array): ProvenBallot | undefined {
  if (bytes.length !== ballotLength(form)) return undefined;
  const parts = partsOf(form, bytes);
  const { vectors: j, components: k } = sizeOf(form);
  const ballot = readBallot(form, bytes);
  const committed = readPoints(parts.commitments);
  const challenges = readScalars(parts.challenges);
  const responses = readScalars(parts.responses);
  if (!ballot || !committed || !challenges || !responses) return undefined;
  const commitments = pairs(committed).map(([forAlpha, forBeta]) => ({ forAlpha, forBeta }));
  return {
    ciphertexts: ballot.ciphertexts,
    commitments: rows(rows(commitments, k), j),
    challenges: rows(challenges, j - 1, form.items),
    responses: rows(rows(responses, k), j),
  };
}

/** Each alpha and beta as its bytes; `undefined` for a wrong length. Nothing is decoded. */
export function ballotPoints(form: Form, bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (bytes.length !== ballotLength(form)) return undefined;
  return slices(partsOf(form, bytes).ciphertexts);
}

/** The four parts, by position; `bytes` has the right length. */
export function partsOf(form: Form, bytes: Uint8Array): Parts {
  const { items: c, vectors: j, components: k } = sizeOf(form);
  const ends = [2 * c * k, 2 * c * j * k, c * (j - 1), c * j * k];
  let from = 0;
  const [ciphertexts, commitments, challenges, responses] = ends.map((length) =>
    bytes.subarray(from, (from += 32 * length)),
  );
  const why = 'a part of the ballot';
  return {
    ciphertexts: must(ciphertexts, why),
    commitments: must(commitments, why),
    challenges: must(challenges, why),
    responses: must(responses, why),
  };
}

function ciphertextsOf(form: Form, points: readonly Point[]): Ballot['ciphertexts'] {
  const list = pairs(points).map(([alpha, beta]) => ({ alpha, beta }));
  return rows(list, sizeOf(form).components);
}

function readScalars(bytes: Uint8Array): readonly Scalar[] | undefined {
  const scalars: Scalar[] = [];
  for (const slice of slices(bytes)) {
    const scalar = readScalar(slice);
    if (scalar === undefined) return undefined;
    scalars.push(scalar);
  }
  return scalars;
}

function slices(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: bytes.length / 32 }, (_, at) =>
    bytes.subarray(32 * at, 32 * at + 32),
  );
}

function pairs(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return rows(points, 2).map(([first, second]) => [
    must(first, 'the first of two'),
    must(second, 'the second of two'),
  ]);
}

/** `list` cut into rows of `length`; `count` where the rows may be empty. */
function rows<Value>(
  list: readonly Value[],
  length: number,
  count: number = list.length / length,
): readonly (readonly Value[])[] {
  return Array.from({ length: count }, (_, at) => list.slice(at * length, (at + 1) * length));
}
