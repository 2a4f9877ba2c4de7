/**
 * The column that leads, read the other way round: everyone in favour, except these.
 */

import { useState } from 'react';
import type { CountMatrix } from '../../../../corridor/count-matrix.ts';
import { inFavourExcept } from '../../../../corridor/column-foot.ts';
import type { SubjectId } from '../../../../corridor/fields.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useList } from '../../furniture/use-list.ts';

type ReadingProps = { readonly matrix: CountMatrix; readonly lead: SubjectId | null };

export function Reading({ matrix, lead }: ReadingProps) {
  const words = useCorridorWords().count;
  const [open, setOpen] = useState(false);
  if (lead === null) return null;
  return (
    <details className="count-reading" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.except.title}</summary>
      {open && <Except matrix={matrix} lead={lead} />}
    </details>
  );
}

function Except({ matrix, lead }: { readonly matrix: CountMatrix; readonly lead: SubjectId }) {
  const words = useCorridorWords().count.except;
  const subject = useSubjectName()(lead).text;
  const member = useMemberName();
  const list = useList();
  const at = matrix.columns.findIndex((column) => column.subject === lead);
  const read = inFavourExcept(matrix.rows.flatMap((row) => row.places[at] ?? []));
  const names = (ids: readonly string[]) => list(ids.map(member));
  const parts = [
    read.inTheWay.length > 0 ? words.inTheWay(names(read.inTheWay)) : null,
    read.undecided.length > 0 ? words.undecided(names(read.undecided)) : null,
    read.unknown.length > 0 ? words.unknown(names(read.unknown)) : null,
  ].filter((part) => part !== null);
  return (
    <>
      <p className="read">
        {parts.length === 0
          ? words.everyone(subject)
          : words.sentence(subject, read.clear.length, parts.join(' '))}
      </p>
      <p className="label">{words.caution}</p>
    </>
  );
}
