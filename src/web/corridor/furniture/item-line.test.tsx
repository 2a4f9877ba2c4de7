/**
 * Every item says where it comes from, and keeps its history within reach.
 */

import { expect, test } from 'vitest';
import type { Fact } from '../../../corridor/kinds/candidacy.ts';
import { corridorMarkup, workspaceOf } from '../testing/page.tsx';
import { put, smallSide, withdraw } from '../testing/small-side.ts';
import { Withdrawn } from './history.tsx';
import { ItemLine } from './item-line.tsx';
import { Said } from './provenance.tsx';

const WILLING = {
  candidate: 'karins',
  kind: 'willing',
  when: { date: '2023-11' },
  learned: '2023-11-28',
  by: null,
  condition: { en: 'if his government puts him forward' },
  note: { en: 'Available under a condition' },
  handling: 'clear',
  address: 'https://www.example.org/agency?id=1',
  attribution: 'on-record',
} as never as Fact;

const say = ({ note }: Fact) => <Said text={note} />;
const line = <ItemLine kind="fact" id="f1" say={say} />;

test('a line says its month, its source, when it was learned, who kept it', () => {
  const side = workspaceOf(smallSide(put('fact', 'f1', WILLING)), '2024-03-01');
  const markup = corridorMarkup(side, 'en', line);
  expect(markup).toContain('id="item-f1"');
  for (const told of ['November 2023', 'on the record', 'learned 28 November 2023', 'Ann, ']) {
    expect(markup).toContain(told);
  }
  expect(markup).toContain('rel="noreferrer noopener"');
  expect(markup).toContain('example.org</a>');
});

test('a text in another language is marked as such', () => {
  const side = workspaceOf(smallSide(put('fact', 'f1', WILLING)), '2024-03-01');
  const markup = corridorMarkup(side, 'fr', line);
  expect(markup).toContain('<span lang="en">Available under a condition</span>');
});

test('an earlier revision stays in the history, one that crossed another is told apart', () => {
  const later = { ...WILLING, address: null, confidence: 'from memory', note: { en: 'Again' } };
  const changes = smallSide(put('fact', 'f1', WILLING), put('fact', 'f1', later, 0));
  const markup = corridorMarkup(workspaceOf(changes, '2024-03-01'), 'en', line);
  expect(markup).toContain('History (2)');
  expect(markup).toContain('changed by two at once');
  expect(markup).toContain('no address (from memory)');
  expect(markup).toContain('Available under a condition');
});

test('what was withdrawn leaves the line, and is listed with its reason', () => {
  const side = workspaceOf(
    smallSide(put('fact', 'f1', WILLING), withdraw('fact', 'f1', 'misread')),
    '2024-03-01',
  );
  expect(corridorMarkup(side, 'en', line)).not.toContain('item-f1');
  const gone = corridorMarkup(side, 'en', <Withdrawn kind="fact" say={say} />);
  expect(gone).toContain('Withdrawn: misread');
  expect(gone).toContain('Available under a condition');
});
