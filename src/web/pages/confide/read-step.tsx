/**
 * Step one of a confessional: the one question, who will know the answer, what nobody else learns.
 */

import type { Confessional } from '../../../table/confessional.ts';
import { useHearers } from '../../furniture/hearers.ts';
import { LeftOver, Moment } from '../../furniture/moment.tsx';
import { Eye } from '../../furniture/sight.tsx';
import { useText, useWords } from '../../language.tsx';

type Props = { readonly talks: Confessional; readonly onGo: () => void };

export function ReadStep({ talks, onGo }: Props) {
  const words = useWords().talks;
  const say = useText();
  const { question, names, closes } = talks.plan;
  return (
    <div className="booth">
      <div className="lede">
        <h1>{words.title}</h1>
        <h2>{words.asked}</h2>
        <p className="read">{say(question ?? {})}</p>
        {names && <p>{words.names(names.exactly)}</p>}
        <p>
          {words.until} <Moment at={closes} />, <LeftOver until={closes} />
        </p>
        <div className="actions">
          <button type="button" className="btn" onClick={onGo}>
            {words.begin}
          </button>
        </div>
      </div>
      <Known talks={talks} />
    </div>
  );
}

function Known({ talks }: { readonly talks: Confessional }) {
  const words = useWords().talks;
  const hearers = useHearers(talks);
  return (
    <aside className="known">
      <dl>
        <div>
          <dt>
            <Eye sees="full" /> {words.who}
          </dt>
          <dd>{words.whoText(hearers)}</dd>
          <dd>{words.deniable}</dd>
        </div>
        <div>
          <dt>
            <Eye sees="not" /> {words.never}
          </dt>
          <dd>{words.neverText}</dd>
          <dd>{words.sight.operator}.</dd>
          <dd>{words.served}</dd>
        </div>
      </dl>
    </aside>
  );
}
