/**
 * State: a strip for each name, as far as the last counted round says; the running round sealed.
 */

import { Link } from 'wouter';
import { runningRound } from '../../../table/round-lookup.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { Sealed } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { type Last, type Strip, countedRounds, roundNumber, strips } from './distance.ts';

export function StateColumn() {
  const words = useWords().chair.state;
  const { selection } = useView();
  const now = useNow();
  const rows = strips(selection, now);
  const last = countedRounds(selection).at(-1);
  const asOf = last ? words.asOf(roundNumber(selection, last.plan.id)) : words.before;
  return (
    <section className="sec">
      <header>
        <h2>{words.title}</h2>
        <span className="asit">{asOf}</span>
      </header>
      {rows.length === 0 && <p className="hint">{words.noNames}</p>}
      <ul>
        {rows.map((strip) => (
          <CandidateStrip key={strip.candidate} strip={strip} />
        ))}
      </ul>
      <SealedRound />
      {last && <p className="small quiet figures-key">{words.key}</p>}
    </section>
  );
}

function CandidateStrip({ strip }: { readonly strip: Strip }) {
  const words = useWords().chair.state;
  const { id } = useView();
  const { candidate, name, standing, last, figures } = strip;
  return (
    <li className="cand">
      <div className="top">
        <Link className="n" href={`/s/${id}/candidates/${candidate}`}>
          {name}
        </Link>
        <span className="d">{last && <Distance last={last} />}</span>
      </div>
      {last && <Track last={last} />}
      <div className="meta">
        <span>{words.standing[standing]}</span>
        {figures.length === 0 && <span>{words.never}</span>}
        <span>
          {figures.map(({ round, encourage, discourage, noOpinion }, at) => (
            <span key={round} className="nowrap">
              {at > 0 && ', '}
              {words.round(round)}{' '}
              <Emphasis strong={at === figures.length - 1}>
                {encourage}–{discourage}–{noOpinion}
              </Emphasis>
            </span>
          ))}
        </span>
      </div>
    </li>
  );
}

function Emphasis(props: { readonly strong: boolean; readonly children: React.ReactNode }) {
  return props.strong ? <b>{props.children}</b> : <>{props.children}</>;
}

/** Number first; where the rule is no single count, only whether it is met. */
function Distance({ last }: { readonly last: Last }) {
  const words = useWords().chair.state;
  return <span className="prov">{sayDistance(last, words)}</span>;
}

type StateWords = ReturnType<typeof useWords>['chair']['state'];

function sayDistance({ short, passes }: Last, words: StateWords): string {
  if (short !== null) return short === 0 ? words.clear : words.short(short);
  if (passes === null) return words.open;
  return passes ? words.passes : words.fails;
}

/** One mark for each member entitled: filled, not heard, in the way. No mark is anybody's. */
function Track({ last }: { readonly last: Last }) {
  const words = useWords().chair.state;
  const { entitled, discourage, absent } = last;
  const out = Math.min(absent, Math.max(0, entitled - discourage));
  const free = Math.max(0, entitled - discourage - out);
  const marks = [
    ...Array<string>(free).fill(''),
    ...Array<string>(out).fill('n'),
    ...Array<string>(Math.min(discourage, entitled)).fill('h'),
  ];
  return (
    <>
      <div className="track" aria-hidden="true">
        {marks.map((mark, at) => (
          <i key={at} className={mark} />
        ))}
      </div>
      <div className="tracklabels">
        <span>{words.notInWay(free)}</span>
        {out > 0 && <span>{words.absent(out)}</span>}
        <span>{words.discourage(discourage)}</span>
      </div>
    </>
  );
}

function SealedRound() {
  const words = useWords().chair.state;
  const { selection } = useView();
  const { body } = useClocks();
  const round = runningRound(selection);
  if (!round) return null;
  const before = round.stage === 'closed' ? null : words.nobody(body.both(round.plan.closes));
  return (
    <Sealed>
      <b>{words.sealed(roundNumber(selection, round.plan.id))}</b> {before ?? words.nobodyYet}
    </Sealed>
  );
}
