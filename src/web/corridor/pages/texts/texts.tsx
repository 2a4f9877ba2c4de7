/**
 * Kept texts: articles and notes, frozen when they were kept; and how to keep another.
 */

import { useState } from 'react';
import { Link } from 'wouter';
import { all } from '../../../../corridor/corridor.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import type { KeptText } from '../../../../corridor/kinds/kept-text.ts';
import { KeptWords } from '../../furniture/kept-words.tsx';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { AreaField, DatedField, DayField, LineField } from '../add/fields.tsx';
import { FormFrame } from '../add/form-frame.tsx';
import { useForm } from '../add/form.tsx';
import { HandlingField } from '../add/grade-fields.tsx';
import { EvidenceWays, useAddress } from '../evidence/evidence-ways.tsx';
import { newText, textWanted } from './text-draft.ts';
import '../add/add.css';
import './texts.css';

export function TextsPage() {
  const words = useCorridorWords().evidence;
  const address = useAddress();
  const { shown } = useWorkspace();
  const texts = all(shown, 'kept-text').toReversed();
  const say = (body: KeptText) => <TextLine body={body} />;
  return (
    <CorridorPage title={words.places.texts}>
      <EvidenceWays />
      <header className="lede">
        <h1>{words.places.texts}</h1>
        <p>{words.texts.how}</p>
      </header>
      <section className="sec">
        <h2>{words.texts.list(texts.length)}</h2>
        <ol className="items">
          {texts.map(({ id }) => (
            <ItemLine
              key={id}
              kind="kept-text"
              id={id}
              say={say}
              acts={<Link href={address(`texts/${id}`)}>{words.texts.read}</Link>}
            />
          ))}
        </ol>
        <Withdrawn kind="kept-text" say={say} />
      </section>
      <section className="sec">
        <h2>{words.texts.keep}</h2>
        <TextForm />
      </section>
    </CorridorPage>
  );
}

function TextLine({ body }: { readonly body: KeptText }) {
  return (
    <p className="says">
      <b>
        <KeptWords text={body.title} />
      </b>
      {body.outlet !== null && `, ${body.outlet}`}
    </p>
  );
}

function TextForm() {
  const { evidence } = useCorridorWords();
  const { form, texts } = evidence;
  const { today } = useWorkspace();
  const address = useAddress();
  const typed = useForm('text', () => newText(today));
  const [kept, setKept] = useState<ItemId | null>(null);
  return (
    <>
      <div role="status">
        {kept !== null && (
          <p className="good">
            {evidence.kept} <Link href={address(`texts/${kept}`)}>{texts.read}</Link>
          </p>
        )}
      </div>
      <FormFrame
        form={typed}
        verb={texts.freeze}
        wanted={() => textWanted(typed.draft)}
        onKept={([id]) => {
          setKept(id ?? null);
          typed.clear(newText(today));
        }}
      >
        <AreaField
          at="/text"
          label={texts.text}
          hint={texts.textHint}
          most={200_000}
          rows={8}
          required
        />
        <div className="fields pair">
          <LineField at="/title" label={texts.title} required />
          <LineField at="/outlet" label={texts.outlet} most={200} />
          <LineField at="/address" label={form.address} hint={form.addressHint} most={2_000} />
          <LineField at="/language" label={form.language} hint={form.languageHint} most={20} />
          <DatedField at="/published" label={form.published} />
          <DayField at="/learned" label={form.learned} hint={form.learnedHint} required />
          <HandlingField />
        </div>
      </FormFrame>
    </>
  );
}
