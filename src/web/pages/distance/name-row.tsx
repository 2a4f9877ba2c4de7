/**
 * One name: its standing, a track for each condition of the rule, how far it is, its support round
 * by round, and what is outstanding.
 */

import { Link } from 'wouter';
import { sponsorsOn } from '../../../table/candidacies/candidacy.ts';
import type { Distance } from '../../../table/distance/distance.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { useMeasure } from '../../furniture/measure.ts';
import { useNames } from '../../furniture/names.ts';
import { Track } from '../../furniture/track.tsx';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { Fields } from './fields.tsx';
import { Outstanding } from './outstanding.tsx';
import { SupportTable } from './support-table.tsx';

type Props = { readonly distance: Distance };

export function NameRow({ distance }: Props) {
  const words = useWords().distance;
  const sayMeasure = useMeasure();
  const { counted, standing } = distance;
  const gone = standing === 'withdrawn';
  const short = sayMeasure(distance);
  return (
    <li className={gone ? 'drow gone' : 'drow'}>
      <Who distance={distance} />
      <div>
        {!gone && counted?.leaves.map((condition, at) => <Track key={at} condition={condition} />)}
        <Fields distance={distance} />
        <Outstanding distance={distance} />
      </div>
      <div>
        <p className="big">
          <span className={counted === null || gone ? undefined : 'prov'}>{short}</span>
        </p>
        {counted && !counted.latest && (
          <p className="small quiet">{words.rows.earlier(counted.round)}</p>
        )}
        <SupportTable distance={distance} />
      </div>
    </li>
  );
}

function Who({ distance }: Props) {
  const words = useWords().distance;
  const { id, selection } = useView();
  const names = useNames();
  const { candidate, name, standing } = distance;
  const facts = selection.candidacies.find((one) => one.id === candidate)?.facts ?? [];
  const sponsors = sponsorsOn(facts, dayOf(useNow())).map(names.member);
  return (
    <div>
      <h3 className="n">
        <Link href={`/s/${id}/candidates/${candidate}`}>{name}</Link>
      </h3>
      <p className="small quiet">
        {words.standing[standing]} {sponsors.length > 0 && words.rows.by(sponsors.join(', '))}
      </p>
    </div>
  );
}
