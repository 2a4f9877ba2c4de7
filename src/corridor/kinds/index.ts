/**
 * The kinds of items a corridor keeps: one line for each.
 *
 * Use      `KINDS.signal` reads what came from outside; `Body<'signal'>` is what it gives.
 */

import type { Read } from '../../basics/shape.ts';
import { assessment, expectation } from './assessment.ts';
import { argument, fact, name } from './candidacy.ts';
import { count } from './count.ts';
import { criterion, figure } from './criterion.ts';
import { ground } from './ground.ts';
import { keptText } from './kept-text.ts';
import { link } from './link.ts';
import { approach, contact, meeting } from './meeting.ts';
import { signal } from './signal.ts';
import { outcome, snapshot } from './snapshot.ts';
import { event, race, timing } from './surroundings.ts';
import { tie } from './tie.ts';

export const KINDS = {
  ground,
  signal,
  count,
  link,
  'kept-text': keptText,
  name,
  fact,
  argument,
  event,
  race,
  timing,
  criterion,
  figure,
  meeting,
  contact,
  approach,
  tie,
  assessment,
  expectation,
  snapshot,
  outcome,
} as const;

export type Kind = keyof typeof KINDS;
export type Body<K extends Kind> = Read<(typeof KINDS)[K]>;
export const kinds = Object.keys(KINDS) as readonly Kind[];

export function isKind(given: string): given is Kind {
  return Object.hasOwn(KINDS, given);
}
