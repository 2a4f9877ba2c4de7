/**
 * People: who took part in the round, in batches; never what they said.
 *
 * Shapes   a round that has not opened, or is being opened, shows how far the trustees are instead.
 */

import {
  ceremonyOf,
  provesNeeded,
  roundOf,
  runningRound,
  trusteesOf,
} from '../../../table/rounds/round-lookup.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import { quorumOf } from '../../../table/ceremony/trustees.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { seatCode } from '../../furniture/seat-code.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { roundNumber } from '../../../table/rounds/published.ts';
import type { RoundBatch } from '../../furniture/use-batch.ts';

type Batched = { readonly batch: RoundBatch };

export function People({ batch }: { readonly batch: RoundBatch | null }) {
  const { chair } = useWords();
  const words = chair.people;
  const { confessionals } = useView().selection;
  const talks = confessionals.at(-1)?.stage;
  const running = talks === 'called' || talks === 'open';
  const heard = running || (batch === null && talks !== undefined);
  return (
    <section className="sec">
      <header>
        <h2>{words.title}</h2>
        <span className="label">{words.what}</span>
      </header>
      {heard && <p className="hint">{chair.figures.talksWhy}</p>}
      {batch === null && !heard && <p className="hint">{words.none}</p>}
      {batch?.round.stage === 'called' && <p className="hint">{words.before}</p>}
      {batch && batch.round.stage !== 'called' && <Participation batch={batch} />}
      {batch && <Trustees round={batch.round} />}
    </section>
  );
}

function Participation({ batch }: Batched) {
  const words = useWords().chair.people;
  const { selection } = useView();
  const names = useNames();
  const { body } = useClocks();
  const { round, asOf, missing, answered } = batch;
  const open = round.stage === 'open';
  return (
    <>
      <p className="asit">{open ? words.from(body.time(asOf)) : words.closed}</p>
      {missing.length === 0 && <p>{words.all}</p>}
      <ul className="people">
        {missing.map((member) => (
          <li key={member} className="row">
            <b>{names.member(member)}</b>
            <span>{open ? words.notYet : words.silent}</span>
          </li>
        ))}
      </ul>
      <p className="label round-label">{words.order(roundNumber(selection, round.plan.id))}</p>
      <ul className="codes">
        {round.entitled.map((member) => (
          <Code key={member} id={member} there={answered.includes(member)} />
        ))}
      </ul>
      <p className="small quiet figures-key">{words.key}</p>
    </>
  );
}

/** Its id as a code, where it is short enough; the name and the state for every reader. */
function Code({ id, there }: { readonly id: string; readonly there: boolean }) {
  const { chair, furniture } = useWords();
  const { people: words } = chair;
  const { colon } = furniture;
  const names = useNames();
  const name = names.member(id);
  return (
    <li className={there ? 'y' : 'n'} title={name}>
      <span aria-hidden="true">{seatCode(id, name)}</span>
      <span className="vh">
        {name}
        {colon}
        {there ? words.answered : words.notYet}
      </span>
    </li>
  );
}

function Trustees({ round }: { readonly round: Round }) {
  const words = useWords().chair.people;
  const { selection } = useView();
  const running = runningRound(selection);
  if (!running || roundOf(selection, round.plan.id) !== running) return null;
  if (round.stage === 'called') {
    const needed = provesNeeded(selection, round);
    return <p className="hint">{words.trustees(round.provers.length, needed)}</p>;
  }
  if (round.stage !== 'closed') return null;
  const ceremony = ceremonyOf(selection, round);
  const signed = Math.min(round.closers.length, trusteesOf(selection, round).length);
  const opened = Object.keys(round.partials).length;
  const text =
    signed < quorumOf(ceremony)
      ? words.signing(signed, quorumOf(ceremony))
      : words.closing(signed, opened, ceremony.threshold);
  return <p className="hint">{text}</p>;
}
