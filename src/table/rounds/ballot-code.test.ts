/** The code of a ballot: as it is noted, and as a picture says it. */

import { expect, test } from 'vitest';
import { codeOfBallot, codeScanned, parseCode, scanText } from './ballot-code.ts';

const code = codeOfBallot('0123456789abcdef'.repeat(4));

test('a code is read as it is noted by hand, and has one spelling', () => {
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  expect(parseCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
  expect(parseCode(code.replaceAll('1', 'l').replaceAll('0', 'O'))).toBe(code);
  for (const none of ['', code.slice(1), `${code}A`, code.replace('0', 'U'), 'é'.repeat(24)]) {
    expect(parseCode(none)).toBeUndefined();
  }
});

test('as a picture it says the same, and no other picture is taken for one', () => {
  expect(codeScanned(scanText(code))).toBe(code);
  for (const other of ['', code, 'https://doyen.example/', scanText(code).toLowerCase()]) {
    expect(codeScanned(other)).toBeUndefined();
  }
  expect(codeScanned(`${scanText(code)}x`)).toBeUndefined();
});
