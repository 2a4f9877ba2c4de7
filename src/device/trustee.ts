/**
 * A trustee's duties, done one at a time and by nobody's leave: each step is computed from the
 * log alone.
 *
 * Use      `fulfil(duty, bench)` gives the act to send, and the journal that must be saved before
 *          it.
 * Shapes   a step without an act is an erasure: the journal is all there is to it.
 * Errors   the journal's laws; `own_clock_early`, `own_ballot_missing`: this
 *          device does not sign what it has not seen to be so.
 * Secrets  dealing seeds and shares go from journal to arithmetic and back, never into an act.
 * Source   spec/device.md §4; spec/protocol.md §§3, 6.
 */

import { must, mustOk, never } from '../basics/bug.ts';
import { toBase64url } from '../basics/bytes.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import { writeInstant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { readScalar } from '../crypto/group.ts';
import { decryptTargets } from '../crypto/partial.ts';
import { mixLists } from '../crypto/mixed-list.ts';
import { blindTargets } from '../crypto/zero-test.ts';
import { proveSecret } from '../crypto/schnorr.ts';
import { bundleFiles } from '../record/bundle.ts';
import { headAt } from '../record/log.ts';
import { indexOf } from '../table/ceremony/ceremony-keys.ts';
import { type Digest, type MemberId, digestBytes, memberOf } from '../table/ids.ts';
import {
  blindable,
  decryptable,
  isInTurn,
  listSizes,
  toMix,
} from '../table/rounds/round-blinding.ts';
import { POSSESSION_LABEL } from '../table/rounds/round-calling.ts';
import { targetsDigest } from '../table/rounds/round-closing.ts';
import { ceremonyOf } from '../table/rounds/round-lookup.ts';
import {
  blindingContext,
  mixingContext,
  partialContext,
  possessionContext,
} from '../table/rounds/round-manifest.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Act, Selection, Wish } from '../table/selection.ts';
import type { Bench, Step } from './bench.ts';
import type { Declined } from './board.ts';
import { checkLate, confirm, dealAll, give, withoutDealing } from './dealer.ts';
import type { Duty } from './duty.ts';
import { offerKey, openAggregate } from './hearer.ts';
import {
  type Journal,
  type KeyUse,
  type OwnBallot,
  bindKey,
  eraseShare,
  keyClosed,
  keyFor,
  noteBlinding,
  noteClosing,
  noteTargets,
  ownBallot,
  withRoundKey,
} from './journal.ts';
import { heldByClockUntil } from '../table/rounds/dispute.ts';
import { statementsUntil } from '../table/silence/statements.ts';

export function fulfil(duty: Duty, bench: Bench): Result<Step, Declined> {
  switch (duty.kind) {
    case 'commit-dealing':
      return ok(give(bench, duty.ceremony));
    case 'deal':
      return dealAll(bench, duty.ceremony);
    case 'confirm-keys':
      return confirm(bench, duty.ceremony);
    case 'prove-possession':
      return provePossession(bench, duty.round);
    case 'sign-closing':
      return signClosing(bench, duty.round);
    case 'blind-targets':
      return blind(bench, duty.round);
    case 'sign-blinding':
      return signBlinding(bench, duty.round);
    case 'decrypt-targets':
      return decrypt(bench, duty.round);
    case 'check-late-shares':
      return ok(checkLate(bench, duty.sid));
    case 'erase-dealing':
      return ok({ journal: withoutDealing(bench.journal, duty.sid) });
    case 'erase-share':
      return ok({ journal: eraseShare(bench.journal, duty.sid, duty.keyIndex) });
    case 'state-erasure':
      return ok({ journal: bench.journal, act: erasureOf(duty) });
    case 'offer-round-key':
      return ok(offerKey(bench, duty.talks));
    case 'erase-round-key':
      return ok({ journal: withRoundKey(bench.journal, { rid: duty.rid, secret: null }) });
    case 'open-aggregate':
      return openAggregate(bench, duty.talks);
    case 'seal':
      return seal(bench);
  }
  return never(duty);
}

