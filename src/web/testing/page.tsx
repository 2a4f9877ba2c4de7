/**
 * A page of a selection as markup, at a stage of its life: no browser, no worker, no server.
 *
 * Use      `markup(viewOf(selection, now), 'fr', <ChairPage />)`.
 */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import type { Instant } from '../../basics/instant.ts';
import type { Language } from '../../locales/index.ts';
import type { SeatId } from '../../table/ids.ts';
import type { Selection } from '../../table/selection.ts';
import type { Client } from '../client.ts';
import { LanguageProvider } from '../language.tsx';
import { PowerProvider } from '../power-worker/door.tsx';
import { DoorsProvider, type View, ViewProvider } from '../view.tsx';
import { lightSelection } from '../worker/picture.ts';

const client: Client = {
  ask: () => new Promise(() => undefined),
  watch: () => () => undefined,
  latest: () => ({ state: 'loading' }),
  mail: () => ({ letters: [], unread: [] }),
};

/** A page as markup asks no worker. */
export const noWorker = (): Worker => {
  throw new Error('no worker here');
};

export function viewOf(given: Selection, now: Instant, seat: SeatId = 'officer:chair'): View {
  const selection = lightSelection(given);
  return {
    id: 'small',
    summary: {
      id: 'small',
      origin: selection.origin,
      mode: selection.mode,
      clerk: selection.clerk,
      title: { en: 'Small' },
      body: { en: 'Small council' },
      seats: [],
      now,
    },
    selection,
    seat,
    register: [],
    seats: [seat],
    notes: [],
    stuck: [],
    receipts: [],
    checkpoint: null,
    trouble: null,
    connection: 'live',
    asOf: now,
    offset_ms: 0,
    differs_ms: 0,
  };
}

export function markup(view: View, language: Language, page: ReactNode): string {
  const line = { base: '', fetch: globalThis.fetch, wait: async () => undefined };
  return renderToStaticMarkup(
    <Router ssrPath="/s/small/desk">
      <LanguageProvider first={language} remember={() => undefined}>
        <DoorsProvider doors={{ client, line, clock: () => view.asOf }}>
          <PowerProvider start={noWorker}>
            <ViewProvider view={view}>{page}</ViewProvider>
          </PowerProvider>
        </DoorsProvider>
      </LanguageProvider>
    </Router>,
  );
}
