/** The cases of spec/vectors/knot, as a verifier goes about them. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import {
  array,
  boolean,
  integer,
  literal,
  object,
  optional,
  parsed,
  read,
  text,
} from '../basics/shape.ts';
import { addUp, lessPlain } from './elgamal.ts';
import { writePoint } from './group.ts';
import { checkPartial } from './partial.ts';
import { seeded } from './seeded.ts';
import { checkBallots, readBallot } from './set-proof.ts';
import { addBlindings, checkBlinding, openZeros } from './zero-test.ts';

const FOLDER = 'spec/vectors/knot';
const FORM = { items: 1, vectors: [[0], [1]] };
const hex = parsed(fromHex, 'not_hex');
const answer = object({ context: hex, bytes: hex });
const knot = object({
  about: text(),
  expected: literal('holds', 'refused'),
  why: optional(text()),
  domain: literal('real', 'rehearsal'),
  publicKey: hex,
  named: integer(),
  threshold: integer(),
  answers: array(answer),
  blindings: array(answer),
  partials: array(object({ index: integer(), context: hex, share: hex, bytes: hex })),
  opened: boolean(),
});

type Knot = Extract<ReturnType<typeof knot>, { readonly ok: true }>['value'];

function knotHolds(given: Knot): boolean {
  const { domain, publicKey, named, threshold, answers, blindings, partials, opened } = given;
  if (answers.length !== named || blindings.length < threshold) return false;
  const ballots = { domain, publicKey, form: FORM, random: seeded('knots') };
  if (!checkBallots(ballots, answers).every(Boolean)) return false;
  const parts = answers.flatMap(({ bytes }) => readBallot(FORM, bytes)?.ciphertexts[0]?.[0] ?? []);
  const sum = lessPlain(addUp(parts), named);
  const target = { domain, alphas: [writePoint(sum.alpha)], betas: [writePoint(sum.beta)] };
  if (!blindings.every((one) => checkBlinding({ ...target, ...one }))) return false;
  const blinded = addBlindings(blindings.map(({ bytes }) => bytes));
  if (blinded === undefined || partials.length !== threshold) return false;
  const alphas = blinded.map(({ alpha }) => alpha);
  if (!partials.every((one) => checkPartial({ domain, alphas, ...one }))) return false;
  const zeros = openZeros({ alphas, betas: blinded.map(({ beta }) => beta), partials });
  return zeros?.[0] === opened;
}

const files = readdirSync(FOLDER);

test.each(files)('%s', (file) => {
  const found = read(knot, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
  const given = must(found.ok ? found.value : undefined, 'a well-formed case');
  expect(knotHolds(given) ? 'holds' : 'refused').toBe(given.expected);
  if (given.expected === 'refused') expect(`${given.why}.json`).toBe(file);
});

test('most cases must be refused', () => {
  const holding = files.filter((file) => file.startsWith('holds'));
  expect(holding).toHaveLength(2);
  expect(files.length).toBeGreaterThan(20);
});
