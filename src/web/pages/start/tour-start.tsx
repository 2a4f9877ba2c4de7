/**
 * The guided tour from the start page: calls the stand-ins, waits for them, and goes in; or goes
 * on where somebody left off.
 */

import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { startRehearsal } from '../../../contract/rehearsals.ts';
import type { Example } from '../../../contract/replies.ts';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { keepTour, useTour } from '../../tour/kept-tour.ts';
import { STOPS, TOUR, addressOf } from '../../tour/stops.ts';
import { arrival } from '../../tour/use-way-on.ts';
import { useDoors } from '../../view.tsx';
import type { HeldSeat } from '../../worker/messages.ts';
import { Waiting } from './waiting.tsx';

type Start = { readonly examples: readonly Example[]; readonly held: readonly HeldSeat[] };

export function TourStart({ examples, held }: Start) {
  const say = useWords().tour;
  const { begun, said, begin, callOff } = useBeginning();
  const [, go] = useLocation();
  const example = examples.find(({ id }) => id === TOUR.example);
  const [first] = STOPS;
  if (!example || !first) return null;
  const enter = (id: string) => {
    arrival.fresh = true;
    keepTour({ id, stop: 0 });
    go(addressOf(id, first));
  };
  return (
    <section className="sec tour-start">
      <h2>{say.startTitle}</h2>
      <p className="read">{say.startLede}</p>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      {begun ? (
        <>
          <p className="hint">{say.startWait}</p>
          <Waiting id={begun} example={example} onCalledOff={callOff} onIn={enter} />
        </>
      ) : (
        <p className="row">
          <Resume held={held} />
          <button type="button" className="btn" onClick={() => void begin()}>
            {say.start}
          </button>
        </p>
      )}
    </section>
  );
}

function useBeginning() {
  const words = useWords();
  const { line } = useDoors();
  const refusal = useRefusals();
  const [begun, setBegun] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const begin = async () => {
    setSaid(null);
    const started = await startRehearsal(line, TOUR).catch(() => null);
    if (started?.ok) setBegun(started.value.id);
    else setSaid(started ? refusal(started.refusal) : words.furniture.unreachable);
  };
  const callOff = () => {
    setBegun(null);
    setSaid(words.rehearse.cancelled);
  };
  return { begun, said, begin, callOff };
}

function Resume({ held }: { readonly held: readonly HeldSeat[] }) {
  const words = useWords().tour;
  const tour = useTour();
  const stop = tour && STOPS[tour.stop];
  if (!stop || !held.some(({ id }) => id === tour.id)) return null;
  return (
    <Link className="btn plain" href={addressOf(tour.id, stop)}>
      {words.resume(tour.stop + 1, STOPS.length)}
    </Link>
  );
}
