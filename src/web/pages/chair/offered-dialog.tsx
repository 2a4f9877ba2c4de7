/**
 * The question before an act that the desk offers: its name, what it does, and the reason for it.
 *
 * Use      every dialog of the chair's desk whose act has a reason; fields are the caller's own.
 */

import type { ComponentProps } from 'react';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import type { OfferKind } from './offers.ts';

type Asked = Pick<
  ComponentProps<typeof ActDialog>,
  'text' | 'grave' | 'act' | 'onClose' | 'children'
>;

export function OfferedDialog({ kind, ...asked }: Asked & { readonly kind: OfferKind }) {
  const { names, why } = useWords().chair.acts;
  return (
    <ActDialog title={names[kind]} text={why[kind]} verb={names[kind]} needsReason {...asked} />
  );
}
