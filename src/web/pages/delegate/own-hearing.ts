/**
 * What this member has said in confessionals, as its own letters show it.
 *
 * Use      the delegate's desk: whether it was heard, and whether a note waits for its word.
 */

import { type Heard, hearingOf } from '../../../device/hearing.ts';
import { type RoundId, memberOf } from '../../../table/ids.ts';
import { useMail, useView } from '../../view.tsx';

type Own = { readonly round: RoundId; readonly settled: boolean; readonly heard: Heard };

function useOwn(): readonly Own[] {
  const { selection, seat } = useView();
  const { letters } = useMail();
  const member = memberOf(seat);
  return selection.confessionals.flatMap((talks) => {
    const heard = hearingOf(talks, letters).members.find((one) => one.member === member);
    const settled = talks.report !== null || talks.stage === 'abandoned';
    return heard ? [{ round: talks.plan.id, settled, heard }] : [];
  });
}

/** Confessionals in which this member's answer counts. */
export function useConfided(): ReadonlySet<string> {
  const own = useOwn().filter(({ heard }) => heard.answer !== null);
  return new Set(own.map(({ round }) => round));
}

/** Confessionals in which a note of a talk with this member waits for its word. */
export function useNotesWaiting(): readonly RoundId[] {
  return useOwn()
    .filter(({ settled, heard }) => !settled && heard.notes.some(({ state }) => state === 'waits'))
    .map(({ round }) => round);
}
