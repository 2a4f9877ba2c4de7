/**
 * The home page of a selection: the chair's desk for the chair, a delegation's for everybody else.
 */

import { useView } from '../../view.tsx';
import { ChairPage } from '../chair/chair.tsx';
import { DelegatePage } from '../delegate/delegate.tsx';

export function DeskPage() {
  const { seat } = useView();
  return seat === 'officer:chair' ? <ChairPage /> : <DelegatePage />;
}
