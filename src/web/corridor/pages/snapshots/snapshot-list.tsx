/**
 * The snapshots, newest first: what each held, whether its cut still is what was known, its score.
 */

import { useState } from 'react';
import { all, type Standing } from '../../../../corridor/corridor.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import type { Snapshot } from '../../../../corridor/kinds/snapshot.ts';
import { type Check, checkOf } from '../../../../corridor/snapshots.ts';
import { DayOf } from '../../furniture/dated.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { SubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { ScoreOf } from './score.tsx';

export type Taken = readonly Standing<'snapshot'>[];

export function SnapshotList({ taken }: { readonly taken: Taken }) {
  const words = useCorridorWords().snapshots;
  const { shown } = useWorkspace();
  const outcome = all(shown, 'outcome').at(-1)?.body ?? null;
  return (
    <section className="sec">
      <h2>{words.list}</h2>
      {taken.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="items">
        {taken.map(({ id, body }) => (
          <ItemLine
            key={id}
            kind="snapshot"
            id={id}
            say={(snapshot) => <Frozen snapshot={snapshot} />}
            acts={
              <>
                <CheckCut id={id} />
                {outcome && <ScoreOf snapshot={body} outcome={outcome} />}
              </>
            }
          />
        ))}
      </ul>
    </section>
  );
}

function Frozen({ snapshot }: { readonly snapshot: Snapshot }) {
  const words = useCorridorWords();
  const { title, learned, cells, distances, cut } = snapshot;
  // Nearest first, and those of which nothing is known last: as it was frozen.
  const [nearest] = distances;
  return (
    <>
      <h3>
        <Said text={title} />
      </h3>
      <p>
        <DayOf day={learned} />. {words.snapshots.decided(cells.length)}{' '}
        {nearest && (
          <>
            <SubjectName subject={`candidate:${nearest.candidate}`} />
            {words.evidence.colon} {words.count.mayStand(nearest.least, nearest.most)}.
          </>
        )}
      </p>
      <p className="cut">
        {words.snapshots.cut} <code>{cut}</code>
      </p>
    </>
  );
}

function CheckCut({ id }: { readonly id: ItemId }) {
  const words = useCorridorWords().snapshots;
  const { whole } = useWorkspace();
  const [found, find] = useState<Check | null>(null);
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => find(checkOf(whole, id) ?? { cut: false, cells: false })}
      >
        {words.check}
      </button>
      {found && (
        <p role="status" className={found.cut && found.cells ? 'good found' : 'refusal found'}>
          {found.cut ? words.cutHolds : words.cutBroken}{' '}
          {found.cells ? words.cellsHold : words.cellsBroken}
        </p>
      )}
    </>
  );
}
