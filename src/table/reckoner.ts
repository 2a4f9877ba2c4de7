/**
 * The heavy arithmetic that judging a wish needs, as an argument: whether a proof holds, what a sum
 * says.
 *
 * Use      the server and devices pass `reckoner(random)`; the verifier passes one that gathers the
 *          ballots of a round and checks them in one batch.
 * Source   spec/protocol.md §7.
 */

import { concat, fromBase64url, length32, utf8 } from '../basics/bytes.ts';
import type { Committed, Dealt, Terms } from '../crypto/ceremony-terms.ts';
import { checkCommitment, checkDealing } from '../crypto/dealing.ts';
import { digestOf } from '../crypto/digest.ts';
import type { Random } from '../crypto/group.ts';
import { checkLists } from '../crypto/mixed-list.ts';
import { checkPartial, openTargets } from '../crypto/partial.ts';
import { checkSecret } from '../crypto/schnorr.ts';
import { type Form, checkBallots } from '../crypto/set-proof.ts';
import { verify } from '../crypto/signature.ts';
import type { Domain } from '../crypto/transcript.ts';
import { checkBlinding, openZeros } from '../crypto/zero-test.ts';
import type { PublicKey } from './ids.ts';

/** Something that must hold; `id` tells two claims apart, so that one need not be checked twice. */
export type Claim =
  | {
      readonly kind: 'signature';
      readonly id: string;
      readonly key: PublicKey;
      readonly text: Uint8Array;
      readonly signature: Uint8Array;
    }
  | {
      /** A Schnorr proof of the secret behind `point`, bound to `label` and `context`. */
      readonly kind: 'possession';
      readonly id: string;
      readonly domain: Domain;
      readonly label: string;
      readonly context: Uint8Array;
      readonly point: Uint8Array;
      readonly proof: Uint8Array;
    }
  | {
      /** A commitment to a dealing, with the proof of its encryption key. */
      readonly kind: 'commitment';
      readonly id: string;
      readonly terms: Terms;
      readonly committed: Committed;
    }
  | {
      /** A dealing: opens its commitment, right length, all proofs. */
      readonly kind: 'dealing';
      readonly id: string;
      readonly terms: Terms;
      readonly committed: readonly Committed[];
      readonly dealt: Dealt;
    }
  | {
      readonly kind: 'ballot';
      readonly id: string;
      readonly domain: Domain;
      readonly publicKey: Uint8Array;
      readonly form: Form;
      readonly context: Uint8Array;
      readonly bytes: Uint8Array;
    }
  | {
      /** All targets blinded by one trustee, with a proof for each. */
      readonly kind: 'blinding';
      readonly id: string;
      readonly domain: Domain;
      readonly context: Uint8Array;
      readonly alphas: readonly Uint8Array[];
      readonly betas: readonly Uint8Array[];
      readonly bytes: Uint8Array;
    }
  | {
      /** Lists of sums mixed by one trustee, each with its proofs. */
      readonly kind: 'mixing';
      readonly id: string;
      readonly domain: Domain;
      readonly context: Uint8Array;
      readonly alphas: readonly Uint8Array[];
      readonly betas: readonly Uint8Array[];
      /** How many of the sums make each list. */
      readonly sizes: readonly number[];
      readonly bytes: Uint8Array;
    }
  | {
      /** A partial decryption of all targets by one trustee, with its proof. */
      readonly kind: 'partial';
      readonly id: string;
      readonly domain: Domain;
      readonly context: Uint8Array;
      /** V_m of the trustee. */
      readonly share: Uint8Array;
      readonly alphas: readonly Uint8Array[];
      readonly bytes: Uint8Array;
    };

/** Opens all targets from the partials of t trustees (index from 1). */
export type Opening = {
  readonly id: string;
  readonly alphas: readonly Uint8Array[];
  readonly betas: readonly Uint8Array[];
  readonly partials: readonly { readonly index: number; readonly bytes: Uint8Array }[];
  /** No sum can be greater; of blinded sums only whether they are nought can be told. */
  readonly most: number | 'nought-or-not';
};

export type Reckoner = {
  holds(claim: Claim): boolean;
  /**
   * One count for each target, or `undefined` where a sum lies outside 0..most. Of a blinded one 0
   * for nought and 1 for anything else.
   */
  open(opening: Opening): readonly number[] | undefined;
};

/** A name for a claim: a digest over its kind and all that it is about. */
export function claimId(kind: Claim['kind'] | 'opening', ...parts: readonly Uint8Array[]): string {
  const framed = [utf8(kind), ...parts].flatMap((part) => [length32(part.length), part]);
  return digestOf(concat(...framed));
}

/** Checks each claim as it comes; `random` gives the weights of batched checks. */
export function reckoner(random: Random): Reckoner {
  return { holds: (claim) => holds(claim, random), open };
}

/** So many claims are remembered: a flood of wrong ones pushes out others, and costs no memory. */
const MOST_REMEMBERED = 50_000;

/** Remembers what was found, so that a claim met twice costs once. */
export function remembering(inner: Reckoner, most = MOST_REMEMBERED): Reckoner {
  const held = new Map<string, boolean>();
  const opened = new Map<string, readonly number[] | undefined>();
  return {
    holds: (claim) => recall({ known: held, most }, claim.id, () => inner.holds(claim)),
    open: (opening) => recall({ known: opened, most }, opening.id, () => inner.open(opening)),
  };
}

type Memory<Value> = { readonly known: Map<string, Value>; readonly most: number };

function recall<Value>({ known, most }: Memory<Value>, id: string, find: () => Value): Value {
  const before = known.get(id);
  if (before !== undefined) return before;
  const value = find();
  known.set(id, value);
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
  return value;
}

function open({ most, ...sums }: Opening): readonly number[] | undefined {
  if (most !== 'nought-or-not') return openTargets({ ...sums, most });
  return openZeros(sums)?.map((nought) => (nought ? 0 : 1));
}

function holds(claim: Claim, random: Random): boolean {
  switch (claim.kind) {
    case 'signature': {
      const key = fromBase64url(claim.key);
      return key !== undefined && verify(key, claim.text, claim.signature);
    }
    case 'possession':
      return checkSecret(claim);
    case 'commitment':
      return checkCommitment(claim.terms, claim.committed);
    case 'dealing':
      return checkDealing(claim.terms, claim.committed, claim.dealt).ok;
    case 'ballot': {
      const { domain, publicKey, form, context, bytes } = claim;
      return checkBallots({ domain, publicKey, form, random }, [{ context, bytes }])[0] === true;
    }
    case 'blinding':
      return checkBlinding(claim);
    case 'mixing':
      return checkLists(claim);
    case 'partial':
      return checkPartial(claim);
  }
}
