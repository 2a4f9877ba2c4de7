/**
 * The Count, its cells and its snapshots as pages, in three languages.
 */

import { expect, test } from 'vitest';
import { cellId } from '../../../../corridor/item-ids.ts';
import {
  ADA,
  BEA,
  COR,
  DOV,
  ON_NORTH,
  TODAY,
  count,
  decided,
  ground,
  put,
  signal,
} from '../../../../corridor/testing/small-corridor.ts';
import type { Language } from '../../../../locales/index.ts';
import { corridorMarkup, workspaceOf } from '../../testing/page.tsx';
import { DossierOf } from '../cell/cell.tsx';
import { SnapshotsPage } from '../snapshots/snapshots.tsx';
import { CountPage } from './count.tsx';

const changes = [
  put('ground', 'ground', ground()),
  put('signal', 's1', signal({ stance: 'objects', note: { en: '<img onerror=alert(1)>' } })),
  put('signal', 's2', signal({ attribution: 'press-report', grade: null })),
  put('signal', 's3', signal({ member: DOV, stance: 'leans' })),
  put('count', 'n1', count()),
  decided(ADA, 'block', { wouldChange: { en: 'A signed letter' }, evidence: ['s1'] }),
  decided(BEA, 'support'),
  decided(COR, 'accept'),
];
const workspace = { ...workspaceOf(changes, TODAY), id: 'count-page' };
const counted = (tag: Language) => corridorMarkup(workspace, tag, <CountPage />);
const tags: readonly Language[] = ['en', 'nl', 'fr'];

test.each(tags)('the sentence on top says who is nearest and how far, in %s', (tag) => {
  const html = counted(tag);
  expect(html).toContain('Nora North');
  expect(html).toContain({ en: '1 March 2024', nl: '1 maart 2024', fr: '1er mars 2024' }[tag]);
  expect(html).toContain({ en: 'may stand', nl: 'in de weg staan', fr: 'faire obstacle' }[tag]);
});

test('each cell is a link that says all that its mark shows, and one can be tabbed to', () => {
  const html = counted('en');
  expect(html).toContain('ada, Nora North: blocks, moderate confidence, stated');
  expect(html).toContain('evidence conflicts');
  expect(html).toContain('only suggested, nobody has decided');
  expect(html.match(/class="cell"[^>]*tabindex="0"/g)).toHaveLength(1);
});

test('what nobody decided is never counted as yes', () => {
  const html = counted('en');
  expect(html).toMatch(/<b>3<\/b> unknown/);
  expect(html).toContain('A signed letter');
});

test.each(tags)('a dossier shows assessment, why, evidence and history, in %s', (tag) => {
  const dossier = corridorMarkup(workspace, tag, <DossierOf member={ADA} subject={ON_NORTH} />);
  expect(dossier).toContain(`item-${cellId(ADA, ON_NORTH)}`);
  expect(dossier).toContain('id="item-s1"');
  expect(dossier).toContain('&lt;img onerror');
  expect(dossier).toContain(
    { en: 'very unlikely', nl: 'zeer onwaarschijnlijk', fr: 'très improbable' }[tag],
  );
  expect(dossier).toContain({ en: '5–20%', nl: '5–20%', fr: 'de 5 à 20\u00a0%' }[tag]);
});

test.each(tags)('without a snapshot the page says so and offers one, in %s', (tag) => {
  const html = corridorMarkup(workspace, tag, <SnapshotsPage />);
  expect(html).toContain({ en: 'Freeze it', nl: 'Vastzetten', fr: 'Figer' }[tag]);
});
