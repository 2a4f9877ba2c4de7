/**
 * The ground of a corridor, taken over from a table: of its definition, or of its published record.
 *
 * Use      `takenFromDefinition` and `takenFromRecord` give the items to put: the ground, the dated
 *          facts of the names, criteria and calendar; ground-differences.ts says what is new in
 *          them and which are to be put.
 * Shapes   items that come from a table have ids of their own (`table-...`), so that a later state
 *          of the record is a further revision and never touches what the side wrote itself. All
 *          of it was learned on the day on which it is taken over. What is longer than a corridor
 *          keeps is cut. Weights that a side gave to members stay.
 * Secrets  none: only what a table has published.
 */

import { type Json, canonicalBytes } from '../basics/canonical.ts';
import { read } from '../basics/shape.ts';
import type { Candidacy, CandidacyFact } from '../table/candidacies/candidacy.ts';
import type { Definition, Provenance, Text } from '../table/definition/definition.ts';
import { type Digest, digestBytes } from '../table/ids.ts';
import { type PublishedRound, type Sounded, publishedRounds } from '../table/rounds/published.ts';
import { ruleInForce } from '../table/endings/rule-change.ts';
import type { Selection } from '../table/selection.ts';
import type { Day } from './dated.ts';
import { type ItemId, address } from './fields.ts';
import type { Ground } from './kinds/ground.ts';
import type { Body } from './kinds/index.ts';
import { GROUND } from './roster.ts';

export type TakenKind = 'ground' | 'fact' | 'criterion' | 'event';
export type Taken = {
  [K in TakenKind]: { readonly kind: K; readonly id: ItemId; readonly body: Body<K> };
}[TakenKind];

/** When it is taken over, and the ground that stands, if there is one. */
export type Taking = { readonly learned: Day; readonly before?: Ground | undefined };

/** What the record's state must say; a `Selection` does. */
export type RecordState = Sounded &
  Pick<Selection, 'origin' | 'definitionDigest' | 'size' | 'members' | 'candidacies'> & {
    readonly definition: Definition;
  };

const MOST_WORDS = 4_000;
const SHORT = 200;

/** Of a definition as it was read, SHA-256 over its canonical JSON: as a record names it. */
export function definitionFingerprint(json: Json): Digest {
  return digestBytes(canonicalBytes(json));
}

export function takenFromDefinition(
  definition: Definition,
  fingerprint: Digest,
  taking: Taking,
): readonly Taken[] {
  const { members, candidates, rule } = definition;
  const ground = groundOf({ definition, members, candidacies: candidates, rule }, taking);
  const follows = { what: 'definition', fingerprint, origin: null, size: null } as const;
  return [
    { kind: 'ground', id: GROUND, body: { ...ground, follows } },
    ...surroundingsOf(definition, candidates, taking),
  ];
}

export function takenFromRecord(state: RecordState, taking: Taking): readonly Taken[] {
  const { definition, members, candidacies } = state;
  const rule = ruleInForce(state);
  const ground = groundOf({ definition, members, candidacies, rule }, taking);
  const { definitionDigest: fingerprint, origin, size } = state;
  const follows = { what: 'record', fingerprint, origin: cut(origin, 300), size } as const;
  const rounds = publishedRounds(state).map(roundJson);
  return [
    { kind: 'ground', id: GROUND, body: { ...ground, follows, rounds } },
    ...surroundingsOf(definition, candidacies, taking),
  ];
}

type Parts = Pick<Definition, 'members' | 'rule'> & {
  readonly definition: Definition;
  readonly candidacies: readonly Candidacy[];
};

