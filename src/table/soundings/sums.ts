/**
 * The sums of a round's ciphertexts: what trustees open, or blind.
 *
 * Shapes   one target for each candidate, answer and published set, named
 *          `<candidate>/<answer>/<set>`.
 * Source   spec/protocol.md §5.2.
 */

import { must } from '../../basics/bug.ts';
import { type Ciphertext, addUp, lessPlain } from '../../crypto/elgamal.ts';
import { weightedSum } from '../../crypto/weighted-sum.ts';
import type { Form } from '../../crypto/form.ts';
import { readAggregate, writePoint } from '../../crypto/group.ts';
import { readBallot } from '../../crypto/set-proof.ts';
import type { CandidateId, MemberId } from '../ids.ts';
import type { CastBallot, Target } from '../rounds/rounds.ts';
import type { PublishedSet, Sounding } from './sounding.ts';
import type { Units } from './weighing.ts';

/** By member: for each candidate the ciphertext of each component. */
export type Ciphertexts = ReadonlyMap<MemberId, readonly (readonly Ciphertext[])[]>;

export type Asking = {
  readonly candidate: CandidateId;
  readonly answer: Target['answer'];
  readonly set: PublishedSet;
};

export function ciphertextsOf(form: Form, ballots: readonly CastBallot[]): Ciphertexts {
  return new Map(
    ballots.map(({ member, bytes }) => {
      const ballot = must(readBallot(form, bytes), 'a readable ballot: casting read it');
      return [member, ballot.ciphertexts];
    }),
  );
}

/** `units`: each member's part counts so often; left out, once. */
export function targetFor(
  ciphertexts: Ciphertexts,
  { candidate, answer, set }: Asking,
  [item, component]: readonly [number, number],
  units?: Units,
): Target {
  const parts = set.members.map((member) => ({
    ciphertext: must(ciphertexts.get(member)?.[item]?.[component], 'a part for each candidate'),
    weight: units?.[member] ?? 0,
  }));
  const { alpha, beta } =
    units === undefined
      ? addUp(parts.map(({ ciphertext }) => ciphertext))
      : must(weightedSum(parts), 'units that can be added up: the call looked');
  return {
    purpose: purposeOf(candidate, answer, set.class),
    candidate,
    answer,
    class: set.class,
    alpha: writePoint(alpha),
    beta: writePoint(beta),
  };
}

/** One word for each name, in the order of the form's vectors; who is left out gets the first. */
export function wordByWord(words: readonly string[]): Sounding['choices'] {
  return ({ candidates }, answers) =>
    candidates.map((candidate) => Math.max(0, words.indexOf(answers[candidate] ?? '')));
}

export function purposeOf(candidate: CandidateId, answer: string, set: string): string {
  return `${candidate}/${answer}/${set}`;
}

/** The sum less a number that everybody knows. */
export function lessened(sum: Target, less: number): Target {
  const alpha = must(readAggregate(sum.alpha), 'an alpha: a sum of points');
  const beta = must(readAggregate(sum.beta), 'a beta: a sum of points');
  const rest = lessPlain({ alpha, beta }, less);
  return { ...sum, purpose: `${sum.purpose}/less-${less}`, less, beta: writePoint(rest.beta) };
}
