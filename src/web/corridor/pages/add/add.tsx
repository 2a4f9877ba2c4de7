/**
 * Quick add: who, about whom, how they stand; and what was pasted. For a phone and one thumb.
 *
 * Use      `/add`; a phone's share sheet may open it with `text`, `url` and `title`, behind `?` or,
 *          so that no server sees them, behind `#`, and a cell's dossier with `member` and
 *          `subject`; they are taken in and cleared from the address.
 */

import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { ItemId } from '../../../../corridor/fields.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { anchorNow } from '../../place.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { EvidenceWays, useAddress } from '../evidence/evidence-ways.tsx';
import { choicesOf, useKnownHolders, useMemberChoices, useSubjectChoices } from './choices.ts';
import { AreaField, ChoiceField, LineField, RadioField } from './fields.tsx';
import { FormFrame } from './form-frame.tsx';
import { type Draft, useFields, useForm } from './form.tsx';
import { pastedIn } from './paste.ts';
import { quickWanted } from './quick.ts';
import './add.css';

const SHARED = ['title', 'text', 'url', 'member', 'subject'] as const;

export function AddPage() {
  const words = useCorridorWords().evidence;
  return (
    <CorridorPage title={words.places.add}>
      <EvidenceWays />
      <header className="lede quick-lede">
        <h1>{words.places.add}</h1>
        <p>{words.quickHow}</p>
      </header>
      <QuickForm />
    </CorridorPage>
  );
}

function QuickForm() {
  const { today } = useWorkspace();
  const form = useForm('quick', () => ({}), useShared());
  const [kept, setKept] = useState<ItemId | null>(null);
  return (
    <>
      <div role="status">{kept !== null && <QuickKept id={kept} />}</div>
      <FormFrame
        form={form}
        wanted={() => quickWanted(form.draft, today)}
        onKept={(ids) => {
          setKept(ids.at(-1) ?? null);
          form.clear({ '/subject': form.draft['/subject'] ?? '' });
          globalThis.scrollTo({ top: 0 });
        }}
      >
        <QuickFields />
      </FormFrame>
    </>
  );
}

function QuickFields() {
  const { evidence, terms } = useCorridorWords();
  const { form } = evidence;
  const known = useKnownHolders();
  const { draft } = useFields();
  return (
    <div className="fields quick">
      <ChoiceField
        at="/holder/member"
        label={form.quickWho}
        choices={useMemberChoices()}
        none={form.noMember}
      />
      {(draft['/holder/member'] ?? '') === '' && (
        <LineField
          at="/holder/body"
          label={form.quickOther}
          hint={form.bodyHint}
          most={200}
          list={known.bodies}
          required
        />
      )}
      <ChoiceField at="/subject" label={form.quickSubject} choices={useSubjectChoices()} required />
      <RadioField at="/stance" label={form.stance} choices={choicesOf(terms.stance)} required />
      <AreaField at="/paste" label={form.paste} hint={form.pasteHint} most={200_000} rows={4} />
      <p className="hint">
        {evidence.quickDefaults(pastedIn(draft['/paste'] ?? '').address !== null)}
      </p>
    </div>
  );
}

function QuickKept({ id }: { readonly id: ItemId }) {
  const words = useCorridorWords().evidence;
  const address = useAddress();
  return (
    <p className="good">
      {words.kept} <Link href={address(`add/signal?item=${id}`)}>{words.complete}</Link> ·{' '}
      <Link href={address(`evidence?item=${id}`)}>{words.seeIt}</Link>
    </p>
  );
}

/** What another app handed over, once; gone from the address as soon as it is read. */
function useShared(): Draft | null {
  const [search, setSearch] = useSearchParams();
  const [shared] = useState(() => sharedIn(search, `#${anchorNow()}`));
  const isThere = sharedIn(search, `#${anchorNow()}`) !== null;
  useEffect(() => {
    if (!isThere) return;
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const name of SHARED) after.delete(name);
        return after;
      },
      { replace: true },
    );
  }, [isThere, setSearch]);
  return shared;
}

export function sharedIn(search: URLSearchParams, hash: string): Draft | null {
  const behind = new URLSearchParams(hash.slice(1));
  const of = (name: (typeof SHARED)[number]) => search.get(name) ?? behind.get(name) ?? '';
  const paste = [of('text'), of('url')].filter((part) => part.trim() !== '').join('\n');
  if (SHARED.every((name) => of(name).trim() === '')) return null;
  const about = { '/holder/member': of('member'), '/subject': of('subject') };
  return { ...about, '/paste': paste, '/title': of('title') };
}
