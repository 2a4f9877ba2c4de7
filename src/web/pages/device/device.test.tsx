/**
 * This device's page, in three languages: with a seat, as a second device, and without any.
 */

import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { type Language, languages, messagesOf } from '../../../locales/index.ts';
import { at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import type { Client } from '../../client.ts';
import { LanguageProvider } from '../../language.tsx';
import { OwnCopyProvider } from '../../own-copy.tsx';
import { DoorsProvider, type View, ViewProvider } from '../../view.tsx';
import { DevicePage } from './device.tsx';

vi.stubGlobal('location', { origin: 'https://doyen.example' });
afterEach(() => vi.restoreAllMocks());

const SEAT = 'member:ada';
const client: Client = {
  ask: () => new Promise(() => {}),
  latest: () => ({ state: 'loading' }),
  mail: () => ({ letters: [], unread: [] }),
  watch: () => () => undefined,
};

type Note = View['notes'][number];

function viewWith(note: Partial<Note>): View {
  const selection = stateOf(at('certified'));
  const { origin, mode, clerk, definition } = selection;
  const kept = { seat: SEAT, pending: null, ballots: [], fingerprint: null, shares: 2 } as const;
  return {
    id: 'small',
    summary: {
      ...{ id: 'small', origin, mode, clerk, seats: [], now: selection.at },
      ...{ title: definition.title, body: definition.body.name },
    },
    selection,
    seat: SEAT,
    register: [],
    seats: [SEAT],
    notes: [{ ...kept, forks: [], evidence: [], copied: false, trustee: true, ...note }],
    stuck: [],
    receipts: [],
    checkpoint: null,
    trouble: null,
    connection: 'live',
    asOf: selection.at,
    offset_ms: 0,
    differs_ms: 0,
  };
}

function shown(language: Language, view: View | null, own: string | null = null): string {
  const line = { base: '', fetch: globalThis.fetch, wait: async () => undefined };
  const clock = () => stateOf(at('certified')).at;
  const page = <DevicePage />;
  const markup = renderToStaticMarkup(
    <Router ssrPath="/s/small/device">
      <LanguageProvider first={language} remember={() => undefined}>
        <DoorsProvider doors={{ client, line, clock }}>
          <OwnCopyProvider of={own}>
            {view ? <ViewProvider view={view}>{page}</ViewProvider> : page}
          </OwnCopyProvider>
        </DoorsProvider>
      </LanguageProvider>
    </Router>,
  );
  expect(markup).not.toMatch(/undefined|NaN|\[object/);
  return markup.replaceAll('&#x27;', "'");
}

test.each(languages)('%s: the first device has shares, and a command for one’s own copy', (tag) => {
  const { device, furniture } = messagesOf(tag);
  const page = shown(tag, viewWith({}));
  expect(page).toContain(device.shares(2));
  expect(page.replaceAll(/<\/?span[^>]*>/g, '')).toContain(
    device.pages.command('https://doyen.example'),
  );
  expect(page).toContain(furniture.served);
  expect(page).not.toContain(device.notTrustee);
  expect(page).not.toContain(device.trusteeButton);
});

test.each(languages)('%s: a second device says why it is no trustee, and may become one', (tag) => {
  const { device } = messagesOf(tag);
  const forks = [{ kept: 'a', seen: 'b' }];
  const page = shown(tag, viewWith({ trustee: false, copied: true, shares: 0, forks }));
  for (const line of [device.notTrustee, device.copied, device.forks(1), device.trusteeButton]) {
    expect(page).toContain(line);
  }
});

test.each(languages)(
  '%s: without a seat there is a file to open, also by one’s own copy',
  (tag) => {
    const { device, furniture } = messagesOf(tag);
    const page = shown(tag, null, 'https://doyen.example:8443');
    expect(page).toContain(device.openText);
    expect(page).toContain(furniture.ownCopy('doyen.example:8443'));
    expect(page).not.toContain(furniture.served);
  },
);
