/**
 * Choosing an example, a seat and where to begin.
 *
 * Use      the stand-ins set the selection up; waiting.tsx follows them and lets the person in.
 */

import { type FormEvent, useState } from 'react';
import { startRehearsal } from '../../../contract/rehearsals.ts';
import type { Example } from '../../../contract/replies.ts';
import { type SeatId, parseSeatId } from '../../../table/ids.ts';
import { useRefusals } from '../../furniture/names.ts';
import { useLanguage, useText, useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';
import { Waiting } from './waiting.tsx';

export function RehearseForm(props: { readonly examples: readonly Example[] }) {
  const examples = props.examples.toSorted(smallFirst);
  const words = useWords();
  const { line } = useDoors();
  const refusal = useRefusals();
  const [chosen, setChosen] = useState(examples[0]?.id ?? '');
  const [seat, setSeat] = useState<SeatId>('officer:chair');
  const [from, setFrom] = useState('beginning');
  const [begun, setBegun] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const example = examples.find(({ id }) => id === chosen);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(null);
    const wanted = { example: chosen, seat, from };
    const started = await startRehearsal(line, wanted).catch(() => null);
    if (started?.ok) setBegun(started.value.id);
    else setSaid(started ? refusal(started.refusal) : words.furniture.unreachable);
  };
  const choose = (id: string) => {
    setChosen(id);
    setSeat('officer:chair');
    setFrom('beginning');
  };
  const callOff = () => {
    setBegun(null);
    setSaid(words.rehearse.cancelled);
  };
  if (begun && example) return <Waiting id={begun} example={example} onCalledOff={callOff} />;
  return (
    <form onSubmit={(event) => void begin(event)} className="column">
      <ExampleChoice examples={examples} chosen={chosen} onChoose={choose} />
      {example && <SeatChoice example={example} seat={seat} onChoose={setSeat} />}
      {example && <StageChoice example={example} from={from} onChoose={setFrom} />}
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="submit" className="btn plain">
          {words.start.takeSeat}
        </button>
      </p>
    </form>
  );
}

function ExampleChoice(props: {
  readonly examples: readonly Example[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords().start;
  const say = useText();
  const option = ({ id, title, rounds, members }: Example) => (
    <option key={id} value={id}>
      {`${say(title)} (${words.seats(members.length)}, ${words.rounds(rounds)})`}
    </option>
  );
  return (
    <label className="field">
      <span>{words.example}</span>
      <select value={props.chosen} onChange={(event) => props.onChoose(event.target.value)}>
        {props.examples.filter((one) => !isEnding(one)).map(option)}
        <optgroup label={words.endings}>{props.examples.filter(isEnding).map(option)}</optgroup>
      </select>
    </label>
  );
}

/** Who tries it for the first time waits least for a small body. */
function smallFirst(one: Example, two: Example): number {
  return Number(isEnding(one)) - Number(isEnding(two)) || one.members.length - two.members.length;
}

/** Small ones, each for one way in which a selection can end. */
function isEnding({ id }: Example): boolean {
  return id.startsWith('endings/');
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

function StageChoice(props: {
  readonly example: Example;
  readonly from: string;
  readonly onChoose: (from: string) => void;
}) {
  const words = useWords().rehearse;
  const { plans, silence } = props.example;
  return (
    <label className="field">
      <span>{words.from}</span>
      <select value={props.from} onChange={(event) => props.onChoose(event.target.value)}>
        <option value="beginning">{words.stages.beginning}</option>
        {plans.map((plan, at) => (
          <option key={plan} value={`round:${plan}`}>
            {words.stages.round(at + 1)}
          </option>
        ))}
        {silence && <option value="silence">{words.stages.silence}</option>}
        <option value="decided">{words.stages.decided}</option>
      </select>
      {props.from !== 'beginning' && <small>{words.fromWhy}</small>}
    </label>
  );
}
