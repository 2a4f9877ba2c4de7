/**
 * Acts that need a reason and nothing else, and the ending that needs a day.
 */

import { useState } from 'react';
import type { Act } from '../../../table/selection.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs } from '../../view.tsx';
import { TextLine } from './fields.tsx';
import type { Offer } from './offers.ts';

/** Acts whose fields are all known once the reason is. */
export type PlainAct = Extract<
  Act,
  {
    readonly type: 'StartCeremony' | 'CloseRound' | 'AbandonRound' | 'WithdrawText' | 'Conclude';
  }
>;

type Props = {
  readonly offer: Offer;
  readonly plain: PlainAct;
  readonly onClose: () => void;
};

export function PlainDialog({ offer, plain, onClose }: Props) {
  const words = useWords().chair.acts;
  const { act } = useActs();
  return (
    <ActDialog
      title={words.names[offer.kind]}
      text={words.why[offer.kind]}
      verb={words.names[offer.kind]}
      grave={offer.grave}
      needsReason
      act={(reason) => act({ ...plain, reason })}
      onClose={onClose}
    />
  );
}

export function ExtendedDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().chair;
  const { act } = useActs();
  const [until, setUntil] = useState('');
  return (
    <ActDialog
      title={words.acts.names.extended}
      text={words.acts.why.extended}
      verb={words.acts.names.extended}
      grave
      needsReason
      act={(reason) => act({ type: 'Conclude', kind: 'extended', until, reason })}
      onClose={onClose}
    >
      <TextLine label={words.fields.until} type="date" required value={until} onChange={setUntil} />
    </ActDialog>
  );
}
