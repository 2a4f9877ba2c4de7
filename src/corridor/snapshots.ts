/**
 * A snapshot of the count: frozen, checked against what it rests on, scored against what happened.
 *
 * Use      `frozen(corridor, matrix, title)` makes its body; `checkOf(corridor, id)` says whether
 *          what it rests on is still what it was; `scored(snapshot, outcome)`.
 * Shapes   the `cut` is SHA-256 over the canonical JSON of every item that stood, as known on the
 *          day of the count, snapshots and outcomes apart: nothing learned or written later can
 *          have been looked at. A change that was written after it and dated back is left out of the
 *          check, and listed.
 *          A score holds what was decided against where members stood in the end. Undecided and
 *          unknown are no prediction and are counted apart.
 * Units    likelihoods in per cent (yardstick.ts: a judgement, stated there); Brier from 0 to 1,
 *          0.25 is what a coin does. Below ten predictions a score says too little (`isFew`).
 */

import { type Json, canonicalBytes } from '../basics/canonical.ts';
import { digestOf } from '../crypto/digest.ts';
import type { CandidateId, MemberId } from '../table/ids.ts';
import { type Range, standingAt } from './column-foot.ts';
import { type Corridor, all, asOf, asWritten, item } from './corridor.ts';
import type { CountMatrix } from './count-matrix.ts';
import type { Day } from './dated.ts';
import { distancesOf } from './distance-range.ts';
import { compare } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import type { Confidence, Step } from './kinds/assessment.ts';
import { kinds } from './kinds/index.ts';
import type { Outcome, Snapshot } from './kinds/snapshot.ts';
import { likelihoodOf } from './yardstick.ts';

const APART: readonly string[] = ['snapshot', 'outcome'];
const FEWEST = 10;

/** `matrix` is the count of the corridor as known on its day. */
export function frozen(
  corridor: Corridor,
  matrix: CountMatrix,
  title: Snapshot['title'],
): Snapshot {
  const { day } = matrix;
  const known = asOf(corridor, day);
  return {
    title,
    learned: day,
    cut: cutOf(known),
    cells: matrix.rows.flatMap(({ cells }) =>
      cells.map(({ member, subject, step, confidence }) => {
        return { member, subject, step, confidence: confidence ?? 'low' };
      }),
    ),
    distances: distancesOf(known, matrix).map(({ candidate, least, most }) => {
      return { candidate, least, most };
    }),
  };
}

/** Of a corridor as it was known: the same items, the same cut, in whatever order they came. */
export function cutOf(known: Corridor): string {
  const items = kinds
    .filter((kind) => !APART.includes(kind))
    .flatMap((kind) =>
      all(known, kind)
        .map(({ id, body }) => ({ kind, id, body: body as Json }))
        .sort((one, other) => compare(one.id, other.id)),
    );
  return digestOf(canonicalBytes({ format: 'doyen/corridor-cut/1', items }));
}

export type Check = {
  /** `other`: what was known that day is not what it was frozen over. */
  readonly cut: 'same' | 'other';
  readonly found: string;
  /** Items that now count as known by its day, and were written after it. */
  readonly added: readonly ItemId[];
};

/** `undefined`: there is no such snapshot. */
export function checkOf(corridor: Corridor, id: ItemId): Check | undefined {
  const revision = item(corridor, 'snapshot', id)?.revisions.at(-1);
  if (!revision?.body) return undefined;
  const { learned, cut } = revision.body;
  const known = asOf(asWritten(corridor, revision.at), learned);
  const found = cutOf(known);
  return {
    cut: found === cut ? 'same' : 'other',
    found,
    added: since(corridor, known, learned),
  };
}

/** What now counts as known by the day and was not there. */
function since(corridor: Corridor, known: Corridor, day: Day): readonly ItemId[] {
  const now = asOf(corridor, day);
  return kinds
    .filter((kind) => !APART.includes(kind))
    .flatMap((kind) =>
      [...now.items[kind].values()].filter(({ id, revisions }) => {
        const then = item(known, kind, id)?.revisions.length ?? 0;
        return then < revisions.length;
      }),
    )
    .map(({ id }) => id);
}

