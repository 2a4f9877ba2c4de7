/** The vectors as a whole: many, and most of them must fail, each in a way of its own. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'spec/vectors';

/** Rules and voting power are compared by value: theirs are examples more than attacks. */
const BY_VALUE = ['rules', 'power', 'words', 'hash'];

type Case = { readonly kind: string; readonly name: string; readonly refused: boolean };

const cases: readonly Case[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !BY_VALUE.includes(entry.name))
  .map(({ name }) => name)
  .flatMap((kind) =>
    readdirSync(`${FOLDER}/${kind}`)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const given = JSON.parse(readFileSync(`${FOLDER}/${kind}/${file}`, 'utf8'));
        return { kind, name: file.slice(0, -5), refused: isRefused(given) };
      }),
  );

/** Where a reader can refuse in several ways, the outcome is said; letters say content. */
function isRefused({ expected, outcome }: { expected?: string; outcome?: string }): boolean {
  return expected === 'refused' || (outcome !== undefined && outcome !== 'holds');
}

test('there are over two hundred and fifty, and more than three quarters must fail', () => {
  expect(cases.length).toBeGreaterThan(250);
  const refused = cases.filter((one) => one.refused);
  expect(refused.length / cases.length).toBeGreaterThan(3 / 4);
});

/** Rows of the table of holes in the vectors' own README. */
const holes = [
  ...readFileSync(`${FOLDER}/README.md`, 'utf8').matchAll(/^\| (.+?) \| `(.+)\/(.+)` \|$/gm),
];

test('every hole that others had is in the table of holes', () => {
  const named = holes.map(([, hole]) => hole);
  const asked = [
    ...['missing membership checks', 'key absent from a challenge', 'missing domain tags'],
    ...['rushing trustee', 'over-long polynomial', 'index zero', 'clash', 'recycled ballot'],
    ...['cofactor disagreement', 'scalars beyond the order', 'ambiguous encodings'],
  ];
  const without = asked.filter((hole) => !named.some((one) => one?.startsWith(hole)));
  expect(without).toEqual([]);
});

test.each(holes.map(([, hole = '', kind = '', name = '']) => [hole, kind, name]))(
  '%s: %s/%s',
  (_, kind, name) => {
    expect(cases).toContainEqual({ kind, name, refused: true });
  },
);
