/**
 * What a word weighs: how good it is, how directly it came, and how far it has faded.
 *
 * Use      `weightOf(signal, day)` for evidence.ts; the constants stand here and nowhere else.
 * Shapes   all are judgements of this product, stated so that a reader can disagree: quality and
 *          freshness go from 0 to 1, a weight is their product. An origin's weight is never
 *          multiplied by how often it was reported.
 * Units    half-lives in days; freshness in thousandths, so that every machine rounds alike.
 * Source   the letters and numbers are those of the Admiralty code (STANAG 2511).
 */

import { type Day, type Dated, daysBetween, lastDay } from './dated.ts';
import type { Attribution } from './fields.ts';
import type { Signal, Stance } from './kinds/signal.ts';

type Channel = NonNullable<Signal['channel']>;
export type Grade = NonNullable<Signal['grade']>;

/**
 * After how many days a word is worth half. On record: one must answer for it and will be held to
 * it, a season. Own conversation: said to be acted upon, and moves when talks move. Background and
 * anonymous officials: true of the week's mood. Press: what others made of that mood.
 */
const HALF_LIFE: { readonly [A in Attribution]: number } = {
  'on-record': 90,
  'own-conversation': 60,
  background: 45,
  'official-anonymous': 45,
  'press-report': 30,
};

/** Words that were written to last bind twice as long as words that were spoken. */
const LASTING: { readonly [C in Channel]: number } = {
  document: 2,
  letter: 2,
  statement: 2,
  agency: 1,
  newspaper: 1,
  interview: 1,
  'press-conference': 1,
  meeting: 1,
  call: 1,
  broadcast: 1,
  'social-media': 1,
  other: 1,
};

/** The letter: how far the source has been right before. F: cannot be judged, taken as middling. */
const SOURCE: { readonly [S in Grade['source']]: number } = {
  A: 1,
  B: 0.8,
  C: 0.6,
  D: 0.4,
  E: 0.2,
  F: 0.5,
};

/** The number: how far it fits with what is known otherwise. 6: cannot be judged. */
const INFORMATION: { readonly [I in Grade['information']]: number } = {
  '1': 1,
  '2': 0.8,
  '3': 0.6,
  '4': 0.4,
  '5': 0.2,
  '6': 0.5,
};

/** Where nobody graded: as its attribution usually deserves, and never better than B2. */
const UNGRADED: { readonly [A in Attribution]: number } = {
  'on-record': 0.64,
  'own-conversation': 0.64,
  background: 0.36,
  'official-anonymous': 0.36,
  'press-report': 0.3,
};

/** At second hand something is lost, and the teller has reasons of his own. */
const SECOND_HAND = 0.7;
/** Below this nothing is suggested any more: what was said then says nothing of now. */
export const FORGOTTEN = 0.05;
/** From here on a word counts as fresh: conflict is between fresh words. */
export const FRESH = 0.5;

/** The last day on which it can have been said: never later than it was learned. */
export function saidDay({
  said,
  published,
  learned,
}: {
  readonly said: Dated | null;
  readonly published?: Dated | null;
  readonly learned: Day;
}): Day {
  const dated = said ?? published ?? null;
  const last = dated === null ? learned : lastDay(dated);
  return last < learned ? last : learned;
}

export function halfLifeOf(attribution: Attribution, channel: Channel | null): number {
  return HALF_LIFE[attribution] * (channel === null ? 1 : LASTING[channel]);
}

/** 1 on the day itself, half after a half-life; never more than 1. */
export function freshnessOf(from: Day, day: Day, halfLife: number): number {
  return freshnessAt(Math.max(0, daysBetween(from, day)), halfLife);
}

export function freshnessAt(age: number, halfLife: number): number {
  return Math.round(1_000 * 2 ** (-age / halfLife)) / 1_000;
}

export function qualityOf({ grade, attribution, teller }: Signal): number {
  const graded = grade
    ? SOURCE[grade.source] * INFORMATION[grade.information]
    : UNGRADED[attribution];
  return graded * (teller === null ? 1 : SECOND_HAND);
}

/** Worse than C3 in its letter or its number. F and 6, not judged, are worse too. */
export function isBelowC3({ source, information }: Grade): boolean {
  return source > 'C' || information > '3';
}

/** Two steps against to two steps for; null: a silence is no position. */
export function levelOf(stance: Stance): number | null {
  return LEVELS[stance];
}

const LEVELS: { readonly [S in Stance]: number | null } = {
  supports: 2,
  leans: 1,
  lifts: 1,
  open: 0,
  silent: null,
  reluctant: -1,
  objects: -2,
  blocks: -2,
};
