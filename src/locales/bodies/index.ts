/**
 * The kinds of body that a selection can be set up for: one line for each.
 *
 * Use      `bodyKind(definition.words)`; the set-up page offers them in this order.
 * Source   spec/process.md §2.3.
 */

import { alliance } from './alliance.ts';
import type { BodyKind } from './body-kind.ts';
import { council } from './council.ts';
import { federation } from './federation.ts';
import { foundation } from './foundation.ts';
import { university } from './university.ts';

export const BODY_KINDS: readonly BodyKind[] = [
  federation,
  council,
  foundation,
  university,
  alliance,
];

/** `undefined` where a definition names none, or one that is not known here. */
export function bodyKind(id: string | undefined): BodyKind | undefined {
  return BODY_KINDS.find((kind) => kind.id === id);
}
