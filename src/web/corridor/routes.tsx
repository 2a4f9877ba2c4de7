/**
 * The one list of the Corridor's pages.
 *
 * Use      to add a page, write it under pages/ and give it its line here.
 */

import type { ComponentType } from 'react';
import { AddPage } from './pages/add/add.tsx';
import { AddCountPage } from './pages/add/count-page.tsx';
import { SignalPage } from './pages/add/signal-page.tsx';
import { CountPage } from './pages/count/count.tsx';
import { EvidencePage } from './pages/evidence/evidence.tsx';
import { StartPage } from './pages/start/start.tsx';
import { FactsPage } from './tour/facts-page.tsx';
import { TextPage } from './pages/texts/text.tsx';
import { TextsPage } from './pages/texts/texts.tsx';

/** Pages of no corridor. */
export const plainPages: { readonly [path: string]: ComponentType } = {
  '/corridor': StartPage,
};

/** Pages of a corridor, below `/c/:id`. */
export const corridorPages: readonly { readonly path: string; readonly page: ComponentType }[] = [
  { path: '/count', page: CountPage },
  { path: '/facts', page: FactsPage },
  { path: '/evidence', page: EvidencePage },
  { path: '/add', page: AddPage },
  { path: '/add/signal', page: SignalPage },
  { path: '/add/count', page: AddCountPage },
  { path: '/texts', page: TextsPage },
  { path: '/texts/:text', page: TextPage },
];
