/**
 * Joining with a reservation: the text stands, and so does what this member adds to it.
 */

import { useState } from 'react';
import type { Silence } from '../../../table/silence.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';

export function ReservationDialog(props: {
  readonly silence: Silence;
  readonly onClose: () => void;
}) {
  const { silence, onClose } = props;
  const words = useWords().silence;
  const { act } = useActs();
  const [text, write] = useState('');
  return (
    <ActDialog
      title={words.join}
      text={words.joinText}
      verb={words.join}
      act={() => act({ type: 'JoinWithReservation', silence: silence.number, text: text.trim() })}
      onClose={onClose}
    >
      <label className="field">
        <span>{words.reservation}</span>
        <textarea
          required
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
      </label>
    </ActDialog>
  );
}
