/**
 * What is hashed and signed about a confessional: its id, the communique, the committed counts.
 *
 * Shapes   rid: 32 bytes over all that was fixed by the call; the communique: the bytes that every
 *          facilitator signs; the commitment: SHA-256 over counts and 32 bytes of salt.
 * Source   spec/confessional.md §§2, 5, 6.
 */

import { toHex, utf8 } from '../../basics/bytes.ts';
import { type Json, canonicalBytes, canonicalJson } from '../../basics/canonical.ts';
import { writeInstant } from '../../basics/instant.ts';
import { hash32 } from '../../crypto/transcript.ts';
import type { AggregateCounts, Confessional } from './confessional.ts';
import type { Text } from '../definition/definition.ts';
import { type Digest, digestBytes, seatOf } from '../ids.ts';
import type { Mode, Seat } from '../seats/seating.ts';
import type { Selection } from '../selection.ts';

type Called = Pick<Confessional, 'plan' | 'number' | 'attempt' | 'facilitators' | 'entitled'>;

export function confessionalRid(selection: Selection, called: Called): string {
  return toHex(
    hash32(selection.mode, 'confessional', canonicalBytes(manifestOf(selection, called))),
  );
}

/** The words that are the same for all, as each facilitator signs them. */
export type Communique = {
  readonly heard: number;
  readonly text: Text;
  readonly aggregate: Digest | null;
};

type Place = { readonly mode: Mode; readonly origin: string; readonly rid: string };

export function communiqueText({ mode, origin, rid }: Place, communique: Communique): Uint8Array {
  const { heard, text, aggregate } = communique;
  const signed = { mode, origin, round: rid, heard, text: textJson(text), aggregate };
  return utf8(`doyen/1 communique\n${canonicalJson(signed)}`);
}

/** `salt`: 32 bytes of chance, base64url, so that nobody can try out counts. */
export function aggregateDigest(
  { mode, origin, rid }: Place,
  counts: AggregateCounts,
  salt: string,
): Digest {
  const rows = Object.entries(counts).map(([candidate, one]) => {
    const { encourage, discourage, noOpinion } = one;
    return [candidate, { encourage, discourage, noOpinion }] as const;
  });
  const opened = { mode, origin, round: rid, counts: Object.fromEntries(rows), salt };
  return digestBytes(utf8(`doyen/1 aggregate\n${canonicalJson(opened)}`));
}

function manifestOf(selection: Selection, called: Called): Json {
  const { plan, number, attempt, facilitators, entitled } = called;
  const { mode, origin, definitionDigest, fingerprint, seats } = selection;
  return {
    format: 'doyen/confessional/1',
    mode,
    origin,
    definition: definitionDigest,
    fingerprint,
    round: plan.id,
    number,
    attempt,
    question: textJson(plan.question ?? {}),
    names: plan.names ?? null,
    checkedBy: plan.checkedBy ?? null,
    candidates: plan.candidates,
    opens: writeInstant(plan.opens),
    closes: writeInstant(plan.closes),
    facilitators: facilitators.map((seat) => holder(seats[seat], seat)),
    roster: entitled.map((member) => holder(seats[seatOf(member)], seatOf(member))),
  };
}

function holder(seat: Seat | undefined, id: string): Json {
  return { seat: id, key: seat?.key ?? null, sealing: seat?.sealing ?? null };
}

function textJson(text: Text): Json {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words !== undefined));
}
