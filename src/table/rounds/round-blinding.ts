/**
 * Blinding the sums of a round that are only to be tested for nought, before any is decrypted.
 *
 * Use      t trustees blind; q sign which blinded sums came of it; only these are then decrypted.
 * Shapes   every sum but those whose alpha is the identity, which can be read without a test. The
 *          blindings in the order of the log, as few as make t and leave no joined alpha the
 *          identity: t who act together cannot make every sum read as nought.
 * Errors   a blinding that does not check is logged, skipped, and its author named; one that comes
 *          after enough did is refused (`blinding_complete`).
 * Source   spec/protocol.md §8.
 */

import { concat } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { isIdentity, readAggregate } from '../../crypto/group.ts';
import { type Mixable, listsOf, mixedOf } from '../../crypto/mixed-list.ts';
import { type Blinded, addBlindings } from '../../crypto/zero-test.ts';
import { type Asked, type Verdict, agreed, enclosed, memberAsking, refused } from '../asked.ts';
import { indexOf } from '../ceremony/ceremony-keys.ts';
import type { MemberId } from '../ids.ts';
import { type Claim, claimId } from '../reckoner.ts';
import { targetsDigest } from './round-closing.ts';
import { closedRound } from './round-held.ts';
import { ceremonyOf } from './round-lookup.ts';
import { blindingContext, mixingContext } from './round-manifest.ts';
import type { Blinding, Round, RoundWish, Target } from './rounds.ts';
import type { Fact, Refusal, Selection } from '../selection.ts';

type ActOf<Type extends RoundWish['type']> = Extract<RoundWish, { readonly type: Type }>;

export function blindTargets(asked: Asked, act: ActOf<'BlindTargets'>): Verdict {
  const member = memberAsking(asked);
  const { selection } = asked;
  const tested = testedRound(asked, act);
  if ('code' in tested) return refused(tested);
  const { round, blinding } = tested;
  if (blinding.given[member] !== undefined || blinding.bad.includes(member)) {
    return refused({ code: 'done_already' });
  }
  if (blinding.targets !== null) return refused({ code: 'blinding_complete' });
  const now = Object.keys(blinding.given).length;
  if (isInTurn(round) && act.turn !== now) {
    return refused({ code: 'blinding_turn_over', turn: act.turn ?? 0, now });
  }
  const bytes = enclosed(asked);
  if (!asked.reckoner.holds(blindingClaim(selection, round, member, bytes))) {
    return agreed({ type: 'BadBlindingSkipped', round: act.round, member });
  }
  const fact: Fact = { type: 'TargetsBlinded', round: act.round, member, bytes };
  const given = [...Object.values(blinding.given), bytes];
  const { threshold } = ceremonyOf(selection, round);
  const enough = given.length >= threshold;
  const joined = enough
    ? isInTurn(round)
      ? mixedBy(round, bytes)
      : addBlindings(given)
    : undefined;
  if (joined === undefined) return agreed(fact);
  const targets = blindedTargets(round, joined);
  return agreed(fact, { type: 'BlindingCompleted', round: act.round, targets });
}

export function signBlinding(asked: Asked, act: ActOf<'SignBlinding'>): Verdict {
  const member = memberAsking(asked);
  const tested = testedRound(asked, act);
  if ('code' in tested) return refused(tested);
  const { round, blinding } = tested;
  if (blinding.targets === null) return refused(notComplete(asked.selection, round, blinding));
  if (blinding.signers.includes(member)) return refused({ code: 'done_already' });
  if (act.blinded !== targetsDigest(blinding.targets)) {
    return refused({ code: 'closing_differs', field: 'blinded' });
  }
  return agreed({ type: 'BlindingSigned', round: act.round, member });
}

/** Why the blinded sums of a tested round may not be decrypted yet. */
export function blindingRefusal(selection: Selection, round: Round): Refusal | undefined {
  const { blinding } = round;
  if (blinding === null) return undefined;
  if (blinding.targets === null) return notComplete(selection, round, blinding);
  const [signed, needed] = [blinding.signers.length, ceremonyOf(selection, round).closingQuorum];
  return signed < needed ? { code: 'blinding_not_signed', signed, needed } : undefined;
}

/** Its sums are mixed by one trustee after another. */
export function isInTurn({ targets }: Pick<Round, 'targets'>): boolean {
  return targets.some(({ less }) => less !== undefined);
}

