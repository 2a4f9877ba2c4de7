/**
 * Sealed answers by number: that a seat answered, and whether that answer counts.
 */

import { memberOf, seatOf } from '../../../table/ids.ts';
import { Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { withoutLiveAnswers } from '../../furniture/register-lines.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

export function SealedAnswers() {
  const words = useWords().record;
  const names = useNames();
  const { register, selection } = useView();
  const cast = withoutLiveAnswers(register, selection).filter(({ act }) => act === 'CastBallot');
  const stateOf = (index: number, actor: string): string => {
    const round = selection.rounds.findLast(({ ballots }) =>
      Object.values(ballots).some(
        (ballot) => ballot.index === index && seatOf(ballot.member) === actor,
      ),
    );
    if (!round) return words.superseded;
    return round.stage === 'counted' ? words.counted : words.pending;
  };
  if (cast.length === 0) return null;
  return (
    <section className="sec" id="sealed">
      <header>
        <h2>{words.sealedList}</h2>
        <span className="label">{words.sealedWhy}</span>
      </header>
      <details>
        <summary>{words.all(cast.length)}</summary>
        <table className="ledger stack">
          <tbody>
            {cast.map(({ index, at, actor, about }) => (
              <tr key={index}>
                <td className="num">{index}</td>
                <td>{memberOf(actor) ? names.actor(actor) : actor}</td>
                <td>{about}</td>
                <td>
                  <Moment at={at} short />
                </td>
                <td>{stateOf(index, actor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
