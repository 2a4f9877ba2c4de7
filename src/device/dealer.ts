/**
 * A trustee's part in the key ceremony: commit, deal, check and confirm, or prove the fault; late,
 * prove it all the same.
 *
 * Use      trustee.ts; the journal that comes with a step is saved before its act is sent.
 * Shapes   one seed gives the whole dealing, so a restart deals the very same; a fresh one for each
 *          attempt. Shares of all keys are in the journal before this trustee confirms them.
 * Errors   `dealing_lost` where the journal does not know this ceremony: then this seat is no
 *          trustee.
 * Secrets  the seed, and the shares it opens.
 * Source   spec/protocol.md §§3, 11.
 */

import { must } from '../basics/bug.ts';
import { toBase64url } from '../basics/bytes.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Dealer } from '../crypto/ceremony-terms.ts';
import { complain } from '../crypto/complaint.ts';
import { commitDealing, deal } from '../crypto/dealing.ts';
import { type BadShare, openShares } from '../crypto/threshold.ts';
import type { Ceremony } from '../table/ceremony/ceremony.ts';
import { boardOf, committedOf, indexOf, termsOf } from '../table/ceremony/ceremony-keys.ts';
import { type MemberId, digestBytes, memberOf } from '../table/ids.ts';
import type { Bench, Step } from './bench.ts';
import type { Declined } from './board.ts';
import { type Journal, type KeyRecord, stockOf, withStock } from './journal.ts';
import { newSeed } from './keys.ts';

/** R0, from a fresh seed; again from the same one where it was not logged. */
export function give(bench: Bench, ceremony: Ceremony): Step {
  const { journal, random, selection } = bench;
  const { sid } = ceremony;
  const seed = stockOf(journal, sid)?.seed ?? newSeed(random);
  const dealer = { index: indexOf(ceremony, trustee(journal)), seed };
  const committed = commitDealing(termsOf(selection.mode, ceremony), dealer, random);
  return {
    journal: withStock(journal, { sid, seed, keys: [] }),
    act: {
      type: 'CommitDealing',
      sid,
      encryptionKey: toBase64url(committed.encryptionKey),
      possession: toBase64url(committed.possession),
      commitment: toBase64url(committed.commitment),
    },
  };
}

/** R1, to all who committed. */
export function dealAll(bench: Bench, ceremony: Ceremony): Result<Step, Declined> {
  const { journal, random, selection } = bench;
  const dealer = dealerOf(journal, ceremony);
  if (!dealer) return refuse({ code: 'dealing_lost', sid: ceremony.sid });
  const terms = termsOf(selection.mode, ceremony);
  const enclosure = deal(terms, dealer, committedOf(ceremony), random);
  const { sid } = ceremony;
  const act = { type: 'Deal', sid, enclosure: digestBytes(enclosure) } as const;
  return ok({ journal, act, enclosure });
}

/** R2: opens and checks all shares; keeps them and confirms, or names the dealer of a bad one. */
export function confirm(bench: Bench, ceremony: Ceremony): Result<Step, Declined> {
  const { journal, random, selection } = bench;
  const { sid } = ceremony;
  const dealer = dealerOf(journal, ceremony);
  if (!dealer) return refuse({ code: 'dealing_lost', sid });
  const shares = openShares(termsOf(selection.mode, ceremony), dealer, boardOf(ceremony), random);
  if (!shares.ok) {
    const complaint = complaintOf(bench, ceremony, dealer, shares.refusal);
    return ok({ journal, act: { type: 'ReportFault', ...complaint } });
  }
  const keys = shares.value.map(unused);
  const transcript = must(ceremony.transcript, 'a transcript: dealing has ended');
  return ok({
    journal: withStock(journal, { sid, seed: dealer.seed, keys }),
    act: { type: 'ConfirmKeys', sid, transcript },
  });
}

/**
 * The keys were certified before this dealer's word came: it says whether it was cheated, and is
 * no trustee of them either way. What fits is erased.
 */
export function checkLate(bench: Bench, sid: string): Step {
  const { journal, random, selection } = bench;
  const ceremony = must(
    selection.ceremonies.find((one) => one.sid === sid),
    'a ceremony: the duty was read off the log',
  );
  const dealer = must(dealerOf(journal, ceremony), 'a seed: the duty was read off the journal');
  const shares = openShares(termsOf(selection.mode, ceremony), dealer, boardOf(ceremony), random);
  if (shares.ok) return { journal: withoutDealing(journal, sid) };
  const complaint = complaintOf(bench, ceremony, dealer, shares.refusal);
  return { journal, act: { type: 'ReportLateFault', ...complaint } };
}

export function withoutDealing(journal: Journal, sid: string): Journal {
  const stock = must(stockOf(journal, sid), 'a stock: the duty was read off the journal');
  return withStock(journal, { ...stock, seed: null });
}

/** What lets everybody see that the share is bad; it lays open no other dealer's. */
function complaintOf(bench: Bench, ceremony: Ceremony, own: Dealer, { dealer }: BadShare) {
  const { random, selection } = bench;
  const about = { board: boardOf(ceremony), dealer };
  const { joint, proof } = complain(termsOf(selection.mode, ceremony), own, about, random);
  return {
    sid: ceremony.sid,
    dealer: must(ceremony.invited[dealer - 1], 'the dealer of a share'),
    joint: toBase64url(joint),
    proof: toBase64url(proof),
  };
}

function dealerOf(journal: Journal, ceremony: Ceremony): Dealer | undefined {
  const seed = stockOf(journal, ceremony.sid)?.seed;
  return seed ? { index: indexOf(ceremony, trustee(journal)), seed } : undefined;
}

function unused(share: Uint8Array): KeyRecord {
  return { share, rid: null, closing: null, targets: null };
}

function trustee(journal: Journal): MemberId {
  return must(memberOf(journal.seat), 'a member: only members are trustees');
}
