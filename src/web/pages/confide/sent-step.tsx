/**
 * Step four of a confessional: to whom it was sealed, who has acknowledged it, and what counts now.
 */

import { Link } from 'wouter';
import type { Heard } from '../../../device/hearing.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { useHearers } from '../../furniture/hearers.ts';
import { Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { SaidWords } from '../../furniture/said.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

type SentStepProps = {
  readonly talks: Confessional;
  readonly own: Heard;
  readonly order: readonly CandidateId[];
  readonly open: boolean;
  readonly onChange: () => void;
};

export function SentStep({ talks, own, order, open, onChange }: SentStepProps) {
  const words = useWords().talks;
  const { id } = useView();
  const hearers = useHearers(talks);
  const last = own.sent.at(-1);
  return (
    <div className="lede">
      <h1>{words.sent}</h1>
      <p className="read">{words.sealedTo(hearers)}</p>
      {last && (
        <p className="hint">
          <Moment at={last.at} />
        </p>
      )}
      {last && <Acknowledged talks={talks} sent={last} />}
      {own.answer && (
        <>
          <h2>{words.youSaid}</h2>
          <p className="hint">{words.origin[own.answer.origin]}</p>
          <SaidWords said={own.answer.said} order={order} />
        </>
      )}
      {open ? (
        <p>
          {words.until} <Moment at={talks.plan.closes} />
        </p>
      ) : (
        <p className="hint">{words.over}</p>
      )}
      <div className="actions">
        <Link className="btn" href={`/s/${id}/desk`}>
          {words.toDesk}
        </Link>
        {open && (
          <button type="button" className="btn plain" onClick={onChange}>
            {words.change}
          </button>
        )}
      </div>
    </div>
  );
}

function Acknowledged(props: {
  readonly talks: Confessional;
  readonly sent: Heard['sent'][number];
}) {
  const words = useWords().talks;
  const names = useNames();
  const { talks, sent } = props;
  return (
    <ul className="plainlist">
      {talks.facilitators.map((seat) => {
        const ack = sent.acknowledged.find(({ by }) => by === seat);
        const name = names.actor(seat);
        return (
          <li key={seat}>
            {ack ? (
              <span className="sentence">
                {words.acknowledged(name)} <Moment at={ack.at} />
              </span>
            ) : (
              <span className="hint sentence">{words.waiting(name)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
