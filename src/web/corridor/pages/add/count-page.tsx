/**
 * The form of an anonymous count: a constraint over a set of members, never a position of one.
 *
 * Use      `/add/count`; `?item=ID` revises.
 */

import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { latest } from '../../../../corridor/corridor.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { EvidenceWays } from '../evidence/evidence-ways.tsx';
import { countJson, draftOfCount, newCount } from './count-draft.ts';
import { CountFields } from './count-fields.tsx';
import { FormFrame } from './form-frame.tsx';
import { useForm } from './form.tsx';
import { Kept } from './signal-page.tsx';
import './add.css';

export function AddCountPage() {
  const words = useCorridorWords().evidence;
  const [search] = useSearchParams();
  const item = search.get('item');
  const revises = latest(useWorkspace().whole, 'count', item ?? '') !== undefined;
  const title = revises ? words.reviseCount : words.places['add/count'];
  return (
    <CorridorPage title={title}>
      <EvidenceWays />
      <header className="lede">
        <h1>{title}</h1>
        <p>{words.countHow}</p>
      </header>
      <CountForm key={item} item={revises ? item : null} />
    </CorridorPage>
  );
}

function CountForm({ item }: { readonly item: ItemId | null }) {
  const { whole, today } = useWorkspace();
  const there = item === null ? undefined : latest(whole, 'count', item);
  const first = () => (there === undefined ? newCount(today) : draftOfCount(there));
  const form = useForm(`count ${item ?? ''}`, first);
  const [kept, setKept] = useState<ItemId | null>(null);
  const wanted = () => [
    { kind: 'count' as const, ...(item === null ? {} : { id: item }), json: countJson(form.draft) },
  ];
  return (
    <>
      {kept !== null && <Kept id={kept} />}
      <FormFrame
        form={form}
        wanted={wanted}
        onKept={([id]) => {
          setKept(id ?? null);
          form.clear(item === null ? newCount(today) : form.draft);
          globalThis.scrollTo({ top: 0 });
        }}
      >
        <CountFields />
      </FormFrame>
    </>
  );
}
