/**
 * Calling a confessional, readying it, opening, closing and giving it up.
 *
 * Use      a call fixes who is entitled and who hears; it opens once each of those who hear has
 *          offered a key that serves this one confessional and is then erased.
 * Source   spec/process.md §12.2, §12.3.
 */

import { fromBase64url } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { type Instant, writeInstant } from '../../basics/instant.ts';
import { acceptableSealingKey } from '../../crypto/sealed-box.ts';
import { type Asked, type Verdict, agreed, refused, timeOf } from '../asked.ts';
import type { Confessional, ConfessionalEnd, ConfessionalWish } from './confessional.ts';
import {
  allKeysOffered,
  confessionalOf,
  facilitatorsNow,
  soundingUnderWay,
} from './confessional-lookup.ts';
import { confessionalRid } from './confessional-texts.ts';
import type { RoundPlan } from '../definition/definition.ts';
import { fieldRefusal, namesCalled } from '../rounds/field-calling.ts';
import type { SeatId } from '../ids.ts';
import { roundOf } from '../rounds/round-lookup.ts';
import type { RoundWish } from '../rounds/rounds.ts';
import type { Fact, Refusal, Selection } from '../selection.ts';
import { runningSilence } from '../silence/silence-lookup.ts';
import { takingPart } from '../seats/recusal.ts';

type Call = Extract<RoundWish, { readonly type: 'CallRound' }>;
type Offer = Extract<ConfessionalWish, { readonly type: 'OfferRoundKey' }>;

export function callConfessional(asked: Asked, act: Call, planned: RoundPlan): Verdict {
  const { selection, at } = asked;
  const refusal = inTheWay(selection, planned);
  if (refusal !== undefined) return refused(refusal);
  const unfit = fieldRefusal(selection, planned, at);
  if (unfit !== undefined) return refused(unfit);
  const plan = { ...planned, opens: timeOf(act.opens), closes: timeOf(act.closes) };
  if (plan.closes <= plan.opens || plan.closes <= at) return refused({ code: 'round_times_wrong' });
  const candidates = namesCalled(selection, plan, at);
  const least = plan.names?.exactly ?? 1;
  if (candidates.length < least) {
    const gone = plan.candidates.find((id) => !candidates.includes(id));
    return refused({ code: 'candidate_not_running', candidate: must(gone, 'a name that is out') });
  }
  const called = {
    plan: { ...plan, candidates },
    number: selection.confessionals.length + 1,
    attempt: selection.confessionals.filter((one) => one.plan.id === plan.id).length + 1,
    facilitators: facilitatorsNow(selection),
    entitled: takingPart(selection, at > plan.opens ? at : plan.opens),
  };
  return agreed({
    type: 'ConfessionalCalled',
    ...called,
    rid: confessionalRid(selection, called),
  });
}

export function offerRoundKey(asked: Asked, act: Offer): Verdict {
  const { selection, at } = asked;
  const confessional = confessionalOf(selection, act.round);
  if (confessional === undefined) return refused({ code: 'round_unknown', round: act.round });
  const { stage, facilitators, keys, plan } = confessional;
  if (stage !== 'called') return refused({ code: 'round_not_called', stage });
  const seat = facilitators.find((one) => one === asked.actor);
  if (seat === undefined) return refused({ code: 'not_a_facilitator', seat: asked.actor });
  if (keys[seat] !== undefined) return refused({ code: 'done_already' });
  if (at >= plan.closes) {
    const [closes, now] = [writeInstant(plan.closes), writeInstant(at)];
    return refused({ code: 'round_time_past', closes, now });
  }
  const unfit = unfitKey(selection, act.key);
  if (unfit !== undefined) return refused(unfit);
  return agreed(...offered(confessional, seat, act.key, at));
}

export function openedConfessional({ plan }: Confessional, at: Instant): Fact {
  return { type: 'ConfessionalOpened', round: plan.id, at };
}

export function closedConfessional({ plan }: Confessional, at: Instant): Fact {
  return { type: 'ConfessionalClosed', round: plan.id, at };
}

/** The chair may close at any time: who was heard, nobody reads here. */
export function closeConfessional({ at }: Asked, confessional: Confessional): Verdict {
  const { stage } = confessional;
  if (stage !== 'open') return refused({ code: 'round_not_open', stage });
  return agreed(closedConfessional(confessional, at));
}

export function abandonConfessional(
  { selection }: Asked,
  confessional: Confessional,
  reason: string,
): Verdict {
  const { stage } = confessional;
  const counted = selection.definition.facilitation.trace === 'count';
  const waits = stage === 'called' || stage === 'open' || (stage === 'closed' && counted);
  if (!waits) return refused({ code: 'round_not_called', stage });
  return agreed(abandonedConfessional(confessional, 'by_chair', reason));
}

export function abandonedConfessional(
  { plan }: Confessional,
  why: ConfessionalEnd,
  reason: string | null,
): Fact {
  return { type: 'ConfessionalAbandoned', round: plan.id, why, reason };
}

function inTheWay(selection: Selection, planned: RoundPlan): Refusal | undefined {
  const running = soundingUnderWay(selection);
  if (running !== undefined) return { code: 'round_running', round: running.id };
  if (runningSilence(selection) !== undefined) return { code: 'silence_running' };
  const stage = confessionalOf(selection, planned.id)?.stage;
  if (stage !== undefined && stage !== 'abandoned') {
    return { code: 'round_held_already', round: planned.id };
  }
  const poll = planned.checkedBy ?? undefined;
  // A commitment made after the poll was opened would commit to nothing.
  if (poll !== undefined && roundOf(selection, poll) !== undefined) {
    return { code: 'check_called_already', round: poll };
  }
  return undefined;
}

/** One key serves one seat and one confessional: else erasing it would erase nothing. */
function unfitKey(selection: Selection, key: string): Refusal | undefined {
  const bytes = must(fromBase64url(key), 'bytes: the wish parser asks for them');
  if (!acceptableSealingKey(bytes)) return { code: 'key_malformed' };
  const used = [
    ...Object.values(selection.seats).flatMap(({ sealing, former }): (string | null)[] => [
      sealing,
      ...former.map((one) => one.sealing),
    ]),
    ...selection.confessionals.flatMap(({ keys }) => Object.values(keys)),
  ];
  return used.includes(key) ? { code: 'key_in_use' } : undefined;
}

function offered(
  confessional: Confessional,
  seat: SeatId,
  key: string,
  at: Instant,
): readonly Fact[] {
  const { plan, keys } = confessional;
  const fact: Fact = { type: 'RoundKeyOffered', round: plan.id, seat, key };
  const ready = allKeysOffered({ ...confessional, keys: { ...keys, [seat]: key } });
  return ready && at >= plan.opens ? [fact, openedConfessional(confessional, at)] : [fact];
}
