/**
 * The cases of spec/vectors/blind and spec/vectors/zero-test: sums tested for nought, and attacks.
 *
 * Use      tools/make-vectors.ts writes them.
 * Shapes   the key 41·B shared among three, t = 2, by the polynomial 41 + 5m; two sums, nought and
 *          two.
 */

import { concat, toHex, utf8 } from '../../src/basics/bytes.ts';
import { type Random, timesBase, writePoint, writeScalar } from '../../src/crypto/group.ts';
import { decryptTargets } from '../../src/crypto/partial.ts';
import { seeded } from '../../src/crypto/seeded.ts';
import { forgedBlinding } from '../../src/crypto/testing/forged-blinding.ts';
import { type Testable, addBlindings, blindTargets } from '../../src/crypto/zero-test.ts';
import { type Case, IDENTITY, NO_POINT, beyond, put } from './vector-bytes.ts';

type Cases = {
  readonly kind: string;
  readonly about: string;
  readonly good: Case;
  /** By the one thing that is wrong: what is changed. */
  readonly bad: { readonly [why: string]: Case };
};

type Refuse = (why: string, change: Case) => void;

function refused(): readonly [Refuse, { readonly [why: string]: Case }] {
  const kept: { [why: string]: Case } = {};
  return [(why, change) => void (kept[why] = change), kept];
}

export function blindingCases(): Cases {
  const [bad, kept] = refused();
  const { targets, bytes, good } = blindingCase();
  const forged = (...factors: readonly (readonly [bigint, bigint])[]): Case => ({
    bytes: toHex(forgedBlinding(targets, factors)),
  });
  bad('of-a-rehearsal', { domain: 'rehearsal' });
  bad('of-another-trustee-index-or-round', { context: toHex(utf8('round one, trustee two')) });
  bad('of-other-sums', { alphas: [...targets.alphas].reverse().map(toHex) });
  bad('of-fewer-sums', {
    alphas: targets.alphas.slice(1).map(toHex),
    betas: targets.betas.slice(1).map(toHex),
  });
  bad('as-many-alphas-as-betas', { betas: targets.betas.slice(1).map(toHex) });
  bad('alpha-and-beta-by-different-numbers', forged([3n, 4n], [5n, 5n]));
  bad('beta-alone-by-nought', forged([3n, 0n], [5n, 5n]));
  bad('by-nought', forged([0n, 0n], [5n, 5n]));
  bad('sums-exchanged', { bytes: toHex(concat(bytes.slice(128), bytes.slice(0, 128))) });
  bad('one-sum-twice', { bytes: toHex(concat(bytes.slice(0, 128), bytes.slice(0, 128))) });
  bad('blinded-alpha-is-no-point', { bytes: toHex(put(bytes, 0, NO_POINT)) });
  bad('blinded-beta-replaced', { bytes: toHex(put(bytes, 1, writePoint(timesBase(99n)))) });
  bad('alpha-of-a-sum-is-the-identity', {
    alphas: [toHex(IDENTITY), ...targets.alphas.slice(1).map(toHex)],
  });
  bad('challenge-not-below-the-order', { bytes: toHex(beyond(bytes, 2)) });
  bad('response-not-below-the-order', { bytes: toHex(beyond(bytes, 3)) });
  bad('response-changed', { bytes: toHex(put(bytes, 3, writeScalar(1n))) });
  bad('a-byte-too-few', { bytes: toHex(bytes.slice(1)) });
  bad('a-byte-too-many', { bytes: toHex(concat(bytes, Uint8Array.of(0))) });
  return { kind: 'blind', about: 'Two sums blinded by one trustee.', good, bad: kept };
}

