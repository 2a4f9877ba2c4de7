/**
 * Linking moves: which, by whom, and until when those named may answer.
 */

import { useState } from 'react';
import { later, writeInstant } from '../../../basics/instant.ts';
import { refuse } from '../../../basics/result.ts';
import { isRunning } from '../../../table/candidacies/candidacy.ts';
import { parseCandidateId, parseMemberId } from '../../../table/ids.ts';
import { type KnotMove, membersIn } from '../../../table/knots/knot.ts';
import { dayOf, sitting } from '../../../table/seats/sitting.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useMoves } from '../../furniture/use-moves.ts';
import { nextFullHour } from '../../furniture/zoned-time.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { Choose, ZonedTime, useZonedTime } from './fields.tsx';
import { movesPossible } from './knot-draft.ts';
import { OfferedDialog } from './offered-dialog.tsx';

const DAY = 86_400_000;

export function KnotDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().knots.dialog;
  const { selection } = useView();
  const { act } = useActs();
  const now = useNow();
  const { zone } = useClocks().body;
  const [chosen, choose] = useState<readonly KnotMove[]>([]);
  const [promises, promise] = useState<readonly KnotMove[]>([]);
  const closes = useZonedTime(nextFullHour(later(now, DAY), zone));
  const possible = movesPossible(selection, now);
  const moves = [...chosen, ...promises];
  return (
    <OfferedDialog
      kind="knot"
      onClose={onClose}
      act={async (reason) => {
        if (membersIn(moves).length < 2) return refuse({ code: 'knot_needs_two' });
        if (closes.at === undefined) return refuse({ code: 'round_times_wrong' });
        return act({ type: 'TieKnot', moves, closes: writeInstant(closes.at), reason });
      }}
    >
      <MoveBoxes possible={possible} chosen={chosen} onChange={choose} />
      <Promises promises={promises} onChange={promise} />
      <ZonedTime label={words.closes} typed={closes} />
    </OfferedDialog>
  );
}

type BoxProps = {
  readonly possible: readonly KnotMove[];
  readonly chosen: readonly KnotMove[];
  readonly onChange: (chosen: readonly KnotMove[]) => void;
};

function MoveBoxes({ possible, chosen, onChange }: BoxProps) {
  const words = useWords().knots.dialog;
  const sayMove = useMoves();
  const picked = chosen.map(sayMove);
  const toggle = (move: KnotMove) =>
    onChange(
      picked.includes(sayMove(move))
        ? chosen.filter((one) => sayMove(one) !== sayMove(move))
        : [...chosen, move],
    );
  return (
    <fieldset className="fieldset">
      <legend>{words.who}</legend>
      {possible.length === 0 && <p className="hint">{words.nothing}</p>}
      {possible.map((move) => (
        <label key={sayMove(move)} className="check">
          <input
            type="checkbox"
            checked={picked.includes(sayMove(move))}
            onChange={() => toggle(move)}
          />
          <span>{sayMove(move)}</span>
        </label>
      ))}
      <p className="hint">{words.hint}</p>
    </fieldset>
  );
}

type PromiseProps = {
  readonly promises: readonly KnotMove[];
  readonly onChange: (promises: readonly KnotMove[]) => void;
};

/** Words that are given: whoever has no objection on record and no name can give one. */
function Promises({ promises, onChange }: PromiseProps) {
  const words = useWords().knots.dialog;
  const sayMove = useMoves();
  return (
    <fieldset className="fieldset">
      <legend>{words.others}</legend>
      <ul className="plainlist">
        {promises.map((move) => (
          <li key={sayMove(move)}>
            <span>{sayMove(move)}</span>
            <button
              type="button"
              className="link"
              onClick={() => onChange(promises.filter((one) => one !== move))}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <NewPromise
        onAdd={(move) => {
          if (!promises.map(sayMove).includes(sayMove(move))) onChange([...promises, move]);
        }}
      />
    </fieldset>
  );
}

function NewPromise({ onAdd }: { readonly onAdd: (move: KnotMove) => void }) {
  const words = useWords().knots.dialog;
  const names = useNames();
  const { selection } = useView();
  const now = useNow();
  const there = sitting(selection, now);
  const running = selection.candidacies.filter(({ facts }) => isRunning(facts, dayOf(now)));
  const [who, setWho] = useState<string>(there[0] ?? '');
  const [name, setName] = useState<string>(running[0]?.id ?? '');
  const [member, candidate] = [parseMemberId(who), parseCandidateId(name)];
  if (member === undefined || candidate === undefined) return null;
  return (
    <>
      <Choose
        label={words.member}
        value={who}
        onChange={setWho}
        options={there.map((id) => [id, names.member(id)])}
      />
      <Choose
        label={words.name}
        value={name}
        onChange={setName}
        options={running.map((one) => [one.id, one.name])}
      />
      <p>
        <button
          type="button"
          className="btn plain"
          onClick={() => onAdd({ kind: 'not-object', member, candidate })}
        >
          {words.add}
        </button>
      </p>
    </>
  );
}
