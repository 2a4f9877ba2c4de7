/**
 * The manifest of a round, and its id `rid`: whatever a ballot or a proof must not be moved across.
 *
 * Shapes   rid, 32 bytes: a hash over canonical JSON of everything that was fixed when the round
 *          was called. Ballots, proofs of possession, closings and partials absorb it.
 * Source   spec/protocol.md §4.2.
 */

import { concat, fromHex, toHex } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { type Json, canonicalBytes } from '../../basics/canonical.ts';
import { writeInstant } from '../../basics/instant.ts';
import { hash32 } from '../../crypto/transcript.ts';
import type { Ceremony } from '../ceremony/ceremony.ts';
import { type Digest, type MemberId, seatOf } from '../ids.ts';
import type { Round, Target } from './rounds.ts';
import { definitionInForce, ruleJson } from '../endings/rule-change.ts';
import type { Selection } from '../selection.ts';
import { publishedSets } from '../soundings/floors.ts';
import { soundingOf } from '../soundings/index.ts';

export type Called = Pick<
  Round,
  'plan' | 'number' | 'attempt' | 'keyIndex' | 'publicKey' | 'entitled' | 'recused' | 'units'
>;

export function ridOf(selection: Selection, stock: Ceremony, round: Called): string {
  const manifest = canonicalBytes(manifestOf(selection, stock, round));
  const label = round.plan.kind === 'knot' ? 'knot' : 'round';
  return toHex(hash32(selection.mode, label, manifest));
}

/** What a proof of possession is bound to: the round and the trustee who proves. */
export function possessionContext(rid: string, member: MemberId): Uint8Array {
  return bound(rid, { format: 'doyen/possession/1', member });
}

/** The header of a ballot: its round, member, place in the row of this member's ballots. */
export function ballotContext(header: {
  readonly rid: string;
  readonly member: MemberId;
  readonly seq: number;
  readonly previous: Digest | null;
}): Uint8Array {
  const { rid, member, seq, previous } = header;
  return bound(rid, { format: 'doyen/ballot/1', member, previous, seq });
}

/** What a blinding is bound to: round, trustee with its index, and what each target is for. */
export function blindingContext(
  rid: string,
  trustee: { readonly member: MemberId; readonly index: number },
  targets: readonly Pick<Target, 'purpose'>[],
): Uint8Array {
  const purposes = targets.map(({ purpose }) => purpose);
  return bound(rid, { format: 'doyen/blinding/1', ...trustee, purposes });
}

/** What a mixing is bound to: round, trustee with its index, its turn, what each sum is for. */
export function mixingContext(
  rid: string,
  turn: { readonly member: MemberId; readonly index: number; readonly turn: number },
  targets: readonly Pick<Target, 'purpose'>[],
): Uint8Array {
  const purposes = targets.map(({ purpose }) => purpose);
  return bound(rid, { format: 'doyen/mixing/1', ...turn, purposes });
}

/** What a partial decryption is bound to: round, trustee, and what each target is for. */
export function partialContext(
  rid: string,
  member: MemberId,
  targets: readonly Pick<Target, 'purpose'>[],
): Uint8Array {
  const purposes = targets.map(({ purpose }) => purpose);
  return bound(rid, { format: 'doyen/partial/1', member, purposes });
}

function bound(rid: string, statement: Json): Uint8Array {
  return concat(ridBytes(rid), canonicalBytes(statement));
}

function ridBytes(rid: string): Uint8Array {
  return must(fromHex(rid), 'a rid in hex: ridOf makes it');
}

function manifestOf(selection: Selection, stock: Ceremony, round: Called): Json {
  const { plan, number, attempt, keyIndex, publicKey, entitled, recused } = round;
  const { mode, origin, definitionDigest, fingerprint, seats, rounds, knots } = selection;
  const keyOf = (member: MemberId): Json => seats[seatOf(member)]?.key ?? null;
  const { items, vectors } = soundingOf(plan).form(plan);
  return {
    format: plan.kind === 'knot' ? 'doyen/knot/1' : 'doyen/round/1',
    mode,
    origin,
    definition: definitionDigest,
    fingerprint,
    round: plan.id,
    number,
    attempt,
    previous: (plan.kind === 'knot' ? knots : rounds).at(-1)?.rid ?? null,
    ...(plan.moves && { moves: plan.moves }),
    ...changedRule(selection),
    kind: plan.kind,
    form: { items, vectors },
    candidates: plan.candidates,
    opens: writeInstant(plan.opens),
    closes: writeInstant(plan.closes),
    revotes: 'last-counts',
    reveal: plan.reveal,
    sets: publishedSets(definitionInForce(selection), plan, entitled).map((set) => ({
      set: set.class,
      members: set.members,
    })),
    ...(recused.length > 0 && { recused }),
    ...weighedIn(round),
    roster: entitled.map((member) => ({ member, key: keyOf(member) })),
    ceremony: {
      sid: stock.sid,
      transcript: stock.transcript,
      trustees: stock.confirmed,
      threshold: stock.threshold,
      closingQuorum: stock.closingQuorum,
      assumedCorrupt: stock.assumedCorrupt,
    },
    keyIndex,
    publicKey,
  };
}

/** Of a weighted poll: the weight, the unit, and how many units each counts. */
function weighedIn({ plan, units, entitled }: Called): { readonly [field: string]: Json } {
  if (!plan.weighed || units === undefined) return {};
  const { by, unit } = plan.weighed;
  const rows = entitled.map((member) => ({ member, units: units[member] ?? 0 }));
  return { weighed: { by, unit, units: rows } };
}

/** Only where it is no longer the definition's: the manifest says which rule this round has. */
function changedRule({ ruleChanges }: Selection): { readonly [field: string]: Json } {
  const last = ruleChanges.at(-1);
  return last === undefined ? {} : { rule: ruleJson(last.rule) };
}
