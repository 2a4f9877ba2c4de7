/**
 * What a member says against the sealed list, with the receipt that this log no longer bears out.
 *
 * Use      desk.ts; the page puts the file on record, or saves it for paper or mail.
 */

import { refuse } from '../../basics/result.ts';
import type { Agent } from '../../device/agent.ts';
import { fromBase64 } from '../../record/note.ts';
import type { RoundId } from '../../table/ids.ts';
import { type State, receiptsOf } from './desk-state.ts';
import type { Answered } from './messages.ts';

export async function dispute(
  state: State,
  agent: Agent | undefined,
  said: { readonly round: RoundId; readonly code: string | null; readonly reason: string },
): Promise<Answered['dispute']> {
  if (!agent) return refuse({ code: 'seat_not_held_here' });
  const own = (await receiptsOf(state)).filter(
    ({ round, seat }) => round === said.round && seat === agent.seat,
  );
  const gone = own.findLast(({ holding, entry }) => holding === 'gone' && entry !== undefined);
  const entry = gone?.entry === undefined ? undefined : fromBase64(gone.entry);
  const proof = gone && entry ? { entry, receipt: gone.text } : null;
  return agent.dispute({ ...said, proof });
}
