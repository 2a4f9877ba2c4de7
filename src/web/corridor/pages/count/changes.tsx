/**
 * What changed since the last snapshot, at most seven lines, each a way to its cell.
 */

import { Link } from 'wouter';
import type { Move } from '../../../../corridor/column-foot.ts';
import type { CountMatrix } from '../../../../corridor/count-matrix.ts';
import type { SubjectId } from '../../../../corridor/fields.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { SubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useCellHref } from '../cell/cell-address.ts';

const MOST = 7;

export function Changes({ matrix }: { readonly matrix: CountMatrix }) {
  const words = useCorridorWords().count.changes;
  const dates = useDates();
  const { snapshot } = matrix;
  const moves = matrix.columns.flatMap(({ subject, foot }) =>
    (foot.moves ?? []).map((move) => ({ subject, move })),
  );
  if (snapshot === null) return null;
  return (
    <section className="changes sec">
      <h2>{words.since(dates.day(snapshot.body.learned))}</h2>
      {moves.length === 0 && <p className="label">{words.none}</p>}
      <ul>
        {moves.slice(0, MOST).map(({ subject, move }) => (
          <li key={`${move.member} ${subject}`}>
            <Moved subject={subject} move={move} />
          </li>
        ))}
      </ul>
      {moves.length > MOST && <p className="label">{words.more(moves.length - MOST)}</p>}
    </section>
  );
}

function Moved({ subject, move }: { readonly subject: SubjectId; readonly move: Move }) {
  const { count, terms } = useCorridorWords();
  const hrefOf = useCellHref();
  const name = useMemberName();
  const say = (step: Move['from']) => (step === null ? terms.unknown : terms.step[step]);
  return (
    <>
      <Link href={hrefOf({ member: move.member, subject })}>
        {name(move.member)}, <SubjectName subject={subject} />
      </Link>
      : {count.changes.fromTo(say(move.from), say(move.to))}
    </>
  );
}
