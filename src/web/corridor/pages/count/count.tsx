/**
 * The Count: members by candidates, as one side sees it; home of the analyst.
 */

import { type ReactNode, memo, useCallback, useState } from 'react';
import type { CountMatrix } from '../../../../corridor/count-matrix.ts';
import { useCount } from '../../furniture/use-count.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Later, useLater } from '../../furniture/later.tsx';
import { useCorridorWords } from '../../words.ts';
import { Changes } from './changes.tsx';
import { Choices, Narrowing } from './controls.tsx';
import { Headline } from './headline.tsx';
import { type Layout, useLayout } from './layout.ts';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import { useProposal } from './proposed.tsx';
import { Reading } from './reading.tsx';
import { useSettings } from './settings.ts';
import { Twin } from './twin.tsx';
import { type Distances, useDistances } from './use-distances.ts';
import { useNarrow } from './use-narrow.ts';
import './count.css';

export function CountPage() {
  const { frame, count: words } = useCorridorWords();
  const matrix = useCount();
  const later = useLater(matrix);
  const distances = useDistances(later);
  const [settings, change] = useSettings();
  const layout = useLayout(matrix, settings, distances[0]?.subject ?? null);
  const narrow = useNarrow();
  const { cells, proposed, propose } = useProposal();
  const onLead = useCallback((lead: string) => change({ lead }), [change]);
  const shown = layout.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <CorridorPage title={frame.ways.count}>
      <div className="count-top">
        <div>
          <Later>
            <Top matrix={later} distances={distances} lead={layout.lead} />
          </Later>
          <Choices settings={settings} change={change} />
        </div>
        <Later>
          <LateChanges matrix={later} />
        </Later>
      </div>
      <Narrowing
        {...{ settings, change, shown, folded: layout.folded }}
        columns={layout.columns.length}
      />
      {shown === 0 && <p className="asit">{words.noneShown}</p>}
      <div ref={cells}>
        {narrow ? (
          <Twin layout={layout} distances={distances} />
        ) : (
          <Matrix
            {...{ layout, distances, onLead }}
            members={matrix.rows.length}
            onPropose={propose}
          />
        )}
      </div>
      {proposed}
      <Marks keys={!narrow} />
      {!narrow && <AsText>{() => <Twin layout={layout} distances={distances} />}</AsText>}
    </CorridorPage>
  );
}

type TopProps = {
  readonly matrix: CountMatrix;
  readonly distances: Distances;
  readonly lead: Layout['lead'];
};

/** What is summed up follows a change a breath later than the cell that was changed. */
const Top = memo(function DrawnTop({ matrix, distances, lead }: TopProps) {
  return (
    <>
      <Headline nearest={distances[0]} />
      <Reading matrix={matrix} lead={lead} />
    </>
  );
});

const LateChanges = memo(Changes);
const Marks = memo(Legend);

/** The same as text: written only where somebody wants it. */
function AsText({ children }: { readonly children: () => ReactNode }) {
  const words = useCorridorWords().count;
  const [open, setOpen] = useState(false);
  return (
    <details className="as-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.asText}</summary>
      {open && children()}
    </details>
  );
}
