/**
 * What devices do, for tests: key ceremony, ballots, closings, partial decryptions, with real
 * proofs.
 *
 * Use      `certify(table)` plays a whole ceremony; `holdRound(table, ...)` a whole round.
 * Secrets  none: dealings come from names (crypto/seeded.ts).
 */

import { must, mustOk } from '../../basics/bug.ts';
import { fromBase64url, toBase64url, utf8 } from '../../basics/bytes.ts';
import { writeInstant } from '../../basics/instant.ts';
import { complain } from '../../crypto/complaint.ts';
import { commitDealing, deal } from '../../crypto/dealing.ts';
import { sha256 } from '../../crypto/digest.ts';
import { readScalar } from '../../crypto/group.ts';
import { decryptTargets } from '../../crypto/partial.ts';
import { proveSecret } from '../../crypto/schnorr.ts';
import { seeded } from '../../crypto/seeded.ts';
import { makeBallot } from '../../crypto/set-proof.ts';
import { type Lists, mixLists } from '../../crypto/mixed-list.ts';
import { type Testable, blindTargets } from '../../crypto/zero-test.ts';
import { openShares } from '../../crypto/threshold.ts';
import type { Ceremony } from '../ceremony/ceremony.ts';
import { boardOf, committedOf, indexOf, termsOf } from '../ceremony/ceremony-keys.ts';
import { deadlines } from '../deadlines.ts';
import { type MemberId, type RoundId, digestBytes } from '../ids.ts';
import { blindable, decryptable, isInTurn, listSizes, toMix } from '../rounds/round-blinding.ts';
import { POSSESSION_LABEL } from '../rounds/round-calling.ts';
import { ceremonyOf, provesNeeded, roundOf, trusteesOf } from '../rounds/round-lookup.ts';
import { targetsDigest } from '../rounds/round-closing.ts';
import {
  ballotContext,
  blindingContext,
  mixingContext,
  partialContext,
  possessionContext,
} from '../rounds/round-manifest.ts';
import type { Round } from '../rounds/rounds.ts';
import type { Act } from '../selection.ts';
import { choicesOf, soundingOf } from '../soundings/index.ts';
import { type Table, expectOk, memberSeat, stateOf } from './table.ts';

const random = seeded('players');

export type Made = { readonly act: Act; readonly enclosure?: Uint8Array };

export function ceremonyNow(table: Table): Ceremony {
  return must(stateOf(table).ceremonies.at(-1), 'a ceremony');
}

export function roundNow(table: Table, id = 'poll-1'): Round {
  return must(roundOf(stateOf(table), id), 'a round');
}

export function commitAct(table: Table, member: string): Made {
  const ceremony = ceremonyNow(table);
  const committed = commitDealing(terms(ceremony), dealerOf(ceremony, member), random);
  return {
    act: {
      type: 'CommitDealing',
      sid: ceremony.sid,
      encryptionKey: toBase64url(committed.encryptionKey),
      possession: toBase64url(committed.possession),
      commitment: toBase64url(committed.commitment),
    },
  };
}

export function dealAct(table: Table, member: string): Made {
  const ceremony = ceremonyNow(table);
  const dealer = dealerOf(ceremony, member);
  const enclosure = deal(terms(ceremony), dealer, committedOf(ceremony), random);
  return { act: { type: 'Deal', sid: ceremony.sid, enclosure: digestBytes(enclosure) }, enclosure };
}

/** What `member` says of the shares that `dealer` sealed for it, whether they fit or not. */
export function complaintAct(table: Table, member: string, dealer: string): Made {
  const ceremony = ceremonyNow(table);
  const own = dealerOf(ceremony, member);
  const about = { board: boardOf(ceremony), dealer: indexOf(ceremony, dealer as MemberId) };
  const { joint, proof } = complain(terms(ceremony), own, about, random);
  const opened = { joint: toBase64url(joint), proof: toBase64url(proof) };
  const { sid } = ceremony;
  return { act: { type: 'ReportFault', sid, dealer: dealer as MemberId, ...opened } };
}

/** The same of keys that were certified meanwhile. */
export function lateComplaintAct(table: Table, member: string, dealer: string): Made {
  const { act } = complaintAct(table, member, dealer);
  return { act: { ...act, type: 'ReportLateFault' } as Act };
}

/** A dealing whose last box, that of the last other trustee, does not open. */
export function badDealAct(table: Table, member: string): Made {
  const { act, enclosure } = dealAct(table, member);
  const bytes = must(enclosure, 'a dealing').slice();
  bytes.set([must(bytes.at(-1), 'a byte') ^ 1], bytes.length - 1);
  return { act: { ...act, enclosure: digestBytes(bytes) } as Act, enclosure: bytes };
}

