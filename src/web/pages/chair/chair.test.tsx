import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../locales/index.ts';
import { STAGES, type Stage, at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import type { Client } from '../../client.ts';
import { LanguageProvider } from '../../language.tsx';
import { DoorsProvider, type View, ViewProvider } from '../../view.tsx';
import { lightSelection } from '../../worker/picture.ts';
import { ChairPage } from './chair.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { offersOf } from './offers.ts';

const client: Client = {
  ask: () => new Promise(() => undefined),
  watch: () => () => undefined,
  latest: () => ({ state: 'loading' }),
  mail: () => ({ letters: [], unread: [] }),
};

function viewAt(stage: Stage): View {
  const table = at(stage);
  const selection = lightSelection(stateOf(table));
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
      now: table.now,
    },
    selection,
    seat: 'officer:chair',
    register: [],
    seats: ['officer:chair'],
    notes: [],
    stuck: [],
    receipts: [],
    checkpoint: null,
    trouble: null,
    connection: 'live',
    asOf: table.now,
    offset_ms: 0,
  };
}

function pageAt(stage: Stage, language: Language, page: ReactNode = <ChairPage />): string {
  const line = { base: '', fetch: globalThis.fetch, wait: async () => undefined };
  return renderToStaticMarkup(
    <Router ssrPath="/s/small/desk">
      <LanguageProvider first={language} remember={() => undefined}>
        <DoorsProvider doors={{ client, line, clock: () => at(stage).now }}>
          <ViewProvider view={viewAt(stage)}>{page}</ViewProvider>
        </DoorsProvider>
      </LanguageProvider>
    </Router>,
  );
}

test('the desk stands at every stage, in every language', () => {
  for (const stage of STAGES) {
    for (const language of languages) {
      const page = pageAt(stage, language);
      expect(page).toContain('class="desk3"');
      expect(page).not.toContain('undefined');
      expect(page).not.toContain('NaN');
    }
  }
});

test('an outcome is declared, anything before it is only how things stand', () => {
  expect(pageAt('concluded', 'en')).toContain('class="decl"');
  expect(pageAt('counted', 'en')).not.toContain('class="decl"');
  expect(pageAt('counted', 'en')).toContain('class="asit"');
});

test('a sealed round says so, to the chair too', () => {
  expect(pageAt('open round', 'en')).toContain('you included');
});

test('whatever is offered has its dialog, and each asks a reason', () => {
  for (const stage of STAGES) {
    const { selection } = viewAt(stage);
    const { offers, more } = offersOf(selection, at(stage).now, true);
    for (const offer of [...offers, ...more].filter(({ kind }) => kind !== 'open')) {
      const close = () => undefined;
      const dialog = pageAt(stage, 'fr', <OfferDialog offer={offer} onClose={close} />);
      expect(dialog).toContain('<dialog');
      expect(dialog).toContain('Motif');
    }
  }
});