/** Shows that the share is still here, and binds its key to this round for good. */
function provePossession(bench: Bench, round: Round): Result<Step, Declined> {
  const { journal, random, selection } = bench;
  const use = useOf(selection, round);
  const key = keyFor(journal, use);
  if (!key.ok) return key;
  const bound = mustOk(bindKey(journal, use), 'a key that was just found free');
  const context = possessionContext(round.rid, trustee(journal));
  const subject = { domain: selection.mode, label: POSSESSION_LABEL, context };
  const share = must(readScalar(must(key.value.share, 'a live share')), 'a share below the order');
  const proof = toBase64url(proveSecret(subject, share, random));
  const act: Act = { type: 'ProvePossession', round: round.plan.id, proof };
  return ok({ journal: bound, act });
}

function signClosing(bench: Bench, round: Round): Result<Step, Declined> {
  const { journal, selection, tree } = bench;
  const refusal =
    tooEarly(bench, round) ?? holdTooEarly(bench, round) ?? ballotMissing(bench, round);
  if (refusal) return refuse(refusal);
  const closing = must(round.closing, 'the closing of a closed round');
  const head = headAt(tree, closing.closeIndex + 1);
  const use = useOf(selection, round);
  const covered = { ...use, head, closing };
  const noted = noteClosing(journal, use, digestBytes(canonicalBytes(covered)));
  if (!noted.ok) return noted;
  const act: Act = { type: 'SignClosing', round: round.plan.id, ...covered };
  return ok({ journal: noted.value, act });
}

/**
 * Before its time a round closes only when all have answered and the chair says so. A server that
 * says that the time has come, before it has, hurries nobody: a change of mind may be on its way.
 */
function tooEarly({ now }: Bench, round: Round): Declined | undefined {
  const { plan, entitled, ballots, closedAt } = round;
  const allCast = entitled.every((member) => ballots[member] !== undefined);
  const byChair = closedAt !== null && closedAt < plan.closes;
  if (now >= plan.closes || (allCast && byChair)) return undefined;
  return { code: 'own_clock_early', closes: writeInstant(plan.closes), now: writeInstant(now) };
}

/** A server that says that the time of a dispute is over, before it is, opens nothing with us. */
function holdTooEarly({ now, selection }: Bench, round: Round): Declined | undefined {
  const until = heldByClockUntil(selection, round);
  if (until === undefined || now >= until) return undefined;
  return { code: 'own_clock_early', closes: writeInstant(until), now: writeInstant(now) };
}

/**
 * The last ballot that this seat sent is counted, or was refused, or was given up by its member.
 */
function ballotMissing(bench: Bench, { rid, ballots }: Round): Declined | undefined {
  const { journal } = bench;
  const own = ownBallot(journal, rid);
  if (!own || own.fate === 'waived') return undefined;
  const counted = ballots[trustee(journal)];
  if (counted?.digest === own.digest) return undefined;
  // Refused, it may be missing; but no other that was refused before may stand in its place.
  if (own.fate === 'refused' && (counted?.seq ?? 0) < own.seq) return undefined;
  if (counted && madeElsewhere(bench, own, counted.digest)) return undefined;
  return { code: 'own_ballot_missing', seq: own.seq, counted: counted?.seq ?? 0 };
}

/**
 * Whether the ballot that counts is one that the seat's other device made after ours: ours stands
 * in the log before it, or was refused; and it is none that was refused to this very device.
 */
function madeElsewhere({ journal, log }: Bench, own: OwnBallot, counted: Digest): boolean {
  if (!journal.copied || (own.refused ?? []).includes(counted)) return false;
  return own.fate === 'refused' || log.some(({ entry }) => isBallot(entry.wish, own.digest));
}

function isBallot({ act }: Wish, digest: Digest): boolean {
  return act.type === 'CastBallot' && act.enclosure === digest;
}

