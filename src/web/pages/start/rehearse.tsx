/**
 * Choosing an example and a seat, waiting for the stand-ins, and going in with a one-time code.
 *
 * Use      the stand-ins set the selection up; the person's own device takes the seat, by a
 *          person's act.
 */

import { type FormEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { rehearsal, startRehearsal } from '../../../contract/rehearsals.ts';
import type { Example, RehearsalState } from '../../../contract/replies.ts';
import { type SeatId, parseSeatId } from '../../../table/ids.ts';
import { useRefusals } from '../../furniture/names.ts';
import { useLanguage, useText, useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';

const ASK_AGAIN = 700;

export function RehearseForm({ examples }: { readonly examples: readonly Example[] }) {
  const words = useWords();
  const { line } = useDoors();
  const refusal = useRefusals();
  const name = useExampleName();
  const [chosen, setChosen] = useState(examples[0]?.id ?? '');
  const [seat, setSeat] = useState<SeatId>('officer:chair');
  const [begun, setBegun] = useState<{ readonly id: string; readonly seat: SeatId } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const example = examples.find(({ id }) => id === chosen);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(null);
    const started = await startRehearsal(line, { example: chosen, seat }).catch(() => null);
    if (started?.ok) setBegun({ id: started.value.id, seat });
    else setSaid(started ? refusal(started.refusal) : words.furniture.unreachable);
  };
  if (begun) return <Waiting id={begun.id} seat={begun.seat} />;
  return (
    <form onSubmit={(event) => void begin(event)} className="column">
      <label className="field">
        <span>{words.start.example}</span>
        <select
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
            setSeat('officer:chair');
          }}
        >
          {examples.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one)}
            </option>
          ))}
        </select>
      </label>
      {example && <SeatChoice example={example} seat={seat} onChoose={setSeat} />}
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="submit" className="btn">
          {words.start.takeSeat}
        </button>
      </p>
    </form>
  );
}

function SeatChoice(props: {
  readonly example: Example;
  readonly seat: SeatId;
  readonly onChoose: (seat: SeatId) => void;
}) {
  const words = useWords().start;
  const say = useText();
  const { language } = useLanguage();
  const members = props.example.members
    .map(({ id, name }) => ({ seat: `member:${id}`, name: say(name) }))
    .toSorted((one, two) => one.name.localeCompare(two.name, language));
  return (
    <label className="field">
      <span>{words.seat}</span>
      <select
        value={props.seat}
        onChange={(event) => props.onChoose(parseSeatId(event.target.value) ?? 'officer:chair')}
      >
        <option value="officer:chair">{words.chairSeat}</option>
        {members.map(({ seat, name }) => (
          <option key={seat} value={seat}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Waiting({ id, seat }: { readonly id: string; readonly seat: SeatId }) {
  const words = useWords().start;
  const state = useRehearsal(id);
  if (state?.stage === 'failed') return <p className="refusal">{words.failed}</p>;
  const { code, selection } = state ?? {};
  if (!code || !selection) {
    return (
      <p role="status" className="asit">
        {words.starting} {state?.progress}
      </p>
    );
  }
  return <Ready code={code} selection={selection} seat={seat} />;
}

function Ready(props: {
  readonly code: string;
  readonly selection: string;
  readonly seat: SeatId;
}) {
  const { code, selection: id, seat } = props;
  const words = useWords();
  const { client } = useDoors();
  const refusal = useRefusals();
  const [, go] = useLocation();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async () => {
    setBusy(true);
    const taken = await client.ask({ kind: 'take-seat', id, seat, code }).catch(() => null);
    if (taken?.ok) return go(`/s/${id}/desk`);
    setBusy(false);
    setSaid(taken ? refusal(taken.refusal) : words.furniture.unreachable);
  };
  return (
    <div className="column">
      <p>{words.start.ready}</p>
      <p className="cmd">{code}</p>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="button" className="btn" disabled={busy} onClick={() => void enter()}>
          {busy ? words.enrol.taking : words.start.enter}
        </button>
      </p>
    </div>
  );
}

function useRehearsal(id: string): RehearsalState | null {
  const { line } = useDoors();
  const [state, setState] = useState<RehearsalState | null>(null);
  useEffect(() => {
    let left = false;
    const follow = async (): Promise<void> => {
      const asked = await rehearsal(line, id).catch(() => null);
      if (left) return;
      if (asked?.ok) setState(asked.value);
      const over = asked?.ok && (asked.value.stage !== 'starting' || asked.value.code);
      if (over) return;
      await line.wait(ASK_AGAIN);
      if (!left) await follow();
    };
    void follow();
    return () => {
      left = true;
    };
  }, [line, id]);
  return state;
}

/** An example in a list: its title, and how many soundings it holds. */
function useExampleName(): (example: Example) => string {
  const say = useText();
  const { rounds } = useWords().start;
  return (example) => `${say(example.title)} (${rounds(example.rounds)})`;
}
