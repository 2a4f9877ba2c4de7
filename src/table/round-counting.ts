/**
 * Counting a round: trustees sign the closing, then decrypt; the t-th good share brings all
 * results.
 *
 * Use      nobody can know a sum before q trustees have signed the same closing.
 * Errors   a partial decryption that does not check is logged, skipped, and its author named.
 * Source   spec/process.md §6.6, spec/protocol.md §6.
 */

import { concat, length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { type Asked, type Verdict, agreed, enclosed, memberAsking, refused } from './asked.ts';
import type { Ceremony } from './ceremony.ts';
import { narrowed } from './field.ts';
import type { MemberId } from './ids.ts';
import { type Claim, type Opening, claimId } from './reckoner.ts';
import { abandoned } from './round-calling.ts';
import { countedOf } from './round-closing.ts';
import { ceremonyOf, roundOf, shareOf, trusteesOf } from './round-lookup.ts';
import { partialContext } from './round-manifest.ts';
import type { Round, RoundResult, RoundWish } from './rounds.ts';
import type { Fact, Refusal, Selection } from './selection.ts';
import { soundingOf } from './soundings/index.ts';
import { definitionInForce } from './rule-change.ts';

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
  const alphas = round.targets.map(({ alpha }) => alpha);
  const context = partialContext(round.rid, member, round.targets);
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
  const opening = openingOf(round, ceremony, counted.ballots.length);
  const sums = asked.reckoner.open(opening);
  if (sums === undefined) return [abandoned(round, 'sums_do_not_open', null)];
  const { rule, body } = definitionInForce(asked.selection);
  const groups = Object.fromEntries(
    Object.entries(body.groups).map(([group, { members }]) => [group, members]),
  );
  const cast = counted.ballots.length;
  const judging = { rule, entitled: round.entitled, groups };
  const result: RoundResult = {
    at: asked.at,
    cast,
    absent: round.entitled.length - cast,
    results: soundingOf(round.plan).results(counted, sums, judging),
  };
  const fact: Fact = { type: 'RoundCounted', round: round.plan.id, result };
  return [fact, ...narrowed(asked.selection, round.plan, result)];
}

function openingOf(round: Round, ceremony: Ceremony, most: number): Opening {
  const partials = ceremony.invited.flatMap((member, at) => {
    const bytes = round.partials[member];
    return bytes === undefined ? [] : [{ index: at + 1, bytes }];
  });
  const alphas = round.targets.map(({ alpha }) => alpha);
  const betas = round.targets.map(({ beta }) => beta);
  const given = partials.flatMap(({ index, bytes }) => [length32(index), bytes]);
  const id = claimId('opening', length32(most), ...alphas, ...betas, ...given);
  return { id, alphas, betas, partials, most };
}

/** The round, if it waits for its trustees and the asking member is one of them. */
function closedRound(asked: Asked, id: string): Round | Refusal {
  const { selection } = asked;
  const member = memberAsking(asked);
  const round = roundOf(selection, id);
  if (round === undefined) return { code: 'round_unknown', round: id };
  if (round.stage !== 'closed') return { code: 'round_not_closed', stage: round.stage };
  if (!trusteesOf(selection, round).includes(member)) return { code: 'not_a_trustee', member };
  return round;
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
