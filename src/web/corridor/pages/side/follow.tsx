/**
 * What this corridor follows, and a later state of it: the differences first, then taken over.
 */

import { useState } from 'react';
import { ok } from '../../../../basics/result.ts';
import { latest } from '../../../../corridor/corridor.ts';
import { type Difference, changed, differences } from '../../../../corridor/ground-differences.ts';
import { useText } from '../../../language.tsx';
import { Refused } from '../../furniture/form-fields.tsx';
import { TableFile } from '../../furniture/table-file.tsx';
import { useSending } from '../../furniture/use-sending.ts';
import type { TableRead } from '../../worker/reading-table.ts';
import { useCorridorWords } from '../../words.ts';
import { type Put, useWorkspace } from '../../workspace.tsx';

export function Follow() {
  const words = useCorridorWords().keeping.follow;
  const { ground, whole } = useWorkspace();
  const [read, setRead] = useState<TableRead | null>(null);
  const [taken, setTaken] = useState(false);
  const choose = (next: TableRead | null) => {
    setRead(next);
    setTaken(false);
  };
  const { what, size } = ground.follows;
  const found = read ? differences(whole, read.taken) : [];
  return (
    <section className="sec side-form">
      <h2>{words.title}</h2>
      <p className="read">
        {what === 'record' ? words.stands.record(size ?? 0) : words.stands[what]} {words.text}
      </p>
      <TableFile label={words.file} before={ground} onRead={choose} />
      <div role="status">
        {taken && <p className="good">{words.taken}</p>}
        {read && !taken && found.length === 0 && <p className="asit">{words.same}</p>}
      </div>
      {read && found.length > 0 && (
        <Found read={read} found={found} onTaken={() => setTaken(true)} />
      )}
    </section>
  );
}

function Found(props: {
  readonly read: TableRead;
  readonly found: readonly Difference[];
  readonly onTaken: () => void;
}) {
  const { colon } = useCorridorWords().evidence;
  const words = useCorridorWords().keeping.follow;
  const { whole, put } = useWorkspace();
  const { busy, said, send } = useSending();
  const naming = useNaming(props.read);
  const take = () =>
    send(async () => {
      const kept = await put(changed(whole, props.read.taken) as readonly Put[]);
      return kept.ok ? ok(null) : kept;
    }, props.onTaken);
  return (
    <div>
      <p>{words.found(props.found.length)}</p>
      <ul className="found">
        {props.found.map((one) => (
          <li key={`${one.what} ${'id' in one ? one.id : ''}`}>
            {words.what[one.what]}
            {naming(one)}
            {colon} {words.how[one.how]}
          </li>
        ))}
      </ul>
      <Refused said={said} />
      <button type="button" className="btn" disabled={busy} onClick={() => void take()}>
        {words.verb}
      </button>
    </div>
  );
}

/** The name of what a difference is about, from the later state or else from what stands. */
function useNaming(read: TableRead): (one: Difference) => string {
  const { whole, ground: before } = useWorkspace();
  const say = useText();
  const after = read.taken.find((one) => one.kind === 'ground')?.body;
  const nameOf = (one: Extract<Difference, { readonly id: string }>): string => {
    const grounds = [...(after ? [after] : []), before];
    switch (one.what) {
      case 'member': {
        const found = grounds.flatMap(({ members }) => members).find(({ id }) => id === one.id);
        return found ? say(found.name) : one.id;
      }
      case 'group': {
        const found = grounds.flatMap(({ groups }) => groups).find(({ id }) => id === one.id);
        return found ? say(found.name) : one.id;
      }
      case 'candidate': {
        const found = grounds
          .flatMap(({ candidates }) => candidates)
          .find(({ id }) => id === one.id);
        return found?.name ?? one.id;
      }
      case 'criterion': {
        const next = read.taken.find(({ kind, id }) => kind === one.what && id === one.id);
        const body = next?.kind === 'criterion' ? next.body : latest(whole, 'criterion', one.id);
        return body ? say(body.text) : one.id;
      }
      case 'event': {
        const next = read.taken.find(({ kind, id }) => kind === one.what && id === one.id);
        const body = next?.kind === 'event' ? next.body : latest(whole, 'event', one.id);
        return body ? `${say(body.what)}, ${body.when.date}` : one.id;
      }
      case 'fact':
      case 'round':
        return one.id;
    }
  };
  return (one) => ('id' in one ? ` “${nameOf(one)}”` : '');
}
