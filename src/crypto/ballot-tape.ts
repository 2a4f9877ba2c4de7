/**
 * The steps by which the kernel weighs a ballot of a form, written once and gone through for each.
 *
 * Use      `programOf`, through ballot-weights.ts, which lays the ballot's numbers in its rows.
 * Shapes   addresses in the kernel's arena: gathered numbers, then rows of 32 bytes as sent,
 *          weights of 16, the scalars that come out, and behind them tape, texts and small numbers.
 * Secrets  public numbers only.
 * Source   spec/crypto.md §§4.5-4.6, 14.7.
 */

import { must } from '../basics/bug.ts';
import { concat, length32 } from '../basics/bytes.ts';
import { type Form, type FormSize, sizeOf } from './form.ts';
import { ARENA } from './kernel/kernel.ts';
import { GATHERED } from './kernel/scalar-code.ts';
import { SHA512_CONSTANTS, SHA512_START, STATE } from './kernel/sha2.ts';
import { STEP_BYTES, type Step, stepNumber } from './kernel/tape-code.ts';
import { type Domain, paddedText, placeOfFirst } from './transcript.ts';

const SUM = ARENA;
/** How often the generator and the key are taken away, gathered. */
const [OF_BASE, OF_KEY] = [ARENA + GATHERED, ARENA + 2 * GATHERED];
const PRODUCT = ARENA + 3 * GATHERED;
const DIGEST = ARENA + 4 * GATHERED;
const REDUCED = DIGEST + 64;
export const ROOT = DIGEST + 96;
const ROWS = ROOT + 64;

const LABEL = 'ballot-challenge';
/** Of a text for one item, in whole blocks. */
const TEXT = 256;

export type Rows = FormSize & {
  /** Of one item, the last one worked out. */
  readonly challenges: number;
  /** As sent: challenges and responses of all items. */
  readonly sent: number;
  readonly responses: number;
  readonly weights: number;
  /** Of all points, and behind them what is taken of generator and key. */
  readonly scalars: number;
  readonly taken: number;
  /** From there on lies what is the same for each ballot of the form. */
  readonly end: number;
};

/** For one form and domain: steps for each ballot, and texts that only lack the root. */
export type Program = { readonly rows: Rows; readonly image: Uint8Array; readonly steps: number };

const programs = new WeakMap<Form, Map<Domain, Program>>();

export function programOf(domain: Domain, form: Form): Program {
  const known = programs.get(form) ?? new Map<Domain, Program>();
  programs.set(form, known);
  const program = known.get(domain) ?? written(domain, form);
  known.set(domain, program);
  return program;
}

function rowsOf(form: Form): Rows {
  const { items, vectors, components } = sizeOf(form);
  const equations = items * vectors * components;
  const sent = ROWS + 32 * vectors;
  const responses = sent + 32 * items * (vectors - 1);
  const weights = responses + 32 * equations;
  const scalars = weights + 32 * equations;
  const taken = scalars + 64 * (items * components + equations);
  const sizes = { items, vectors, components, challenges: ROWS };
  return { ...sizes, sent, responses, weights, scalars, taken, end: taken + 64 };
}

type Steps = (step: Step, ...given: readonly number[]) => void;

/** The steps, a text for each item, and the small numbers of the form, one after the other. */
function written(domain: Domain, form: Form): Program {
  const rows = rowsOf(form);
  const all: (readonly number[])[] = [];
  const steps: Steps = (step, ...given) => all.push([stepNumber(step), ...given]);
  // Where texts lie depends on how many steps there are, and that not on where texts lie.
  writeSteps(form, rows, steps, { root: 0, texts: 0 });
  const behind = rows.end + STEP_BYTES * all.length;
  all.length = 0;
  writeSteps(form, rows, steps, { root: placeOfFirst(domain, LABEL), texts: behind });
  const texts = Array.from({ length: rows.items }, (_, item) =>
    paddedText(domain, LABEL, new Uint8Array(64), length32(item)),
  );
  const tape = new Int32Array((STEP_BYTES / 4) * all.length);
  for (const [at, step] of all.entries()) tape.set(step, (STEP_BYTES / 4) * at);
  const image = concat(new Uint8Array(tape.buffer), ...texts, smallNumbers(form));
  return { rows, image, steps: all.length };
}