export type CellScore = {
  readonly member: MemberId;
  readonly step: Step | null;
  readonly confidence: Confidence;
  readonly final: Step;
  readonly verdict: 'right' | 'wrong' | 'undecided' | 'unknown';
  /** That it would not stand in the way, per cent; null: no prediction. */
  readonly likelihood: number | null;
};
export type Score = {
  /** The name it is scored on. */
  readonly candidate: CandidateId;
  readonly cells: readonly CellScore[];
  readonly tally: { readonly [V in CellScore['verdict']]: number };
  /** Over right and wrong cells; null: there is none. */
  readonly brier: number | null;
  /** How many predictions were scored. */
  readonly n: number;
  readonly isFew: boolean;
  /** How many stood in the way in the end; null where too little became known. */
  readonly distance: {
    readonly frozen: Range;
    readonly final: number | null;
    readonly held: boolean | null;
  } | null;
};

/** `undefined`: nobody was chosen, so there is no name to score on. */
export function scored(snapshot: Snapshot, outcome: Outcome): Score | undefined {
  const { candidate, final } = outcome;
  if (candidate === null) return undefined;
  const subject: SubjectId = `candidate:${candidate}`;
  const ends = new Map(final.map(({ member, step }) => [member, step]));
  const cells = snapshot.cells.flatMap((cell): readonly CellScore[] => {
    const end = cell.subject === subject ? ends.get(cell.member) : undefined;
    return end === undefined || standingAt(end) === 'open' ? [] : [cellScore(cell, end)];
  });
  const of = (wanted: CellScore['verdict']) =>
    cells.filter(({ verdict }) => verdict === wanted).length;
  const tally = {
    ...{ right: of('right'), wrong: of('wrong') },
    ...{ undecided: of('undecided'), unknown: of('unknown') },
  };
  const n = tally.right + tally.wrong;
  return {
    ...{ candidate, cells, tally, n, isFew: n < FEWEST },
    brier: brierOf(cells),
    distance: distanceScore(snapshot, outcome, candidate),
  };
}

function cellScore(
  { member, step, confidence }: Snapshot['cells'][number],
  final: Step,
): CellScore {
  const standing = standingAt(step);
  const verdict =
    step === null
      ? 'unknown'
      : standing === 'open'
        ? 'undecided'
        : standing === standingAt(final)
          ? 'right'
          : 'wrong';
  const isPredicted = step !== null && standing !== 'open';
  const likelihood = isPredicted ? likelihoodOf(step, confidence) : null;
  return { member, step, confidence, final, verdict, likelihood };
}

function brierOf(cells: readonly CellScore[]): number | null {
  const squares = cells.flatMap(({ likelihood, final }) => {
    if (likelihood === null) return [];
    return [(likelihood / 100 - (standingAt(final) === 'clear' ? 1 : 0)) ** 2];
  });
  if (squares.length === 0) return null;
  const mean = squares.reduce((sum, one) => sum + one, 0) / squares.length;
  return Math.round(1_000 * mean) / 1_000;
}

/** Those of whom it did not become known can still have been in the way or not. */
function distanceScore(
  { distances, cells }: Snapshot,
  { final }: Outcome,
  candidate: CandidateId,
): Score['distance'] {
  const range = distances.find((distance) => distance.candidate === candidate);
  if (!range) return null;
  const { least, most } = range;
  const ends = new Map(final.map(({ member, step }) => [member, standingAt(step)]));
  const members = new Set(cells.map(({ member }) => member));
  const standings = [...members].map((member) => ends.get(member) ?? 'open');
  const sure = standings.filter((standing) => standing === 'inTheWay').length;
  const open = standings.filter((standing) => standing === 'open').length;
  const isKnown = open === 0;
  const isOut = sure > most || sure + open < least;
  return {
    frozen: { least, most },
    final: isKnown ? sure : null,
    held: isKnown ? !isOut : isOut ? false : null,
  };
}
