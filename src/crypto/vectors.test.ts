import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../basics/bytes.ts';
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
import { culpritOf } from './complaint.ts';
import { checkDealing } from './dealing.ts';
import { readPoint, readScalar } from './group.ts';
import { checkPartial, openTargets } from './partial.ts';
import { checkSecret } from './schnorr.ts';
import { seeded } from './seeded.ts';
import { checkBallots } from './set-proof.ts';
import { acceptableKey, verify } from './signature.ts';
import { hash } from './transcript.ts';
import { addBlindings, checkBlinding, openZeros } from './zero-test.ts';
import { eightWords } from './words.ts';

const FOLDER = 'spec/vectors';
const random = seeded('vectors');
const hex = parsed(fromHex, 'not_hex');
const domain = literal('real', 'rehearsal');

type Given = Parameters<typeof read>[1];

const ballot = object({
  domain,
  publicKey: hex,
  form: object({ items: integer(), vectors: array(array(integer())) }),
  context: hex,
  bytes: hex,
});
const secret = object({ domain, label: text(), context: hex, point: hex, proof: hex });
const partial = object({ domain, context: hex, share: hex, alphas: array(hex), bytes: hex });
const blinding = object({
  domain,
  context: hex,
  alphas: array(hex),
  betas: array(hex),
  bytes: hex,
});
const zeroTest = object({
  domain,
  threshold: integer(),
  alphas: array(hex),
  betas: array(hex),
  blindings: array(object({ context: hex, bytes: hex })),
  partials: array(object({ index: integer(), context: hex, share: hex, bytes: hex })),
  zeros: array(boolean()),
});
const dealing = object({
  domain,
  sid: hex,
  threshold: integer(),
  keys: integer(),
  index: integer(),
  committed: array(
    object({ index: integer(), encryptionKey: hex, possession: hex, commitment: hex }),
  ),
  bytes: hex,
  fault: optional(text()),
});
const complaint = object({
  domain,
  sid: hex,
  threshold: integer(),
  keys: integer(),
  committed: array(
    object({ index: integer(), encryptionKey: hex, possession: hex, commitment: hex }),
  ),
  dealt: hex,
  dealer: integer(),
  trustee: integer(),
  joint: hex,
  proof: hex,
  culprit: text(),
});
const signature = object({ publicKey: hex, text: hex, signature: hex });
const received = object({ bytes: hex });
const opening = object({
  alphas: array(hex),
  betas: array(hex),
  partials: array(object({ index: integer(), bytes: hex })),
  most: integer(),
  numbers: array(integer()),
});

/** What comes of a case: `holds`, `refused`, or for a dealing the fault by name. */
const RUN: { readonly [kind: string]: (given: Given) => string } = {
  ballot: (given) => {
    const one = need(read(ballot, given));
    return verdict(checkBallots({ ...one, random }, [one])[0] === true);
  },
  schnorr: (given) => verdict(checkSecret(need(read(secret, given)))),
  partial: (given) => verdict(checkPartial(need(read(partial, given)))),
  blind: (given) => verdict(checkBlinding(need(read(blinding, given)))),
  'zero-test': (given) => verdict(testHolds(need(read(zeroTest, given)))),
  point: (given) => verdict(readPoint(need(read(received, given)).bytes) !== undefined),
  scalar: (given) => verdict(readScalar(need(read(received, given)).bytes) !== undefined),
  key: (given) => verdict(acceptableKey(need(read(received, given)).bytes)),
  opening: (given) => {
    const one = need(read(opening, given));
    return verdict(openTargets(one)?.join() === one.numbers.join());
  },
  signature: (given) => {
    const one = need(read(signature, given));
    return verdict(verify(one.publicKey, one.text, one.signature));
  },
  complaint: (given) => verdict(judged(need(read(complaint, given)))),
  dealing: (given) => {
    const one = need(read(dealing, given));
    const checked = checkDealing(one, one.committed, one);
    if (checked.ok) return 'holds';
    return one.fault === checked.refusal.code ? 'refused' : checked.refusal.code;
  },
};

type Complained = Extract<ReturnType<typeof complaint>, { readonly ok: true }>['value'];

function judged(given: Complained): boolean {
  const { committed, dealt } = given;
  const board = { committed, dealings: [{ index: 1, bytes: dealt }] };
  return culpritOf(given, board, given) === given.culprit;
}

type ZeroTest = Extract<ReturnType<typeof zeroTest>, { readonly ok: true }>['value'];

/** As a verifier goes about it: all blindings, what they come to, all partials, what they say. */
function testHolds(given: ZeroTest): boolean {
  const { alphas, betas, blindings, partials, threshold, zeros } = given;
  if (blindings.length < threshold || partials.length !== threshold) return false;
  const lists = { domain: given.domain, alphas, betas };
  if (!blindings.every((one) => checkBlinding({ ...lists, ...one }))) return false;
  const blinded = addBlindings(blindings.map(({ bytes }) => bytes));
  if (blinded === undefined) return false;
  const sums = {
    alphas: blinded.map(({ alpha }) => alpha),
    betas: blinded.map(({ beta }) => beta),
    partials,
  };
  const opened = { domain: given.domain, alphas: sums.alphas };
  if (!partials.every((one) => checkPartial({ ...opened, ...one }))) return false;
  return openZeros(sums)?.join() === zeros.join();
}

describe.each(Object.entries(RUN))('%s', (kind, run) => {
  const files = readdirSync(`${FOLDER}/${kind}`);

  test.each(files)('%s', (file) => {
    const given = JSON.parse(readFileSync(`${FOLDER}/${kind}/${file}`, 'utf8')) as Frame;
    expect(run(strip(given))).toBe(given.expected);
    if (given.expected === 'refused') expect(`${given.why}.json`).toBe(file);
  });

  test('most cases must be refused', () => {
    expect(files.filter((file) => file !== 'holds.json').length).toBeGreaterThan(files.length / 2);
  });
});

test.each(['real', 'rehearsal'] as const)('the labelled hash, %s', (name) => {
  const form = object({ domain, label: text(), parts: array(hex), expected: text() });
  const { about: _, ...given } = JSON.parse(readFileSync(`${FOLDER}/hash/${name}.json`, 'utf8'));
  const one = need(read(form, given));
  expect(toHex(hash(one.domain, one.label, ...one.parts))).toBe(one.expected);
});

test('eight words', () => {
  const form = object({ bytes: hex, expected: array(text()) });
  const { about: _, ...given } = JSON.parse(readFileSync(`${FOLDER}/words/eight.json`, 'utf8'));
  const one = need(read(form, given));
  expect(eightWords(one.bytes)).toEqual(one.expected);
});

type Frame = { readonly expected: string; readonly why?: string; readonly [name: string]: unknown };

function strip({ about: _about, expected: _expected, why: _why, ...rest }: Frame): Given {
  return rest as Given;
}

function need<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  return must(result.ok ? result.value : undefined, 'a well-formed case');
}

function verdict(holds: boolean): string {
  return holds ? 'holds' : 'refused';
}
