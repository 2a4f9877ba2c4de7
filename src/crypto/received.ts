/**
 * What one trustee has been dealt: each dealer's dealing, and the shares in the boxes for it.
 *
 * Use      threshold.ts opens one's own; complaint.ts opens what a complaint has laid open.
 * Shapes   `joint` is D of the pair, rho_j·E_m = e_m·U_j; whoever has it opens their boxes alone.
 * Errors   `shares` is undefined where a box does not open or holds no scalar: the dealer erred.
 * Secrets  D and the shares, unless a complaint published them.
 * Source   Feldman 1987; spec/crypto.md §§7.4-7.5.
 */

import { must } from '../basics/bug.ts';
import { equalBytes } from '../basics/bytes.ts';
import type { Board, Committed, Dealt, Terms } from './ceremony-terms.ts';
import { risingIndices, rosterHash } from './ceremony-terms.ts';
import { type Dealing, othersThan, readDealing } from './dealing.ts';
import { type Point, type Scalar, timesBase, writePoint } from './group.ts';
import { valuesOfSum } from './polynomials.ts';
import { openSealed } from './sealed-share.ts';
import type { Domain } from './transcript.ts';

/** A dealer's dealing, decoded. */
export type Read = { readonly index: number; readonly dealing: Dealing };
export type Received = Read & { readonly shares: readonly Scalar[] | undefined };

/** All dealings in order of index, or nothing where one cannot be read. */
export function readAll(terms: Terms, { committed, dealings }: Board): readonly Read[] | undefined {
  if (!risingIndices(dealings) || dealings.length === 0) return undefined;
  const list: Read[] = [];
  for (const { index, bytes } of dealings satisfies readonly Dealt[]) {
    const dealing = readDealing(terms, committed.length - 1, bytes);
    if (dealing === undefined) return undefined;
    list.push({ index, dealing });
  }
  return list;
}

/** A trustee, and among whom. */
export type Recipient = {
  readonly trustee: number;
  readonly domain: Domain;
  readonly committed: readonly Committed[];
  readonly roster: Uint8Array;
};

export function recipient({ domain, ...terms }: Terms, board: Board, trustee: number): Recipient {
  const { committed } = board;
  return { trustee, domain, committed, roster: rosterHash({ domain, ...terms }, committed) };
}

/** What the dealer sealed for that trustee, another than itself. */
export function receivedBy(to: Recipient, read: Read, joint: Point): Received {
  const { index: dealer, dealing } = read;
  const { trustee, domain, committed, roster } = to;
  const boxes = boxesFor(trustee, dealer, committed);
  const envelope = {
    domain,
    roster,
    dealer,
    trustee,
    sealingKey: dealing.sealingKey,
    encryptionKey: boxes.own.encryptionKey,
  };
  const sealed = must(dealing.boxes[boxes.place], 'boxes for every other trustee');
  return { ...read, shares: openSealed(envelope, joint, sealed) };
}

/** Of each dealer the commitments of one key. */
export function polynomialsOf(key: number, list: readonly Read[]): readonly (readonly Point[])[] {
  return list.map(({ dealing }) => must(dealing.polynomials[key], 'a polynomial').points);
}

/** Whether x·B is the value of the sum of these polynomials. */
export function isLogOf(x: Scalar, rows: readonly (readonly Point[])[], index: number): boolean {
  const [value] = valuesOfSum(rows, [index]);
  return equalBytes(writePoint(timesBase(x)), must(value, 'one value'));
}

/** Whether this dealer's shares, all of them, are what its commitments say. */
export function fits(received: Received, index: number): boolean {
  const { shares, dealing } = received;
  if (shares === undefined) return false;
  return dealing.polynomials.every((_, key) =>
    isLogOf(must(shares[key], 'a share'), polynomialsOf(key, [received]), index),
  );
}

function boxesFor(trustee: number, dealer: number, committed: readonly Committed[]) {
  const others = othersThan(dealer, committed);
  const place = others.findIndex(({ index }) => index === trustee);
  return { place, own: must(others[place], 'a trustee who committed') };
}
