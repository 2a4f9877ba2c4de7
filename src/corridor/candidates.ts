/**
 * Who stands, and on what: the names of a corridor with their dated facts, on a day.
 *
 * Use      `candidaciesOf(corridor, ground, day)` for the list; `candidacyOf` for one name.
 *          `exchangesOf` is what was asked of a name or promised for it.
 * Shapes   four lines, each newest first: willing and on what condition; backed by whom; campaigned
 *          for or not; held official by whom. The standing is derived as at the table.
 */

import { type CandidacyFact, type Standing, standing } from '../table/candidacies/candidacy.ts';
import { type Corridor, type Standing as Stands, all } from './corridor.ts';
import { type Day, firstDay, lastDay } from './dated.ts';
import type { ItemId } from './fields.ts';
import { grouped } from './grouped.ts';
import type { Argument, Fact } from './kinds/candidacy.ts';
import type { Ground } from './kinds/ground.ts';

export const FACT_LINES = {
  willing: ['willing', 'not-willing'],
  backed: ['backing-asked', 'put-forward', 'backing-withdrawn'],
  campaign: ['campaign', 'no-campaign'],
  official: ['held-official'],
  course: ['named', 'withdrawn', 'excluded', 'appointed'],
} as const;
export type FactLine = keyof typeof FACT_LINES;

type KnownFact = Stands<'fact'>;

export type Candidacy = {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** The item that brought the name in; null where the ground has it. */
  readonly named: ItemId | null;
  readonly standing: Standing;
  readonly appointed: boolean;
  /** Each newest first. */
  readonly lines: { readonly [line in FactLine]: readonly KnownFact[] };
};

const ORDER: readonly Standing[] = ['official', 'informal', 'named', 'withdrawn'];

/** In order of standing, then of the ground. */
export function candidaciesOf(corridor: Corridor, ground: Ground, day: Day): readonly Candidacy[] {
  const names = new Map<string, Name>();
  for (const { id, name, country } of ground.candidates) {
    names.set(id, { id, name, country, named: null });
  }
  for (const { id: named, body } of all(corridor, 'name')) {
    const { candidate: id, name, country } = body;
    names.set(id, { id, name, country, named });
  }
  const facts = grouped(all(corridor, 'fact'), ({ body }) => body.candidate as string);
  return [...names.values()]
    .map((name) => withFacts(name, facts.get(name.id) ?? [], day))
    .toSorted((one, other) => rank(one) - rank(other));
}

export function candidacyOf(
  corridor: Corridor,
  ground: Ground,
  day: Day,
  id: string,
): Candidacy | undefined {
  return candidaciesOf(corridor, ground, day).find((candidacy) => candidacy.id === id);
}

type Name = Pick<Candidacy, 'id' | 'name' | 'country' | 'named'>;

function rank({ standing, appointed }: Candidacy): number {
  return appointed ? -1 : ORDER.indexOf(standing);
}

function withFacts(name: Name, facts: readonly KnownFact[], day: Day): Candidacy {
  const ordered = facts
    .filter(({ body }) => firstDay(body.when) <= day)
    .toSorted((one, other) => compared(one.body, other.body));
  const line = (of: FactLine) =>
    ordered.filter(({ body }) => FACT_LINES[of].some((kind) => kind === body.kind)).toReversed();
  return {
    ...name,
    standing: standing(ordered.map(asTold), day),
    appointed: ordered.some(({ body }) => body.kind === 'appointed'),
    lines: {
      willing: line('willing'),
      backed: line('backed'),
      campaign: line('campaign'),
      official: line('official'),
      course: line('course'),
    },
  };
}

function compared(one: Fact, other: Fact): number {
  return (
    lastDay(one.when).localeCompare(lastDay(other.when)) || one.learned.localeCompare(other.learned)
  );
}

/** As the table tells it. */
function asTold({ body }: KnownFact): CandidacyFact {
  const by = body.by === null ? {} : { by: body.by };
  return { date: body.when.date, kind: body.kind, source: body.address, ...by };
}

export type Answered = {
  readonly id: ItemId;
  readonly body: Argument;
  readonly answers: readonly Answered[];
};

/** The arguments about a name as threads: each with what answers it, the oldest first. */
export function argumentsOf(corridor: Corridor, candidate: string): readonly Answered[] {
  const about = all(corridor, 'argument').filter(({ body }) => body.candidate === candidate);
  const known = new Set(about.map(({ id }) => id));
  const answering = grouped(about, ({ id, body }) =>
    body.answers !== null && body.answers !== id && known.has(body.answers) ? body.answers : '',
  );
  const threads = (to: ItemId): readonly Answered[] =>
    (answering.get(to) ?? []).map(({ id, body }) => ({ id, body, answers: threads(id) }));
  return threads('');
}

export type Exchange =
  | { readonly kind: 'signal'; readonly id: ItemId }
  | { readonly kind: 'tie'; readonly id: ItemId }
  | { readonly kind: 'contact'; readonly id: ItemId };

/** Conditions heard, things traded and follow-ups agreed on a name: the oldest first. */
export function exchangesOf(corridor: Corridor, candidate: string): readonly Exchange[] {
  const subject = `candidate:${candidate}`;
  const found: (Exchange & { readonly on: Day })[] = [];
  for (const { id, body } of all(corridor, 'signal')) {
    if (body.subject !== subject || body.condition === null) continue;
    found.push({ kind: 'signal', id, on: body.said ? lastDay(body.said) : body.learned });
  }
  for (const { id, body } of all(corridor, 'tie')) {
    if (body.subject !== subject || body.how !== 'trades-with') continue;
    found.push({ kind: 'tie', id, on: lastDay(body.when) });
  }
  for (const { id, body } of all(corridor, 'contact')) {
    if (body.candidate !== candidate || body.follows === null) continue;
    found.push({ kind: 'contact', id, on: lastDay(body.when) });
  }
  return found.toSorted((one, other) => one.on.localeCompare(other.on));
}
