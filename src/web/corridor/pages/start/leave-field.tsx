/**
 * Whether somebody may begin a corridor on this server, and the operator's code where one is
 *         needed.
 */

import { useEffect, useState } from 'react';
import { LineField } from '../../furniture/form-fields.tsx';
import type { Answered } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';

type Leave = Answered['leave'];

export function useLeave(): Leave | null {
  const { client } = useCorridorDoors().keepers;
  const [leave, setLeave] = useState<Leave | null>(null);
  useEffect(() => {
    client.ask({ kind: 'leave' }).then(setLeave, () => setLeave(null));
  }, [client]);
  return leave;
}

export function LeaveField(props: {
  readonly leave: Leave | null;
  readonly code: string;
  readonly onCode: (code: string) => void;
}) {
  const words = useCorridorWords().keeping.begin;
  const { leave, code, onCode } = props;
  if (leave === 'nobody') return <p className="asit">{words.nobody}</p>;
  if (leave !== 'code') return null;
  return (
    <LineField
      label={words.code}
      hint={words.codeHint}
      value={code}
      onChange={onCode}
      most={40}
      code
    />
  );
}
