/**
 * Asks why something is withdrawn; it stays in the history with that reason.
 */

import { useState } from 'react';
import { refuse } from '../../../../basics/result.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import type { Kind } from '../../../../corridor/kinds/index.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { Asking } from './asking.tsx';

export function WithdrawDialog(props: {
  readonly kind: Kind;
  readonly id: ItemId;
  readonly onClose: () => void;
}) {
  const words = useCorridorWords().frame;
  const { withdraw } = useWorkspace();
  const [reason, setReason] = useState('');
  const act = async () => {
    if (reason.trim() === '') return refuse({ code: 'reason_missing', at: '/reason' });
    const kept = await withdraw(props.kind, props.id, reason.trim());
    return kept.ok ? kept : refuse({ ...kept.refusal, at: '' });
  };
  return (
    <Asking
      title={words.withdraw}
      text={words.withdrawHow}
      verb={words.withdraw}
      grave
      act={act}
      onClose={props.onClose}
    >
      <label className="field">
        <span>{words.withdrawWhy}</span>
        <textarea
          required
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
    </Asking>
  );
}