export function confirmAct(table: Table): Made {
  const { sid, transcript } = ceremonyNow(table);
  return { act: { type: 'ConfirmKeys', sid, transcript: must(transcript, 'a transcript') } };
}

/** The whole ceremony by `players`; deadlines come where somebody is missing. */
export function certify(table: Table, players = ceremonyNow(table).invited as readonly string[]) {
  for (const player of players) make(table, player, commitAct(table, player));
  phaseEnds(table, 'committing');
  for (const player of players) make(table, player, dealAct(table, player));
  phaseEnds(table, 'dealing');
  for (const player of players) make(table, player, confirmAct(table));
  phaseEnds(table, 'confirming');
}

function phaseEnds(table: Table, phase: Ceremony['phase']): void {
  if (ceremonyNow(table).phase === phase) timeComes(table);
}

export function make(table: Table, member: string, { act, enclosure }: Made): void {
  expectOk(table, memberSeat(member), act, enclosure);
}

/** The next deadline comes, and the clerk says so. */
export function timeComes(table: Table): void {
  const [next] = deadlines(stateOf(table));
  const { what, of, due } = must(next, 'a deadline');
  if (table.now < due) table.now = due;
  expectOk(table, 'clerk', { type: 'TimeCame', what, of, due: writeInstant(due) });
}

export function callAct(table: Table, id = 'poll-1'): Act {
  const plan = must(
    stateOf(table).plans.find((one) => one.id === id),
    'a plan',
  );
  const [opens, closes] = [writeInstant(plan.opens), writeInstant(plan.closes)];
  return { type: 'CallRound', round: id as RoundId, opens, closes, reason: 'next sounding' };
}

export function proveAct(table: Table, member: string, id = 'poll-1'): Made {
  const round = roundNow(table, id);
  const context = possessionContext(round.rid, member as MemberId);
  const subject = { domain: 'rehearsal', label: POSSESSION_LABEL, context } as const;
  const share = must(readScalar(shareOf(table, round, member)), 'a share');
  const proof = toBase64url(proveSecret(subject, share, random));
  return { act: { type: 'ProvePossession', round: round.plan.id, proof } };
}

export function ballotAct(
  table: Table,
  member: string,
  answers: { readonly [candidate: string]: string },
  id = 'poll-1',
): Made {
  const { plan, rid, ballots, publicKey } = roundNow(table, id);
  const last = ballots[member];
  const [seq, previous] = [(last?.seq ?? 0) + 1, last?.digest ?? null];
  const { bytes } = makeBallot({
    domain: 'rehearsal',
    publicKey: must(fromBase64url(publicKey), 'a public key'),
    form: soundingOf(plan).form(plan),
    random,
    context: ballotContext({ rid, member: member as MemberId, seq, previous }),
    choices: must(choicesOf(plan, answers), 'answers that fit the form'),
  });
  const enclosure = digestBytes(bytes);
  const act: Act = { type: 'CastBallot', round: plan.id, rid, seq, previous, enclosure };
  return { act, enclosure: bytes };
}

export function signClosingAct(table: Table, id = 'poll-1'): Made {
  const round = roundNow(table, id);
  const closing = must(round.closing, 'a closing');
  const { sid } = ceremonyOf(stateOf(table), round);
  const head = { size: closing.closeIndex + 1, root: '0'.repeat(64) };
  const { rid, keyIndex, plan } = round;
  return { act: { type: 'SignClosing', round: plan.id, rid, sid, keyIndex, head, closing } };
}

/** `given` in the place of what an honest trustee would send. */
export function blindAct(table: Table, member: string, id = 'poll-1', given?: Uint8Array): Made {
  const round = roundNow(table, id);
  const { rid, plan } = round;
  if (isInTurn(round)) return mixAct(table, member, id, given);
  const enclosure = given ?? blindTargets(toBlind(table, member, id), random(32), random);
  const digest = digestBytes(enclosure);
  return { act: { type: 'BlindTargets', round: plan.id, rid, enclosure: digest }, enclosure };
}

function mixAct(table: Table, member: string, id: string, given?: Uint8Array): Made {
  const round = roundNow(table, id);
  const { rid, plan } = round;
  const turn = Object.keys(round.blinding?.given ?? {}).length;
  const enclosure = given ?? mixLists(toMixBy(table, member, id), random(32), random);
  const digest = digestBytes(enclosure);
  return {
    act: { type: 'BlindTargets', round: plan.id, rid, turn, enclosure: digest },
    enclosure,
  };
}

