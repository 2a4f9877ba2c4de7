/**
 * How things stand, in one sentence; below it on what it rests.
 */

import { Link } from 'wouter';
import { all } from '../../../../corridor/corridor.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useList } from '../../furniture/use-list.ts';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { usePageHref } from '../cell/cell-address.ts';
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
      {nothing ? (
        <Nothing day={day} />
      ) : (
        <>
          <h1>{words.nearest(name(nearest.subject).text, words.mayStand(least, most), day)}</h1>
          <p className="asit">{words.restsOn}</p>
          <Who nearest={nearest} />
        </>
      )}
    </div>
  );
}

const FIRST_STEPS = ['add', 'import', 'candidates'] as const;

/** Nobody has decided anything: what was heard, or with what one begins. */
function Nothing({ day }: { readonly day: string }) {
  const words = useCorridorWords().count;
  const { shown } = useWorkspace();
  const href = usePageHref();
  const heard = all(shown, 'signal').length;
  if (heard > 0) {
    return (
      <>
        <h1>{words.noneDecided(day)}</h1>
        <p className="asit">{words.heard(heard)}</p>
      </>
    );
  }
  return (
    <>
      <h1>{words.nothingKnown(day)}</h1>
      <ul className="count-who">
        {FIRST_STEPS.map((step) => (
          <li key={step}>
            <Link href={href(step)}>{words.firstSteps[step]}</Link>
          </li>
        ))}
      </ul>
    </>
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
