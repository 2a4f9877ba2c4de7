/**
 * What may be answered: for each item one of a list of vectors of small numbers.
 *
 * Use      a straw poll: `{ items: candidates, vectors: [[0, 0], [1, 0], [0, 1]] }`.
 * Shapes   C items, J different vectors of K components each, at least 0 and below 2^40.
 * Errors   an impossible form is a bug of ours: `writeForm` throws.
 * Source   spec/crypto.md §4.1.
 */

import { concat, length32 } from '../basics/bytes.ts';

export type Form = {
  readonly items: number;
  readonly vectors: readonly (readonly number[])[];
};

export type FormSize = {
  readonly items: number;
  readonly vectors: number;
  readonly components: number;
};

export function sizeOf(form: Form): FormSize {
  return {
    items: form.items,
    vectors: form.vectors.length,
    components: form.vectors[0]?.length ?? 0,
  };
}

/** As it goes into every proof: C, J, K as four bytes, then the vectors, eight bytes a number. */
export function writeForm(form: Form): Uint8Array {
  const known = written.get(form) ?? spelled(form);
  written.set(form, known);
  return known;
}

const written = new WeakMap<Form, Uint8Array>();

function spelled(form: Form): Uint8Array {
  const { items, vectors, components } = sizeOf(form);
  const different = new Set(form.vectors.map((vector) => vector.join())).size === vectors;
  const even = form.vectors.every((vector) => vector.length === components);
  const fitting = form.vectors.flat().every((n) => Number.isInteger(n) && n >= 0 && n < 2 ** 40);
  if (!different || !even || !fitting || items < 1 || components < 1) {
    throw new Error('bug: an impossible form');
  }
  const counts = [items, vectors, components].map(length32);
  return concat(...counts, ...form.vectors.flat().map(length64));
}

function length64(number: number): Uint8Array {
  return concat(length32(number % 2 ** 32), length32(Math.floor(number / 2 ** 32)));
}
