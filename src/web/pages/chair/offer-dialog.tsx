/**
 * The dialog of each act that the desk offers.
 */

import { CallDialog, type CallRound } from './call-dialog.tsx';
import { FactDialog } from './fact-dialog.tsx';
import { FieldDialog } from './field-dialog.tsx';
import { KnotDialog } from './knot-dialog.tsx';
import { AddDialog, RemoveDialog } from './member-dialogs.tsx';
import type { Offer } from './offers.ts';
import { ExtendedDialog, RuleDialog, VacantDialog } from './ending-dialogs.tsx';
import { type PlainAct, PlainDialog } from './plain-dialogs.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { MoveDialog, type OpenSilence, SilenceDialog } from './silence-dialogs.tsx';
import type { Act } from '../../../table/selection.ts';

type Props = { readonly offer: Offer; readonly onClose: () => void };

export function OfferDialog({ offer, onClose }: Props) {
  switch (offer.kind) {
    case 'fact':
      return <FactDialog fresh={false} onClose={onClose} />;
    case 'new-name':
      return <FactDialog fresh onClose={onClose} />;
    case 'add':
      return <AddDialog onClose={onClose} />;
    case 'remove':
      return <RemoveDialog onClose={onClose} />;
    case 'plan':
      return <PlanDialog onClose={onClose} />;
    case 'extended':
      return <ExtendedDialog onClose={onClose} />;
    case 'vacant':
      return <VacantDialog onClose={onClose} />;
    case 'rule':
      return <RuleDialog onClose={onClose} />;
    case 'knot':
      return <KnotDialog onClose={onClose} />;
    case 'field':
      return <FieldDialog onClose={onClose} />;
    case 'open':
    case 'call':
    case 'close':
    case 'abandon':
    case 'silence':
    case 'extend':
    case 'shorten':
    case 'withdraw':
    case 'fallback':
    case 'ceremony':
    case 'broken':
    case 'tie':
    case 'deadlock':
    case 'stopped':
      return <LawfulDialog offer={offer} onClose={onClose} />;
  }
}

/** For the acts that come with their fields from the list of lawful ones. */
function LawfulDialog({ offer, onClose }: Props) {
  const [first, ...others] = offer.acts;
  if (first === undefined) return null;
  if (isCall(first)) {
    return <CallDialog calls={[first, ...others.filter(isCall)]} onClose={onClose} />;
  }
  if (isSilence(first)) {
    return <SilenceDialog opens={[first, ...others.filter(isSilence)]} onClose={onClose} />;
  }
  if (first.type === 'ExtendSilence' || first.type === 'ShortenSilence') {
    return <MoveDialog move={first} onClose={onClose} />;
  }
  if (!isPlain(first)) return null;
  return <PlainDialog offer={offer} plain={first} onClose={onClose} />;
}

const PLAIN: readonly Act['type'][] = [
  'StartCeremony',
  'CloseRound',
  'AbandonRound',
  'WithdrawText',
  'ChangeRule',
  'Conclude',
] satisfies readonly PlainAct['type'][];

function isPlain(act: Act): act is PlainAct {
  return PLAIN.includes(act.type);
}

function isCall(act: Act): act is CallRound {
  return act.type === 'CallRound';
}

function isSilence(act: Act): act is OpenSilence {
  return act.type === 'OpenSilence';
}
