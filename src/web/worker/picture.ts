/**
 * A selection and its log as pages need them: without bytes, line by line.
 *
 * Use      the worker sends these to the page each time something moved.
 */

import type { Followed } from '../../device/follower.ts';
import type { Round } from '../../table/rounds/rounds.ts';
import type { Act, Selection } from '../../table/selection.ts';
import { OF_SUBJECT, type RegisterLine } from './messages.ts';

const NOTHING = new Uint8Array(0);

/** The same selection, its ballots, dealings and partial decryptions emptied. */
export function lightSelection(selection: Selection): Selection {
  return {
    ...selection,
    ceremonies: selection.ceremonies.map((ceremony) => ({
      ...ceremony,
      dealings: emptied(ceremony.dealings),
      publicKeys: [],
    })),
    rounds: selection.rounds.map(light),
    knots: selection.knots.map(light),
  };
}

function light(round: Round): Round {
  const { blinding, ballots } = round;
  const cast = Object.entries(ballots).map(([member, ballot]) => [
    member,
    { ...ballot, bytes: NOTHING },
  ]);
  return {
    ...round,
    points: {},
    targets: [],
    blinding: blinding && {
      ...blinding,
      given: emptied(blinding.given),
      targets: blinding.targets && [],
    },
    partials: emptied(round.partials),
    ballots: Object.fromEntries(cast),
  };
}

function emptied(table: { readonly [member: string]: Uint8Array }) {
  return Object.fromEntries(Object.keys(table).map((member) => [member, NOTHING]));
}

export function registerOf(log: readonly Followed[]): readonly RegisterLine[] {
  return log.map(({ entry }) => {
    const { index, at, wish } = entry;
    const { act, actor } = wish;
    const reason = 'reason' in act ? act.reason : null;
    return { index, at, actor, act: act.type, about: aboutOf(act), reason };
  });
}

function aboutOf(act: Act): string | null {
  if (act.type === 'TimeCame') return `${act.what} ${act.of}`;
  if (act.type === 'Conclude') return act.kind;
  if (act.type === 'OpenSilence' && 'subject' in act) return `${OF_SUBJECT}${act.subject.kind}`;
  if ('round' in act) return typeof act.round === 'string' ? act.round : act.round.id;
  if ('candidate' in act) return act.candidate;
  if ('seat' in act) return act.seat;
  if ('member' in act) return typeof act.member === 'string' ? act.member : act.member.id;
  return 'dealer' in act ? act.dealer : null;
}
