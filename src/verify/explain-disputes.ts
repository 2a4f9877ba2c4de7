/**
 * A walk's words on disputes: who said what against the sealed list, and whether it was withdrawn.
 *
 * Use      explain.ts.
 * Source   spec/process.md §18.4; spec/verify.md §7.
 */

import type { Selection } from '../table/selection.ts';
import type { StepOf } from './explain.ts';
import { type Tag, memberName, timeIn } from './spoken.ts';

export type DisputeTold = {
  readonly member: string;
  readonly at: string;
  readonly round: string;
  readonly reason: string;
  /** Brought by a facilitator. */
  readonly relayed: boolean;
  /** Empty: not withdrawn. */
  readonly withdrawn: string;
};

export function disputeSteps(selection: Selection, tag: Tag): readonly StepOf<'disputed'>[] {
  return selection.disputes.map(({ member: who, at, round, reason, through, settled }) => {
    const withdrawn = settled?.how === 'withdrawn' ? timeIn(selection, settled.at) : '';
    const member = memberName(selection, who, tag);
    const said = { member, at: timeIn(selection, at), round, reason };
    return { step: 'disputed', details: { ...said, relayed: through !== null, withdrawn } };
  });
}
