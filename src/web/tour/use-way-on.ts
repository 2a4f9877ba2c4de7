/**
 * Goes from stop to stop of the tour, and does on the way what has to be done.
 *
 * Use      tour-bar.tsx; `working` is the step under way, `said` what was refused.
 */

import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { never } from '../../basics/bug.ts';
import { useRefusals } from '../furniture/names.ts';
import { useWords } from '../language.tsx';
import { useDoors, useNow, useView } from '../view.tsx';
import { keepTour } from './kept-tour.ts';
import { type TourMove, type TourStep, tourMove } from './steps.ts';
import { STOPS, addressOf } from './stops.ts';

/** Whether the person has just come to a stop: then it speaks first. */
export const arrival = { fresh: false };

export function useWayOn(stop: number) {
  const { id, selection } = useView();
  const [, go] = useLocation();
  const [working, setWorking] = useState<TourStep | null>(null);
  const { said, carryOn } = useMoves(() => setWorking(null));
  const now = useNow();
  const to = (next: number) => {
    const found = STOPS[next];
    if (!found) return;
    arrival.fresh = true;
    keepTour({ id, stop: next });
    go(addressOf(id, found));
  };
  useEffect(() => {
    if (working === null) return;
    const move = tourMove(working, selection, now);
    if (move.kind !== 'over') return carryOn(move);
    // The next stop has a bar of its own: nothing is left to undo here.
    to(stop + 1);
  });
  const on = () => {
    const onward = STOPS[stop]?.onward;
    if (onward) setWorking(onward);
    else to(stop + 1);
  };
  return { working, said, on, back: () => to(stop - 1) };
}

/** Does each move once, and says why one was refused. */
function useMoves(stopped: () => void) {
  const { id } = useView();
  const { client } = useDoors();
  const words = useWords().furniture;
  const refusal = useRefusals();
  const [said, setSaid] = useState<string | null>(null);
  const done = useRef(new Set<string>());
  const carryOn = (move: TourMove): undefined => {
    const key = keyOf(move);
    if (key === null || done.current.has(key)) return;
    done.current.add(key);
    const asked = perform(move);
    void asked?.then(
      (answer) => {
        if (answer.ok) return;
        done.current.delete(key);
        setSaid(refusal(answer.refusal));
        stopped();
      },
      () => {
        done.current.delete(key);
        setSaid(words.unreachable);
        stopped();
      },
    );
  };
  return { said, carryOn };

  function perform(move: TourMove) {
    switch (move.kind) {
      case 'over':
      case 'wait':
        return undefined;
      case 'act':
        return client.ask({ kind: 'act', id, seat: 'officer:chair', act: move.act });
      case 'clock':
        return client.ask({ kind: 'clock', id, to: move.to });
    }
    return never(move);
  }
}

/** The same move, however often it is asked for while it is under way. */
function keyOf(move: TourMove): string | null {
  if (move.kind === 'act') return move.act.type;
  return move.kind === 'clock' ? `clock ${move.to}` : null;
}
