/**
 * What a device does once a selection is founded: keeps the codes, and takes the chair's seat.
 *
 * Use      worker/main.ts, for a selection and for a rehearsal of one.
 * Errors   as the founding's and the desk's; `other_origin` where the server gives the new
 *          selection a name under which this device keeps something already: nothing is kept then.
 * Secrets  one-time codes, on their way into the cabinet.
 */

import { type Result, ok, refuse } from '../../basics/result.ts';
import type { Declined } from '../../device/board.ts';
import type { Founded, Founding } from '../../device/founder.ts';
import type { Cabinet } from './cabinet.ts';
import type { Desk } from './desk.ts';

export type BeginningPorts = {
  readonly found: (founding: Founding) => Promise<Result<Founded, Declined>>;
  readonly cabinet: Pick<Cabinet, 'held' | 'codes' | 'keepCodes'>;
  readonly deskFor: (id: string) => Promise<Pick<Desk, 'take' | 'refresh'>>;
};

export async function beginning(
  founding: Founding,
  { found, cabinet, deskFor }: BeginningPorts,
): Promise<Result<{ readonly id: string }, Declined>> {
  const founded = await found(founding);
  if (!founded.ok) return founded;
  const { id, codes, known } = founded.value;
  // The name is the server's: what is kept under it already is another selection's.
  if ((await cabinet.held(id)).length > 0 || (await cabinet.codes(id)).length > 0) {
    return refuse({ code: 'other_origin', origin: id });
  }
  await cabinet.keepCodes(id, codes);
  const own = codes.find(({ seat }) => seat === 'officer:chair');
  const desk = await deskFor(id);
  const seated = own ? await desk.take(own.seat, own.code, known) : ok(null);
  if (!seated.ok) return seated;
  // The page that follows is the chair's: it must find the seat taken.
  await desk.refresh();
  return ok({ id });
}
