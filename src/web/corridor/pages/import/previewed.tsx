/**
 * What an import would take in, what it refuses row by row, and what is there already.
 */

import type { TakenRow } from '../../../../corridor/import-preview.ts';
import type { Kind } from '../../../../corridor/kinds/index.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import type { Say } from '../../furniture/provenance.tsx';
import { SubjectName } from '../../furniture/subject-name.tsx';
import { useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { useCountSentence, useSignalSentence } from '../evidence/sentences.ts';
import type { Looking, useImport } from './use-import.ts';

const MOST = 100;
type Acts = Pick<ReturnType<typeof useImport>, 'again' | 'takeIn'>;

export function Previewed({ stage, acts }: { readonly stage: Looking; readonly acts: Acts }) {
  const words = useCorridorWords();
  const { exchange } = words.evidence;
  const { preview, formulas } = stage;
  const { taken, refused, doubles } = preview;
  return (
    <>
      <h2>{exchange.nothingYet}</h2>
      <p className="row">
        {taken.length > 0 && (
          <button type="button" className="btn" onClick={() => acts.takeIn(preview)}>
            {exchange.takeIn(taken.length)}
          </button>
        )}
        <button type="button" className="btn plain" onClick={acts.again}>
          {words.frame.cancel}
        </button>
      </p>
      {formulas > 0 && <p className="notice pad">{exchange.formulas(formulas)}</p>}
      {refused.length > 0 && <Refused refused={refused} />}
      {doubles.length > 0 && <Doubles doubles={doubles} />}
      <section>
        <h3>{exchange.accepted(taken.length)}</h3>
        <ol className="plainlist taken-rows">
          {taken.slice(0, MOST).map((row) => (
            <li key={row.row}>
              <span className="of-row">
                {exchange.row} {row.row}
                {words.evidence.colon}
              </span>
              <div>
                <TakenSaid row={row} />
              </div>
            </li>
          ))}
        </ol>
        <Further n={taken.length - MOST} />
      </section>
    </>
  );
}

function Further({ n }: { readonly n: number }) {
  const words = useCorridorWords().evidence.exchange;
  return n > 0 ? <p className="quiet small">{words.moreRows(n)}</p> : null;
}

export function Refused({ refused }: Pick<Looking['preview'], 'refused'>) {
  const words = useCorridorWords().evidence.exchange;
  const say = useRefusalWords();
  return (
    <section>
      <h3>{words.refused(refused.length)}</h3>
      <table className="ledger stack refused-rows">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, MOST).map(({ row, field, value, refusal }) => (
            <tr key={`${row} ${field}`}>
              <td>{row}</td>
              <td className="mono">{field}</td>
              <td>
                <bdi>{shortened(value)}</bdi>
              </td>
              <td>{say(refusal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Further n={refused.length - MOST} />
    </section>
  );
}

function TakenSaid({ row }: { readonly row: TakenRow }) {
  const signal = useSignalSentence();
  const count = useCountSentence();
  const says = usePeopleSays();
  const { kind, body, id } = row;
  if ('stance' in body) return <p>{signal(body)}</p>;
  if ('holdOuts' in body) return <p>{count(body)}</p>;
  const isSaid = (one: Kind): one is keyof typeof says & Kind => Object.hasOwn(says, one);
  if (!isSaid(kind)) return <p>{`${kind} ${id}`}</p>;
  return (
    <>
      {kind === 'fact' && 'candidate' in body && body.candidate !== null && (
        <SubjectName subject={`candidate:${body.candidate}`} />
      )}
      {(says[kind] as Say<Kind>)(body)}
    </>
  );
}

function shortened(value: string): string {
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}

function Doubles({ doubles }: Pick<Looking['preview'], 'doubles'>) {
  const { colon, exchange } = useCorridorWords().evidence;
  return (
    <section>
      <h3>{exchange.duplicates(doubles.length)}</h3>
      <p className="hint">{exchange.duplicateHow}</p>
      <ul className="plainlist">
        {doubles.slice(0, MOST).map(({ row, sameAs }) => (
          <li key={row}>
            <span>
              {exchange.row} {row}
              {colon} {exchange.sameAs} <span className="mono">{sameAs}</span>
            </span>
          </li>
        ))}
      </ul>
      <Further n={doubles.length - MOST} />
    </section>
  );
}
