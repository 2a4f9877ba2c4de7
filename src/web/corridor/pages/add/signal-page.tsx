/**
 * The full form of a signal: a new one, or a further revision of one that is there.
 *
 * Use      `/add/signal`; `?item=ID` revises; `?text=ID&start=N&end=N` quotes a kept text.
 */

import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { latest } from '../../../../corridor/corridor.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { useCorridorWords } from '../../words.ts';
import { type Workspace, useWorkspace } from '../../workspace.tsx';
import { EvidenceWays, useAddress } from '../evidence/evidence-ways.tsx';
import { FormFrame } from './form-frame.tsx';
import { type Draft, useForm } from './form.tsx';
import { draftOfSignal, newSignal, signalJson } from './signal-draft.ts';
import { SignalFields } from './signal-fields.tsx';
import './add.css';

export function SignalPage() {
  const words = useCorridorWords().evidence;
  const [search] = useSearchParams();
  const item = search.get('item');
  const { whole } = useWorkspace();
  const revises = item !== null && latest(whole, 'signal', item) !== undefined;
  const title = revises ? words.reviseSignal : words.places['add/signal'];
  return (
    <CorridorPage title={title}>
      <EvidenceWays />
      <header className="lede">
        <h1>{title}</h1>
        <p>{revises ? words.reviseHow : words.fullHow}</p>
      </header>
      <SignalForm key={search.toString()} item={revises ? item : null} />
    </CorridorPage>
  );
}

function SignalForm({ item }: { readonly item: ItemId | null }) {
  const [search] = useSearchParams();
  const workspace = useWorkspace();
  const first = () => firstDraft(workspace, item, search);
  const form = useForm(`signal ${item ?? search.toString()}`, first);
  const [kept, setKept] = useState<ItemId | null>(null);
  const wanted = () => [
    {
      kind: 'signal' as const,
      ...(item === null ? {} : { id: item }),
      json: signalJson(form.draft),
    },
  ];
  return (
    <>
      {kept !== null && <Kept id={kept} />}
      <FormFrame
        form={form}
        wanted={wanted}
        onKept={([id]) => {
          setKept(id ?? null);
          form.clear(item === null ? newSignal(workspace.today) : form.draft);
          globalThis.scrollTo({ top: 0 });
        }}
      >
        <SignalFields own={item} />
      </FormFrame>
    </>
  );
}

/** Said once it is kept, with the way to where it stands. */
export function Kept({ id }: { readonly id: ItemId }) {
  const words = useCorridorWords().evidence;
  const address = useAddress();
  return (
    <p className="good" role="status">
      {words.kept} <Link href={address(`evidence?item=${id}`)}>{words.seeIt}</Link>
    </p>
  );
}

function firstDraft(workspace: Workspace, item: ItemId | null, search: URLSearchParams): Draft {
  const { whole, today } = workspace;
  const there = item === null ? undefined : latest(whole, 'signal', item);
  if (there !== undefined) return draftOfSignal(there);
  const text = search.get('text') ?? '';
  const kept = latest(whole, 'kept-text', text);
  if (kept === undefined) return newSignal(today);
  const [start, end] = [Number(search.get('start')), Number(search.get('end'))];
  return {
    ...newSignal(today),
    '/learned': kept.learned,
    '/quote/exact': kept.text.slice(start, end),
    '/quote/text': text,
    '/quote/start': String(start),
    '/quote/end': String(end),
    '/published/date': kept.published?.date ?? '',
    '/published/about': kept.published?.about === true ? 'yes' : '',
    '/address': kept.address ?? '',
    '/language': kept.language ?? '',
    '/handling': kept.handling,
    '/attribution': kept.outlet === null ? '' : 'press-report',
  };
}
