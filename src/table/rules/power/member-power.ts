/**
 * What is found of voting power: for each member, and of the rule as a whole.
 *
 * Use      `membersWith(game, counts)` makes the indices of counts.
 * Shapes   counts are exact but where `errorIs` says `weights`: then they are the middle of two
 *          bounds; or `sample`: then they are estimates. No share is further from the true one than
 *          `error`; of a sample, but for a chance that is stated.
 * Source   spec/power.md §§4, 8-9.
 */

import type { MemberId } from '../../ids.ts';
import { type Indices, indicesOf } from './indices.ts';
import type { SimpleGame } from './simple-game.ts';

export type MemberPower = Indices & {
  readonly id: MemberId;
  /** Coalitions of the others to which this member makes the difference. */
  readonly swings: bigint;
  readonly shapley: number;
};

/** What is said of each member as a part of one. */
export type Share = Exclude<keyof MemberPower, 'id' | 'swings'>;

export type Power = {
  readonly members: readonly MemberPower[];
  readonly winning: bigint;
  readonly coalitions: bigint;
  readonly method: 'diagram' | 'weight-sums' | 'halves' | 'layers' | 'orders';
  /** Of all shares, and of each by itself. */
  readonly error: number;
  readonly errors: { readonly [Name in Share]: number };
  /** `weights`: they were rounded, so that counts too are the middle of two bounds. */
  readonly errorIs: 'rounding' | 'bound' | 'weights' | 'sample';
  /** How large it was, and the chance at most that an error is more than is said. */
  readonly sample?: { readonly orders: number; readonly doubt: number };
  /** What can be had by waiting: exact counts for bounds, a larger sample for a small one. */
  readonly waiting?: 'exact' | 'closer';
};

export type Progress = (done: number, of: number) => void;

export function sameError(error: number): Power['errors'] {
  return {
    penrose: error,
    banzhaf: error,
    shapley: error,
    colemanPrevent: error,
    colemanInitiate: error,
  };
}

type Found = {
  readonly winning: bigint;
  readonly swings: readonly bigint[];
  readonly shapley: readonly number[];
};

export function membersWith(game: SimpleGame, found: Found): readonly MemberPower[] {
  const indices = indicesOf(found);
  const none = { penrose: 0, banzhaf: 0, colemanPrevent: 0, colemanInitiate: 0 };
  return game.members.map((id, place) => ({
    id,
    swings: found.swings[place] ?? 0n,
    ...(indices[place] ?? none),
    shapley: found.shapley[place] ?? 0,
  }));
}
