/**
 * All fields of a signal, in the order in which an analyst asks: who, of what, when, how, how good.
 */

import { useLanguage } from '../../../language.tsx';
import { useCorridorWords } from '../../words.ts';
import {
  choicesOf,
  useKnownHolders,
  useMeetingChoices,
  useMemberChoices,
  useSubjectChoices,
} from './choices.ts';
import { ChoiceField, DatedField, DayField, LineField, TickField } from './fields.tsx';
import { GradeFields, HandlingField, SourceFields } from './grade-fields.tsx';
import { QuoteFields } from './quote-fields.tsx';
import { TextsField } from './texts-field.tsx';
import { OriginField } from './origin-field.tsx';

export function SignalFields({ own }: { readonly own: string | null }) {
  const words = useCorridorWords();
  const { form } = words.evidence;
  return (
    <>
      <Part title={form.who}>
        <HolderFields />
      </Part>
      <Part title={form.what}>
        <WhatFields />
      </Part>
      <Part title={form.when}>
        <DatedField at="/said" label={form.said} />
        <DatedField at="/published" label={form.published} />
        <DayField at="/learned" label={form.learned} hint={form.learnedHint} required />
      </Part>
      <Part title={form.how}>
        <HowFields />
      </Part>
      <Part title={form.grading} hint={form.gradingHint}>
        <GradeFields />
        <HandlingField />
      </Part>
      <Part title={form.quote}>
        <QuoteFields />
      </Part>
      <Part title={form.source}>
        <SourceFields />
        <LineField at="/hash" label={form.hash} hint={form.hashHint} most={64} />
        <OriginField own={own} />
        <LineField at="/tags" label={form.tags} hint={form.tagsHint} />
        <TickField at="/pressure" label={form.pressure} hint={form.pressureHint} />
      </Part>
    </>
  );
}

export function Part(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: React.ReactNode;
}) {
  return (
    <fieldset className="part">
      <legend>{props.title}</legend>
      {props.hint && <p className="hint">{props.hint}</p>}
      <div className="fields pair">{props.children}</div>
    </fieldset>
  );
}

function HolderFields() {
  const { evidence, terms } = useCorridorWords();
  const known = useKnownHolders();
  const { form } = evidence;
  return (
    <>
      <ChoiceField
        at="/holder/member"
        label={form.member}
        choices={useMemberChoices()}
        none={form.noMember}
      />
      <ChoiceField
        at="/holder/voice"
        label={form.voice}
        hint={form.voiceHint}
        choices={choicesOf(terms.voice)}
        required
      />
      <LineField at="/holder/person" label={form.person} most={200} list={known.persons} />
      <LineField at="/holder/office" label={form.office} most={200} list={known.offices} />
      <LineField
        at="/holder/body"
        label={form.body}
        hint={form.bodyHint}
        most={200}
        list={known.bodies}
      />
    </>
  );
}

function WhatFields() {
  const { evidence, terms } = useCorridorWords();
  const { language } = useLanguage();
  const { form } = evidence;
  return (
    <>
      <ChoiceField at="/subject" label={form.subject} choices={useSubjectChoices()} required />
      <ChoiceField at="/stance" label={form.stance} choices={choicesOf(terms.stance)} required />
      <TextsField at="/condition" label={form.condition} language={language} rows={2} />
      <TextsField at="/note" label={form.note} hint={form.noteHint} language={language} />
    </>
  );
}

function HowFields() {
  const { evidence, terms } = useCorridorWords();
  const known = useKnownHolders();
  const { form } = evidence;
  return (
    <>
      <ChoiceField
        at="/attribution"
        label={form.attribution}
        choices={choicesOf(terms.attribution)}
        required
      />
      <ChoiceField
        at="/channel"
        label={form.channel}
        choices={choicesOf(terms.channel)}
        none={terms.unknown}
      />
      <ChoiceField
        at="/meeting"
        label={form.meeting}
        hint={form.meetingHint}
        choices={useMeetingChoices()}
        none={form.noMeeting}
      />
      <LineField
        at="/teller"
        label={form.teller}
        hint={form.tellerHint}
        most={200}
        list={known.tellers}
      />
    </>
  );
}
