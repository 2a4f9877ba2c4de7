/**
 * The house style, where it can be measured (STYLE.md).
 */

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT_ENTRIES, faults } from '../tools/style.ts';
import { sources } from '../tools/syntax.ts';

const HEADER = '/**\n * What it is.\n *\n * Use      this way.\n */\n\n';
const UNTRACKED = ['.git', 'node_modules', 'dist', 'data', 'test-results'];
const planted = (file: string, text: string) => faults([{ file, text }]);

test.each(['src', 'tools', 'journeys', 'bench'])('%s holds the style', (folder) => {
  const there = readdirSync('.').includes(folder);
  expect(there ? faults(sources(folder)) : []).toEqual([]);
});

test('the root has few entries', () => {
  const entries = readdirSync('.').filter((name) => !UNTRACKED.includes(name));
  expect(entries.length).toBeLessThanOrEqual(ROOT_ENTRIES);
});

const body = (lines: number) => 'void 0;\n'.repeat(lines);

test.each([
  ['a long file', 'src/server/x.ts', '\n'.repeat(401), '401 lines'],
  ['a long line', 'src/server/x.ts', `// ${'x'.repeat(98)}\n`, '101 columns'],
  ['a long function', 'src/server/x.ts', `function x() {\n${body(49)}}\n`, 'function of 51 lines'],
  ['a long arrow', 'src/server/x.ts', `const x = () => {\n${body(49)}};\n`, 'function of 51 lines'],
  ['five parameters', 'src/server/x.ts', 'function x(a, b, c, d, e) {}\n', '5 parameters'],
  ['an empty name', 'src/server/utils.ts', '', 'utils says nothing'],
  ['a folder with an empty name', 'src/server/shared/x.ts', '', 'shared says nothing'],
  ['a camel', 'src/server/openRoom.ts', '', 'kebab-case'],
  ['no header', 'src/table/x.ts', 'export const x = 1;\n', 'without a header'],
  [
    'labels out of order',
    'src/table/x.ts',
    '/**\n * X.\n *\n * Source   a\n * Use      b\n */\n',
    'labels',
  ],
  ['any', 'src/server/x.ts', 'const x: any = 1;\n', 'any'],
  ['a bang', 'src/server/x.ts', 'const x = y!.z;\n', 'non-null'],
  ['an enum', 'src/server/x.ts', 'enum X { A }\n', 'enum'],
  ['a default export', 'src/server/x.ts', 'export default 1;\n', 'default export'],
  ['a barrel', 'src/server/x.ts', "export * from './y.ts';\n", 'barrel'],
  ['a class in a pure room', 'src/table/x.ts', `${HEADER}class X {}\n`, 'class'],
  [
    'a default branch',
    'src/table/x.ts',
    `${HEADER}switch (x) {\n  default:\n}\n`,
    'default branch',
  ],
  ['something left to do', 'src/server/x.ts', '// TODO: later\n', 'left to do'],
  ['a double cast', 'src/table/x.ts', `${HEADER}const x = y as unknown as Z;\n`, 'unknown'],
])('%s is caught', (_, file, text, fault) => {
  expect(planted(file, text).join()).toContain(fault);
});

test('what is at the edge passes', () => {
  const sentence = `${HEADER}export const said = {\n  long: '${'x'.repeat(120)}',\n};\n`;
  expect(planted('src/locales/en/x.ts', sentence)).toEqual([]);
  expect(planted('src/table/x.ts', sentence)).toHaveLength(1);
  expect(planted('src/server/x.ts', '\n'.repeat(400))).toEqual([]);
  expect(planted('src/server/x.ts', `function x(a, b, c, d) {\n${body(48)}}\n`)).toEqual([]);
  expect(planted('src/table/x.ts', `${HEADER}export const x = 1;\n`)).toEqual([]);
});
