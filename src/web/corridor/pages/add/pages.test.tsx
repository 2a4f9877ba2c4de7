import { expect, test } from 'vitest';
import { corridorMessagesOf } from '../../../../locales/corridor/index.ts';
import { languages } from '../../../../locales/index.ts';
import { corridorMarkup, workspaceOf } from '../../testing/page.tsx';
import { put, smallSide } from '../../testing/small-side.ts';
import { ImportPage } from '../import/import.tsx';
import { TextPage } from '../texts/text.tsx';
import { TextsPage } from '../texts/texts.tsx';
import { AddPage } from './add.tsx';
import { AddCountPage } from './count-page.tsx';
import { frozen } from './paste.ts';
import { SignalPage } from './signal-page.tsx';

const HOSTILE = '<script>alert(1)</script>';
const text = frozen(`${HOSTILE} and more`);
const side = workspaceOf(
  smallSide(
    put('kept-text', text.id, {
      ...{ title: HOSTILE, outlet: null, language: null, published: null },
      ...{ learned: '2024-02-01', address: null, handling: 'clear' },
      ...{ text: text.text, hash: text.hash },
    }),
  ),
  '2024-03-01',
);

test.each(languages)('every page of adding opens and asks its questions, in %s', (language) => {
  const { evidence } = corridorMessagesOf(language);
  const said = (page: React.ReactNode) => corridorMarkup(side, language, page);
  expect(said(<AddPage />)).toContain(evidence.form.quickSubject);
  expect(said(<SignalPage />)).toContain(evidence.form.informationNumberHint);
  expect(said(<AddCountPage />)).toContain(evidence.form.holdOuts);
  expect(said(<ImportPage />)).toContain(evidence.exchange.template);
  expect(said(<TextPage />)).toContain(evidence.texts.unknown);
  const texts = said(<TextsPage />);
  expect(texts).toContain(evidence.texts.freeze);
  expect(texts).not.toContain(HOSTILE);
});

test('a form has a field for everything that a signal can hold', () => {
  const html = corridorMarkup(side, 'en', <SignalPage />);
  const fields = [...html.matchAll(/ name="(\/[^"]+)"/g)].map(([, name]) => name);
  expect(fields).toEqual(
    expect.arrayContaining([
      ...['/holder/member', '/holder/voice', '/holder/person', '/holder/office', '/holder/body'],
      ...['/subject', '/stance', '/condition/en', '/note/en', '/said/date', '/said/about'],
      ...['/published/date', '/learned', '/attribution', '/channel', '/meeting', '/teller'],
      ...['/grade/source', '/grade/information', '/handling', '/quote/exact', '/quote/text'],
      ...['/quote/translation/en', '/language', '/address', '/confidence', '/hash', '/tags'],
      '/pressure',
    ]),
  );
});
