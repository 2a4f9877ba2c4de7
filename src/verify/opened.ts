/**
 * The checks of an opening: that trustees signed what is opened, blinded it where it is only
 * tested, and decrypted it.
 *
 * Use      rounds (course.ts) and knots (knots.ts).
 * Source   spec/verify.md §6.
 */

import { ceremonyOf } from '../table/rounds/round-lookup.ts';
import { readsPlainly } from '../table/rounds/round-blinding.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Selection } from '../table/selection.ts';
import { type Finding, found } from './findings.ts';

export function openedFindings(selection: Selection, round: Round): readonly Finding[] {
  const { plan, closers, partials, badPartials } = round;
  const { threshold: needed, closingQuorum } = ceremonyOf(selection, round);
  const [signed, valid] = [closers.length, Object.keys(partials).length];
  const id = plan.id;
  const bad = badPartials.join(' ');
  return [
    found(signed >= closingQuorum, 'round_closed', { round: id, signed, needed: closingQuorum }),
    ...blindingFindings(selection, round),
    found(valid >= needed, 'round_decrypted', { round: id, valid, needed, bad }),
  ];
}

/** Enough blinded, no joined alpha is the identity, and q signed the one list that was opened. */
function blindingFindings(selection: Selection, round: Round): readonly Finding[] {
  const { blinding, plan } = round;
  if (blinding === null) return [];
  const { threshold: needed, closingQuorum: quorum } = ceremonyOf(selection, round);
  const [valid, signed] = [Object.keys(blinding.given).length, blinding.signers.length];
  const sound = blinding.targets?.every((target) => !readsPlainly(target)) === true;
  const details = { valid, needed, signed, quorum, bad: blinding.bad.join(' ') };
  const holds = valid >= needed && signed >= quorum && sound;
  return [found(holds, 'round_blinded', { round: plan.id, ...details })];
}
