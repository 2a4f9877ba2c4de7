/**
 * The home page of a selection: the chair's desk, the other facilitators' notebook, a delegation's
 * desk.
 */

import { isOfficer } from '../../../table/ids.ts';
import { useView } from '../../view.tsx';
import { ChairPage } from '../chair/chair.tsx';
import { DelegatePage } from '../delegate/delegate.tsx';
import { NotebookPage } from '../notebook/notebook.tsx';

export function DeskPage() {
  const { seat } = useView();
  if (seat === 'officer:chair') return <ChairPage />;
  return isOfficer(seat) ? <NotebookPage /> : <DelegatePage />;
}
