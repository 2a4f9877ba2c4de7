/** The cases of spec/vectors/letters: one opens, each of the others must not. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromHex, toHex } from '../basics/bytes.ts';
import { array, literal, object, parsed, read, text } from '../basics/shape.ts';
import { sealingKeys } from '../crypto/sealed-box.ts';
import { parseSeatId } from '../table/ids.ts';
import { canonicalBytes, parseJson } from '../basics/canonical.ts';
import { openLetter } from './letters.ts';

const FOLDER = 'spec/vectors/letters';
const hex = parsed(fromHex, 'not_hex');
const seat = parsed(parseSeatId, 'not_a_seat');
const form = object({
  expected: text(),
  mode: literal('real', 'rehearsal'),
  origin: text(),
  topic: text(),
  from: seat,
  to: array(seat),
  reader: seat,
  fromKey: hex,
  readerSeed: hex,
  letter: hex,
});

const files = readdirSync(FOLDER);

test.each(files)('%s', (file) => {
  const given = parseJson(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  const one = read(form, given);
  if (!one.ok) throw new Error(`${file}: ${one.refusal.at}`);
  const { expected, letter, reader, fromKey, readerSeed, ...envelope } = one.value;
  const keys = [sealingKeys(readerSeed)];
  const opened = openLetter({ envelope, letter, reader, keys, from: fromKey });
  const found = opened.ok ? toHex(canonicalBytes(opened.value.content)) : 'refused';
  expect(found).toBe(expected);
});

test('most must not open, each in a way of its own', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => file !== 'opens.json')).toHaveLength(files.length - 1);
});