/** What the next trustee mixes: the sums, or what the one before has left. */
export function toMix(round: Round): Pick<Mixable, 'alphas' | 'betas'> {
  const last = Object.values(round.blinding?.given ?? {}).at(-1);
  if (last !== undefined) {
    const left = mixedBy(round, last);
    return { alphas: left.map(({ alpha }) => alpha), betas: left.map(({ beta }) => beta) };
  }
  const targets = blindable(round);
  return { alphas: targets.map(({ alpha }) => alpha), betas: targets.map(({ beta }) => beta) };
}

/** How many of the sums belong together, in their order: those of one name. */
export function listSizes(round: Pick<Round, 'targets'>): readonly number[] {
  const targets = blindable(round);
  const names = [...new Set(targets.map(({ candidate }) => candidate))];
  return names.map((name) => targets.filter(({ candidate }) => candidate === name).length);
}

function mixedBy(round: Round, bytes: Uint8Array): readonly Blinded[] {
  return listsOf(bytes, listSizes(round)).flatMap(({ part, size }) => {
    const { alphas, betas } = mixedOf(part, size);
    return alphas.map((alpha, at) => ({ alpha, beta: must(betas[at], 'a beta for each') }));
  });
}

/** What the trustees decrypt: the sums, or where these are only tested, the blinded ones. */
export function decryptable({ targets, blinding }: Round): readonly Target[] {
  return blinding === null ? targets : (blinding.targets ?? []);
}

/** The sums that are blinded; the others can be read by anybody. */
export function blindable(round: Pick<Round, 'targets'>): readonly Target[] {
  return round.targets.filter((target) => !readsPlainly(target));
}

/** Its alpha is the identity: what it encrypts is its beta. */
export function readsPlainly({ alpha }: Target): boolean {
  return isIdentity(must(readAggregate(alpha), 'an alpha: targets are sums of points'));
}

/** The claim that a trustee has blinded each sum by one number, and which. */
export function blindingClaim(
  selection: Pick<Selection, 'ceremonies' | 'mode'>,
  round: Round,
  member: MemberId,
  bytes: Uint8Array,
): Claim {
  const index = indexOf(ceremonyOf(selection, round), member);
  const targets = blindable(round);
  if (isInTurn(round)) return mixingClaim(selection, round, { member, index }, bytes);
  const context = blindingContext(round.rid, { member, index }, targets);
  const alphas = targets.map(({ alpha }) => alpha);
  const betas = targets.map(({ beta }) => beta);
  const id = claimId('blinding', context, concat(...alphas), concat(...betas), bytes);
  return { kind: 'blinding', id, domain: selection.mode, context, alphas, betas, bytes };
}

/** The claim that each list of the one before is there, multiplied and in another order. */
function mixingClaim(
  { mode: domain }: Pick<Selection, 'mode'>,
  round: Round,
  trustee: { readonly member: MemberId; readonly index: number },
  bytes: Uint8Array,
): Claim {
  const turn = Object.keys(round.blinding?.given ?? {}).length;
  const context = mixingContext(round.rid, { ...trustee, turn }, blindable(round));
  const { alphas, betas } = toMix(round);
  const id = claimId('mixing', context, concat(...alphas), concat(...betas), bytes);
  return { kind: 'mixing', id, domain, context, alphas, betas, sizes: listSizes(round), bytes };
}

function blindedTargets(round: Round, joined: readonly Blinded[]): readonly Target[] {
  return blindable(round).map((target, at) => ({
    ...target,
    ...must(joined[at], 'a blinded sum for each'),
    purpose: `${target.purpose}/blinded`,
  }));
}

function notComplete(selection: Selection, round: Round, { given }: Blinding): Refusal {
  const needed = ceremonyOf(selection, round).threshold;
  return { code: 'blinding_not_complete', blinded: Object.keys(given).length, needed };
}

type Tested = { readonly round: Round; readonly blinding: Blinding };

/** Closed under a signed closing, and tested: the trustees blind. */
function testedRound(
  asked: Asked,
  act: { readonly round: string; readonly rid: string },
): Tested | Refusal {
  const { selection } = asked;
  const round = closedRound(asked, act.round);
  if ('code' in round) return round;
  const { blinding, closers, plan } = round;
  if (blinding === null) return { code: 'round_not_tested', round: plan.id };
  if (act.rid !== round.rid) return { code: 'closing_differs', field: 'rid' };
  const [signed, needed] = [closers.length, ceremonyOf(selection, round).closingQuorum];
  return signed < needed ? { code: 'closing_not_signed', signed, needed } : { round, blinding };
}
