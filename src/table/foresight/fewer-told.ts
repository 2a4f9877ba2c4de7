/**
 * What the sums of a weighted poll would tell where fewer make them than are asked: to a member who
 * takes off its own answer, and where no more answer than must.
 *
 * Use      beside weights-told.ts, in the set-up and in the chair's dialogs.
 * Shapes   who takes off its own answer reads the sums of its piece without itself. Who stays away
 *          is known from the sealed list. `part` is of all ways of those who are left to answer.
 * Errors   `own`, `absent` undefined: nobody is told to, or more to add up than is done here.
 * Source   spec/rules.md §11.5.
 */

import type { Definition } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import { FEWEST, fewestCast, piecesOf } from '../soundings/floors.ts';
import type { PublishedSet } from '../soundings/sounding.ts';
import type { Units } from '../soundings/weighing.ts';
import { MOST_WORK, chancesIn } from './weights-told.ts';

/** In so many of all ways, at the most. */
export type Worst = { readonly member: MemberId; readonly part: number };

export type ToldByFewer = {
  /** Of whom most is told to some other member of its piece. */
  readonly own: Worst | undefined;
  /** Of whom most is told where only `least` of its piece answer: the worst of all such. */
  readonly absent: (Worst & { readonly least: number }) | undefined;
};

/** So many choices of who answers are tried at the most. */
const MOST_CHOICES = 3000;

/** As many members as all ways are tried of quickly. */
const MOST_LEAST = 5;

export function toldByFewer(
  definition: Pick<Definition, 'body'>,
  sets: readonly PublishedSet[],
  units: Units,
): ToldByFewer {
  const pieces = piecesOf(sets).map(({ members }) => members);
  const whole = fewestCast(definition);
  const least = pieces.length === 1 ? whole : Math.min(whole, FEWEST);
  const absent = worstOf(pieces.map((members) => worstAbsent(members, units, least)));
  return {
    own: worstOf(pieces.map((members) => worstOwn(members, units))),
    absent: absent && { ...absent, least },
  };
}

/** Undefined as soon as one is. */
function worstOf(all: readonly (Worst | undefined)[]): Worst | undefined {
  const known = all.flatMap((one) => one ?? []);
  if (known.length < all.length) return undefined;
  return known.toSorted((one, other) => other.part - one.part)[0];
}

/** Members of one weight tell alike when they take themselves off. */
function worstOwn(members: readonly MemberId[], units: Units): Worst | undefined {
  const sizes = [...new Set(members.map((id) => units[id] ?? 0))];
  const most = MOST_WORK / sizes.length;
  return worstOf(
    sizes.map((size) => {
      const own = members.findIndex((id) => (units[id] ?? 0) === size);
      const rest = members.filter((_, at) => at !== own);
      return rest.length === 0 ? undefined : worstIn(rest, units, most);
    }),
  );
}

function worstAbsent(members: readonly MemberId[], units: Units, least: number): Worst | undefined {
  if (least > MOST_LEAST || members.length < least) return undefined;
  const tried = choices(members, units, least);
  return tried && worstOf(tried.map((some) => worstIn(some, units, MOST_WORK)));
}

function worstIn(members: readonly MemberId[], units: Units, most: number): Worst | undefined {
  const chances = chancesIn(members, units, most);
  return chances && worstOf([...chances].map(([member, part]) => ({ member, part })));
}

/** So many of them in all ways that differ by weight; undefined beyond MOST_CHOICES. */
function choices(
  members: readonly MemberId[],
  units: Units,
  count: number,
): readonly (readonly MemberId[])[] | undefined {
  let found = new Map<string, readonly MemberId[]>([['', []]]);
  for (let taken = 0; taken < count; taken++) {
    const next = new Map<string, readonly MemberId[]>();
    for (const some of found.values()) {
      const after = members.indexOf(some.at(-1) ?? ('' as MemberId)) + 1;
      for (const one of members.slice(after)) {
        const more = [...some, one];
        next.set(weightsOf(more, units), more);
      }
      if (next.size > MOST_CHOICES) return undefined;
    }
    found = next;
  }
  return [...found.values()];
}

function weightsOf(members: readonly MemberId[], units: Units): string {
  return members.map((id) => units[id] ?? 0).join();
}
