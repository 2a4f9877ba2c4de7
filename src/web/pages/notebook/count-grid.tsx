/**
 * The facilitators' own count, members by names: a grid for the keyboard, its list twin on a phone.
 *
 * Use      arrows move, Enter changes, 1 to 5 set a step, 0 takes it back.
 */

import { useState } from 'react';
import type { Step } from '../../../device/letter-kinds/page.ts';
import { stepOf } from '../../../device/notebook.ts';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { AsThingsStand } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { StepDialog } from './step-dialog.tsx';
import { StepGrid } from './step-grid.tsx';
import { type Cell, STEPS, type Sides } from './steps.ts';
import { useBook, useCandidates, useMembers, useWriting } from './use-book.ts';

export function CountSection() {
  const words = useWords().notebook;
  const members = useMembers();
  const candidates = useCandidates();
  const [asked, setAsked] = useState<Cell | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const write = useWriting();
  const refusal = useRefusals();
  const set = async (cell: Cell, step: Step) => {
    const done = await write([{ kind: 'page', line: 'count', ...cell, step }]);
    setSaid(done.ok ? null : refusal(done.refusal));
  };
  if (candidates.length === 0) return null;
  return (
    <section className="sec" id="count">
      <h2>{words.count.title}</h2>
      <AsThingsStand>{words.count.lede}</AsThingsStand>
      <p className="hint only-wide">{words.count.keys}</p>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <StepGrid {...{ members, candidates }} onAsk={setAsked} onSet={(...of) => void set(...of)} />
      <List {...{ members, candidates }} onSet={(...of) => void set(...of)} />
      {asked && <StepDialog cell={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

function List({ members, candidates, onSet }: Sides) {
  const words = useWords().notebook;
  const names = useNames();
  const book = useBook();
  return (
    <ul className="only-narrow book-list">
      {members.map((member) => (
        <li key={member}>
          <b>{names.member(member)}</b>
          {candidates.map((candidate) => (
            <label key={candidate} className="book-pair">
              <span>{names.candidate(candidate)}</span>
              <select
                value={stepOf(book, member, candidate)}
                onChange={(event) => {
                  const step = STEPS.find((one) => one === event.target.value);
                  if (step) onSet({ member, candidate }, step);
                }}
              >
                {STEPS.map((step) => (
                  <option key={step} value={step}>
                    {words.steps[step]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </li>
      ))}
    </ul>
  );
}
