/**
 * A definition or the record of a Table, chosen, read and checked on this device.
 *
 * Use      the form that begins a corridor, and the page of the side that follows a Table.
 */

import type { Ground } from '../../../corridor/kinds/ground.ts';
import { useText } from '../../language.tsx';
import type { TableRead } from '../worker/reading-table.ts';
import { useCorridorWords } from '../words.ts';
import { useCorridorDoors } from '../workspace.tsx';
import { FileField, Refused } from './form-fields.tsx';
import { useSending } from './use-sending.ts';
import { useState } from 'react';

export function TableFile(props: {
  readonly label: string;
  readonly before: Ground | undefined;
  readonly onRead: (read: TableRead | null) => void;
}) {
  const { label, before, onRead } = props;
  const words = useCorridorWords().keeping.begin;
  const { keepers, today } = useCorridorDoors();
  const { busy, said, send } = useSending();
  const [read, setRead] = useState<TableRead | null>(null);
  const say = useText();
  const take = (next: TableRead | null) => {
    setRead(next);
    onRead(next);
  };
  const choose = (file: Uint8Array) => {
    take(null);
    const taking = { learned: today(), before };
    void send(() => keepers.client.ask({ kind: 'read', file, taking }), take);
  };
  return (
    <div>
      <FileField label={label} accept=".json,.zip" onFile={choose} />
      <div role="status">
        {busy && <p className="asit">{words.reading}</p>}
        {read && <p>{words.read(say(read.title))}</p>}
        {read?.checks && <Checks {...read.checks} />}
      </div>
      <Refused said={said} />
    </div>
  );
}

function Checks({ entries, failed }: { readonly entries: number; readonly failed: number }) {
  const words = useCorridorWords().keeping.begin;
  if (failed === 0) return <p>{words.checked(entries)}</p>;
  return <p className="refusal">{words.doubtful(failed)}</p>;
}
