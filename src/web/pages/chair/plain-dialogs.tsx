/**
 * Acts that need a reason and nothing else.
 */

import { sayOutcome } from '../../../locales/say-outcome.ts';
import { sayNeed } from '../../../locales/say-rule.ts';
import { endForeseen } from '../../../table/endings/ending.ts';
import { plainReading } from '../../../table/rules/index.ts';
import type { Act } from '../../../table/selection.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import type { Offer } from './offers.ts';
import { OfferedDialog } from './offered-dialog.tsx';

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
  const { act } = useActs();
  return (
    <OfferedDialog
      kind={offer.kind}
      grave={offer.grave}
      act={(reason) => act({ ...plain, reason })}
      onClose={onClose}
    >
      {(offer.kind === 'tie' || offer.kind === 'deadlock') && <Foreseen kind={offer.kind} />}
      {(offer.kind === 'fallback' || offer.kind === 'deadlock') && <AgreedBeforehand />}
    </OfferedDialog>
  );
}

/** The sentence itself, with the names and figures, before anybody declares it. */
function Foreseen({ kind }: { readonly kind: 'tie' | 'deadlock' }) {
  const words = useWords();
  const names = useNames();
  const { selection } = useView();
  const outcome = endForeseen({ selection, at: useNow() }, kind);
  if (outcome === null) return null;
  return (
    <>
      <p className="label">{words.chair.acts.willSay}</p>
      <p className="read">{sayOutcome(words.outcomes, outcome, names)}</p>
    </>
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
