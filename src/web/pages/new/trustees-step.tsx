/**
 * How many must help to open a count, and who together could open answers.
 */

import { useWords } from '../../language.tsx';
import { trusteesOf } from './plain-definition.ts';
import type { TrusteesDraft } from './draft.ts';
import { CheckField, FaultAt, ManyField, useForm } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { useChoices } from './members-step.tsx';
import { useOpeners } from './outlook.tsx';

export function TrusteesStep() {
  const words = useWords().founding.keys;
  const { draft, change } = useForm();
  const { trustees } = draft;
  const set = (part: Partial<TrusteesDraft>) => change({ trustees: { ...trustees, ...part } });
  return (
    <div className="fields">
      <p className="hint">{words.lede}</p>
      <section id="/trustees" className="sub">
        <h3>{words.title}</h3>
        <Board set={set} trustees={trustees} />
        <CheckField
          at="/trustees/byItself"
          label={words.byItself}
          value={trustees.byItself}
          onChange={(byItself) => set({ ...trusteesOf(draft), byItself })}
        />
        {!trustees.byItself && <Numbers set={set} trustees={trustees} />}
        <FaultAt at="/trustees" />
        <div className="fields pair">
          <NumberField
            at="/trustees/reserveRounds"
            label={words.reserve}
            hint={words.reserveHint}
            most={100}
            value={trustees.reserveRounds}
            onChange={(reserveRounds) => set({ reserveRounds })}
          />
          <NumberField
            at="/trustees/phaseMinutes"
            label={words.phase}
            hint={words.phaseHint}
            least={1}
            most={100_000}
            value={trustees.phaseMinutes}
            onChange={(phaseMinutes) => set({ phaseMinutes })}
          />
        </div>
      </section>
      <Who />
    </div>
  );
}

type Parts = {
  readonly trustees: TrusteesDraft;
  readonly set: (part: Partial<TrusteesDraft>) => void;
};

function Board({ trustees, set }: Parts) {
  const words = useWords().outlook;
  const { members } = useChoices();
  return (
    <>
      <ManyField
        at="/trustees/board"
        label={words.boardTitle}
        options={members}
        chosen={trustees.board}
        onChange={(board) => set({ board })}
      />
      <p className="hint">{words.boardHint}</p>
    </>
  );
}

function Numbers(props: Parts) {
  const words = useWords().founding.keys;
  const { trustees, set } = props;
  return (
    <div className="fields pair">
      <NumberField
        at="/trustees/threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        least={1}
        most={200}
        value={trustees.threshold}
        onChange={(threshold) => set({ threshold })}
      />
      <NumberField
        at="/trustees/closingQuorum"
        label={words.quorum}
        hint={words.quorumHint}
        least={1}
        most={200}
        value={trustees.closingQuorum}
        onChange={(closingQuorum) => set({ closingQuorum })}
      />
      <NumberField
        at="/body/assumedCorrupt"
        label={words.corrupt}
        most={200}
        value={trustees.assumedCorrupt}
        onChange={(assumedCorrupt) => set({ assumedCorrupt })}
      />
    </div>
  );
}

function Who() {
  const { keys: words, says } = useWords().founding;
  const sentences = useOpeners();
  return (
    <section className="sub">
      <h3>{words.who}</h3>
      {sentences.length === 0 && <p className="asit">{says.incomplete}</p>}
      <ul className="plain-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
