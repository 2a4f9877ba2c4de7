/**
 * Two snapshots side by side: which cells moved between them.
 */

import { useId, useState } from 'react';
import { movesBetween } from '../../../../corridor/snapshots.ts';
import { useText } from '../../../language.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { SubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import type { Taken } from './snapshot-list.tsx';

export function Compare({ taken }: { readonly taken: Taken }) {
  const { snapshots: words, count, evidence, terms } = useCorridorWords();
  const name = useMemberName();
  const [from, setFrom] = useState(taken[1]?.id ?? '');
  const [to, setTo] = useState(taken[0]?.id ?? '');
  const bodyOf = (id: string) => taken.find((one) => one.id === id)?.body;
  const [one, other] = [bodyOf(from), bodyOf(to)];
  const moves = one && other ? movesBetween(one, other) : [];
  const step = (of: keyof typeof terms.step | null) =>
    of === null ? terms.unknown : terms.step[of];
  return (
    <section className="sec">
      <h2>{words.compare}</h2>
      <div className="fields pair">
        <Pick label={words.earlier} taken={taken} value={from} onChange={setFrom} />
        <Pick label={words.later} taken={taken} value={to} onChange={setTo} />
      </div>
      <p className="label">{words.moved(moves.length)}</p>
      <ul className="snapshot-moves">
        {moves.map(({ member, subject, from: before, to: after }) => (
          <li key={`${member} ${subject}`}>
            {name(member)}, <SubjectName subject={subject} />
            {evidence.colon} {count.changes.fromTo(step(before), step(after))}
          </li>
        ))}
      </ul>
    </section>
  );
}

type PickProps = {
  readonly label: string;
  readonly taken: Taken;
  readonly value: string;
  readonly onChange: (id: string) => void;
};

function Pick({ label, taken, value, onChange }: PickProps) {
  const { colon } = useCorridorWords().evidence;
  const say = useText();
  const dates = useDates();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {taken.map((one) => (
          <option key={one.id} value={one.id}>
            {dates.short(one.body.learned)}
            {colon} {say(one.body.title)}
          </option>
        ))}
      </select>
    </div>
  );
}
