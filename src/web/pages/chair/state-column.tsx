/**
 * State: a strip for each name, as far as the last counted round says; the running round sealed.
 */

import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Distance } from '../../../table/distance/distance.ts';
import { publishedRounds, roundNumber } from '../../../table/rounds/published.ts';
import { runningRound } from '../../../table/rounds/round-lookup.ts';
import { useMeasure } from '../../furniture/measure.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { figures as sayFigures } from '../../furniture/round-results.tsx';
import { Sealed } from '../../furniture/states.tsx';
import { Track } from '../../furniture/track.tsx';
import { useDistances } from '../../furniture/use-distances.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function StateColumn() {
  const words = useWords().chair.state;
  const { id, selection } = useView();
  const rows = useDistances();
  const last = publishedRounds(selection).at(-1);
  const asOf = last ? words.asOf(last.number) : words.before;
  return (
    <section className="sec">
      <header>
        <h2>{words.title}</h2>
        <span className="asit">{asOf}</span>
      </header>
      {rows.length === 0 && <p className="hint">{words.noNames}</p>}
      <ul>
        {rows.map((distance) => (
          <CandidateStrip key={distance.candidate} distance={distance} />
        ))}
      </ul>
      <SealedRound />
      {last && <p className="small quiet figures-key">{words.key}</p>}
      <p className="small">
        <Link href={`/s/${id}/distance`}>{words.more}</Link>
      </p>
    </section>
  );
}

function CandidateStrip({ distance }: { readonly distance: Distance }) {
  const words = useWords().chair.state;
  const sayMeasure = useMeasure();
  const { id } = useView();
  const { candidate, name, standing, counted, support } = distance;
  const figures = support.flatMap(({ round, shown }) =>
    shown?.shown === 'counts' ? [{ round, text: sayFigures(shown.counts) }] : [],
  );
  return (
    <li className="cand">
      <div className="top">
        <Link className="n" href={`/s/${id}/candidates/${candidate}`}>
          {name}
        </Link>
        <span className="d">{counted && <span className="prov">{sayMeasure(distance)}</span>}</span>
      </div>
      {standing !== 'withdrawn' &&
        counted?.leaves.map((condition, at) => <Track key={at} condition={condition} />)}
      <div className="meta">
        <span>{words.standing[standing]}</span>
        {counted === null && <span>{words.never}</span>}
        <span>
          {figures.map(({ round, text }, at) => (
            <Fragment key={round}>
              {at > 0 && ', '}
              <span className="nowrap">
                {words.round(round)} <Emphasis strong={at === figures.length - 1}>{text}</Emphasis>
              </span>
            </Fragment>
          ))}
        </span>
      </div>
    </li>
  );
}

function Emphasis(props: { readonly strong: boolean; readonly children: React.ReactNode }) {
  return props.strong ? <b>{props.children}</b> : <>{props.children}</>;
}

function SealedRound() {
  const words = useWords().chair.state;
  const { selection } = useView();
  const { body } = useClocks();
  const round = runningRound(selection);
  // Linked moves have a section of their own.
  if (!round || round.plan.kind === 'knot') return null;
  const before = round.stage === 'closed' ? null : words.nobody(body.both(round.plan.closes));
  return (
    <Sealed>
      <b>{words.sealed(roundNumber(selection, round.plan.id))}</b> {before ?? words.nobodyYet}
    </Sealed>
  );
}
