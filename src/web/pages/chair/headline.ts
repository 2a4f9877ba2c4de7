/**
 * The sentence on top of the chair's desk: how far are we, what is running.
 *
 * Use      `headlineOf(selection, now, missing)`; words come from the locale,
 *          one sentence for each part.
 * Shapes   `missing` is of the last batch, so that the headline is no live counter.
 */

import type { Instant } from '../../../basics/instant.ts';
import { stockOf } from '../../../table/ceremony/ceremony.ts';
import { distances, isClear, nearest } from '../../../table/distance/distance.ts';
import { hasOnlySums, publishedRounds, roundNumber } from '../../../table/rounds/published.ts';
import { runningRound } from '../../../table/rounds/round-lookup.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import type { Outcome, Selection } from '../../../table/selection.ts';
import { tolerance } from '../../../table/rules/tolerance.ts';
import { runningSilence } from '../../../table/silence/silence-lookup.ts';
import type { Subject } from '../../../table/silence/subject.ts';

/** Rounds that ended without counts. */
type Ended = 'unopened' | 'abandoned';

/** Where a confessional stands that waits for somebody. */
type Talking = 'talks-called' | 'talks-open' | 'talks-closed';

export type HeadlinePart =
  | { readonly part: 'setting-up'; readonly taken: number; readonly all: number }
  | { readonly part: 'outcome'; readonly outcome: Outcome }
  | { readonly part: 'keys-making' | 'keys-failed' | 'keys-ready' | 'no-count' | 'sums-only' }
  | { readonly part: 'clear'; readonly names: readonly string[]; readonly round: number }
  | { readonly part: 'nearest'; readonly short: number; readonly round: number }
  | { readonly part: 'rule-not-met' | 'not-settled'; readonly round: number }
  | { readonly part: 'called' | 'closed' | Ended; readonly round: number }
  | { readonly part: Talking; readonly round: number }
  | { readonly part: 'knot'; readonly stage: 'called' | 'open' | 'closed' }
  | { readonly part: 'open'; readonly round: number; readonly missing: number }
  | { readonly part: 'silence' | 'silence-broken'; readonly subject: Subject };

export function headlineOf(
  selection: Selection,
  now: Instant,
  missing: number,
): readonly HeadlinePart[] {
  if (selection.stage === 'setting-up') {
    const seats = Object.values(selection.seats);
    const taken = seats.filter(({ key }) => key !== null).length;
    return [{ part: 'setting-up', taken, all: seats.length }];
  }
  if (selection.stage === 'concluded') {
    return selection.outcome ? [{ part: 'outcome', outcome: selection.outcome }] : [];
  }
  const running = [...ofRound(selection, missing), ...ofTalks(selection), ...ofSilence(selection)];
  const keys = ofKeys(selection);
  if (keys === 'keys-ready') {
    return [ofCount(selection, now) ?? { part: quietOf(selection, running) }, ...running];
  }
  return [{ part: keys }, ...running];
}

/** What is said where no members have been counted. */
function quietOf(selection: Selection, running: readonly HeadlinePart[]) {
  if (hasOnlySums(selection)) return 'sums-only';
  return running.length === 0 ? 'keys-ready' : 'no-count';
}

function ofKeys(selection: Selection): 'keys-making' | 'keys-failed' | 'keys-ready' {
  const phase = selection.ceremonies.at(-1)?.phase;
  if (phase === 'failed' && stockOf(selection) === undefined) return 'keys-failed';
  return stockOf(selection) === undefined ? 'keys-making' : 'keys-ready';
}

function ofCount(selection: Selection, now: Instant): HeadlinePart | null {
  const round = publishedRounds(selection).at(-1)?.number;
  if (round === undefined) return null;
  const near = nearest(distances(selection, now));
  const clear = near.filter(isClear);
  if (clear.length > 0) return { part: 'clear', names: clear.map(({ name }) => name), round };
  const measure = near[0]?.measure;
  const bare = measure?.kind === 'bit' && measure.passes === null;
  if (measure?.kind === 'open' || bare) return { part: 'not-settled', round };
  return measure?.kind === 'short' && tolerance(selection.definition.rule) !== null
    ? { part: 'nearest', short: measure.short, round }
    : { part: 'rule-not-met', round };
}

function ofRound(selection: Selection, missing: number): readonly HeadlinePart[] {
  const running = runningRound(selection) ?? selection.rounds.at(-1);
  if (running === undefined) return [];
  if (running.plan.kind === 'knot') return ofKnot(running);
  const round = roundNumber(selection, running.plan.id);
  switch (running.stage) {
    case 'called':
      return [{ part: 'called', round }];
    case 'open':
      return [{ part: 'open', round, missing }];
    case 'closed':
      return [{ part: 'closed', round }];
    case 'unopened':
    case 'abandoned':
      return [{ part: running.stage, round }];
    case 'counted':
      return [];
  }
}

function ofKnot({ stage }: Round): readonly HeadlinePart[] {
  const running = stage === 'called' || stage === 'open' || stage === 'closed';
  return running ? [{ part: 'knot', stage }] : [];
}

function ofTalks(selection: Selection): readonly HeadlinePart[] {
  const last = selection.confessionals.at(-1);
  if (last === undefined) return [];
  const round = roundNumber(selection, last.plan.id);
  const waits = selection.definition.facilitation.trace === 'count';
  if (last.stage === 'called' || last.stage === 'open') {
    return [{ part: `talks-${last.stage}`, round }];
  }
  return last.stage === 'closed' && waits ? [{ part: 'talks-closed', round }] : [];
}

function ofSilence(selection: Selection): readonly HeadlinePart[] {
  const running = runningSilence(selection);
  const last = running ?? selection.silences.at(-1);
  if (last === undefined || (last.stage !== 'running' && last.stage !== 'broken')) return [];
  return [{ part: running ? 'silence' : 'silence-broken', subject: last.subject }];
}
