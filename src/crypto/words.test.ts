import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test } from 'vitest';
import { eightWords } from './words.ts';

test('eight words for 88 bits, first bits first', () => {
  expect(eightWords(new Uint8Array(32))).toEqual(Array.from({ length: 8 }, () => 'abandon'));
  expect(eightWords(new Uint8Array(32).fill(255))).toEqual(Array.from({ length: 8 }, () => 'zoo'));
  const one = new Uint8Array(32);
  one[1] = 0b0010_0000;
  expect(eightWords(one)[0]).toBe(wordlist[1]);
});

test('bits after the 88th change nothing', () => {
  const [a, b] = [new Uint8Array(32), new Uint8Array(32).fill(9, 11)];
  expect(eightWords(a)).toEqual(eightWords(b));
});
