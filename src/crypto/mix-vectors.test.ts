/** The cases of spec/vectors/mix. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { array, literal, object, optional, parsed, read, text } from '../basics/shape.ts';
import { checkMixed } from './mixed-list.ts';

const FOLDER = 'spec/vectors/mix';
const hex = parsed(fromHex, 'not_hex');
const mixed = object({
  about: text(),
  expected: literal('holds', 'refused'),
  why: optional(text()),
  domain: literal('real', 'rehearsal'),
  context: hex,
  alphas: array(hex),
  betas: array(hex),
  bytes: hex,
});
const files = readdirSync(FOLDER);

test.each(files)('%s', (file) => {
  const found = read(mixed, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
  const given = must(found.ok ? found.value : undefined, 'a well-formed case');
  expect(checkMixed(given) ? 'holds' : 'refused').toBe(given.expected);
  if (given.expected === 'refused') expect(`${given.why}.json`).toBe(file);
});

test('most cases must be refused', () => {
  expect(files.filter((file) => file !== 'holds.json').length).toBeGreaterThan(15);
});