/** Two sums, nought and two, under the public key 41·B of a key shared among three, t = 2. */
function blindingCase() {
  const [alphas, betas] = [
    [21n, 22n].map((r) => writePoint(timesBase(r))),
    [21n * 41n, 22n * 41n + 2n].map((b) => writePoint(timesBase(b))),
  ];
  const context = utf8('round one, trustee one');
  const targets = { domain: 'real' as const, context, alphas, betas };
  const bytes = blindTargets(targets, writeScalar(31n), seeded('vectors/blind'));
  const lists = { alphas: alphas.map(toHex), betas: betas.map(toHex) };
  const good = { domain: 'real', context: toHex(context), ...lists, bytes: toHex(bytes) };
  return { targets, bytes, good };
}

/** Shares 41 + 5m: trustees one and two blind, one and three open. */
export function zeroTestCases(): Cases {
  const [bad, kept] = refused();
  const { targets, bytes: first, good } = blindingCase();
  const context = utf8('round one, trustee two');
  const random = seeded('vectors/zero-test');
  const second = blindTargets({ ...targets, context }, writeScalar(31n), random);
  const opened = (blindings: readonly Uint8Array[], indices: readonly number[]) => {
    const alphas = (addBlindings(blindings) ?? []).map(({ alpha }) => alpha);
    return indices.map((index) => partialOf(index, alphas, random));
  };
  const both = [first, second];
  const whole = {
    ...{ domain: 'real', threshold: 2, alphas: good.alphas, betas: good.betas },
    blindings: [
      { context: good.context, bytes: toHex(first) },
      { context: toHex(context), bytes: toHex(second) },
    ],
    partials: opened(both, [1, 3]),
    zeros: [true, false],
  };
  const about = 'Two sums, nought and two, tested: two trustees blind, two open.';
  cancelled(bad, targets, opened);
  const again = blindTargets(targets, writeScalar(31n), random);
  bad('two-said-to-be-nought', { zeros: [true, true] });
  bad('nought-said-to-be-more', { zeros: [false, false] });
  bad('one-partial-too-few', { partials: opened(both, [1]) });
  bad('one-blinding-too-few', { blindings: whole.blindings.slice(1) });
  bad('one-partial-twice', { partials: opened(both, [1, 1]) });
  bad('partials-of-one-blinding', { partials: opened([first], [1, 3]) });
  bad('partials-of-other-blindings', { partials: opened([again, second], [1, 3]) });
  bad('partials-of-sums-not-blinded', {
    partials: [1, 3].map((index) => partialOf(index, targets.alphas, random)),
  });
  bad('blinding-of-another-trustee', {
    blindings: whole.blindings.map((one) => ({ ...one, context: good.context })),
  });
  bad('of-a-rehearsal', { domain: 'rehearsal' });
  return { kind: 'zero-test', about, good: whole, bad: kept };
}

/** Each blinding holds, and together they would make any sum nought. */
function cancelled(
  bad: Refuse,
  targets: Testable,
  opened: (blindings: readonly Uint8Array[], indices: readonly number[]) => Case[],
): void {
  const context = utf8('round one, trustee two');
  const pair = [
    forgedBlinding(targets, [
      [3n, 3n],
      [5n, 5n],
    ]),
    forgedBlinding({ ...targets, context }, [
      [5n, 5n],
      [-5n, -5n],
    ]),
  ];
  const [one, two] = pair.map(toHex);
  bad('blindings-that-cancel-one-another-out', {
    zeros: [true, true],
    blindings: [
      { context: toHex(targets.context), bytes: one ?? '' },
      { context: toHex(context), bytes: two ?? '' },
    ],
    partials: opened(pair, [1, 3]),
  });
}

function partialOf(index: number, alphas: readonly Uint8Array[], random: Random): Case {
  const x = writeScalar(41n + 5n * BigInt(index));
  const context = utf8(`second step, trustee ${index}`);
  const bytes = decryptTargets({ domain: 'real', context, alphas }, x, random);
  const share = toHex(writePoint(timesBase(41n + 5n * BigInt(index))));
  return { index, context: toHex(context), share, bytes: toHex(bytes) };
}
