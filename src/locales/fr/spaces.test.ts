import { expect, test } from 'vitest';
import { type Source, parse, sources, walk } from '../../../tools/syntax.ts';

const NARROW = '\u202F';
const FIRM = '\u00A0';

/** What is said in a source: texts, and the parts of templates between what is put in. */
function saidIn(source: Source): readonly string[] {
  const said: string[] = [];
  walk(parse(source), ({ type, value }) => {
    if (type === 'Literal' && typeof value === 'string') said.push(value);
    if (type === 'TemplateElement') said.push((value as { cooked: string }).cooked);
  });
  return said;
}

const FRENCH = sources('src/locales').filter(({ file }) =>
  /\/(?:fr|bodies)\/(?!.*test)/.test(file),
);
const LOOSE = new RegExp(`[^${FIRM}][»]|[ ${NARROW}]:|«[^${FIRM}]|[ ${FIRM}][;?!]`);

test('French has its own spaces: narrow before ; ? ! and firm before : and inside « »', () => {
  expect(FRENCH.length).toBeGreaterThan(30);
  expect(FRENCH.flatMap(saidIn).filter((said) => LOOSE.test(said))).toEqual([]);
});

test.each(['Quoi ?', `Ceci${FIRM}; cela`, `Ceci${NARROW}: cela`, '« oui »', '«oui»'])(
  'a loose space is found: %s',
  (said) => {
    expect(said).toMatch(LOOSE);
  },
);
