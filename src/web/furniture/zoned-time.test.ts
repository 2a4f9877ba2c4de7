import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, instantOf, parseInstant } from '../../basics/instant.ts';
import { instantAt, localText, nextFullHour, nextMorning } from './zoned-time.ts';

const BRUSSELS = 'Europe/Brussels';
const ZONES = [BRUSSELS, 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

function at(text: string): Instant | undefined {
  return parseInstant(text);
}

test('a wall clock says what it says there', () => {
  expect(localText(instantOf(Date.UTC(2024, 2, 6, 9, 48)), BRUSSELS)).toBe('2024-03-06T10:48');
  expect(instantAt('2024-03-06T10:48', BRUSSELS)).toBe(at('2024-03-06T09:48:00Z'));
  expect(instantAt('2024-07-06T10:48', BRUSSELS)).toBe(at('2024-07-06T08:48:00Z'));
  expect(instantAt('2024-03-06T10:48', 'Asia/Kathmandu')).toBe(at('2024-03-06T05:03:00Z'));
});

test('every minute comes back, but for the hour that comes twice', () => {
  const minutes = fc.integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
      const given = instantOf(minute * 60_000);
      const read = instantAt(localText(given, zone), zone);
      expect([given, given - 1_800_000, given - 3_600_000]).toContain(read);
    }),
  );
});

test('the hour skipped in spring reads as an hour later', () => {
  expect(instantAt('2024-03-31T01:59', BRUSSELS)).toBe(at('2024-03-31T00:59:00Z'));
  expect(instantAt('2024-03-31T02:30', BRUSSELS)).toBe(at('2024-03-31T01:30:00Z'));
  expect(instantAt('2024-03-31T03:30', BRUSSELS)).toBe(at('2024-03-31T01:30:00Z'));
});

test('the hour that comes twice in autumn reads as the first', () => {
  expect(instantAt('2024-10-27T02:30', BRUSSELS)).toBe(at('2024-10-27T00:30:00Z'));
  expect(instantAt('2024-10-27T03:00', BRUSSELS)).toBe(at('2024-10-27T02:00:00Z'));
});

test('a full hour is one of the zone', () => {
  const given = instantOf(Date.UTC(2024, 2, 6, 9, 48));
  expect(localText(nextFullHour(given, BRUSSELS), BRUSSELS)).toBe('2024-03-06T11:00');
  expect(localText(nextFullHour(given, 'Asia/Kathmandu'), 'Asia/Kathmandu')).toMatch(/:00$/);
  const full = instantOf(Date.UTC(2024, 2, 6, 9));
  expect(nextFullHour(full, BRUSSELS)).toBe(full);
});

test('what is no time is none', () => {
  for (const text of ['', 'tomorrow', '2024-03-06', '2024-13-06T10:00']) {
    expect(instantAt(text, BRUSSELS)).toBeUndefined();
  }
});

test('a time proposed is ten in the morning, today or tomorrow, also when clocks change', () => {
  const morning = (text: string) =>
    localText(nextMorning(instantAt(text, BRUSSELS) ?? instantOf(0), BRUSSELS), BRUSSELS);
  expect(morning('2024-03-06T04:00')).toBe('2024-03-06T10:00');
  expect(morning('2024-03-06T10:00')).toBe('2024-03-06T10:00');
  expect(morning('2024-03-06T10:01')).toBe('2024-03-07T10:00');
  expect(morning('2024-03-30T23:30')).toBe('2024-03-31T10:00');
  expect(morning('2024-10-26T23:30')).toBe('2024-10-27T10:00');
});
