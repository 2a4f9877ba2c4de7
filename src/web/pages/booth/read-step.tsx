/**
 * Step one of the booth: what is asked, what will be known and by whom, what nobody will ever know.
 */

import type { Round } from '../../../table/rounds.ts';
import { LeftOver, Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { Eye } from '../../furniture/sight.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function ReadStep({ round, onGo }: { readonly round: Round; readonly onGo: () => void }) {
  const words = useWords().booth;
  return (
    <div className="booth">
      <div className="lede">
        <h1>{words.title}</h1>
        <h2>{words.asked}</h2>
        <p className="read">{words.question}</p>
        <p>
          {words.until} <Moment at={round.plan.closes} />, <LeftOver until={round.plan.closes} />
        </p>
        <div className="actions">
          <button type="button" className="btn" onClick={onGo}>
            {words.begin}
          </button>
        </div>
      </div>
      <Known round={round} />
    </div>
  );
}

export function Known({ round }: { readonly round: Round }) {
  const words = useWords().booth;
  const names = useNames();
  const { reveal, classes } = round.plan;
  const { body } = useView().selection.definition;
  return (
    <aside className="known">
      <dl>
        <div>
          <dt>
            <Eye sees="part" /> {words.known}
          </dt>
          <dd>{words.counts}</dd>
          {reveal === 'classes' && <dd>{words.classes(classes.map(names.group).join(', '))}</dd>}
          <dd>{words.tookPart}</dd>
          {body.acceptsSmallCounts && <dd>{words.small}</dd>}
        </div>
        <div>
          <dt>
            <Eye sees="not" /> {words.never}
          </dt>
          <dd>{words.neverText}</dd>
          <dd>{words.unprotected}</dd>
        </div>
      </dl>
    </aside>
  );
}