/** Where texts lie, and where in each of them its root. */
type Texts = { readonly root: number; readonly texts: number };

function writeSteps(form: Form, rows: Rows, steps: Steps, { root, texts }: Texts): void {
  steps('clear', OF_BASE);
  steps('clear', OF_KEY);
  for (let item = 0; item < rows.items; item++) {
    const text = texts + TEXT * item;
    steps('copy64', text + root, ROOT);
    stepsOfChallenges(rows, steps, item, text);
    stepsOfItem(form, rows, steps, { item, numbers: texts + TEXT * rows.items });
  }
  steps('reduce', rows.taken, OF_BASE);
  steps('reduce', rows.taken + 32, OF_KEY);
}

/** As sent, and the last one, with which they come to the hash. */
function stepsOfChallenges(rows: Rows, steps: Steps, item: number, text: number): void {
  const { vectors, challenges, sent } = rows;
  const last = challenges + 32 * (vectors - 1);
  steps('copy64', STATE, SHA512_START);
  steps('hash', STATE, text, TEXT / 128, SHA512_CONSTANTS);
  steps('turn64', DIGEST, STATE);
  steps('readDigest', SUM, DIGEST);
  for (let j = 0; j < vectors - 1; j++) {
    const own = sent + 32 * (item * (vectors - 1) + j);
    steps('copy16', challenges + 32 * j, own);
    steps('copy16', challenges + 32 * j + 16, own + 16);
    steps('takeScalar', SUM, own);
  }
  steps('reduce', last, SUM);
}

type Place = { readonly item: number; readonly numbers: number };

function stepsOfItem(form: Form, rows: Rows, steps: Steps, { item, numbers }: Place): void {
  const { items, vectors, components, challenges, weights } = rows;
  for (let k = 0; k < components; k++) {
    for (const half of [0, 1]) {
      steps('clear', SUM);
      for (let j = 0; j < vectors; j++) {
        const equation = (item * vectors + j) * components + k;
        const weight = weights + 32 * equation + 16 * half;
        const challenge = challenges + 32 * j;
        steps('addProduct', SUM, weight, challenge);
        steps('copy16', rows.scalars + 32 * (2 * (items * components + equation) + half), weight);
        const whole = half === 0 ? OF_BASE : OF_KEY;
        steps('addProduct', whole, weight, rows.responses + 32 * equation);
        const small = numbers + 16 * (j * components + k);
        if (half === 1) stepsOfSmall(steps, numberAt(form, j, k), small, { weight, challenge });
      }
      steps('reduce', rows.scalars + 32 * (2 * (item * components + k) + half), SUM);
    }
  }
}

type Factors = { readonly weight: number; readonly challenge: number };

/** To what the generator is multiplied by: weight times challenge times a number below 2^40. */
function stepsOfSmall(steps: Steps, small: number, at: number, factors: Factors): void {
  const { weight, challenge } = factors;
  if (small === 1) steps('addProduct', OF_BASE, weight, challenge);
  if (small <= 1) return;
  steps('clear', PRODUCT);
  steps('addProduct', PRODUCT, weight, challenge);
  steps('reduce', REDUCED, PRODUCT);
  steps('addProduct', OF_BASE, at, REDUCED);
}

/** Of each vector and component, 16 bytes. */
function smallNumbers({ vectors }: Form): Uint8Array {
  const all = vectors.flat();
  const view = new DataView(new ArrayBuffer(16 * all.length));
  for (const [at, number] of all.entries()) view.setBigUint64(16 * at, BigInt(number), true);
  return new Uint8Array(view.buffer);
}

function numberAt({ vectors }: Form, j: number, k: number): number {
  return must(vectors[j]?.[k], 'a number of the form');
}
