/**
 * The perforated slip of a rehearsal: what it is, its clock, its end.
 *
 * Use      on every page of a selection in mode rehearsal, print included.
 */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../language.tsx';
import { useActs, useNow, useView } from '../view.tsx';
import { ActDialog } from './act-dialog.tsx';
import { useClocks } from './moment.tsx';
import { nextMove } from './next-move.ts';

export function RehearsalSlip() {
  const words = useWords().furniture.rehearsal;
  const { endRehearsal } = useActs();
  const [ending, setEnding] = useState(false);
  const [, go] = useLocation();
  return (
    <div className="slip">
      <div className="wrap">
        <b>{words.name}</b>
        <span>{words.standIns}</span>
        <span className="slip-acts">
          <NextDeadline />
          <button type="button" className="link" onClick={() => setEnding(true)}>
            {words.end}
          </button>
        </span>
      </div>
      {ending && (
        <ActDialog
          title={words.end}
          text={words.endAsk}
          verb={words.end}
          grave
          onDone={() => go('/')}
          onClose={() => setEnding(false)}
          act={endRehearsal}
        />
      )}
    </div>
  );
}

/** Nothing moves in a rehearsal but people and its clock: this one moves the clock. */
function NextDeadline() {
  const { selection } = useView();
  const { moveClock } = useActs();
  const { body } = useClocks();
  const words = useWords().furniture.rehearsal;
  const next = nextMove(selection, useNow());
  if (next === 'none') return null;
  if (next === 'working') return <span className="faint">{words.working}</span>;
  return (
    <button type="button" className="link" onClick={() => void moveClock(next.to)}>
      {words.moveClock(body.both(next.to))}
    </button>
  );
}