/** What a trustee mixes in its turn, and what its proofs are bound to. */
export function toMixBy(table: Table, member: string, id = 'poll-1'): Lists {
  const round = roundNow(table, id);
  const index = indexOf(ceremonyOf(stateOf(table), round), member as MemberId);
  const turn = Object.keys(round.blinding?.given ?? {}).length;
  const trustee = { member: member as MemberId, index, turn };
  const context = mixingContext(round.rid, trustee, blindable(round));
  return { domain: 'rehearsal', context, ...toMix(round), sizes: listSizes(round) };
}

/** What a trustee blinds, and what its proofs are bound to. */
export function toBlind(table: Table, member: string, id = 'poll-1'): Testable {
  const round = roundNow(table, id);
  const index = indexOf(ceremonyOf(stateOf(table), round), member as MemberId);
  const targets = blindable(round);
  return {
    domain: 'rehearsal',
    context: blindingContext(round.rid, { member: member as MemberId, index }, targets),
    alphas: targets.map(({ alpha }) => alpha),
    betas: targets.map(({ beta }) => beta),
  };
}

export function signBlindingAct(table: Table, id = 'poll-1'): Made {
  const { rid, plan, ...round } = roundNow(table, id);
  const blinded = targetsDigest(decryptable({ ...round, rid, plan }));
  return { act: { type: 'SignBlinding', round: plan.id, rid, blinded } };
}

export function decryptAct(table: Table, member: string, id = 'poll-1'): Made {
  const round = roundNow(table, id);
  const targets = decryptable(round);
  const context = partialContext(round.rid, member as MemberId, targets);
  const alphas = targets.map(({ alpha }) => alpha);
  const share = shareOf(table, round, member);
  const enclosure = decryptTargets({ domain: 'rehearsal', context, alphas }, share, random);
  const { rid, plan } = round;
  const act: Act = {
    type: 'DecryptTargets',
    round: plan.id,
    rid,
    enclosure: digestBytes(enclosure),
  };
  return { act, enclosure };
}

/** Called, proved and open. */
export function openRound(table: Table, id = 'poll-1'): void {
  expectOk(table, 'officer:chair', callAct(table, id));
  for (const player of trusteesOf(stateOf(table), roundNow(table, id))) {
    const { provers } = roundNow(table, id);
    if (provers.length === provesNeeded(stateOf(table), roundNow(table, id))) break;
    make(table, player, proveAct(table, player, id));
  }
  if (roundNow(table, id).stage === 'called') timeComes(table);
}

/** Signed by q trustees, blinded by t where it is tested, and decrypted by t. */
export function countRound(table: Table, id = 'poll-1'): void {
  const ceremony = ceremonyOf(stateOf(table), roundNow(table, id));
  const players = trusteesOf(stateOf(table), roundNow(table, id));
  for (const player of players.slice(0, ceremony.closingQuorum)) {
    make(table, player, signClosingAct(table, id));
  }
  if (roundNow(table, id).blinding !== null) blindRound(table, id);
  for (const player of players.slice(-ceremony.threshold)) {
    make(table, player, decryptAct(table, player, id));
  }
}

/** Blinded by t trustees, the first ones, and signed by q, the last ones. */
export function blindRound(table: Table, id = 'poll-1'): void {
  const ceremony = ceremonyOf(stateOf(table), roundNow(table, id));
  const players = trusteesOf(stateOf(table), roundNow(table, id));
  for (const player of players.slice(0, ceremony.threshold)) {
    make(table, player, blindAct(table, player, id));
  }
  for (const player of players.slice(-ceremony.closingQuorum)) {
    make(table, player, signBlindingAct(table, id));
  }
}

function terms(ceremony: Ceremony) {
  return termsOf('rehearsal', ceremony);
}

function dealerOf(ceremony: Ceremony, member: string) {
  const seed = sha256(utf8(`dealing of ${member} ${ceremony.attempt}`));
  return { index: indexOf(ceremony, member as MemberId), seed };
}

/** What an honest trustee finds in its boxes. */
export function sharesOf(ceremony: Ceremony, member: string) {
  return openShares(terms(ceremony), dealerOf(ceremony, member), boardOf(ceremony), random);
}

const opened = new Map<string, readonly Uint8Array[]>();

function shareOf(table: Table, round: Round, member: string): Uint8Array {
  const ceremony = ceremonyOf(stateOf(table), round);
  const name = `${ceremony.transcript} ${member}`;
  const known = opened.get(name);
  if (known !== undefined) return must(known[round.keyIndex], 'a share');
  const mine = mustOk(sharesOf(ceremony, member), 'the shares of an honest ceremony');
  opened.set(name, mine);
  return must(mine[round.keyIndex], 'a share');
}
