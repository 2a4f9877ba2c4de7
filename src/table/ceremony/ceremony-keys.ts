/**
 * The ceremony's messages as the mathematics wants them, and what is checked of each.
 *
 * Use      devices make their messages with `termsOf` and `boardOf`; process.ts checks with the
 *          rest.
 * Shapes   a trustee's index is its place among those invited, from 1; points go as base64url.
 * Errors   what does not check is refused by name and never logged.
 * Source   spec/protocol.md §3.3-3.6.
 */

import { fromBase64url, fromHex, toBase64url, toHex, utf8 } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import {
  type Board,
  type Committed,
  type Dealt,
  type Terms,
  rosterHash,
  transcriptHash,
} from '../../crypto/ceremony-terms.ts';
import { culpritOf } from '../../crypto/complaint.ts';
import { checkDealing } from '../../crypto/dealing.ts';
import { assembleKeys } from '../../crypto/threshold.ts';
import type { Domain } from '../../crypto/transcript.ts';
import type {
  Ceremony,
  CeremonyRefusal,
  Complaint,
  DealingCommitment,
  StockKey,
} from './ceremony.ts';
import type { MemberId } from '../ids.ts';
import { type Reckoner, claimId } from '../reckoner.ts';

export function termsOf(domain: Domain, ceremony: Ceremony): Terms {
  const { sid, threshold, keys } = ceremony;
  return {
    domain,
    sid: must(fromHex(sid), 'a sid in hex: ceremonyStart makes it'),
    threshold,
    keys,
  };
}

/** From 1; 0 for whoever is not invited. */
export function indexOf(ceremony: Pick<Ceremony, 'invited'>, member: MemberId): number {
  return ceremony.invited.indexOf(member) + 1;
}

/** All commitments, and the dealings of the dealers. */
export function boardOf(ceremony: Ceremony): Board {
  return { committed: committedOf(ceremony), dealings: dealingsOf(ceremony, ceremony.dealers) };
}

export function committedOf(ceremony: Ceremony): readonly Committed[] {
  return ceremony.invited.flatMap((member) => {
    const given = ceremony.commitments[member];
    return given === undefined ? [] : [readCommitment(indexOf(ceremony, member), given)];
  });
}

export function commitmentHolds(
  asked: { readonly domain: Domain; readonly reckoner: Reckoner },
  ceremony: Ceremony,
  member: MemberId,
  given: DealingCommitment,
): boolean {
  const committed = readCommitment(indexOf(ceremony, member), given);
  const { index, encryptionKey, possession, commitment } = committed;
  const terms = termsOf(asked.domain, ceremony);
  return asked.reckoner.holds({
    kind: 'commitment',
    id: claimId('commitment', terms.sid, utf8(`${index}`), encryptionKey, possession, commitment),
    terms,
    committed,
  });
}

/** What is wrong with a dealing as anybody can see; `undefined` if nothing is. */
export function dealingFault(
  asked: { readonly domain: Domain; readonly reckoner: Reckoner },
  ceremony: Ceremony,
  dealt: Dealt,
): CeremonyRefusal | undefined {
  const terms = termsOf(asked.domain, ceremony);
  const committed = committedOf(ceremony);
  const id = claimId('dealing', rosterHash(terms, committed), utf8(`${dealt.index}`), dealt.bytes);
  if (asked.reckoner.holds({ kind: 'dealing', id, terms, committed, dealt })) return undefined;
  const named = checkDealing(terms, committed, dealt);
  return named.ok ? { code: 'proof_wrong', proof: 'coefficient' } : named.refusal;
}

/** Who is at fault, as everybody can see; `undefined` where the complaint proves nothing. */
export function culpritIn(
  domain: Domain,
  ceremony: Ceremony,
  { dealer, member, joint, proof }: Complaint,
): MemberId | undefined {
  const culprit = culpritOf(termsOf(domain, ceremony), boardOf(ceremony), {
    dealer: indexOf(ceremony, dealer),
    trustee: indexOf(ceremony, member),
    joint: bytesIn(joint),
    proof: bytesIn(proof),
  });
  return culprit && { dealer, trustee: member }[culprit];
}

/** What every confirmation must name; 32 bytes in hex. */
export function transcriptOf(domain: Domain, ceremony: Ceremony): string {
  return toHex(transcriptHash(termsOf(domain, ceremony), boardOf(ceremony)));
}

/** Y and V_m of those who confirmed, for each key; `undefined` where a sum is the identity. */
export function certifiedKeys(domain: Domain, ceremony: Ceremony): readonly StockKey[] | undefined {
  const trustees = ceremony.invited.filter((member) => ceremony.confirmed.includes(member));
  const indices = trustees.map((member) => indexOf(ceremony, member));
  const keys = assembleKeys(termsOf(domain, ceremony), boardOf(ceremony), indices);
  return keys?.map(({ publicKey, shares }) => ({
    publicKey: toBase64url(publicKey),
    shares: Object.fromEntries(
      shares.map(({ index, share }) => [ceremony.invited[index - 1], toBase64url(share)]),
    ),
  }));
}

function dealingsOf(ceremony: Ceremony, members: readonly MemberId[]): readonly Dealt[] {
  return members.map((member) => {
    const bytes = must(ceremony.dealings[member], 'a dealing: dealers are those who dealt');
    return { index: indexOf(ceremony, member), bytes };
  });
}

/** The wish parser has seen to the spelling of each field. */
function readCommitment(index: number, given: DealingCommitment): Committed {
  return {
    index,
    encryptionKey: bytesIn(given.encryptionKey),
    possession: bytesIn(given.possession),
    commitment: bytesIn(given.commitment),
  };
}

function bytesIn(text: string): Uint8Array {
  return must(fromBase64url(text), 'bytes as base64url');
}
