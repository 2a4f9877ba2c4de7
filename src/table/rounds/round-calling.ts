/**
 * Calling a round, readying its key, opening it, giving it up.
 *
 * Use      a call takes the next key of the stock for good: a round given up burns it, and a repeat
 *          takes another. Candidates who have withdrawn are left out of the round by the call
 *          itself.
 * Source   spec/process.md §6.2, §6.3.
 */

import { fromBase64url } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { type Instant, writeInstant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, memberAsking, refused, timeOf } from '../asked.ts';
import { type Ceremony, stockOf } from '../ceremony/ceremony.ts';
import { isUnderWay } from '../ceremony/ceremony-acts.ts';
import { abandonConfessional, callConfessional } from '../confessional/confessional-calling.ts';
import {
  confessionalOf,
  isConfessional,
  soundingUnderWay,
  unreportedFor,
} from '../confessional/confessional-lookup.ts';
import type { NamesAsked, RoundPlan } from '../definition/definition.ts';
import { singledOutBy } from './differencing.ts';
import { fieldRefusal, namesCalled } from './field-calling.ts';
import type { MemberId } from '../ids.ts';
import { claimId } from '../reckoner.ts';
import {
  ceremonyOf,
  holdersOf,
  nextKeyIndex,
  provesNeeded,
  roundOf,
  runningRound,
  shareOf,
  trusteesOf,
} from './round-lookup.ts';
import { possessionContext, ridOf } from './round-manifest.ts';
import type { Round, RoundEnd, RoundWish } from './rounds.ts';
import type { Fact, Refusal, Selection } from '../selection.ts';
import { runningSilence } from '../silence/silence-lookup.ts';
import { fewestCast, publishedSets, smallSet } from '../soundings/floors.ts';
import { asksForCounts } from '../soundings/index.ts';
import { unitsOf, unweighed } from '../soundings/weighing.ts';
import { toldOver } from '../foresight/told-over.ts';
import { boardOf } from '../soundings/bound.ts';
import { definitionInForce, ruleInForce } from '../endings/rule-change.ts';
import { quorumOf } from '../ceremony/trustees.ts';
import { standingAside, takingPart } from '../seats/recusal.ts';

type ActOf<Type extends RoundWish['type']> = Extract<RoundWish, { readonly type: Type }>;

/** What trustees sign when they show that they still hold a round's key. */
export const POSSESSION_LABEL = 'round-possession';

export function callRound(asked: Asked, act: ActOf<'CallRound'>): Verdict {
  const { selection, at } = asked;
  const planned = selection.plans.find(({ id }) => id === act.round);
  if (planned === undefined) return refused({ code: 'round_unknown', round: act.round });
  if (isConfessional(planned)) return callConfessional(asked, act, planned);
  const unreported = unreportedFor(selection, planned.id);
  if (unreported !== undefined) return refused({ code: 'report_first', round: unreported });
  if (asksForCounts(planned, ruleInForce(selection), boardOf(selection))) {
    return refused({ code: 'rule_asks_for_counts', round: planned.id });
  }
  const stock = stockFor(selection, planned);
  if ('code' in stock) return refused(stock);
  const unfit = fieldRefusal(selection, planned, at);
  if (unfit !== undefined) return refused(unfit);
  const plan = timedPlan(asked, planned, act);
  if (plan.closes <= plan.opens || plan.closes <= at) return refused({ code: 'round_times_wrong' });
  if (plan.candidates.length === 0) {
    const candidate = must(planned.candidates[0], 'a candidate: a plan without is refused');
    return refused({ code: 'candidate_not_running', candidate });
  }
  const opens = at > plan.opens ? at : plan.opens;
  const entitled = takingPart(selection, opens);
  const sitting = selection.members.filter(({ id }) => entitled.includes(id));
  const lame = plan.weighed ? unweighed(sitting, plan.weighed) : undefined;
  if (lame !== undefined) return refused(lame);
  const units = plan.weighed ? unitsOf(sitting, plan.weighed) : undefined;
  const unhidden =
    tooSmall(selection, plan, entitled) ??
    (act.knowing === true ? undefined : toldRefusal(selection, plan, sitting));
  if (unhidden !== undefined) return refused(unhidden);
  const keyIndex = nextKeyIndex(selection, stock);
  const called = {
    plan,
    number: selection.rounds.length + 1,
    attempt: selection.rounds.filter((round) => round.plan.id === plan.id).length + 1,
    ceremony: stock.attempt,
    keyIndex,
    publicKey: must(stock.publicKeys[keyIndex], 'a key: the stock was asked').publicKey,
    entitled,
    recused: standingAside(selection, opens),
    ...(units && { units }),
  };
  return agreed({ type: 'RoundCalled', ...called, rid: ridOf(selection, stock, called) });
}

export function provePossession(asked: Asked, act: ActOf<'ProvePossession'>): Verdict {
  const member = memberAsking(asked);
  const { selection, at } = asked;
  const round = roundOf(selection, act.round);
  if (round === undefined) return refused({ code: 'round_unknown', round: act.round });
  if (round.stage !== 'called') return refused({ code: 'round_not_called', stage: round.stage });
  if (!trusteesOf(selection, round).includes(member)) {
    return refused({ code: 'not_a_trustee', member });
  }
  if (round.provers.includes(member)) return refused({ code: 'done_already' });
  const { closes, opens } = round.plan;
  if (at >= closes) {
    const [end, now] = [writeInstant(closes), writeInstant(at)];
    return refused({ code: 'round_time_past', closes: end, now });
  }
  if (!possessionHolds(asked, round, act.proof)) {
    return refused({ code: 'proof_wrong', proof: 'possession' });
  }
  const fact: Fact = { type: 'PossessionProved', round: act.round, member };
  const ready = round.provers.length + 1 >= provesNeeded(selection, round);
  return ready && at >= opens ? agreed(fact, ...opened(round, at)) : agreed(fact);
}

