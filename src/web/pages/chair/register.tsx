/**
 * The last five entries of the register of acts, and the way to all of them.
 *
 * Shapes   answers sent since the last batch are left out: the register here is no live counter.
 */

import { Link } from 'wouter';
import { Moment } from '../../furniture/moment.tsx';
import { useAboutAct, useByWhom } from '../../furniture/about-act.ts';
import { doneByPeople } from '../../furniture/register-lines.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import type { RegisterLine } from '../../worker/messages.ts';
import type { RoundBatch } from '../../furniture/use-batch.ts';

const SHOWN = 5;

export function Register({ batch }: { readonly batch: RoundBatch | null }) {
  const words = useWords().chair.register;
  const { id, register } = useView();
  const open = batch?.round.stage === 'open' ? batch.asOf : null;
  const told = doneByPeople(register).filter(
    ({ act, at }) => open === null || act !== 'CastBallot' || at <= open,
  );
  return (
    <section className="sec register">
      <header>
        <h2>{words.title}</h2>
        <Link className="small" href={`/s/${id}/record`}>
          {words.all(register.length)}
        </Link>
      </header>
      <table className="ledger stack">
        <thead>
          <tr>
            <th scope="col">{words.nr}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.act}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {told
            .slice(-SHOWN)
            .toReversed()
            .map((line) => (
              <RegisterRow key={line.index} line={line} />
            ))}
        </tbody>
      </table>
      {open !== null && <p className="small quiet">{words.answers}</p>}
    </section>
  );
}

function RegisterRow({ line }: { readonly line: RegisterLine }) {
  const { acts } = useWords();
  const byWhom = useByWhom();
  return (
    <tr>
      <td>{line.index}</td>
      <td>
        <Moment at={line.at} short />
      </td>
      <td>
        {acts.acts[line.act]}
        {line.about !== null && <About line={line} />}
      </td>
      <td>{byWhom(line)}</td>
      <td className="quiet">{line.reason ?? ''}</td>
    </tr>
  );
}

/** The clock's line says by itself what it is. */
function About({ line }: { readonly line: RegisterLine }) {
  const aboutAct = useAboutAct();
  const { colon } = useWords().furniture;
  return <span>{`${colon}${aboutAct(line)}`}</span>;
}
