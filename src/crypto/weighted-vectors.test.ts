/** The cases of spec/vectors/weighted, as a verifier goes about them. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { concat, fromHex, toHex, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import { checkPartial, openTargets } from './partial.ts';
import { writePoint } from './group.ts';
import { seeded } from './seeded.ts';
import { checkBallots, readBallot } from './set-proof.ts';
import { hash32 } from './transcript.ts';
import { weightedSum } from './weighted-sum.ts';

const FOLDER = 'spec/vectors/weighted';
const FORM = { items: 1, vectors: [[0], [1]] };
const MEMBERS = ['one', 'two', 'three'];
const bytesOf = (hex: string): Uint8Array => must(fromHex(hex), 'hex');

type Given = {
  readonly expected: 'holds' | 'refused';
  readonly why?: string;
  readonly domain: 'real' | 'rehearsal';
  readonly publicKey: string;
  readonly number: number;
  readonly units: readonly number[];
  readonly answers: readonly string[];
  readonly sum: { readonly alpha: string; readonly beta: string };
  readonly partials: readonly { index: number; share: string; bytes: string }[];
  readonly opened: number;
};

function holds({ domain, number, units, sum, ...given }: Given): boolean {
  if (units.length !== given.answers.length || !units.every(Number.isSafeInteger)) return false;
  const round = hash32(domain, 'round', canonicalBytes({ number, units }));
  const answers = given.answers.map((hex, at) => ({
    context: concat(round, utf8(must(MEMBERS[at], 'a member'))),
    bytes: bytesOf(hex),
  }));
  const parts = answers.map(({ bytes }, at) => ({
    ciphertext: must(readBallot(FORM, bytes)?.ciphertexts[0]?.[0], 'readable'),
    weight: units[at] ?? 0,
  }));
  const added = weightedSum(parts);
  if (added === undefined) return false;
  const publicKey = bytesOf(given.publicKey);
  const ballots = { domain, publicKey, form: FORM, random: seeded('weighted') };
  if (!checkBallots(ballots, answers).every(Boolean)) return false;
  if (toHex(writePoint(added.alpha)) !== sum.alpha) return false;
  if (toHex(writePoint(added.beta)) !== sum.beta) return false;
  const [alphas, betas] = [[bytesOf(sum.alpha)], [bytesOf(sum.beta)]];
  const partials = given.partials.map(({ index, share, bytes }) => {
    const context = concat(round, utf8(`trustee ${index}`));
    return { index, domain, context, alphas, share: bytesOf(share), bytes: bytesOf(bytes) };
  });
  if (!partials.every(checkPartial)) return false;
  const most = units.reduce((all, one) => all + one, 0);
  return openTargets({ alphas, betas, partials, most })?.[0] === given.opened;
}

const files = readdirSync(FOLDER);

test.each(files)('%s', (file) => {
  const given = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Given;
  expect(holds(given) ? 'holds' : 'refused').toBe(given.expected);
  if (given.expected === 'refused') expect(`${given.why}.json`).toBe(file);
});

test('most cases must be refused', () => {
  expect(files.filter((file) => file !== 'holds.json').length).toBeGreaterThan(12);
});
