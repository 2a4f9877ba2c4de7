/**
 * Waiting for the stand-ins, with what they do; then in, with a one-time code or a seat taken over.
 *
 * Use      the start page and the tour, after a rehearsal was asked for; it can be called off.
 * Shapes   the person's own device takes the seat, by a person's act.
 */

import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { deleteRehearsal, rehearsal, takeOver } from '../../../contract/rehearsals.ts';
import type { Example, RehearsalState } from '../../../contract/replies.ts';
import { type Result } from '../../../basics/result.ts';
import type { Declined } from '../../../device/board.ts';
import { useRefusals } from '../../furniture/names.ts';
import { useText, useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';

const ASK_AGAIN = 700;

type Wait = {
  readonly id: string;
  readonly example: Pick<Example, 'title'>;
  readonly onCalledOff: () => void;
  /** Where to go once in; the desk, where nothing is said. */
  readonly onIn?: (selection: string) => void;
};

export function Waiting({ id, example, onCalledOff, onIn }: Wait) {
  const words = useWords();
  const state = useRehearsal(id);
  const [, go] = useLocation();
  const enter = (selection: string) => (onIn ?? ((of) => go(`/s/${of}/desk`)))(selection);
  if (state?.stage === 'failed') return <p className="refusal">{words.start.failed}</p>;
  if (state?.handOver) return <TakeOver state={state} title={example.title} onIn={enter} />;
  if (state?.code !== undefined && state.selection !== undefined) {
    return <Ready {...{ ...state, code: state.code, selection: state.selection }} onIn={enter} />;
  }
  return (
    <div className="column">
      <Progress state={state} />
      <CallOff id={id} onCalledOff={onCalledOff} />
    </div>
  );
}

/** What the stand-ins do, in words, and how far they are. */
function Progress({ state }: { readonly state: RehearsalState | null }) {
  const { progress: words, stopped, count } = useWords().rehearse;
  const { progress = 'starting', done, of } = state ?? {};
  if (progress.startsWith('stopped')) return <p className="refusal">{stopped}</p>;
  const said = isKnown(words, progress) ? words[progress] : words.waiting;
  return (
    <div role="status" className="asit">
      <p>
        {said} {done !== undefined && of !== undefined && count(done, of)}
      </p>
      {done !== undefined && of !== undefined && (
        <progress value={done} max={of} aria-label={said} />
      )}
    </div>
  );
}

function isKnown<Words extends object>(words: Words, given: string): given is keyof Words & string {
  return Object.hasOwn(words, given);
}

function CallOff({ id, onCalledOff }: Pick<Wait, 'id' | 'onCalledOff'>) {
  const words = useWords().rehearse;
  const { line } = useDoors();
  const [busy, setBusy] = useState(false);
  const callOff = async () => {
    setBusy(true);
    await deleteRehearsal(line, id).catch(() => null);
    onCalledOff();
  };
  return (
    <p>
      <button type="button" className="btn plain" disabled={busy} onClick={() => void callOff()}>
        {words.cancel}
      </button>
    </p>
  );
}

function TakeOver(props: {
  readonly state: RehearsalState;
  readonly title: Example['title'];
  readonly onIn: (selection: string) => void;
}) {
  const { state, title, onIn } = props;
  const words = useWords().rehearse;
  const { client, line } = useDoors();
  const say = useText();
  const { id, selection = '' } = state;
  const enter = async (): Promise<Result<null, Declined>> => {
    const taken = await takeOver(line, id);
    if (!taken.ok) return taken;
    const { seats } = taken.value;
    return client.ask({ kind: 'take-over', id: selection, seats, title: say(title) });
  };
  return (
    <div className="column">
      <p>{words.played}</p>
      <p className="hint">{words.fromWhy}</p>
      <Enter
        {...{ enter }}
        verb={words.comeIn}
        busy={words.comingIn}
        onIn={() => onIn(selection)}
      />
    </div>
  );
}

function Ready(props: {
  readonly code: string;
  readonly selection: string;
  readonly seat: RehearsalState['seat'];
  readonly onIn: (selection: string) => void;
}) {
  const { code, selection: id, seat, onIn } = props;
  const words = useWords();
  const { client } = useDoors();
  return (
    <div className="column">
      <p>{words.start.ready}</p>
      <p className="cmd">{code}</p>
      <Enter
        enter={() => client.ask({ kind: 'take-seat', id, seat, code })}
        verb={words.start.enter}
        busy={words.enrol.taking}
        onIn={() => onIn(id)}
      />
    </div>
  );
}

function Enter(props: {
  readonly verb: string;
  readonly busy: string;
  readonly enter: () => Promise<Result<null, Declined>>;
  readonly onIn: () => void;
}) {
  const words = useWords().furniture;
  const refusal = useRefusals();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async () => {
    setBusy(true);
    const entered = await props.enter().catch(() => null);
    if (entered?.ok) return props.onIn();
    setBusy(false);
    setSaid(entered ? refusal(entered.refusal) : words.unreachable);
  };
  return (
    <>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="button" className="btn" disabled={busy} onClick={() => void enter()}>
          {busy ? props.busy : props.verb}
        </button>
      </p>
    </>
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
