/**
 * What the chair can do while a text lies under silence.
 */

import { useState } from 'react';
import { later, writeInstant } from '../../../basics/instant.ts';
import type { Silence } from '../../../table/silence/silence.ts';
import { AskedLine } from '../notebook/asked-line.tsx';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { MoveDialog } from '../chair/silence-dialogs.tsx';
import { BreakDialog } from './break-dialog.tsx';

type Props = { readonly silence: Silence };
type Asking = 'extend' | 'shorten' | 'relay' | 'withdraw';

const HOUR = 3_600_000;

export function ChairActs({ silence }: Props) {
  const words = useWords().silence;
  const { seat, selection } = useView();
  const { extensions, shortestHours, objection } = selection.definition.silence;
  // Further facilitators pass objections on; only the chair directs.
  const presides = seat === 'officer:chair';
  const [asking, ask] = useState<Asking | null>(null);
  if (!presides && objection === 'named') return <div />;
  const left = extensions - silence.extensions.length;
  const offers: readonly (readonly [Asking, boolean])[] = [
    ['extend', presides && left > 0],
    ['shorten', presides && shortestHours !== null],
    ['relay', objection === 'unnamed'],
  ];
  return (
    <section className="sec">
      <h2>{words.chairCan}</h2>
      <AskedLine />
      <p className="row">
        {offers.map(
          ([kind, open]) =>
            open && (
              <button key={kind} type="button" className="btn plain" onClick={() => ask(kind)}>
                {words[kind]}
              </button>
            ),
        )}
        {presides && (
          <button type="button" className="btn grave" onClick={() => ask('withdraw')}>
            {words.withdraw}
          </button>
        )}
      </p>
      {presides && <p className="hint">{left > 0 ? words.extendLeft(left) : words.noExtend}</p>}
      {asking && <Asked silence={silence} asking={asking} onClose={() => ask(null)} />}
    </section>
  );
}

function Asked(props: Props & { readonly asking: Asking; readonly onClose: () => void }) {
  const words = useWords().silence;
  const { act } = useActs();
  const now = useNow();
  const { shortestHours } = useView().selection.definition.silence;
  const { silence, asking, onClose } = props;
  const { number, ends } = silence;
  switch (asking) {
    case 'relay':
      return <BreakDialog silence={silence} onClose={onClose} />;
    case 'extend': {
      const move = { type: 'ExtendSilence', silence: number, reason: '' } as const;
      return <MoveDialog move={{ ...move, ends: writeInstant(ends) }} onClose={onClose} />;
    }
    case 'shorten': {
      const least = writeInstant(later(now, (shortestHours ?? 0) * HOUR));
      const move = { type: 'ShortenSilence', silence: number, reason: '' } as const;
      return <MoveDialog move={{ ...move, ends: least }} onClose={onClose} />;
    }
    case 'withdraw':
      return (
        <ActDialog
          title={words.withdraw}
          text={words.withdrawText}
          verb={words.withdraw}
          grave
          needsReason
          act={(reason) => act({ type: 'WithdrawText', silence: number, reason })}
          onClose={onClose}
        />
      );
  }
}
