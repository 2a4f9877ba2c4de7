/**
 * The perforated slip of a rehearsal: what it is, its clock, its end.
 *
 * Use      on every page of a selection in mode rehearsal, print included; before a seat is taken
 *          it only says what it is.
 * Shapes   in a rehearsal with everybody the clock and the end are the chair's.
 */

import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Pace } from '../../contract/requests.ts';
import { useWords } from '../language.tsx';
import { type View, useActs, useMaybeView, useNow, useView } from '../view.tsx';
import { ActDialog } from './act-dialog.tsx';
import { useClocks } from './moment.tsx';
import { nextMove } from './next-move.ts';

export function RehearsalSlip() {
  const words = useWords();
  const view = useMaybeView();
  const { name } = words.furniture.rehearsal;
  if (!view) {
    return (
      <section className="slip" aria-label={name}>
        <div className="wrap">
          <b>{name}</b>
        </div>
      </section>
    );
  }
  const people = view.summary.rehearsal?.people === true;
  const rules = !people || view.seat === 'officer:chair';
  return (
    <section className="slip" aria-label={name}>
      <div className="wrap">
        <b>{name}</b>
        <span>
          <WhatItIs view={view} /> {!rules && words.rehearse.chairRules}
        </span>
        {rules && <Controls people={people} />}
      </div>
    </section>
  );
}

function WhatItIs({ view }: { readonly view: View }) {
  const { furniture, rehearse } = useWords();
  const { rehearsal } = view.summary;
  if (rehearsal?.people) return rehearse.everybodySlip;
  if (rehearsal?.standIns === false) return rehearse.standInsLeft;
  return furniture.rehearsal.standIns;
}

function Controls({ people }: { readonly people: boolean }) {
  const { furniture, rehearse } = useWords();
  const words = furniture.rehearsal;
  const { endRehearsal } = useActs();
  const [ending, setEnding] = useState(false);
  const [, go] = useLocation();
  return (
    <span className="slip-acts">
      <NextDeadline />
      <PaceChoice />
      <button type="button" className="link" onClick={() => setEnding(true)}>
        {words.end}
      </button>
      {ending && (
        <ActDialog
          title={words.end}
          text={people ? rehearse.endAskAll : words.endAsk}
          verb={words.end}
          grave
          onDone={() => go('/')}
          onClose={() => setEnding(false)}
          act={endRehearsal}
        />
      )}
    </span>
  );
}

/** Nothing moves in a rehearsal but people and its clock: this one moves the clock. */
function NextDeadline() {
  const { selection, summary } = useView();
  const { moveClock } = useActs();
  const { body } = useClocks();
  const words = useWords().furniture.rehearsal;
  const next = nextMove(selection, useNow());
  if (next === 'none' || summary.rehearsal?.pace !== 'usual') return null;
  if (next === 'working') return <span className="faint">{words.working}</span>;
  return (
    <button type="button" className="link" onClick={() => void moveClock(next.to)}>
      {words.moveClock(body.both(next.to))}
    </button>
  );
}

const PACES: readonly Pace[] = ['usual', 'hour', 'day'];

function PaceChoice() {
  const words = useWords().rehearse.pace;
  const pace = useView().summary.rehearsal?.pace ?? 'usual';
  const { setPace } = useActs();
  return (
    <span className="pace" role="group" aria-label={words.title} title={words.why}>
      <span>{words.title}</span>
      {PACES.map((one) => (
        <button
          key={one}
          type="button"
          className="link"
          aria-pressed={one === pace}
          onClick={() => void setPace(one)}
        >
          {words[one]}
        </button>
      ))}
    </span>
  );
}
