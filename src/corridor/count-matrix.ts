/**
 * The count: members by subjects, as things stand on a day.
 *
 * Use      `countOf(corridor, day, previous)`; with the count before it, cells whose evidence and
 *          assessment are the same objects are taken over as they are.
 * Shapes   the corridor is shown as it was known on `day` already: hand in `asOf(corridor, day)`.
 *          A cell is what a person decided; the suggestion stands beside it. Unknown is a state of
 *          its own: a cell without assessment has step null, whatever is suggested.
 * Units    ages in days.
 */

import type { MemberId } from '../table/ids.ts';
import { type CellKey, type Inputs, cellKey, inputsAfter } from './cell-inputs.ts';
import { type Foot, footOf } from './column-foot.ts';
import { type Corridor, all, item } from './corridor.ts';
import { type Day, daysBetween, lastDay } from './dated.ts';
import {
  type CellInputs,
  type Evidence,
  NO_EVIDENCE,
  countedIn,
  evidenceOn,
  heardOn,
} from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { cellId } from './item-ids.ts';
import type { Assessment, Confidence, Step } from './kinds/assessment.ts';
import type { Signal } from './kinds/signal.ts';
import type { Snapshot } from './kinds/snapshot.ts';
import { type GroundMember, groundOf, membersOn, subjectsOf } from './roster.ts';
import { type Suggestion, suggestionOf } from './suggestion.ts';
import { isBelowC3 } from './weighing.ts';

export type Cell = {
  /** The id of its assessment, whether there is one or not. */
  readonly id: ItemId;
  readonly member: MemberId;
  readonly subject: SubjectId;
  /** What was decided last; null: nothing yet, or withdrawn. */
  readonly assessment: Assessment | null;
  /** Null: unknown. */
  readonly step: Step | null;
  readonly confidence: Confidence | null;
  readonly basis: 'stated' | 'inferred' | null;
  /** Days since it was decided; null where it was not. */
  readonly age: number | null;
  /** Evidence that came to be known after it was decided (all of it, where it was not). */
  readonly newer: readonly ItemId[];
  /** Days since the member's newest word; null: none. */
  readonly heard: number | null;
  /** How many origins speak for the member itself. */
  readonly sources: number;
  /** The best grade of those: C3 or better, below, none given; null: no evidence. */
  readonly graded: 'c3' | 'below' | 'ungraded' | null;
  readonly isConflicting: boolean;
  /** A promise or a condition hangs on it. */
  readonly hangs: boolean;
  readonly evidence: Evidence;
  readonly suggestion: Suggestion;
};

export type LastContact = { readonly id: ItemId; readonly day: Day; readonly ours: string };
export type Row = {
  readonly member: GroundMember;
  readonly cells: readonly Cell[];
  readonly lastContact: LastContact | null;
};
export type Column = { readonly subject: SubjectId; readonly foot: Foot };
export type CountMatrix = {
  readonly day: Day;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** The newest snapshot known by the day, to which the feet compare. */
  readonly snapshot: { readonly id: ItemId; readonly body: Snapshot } | null;
  /** For the next count, so that it can take over. */
  readonly from: Made;
};

type Made = {
  readonly inputs: Inputs;
  readonly cells: ReadonlyMap<CellKey, MadeCell>;
};
type MadeCell = {
  readonly cell: Cell;
  readonly inputs: CellInputs | undefined;
  readonly known: OnEveryDay;
};

