/**
 * What the page asks of the verifier's worker, and what it hears of it.
 *
 * Use      checking.ts sends one `Check` to a fresh worker, which tells of steps, then answers.
 */

import type { BundleRefusal } from '../../record/bundle.ts';
import type { Report, VerifyOptions } from '../../verify/verify.ts';

export type Check = {
  readonly bytes: Uint8Array;
  /** 64 hex digits or eight words; undefined where the reader has none. */
  readonly fingerprint: string | undefined;
  /** A test of a device, a receipt, a dispute: what the record says to it. */
  readonly held?: Pick<VerifyOptions, 'challenge' | 'receipt' | 'dispute'>;
};

/** Ballots' and dealings' bytes are left out of the report's selection. */
export type Checked =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'refused'; readonly refusal: BundleRefusal };

export type FromVerifier =
  | { readonly kind: 'step'; readonly done: number; readonly of: number }
  | Checked;
