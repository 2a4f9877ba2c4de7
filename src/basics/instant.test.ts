import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Instant,
  instantOf,
  later,
  parseDate,
  parseInstant,
  writeInstant,
} from './instant.ts';

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.nat(4e12), (at) => {
      expect(parseInstant(writeInstant(at as Instant))).toBe(at);
    }),
  );
});

test('the same moment under two offsets is one instant', () => {
  expect(parseInstant('2016-07-21T10:00:00-04:00')).toBe(parseInstant('2016-07-21T14:00:00Z'));
  expect(parseInstant('2016-07-21T10:00:00.5+02:00')).toBe(Date.UTC(2016, 6, 21, 8, 0, 0, 500));
});

test.each([
  '2016-07-21',
  '2016-07-21T10:00:00',
  '2016-07-21 10:00:00Z',
  '2016-02-30T10:00:00Z',
  '2016-07-21T24:00:00Z',
  '2016-07-21T10:60:00Z',
  '2016-07-21T10:00:60Z',
  '2016-07-21T10:00:00+24:00',
  '2016-07-21T10:00:00+02:60',
])('%s is no instant', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test('days that are not in the calendar are no days', () => {
  expect(parseDate('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
  expect(parseDate('2023-02-29')).toBeUndefined();
  expect(parseDate('2023-13-01')).toBeUndefined();
  expect(parseDate('2023-1-1')).toBeUndefined();
});

test('a clock’s fraction of a millisecond is dropped; later adds', () => {
  expect(instantOf(12.9)).toBe(12);
  expect(later(instantOf(12), 3)).toBe(15);
});
