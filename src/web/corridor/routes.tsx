/**
 * The one list of the Corridor's pages.
 *
 * Use      to add a page, write it under pages/ and give it its line here.
 */

import type { ComponentType } from 'react';
import { CountPage } from './pages/count/count.tsx';
import { SidePage } from './pages/side/side.tsx';
import { StartPage } from './pages/start/start.tsx';
import { FactsPage } from './tour/facts-page.tsx';

/** Pages of no corridor. */
export const plainPages: { readonly [path: string]: ComponentType } = {
  '/corridor': StartPage,
};

/** Pages of a corridor, below `/c/:id`. */
export const corridorPages: readonly { readonly path: string; readonly page: ComponentType }[] = [
  { path: '/count', page: CountPage },
  { path: '/side', page: SidePage },
  { path: '/facts', page: FactsPage },
];
