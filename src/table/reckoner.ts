/**
 * The heavy arithmetic that judging a wish needs, as an argument: whether a proof holds, what a sum says.
 *
 * Use      the server and devices pass `reckoner(random)`; the verifier passes one that gathers the
 *          ballots of a round and checks them in one batch.
 * Source   spec/protocol.md §7.
 */

import type { Form } from '../crypto/set-proof.ts';
import type { Domain } from '../crypto/transcript.ts';
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
      readonly kind: 'ballot';
      readonly id: string;
      readonly domain: Domain;
      readonly publicKey: Uint8Array;
      readonly form: Form;
      readonly context: Uint8Array;
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
  /** No sum can be greater. */
  readonly most: number;
};

export type Reckoner = {
  holds(claim: Claim): boolean;
  /** One count for each target, or `undefined` where a sum lies outside 0..most. */
  open(opening: Opening): readonly number[] | undefined;
};
