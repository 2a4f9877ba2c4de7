/**
 * What a bundle carries of the kernel is what its sources write.
 */

import { expect, test } from 'vitest';
import { MAKERS } from '../src/crypto/kernel/makers.ts';
import { emitted, emittedMakers } from './emitted.ts';

test('the bytes in a bundle are those that the sources give', () => {
  const texts = [...emittedMakers().matchAll(/(\w+): .*atob\('([^']+)'\)/g)];
  const bytes = texts.map(([, name, text]) => [name, Buffer.from(text ?? '', 'base64')]);
  const made = Object.entries(MAKERS).map(([name, make]) => [name, Buffer.from(make())]);
  expect(bytes).toEqual(made);
});

test('no other file is replaced', () => {
  const { load } = emitted();
  expect(load('/any/src/crypto/kernel/makers.ts')).toBe(emittedMakers());
  expect(load('/any/src/crypto/kernel/modules.ts')).toBeUndefined();
});
