/**
 * What changed since the last snapshot, else in a week: at most seven lines, each a way to it.
 */

import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CountMatrix } from '../../../../corridor/count-matrix.ts';
import { dayAfter } from '../../../../corridor/dated.ts';
import { type Changed, changesSince } from '../../../../corridor/what-changed.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useChangeLine } from './change-line.ts';

const MOST = 7;
const WEEK = 7;

export function Changes({ matrix }: { readonly matrix: CountMatrix }) {
  const words = useCorridorWords().count.changes;
  const dates = useDates();
  const { shown } = useWorkspace();
  const { day: on, snapshot } = matrix;
  const since =
    snapshot && snapshot.body.learned < on ? snapshot.body.learned : dayAfter(on, -WEEK);
  const changes = useMemo(() => changesSince({ corridor: shown, since, on }), [shown, since, on]);
  return (
    <section className="changes sec">
      <h2>{words.since(dates.day(since))}</h2>
      {changes.length === 0 && <p className="label">{words.none}</p>}
      <ul>
        {changes.slice(0, MOST).map((changed) => (
          <Line key={`${changed.what} ${changed.id}`} changed={changed} />
        ))}
      </ul>
      {changes.length > MOST && <p className="label">{words.more(changes.length - MOST)}</p>}
    </section>
  );
}

function Line({ changed }: { readonly changed: Changed }) {
  const dates = useDates();
  const { text, href } = useChangeLine()(changed);
  return (
    <li>
      <time dateTime={changed.day}>{dates.short(changed.day)}</time>
      <Link href={href}>{text}</Link>
    </li>
  );
}
