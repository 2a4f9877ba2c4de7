/**
 * Which rows and columns of the count stand where, by the settings of the page.
 *
 * Use      `useLayout(matrix, settings, lead)`; the sums of the feet are of all members, whatever
 *          is filtered.
 * Shapes   columns of which nothing is known are folded away, unless none is left. A row without a
 *          cell that passes the filters is not shown.
 */

import { useMemo } from 'react';
import {
  type Column,
  type CountMatrix,
  type Row,
  type Cell,
  isHeardOn,
} from '../../../../corridor/count-matrix.ts';
import {
  groupedByGroup,
  groupedByWeight,
  ordered,
  shownBy,
} from '../../../../corridor/count-view.ts';
import type { SubjectId } from '../../../../corridor/fields.ts';
import type { Ground } from '../../../../corridor/kinds/ground.ts';
import { useLanguage, useText } from '../../../language.tsx';
import { orderIn } from '../../furniture/member-name.tsx';
import { useWorkspace } from '../../workspace.tsx';
import { type Settings, filtersOf } from './settings.ts';

export type LaidColumn = Column & { readonly at: number };
export type LaidGroup = { readonly key: string | null; readonly rows: readonly Row[] };
export type Layout = {
  readonly columns: readonly LaidColumn[];
  readonly folded: number;
  readonly groups: readonly LaidGroup[];
  readonly shows: (cell: Cell) => boolean;
  readonly lead: SubjectId | null;
};

export function useLayout(
  matrix: CountMatrix,
  settings: Settings,
  nearest: SubjectId | null,
): Layout {
  const { ground } = useWorkspace();
  const { language } = useLanguage();
  const say = useText();
  const shows = useMemo(() => shownBy(filtersOf(settings)), [settings]);
  return useMemo(() => {
    const compare = orderIn(language);
    const across = columnsOf(matrix, settings);
    const lead = leadOf(across.columns, settings, nearest);
    // Nothing is asked of the cells: those out of sight need not be worked out.
    const isAny =
      across.columns.length > 0 && settings.sieves.length === 0 && settings.older === null;
    const passes = (row: Row) =>
      (isAny || across.columns.some(({ at }) => row.cells[at] && shows(row.cells[at]))) &&
      isOfGroup(ground, settings.group, row);
    const named = matrix.rows
      .filter(passes)
      .toSorted((one, other) => compare(say(one.member.name), say(other.member.name)));
    const rows = inOrder({ ...matrix, rows: named }, settings, lead);
    return { ...across, lead, shows, groups: groupsOf({ ...matrix, rows }, settings, ground) };
  }, [matrix, settings, shows, nearest, ground, language, say]);
}

function columnsOf(
  matrix: CountMatrix,
  { across, all }: Settings,
): Pick<Layout, 'columns' | 'folded'> {
  const those = matrix.columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ subject }) => subject.startsWith(`${across}:`));
  const isDecided = (at: number) => matrix.rows.some(({ places }) => places[at]?.assessment);
  const known = those.filter(({ at }) => isDecided(at) || isHeardOn(matrix, at));
  return all || known.length === 0
    ? { columns: those, folded: 0 }
    : { columns: known, folded: those.length - known.length };
}

function leadOf(
  columns: readonly LaidColumn[],
  { lead }: Settings,
  nearest: SubjectId | null,
): SubjectId | null {
  const there = (wanted: string | null) => columns.find(({ subject }) => subject === wanted);
  return (there(lead) ?? there(nearest) ?? columns[0])?.subject ?? null;
}

function isOfGroup({ groups }: Ground, wanted: string | null, { member }: Row): boolean {
  const group = groups.find(({ id }) => id === wanted);
  return group === undefined || group.members.includes(member.id);
}

function inOrder(matrix: CountMatrix, { order }: Settings, lead: SubjectId | null): readonly Row[] {
  switch (order) {
    case 'protocol':
      return matrix.rows;
    case 'contact':
      return ordered(matrix, { by: 'contact' });
    case 'step':
      return lead === null ? matrix.rows : ordered(matrix, { by: 'step', subject: lead });
  }
}

function groupsOf(matrix: CountMatrix, { by }: Settings, ground: Ground): readonly LaidGroup[] {
  switch (by) {
    case 'none':
      return [{ key: null, rows: matrix.rows }];
    case 'group':
      return groupedByGroup(matrix, ground);
    case 'weight':
      return groupedByWeight(matrix);
  }
}
