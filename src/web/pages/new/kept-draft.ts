/**
 * The form as the browser keeps it while one works on it: a reload loses nothing.
 *
 * Use      `writeDraft` after every change, `readDraft` when the page opens; main.tsx knows where.
 * Errors   what cannot be read, or was kept by another version, is `undefined`: one begins afresh.
 */

import { type JsonObject, parseJson } from '../../../basics/canonical.ts';
import { ok } from '../../../basics/result.ts';
import {
  type Reader,
  array,
  boolean,
  fault,
  integer,
  isObject,
  literal,
  nullable,
  object,
  read,
  record,
  text,
} from '../../../basics/shape.ts';
import type { CandidacyFactKind } from '../../../table/candidacies/candidacy.ts';
import { type Draft, FORM_KINDS, type RuleDraft } from './draft.ts';

const KEPT = 'doyen/draft/6';

const typed = object({ en: text(), nl: text(), fr: text() });
const key = text(20);
const keys = array(key);
const reading = literal('for', 'against', 'neutral', 'out');

export const FACT_KINDS: readonly CandidacyFactKind[] = [
  'willing',
  'put-forward',
  'named',
  'backing-asked',
  'campaign',
  'no-campaign',
  'held-official',
  'not-willing',
  'backing-withdrawn',
  'withdrawn',
  'excluded',
];

const members = object({
  ...{ key, id: text(), name: typed, from: text(), to: text() },
  weights: record(integer()),
});
const groups = object({ key, name: typed, members: keys, actsTogether: boolean() });
const facts = object({
  ...{ key, date: text(), by: text(), condition: text(), source: text() },
  kind: literal(...FACT_KINDS, 'appointed'),
});
const candidates = object({ key, name: text(), country: text(), facts: array(facts) });
const rounds = object({
  ...{ key, opens: text(), closes: text(), candidates: nullable(keys), classes: keys },
  kind: literal('straw-poll', 'veto-check', 'resistance-poll', 'weighted-poll', 'confessional'),
  reveal: literal('counts', 'classes', 'passes'),
  ...{ question: typed, exactly: nullable(integer()), checkedBy: text(20) },
  ...{ orFewer: boolean(), weighedBy: text(40), unit: integer(1) },
});
const pass = {
  kind: literal(...FORM_KINDS, 'own'),
  ...{ weight: text(), weightShare: text(), blockers: integer() },
  ...{ tolerated: integer(), except: keys, share: text(), atLeast: integer(), group: text() },
  of: literal('members', 'cast', 'present'),
  strict: boolean(),
} as const;
const stages = object({
  ...{ key, preferences: nullable(integer()), keep: integer(), groups: keys, least: integer() },
});
const choose = object({
  kind: literal('single', 'eliminate', 'exhaustive', 'approval', 'resistance'),
  ...{ stages: array(stages), ties: literal('allStay', 'putToBody') },
  ...{ drop: literal('lowest', 'none'), max: integer() },
  ...{ runoff: boolean(), runoffKeep: integer(), runoffMax: integer(), zero: text(20) },
});
const rule: Reader<RuleDraft> = object({
  ...{ ...pass, choose },
  read: object({
    ...{ noOpinion: reading, abstain: reading, silent: reading },
    ...{ absent: reading, recused: reading },
  }),
});

/** A definition, as whoever reads it judges it. */
const file: Reader<JsonObject> = (given, at) =>
  isObject(given) ? ok(given) : fault('not_an_object', at);

const draftReader: Reader<Draft> = object({
  file: nullable(file),
  ...{ words: text(), title: typed, body: typed, zone: text(), post: typed },
  languages: array(literal('en', 'nl', 'fr')),
  ...{ incumbent: text(), vacantFrom: text() },
  posts: array(object({ key, name: typed, incumbent: text(), vacantFrom: text() })),
  members: array(members),
  groups: array(groups),
  candidates: array(candidates),
  rule,
  silence: object({
    ...{ hours: integer(), amendmentBreaks: boolean(), extensions: integer() },
    ...{ unnamed: boolean(), shortestHours: nullable(integer()), statementHours: integer() },
  }),
  chairChangesRule: boolean(),
  fallback: nullable(object({ ...pass, afterRounds: integer() })),
  rounds: array(rounds),
  acceptsSmallCounts: boolean(),
  trustees: object({
    board: keys,
    ...{ byItself: boolean(), threshold: integer(), closingQuorum: integer() },
    ...{ assumedCorrupt: integer(), reserveRounds: integer(), phaseMinutes: integer() },
  }),
  criteria: array(object({ key, text: typed, proposer: text(), source: text() })),
  calendar: array(object({ key, date: text(), end: text(), what: typed, source: text() })),
  facilitators: array(object({ key, name: typed })),
  trace: literal('count', 'held', 'none'),
  disclosure: literal('together', 'sponsors-first'),
});

const keptReader = object({ format: literal(KEPT), draft: draftReader });

export function writeDraft(draft: Draft): string {
  return JSON.stringify({ format: KEPT, draft });
}

export function readDraft(kept: string | null): Draft | undefined {
  const json = kept === null ? undefined : parseJson(kept);
  const found = read(keptReader, json);
  return found.ok ? found.value.draft : undefined;
}
