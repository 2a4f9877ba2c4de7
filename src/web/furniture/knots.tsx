/**
 * Moves that open together: each knot with what it would do, and what came of it.
 *
 * Use      the desks and the record; newest first. Nothing where none was ever tied.
 * Shapes   a `batch` adds who of those named has not answered yet, on the chair's desk only.
 */

import type { ReactNode } from 'react';
import type { Round } from '../../table/rounds/rounds.ts';
import { useWords } from '../language.tsx';
import { useView } from '../view.tsx';
import { useClocks } from './moment.tsx';
import { useNames } from './names.ts';
import type { RoundBatch } from './use-batch.ts';
import { useMoves } from './use-moves.ts';

export function Knots({ batch = null }: { readonly batch?: RoundBatch | null }) {
  const words = useWords().knots;
  const { knots } = useView().selection;
  if (knots.length === 0) return null;
  return (
    <section className="sec knots">
      <h2>{words.title}</h2>
      {knots.toReversed().map((knot) => (
        <Knot key={knot.rid} knot={knot}>
          {batch?.round.rid === knot.rid && <Missing batch={batch} />}
        </Knot>
      ))}
    </section>
  );
}

function Knot({ knot, children }: { readonly knot: Round; readonly children: ReactNode }) {
  const words = useWords().knots;
  const sayMove = useMoves();
  const said = useStanding();
  return (
    <div className="round-result">
      <h3>{words.heading(knot.number)}</h3>
      <ul className="moves">
        {(knot.plan.moves ?? []).map((move) => (
          <li key={sayMove(move)}>{sayMove(move)}</li>
        ))}
      </ul>
      <p>{knot.result === null ? said(knot) : <span className="decl">{said(knot)}</span>}</p>
      {children}
    </div>
  );
}

/** How it stands, or what came of it. */
function useStanding(): (knot: Round) => string {
  const words = useWords().knots.states;
  const { body } = useClocks();
  return ({ stage, plan, result, closedAt }) => {
    switch (stage) {
      case 'called':
        return words.called;
      case 'open':
        return words.open(body.both(plan.closes));
      case 'closed':
        return words.closed;
      case 'unopened':
      case 'abandoned':
        return words.ended(body.both(closedAt ?? plan.closes));
      case 'counted': {
        const at = body.both(result?.at ?? plan.closes);
        return result?.opened === true ? words.opened(at) : words.notOpened(at);
      }
    }
  };
}

function Missing({ batch }: { readonly batch: RoundBatch }) {
  const words = useWords().knots;
  const names = useNames();
  const { body } = useClocks();
  const { round, missing, asOf } = batch;
  if (round.stage !== 'open') return null;
  const who = missing.map(names.member).join(', ');
  return <p className="asit">{words.missing(body.time(asOf), who)}</p>;
}
