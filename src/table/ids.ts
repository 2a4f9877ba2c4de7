/**
 * The names of things: members, candidates, rounds, groups, seats, keys, digests.
 *
 * Shapes   ids are `[a-z][a-z0-9-]{1,31}` everywhere; a seat is `member:<id>`, `officer:chair` or,
 *          for a further facilitator, `officer:<id>`; keys are 32 bytes as base64url; digests are
 *          SHA-256 as hex.
 * Errors   every parser answers `undefined` for anything else.
 * Source   spec/encodings.md §4.
 */

import type { Brand } from '../basics/brand.ts';
import { fromBase64url } from '../basics/bytes.ts';
import { publicDigestOf } from '../crypto/digest.ts';

export type MemberId = Brand<string, 'MemberId'>;
export type CandidateId = Brand<string, 'CandidateId'>;
export type RoundId = Brand<string, 'RoundId'>;
export type GroupId = Brand<string, 'GroupId'>;
/** An Ed25519 public key, base64url. */
export type PublicKey = Brand<string, 'PublicKey'>;
/** An X25519 public key, base64url: letters to a seat are sealed to it. */
export type SealingKey = Brand<string, 'SealingKey'>;
/** SHA-256 of some bytes, hex. */
export type Digest = Brand<string, 'Digest'>;
/** Who sits where: `member:nl`, `officer:chair`, or another facilitator's `officer:adviser`. */
export type SeatId = `member:${string}` | `officer:${string}`;
/**
 * Who may sign an entry. The founder sets up and invites; the clerk says only that a time has come.
 */
export type ActorId = SeatId | 'founder' | 'clerk';

/** One word is kept out: every plain object has a field of that name, and ids name fields. */
const ID = /^(?!constructor$)[a-z][a-z0-9-]{1,31}$/;

export function parseMemberId(given: string): MemberId | undefined {
  return ID.test(given) ? (given as MemberId) : undefined;
}

export function parseCandidateId(given: string): CandidateId | undefined {
  return ID.test(given) ? (given as CandidateId) : undefined;
}

export function parseRoundId(given: string): RoundId | undefined {
  return ID.test(given) ? (given as RoundId) : undefined;
}

export function parseGroupId(given: string): GroupId | undefined {
  return ID.test(given) ? (given as GroupId) : undefined;
}

/** Any other id of the file formats: a body, a post, a selection. */
export function parseId(given: string): string | undefined {
  return ID.test(given) ? given : undefined;
}

export function parsePublicKey(given: string): PublicKey | undefined {
  return fromBase64url(given)?.length === 32 ? (given as PublicKey) : undefined;
}

export function parseSealingKey(given: string): SealingKey | undefined {
  return fromBase64url(given)?.length === 32 ? (given as SealingKey) : undefined;
}

export function parseDigest(given: string): Digest | undefined {
  return /^[0-9a-f]{64}$/.test(given) ? (given as Digest) : undefined;
}

/** SHA-256 of `bytes`. */
export function digestBytes(bytes: Uint8Array): Digest {
  return publicDigestOf(bytes) as Digest;
}

export function parseSeatId(given: string): SeatId | undefined {
  const officer = given.startsWith('officer:') ? parseId(given.slice(8)) : undefined;
  if (officer !== undefined) return officerSeat(officer);
  const member = given.startsWith('member:') ? parseMemberId(given.slice(7)) : undefined;
  return member === undefined ? undefined : seatOf(member);
}

export function parseActorId(given: string): ActorId | undefined {
  return given === 'founder' || given === 'clerk' ? given : parseSeatId(given);
}

export function seatOf(member: MemberId): SeatId {
  return `member:${member}`;
}

export function officerSeat(id: string): SeatId {
  return `officer:${id}`;
}

/** The chair or a further facilitator. */
export function isOfficer(actor: ActorId): actor is `officer:${string}` {
  return actor.startsWith('officer:');
}

/** The member who acts, or `undefined` for officers, the founder and the clerk. */
export function memberOf(actor: ActorId): MemberId | undefined {
  return actor.startsWith('member:') ? parseMemberId(actor.slice(7)) : undefined;
}
