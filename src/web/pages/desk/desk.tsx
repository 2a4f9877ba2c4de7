/**
 * The home page of a selection: the chair's desk for the chair, a delegation's for everybody else.
 */

import { Redirect } from 'wouter';
import { isOfficer } from '../../../table/ids.ts';
import { useView } from '../../view.tsx';
import { ChairPage } from '../chair/chair.tsx';
import { DelegatePage } from '../delegate/delegate.tsx';

export function DeskPage() {
  const { id, seat } = useView();
  if (seat === 'officer:chair') return <ChairPage />;
  return isOfficer(seat) ? <Redirect to={`/s/${id}/roster`} replace /> : <DelegatePage />;
}
