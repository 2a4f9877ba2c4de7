/**
 * The Count: members by candidates, as one side sees it; home of the analyst.
 */

import { type ReactNode, useState } from 'react';
import { useCount } from '../../furniture/use-count.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { useCorridorWords } from '../../words.ts';
import { Changes } from './changes.tsx';
import { Controls } from './controls.tsx';
import { Headline } from './headline.tsx';
import { useLayout } from './layout.ts';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import { Reading } from './reading.tsx';
import { useSettings } from './settings.ts';
import { Twin } from './twin.tsx';
import { useDistances } from './use-distances.ts';
import { useNarrow } from './use-narrow.ts';
import './count.css';

export function CountPage() {
  const { frame, count: words } = useCorridorWords();
  const matrix = useCount();
  const distances = useDistances(matrix);
  const [settings, change] = useSettings();
  const layout = useLayout(matrix, settings, distances[0]?.subject ?? null);
  const narrow = useNarrow();
  const shown = layout.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <CorridorPage title={frame.ways.count}>
      <div className="count-top">
        <Headline nearest={distances[0]} />
        <Changes matrix={matrix} />
      </div>
      <Reading matrix={matrix} lead={layout.lead} />
      <Controls settings={settings} change={change} layout={layout} shown={shown} />
      {shown === 0 && <p className="asit">{words.noneShown}</p>}
      {narrow ? (
        <Twin layout={layout} distances={distances} />
      ) : (
        <Matrix
          layout={layout}
          distances={distances}
          members={matrix.rows.length}
          onLead={(lead) => change({ lead })}
        />
      )}
      <Legend keys={!narrow} />
      {!narrow && <AsText>{() => <Twin layout={layout} distances={distances} />}</AsText>}
    </CorridorPage>
  );
}

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
