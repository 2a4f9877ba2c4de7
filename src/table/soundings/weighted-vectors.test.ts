/** The cases of spec/vectors/weighted, from weights to the verdict, as a verifier would go. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { concat, fromHex, toHex, utf8 } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { canonicalBytes } from '../../basics/canonical.ts';
import { writePoint } from '../../crypto/group.ts';
import { checkPartial, openTargets } from '../../crypto/partial.ts';
import { seeded } from '../../crypto/seeded.ts';
import { checkBallots, readBallot } from '../../crypto/set-proof.ts';
import { hash32 } from '../../crypto/transcript.ts';
import { weightedSum } from '../../crypto/weighted-sum.ts';
import type { MemberId } from '../ids.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { totalUnits, unitsOf, unweighed } from './weighing.ts';
import { judgeSums } from './weighted-verdict.ts';

const FOLDER = 'spec/vectors/weighted';
const FORM = { items: 1, vectors: [[0], [1]] };
const bytesOf = (hex: string): Uint8Array => must(fromHex(hex), 'hex');

type Given = {
  readonly expected: 'holds' | 'refused';
  readonly why?: string;
  readonly domain: 'real' | 'rehearsal';
  readonly publicKey: string;
  readonly number: number;
  readonly members: readonly MemberId[];
  readonly weights: readonly (number | null)[];
  readonly unit: number;
  readonly units: readonly number[];
  /** Of each member, in the order of `members`. */
  readonly answers: readonly string[];
  readonly counted: readonly MemberId[];
  readonly sum: { readonly alpha: string; readonly beta: string };
  readonly partials: readonly { index: number; share: string; bytes: string }[];
  readonly opened: number;
  readonly atLeast: number;
  readonly passes: boolean | null;
};

const BY = 'votes';

function membersOf({ members, weights }: Given) {
  return members.map((id, at) => {
    const weight = weights[at] ?? null;
    const known: { readonly [weight: string]: number } = weight === null ? {} : { [BY]: weight };
    return { id, weights: known };
  });
}

/** The units are those that the weights come to. */
function isWeighed(given: Given): boolean {
  const { members, unit, units } = given;
  const weighed = { by: BY, unit };
  if (unweighed(membersOf(given), weighed) !== undefined) return false;
  const own = unitsOf(membersOf(given), weighed);
  return units.length === members.length && members.every((id, at) => own[id] === units[at]);
}

const roundOf = ({ domain, number, units }: Given): Uint8Array =>
  hash32(domain, 'round', canonicalBytes({ number, units }));

function answersHold(given: Given): boolean {
  const answers = given.answers.map((hex, at) => ({
    context: concat(roundOf(given), utf8(must(given.members[at], 'a member'))),
    bytes: bytesOf(hex),
  }));
  const { domain } = given;
  const publicKey = bytesOf(given.publicKey);
  const statement = { domain, publicKey, form: FORM, random: seeded('weighted') };
  return checkBallots(statement, answers).every(Boolean);
}

/** Over the counted set, and no other. */
function sumHolds({ members, units, answers, counted, sum }: Given): boolean {
  const parts = counted.map((member) => {
    const at = members.indexOf(member);
    const ballot = readBallot(FORM, bytesOf(must(answers[at], 'an answer')));
    return {
      ciphertext: must(ballot?.ciphertexts[0]?.[0], 'readable'),
      weight: must(units[at], 'units'),
    };
  });
  const added = must(weightedSum(parts), 'a sum: the units are weighed');
  const { alpha, beta } = sum;
  return toHex(writePoint(added.alpha)) === alpha && toHex(writePoint(added.beta)) === beta;
}

function openingHolds(given: Given): boolean {
  const { domain, sum, opened } = given;
  const [alphas, betas] = [[bytesOf(sum.alpha)], [bytesOf(sum.beta)]];
  const partials = given.partials.map(({ index, share, bytes }) => {
    const context = concat(roundOf(given), utf8(`trustee ${index}`));
    return { index, domain, context, alphas, share: bytesOf(share), bytes: bytesOf(bytes) };
  });
  const most = totalUnits(given.counted, unitsIn(given));
  return (
    partials.every(checkPartial) && openTargets({ alphas, betas, partials, most })?.[0] === opened
  );
}

function unitsIn(given: Given) {
  return unitsOf(membersOf(given), { by: BY, unit: given.unit });
}

function verdictHolds(given: Given): boolean {
  const { members, counted, unit, opened, atLeast, passes } = given;
  const units = unitsIn(given);
  const against = totalUnits(counted, units) - opened;
  const rule = {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read: {
      encourage: 'for',
      discourage: 'against',
      noOpinion: 'neutral',
      absent: 'neutral',
      recused: 'out',
    },
    pass: { sum: BY, who: 'for', atLeast },
  } as unknown as DecisionRule;
  const found = judgeSums(rule, {
    ...{ entitled: members, recused: [], groups: {}, units, weighed: { by: BY, unit } },
    weights: Object.fromEntries(membersOf(given).map(({ id, weights }) => [id, weights])),
    cast: counted,
    sums: [{ members: counted, units: { encourage: opened, discourage: against, noOpinion: 0 } }],
  });
  return found === passes;
}

const steps = [isWeighed, answersHold, sumHolds, openingHolds, verdictHolds];
const files = readdirSync(FOLDER);

test.each(files)('%s', (file) => {
  const given = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Given;
  const holds = steps.every((step) => step(given));
  expect(holds ? 'holds' : 'refused').toBe(given.expected);
  expect(file.startsWith('holds') ? undefined : `${given.why}.json`).toBe(
    given.expected === 'holds' ? undefined : file,
  );
});

test('each step of the five refuses some case alone', () => {
  const alone = files.map((file) => {
    const given = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Given;
    return steps.findIndex((step) => !step(given));
  });
  expect([0, 1, 2, 3, 4].filter((step) => alone.includes(step))).toEqual([0, 1, 2, 3, 4]);
});
