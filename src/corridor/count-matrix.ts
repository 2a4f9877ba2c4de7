/**
 * The count: members by subjects, as things stand on a day.
 *
 * Use      `countOf(corridor, day, previous)`; with the count before it, what rests on the same
 *          objects is taken over as it is.
 * Shapes   the corridor is shown as it was known on `day` already: hand in `asOf(corridor, day)`.
 *          `places` are what was decided, and all that feet and distances ask; `cells` have the
 *          evidence beside it, and are worked out when somebody looks at the row: of a large body
 *          most are out of sight.
 */

import type { MemberId } from '../table/ids.ts';
import { type Cell, type Place, cellOn } from './cell.ts';
import { type Inputs, cellKey, inputsAfter } from './cell-inputs.ts';
import { type Foot, footOf } from './column-foot.ts';
import { type Corridor, all, item } from './corridor.ts';
import { type Day, lastDay } from './dated.ts';
import type { CellInputs } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { cellId } from './item-ids.ts';
import type { Snapshot } from './kinds/snapshot.ts';
import { type GroundMember, groundOf, membersOn, subjectsOf } from './roster.ts';

export type { Cell, Place } from './cell.ts';

export type LastContact = { readonly id: ItemId; readonly day: Day; readonly ours: string };
export type Row = {
  readonly member: GroundMember;
  readonly places: readonly Place[];
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
  readonly from: { readonly inputs: Inputs; readonly rows: ReadonlyMap<MemberId, MadeRow> };
};

type MadeCell = {
  readonly cell: Cell;
  readonly place: Place;
  readonly inputs: CellInputs | undefined;
  readonly day: Day;
};
/** The cells that were worked out last, where somebody has looked. */
type MadeRow = {
  readonly row: Row;
  readonly day: Day;
  /** On what its cells rest. */
  readonly own: readonly (CellInputs | undefined)[];
  readonly places: ReadonlyMap<SubjectId, Place>;
  made(): ReadonlyMap<SubjectId, MadeCell>;
};

export function countOf(corridor: Corridor, day: Day, previous?: CountMatrix): CountMatrix {
  const subjects = subjectsOf(corridor);
  const inputs = inputsAfter(corridor, previous?.from.inputs);
  const contacts = contactsOf(corridor, day);
  const made = new Map<MemberId, MadeRow>();
  const rows = membersOn(groundOf(corridor), day).map((member): Row => {
    const before = previous?.from.rows.get(member.id);
    const places = placesOf({ corridor, member: member.id, subjects }, before?.places);
    const lastContact = contacts.get(member.id) ?? null;
    const next = madeRow({ member, places, lastContact, inputs, day }, before);
    made.set(member.id, next);
    return next.row;
  });
  const snapshot = newestSnapshot(corridor, day);
  const columns = subjects.map((subject, at) => ({
    subject,
    foot: footOf(
      rows.flatMap((row) => row.places[at] ?? []),
      snapshot?.body ?? null,
    ),
  }));
  return { day, rows, columns, snapshot, from: { inputs, rows: made } };
}

/** Whether a member itself has said anything on it: only rows that evidence bears on are asked. */
export function isHeardOn({ rows, columns, from }: CountMatrix, at: number): boolean {
  const subject = columns[at]?.subject;
  const bears = ({ member }: Row) => subject && from.inputs.cells.has(cellKey(member.id, subject));
  return rows.some((row) => bears(row) && (row.cells[at]?.sources ?? 0) > 0);
}

type Resting = Looked & Pick<Row, 'member' | 'lastContact'>;

/** The same row, where nothing on which it rests is another. */
function madeRow(now: Resting, before: MadeRow | undefined): MadeRow {
  const { member, places, lastContact, inputs, day } = now;
  const own = places.map((place) => inputs.cells.get(cellKey(place.member, place.subject)));
  const isSame =
    before?.day === day &&
    before.row.member === member &&
    before.row.lastContact?.id === lastContact?.id &&
    before.row.lastContact?.day === lastContact?.day &&
    before.row.lastContact?.ours === lastContact?.ours &&
    areSame(before.row.places, places) &&
    areSame(before.own, own);
  if (isSame) return before;
  const cells = cellsOf(now, before?.made());
  const row: Row = {
    member,
    places,
    get cells() {
      return cells.cells();
    },
    lastContact,
  };
  const bySubject = new Map(places.map((place) => [place.subject, place]));
  return { row, day, own, places: bySubject, made: cells.made };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

type Asked = {
  readonly corridor: Corridor;
  readonly member: MemberId;
  readonly subjects: readonly SubjectId[];
};

function placesOf(
  { corridor, member, subjects }: Asked,
  before: MadeRow['places'] | undefined,
): readonly Place[] {
  return subjects.map((subject) => {
    const known = before?.get(subject);
    const id = known?.id ?? cellId(member, subject);
    const assessment = item(corridor, 'assessment', id)?.revisions.at(-1)?.body ?? null;
    if (known?.assessment === assessment) return known;
    return { id, member, subject, assessment, step: assessment?.step ?? null };
  });
}

type Looked = {
  readonly places: readonly Place[];
  readonly inputs: Inputs;
  readonly day: Day;
};

/** Of the count before it only the cells are held on to: counts make no chain. */
function cellsOf(
  { places, inputs, day }: Looked,
  before: ReadonlyMap<SubjectId, MadeCell> = new Map(),
): Pick<MadeRow, 'made'> & { cells(): readonly Cell[] } {
  let now: ReadonlyMap<SubjectId, MadeCell> | undefined;
  let cells: readonly Cell[] = [];
  const madeOf = (place: Place): MadeCell => {
    const own = inputs.cells.get(cellKey(place.member, place.subject));
    const known = before.get(place.subject);
    const isSame = known?.place === place && known.inputs === own && known.day === day;
    return isSame ? known : { cell: cellOn(place, own, day), place, inputs: own, day };
  };
  return {
    made: () => now ?? before,
    cells: () => {
      if (now === undefined) {
        now = new Map(places.map((place) => [place.subject, madeOf(place)]));
        cells = [...now.values()].map(({ cell }) => cell);
      }
      return cells;
    },
  };
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
