/** The search for what must not be there, on places where it is: each spelling is found. */

import { expect, test } from 'vitest';
import { bytesNeedle, search, wordsNeedles } from './search.ts';

const WORDS = 'dès l’été: “naturellement”';
const SECRET = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);

const found = (hay: Uint8Array | string, name = 'said') =>
  search([{ name: 'here', bytes: Buffer.from(hay) }], wordsNeedles(name, WORDS));
const base64 = (before: string) => Buffer.from(`${before}${WORDS} and more`).toString('base64');

test.each<[string, Uint8Array | string]>([
  ['as it was said', `he said ${WORDS}!`],
  ['in hex', `\\x00${Buffer.from(WORDS).toString('hex')}ff`],
  ['in base64', base64('')],
  ['in base64, one byte on', base64('.')],
  ['in base64, two bytes on', base64('..')],
  ['in base64url', Buffer.from(WORDS).toString('base64url')],
  ['in JSON', JSON.stringify({ words: WORDS })],
  ['in JSON inside JSON', JSON.stringify({ wish: JSON.stringify({ words: WORDS }) })],
  ['in JSON of plain signs', '"d\\u00e8s l\\u2019\\u00e9t\\u00e9: \\u201cnaturellement\\u201d"'],
  ['in an address', `/notes?said=${encodeURIComponent(WORDS)}`],
  ['in UTF-16', Buffer.from(WORDS, 'utf16le')],
])('words are found %s', (_, hay) => {
  expect(found(hay)).toEqual([`here: said “${WORDS}”`]);
});

test('other words are not', () => {
  expect(found('dès l’été: “naturelle”')).toEqual([]);
});

test.each<[string, Uint8Array | string]>([
  ['as they are', SECRET],
  ['backwards', SECRET.toReversed()],
  ['in hex', Buffer.from(SECRET).toString('hex').toUpperCase()],
  ['as a list', JSON.stringify({ secret: [...SECRET] })],
  ['as a number', BigInt(`0x${Buffer.from(SECRET).toString('hex')}`).toString()],
])('bytes are found %s', (_, hay) => {
  const hits = search([{ name: 'here', bytes: Buffer.from(hay) }], [bytesNeedle('key', SECRET)]);
  expect(hits).toHaveLength(1);
});
