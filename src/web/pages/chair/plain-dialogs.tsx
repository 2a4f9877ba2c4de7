/**
 * Acts that need a reason and nothing else.
 */

import { sayNeed } from '../../../locales/say-rule.ts';
import { plainReading } from '../../../table/rules/index.ts';
import type { Act } from '../../../table/selection.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';
import type { Offer } from './offers.ts';

/** Acts whose fields are all known once the reason is. */
export type PlainAct = Extract<
  Act,
  {
    readonly type:
      | 'StartCeremony'
      | 'CloseRound'
      | 'AbandonRound'
      | 'WithdrawText'
      | 'ChangeRule'
      | 'Conclude';
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
    >
      {(offer.kind === 'fallback' || offer.kind === 'deadlock') && <AgreedBeforehand />}
    </ActDialog>
  );
}

/** What the definition says for the case that nothing passes: named, never made up. */
function AgreedBeforehand() {
  const words = useWords();
  const names = useNames();
  const { fallback } = useView().selection.definition;
  if (fallback === null) return <p className="hint">{words.chair.acts.noFallback}</p>;
  const need = sayNeed(words.rules, plainReading(fallback.rule).needs, names);
  return <p className="read">{words.chair.acts.fallbackIs(fallback.afterRounds, need)}</p>;
}
