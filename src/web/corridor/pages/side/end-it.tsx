/**
 * Forgetting a corridor on this device, and removing it from the server for everybody.
 */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { ok } from '../../../../basics/result.ts';
import { LineField } from '../../furniture/form-fields.tsx';
import { Question } from '../../furniture/question.tsx';
import type { SideView } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';

export function EndIt({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.end;
  const [asking, setAsking] = useState<'forget' | 'destroy' | null>(null);
  const close = () => setAsking(null);
  const removable = view.connection === 'live';
  return (
    <section className="sec no-print">
      <h2>{words.title}</h2>
      <p className="row">
        <button type="button" className="btn plain" onClick={() => setAsking('forget')}>
          {words.forgetTitle}
        </button>
        {removable && (
          <button type="button" className="btn plain" onClick={() => setAsking('destroy')}>
            {words.destroyTitle}
          </button>
        )}
      </p>
      {view.connection === 'gone' && <p role="status">{words.destroyed}</p>}
      {asking === 'forget' && <Forget view={view} onClose={close} />}
      {asking === 'destroy' && <Destroy view={view} onClose={close} />}
    </section>
  );
}

type Asked = { readonly view: SideView; readonly onClose: () => void };

function Forget({ view, onClose }: Asked) {
  const words = useCorridorWords().keeping.end;
  const { client } = useCorridorDoors().keepers;
  const [, go] = useLocation();
  return (
    <Question
      title={words.forgetTitle}
      text={words.forgetText}
      verb={words.forgetVerb}
      act={async () => ok(await client.ask({ kind: 'forget', id: view.id }))}
      onDone={() => go('/corridor')}
      onClose={onClose}
    />
  );
}

function Destroy({ view, onClose }: Asked) {
  const words = useCorridorWords().keeping.end;
  const { client } = useCorridorDoors().keepers;
  const [typed, setTyped] = useState('');
  const right = typed.trim() === view.title.trim();
  return (
    <Question
      title={words.destroyTitle}
      text={words.destroyText(view.title)}
      verb={words.destroyVerb}
      ready={right}
      act={() => client.ask({ kind: 'destroy', id: view.id })}
      onClose={onClose}
    >
      <LineField label={words.destroyField} value={typed} onChange={setTyped} most={300} />
    </Question>
  );
}
