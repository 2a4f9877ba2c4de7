/**
 * Joining with a reservation: the text stands, and so does what this member adds to it.
 */

import { useState } from 'react';
import type { Silence } from '../../../table/silence.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';
import { OwnWords } from '../../furniture/own-words.tsx';

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
      <OwnWords label={words.reservation} rows={3} most={2000} value={text} onChange={write} />
    </ActDialog>
  );
}
