/**
 * Counting a round: trustees sign the closing, then decrypt; the t-th good share brings all
 * results.
 *
 * Use      nobody can know a sum before q trustees have signed the same closing.
 * Errors   a partial decryption that does not check is logged, skipped, and its author named.
 * Source   spec/process.md §6.6, spec/protocol.md §6.
 */

import { concat, length32, utf8 } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { isIdentity, readAggregate } from '../../crypto/group.ts';
import { type Asked, type Verdict, agreed, enclosed, memberAsking, refused } from '../asked.ts';
import type { Ceremony } from '../ceremony/ceremony.ts';
import { narrowed } from './field.ts';
import { movesMade } from '../knots/knot-end.ts';
import type { MemberId } from '../ids.ts';
import { type Claim, type Opening, claimId } from '../reckoner.ts';
import { blindingRefusal, decryptable, readsPlainly } from './round-blinding.ts';
import { abandoned } from './round-calling.ts';
import { countedOf } from './round-closing.ts';
import { ceremonyOf, shareOf } from './round-lookup.ts';
import { closedRound } from './round-held.ts';
import { partialContext } from './round-manifest.ts';
import type { Round, RoundResult, RoundWish, Target } from './rounds.ts';
import type { Fact, Selection } from '../selection.ts';
import { soundingOf } from '../soundings/index.ts';
import type { Counted } from '../soundings/sounding.ts';
import { totalUnits } from '../soundings/weighing.ts';
import { definitionInForce } from '../endings/rule-change.ts';
import { assemblyOf } from '../rules/assembly.ts';

type ActOf<Type extends RoundWish['type']> = Extract<RoundWish, { readonly type: Type }>;

export function signClosing(asked: Asked, act: ActOf<'SignClosing'>): Verdict {
  const member = memberAsking(asked);
  const round = closedRound(asked, act.round);
  if ('code' in round) return refused(round);
  if (round.closers.includes(member)) return refused({ code: 'done_already' });
  const field = differing(asked.selection, round, act);
  if (field !== undefined) return refused({ code: 'closing_differs', field });
  return agreed({ type: 'ClosingSigned', round: act.round, member });
}

export function decryptTargets(asked: Asked, act: ActOf<'DecryptTargets'>): Verdict {
  const member = memberAsking(asked);
  const { selection } = asked;
  const round = closedRound(asked, act.round);
  if ('code' in round) return refused(round);
  if (act.rid !== round.rid) return refused({ code: 'closing_differs', field: 'rid' });
  const ceremony = ceremonyOf(selection, round);
  const [signed, needed] = [round.closers.length, ceremony.closingQuorum];
  if (signed < needed) return refused({ code: 'closing_not_signed', signed, needed });
  const unblinded = blindingRefusal(selection, round);
  if (unblinded !== undefined) return refused(unblinded);
  if (round.partials[member] !== undefined || round.badPartials.includes(member)) {
    return refused({ code: 'done_already' });
  }
  const bytes = enclosed(asked);
  if (!asked.reckoner.holds(partialClaim(selection, round, member, bytes))) {
    return agreed({ type: 'BadPartialSkipped', round: act.round, member });
  }
  const fact: Fact = { type: 'TargetsDecrypted', round: act.round, member, bytes };
  const partials = { ...round.partials, [member]: bytes };
  if (Object.keys(partials).length < ceremony.threshold) return agreed(fact);
  return agreed(fact, ...outcomeOf(asked, { ...round, partials }, ceremony));
}

/** The claim that a trustee's partial decryption of the round's targets is right. */
export function partialClaim(
  selection: Selection,
  round: Round,
  member: MemberId,
  bytes: Uint8Array,
): Claim {
  const share = shareOf(ceremonyOf(selection, round), round, member);
  const targets = decryptable(round);
  const alphas = targets.map(({ alpha }) => alpha);
  const context = partialContext(round.rid, member, targets);
  return {
    kind: 'partial',
    id: claimId('partial', context, share, concat(...alphas), bytes),
    domain: selection.mode,
    context,
    share,
    alphas,
    bytes,
  };
}

/** All results at one moment, from exactly t good shares, and what the rule makes of them. */
function outcomeOf(asked: Asked, round: Round, ceremony: Ceremony): readonly Fact[] {
  const counted = countedOf(asked.selection, round);
  const most = round.blinding === null ? greatestSum(counted) : 'nought-or-not';
  const opened = asked.reckoner.open(openingOf(round, ceremony, most));
  const sums = opened && (round.blinding === null ? opened : withPlain(round.targets, opened));
  if (sums === undefined) return [abandoned(round, 'sums_do_not_open', null)];
  const { rule, body } = definitionInForce(asked.selection);
  const { groups, weights } = assemblyOf(asked.selection.members, body.groups);
  const cast = counted.ballots.length;
  const { entitled, recused } = round;
  const judging = { rule, entitled, recused, groups, weights };
  const result: RoundResult = {
    at: asked.at,
    cast,
    absent: round.entitled.length - cast,
    ...soundingOf(round.plan).results(counted, sums, judging),
  };
  const fact: Fact = { type: 'RoundCounted', round: round.plan.id, result };
  if (round.plan.kind === 'knot') return [fact, ...movesMade(asked, round, result)];
  return [fact, ...narrowed(asked.selection, round.plan, result)];
}

/** What the ballots can add up to in one component: beyond it no sum is looked for. */
function greatestSum({ plan, ballots, units }: Counted): number {
  if (units !== undefined) {
    const members = ballots.map(({ member }) => member);
    return totalUnits(members, units);
  }
  const { vectors } = soundingOf(plan).form(plan);
  return ballots.length * Math.max(...vectors.flat());
}

/** Tested sums with those between them that needed no test: nought if their beta is nothing. */
function withPlain(targets: readonly Target[], tested: readonly number[]): readonly number[] {
  const rest = [...tested];
  return targets.map((target) => {
    if (!readsPlainly(target)) return must(rest.shift(), 'one for each blinded sum');
    const beta = must(readAggregate(target.beta), 'a beta: targets are sums of points');
    return isIdentity(beta) ? 0 : 1;
  });
}

function openingOf(round: Round, ceremony: Ceremony, most: Opening['most']): Opening {
  const partials = ceremony.invited.flatMap((member, at) => {
    const bytes = round.partials[member];
    return bytes === undefined ? [] : [{ index: at + 1, bytes }];
  });
  const targets = decryptable(round);
  const alphas = targets.map(({ alpha }) => alpha);
  const betas = targets.map(({ beta }) => beta);
  const given = partials.flatMap(({ index, bytes }) => [length32(index), bytes]);
  const limit = typeof most === 'number' ? length32(most) : utf8(most);
  const id = claimId('opening', limit, ...alphas, ...betas, ...given);
  return { id, alphas, betas, partials, most };
}

/** The first field in which the signed closing is not this round's. */
function differing(
  selection: Selection,
  round: Round,
  act: ActOf<'SignClosing'>,
): string | undefined {
  const closing = must(round.closing, 'a closing: the round is closed');
  const fields: readonly (readonly [string, boolean])[] = [
    ['rid', act.rid === round.rid],
    ['sid', act.sid === ceremonyOf(selection, round).sid],
    ['keyIndex', act.keyIndex === round.keyIndex],
    ['closeIndex', act.closing.closeIndex === closing.closeIndex],
    ['head', act.head.size === closing.closeIndex + 1],
    ['counted', act.closing.counted === closing.counted],
    ['targets', act.closing.targets === closing.targets],
  ];
  return fields.find(([, same]) => !same)?.[0];
}
