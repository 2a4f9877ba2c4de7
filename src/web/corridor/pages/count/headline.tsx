/**
 * How things stand, in one sentence; below it on what it rests.
 */

import { useDates } from '../../furniture/dated.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useList } from '../../furniture/use-list.ts';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import type { Distances } from './use-distances.ts';

export function Headline({ nearest }: { readonly nearest: Distances[number] | undefined }) {
  const words = useCorridorWords().count;
  const { on } = useWorkspace();
  const dates = useDates();
  const name = useSubjectName();
  const day = dates.day(on);
  if (nearest === undefined) return <h1>{words.noNames}</h1>;
  const { least, most, of } = nearest;
  const nothing = least === 0 && most === of;
  return (
    <div className="lede">
      <h1>
        {nothing
          ? words.nothingKnown(day)
          : words.nearest(name(nearest.subject).text, words.mayStand(least, most), day)}
      </h1>
      <p className="asit">{words.restsOn}</p>
      {!nothing && <Who nearest={nearest} />}
    </div>
  );
}

/** Who stands in the way, who may, and the counts that were used or left out. */
function Who({ nearest }: { readonly nearest: Distances[number] }) {
  const words = useCorridorWords().count;
  const name = useMemberName();
  const list = useList();
  const { inTheWay, named, open, counts, conflicts } = nearest;
  const used = (use: string) => counts.filter((count) => count.use === use).length;
  const members = (ids: readonly string[]) => list(ids.map(name));
  return (
    <ul className="count-who">
      {inTheWay.length > 0 && <li>{words.inTheWay(members(inTheWay))}</li>}
      {named.length > 0 && <li>{words.namedByCount(members(named))}</li>}
      {open.length > 0 && (
        <li>{open.length <= 6 ? words.open(members(open)) : words.openMany(open.length)}</li>
      )}
      {used('applied') > 0 && <li>{words.countsApplied(used('applied'))}</li>}
      {used('pressure') > 0 && <li>{words.countsPressure(used('pressure'))}</li>}
      {conflicts.length > 0 && <li>{words.countsConflict(conflicts.length)}</li>}
    </ul>
  );
}