function groundOf(
  { definition, members, candidacies, rule }: Parts,
  { before }: Taking,
): Omit<Ground, 'follows'> {
  const { title, body, post } = definition;
  const weights = new Map(before?.members.map(({ id, weight }) => [id, weight]));
  return {
    title: cutText(title),
    body: { id: body.id, name: cutText(body.name), timeZone: cut(body.timeZone, 60) },
    groups: Object.entries(body.groups).map(([id, group]) => ({
      ...{ id, name: cutText(group.name), members: group.members },
    })),
    post: {
      name: cutText(post.name),
      incumbent: post.incumbent && cut(post.incumbent, SHORT),
      vacantFrom: post.vacantFrom,
    },
    members: members.map(({ id, name, from, to }) => {
      const weight = weights.get(id);
      return { id, name: cutText(name), from, to, ...(weight === undefined ? {} : { weight }) };
    }),
    candidates: candidacies.map(({ id, name, country }) => ({
      ...{ id, name: cut(name, SHORT), country },
    })),
    rule: rule as Json,
  };
}

/** A round's published result and nothing that would take the record to understand. */
function roundJson({ id, kind, number, at, entitled, cast, names }: PublishedRound): Json {
  return { id, kind, number, at, entitled: entitled.length, cast: cast.length, names };
}

function surroundingsOf(
  { criteria, calendar }: Definition,
  candidacies: readonly Candidacy[],
  { learned }: Taking,
): readonly Taken[] {
  return [
    ...candidacies.flatMap(({ id, facts }) =>
      facts.map((fact, at): Taken => {
        return { kind: 'fact', id: `table-${id}-${at + 1}`, body: factOf(id, fact, learned) };
      }),
    ),
    ...criteria.map((criterion): Taken => {
      return {
        kind: 'criterion',
        id: `table-${criterion.id}`,
        body: criterionOf(criterion, learned),
      };
    }),
    ...calendar.map((date, at): Taken => {
      return { kind: 'event', id: `table-calendar-${at + 1}`, body: eventOf(date, learned) };
    }),
  ];
}

function factOf(candidate: Candidacy['id'], fact: CandidacyFact, learned: Day): Body<'fact'> {
  return {
    candidate,
    kind: fact.kind,
    when: { date: fact.date },
    learned,
    by: fact.by === undefined ? null : cut(fact.by, SHORT),
    condition: fact.condition ? cutText(fact.condition) : null,
    note: cutText(fact.note ?? {}),
    handling: 'clear',
    ...provenanceOf(fact),
  };
}

function criterionOf(
  { id, text, proposer, ...from }: Definition['criteria'][number],
  learned: Day,
): Body<'criterion'> {
  return {
    id,
    text: cutText(text),
    proposer: proposer === null ? null : cut(proposer, SHORT),
    proposed: null,
    learned,
    supporters: [],
    opponents: [],
    favours: [],
    turnedAgainst: [],
    note: null,
    handling: 'clear',
    ...provenanceOf(from),
  };
}

function eventOf(
  { date, end, what, ...from }: Definition['calendar'][number],
  learned: Day,
): Body<'event'> {
  return {
    kind: 'other',
    what: cutText(what),
    when: { date },
    until: end === undefined ? null : { date: end },
    learned,
    member: null,
    bearsOn: [],
    effect: null,
    handling: 'clear',
    ...provenanceOf(from),
  };
}

/** A source that no browser can follow is told in words. */
function provenanceOf({ source, confidence }: Provenance): {
  readonly address: string | null;
  readonly attribution: 'on-record';
  readonly confidence?: string;
} {
  const known = read(address, source);
  const told = confidence ?? (known.ok ? null : source);
  return {
    address: known.ok ? known.value : null,
    attribution: 'on-record',
    ...(told === null ? {} : { confidence: cut(told, SHORT) }),
  };
}

function cutText({ en, nl, fr }: Text): Text {
  return {
    ...(en === undefined ? {} : { en: cut(en, MOST_WORDS) }),
    ...(nl === undefined ? {} : { nl: cut(nl, MOST_WORDS) }),
    ...(fr === undefined ? {} : { fr: cut(fr, MOST_WORDS) }),
  };
}

/** Never through the middle of a character. */
function cut(given: string, most: number): string {
  const short = given.slice(0, most);
  return short.isWellFormed() ? short : short.slice(0, -1);
}
