/**
 * The rule, what counts as what where there is no yes or no, and the silence procedure.
 */

import type { Reading } from '../../../table/rules/expression.ts';
import type { NamedRule } from '../../../table/rules/preset.ts';
import { useWords } from '../../language.tsx';
import type { RuleDraft } from './draft.ts';
import {
  CheckField,
  FaultAt,
  ManyField,
  NumberField,
  SelectField,
  TextField,
  useForm,
} from './form.tsx';
import { useChoices } from './members-step.tsx';

const KINDS: readonly NamedRule['kind'][] = [
  'consensus',
  'minus-k',
  'minus-named',
  'majority',
  'class-veto',
];
const BASES = ['members', 'cast', 'present'] as const;
const READ = ['noOpinion', 'abstain', 'absent', 'recused', 'silent'] as const;
const READINGS: readonly Reading[] = ['for', 'neutral', 'against', 'out'];

export function RuleStep() {
  const words = useWords().founding.rule;
  return (
    <div className="fields">
      <section id="/rule" className="sub">
        <h3>{words.title}</h3>
        <Kinds />
        <Parts />
        <FaultAt at="/rule" />
      </section>
      <Read />
      <Silence />
    </div>
  );
}

function useRule() {
  const { draft, change } = useForm();
  const { rule } = draft;
  const set = (part: Partial<RuleDraft>) => change({ rule: { ...rule, ...part } });
  return { rule, set };
}

function Kinds() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  return (
    <fieldset className="fieldset">
      <legend className="vh">{words.title}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name="rule"
            checked={rule.kind === kind}
            onChange={() => set({ kind })}
          />
          <span>{words.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the chosen kind still needs. */
function Parts() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  const { members } = useChoices();
  switch (rule.kind) {
    case 'consensus':
      return null;
    case 'minus-k':
      return (
        <NumberField
          at="/rule/tolerated"
          label={words.tolerated}
          least={1}
          most={199}
          value={rule.tolerated}
          onChange={(tolerated) => set({ tolerated })}
        />
      );
    case 'minus-named':
      return (
        <ManyField
          at="/rule/except"
          label={words.except}
          options={members}
          chosen={rule.except}
          onChange={(except) => set({ except })}
        />
      );
    case 'majority':
      return <Share />;
    case 'class-veto':
      return <Veto />;
  }
}

function Veto() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  const { groups } = useChoices();
  return (
    <div className="fields pair">
      <NumberField
        at="/rule/atLeast"
        label={words.atLeast}
        least={1}
        most={200}
        value={rule.atLeast}
        onChange={(atLeast) => set({ atLeast })}
      />
      <SelectField
        at="/rule/group"
        label={words.group}
        value={rule.group}
        options={[['', words.noGroup], ...groups]}
        onChange={(group) => set({ group })}
      />
    </div>
  );
}

function Share() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  return (
    <>
      <div className="fields pair">
        <TextField
          at="/rule/share"
          label={words.share}
          hint={words.shareHint}
          value={rule.share}
          onChange={(share) => set({ share })}
        />
        <SelectField
          at="/rule/of"
          label={words.of}
          value={rule.of}
          options={BASES.map((base) => [base, words.bases[base]])}
          onChange={(of) => set({ of })}
        />
      </div>
      <CheckField
        at="/rule/strict"
        label={words.strict}
        value={rule.strict}
        onChange={(strict) => set({ strict })}
      />
    </>
  );
}

function Read() {
  const words = useWords().founding.rule;
  const { rule, set } = useRule();
  return (
    <section className="sub">
      <h3>{words.read}</h3>
      <p className="hint">{words.readLede}</p>
      <div className="fields pair">
        {READ.map((word) => (
          <SelectField
            key={word}
            at={`/rule/read/${word}`}
            label={words[word]}
            value={rule.read[word]}
            options={READINGS.map((reading) => [reading, words.readings[reading]])}
            onChange={(reading) => set({ read: { ...rule.read, [word]: reading } })}
          />
        ))}
      </div>
    </section>
  );
}

function Silence() {
  const words = useWords().founding.rule;
  const { draft, change } = useForm();
  const { silence } = draft;
  const set = (part: Partial<typeof silence>) => change({ silence: { ...silence, ...part } });
  return (
    <section className="sub">
      <h3>{words.silence}</h3>
      <p className="hint">{words.silenceLede}</p>
      <div className="fields pair">
        <NumberField
          at="/silence/hours"
          label={words.hours}
          most={8760}
          value={silence.hours}
          onChange={(hours) => set({ hours })}
        />
        <NumberField
          at="/silence/extensions"
          label={words.extensions}
          most={100}
          value={silence.extensions}
          onChange={(extensions) => set({ extensions })}
        />
      </div>
      <CheckField
        at="/silence/brokenBy"
        label={words.amendment}
        value={silence.amendmentBreaks}
        onChange={(amendmentBreaks) => set({ amendmentBreaks })}
      />
    </section>
  );
}
