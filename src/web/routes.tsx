/**
 * The one list of pages.
 *
 * Use      to add a page, write it under pages/ and give it its line here.
 */

import type { ComponentType } from 'react';
import { BoothPage } from './pages/booth/booth.tsx';
import { CandidatePage } from './pages/candidate/candidate.tsx';
import { DeskPage } from './pages/desk/desk.tsx';
import { DevicePage } from './pages/device/device.tsx';
import { DistancePage } from './pages/distance/distance.tsx';
import { EnrolPage } from './pages/enrol/enrol.tsx';
import { HearingPage } from './pages/hearing/hearing.tsx';
import { MinutePage } from './pages/minute/minute.tsx';
import { NewPage } from './pages/new/new.tsx';
import { NotebookPage } from './pages/notebook/notebook.tsx';
import { RecordPage } from './pages/record/record.tsx';
import { RosterPage } from './pages/roster/roster.tsx';
import { SheetsPage } from './pages/sheets/sheets.tsx';
import { SilencePage } from './pages/silence/silence.tsx';
import { StartPage } from './pages/start/start.tsx';
import { TrusteePage } from './pages/trustee/trustee.tsx';
import { VerifyPage } from './pages/verify/verify.tsx';

/** Pages of no selection. */
export const plainPages: { readonly [path: string]: ComponentType } = {
  '/': StartPage,
  '/device': DevicePage,
  '/new': NewPage,
  '/verify': VerifyPage,
};

/** Pages of a selection, below `/s/:id`; `open` ones are shown before a seat is taken. */
export const selectionPages: readonly {
  readonly path: string;
  readonly page: ComponentType;
  readonly open?: boolean;
}[] = [
  { path: '/desk', page: DeskPage },
  { path: '/distance', page: DistancePage },
  { path: '/enrol/:seat', page: EnrolPage, open: true },
  { path: '/roster', page: RosterPage },
  { path: '/letters-to-print', page: SheetsPage },
  { path: '/candidates/:candidate', page: CandidatePage },
  { path: '/booth/:round', page: BoothPage },
  { path: '/hearing', page: HearingPage },
  { path: '/silence', page: SilencePage },
  { path: '/trustee', page: TrusteePage },
  { path: '/device', page: DevicePage, open: true },
  { path: '/record', page: RecordPage },
  { path: '/notebook', page: NotebookPage },
  { path: '/minute', page: MinutePage },
];
