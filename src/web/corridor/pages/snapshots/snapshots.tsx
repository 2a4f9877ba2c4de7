/**
 * Snapshots of the count: freeze one, check its cut, compare two, score them when it is over.
 */

import { all } from '../../../../corridor/corridor.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { Compare } from './compare.tsx';
import { Freeze } from './freeze.tsx';
import { OutcomePart } from './outcome.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import './snapshots.css';

export function SnapshotsPage() {
  const { frame, snapshots: words } = useCorridorWords();
  const { shown } = useWorkspace();
  const taken = all(shown, 'snapshot').toSorted((one, other) =>
    one.body.learned < other.body.learned ? 1 : -1,
  );
  return (
    <CorridorPage title={frame.ways.snapshots}>
      <div className="lede">
        <h1>{words.headline(taken.length)}</h1>
        <p>{words.what}</p>
      </div>
      <div className="snapshots">
        <div>
          <SnapshotList taken={taken} />
          {taken.length > 1 && <Compare taken={taken} />}
        </div>
        <div>
          <Freeze />
          <OutcomePart />
        </div>
      </div>
    </CorridorPage>
  );
}
