/**
 * All style sheets of the Corridor are one in effect: a class that two pages style is a clash.
 *
 * Method   the classes that a rule styles by themselves, by the sheet in which they stand.
 */

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

function stylesheets(): readonly string[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.css'));
}

/** Classes that stand alone at the head of a rule: `.filters {`, but not `.filters .label {`. */
function classesIn(sheet: string): ReadonlySet<string> {
  const css = readFileSync(path.join(ROOT, sheet), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const heads = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, head = '']) => head.split(','));
  return new Set(heads.flatMap((head) => /^\s*\.([a-z][\w-]*)\s*$/.exec(head)?.[1] ?? []));
}

test('no class is styled by two sheets of the Corridor', () => {
  const owners = new Map<string, string[]>();
  for (const sheet of stylesheets()) {
    for (const name of classesIn(sheet)) owners.set(name, [...(owners.get(name) ?? []), sheet]);
  }
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, sheets]) => sheets.length > 1)).toEqual([]);
});
