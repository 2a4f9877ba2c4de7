/**
 * The one list of the Corridor's pages.
 *
 * Use      to add a page, write it under pages/ and give it its line here.
 */

import type { ComponentType } from 'react';
import { AddPage } from './pages/add/add.tsx';
import { AddCountPage } from './pages/add/count-page.tsx';
import { SignalPage } from './pages/add/signal-page.tsx';
import { BriefPage } from './pages/brief/brief.tsx';
import { CandidatePage } from './pages/candidates/candidate.tsx';
import { CandidatesPage } from './pages/candidates/candidates.tsx';
import { CellPage } from './pages/cell/cell.tsx';
import { ContactsPage } from './pages/contacts/contacts.tsx';
import { CountPage } from './pages/count/count.tsx';
import { SidePage } from './pages/side/side.tsx';
import { CriteriaPage } from './pages/criteria/criteria.tsx';
import { EvidencePage } from './pages/evidence/evidence.tsx';
import { ImportPage } from './pages/import/import.tsx';
import { InfluencePage } from './pages/influence/influence.tsx';
import { MeetingsPage } from './pages/meetings/meetings.tsx';
import { SnapshotsPage } from './pages/snapshots/snapshots.tsx';
import { StartPage } from './pages/start/start.tsx';
import { SurroundingsPage } from './pages/surroundings/surroundings.tsx';
import { TextPage } from './pages/texts/text.tsx';
import { TextsPage } from './pages/texts/texts.tsx';
import { FactsPage } from './tour/facts-page.tsx';

/** Pages of no corridor. */
export const plainPages: { readonly [path: string]: ComponentType } = {
  '/corridor': StartPage,
};

/** Pages of a corridor, below `/c/:id`. */
export const corridorPages: readonly { readonly path: string; readonly page: ComponentType }[] = [
  { path: '/count', page: CountPage },
  { path: '/side', page: SidePage },
  { path: '/candidates', page: CandidatesPage },
  { path: '/candidates/:candidate', page: CandidatePage },
  { path: '/criteria', page: CriteriaPage },
  { path: '/meetings', page: MeetingsPage },
  { path: '/contacts', page: ContactsPage },
  { path: '/surroundings', page: SurroundingsPage },
  { path: '/facts', page: FactsPage },
  { path: '/influence', page: InfluencePage },
  { path: '/brief', page: BriefPage },
  { path: '/evidence', page: EvidencePage },
  { path: '/add', page: AddPage },
  { path: '/add/signal', page: SignalPage },
  { path: '/add/count', page: AddCountPage },
  { path: '/import', page: ImportPage },
  { path: '/texts', page: TextsPage },
  { path: '/texts/:text', page: TextPage },
  { path: '/cell/:member/:subject', page: CellPage },
  { path: '/snapshots', page: SnapshotsPage },
];
