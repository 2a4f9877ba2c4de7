/**
 * Snapshots of the count: frozen with a cut through what was known, compared, checked, scored.
 *
 * Use      `frozen(corridor, matrix, title)` makes one; `checkOf` cuts again and compares;
 *          `movesBetween` compares two; `scoreOf` sets one against what happened.
 * Shapes   the cut is SHA-256 of the canonical JSON of every item known on the day and written by
 *          then, snapshots and outcomes apart. What was written later, even of an earlier day,
 *          is outside it. A score is of the count read as a forecast of the end.
 * Units    `brier` from 0, the best, to 1; a coin gives 0.25. Nothing is scored on fewer than
 *          `TOO_FEW` decided cells: `tooFew` says so.
 */

import { canonicalBytes } from '../basics/canonical.ts';
import { digestOf } from '../crypto/digest.ts';
import { type Move, standingAt, wayOf } from './column-foot.ts';
import { type Corridor, asOf, asWritten, item } from './corridor.ts';
import { type CountMatrix, countOf } from './count-matrix.ts';
import { distancesOf } from './distance-range.ts';
import { compare } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { kinds } from './kinds/index.ts';
import type { Outcome, Snapshot } from './kinds/snapshot.ts';
import { likelihoodOf } from './yardstick.ts';

export const TOO_FEW = 20;

/** `corridor` is shown as it was known on the day of the matrix already. */
export function frozen(
  corridor: Corridor,
  matrix: CountMatrix,
  title: Snapshot['title'],
): Snapshot {
  return {
    title,
    learned: matrix.day,
    cut: cutOf(corridor),
    cells: cellsOf(matrix),
    distances: distancesOf(corridor, matrix).map(({ candidate, least, most }) => {
      return { candidate, least, most };
    }),
  };
}

function cellsOf({ rows }: CountMatrix): Snapshot['cells'] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ member, subject, step, confidence, assessment }) =>
      assessment === null ? [] : [{ member, subject, step, confidence: confidence ?? 'low' }],
    ),
  );
}

function cutOf(corridor: Corridor): string {
  const known = kinds
    .filter((kind) => kind !== 'snapshot' && kind !== 'outcome')
    .flatMap((kind) =>
      [...corridor.items[kind].values()].map(({ id, revisions }) => {
        return { kind, id, body: revisions.at(-1)?.body ?? null };
      }),
    )
    .toSorted((one, other) => compare(one.kind, other.kind) || compare(one.id, other.id));
  return digestOf(canonicalBytes(known as never));
}

export type Check = { readonly cut: boolean; readonly cells: boolean };

/** Whether the cut is what was known then, and the cells are what had been decided then. */
export function checkOf(corridor: Corridor, id: ItemId): Check | undefined {
  const [first] = item(corridor, 'snapshot', id)?.revisions ?? [];
  if (!first?.body) return undefined;
  const { learned, cut, cells } = first.body;
  const then = asWritten(asOf(corridor, learned), first.at);
  const again = new Map(cellsOf(countOf(then, learned)).map((cell) => [keyOf(cell), cell.step]));
  return {
    cut: cutOf(then) === cut,
    cells:
      again.size === cells.length && cells.every((cell) => again.get(keyOf(cell)) === cell.step),
  };
}

type Named = { readonly member: string; readonly subject: SubjectId };

function keyOf({ member, subject }: Named): string {
  return `${member} ${subject}`;
}

/** A cell that one of the two does not have is unknown in it. */
export function movesBetween(
  one: Snapshot,
  other: Snapshot,
): readonly (Move & { readonly subject: SubjectId })[] {
  const before = new Map(one.cells.map((cell) => [keyOf(cell), cell]));
  const after = new Map(other.cells.map((cell) => [keyOf(cell), cell]));
  return [...new Map([...before, ...after])].flatMap(([key, { member, subject }]) => {
    const [from, to] = [before.get(key)?.step ?? null, after.get(key)?.step ?? null];
    return from === to ? [] : [{ member, subject, from, to, way: wayOf(from, to) }];
  });
}

export type Score = {
  readonly subject: SubjectId;
  readonly right: number;
  readonly wrong: number;
  readonly undecided: number;
  readonly unknown: number;
  /** How many cells the Brier score is of. */
  readonly n: number;
  readonly tooFew: boolean;
  readonly brier: number | null;
  /** Whether the range held; null where the snapshot had none of this name. */
  readonly held: boolean | null;
  readonly range: { readonly least: number; readonly most: number } | null;
  readonly inTheWay: number;
};

/** Null: an outcome without a name has nothing that a count of names could be scored against. */
export function scoreOf(snapshot: Snapshot, outcome: Outcome, members: number): Score | null {
  const { candidate, final } = outcome;
  if (outcome.kind !== 'chosen' || candidate === null) return null;
  const subject: SubjectId = `candidate:${candidate}`;
  const inWay = new Set(
    final.filter(({ step }) => standingAt(step) === 'inTheWay').map(({ member }) => member),
  );
  const cells = snapshot.cells.filter((cell) => cell.subject === subject);
  const decided = cells.flatMap(({ member, step, confidence }) => {
    return step === null ? [] : [{ step, confidence, isClear: !inWay.has(member) }];
  });
  const sides = decided.map(({ step, isClear }) => {
    const standing = standingAt(step);
    return standing === 'open' ? 'undecided' : (standing === 'clear') === isClear;
  });
  const range = snapshot.distances.find((one) => one.candidate === candidate) ?? null;
  const errors = decided.map(({ step, confidence, isClear }) => {
    return (likelihoodOf(step, confidence) / 100 - Number(isClear)) ** 2;
  });
  return {
    subject,
    right: sides.filter((side) => side === true).length,
    wrong: sides.filter((side) => side === false).length,
    undecided: sides.filter((side) => side === 'undecided').length,
    unknown: Math.max(0, members - decided.length),
    n: decided.length,
    tooFew: decided.length < TOO_FEW,
    brier: errors.length === 0 ? null : errors.reduce((sum, one) => sum + one, 0) / errors.length,
    range: range && { least: range.least, most: range.most },
    held: range && range.least <= inWay.size && inWay.size <= range.most,
    inTheWay: inWay.size,
  };
}
