/**
 * What a page asks of the reading worker, and what it hears of it.
 *
 * Use      starting.ts sends one `ReadAsk` to a fresh worker, which tells how far it is, then hands
 *          over what it read in pieces, or says why it could not.
 */

import type { SheetKind } from '../../../corridor/formats/columns.ts';
import type { Told } from '../refusal-words.ts';
import type { Readings } from './reading.ts';

export const MOST_MEGABYTES = 20;

export type ReadAsk = {
  readonly source: File | string;
  /** What a bare list or a table is taken for. */
  readonly kind: SheetKind;
};

export type FromReader =
  /** From 0 to 1. */
  | { readonly kind: 'reached'; readonly part: number }
  | ({ readonly kind: 'piece' } & Readings)
  | { readonly kind: 'end'; readonly refused: Told | null };
