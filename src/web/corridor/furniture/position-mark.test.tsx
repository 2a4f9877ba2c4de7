/**
 * A position can be read without colour and without eyes.
 */

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Step } from '../../../corridor/kinds/assessment.ts';
import type { Language } from '../../../locales/index.ts';
import { LanguageProvider } from '../../language.tsx';
import { type Position, PositionMark } from './position-mark.tsx';

const steps: readonly Step[] = ['block', 'reluctant', 'undecided', 'accept', 'support'];
const position: Position = {
  ...{ step: 'accept', confidence: 'moderate', basis: 'inferred', days: 12, freshness: 0.5 },
};

const markup = (of: Position, language: Language = 'en') =>
  renderToStaticMarkup(
    <LanguageProvider first={language} remember={() => undefined}>
      <PositionMark of={of} />
    </LanguageProvider>,
  );
const shapeOf = (html: string) => /class="edge" d="([^"]+)"/.exec(html)?.[1];
const letterOf = (html: string) => /<b aria-hidden="true">(.)<\/b>/.exec(html)?.[1];

test.each<Language>(['en', 'nl', 'fr'])('five steps have five shapes and letters in %s', (tag) => {
  const all = steps.map((step) => markup({ ...position, step }, tag));
  expect(new Set(all.map(shapeOf)).size).toBe(5);
  expect(new Set(all.map(letterOf)).size).toBe(5);
});

test('all that a mark shows, it also says', () => {
  expect(markup(position)).toContain('accepts, moderate confidence, inferred, 12 days old');
  expect(markup({ ...position, suggested: true }, 'nl')).toContain('alleen voorgesteld');
});

test('unknown is a state of its own, and no step', () => {
  const html = markup({ ...position, step: null });
  expect(html).toContain('unknown');
  expect(html).not.toContain('<svg');
});

test('confidence is fill: none, half, all', () => {
  const paths = (confidence: Position['confidence']) =>
    markup({ ...position, confidence }).match(/<path/g)?.length;
  expect([paths('low'), paths('moderate'), paths('high')]).toEqual([1, 2, 2]);
});
