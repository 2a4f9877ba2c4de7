/**
 * The confessional's part of an agent: steps of the person who sits here, and acknowledgements.
 *
 * Use      agent.ts, in its turns, with the log just read.
 * Errors   `Declined`; an acknowledgement that cannot be sent now is sent with the next tending.
 * Secrets  passed through to letters and journal, and kept in neither place longer than there.
 * Source   spec/confessional.md §§3, 4.
 */

import type { Result } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import { type SeatId, isOfficer } from '../table/ids.ts';
import type { Act, Selection } from '../table/selection.ts';
import type { Declined } from './board.ts';
import type { Outbox } from './outbox.ts';
import type { Postbag } from './postbag.ts';
import { type TalksStep, acknowledgements, roundKeys, takeStep } from './talks.ts';

export type Confidant = {
  readonly seat: SeatId;
  readonly outbox: Pick<Outbox, 'journal' | 'keep'>;
  readonly postbag: Pick<Postbag, 'fetch' | 'write'>;
  readonly random: Random;
  readonly act: (act: Act) => Promise<Result<unknown, Declined>>;
};

export async function confide(
  { seat, outbox, postbag, random, act }: Confidant,
  selection: Selection,
  step: TalksStep,
): Promise<Result<null, Declined>> {
  const mail = await postbag.fetch(selection);
  if (!mail.ok) return mail;
  const { letters } = mail.value;
  const { journal, keep } = outbox;
  const write = (letter: Parameters<Postbag['write']>[1]) => postbag.write(selection, letter);
  return takeStep({ seat, selection, letters, journal, random, keep, write, act }, step);
}

/** A facilitator's device says of each member's letter that it has read it. */
export async function acknowledge(
  { seat, postbag }: Pick<Confidant, 'seat' | 'postbag'>,
  selection: Selection,
): Promise<void> {
  const talks = selection.confessionals.find(
    ({ stage, facilitators }) =>
      (stage === 'open' || stage === 'closed') && facilitators.includes(seat),
  );
  if (!talks || !isOfficer(seat) || selection.stage !== 'open') return;
  const mail = await postbag.fetch(selection);
  if (!mail.ok) return;
  const keys = roundKeys(talks);
  for (const letter of acknowledgements(talks, seat, mail.value.letters)) {
    await postbag.write(selection, { ...letter, keys });
  }
}