export function countOf(corridor: Corridor, day: Day, previous?: CountMatrix): CountMatrix {
  const subjects = subjectsOf(corridor);
  const inputs = inputsAfter(corridor, previous?.from.inputs);
  const cells = new Map<CellKey, MadeCell>();
  const cellFor = (member: MemberId, subject: SubjectId): Cell => {
    const key = cellKey(member, subject);
    const before = previous?.from.cells.get(key);
    const id = before?.cell.id ?? cellId(member, subject);
    const decided = item(corridor, 'assessment', id)?.revisions.at(-1)?.body ?? null;
    const own = inputs.cells.get(key);
    const isSame = before?.cell.assessment === decided && before.inputs === own;
    const made = isSame && previous?.day === day ? before : undefined;
    const again =
      made ?? cellOn({ id, member, subject, decided }, own, day, isSame ? before.known : undefined);
    cells.set(key, again);
    return again.cell;
  };
  const contacts = contactsOf(corridor, day);
  const rows = membersOn(groundOf(corridor), day).map((member) => ({
    member,
    cells: subjects.map((subject) => cellFor(member.id, subject)),
    lastContact: contacts.get(member.id) ?? null,
  }));
  const snapshot = newestSnapshot(corridor, day);
  const columns = subjects.map((subject, at) => ({
    subject,
    foot: footOf(
      rows.flatMap((row) => row.cells[at] ?? []),
      snapshot?.body ?? null,
    ),
  }));
  return { day, rows, columns, snapshot, from: { inputs, cells } };
}

type Named = {
  readonly id: ItemId;
  readonly member: MemberId;
  readonly subject: SubjectId;
  readonly decided: Assessment | null;
};

/** What of a cell is the same on every day, as long as its evidence and its decision are. */
type OnEveryDay = Pick<Cell, 'newer' | 'sources' | 'graded'>;

/** Evidence and suggestion are worked out where somebody looks: most cells are out of sight. */
function cellOn(
  { id, member, subject, decided }: Named,
  inputs: CellInputs | undefined,
  day: Day,
  known = knownOf(decided, inputs),
): MadeCell {
  const evidence = once(() => (inputs === undefined ? NO_EVIDENCE : evidenceOn(inputs, day)));
  const suggestion = once(() => suggestionOf(evidence()));
  const isKnown = decided !== null && decided.step !== null;
  const cell: Cell = {
    ...{ id, member, subject },
    assessment: decided,
    step: decided?.step ?? null,
    confidence: isKnown ? decided.confidence : null,
    basis: isKnown ? decided.basis : null,
    age: decided === null ? null : Math.max(0, daysBetween(decided.learned, day)),
    ...known,
    heard: inputs === undefined ? null : heardOn(inputs, day),
    get isConflicting() {
      return known.sources > 1 && evidence().conflicts.length > 0;
    },
    get hangs() {
      return decided === null ? suggestion().hangsOn.length > 0 : decided.hangsOn !== undefined;
    },
    get evidence() {
      return evidence();
    },
    get suggestion() {
      return suggestion();
    },
  };
  return { cell, inputs, known };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function knownOf(decided: Assessment | null, inputs: CellInputs | undefined): OnEveryDay {
  const counted = inputs === undefined ? [] : countedIn(inputs);
  return {
    newer: counted
      .filter(({ signal }) => decided === null || signal.learned > decided.learned)
      .map(({ id }) => id),
    sources: counted.length,
    graded: gradedOf(counted.map(({ signal }) => signal)),
  };
}

function gradedOf(counted: readonly Signal[]): Cell['graded'] {
  const grades = counted.flatMap(({ grade }) => grade ?? []);
  if (grades.some((grade) => !isBelowC3(grade))) return 'c3';
  if (grades.length > 0) return 'below';
  return counted.length > 0 ? 'ungraded' : null;
}

/** For each member the last contact on or before the day. */
function contactsOf(corridor: Corridor, day: Day): ReadonlyMap<MemberId, LastContact> {
  const last = new Map<MemberId, LastContact>();
  for (const { id, body } of all(corridor, 'contact')) {
    const on = lastDay(body.when);
    const known = body.member === null ? undefined : last.get(body.member);
    if (body.member === null || on > day || (known && known.day >= on)) continue;
    last.set(body.member, { id, day: on, ours: body.ours });
  }
  return last;
}

function newestSnapshot(corridor: Corridor, day: Day): CountMatrix['snapshot'] {
  return all(corridor, 'snapshot')
    .filter(({ body }) => body.learned <= day)
    .reduce<CountMatrix['snapshot']>(
      (newest, one) => (newest && newest.body.learned > one.body.learned ? newest : one),
      null,
    );
}
