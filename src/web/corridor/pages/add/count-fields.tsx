/**
 * The fields of a count: how many of whom, who is named as not among them, who counts, and why.
 */

import { useLanguage } from '../../../language.tsx';
import { useMembers } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { choicesOf, useSubjectChoices } from './choices.ts';
import { ChoiceField, DatedField, DayField, LineField, TickField, Why } from './fields.tsx';
import { useFields } from './form.tsx';
import { GradeFields, HandlingField, SourceFields } from './grade-fields.tsx';
import { Part } from './signal-fields.tsx';
import { TextsField } from './texts-field.tsx';

export function CountFields() {
  const { form } = useCorridorWords().evidence;
  return (
    <>
      <Part title={form.howMany} hint={form.howManyHint}>
        <HowMany />
      </Part>
      <Part title={form.whoseNames}>
        <MemberTicks below="/holdOuts" label={form.holdOuts} hint={form.holdOutsHint} />
        <MemberTicks below="/among" label={form.among} hint={form.amongHint} />
      </Part>
      <Part title={form.whoCounts}>
        <WhoCounts />
      </Part>
      <Part title={form.grading} hint={form.gradingHint}>
        <GradeFields />
        <HandlingField />
      </Part>
      <Part title={form.source}>
        <SourceFields />
        <TickField at="/pressure" label={form.pressure} hint={form.pressureHint} />
      </Part>
    </>
  );
}

function HowMany() {
  const { evidence } = useCorridorWords();
  const { form, count } = evidence;
  const from = { accept: count.fromAccept, support: count.fromSupport };
  return (
    <>
      <ChoiceField at="/subject" label={form.subject} choices={useSubjectChoices()} required />
      <ChoiceField at="/from" label={form.countFrom} choices={choicesOf(from)} required />
      <LineField at="/least" label={form.least} most={9} mode="numeric" />
      <LineField at="/most" label={form.most} most={9} mode="numeric" />
      <ChoiceField
        at="/trend"
        label={form.trend}
        hint={form.trendHint}
        choices={choicesOf(count.trends)}
        none={form.noTrend}
      />
    </>
  );
}

function WhoCounts() {
  const { evidence, terms } = useCorridorWords();
  const { language } = useLanguage();
  const { form } = evidence;
  return (
    <>
      <LineField at="/who" label={form.whoSays} hint={form.whoSaysHint} required />
      <ChoiceField
        at="/attribution"
        label={form.attribution}
        choices={choicesOf(terms.attribution)}
        required
      />
      <DatedField at="/said" label={form.said} />
      <DayField at="/learned" label={form.learned} hint={form.learnedHint} required />
      <TextsField at="/note" label={form.note} hint={form.noteHint} language={language} />
    </>
  );
}

/** One tick for each member, folded away: most counts name few. */
function MemberTicks(props: {
  readonly below: string;
  readonly label: string;
  readonly hint: string;
}) {
  const { below, label, hint } = props;
  const words = useCorridorWords().evidence.form;
  const { draft } = useFields();
  const members = useMembers();
  const chosen = members.filter(({ id }) => draft[`${below}/${id}`] === 'yes');
  const named = chosen.map(({ name }) => name).join(', ');
  return (
    <fieldset className="fieldset">
      <legend>{label}</legend>
      <p className="hint">{hint}</p>
      <details>
        <summary>{named === '' ? words.nobodyTicked : named}</summary>
        <div className="member-ticks">
          {members.map(({ id, name }) => (
            <TickField key={id} at={`${below}/${id}`} label={name} />
          ))}
        </div>
      </details>
      <Why at={below} />
    </fieldset>
  );
}
