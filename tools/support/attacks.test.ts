/** The table of attacks names tests that exist, and leaves none of the twenty-six out. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROW = /^\| (\d+) \| .* \| `(src\/[^`]+)`: (.+) \|$/;

/** Whatever stands between quotes after `test(` or as the first of a row of cases. */
function titlesOf(file: string): readonly string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/['"`]((?:[^'"`\\\n]|\\.|(?<=\w)['’](?=\w))+)['"`],?/g)].map(
    ([, title]) => title ?? '',
  );
}

const rows = readFileSync('spec/attacks.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => ROW.exec(line) ?? [line]);

test.each(rows)('%s', (_, number, file, title) => {
  expect(Number(number)).toBeGreaterThan(0);
  expect(titlesOf(file ?? '')).toContain(title);
});

test('all twenty-six are there, in order', () => {
  const numbers = rows.map(([, number]) => Number(number));
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
  expect(numbers.toSorted((one, two) => one - two)).toEqual(numbers);
});
