/**
 * The question before an act that the desk offers: its name, what it does, and the reason for it.
 *
 * Use      every dialog of the chair's desk whose act has a reason; fields are the caller's own.
 */

import type { ComponentProps } from 'react';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { runningConfessional } from '../../../table/confessional/confessional-lookup.ts';
import { runningRound } from '../../../table/rounds/round-lookup.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import type { OfferKind } from './offers.ts';

type Asked = Pick<
  ComponentProps<typeof ActDialog>,
  'text' | 'grave' | 'act' | 'onClose' | 'children'
>;

export function OfferedDialog({ kind, ...asked }: Asked & { readonly kind: OfferKind }) {
  const { names, why } = useOfferWords();
  return (
    <ActDialog title={names[kind]} text={why[kind]} verb={names[kind]} needsReason {...asked} />
  );
}

/** What runs may be linked moves, or talks in which nobody need be heard: then it is named so. */
export function useOfferWords() {
  const { chair, knots } = useWords();
  const { selection } = useView();
  const { names, why, closeTalksWhy } = chair.acts;
  const knot = runningRound(selection)?.plan.kind === 'knot';
  const talks = runningConfessional(selection) !== undefined;
  return {
    names: knot ? { ...names, ...knots.acts } : names,
    why: talks ? { ...why, close: closeTalksWhy } : why,
  };
}
