/**
 * The one list of the Corridor's pages.
 *
 * Use      to add a page, write it under pages/ and give it its line here.
 */

import type { ComponentType } from 'react';
import { CellPage } from './pages/cell/cell.tsx';
import { CountPage } from './pages/count/count.tsx';
import { SnapshotsPage } from './pages/snapshots/snapshots.tsx';
import { StartPage } from './pages/start/start.tsx';
import { FactsPage } from './tour/facts-page.tsx';

/** Pages of no corridor. */
export const plainPages: { readonly [path: string]: ComponentType } = {
  '/corridor': StartPage,
};

/** Pages of a corridor, below `/c/:id`. */
export const corridorPages: readonly { readonly path: string; readonly page: ComponentType }[] = [
  { path: '/count', page: CountPage },
  { path: '/cell/:member/:subject', page: CellPage },
  { path: '/snapshots', page: SnapshotsPage },
  { path: '/facts', page: FactsPage },
];
