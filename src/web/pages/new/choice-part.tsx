/**
 * How one is chosen among several names, and what the chosen way still needs.
 */

import { useWords } from '../../language.tsx';
import type { ChoiceKind } from '../../../table/rules/choice/choice.ts';
import { type ChoiceDraft, withChoice } from './choice-draft.ts';
import { useChoices } from './members-step.tsx';
import { CheckField, FaultAt, SelectField, useForm } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { StageRows } from './stage-rows.tsx';

const KINDS: readonly ChoiceKind[] = [
  'single',
  'eliminate',
  'exhaustive',
  'approval',
  'resistance',
];
const AT = '/rule/choose';

export type ChoiceProps = {
  readonly choose: ChoiceDraft;
  readonly set: (part: Partial<ChoiceDraft>) => void;
};

export function ChoicePart() {
  const { choosing: words, resistance } = useWords();
  const { draft, change } = useForm();
  const { choose } = draft.rule;
  const set = (part: Partial<ChoiceDraft>) =>
    change({ rule: { ...draft.rule, choose: { ...choose, ...part } } });
  const names = draft.candidates.length;
  return (
    <section id={AT} className="sub">
      <h3>{words.title}</h3>
      <p className="hint">{words.lede}</p>
      <fieldset className="fieldset">
        <legend className="vh">{words.title}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="check">
            <input
              type="radio"
              name={AT}
              checked={choose.kind === kind}
              onChange={() => set(withChoice(choose, kind, names))}
            />
            <span>{kind === 'resistance' ? resistance.way : words.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      {choose.kind === 'eliminate' && <StageRows choose={choose} set={set} />}
      {choose.kind === 'exhaustive' && <Ballots choose={choose} set={set} />}
      {choose.kind === 'resistance' && <Zero choose={choose} set={set} />}
      {(choose.kind === 'eliminate' || drawsLine(choose)) && <Tied choose={choose} set={set} />}
      <FaultAt at={AT} />
    </section>
  );
}

/** Where nobody leaves and nobody goes on to a run-off, nothing can be level. */
function drawsLine({ kind, drop, runoff }: ChoiceDraft): boolean {
  return kind === 'exhaustive' && (drop === 'lowest' || runoff);
}

function Tied({ choose, set }: ChoiceProps) {
  const words = useWords().choosing;
  return (
    <SelectField
      at={`${AT}/ties`}
      label={words.ties}
      value={choose.ties}
      options={(['allStay', 'putToBody'] as const).map((ties) => [ties, words.tied[ties]])}
      onChange={(ties) => set({ ties })}
    />
  );
}

function Zero({ choose, set }: ChoiceProps) {
  const words = useWords().resistance;
  const { candidates } = useChoices();
  return (
    <SelectField
      at={`${AT}/zero`}
      label={words.zeroField}
      hint={words.zeroHint}
      value={choose.zero}
      options={[['', words.noZero], ...candidates]}
      onChange={(zero) => set({ zero })}
    />
  );
}

function Ballots({ choose, set }: ChoiceProps) {
  const words = useWords().choosing;
  return (
    <>
      <div className="fields pair">
        <SelectField
          at={`${AT}/drop`}
          label={words.drop}
          value={choose.drop}
          options={(['lowest', 'none'] as const).map((drop) => [drop, words.drops[drop]])}
          onChange={(drop) => set({ drop })}
        />
        <NumberField
          at={`${AT}/max`}
          label={words.max}
          least={1}
          most={200}
          value={choose.max}
          onChange={(max) => set({ max })}
        />
      </div>
      <CheckField
        at={`${AT}/last`}
        label={words.runoff}
        value={choose.runoff}
        onChange={(runoff) => set({ runoff })}
      />
      {choose.runoff && <Runoff choose={choose} set={set} />}
    </>
  );
}

function Runoff({ choose, set }: ChoiceProps) {
  const words = useWords().choosing;
  return (
    <div className="fields pair">
      <NumberField
        at={`${AT}/runoff`}
        label={words.runoffKeep}
        least={2}
        most={100}
        value={choose.runoffKeep}
        onChange={(runoffKeep) => set({ runoffKeep })}
      />
      <NumberField
        at={`${AT}/runoffMax`}
        label={words.runoffMax}
        least={1}
        most={200}
        value={choose.runoffMax}
        onChange={(runoffMax) => set({ runoffMax })}
      />
    </div>
  );
}
