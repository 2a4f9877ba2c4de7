/** The cases of spellings and of what is derived, as the specification's files have them. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { concat, fromBase64url, fromHex, toHex, utf8 } from '../basics/bytes.ts';
import { type Json, canonicalBytes, readCanonical } from '../basics/canonical.ts';
import { parseDate, parseInstant } from '../basics/instant.ts';
import { hash32 } from '../crypto/transcript.ts';
import { digestBytes, parseSeatId } from './ids.ts';

const READERS: { readonly [kind: string]: (given: string) => unknown } = {
  base64url: fromBase64url,
  hex: fromHex,
  canonical: (given) => readCanonical(utf8(given)),
  time: parseInstant,
  day: parseDate,
  seat: parseSeatId,
};

test.each(readdirSync('spec/vectors/spelling'))('spelling: %s', (file) => {
  const { kind, given, expected, why } = caseIn('spelling', file);
  const read = must(READERS[kind as string], 'a kind')(given as string);
  expect(read === undefined ? 'refused' : 'holds').toBe(expected);
  expect(`${expected === 'holds' ? (kind as string) : (why as string)}.json`).toBe(file);
});

test.each(readdirSync('spec/vectors/derived'))('derived: %s', (file) => {
  const { label, domain, parts, digest, expected, ...given } = caseIn('derived', file);
  const list = (parts as readonly string[] | undefined)?.map((hex) => must(fromHex(hex), 'hex'));
  const all = list ?? [statementOf(given)];
  const mode = domain === 'real' ? 'real' : 'rehearsal';
  const labelled = () => toHex(hash32(mode, label as string, ...all));
  const own = label === undefined ? digestBytes(concat(...all)) : labelled();
  expect(own === digest ? 'holds' : 'refused').toBe(expected);
});

function statementOf({ before, statement }: { readonly [field: string]: unknown }): Uint8Array {
  const start = must(fromHex((before ?? '') as string), 'hex');
  return concat(start, canonicalBytes(statement as Json));
}

function caseIn(kind: string, file: string): { readonly [field: string]: unknown } {
  return JSON.parse(readFileSync(`spec/vectors/${kind}/${file}`, 'utf8'));
}