export function opened(round: Round, at: Instant): readonly Fact[] {
  return [{ type: 'RoundOpened', round: round.plan.id, at }];
}

export function abandonRound(asked: Asked, act: ActOf<'AbandonRound'>): Verdict {
  const talks = confessionalOf(asked.selection, act.round);
  if (talks !== undefined) return abandonConfessional(asked, talks, act.reason);
  const round = roundOf(asked.selection, act.round);
  if (round === undefined) return refused({ code: 'round_unknown', round: act.round });
  if (runningRound(asked.selection) !== round) {
    return refused({ code: 'round_not_called', stage: round.stage });
  }
  return agreed(abandoned(round, 'by_chair', act.reason));
}

export function abandoned(round: Round, why: RoundEnd, reason: string | null): Fact {
  return { type: 'RoundAbandoned', round: round.plan.id, why, reason };
}

/** The stock that has a key for this round now, or why there is none. */
function stockFor(selection: Selection, planned: RoundPlan): Ceremony | Refusal {
  if (soundingUnderWay(selection) === undefined) {
    if (roundOf(selection, planned.id)?.stage === 'counted') {
      return { code: 'round_held_already', round: planned.id };
    }
  }
  return stockFree(selection);
}

/** The stock, if it has a key to spare and nothing runs, or what stands in the way. */
export function stockFree(selection: Selection): Ceremony | Refusal {
  const running = soundingUnderWay(selection);
  if (running !== undefined) return { code: 'round_running', round: running.id };
  if (runningSilence(selection) !== undefined) return { code: 'silence_running' };
  const last = selection.ceremonies.at(-1);
  const stock = stockOf(selection);
  if (stock === undefined || (last !== undefined && isUnderWay(last))) {
    return { code: 'keys_not_ready' };
  }
  const lost = lossRefusal(stock);
  if (lost !== undefined) return lost;
  const used = nextKeyIndex(selection, stock);
  return used < stock.keys ? stock : { code: 'keys_used_up', keys: stock.keys };
}

/** Lost shares count as corrupt: beyond f, or with too few left, only new keys will do. */
export function lossRefusal(stock: Ceremony): Refusal | undefined {
  const { assumedCorrupt, confirmed } = stock;
  const lost = confirmed.filter((member) => stock.lost.includes(member)).length;
  const [left, needed] = [holdersOf(stock).length, quorumOf(stock)];
  if (lost === 0 || (lost <= assumedCorrupt && left >= needed)) return undefined;
  return { code: 'shares_lost', lost, assumedCorrupt, left, needed };
}

/** The plan at its times, without the candidates who no longer run or do not go on. */
function timedPlan({ selection, at }: Asked, plan: RoundPlan, act: ActOf<'CallRound'>): RoundPlan {
  const candidates = namesCalled(selection, plan, at);
  const timed = { ...plan, opens: timeOf(act.opens), closes: timeOf(act.closes), candidates };
  return plan.names ? { ...timed, names: namesAmong(plan.names, candidates.length) } : timed;
}

/** Naming all who are left would say nothing: one fewer at most. */
function namesAmong(names: NamesAsked, candidates: number): NamesAsked {
  return { ...names, exactly: Math.min(names.exactly, Math.max(1, candidates - 1)) };
}

function tooSmall(
  selection: Selection,
  plan: RoundPlan,
  entitled: readonly MemberId[],
): Refusal | undefined {
  const definition = definitionInForce(selection);
  const sets = publishedSets(definition, plan, entitled);
  const size = sets[0].members.length;
  if (size < fewestCast(definition)) {
    return { code: 'small_counts_not_accepted', group: 'all', size };
  }
  const small = smallSet(definition, sets);
  return small === undefined ? undefined : { code: 'small_counts_not_accepted', ...small };
}

/** What its sums would say, of themselves or held against an earlier round's. */
function toldRefusal(selection: Selection, plan: RoundPlan, members: Selection['members']) {
  const told = toldOver(definitionInForce(selection), plan, members);
  if (told !== undefined && told.over.length > 0) {
    return { code: 'weights_single_out', members: told.over.length } as const;
  }
  const ids = members.map(({ id }) => id);
  return differenceRefusal(selection, plan, ids);
}

/** A round of the same question, of nearly the same members, was counted before. */
function differenceRefusal(
  selection: Selection,
  plan: RoundPlan,
  members: readonly MemberId[],
): Refusal | undefined {
  const found = singledOutBy(selection, { plan, members });
  if (found === undefined) return undefined;
  return { code: 'round_singles_out', rounds: found.rounds, members: found.members.length };
}

function possessionHolds(asked: Asked, round: Round, given: string): boolean {
  const member = memberAsking(asked);
  const { selection, reckoner } = asked;
  const ceremony = ceremonyOf(selection, round);
  const share = shareOf(ceremony, round, member);
  const proof = must(fromBase64url(given), 'bytes: the wish parser asks for them');
  const context = possessionContext(round.rid, member);
  return reckoner.holds({
    kind: 'possession',
    id: claimId('possession', context, share, proof),
    domain: selection.mode,
    label: POSSESSION_LABEL,
    context,
    point: share,
    proof,
  });
}
