/**
 * What the rounds of a minute published, name by name.
 *
 * Use      `cellOf` for the table, `classLines` and `gradedLine` below it.
 * Source   spec/record.md §9.
 */

import { never } from '../basics/bug.ts';
import type { Instant } from '../basics/instant.ts';
import type { MinutedGrades, MinutedName, MinutedWeights } from '../record/minute.ts';
import type { GroupId } from '../table/ids.ts';
import type { PublishedRound, Shown } from '../table/rounds/published.ts';
import type { Counts } from '../table/rounds/rounds.ts';
import type { messages as en } from './en/minute.ts';
import type { messages as enWeights } from './en/weights.ts';

export type WeightWords = typeof enWeights;

export function cellOf(
  words: typeof en,
  round: PublishedRound,
  { candidate }: MinutedName,
): string {
  const shown = round.names.find((one) => one.candidate === candidate)?.shown;
  if (shown === undefined) return '';
  switch (shown.shown) {
    case 'counts':
      return `${figures(shown.counts)}${shown.passes === true ? ' ✓' : ''}`;
    case 'bit':
      if (shown.against === null) return shown.passes === true ? words.meets : words.meetsNot;
      return `${shown.against ? words.against : words.noneAgainst}${shown.passes === true ? ' ✓' : ''}`;
    case 'nothing':
      return words.sealedCell;
  }
  return never(shown);
}

type Naming = {
  readonly names: readonly MinutedName[];
  readonly speaker: {
    readonly day: (at: Instant) => string;
    readonly group: (id: GroupId) => string;
  };
};

/** Sums of grades, in one line. */
export function gradedLine(
  words: typeof en,
  round: MinutedGrades,
  { names, speaker }: Naming,
): string {
  const nameOf = (id: string): string =>
    names.find(({ candidate }) => candidate === id)?.name ?? id;
  const sums = round.sums.map(({ candidate, resistance }) =>
    words.gradeSum(nameOf(candidate), resistance, round.most),
  );
  const heard = words.heard(round.cast, round.entitled);
  return words.graded(round.round, speaker.day(round.at), heard, sums.join('; '));
}

/** Sums of weights, in one line. */
export function weighedLine(
  words: { readonly minute: typeof en; readonly weights: WeightWords },
  { round, at, cast, entitled, weighed, sums }: MinutedWeights,
  { names, speaker }: Naming,
): string {
  const nameOf = (id: string): string =>
    names.find(({ candidate }) => candidate === id)?.name ?? id;
  const said = sums.map(({ candidate, up, down, all }) =>
    words.weights.minutedName(nameOf(candidate), up, down, all),
  );
  const heard = words.minute.heard(cast, entitled);
  return words.weights.minuted(round, speaker.day(at), heard, {
    ...weighed,
    sums: said.join('; '),
  });
}

/** Classes counted apart, one line for each class of a round. */
export function classLines(
  words: typeof en,
  round: PublishedRound,
  { names, speaker }: Naming,
): readonly string[] {
  const nameOf = (id: string): string =>
    names.find(({ candidate }) => candidate === id)?.name ?? id;
  const groups = round.sets.slice(1).map((set) => set.class as GroupId);
  return groups.map((group) => {
    const figured = round.names.flatMap(({ candidate, shown }) => {
      const said = classOf(words, shown, group);
      return said === undefined ? [] : [`${nameOf(candidate)} ${said}`];
    });
    return words.apart(round.number, speaker.group(group), figured.join('; '));
  });
}

function classOf(words: typeof en, shown: Shown, group: GroupId): string | undefined {
  switch (shown.shown) {
    case 'counts': {
      const counts = shown.byClass[group];
      return counts && figures(counts);
    }
    case 'bit':
      return shown.byClass[group] === true ? words.against : words.noneAgainst;
    case 'nothing':
      return undefined;
  }
  return never(shown);
}

function figures({ encourage, discourage, noOpinion }: Counts): string {
  return [encourage, discourage, noOpinion].join('–');
}
