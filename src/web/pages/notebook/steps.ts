/**
 * The steps of the facilitators' count, and one cell of it.
 */

import type { Step } from '../../../device/letter-kinds/page.ts';
import type { CandidateId, MemberId } from '../../../table/ids.ts';

/** In the order of the digits that set them. */
export const STEPS: readonly Step[] = [
  'unknown',
  'block',
  'reluctant',
  'undecided',
  'accept',
  'support',
];

export type Cell = { readonly member: MemberId; readonly candidate: CandidateId };

export type Sides = {
  readonly members: readonly MemberId[];
  readonly candidates: readonly CandidateId[];
  readonly onSet: (cell: Cell, step: Step) => void;
};
