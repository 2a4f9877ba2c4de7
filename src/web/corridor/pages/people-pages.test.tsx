/**
 * The pages about people and dates on the whole case: each fact in its place, in three languages.
 */

import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { Route, Router } from 'wouter';
import { expect, test } from 'vitest';
import type { Json } from '../../../basics/canonical.ts';
import { asOf } from '../../../corridor/corridor.ts';
import { readPlainCorridor } from '../../../corridor/formats/plain.ts';
import { type Language, languages } from '../../../locales/index.ts';
import { FACTS, addressOf } from '../tour/facts.ts';
import { anchorOf } from '../furniture/provenance.tsx';
import { corridorMarkup, workspaceOf } from '../testing/page.tsx';
import { CandidatePage } from './candidates/candidate.tsx';
import { CandidatesPage } from './candidates/candidates.tsx';
import { ContactsPage } from './contacts/contacts.tsx';
import { CriteriaPage } from './criteria/criteria.tsx';
import { MeetingsPage } from './meetings/meetings.tsx';
import { SurroundingsPage } from './surroundings/surroundings.tsx';

const plain = readPlainCorridor(
  JSON.parse(readFileSync('examples/nato-2024/corridor.json', 'utf8')) as Json,
);
if (!plain.ok) throw new Error(JSON.stringify(plain.refusal));
const whole = workspaceOf(plain.value.changes, '2024-06-27');

function on(day: string, language: Language, page: ReactNode): string {
  return corridorMarkup({ ...whole, day, on: day, shown: asOf(whole.whole, day) }, language, page);
}

const PAGES = [
  ['candidates', <CandidatesPage key="a" />],
  ['criteria', <CriteriaPage key="b" />],
  ['surroundings', <SurroundingsPage key="c" />],
  ['meetings', <MeetingsPage key="d" />],
  ['contacts', <ContactsPage key="e" />],
] as const;

test.each(PAGES)('%s speaks three languages, on an early day and a late one', (_, page) => {
  for (const day of ['2023-10-02', '2024-06-27']) {
    const said = languages.map((language) => on(day, language, page));
    expect(new Set(said).size).toBe(3);
    for (const markup of said) {
      expect(markup).not.toContain('undefined');
      expect(markup).not.toMatch(/id="([^"]+)"(?=.* id="\1")/);
    }
  }
});

test('the criteria page says who met the norm by which publication, as known then', () => {
  const markup = on('2024-02-29', 'en', <CriteriaPage />);
  expect(markup).toMatch(/\d+ of 30 reached 2 in 2023, by “Defence Expenditure.*July 2023”/);
  expect(markup).toContain('It favours the one who proposed it.');
  expect(on('2025-09-01', 'en', <CriteriaPage />)).toContain('1.70 in July 2023, 1.6');
});

test('agenda and margins of a meeting stand apart', () => {
  const markup = on('2023-12-01', 'en', <MeetingsPage />);
  const meeting = markup.slice(markup.indexOf('item-m-2023-11-28'));
  expect(meeting.indexOf('Western Balkans')).toBeLessThan(meeting.indexOf('In the margins'));
  expect(meeting).toContain('Heard there');
});

test('nothing learned later is on an earlier day', () => {
  expect(on('2023-12-01', 'en', <ContactsPage />)).not.toContain('Istanbul');
  expect(on('2024-04-27', 'en', <ContactsPage />)).toContain('item-f28-istanbul');
});

function placed(page: string): ReactNode {
  const [name = '', candidate = ''] = page.split('/');
  if (candidate === '') return PAGES.find(([known]) => known === name)?.[1];
  return (
    <Router ssrPath={`/${candidate}`}>
      <Route path="/:candidate">
        <CandidatePage />
      </Route>
    </Router>
  );
}

const OURS = ['candidates', 'criteria', 'surroundings', 'meetings', 'contacts'];
const places = FACTS.flatMap((fact) => fact.places).filter(({ page }) =>
  OURS.some((name) => page.split('/')[0] === name),
);

test.each(places)('each fact of the case stands in its place on $page', (place) => {
  const day = /day=([\d-]+)/.exec(addressOf(whole.whole, place))?.[1] ?? '2024-06-27';
  const markup = on(day, 'en', placed(place.page));
  for (const { id } of place.items) expect(markup).toContain(`id="${anchorOf(id)}"`);
});
