/**
 * The chair's desk: how far are we, who has not answered, what may lawfully be done next.
 *
 * Use      home page of the seat `officer:chair`.
 * Shapes   participation comes in batches; nothing here is live, nothing says who answered what.
 */

import { AskedLine } from '../notebook/asked-line.tsx';
import { Communiques } from '../../furniture/communiques.tsx';
import { Disputes } from '../../furniture/disputes.tsx';
import { Knots } from '../../furniture/knots.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { RelayDispute } from './relay-dispute.tsx';
import { RehearseSection } from '../roster/rehearse-section.tsx';
import { CeremonyProgress } from '../trustee/ceremony-progress.tsx';
import { ActsColumn } from './acts-column.tsx';
import { FigureStrip } from './figure-strip.tsx';
import { Headline } from './headline-view.tsx';
import { People } from './people.tsx';
import { Register } from './register.tsx';
import { StateColumn } from './state-column.tsx';
import { useBatch, useKnotBatch } from '../../furniture/use-batch.ts';
import './chair.css';

export function ChairPage() {
  const words = useWords().chair;
  const { sight } = words;
  const batch = useBatch();
  const knot = useKnotBatch();
  const { selection } = useView();
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: sight.chair },
        { sees: 'not', who: sight.members },
        { sees: 'not', who: sight.operator },
      ]}
    >
      <Headline batch={batch} />
      <AskedLine />
      <FigureStrip batch={batch} />
      <div className="desk3">
        <div className="column">
          <StateColumn />
          <Disputes />
          <Knots batch={knot} />
          <CeremonyProgress />
        </div>
        <People batch={batch} />
        <div className="column">
          <ActsColumn batch={knot ?? batch} />
          <RelayDispute />
          <RehearseSection brief={selection.stage !== 'setting-up'} />
        </div>
      </div>
      <Communiques />
      <Register batch={knot ?? batch} />
    </Page>
  );
}