/** Every sum of a tested round times a number that this device makes, and forgets at once. */
function blind(bench: Bench, round: Round): Result<Step, Declined> {
  const { journal, random, selection } = bench;
  const { rid, plan } = round;
  const key = keyClosed(journal, useOf(selection, round));
  if (!key.ok) return key;
  const member = trustee(journal);
  const index = indexOf(ceremonyOf(selection, round), member);
  const share = must(key.value.share, 'a live share');
  if (isInTurn(round)) return mix(bench, round, { member, index, share });
  const targets = blindable(round);
  const context = blindingContext(rid, { member, index }, targets);
  const alphas = targets.map(({ alpha }) => alpha);
  const betas = targets.map(({ beta }) => beta);
  const asked = { domain: selection.mode, context, alphas, betas };
  const enclosure = blindTargets(asked, share, random);
  const digest = digestBytes(enclosure);
  const act: Act = { type: 'BlindTargets', round: plan.id, rid, enclosure: digest };
  return ok({ journal, act, enclosure });
}

type Mixer = { readonly member: MemberId; readonly index: number; readonly share: Uint8Array };

/** What the trustee before has left, in another order and each times a number of its own. */
function mix(bench: Bench, round: Round, { member, index, share }: Mixer): Result<Step, Declined> {
  const { journal, random, selection } = bench;
  const { rid, plan } = round;
  const turn = Object.keys(round.blinding?.given ?? {}).length;
  const context = mixingContext(rid, { member, index, turn }, blindable(round));
  const lists = { domain: selection.mode, context, ...toMix(round), sizes: listSizes(round) };
  const enclosure = mixLists(lists, share, random);
  const digest = digestBytes(enclosure);
  const act: Act = { type: 'BlindTargets', round: plan.id, rid, turn, enclosure: digest };
  return ok({ journal, act, enclosure });
}

/** One list of blinded sums, so that no two are ever decrypted. */
function signBlinding({ journal, selection }: Bench, round: Round): Result<Step, Declined> {
  const { rid, plan } = round;
  const blinded = targetsDigest(decryptable(round));
  const noted = noteBlinding(journal, useOf(selection, round), blinded);
  if (!noted.ok) return noted;
  const act: Act = { type: 'SignBlinding', round: plan.id, rid, blinded };
  return ok({ journal: noted.value, act });
}

/** The targets are this device's own sums over the ballots on the log, or the blinded ones. */
function decrypt(bench: Bench, round: Round): Result<Step, Declined> {
  const { journal, random, selection } = bench;
  const { rid } = round;
  const targets = decryptable(round);
  const use = useOf(selection, round);
  const noted = noteTargets(journal, use, targetsDigest(targets), round.blinding !== null);
  if (!noted.ok) return noted;
  const key = mustOk(keyFor(journal, use), 'a key whose use was just noted');
  const context = partialContext(rid, trustee(journal), targets);
  const alphas = targets.map(({ alpha }) => alpha);
  const share = must(key.share, 'a live share');
  const enclosure = decryptTargets({ domain: selection.mode, context, alphas }, share, random);
  const act: Act = {
    type: 'DecryptTargets',
    round: round.plan.id,
    rid,
    enclosure: digestBytes(enclosure),
  };
  return ok({ journal: noted.value, act, enclosure });
}

/** The chair's last act: the digests of all files of the record but the log itself. */
function seal({ journal, log, selection, now }: Bench): Result<Step, Declined> {
  // A server could let a silence end before its time: the chair's own clock must have come to it.
  const ends = selection.silences.findLast(({ stage }) => stage === 'adopted')?.ends;
  if (ends !== undefined && now < ends) {
    return refuse({ code: 'own_clock_early', closes: writeInstant(ends), now: writeInstant(now) });
  }
  const until = statementsUntil(selection);
  if (until !== null && now < until) {
    return refuse({ code: 'statements_open', until: writeInstant(until) });
  }
  return ok({ journal, act: { type: 'Seal', files: bundleFiles({ entries: log, selection }) } });
}

/** Signed only once the journal that has no share of it is saved. */
function erasureOf({ sid, keys }: Extract<Duty, { readonly kind: 'state-erasure' }>): Act {
  return { type: 'StateErasure', sid, keys };
}

function useOf(selection: Selection, round: Round): KeyUse {
  const { sid } = ceremonyOf(selection, round);
  return { sid, keyIndex: round.keyIndex, rid: round.rid };
}

function trustee(journal: Journal): MemberId {
  return must(memberOf(journal.seat), 'a member: only members are trustees');
}
