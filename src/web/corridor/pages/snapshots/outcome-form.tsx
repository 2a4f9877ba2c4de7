/**
 * The form of an outcome: what, who, when it was learned, where it can be read, who still objected.
 */

import { useState } from 'react';
import type { Standing } from '../../../../corridor/corridor.ts';
import { parseDay } from '../../../../corridor/dated.ts';
import type { Outcome } from '../../../../corridor/kinds/snapshot.ts';
import { candidatesOf } from '../../../../corridor/roster.ts';
import { useLanguage, useText } from '../../../language.tsx';
import { useMembers } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useKeep } from '../../checked.ts';
import { useRefusalWords } from '../../refusal-words.ts';

const KINDS = ['chosen', 'withdrawn', 'extended', 'vacant', 'none'] as const;

type FormProps = { readonly known: Standing<'outcome'> | undefined; readonly onDone: () => void };

export function OutcomeForm({ known, onDone }: FormProps) {
  const { snapshots, count, frame } = useCorridorWords();
  const words = snapshots.outcome;
  const { on, whole } = useWorkspace();
  const put = useKeep();
  const { language } = useLanguage();
  const say = useText();
  const refusalOf = useRefusalWords();
  const before = known?.body;
  const [kind, setKind] = useState<Outcome['kind']>(before?.kind ?? 'chosen');
  const [candidate, setCandidate] = useState<string>(before?.candidate ?? '');
  const [day, setDay] = useState(before?.learned ?? on);
  const [note, setNote] = useState(before?.note ? say(before.note) : '');
  const [inWay, setInWay] = useState<readonly string[]>(
    (before?.final ?? []).flatMap(({ member, step }) => (step === 'block' ? member : [])),
  );
  const [said, tell] = useState<string | null>(null);
  const candidates = candidatesOf(whole);
  const members = useMembers();
  const keep = async () => {
    const learned = parseDay(day.trim());
    if (learned === undefined) return tell(count.expected.noDay);
    const body: Outcome = {
      ...{ kind, learned, address: before?.address ?? null, attribution: null },
      candidate: candidates.find(({ id }) => id === candidate)?.id ?? null,
      final: members
        .filter(({ id }) => inWay.includes(id))
        .map(({ id }) => ({ member: id, step: 'block' })),
      ...(note.trim() === '' ? {} : { note: { [language]: note.trim() } }),
    };
    const kept = await put([{ kind: 'outcome', ...(known ? { id: known.id } : {}), json: body }]);
    return kept.ok ? onDone() : tell(refusalOf(kept.refusal));
  };
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label className="field">
        <span>{words.kind}</span>
        <select
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? kind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.candidate}</span>
        <select value={candidate} onChange={(event) => setCandidate(event.target.value)}>
          <option value="">{words.nobody}</option>
          {candidates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.day}</span>
        <input required value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      <label className="field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <InWay members={members} chosen={inWay} choose={setInWay} />
      {said !== null && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="btn dense">
          {frame.save}
        </button>
        <button type="button" className="btn plain dense" onClick={onDone}>
          {frame.cancel}
        </button>
      </div>
    </form>
  );
}

type InWayProps = {
  readonly members: ReturnType<typeof useMembers>;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
};

function InWay({ members, chosen, choose }: InWayProps) {
  const words = useCorridorWords().snapshots.outcome;
  return (
    <details>
      <summary>{words.inWay(chosen.length)}</summary>
      <fieldset className="fieldset in-way">
        {members.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                choose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
