/**
 * The answers of a knot: whether all whom it names said yes, and nothing else of them.
 *
 * Use      the sum of the answers less their number is nought just if all are yes; that is tested,
 *          never opened (zero-test.ts).
 * Shapes   one component: 0 no, 1 yes. One target, `together/yes/all`; none where somebody has not
 *          answered, for then it is known that it does not open.
 * Source   spec/protocol.md §9.
 */

import { addUp, lessPlain } from '../../crypto/elgamal.ts';
import type { Form } from '../../crypto/form.ts';
import { writePoint } from '../../crypto/group.ts';
import { KNOT_ITEM, KNOT_WORDS, membersIn } from '../knots/knot.ts';
import type { Target } from '../rounds/rounds.ts';
import type { Counted, Results, Sounding } from './sounding.ts';
import { ciphertextsOf } from './sums.ts';

const FORM: Form = { items: 1, vectors: [[0], [1]] };

export const knot: Sounding = {
  // Nobody plans one: it is tied when it is needed.
  reveals: [],
  words: KNOT_WORDS,
  form: () => FORM,
  choices: (_, answers) => [answers[KNOT_ITEM] === 'yes' ? 1 : 0],
  targets,
  results: (_, sums): Results => ({ results: [], opened: sums[0] === 0 }),
};

function targets({ plan, ballots }: Counted): readonly Target[] {
  const named = membersIn(plan.moves ?? []);
  const ciphertexts = ciphertextsOf(FORM, ballots);
  const parts = named.flatMap((member) => ciphertexts.get(member)?.[0]?.[0] ?? []);
  if (parts.length < named.length) return [];
  const { alpha, beta } = lessPlain(addUp(parts), named.length);
  return [
    {
      purpose: `${KNOT_ITEM}/yes/all`,
      candidate: null,
      answer: 'yes',
      class: 'all',
      alpha: writePoint(alpha),
      beta: writePoint(beta),
    },
  ];
}
