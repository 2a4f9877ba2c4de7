/**
 * Figures by member that belong to a criterion: series with their revisions, and who meets it, by
 * which publication, as known on a day.
 *
 * Use      `figuresOf(asOf(corridor, day), criterion)` first; the rest reads its answer.
 * Shapes   a publication is never mixed with another: each revises the whole series. Publications
 *          go oldest first; so do the values of one member and year.
 */

import { type Corridor, type Standing, all } from './corridor.ts';
import { type Dated, lastDay } from './dated.ts';
import { type Decimal, isAtLeast } from './decimal.ts';
import { grouped } from './grouped.ts';

export type KnownFigure = Standing<'figure'>;

export function figuresOf(corridor: Corridor, criterion: string): readonly KnownFigure[] {
  return all(corridor, 'figure')
    .filter(({ body }) => body.criterion === criterion)
    .toSorted((one, other) => compared(one.body.published, other.body.published));
}

function compared(one: Dated, other: Dated): number {
  return lastDay(one).localeCompare(lastDay(other));
}

export type Publication = {
  readonly title: string;
  readonly published: Dated;
  /** The years it has figures of, first to last. */
  readonly years: readonly number[];
};

export function publicationsOf(figures: readonly KnownFigure[]): readonly Publication[] {
  return [...grouped(figures, ({ body }) => body.publication)].flatMap(([title, of]) => {
    const [first] = of;
    const years = [...new Set(of.map(({ body }) => body.year))].toSorted((a, b) => a - b);
    return first ? [{ title, published: first.body.published, years }] : [];
  });
}

/** What each publication says of a member's year, the oldest publication first. */
export function revisionsOf(
  figures: readonly KnownFigure[],
  member: string,
  year: number,
): readonly KnownFigure[] {
  return figures.filter(({ body }) => body.member === member && body.year === year);
}

/** Years of which publications give a member different values. */
export function revisedYears(figures: readonly KnownFigure[], member: string): readonly number[] {
  const years = grouped(
    figures.filter(({ body }) => body.member === member),
    ({ body }) => body.year,
  );
  return [...years]
    .filter(([, of]) => new Set(of.map(({ body }) => Number(body.value))).size > 1)
    .map(([year]) => year)
    .toSorted((a, b) => a - b);
}

export type Meeting = {
  readonly meets: readonly KnownFigure[];
  readonly misses: readonly KnownFigure[];
  /** Members of whom the publication has no figure of that year. */
  readonly unknown: readonly string[];
};

/** Who meets the criterion in a year, by one publication alone. */
export function whoMeets(
  figures: readonly KnownFigure[],
  by: { readonly publication: string; readonly year: number; readonly least: Decimal },
  members: readonly string[],
): Meeting {
  const told = figures.filter(
    ({ body }) => body.publication === by.publication && body.year === by.year,
  );
  const known = new Set<string>(told.map(({ body }) => body.member));
  const meets = (figure: KnownFigure) => isAtLeast(figure.body.value, by.least);
  return {
    meets: told.filter(meets),
    misses: told.filter((figure) => !meets(figure)),
    unknown: members.filter((member) => !known.has(member)),
  };
}
