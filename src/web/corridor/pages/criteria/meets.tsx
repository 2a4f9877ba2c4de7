/**
 * Who meets a criterion in a year, by one publication, as known on the day: in a sentence, then by
 * name.
 */

import { type KnownFigure, whoMeets } from '../../../../corridor/figures.ts';
import { membersOn } from '../../../../corridor/roster.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import type { OfFigures } from './figures.tsx';

export function Meets(props: OfFigures & { readonly least: string }) {
  const words = useCorridorWords().people.criteria;
  const { ground, on } = useWorkspace();
  const dates = useDates();
  const memberName = useMemberName();
  const { figures, publication, year, least } = props;
  const members = membersOn(ground, on).map(({ id }) => id as string);
  const { meets, misses, unknown } = whoMeets(figures, { publication, year, least }, members);
  const counted = { meets: meets.length, of: meets.length + misses.length, least, year };
  return (
    <>
      <p className="read">{words.meets(counted, publication, dates.day(on))}</p>
      <dl className="around">
        <div>
          <dt>{words.doMeet}</dt>
          <dd>
            <Members of={meets} />
          </dd>
        </div>
        <div>
          <dt>{words.doNotMeet}</dt>
          <dd>
            <Members of={misses} />
          </dd>
        </div>
        {unknown.length > 0 && (
          <div>
            <dt>{words.notInIt}</dt>
            <dd>{unknown.map(memberName).join(', ')}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Members({ of }: { readonly of: readonly KnownFigure[] }) {
  const words = useCorridorWords().people.criteria;
  const memberName = useMemberName();
  if (of.length === 0) return <span className="quiet">{words.nobody}</span>;
  return of
    .toSorted((one, other) => Number(other.body.value) - Number(one.body.value))
    .map(({ body }) => `${memberName(body.member)} ${body.value}`)
    .join(', ');
}
