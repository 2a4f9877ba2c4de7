import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../locales/index.ts';
import { STAGES, type Stage, at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import { markup, viewOf } from '../../testing/page.tsx';
import type { View } from '../../view.tsx';
import { ChairPage } from './chair.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { offersOf } from './offers.ts';

function viewAt(stage: Stage): View {
  const table = at(stage);
  return viewOf(stateOf(table), table.now);
}

function pageAt(stage: Stage, language: Language, page: ReactNode = <ChairPage />): string {
  return markup(viewAt(stage), language, page);
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
    const { offers, endings, more } = offersOf(selection, at(stage).now, true);
    const all = [...offers, ...endings, ...more];
    for (const offer of all.filter(({ kind }) => kind !== 'open')) {
      const close = () => undefined;
      const dialog = pageAt(stage, 'fr', <OfferDialog offer={offer} onClose={close} />);
      expect(dialog).toContain('<dialog');
      expect(dialog).toContain('Motif');
    }
  }
});
