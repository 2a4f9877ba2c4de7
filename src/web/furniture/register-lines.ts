/**
 * Which entries of the register a page shows: never live who is answering, and on a desk only what
 * people did.
 *
 * Use      the record page and the desks; the record itself holds all of it.
 */

import { roundOf } from '../../table/rounds/round-lookup.ts';
import type { Act, Selection } from '../../table/selection.ts';
import type { RegisterLine } from '../worker/messages.ts';

/** What devices do by themselves: the trustees', and the facilitators'. */
const UNATTENDED: readonly Act['type'][] = [
  'CommitDealing',
  'Deal',
  'ConfirmKeys',
  'ProvePossession',
  'SignClosing',
  'BlindTargets',
  'SignBlinding',
  'DecryptTargets',
  'StateErasure',
  'OfferRoundKey',
  'OpenAggregate',
];

/** Answers in a round that is still open are left out. */
export function withoutLiveAnswers(
  register: readonly RegisterLine[],
  selection: Pick<Selection, 'rounds' | 'knots'>,
): readonly RegisterLine[] {
  return register.filter(
    ({ act, about }) =>
      act !== 'CastBallot' || about === null || roundOf(selection, about)?.stage !== 'open',
  );
}

export function doneByPeople(register: readonly RegisterLine[]): readonly RegisterLine[] {
  return register.filter(({ act }) => !UNATTENDED.includes(act));
}
