/**
 * The fields that say what a text under silence is about.
 *
 * Use      `<SubjectFields names draft onChange>`; the names are those that may be put.
 */

import { sayCourse } from '../../../locales/say-choice.ts';
import { sayNeed } from '../../../locales/say-rule.ts';
import type { CandidateId } from '../../../table/ids.ts';
import type { DecisionRule } from '../../../table/rules/expression.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { ruleInForce, sameRule } from '../../../table/endings/rule-change.ts';
import { type Choice, kindOf } from '../../../table/rules/choice/choice.ts';
import { type Subject, postsOf } from '../../../table/silence/subject.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { Choose, TextLine } from './fields.tsx';
import { type SubjectDraft, rulesToChoose, waysToChoose } from './subject-draft.ts';

type Props = {
  readonly names: readonly CandidateId[];
  readonly draft: SubjectDraft;
  readonly onChange: (draft: SubjectDraft) => void;
};

export function SubjectFields({ names, draft, onChange }: Props) {
  const words = useWords().chair.fields;
  const { posts } = useView().selection.definition;
  const named: Subject['kind'] = posts.length > 0 ? 'package' : 'name';
  const kinds = [...(names.length > posts.length ? [named] : []), ...OTHERS];
  return (
    <>
      <Choose
        label={words.subject}
        value={draft.kind}
        onChange={(kind) =>
          onChange({ ...draft, kind: kinds.find((one) => one === kind) ?? named })
        }
        options={kinds.map((kind) => [kind, words.subjects[kind]])}
      />
      <FieldsOf names={names} draft={draft} onChange={onChange} />
    </>
  );
}

const OTHERS = ['extension', 'vacancy', 'rule'] as const;

function FieldsOf({ names, draft, onChange }: Props) {
  const words = useWords().chair.fields;
  switch (draft.kind) {
    case 'name':
    case 'package':
      return <NameFields names={names} draft={draft} onChange={onChange} />;
    case 'rule':
      return <RuleChoice rule={draft.rule} onChange={(rule) => onChange({ ...draft, rule })} />;
    case 'extension':
      return (
        <TextLine
          label={words.until}
          type="date"
          required
          value={draft.until}
          onChange={(until) => onChange({ ...draft, until })}
        />
      );
    case 'vacancy':
      return (
        <VacancyFields value={draft} onChange={(acting) => onChange({ ...draft, ...acting })} />
      );
  }
}

function NameFields({ names, draft, onChange }: Props) {
  const words = useWords().chair.fields;
  const spoken = useNames();
  const posts = postsOf(useView().selection.definition);
  return (
    <>
      {posts.map(({ id }) => (
        <Choose
          key={id}
          label={posts.length > 1 ? spoken.post(id) : words.candidate}
          value={draft.names[id] ?? ''}
          onChange={(name) => onChange({ ...draft, names: { ...draft.names, [id]: name } })}
          options={names.map((name) => [name, spoken.candidate(name)])}
        />
      ))}
      {posts.length > 1 && <p className="hint">{words.packageHint}</p>}
    </>
  );
}

type Acting = Pick<SubjectDraft, 'acting' | 'from' | 'until'>;

export function VacancyFields(props: {
  readonly value: Acting;
  readonly onChange: (acting: Acting) => void;
}) {
  const words = useWords().chair.fields;
  const { onChange } = props;
  const { acting, from, until } = props.value;
  const value = { acting, from, until };
  return (
    <>
      <TextLine
        label={words.acting}
        required
        value={acting}
        onChange={(next) => onChange({ ...value, acting: next })}
      />
      <TextLine
        label={words.actingFrom}
        type="date"
        required
        value={from}
        onChange={(next) => onChange({ ...value, from: next })}
      />
      <TextLine
        label={words.actingUntil}
        hint={words.actingUntilHint}
        type="date"
        value={until}
        onChange={(next) => onChange({ ...value, until: next })}
      />
    </>
  );
}

/** Rules to choose from, each by what it needs, in whole sentences; and how one is chosen. */
export function RuleChoice(props: {
  readonly rule: DecisionRule | null;
  readonly onChange: (rule: DecisionRule | null) => void;
}) {
  const words = useWords();
  const names = useNames();
  const { selection } = useView();
  const { rule, onChange } = props;
  const inForce = ruleInForce(selection);
  const choose = rule?.choose ?? inForce.choose;
  const rules = rulesToChoose(selection, choose);
  const chosen = rules.findIndex((one) => rule !== null && sameRule(one, rule));
  return (
    <>
      <WayChoice
        choose={choose}
        onChange={(next) => onChange({ ...(rule ?? inForce), choose: next })}
      />
      <fieldset className="fieldset">
        <legend>{words.chair.fields.newRule}</legend>
        {rules.map((one, nth) => (
          <label key={JSON.stringify([one.pass, one.read])} className="check">
            <input
              type="radio"
              name="rule"
              required
              checked={nth === chosen}
              onChange={() => onChange(one)}
            />
            <span>{sayNeed(words.rules, plainReading(one).needs, names)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function WayChoice(props: {
  readonly choose: Choice;
  readonly onChange: (choose: Choice) => void;
}) {
  const { choice, choosing } = useWords();
  const ways = waysToChoose(useView().selection);
  const named = (way: Choice): string => sayCourse(choice, way) || choosing.kinds.single;
  const kind = kindOf(props.choose);
  // What was agreed beforehand may choose in a way of its own.
  const shown = ways.some((one) => kindOf(one) === kind) ? ways : [...ways, props.choose];
  return (
    <Choose
      label={choosing.title}
      value={kind}
      onChange={(next) => {
        const way = ways.find((one) => kindOf(one) === next);
        if (way !== undefined) props.onChange(way);
      }}
      options={shown.map((way) => [kindOf(way), named(way)])}
    />
  );
}
