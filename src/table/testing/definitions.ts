/**
 * Small definitions for tests: three or four members, so that edges meet.
 *
 * Use      `smallDefinition({ members: 4 })`; parts given replace the parts of the default.
 * Source   docs/schema/definition.schema.json.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import type { RoundPlanText } from '../definition/definition.ts';
import type { CandidateId, RoundId } from '../ids.ts';

const NAMES = ['ada', 'bea', 'cor', 'dov', 'eva', 'fay'];

/** The first members of the alphabet of tests. */
export function memberNames(count: number): readonly string[] {
  return NAMES.slice(0, count);
}

/** t = 2 of n, all small counts accepted; two candidates, two rounds of an hour each. */
export function smallDefinition(count: number, parts: JsonObject = {}): JsonObject {
  return {
    format: 'doyen/definition/1',
    id: 'small',
    title: { en: 'A small selection' },
    body: {
      id: 'small-council',
      name: { en: 'Small council' },
      timeZone: 'Europe/Brussels',
      groups: { pair: { name: { en: 'A pair' }, members: NAMES.slice(0, 2) } },
      assumedCorrupt: 0,
      acceptsSmallCounts: true,
    },
    post: {
      id: 'head',
      name: { en: 'Head' },
      incumbent: null,
      vacantFrom: null,
      source: null,
      confidence: 'made up for rehearsal',
    },
    members: memberNames(count).map((id) => ({
      id,
      name: { en: id },
      from: null,
      to: null,
      weights: {},
    })),
    candidates: [
      { id: 'north', name: 'N. North', country: null, facts: [] },
      { id: 'south', name: 'S. South', country: null, facts: [] },
    ],
    rule: consensus(0),
    silence: { hours: 1, brokenBy: ['objection'], extensions: 1, objection: 'named' },
    trustees: {
      who: 'members',
      threshold: 2,
      closingQuorum: Math.floor(count / 2) + 1,
      reserveRounds: 1,
      phaseMinutes: 10,
    },
    rounds: [
      plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z'),
      plan('poll-2', '2030-01-01T12:00:00Z', '2030-01-01T13:00:00Z'),
    ],
    ...parts,
  };
}

/** Nobody, or at most `k`, against. */
export function consensus(k: number, except: readonly string[] = []): JsonObject {
  const within: JsonObject = except.length === 0 ? {} : { in: { except } };
  return {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read: {
      encourage: 'for',
      discourage: 'against',
      noOpinion: 'neutral',
      abstain: 'neutral',
      silent: 'for',
      absent: 'out',
      recused: 'out',
    },
    pass: { sum: 1, who: 'against', ...within, atMost: k },
    choose: 'single',
  };
}

export function plan(id: string, opens: string, closes: string): RoundPlanText {
  return {
    id: id as RoundId,
    kind: 'straw-poll',
    opens,
    closes,
    candidates: ['north' as CandidateId, 'south' as CandidateId],
    reveal: 'counts',
    classes: [],
  };
}
