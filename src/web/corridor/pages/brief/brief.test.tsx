/**
 * The brief says how things stand in three languages; words of others stay words.
 */

import { expect, test } from 'vitest';
import type { Change } from '../../../../corridor/corridor.ts';
import { cellId } from '../../../../corridor/item-ids.ts';
import type { Body } from '../../../../corridor/kinds/index.ts';
import { languages } from '../../../../locales/index.ts';
import { corridorMarkup, workspaceOf } from '../../testing/page.tsx';
import { put, smallSide } from '../../testing/small-side.ts';
import { type BriefDocument, shortened } from './brief-document.ts';
import { BriefPage } from './brief.tsx';
import { markdownOf } from './markdown.ts';

const TODAY = '2024-03-01';
const HOSTILE = '<img src=x onerror=alert(1)> | **[a](javascript:x)**';
const LV = 'lv' as Body<'assessment'>['member'];

function against(hangsOn: string): Change {
  const subject = 'candidate:rutte';
  const held = {
    ...{ member: LV, subject, step: 'block', confidence: 'high', basis: 'stated' },
    ...{ reason: { en: 'So.' }, wouldChange: null, evidence: [], learned: TODAY },
    hangsOn: { en: hangsOn },
  };
  return put('assessment', cellId(LV, subject), held as Body<'assessment'>);
}

function pageOf(language: (typeof languages)[number], ...changes: readonly Change[]): string {
  const side = workspaceOf(smallSide(...changes), TODAY);
  return corridorMarkup(side, language, <BriefPage />);
}

test('who stands in the way, how likely that ends, and on what condition', () => {
  const markup = pageOf('en', against('A base in the east'));
  for (const told of ['Latvia', 'blocks, stated', 'almost no chance (1–5%)', 'high confidence']) {
    expect(markup).toContain(told);
  }
  expect(markup).toContain('A base in the east');
  expect(markup).toContain('TLP:AMBER, for the side and whom it serves');
});

test.each(languages)('an empty corridor has its page in %s', (language) => {
  const markup = pageOf(language);
  expect(markup).toContain('brief-sheet');
  expect(markup).not.toContain('undefined');
});

test('a condition in another language says which', () => {
  expect(pageOf('fr', against('A base'))).toContain('lang="en"');
});

function counted(least: number, holdOuts: readonly string[]): Change {
  return put('count', 'n1', {
    ...{ subject: 'candidate:rutte', from: 'accept', least, most: least, among: null, holdOuts },
    ...{ trend: null, who: 'diplomats', said: { date: TODAY }, learned: TODAY, note: {} },
    ...{ attribution: 'official-anonymous', grade: null, handling: 'clear', pressure: false },
    ...{ origin: null, address: null },
  } as never as Body<'count'>);
}

test('whom only a count names, or only numbers, is never said to be nobody', () => {
  const named = pageOf('en', counted(1, ['lv']));
  expect(named).toContain('Named by a count, no position of ours: Latvia.');
  expect(pageOf('en', counted(0, ['lv']))).toContain('By the counts 1 more stands in the way');
  for (const markup of [named, pageOf('fr', counted(0, []))]) {
    expect(markup).not.toMatch(/Nobody is known|On ne connaît personne/);
  }
  expect(pageOf('en', against('A base'), counted(0, []))).toContain('1 more stands in the way');
});

test('mark-up in a condition stays text', () => {
  expect(pageOf('en', against(HOSTILE))).not.toContain('<img');
});

test('a long sentence is cut between words, and a mark of two halves is not split', () => {
  expect(shortened('one two three', 9)).toBe('one two …');
  expect(shortened('short')).toBe('short');
  expect(shortened(`${'x'.repeat(9)}😀`, 10).isWellFormed()).toBe(true);
});

const SECTION = { title: 'T', lines: [], empty: 'None.', more: null };
const DOCUMENT: BriefDocument = {
  ...{ handling: 'red', label: 'TLP:RED', of: 'Body', stands: 'Today', headline: HOSTILE },
  ranges: { ...SECTION, lines: [[{ text: '1. ' }, { text: HOSTILE }]], more: 'and 2 more' },
  ...{ moved: SECTION, unsounded: SECTION, old: SECTION, conflicts: SECTION },
  ...{ dates: SECTION, contacts: SECTION, foot: ['- foot'] },
  obstacles: {
    ...{ title: 'Way', heads: ['A', 'B'], empty: 'Nobody.', more: null },
    rows: [[{ text: 'x' }, { text: HOSTILE }]],
  },
};

test('as text, nothing of what others said is mark-up', () => {
  const text = markdownOf(DOCUMENT);
  expect(text).not.toMatch(/(?<!\\)[<[]/);
  expect(text).toContain('| x | \\<img src=x onerror=alert(1)\\> \\| ');
  expect(text).toContain('- 1\\. ');
  expect(text).toContain('\\- foot');
  expect(text.split('TLP:RED')).toHaveLength(3);
});

test('as text, a table without rows says so', () => {
  const text = markdownOf({ ...DOCUMENT, obstacles: { ...DOCUMENT.obstacles, rows: [] } });
  expect(text).toContain('## Way\n\nNobody.');
});
