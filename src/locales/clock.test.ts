import { expect, test } from 'vitest';
import { type Instant, instantOf } from '../basics/instant.ts';
import { clockOf } from './clock.ts';
import { languages } from './index.ts';

test.each([
  ['Europe/Brussels', 'Brussel', 'Brussels', 'Bruxelles'],
  ['Europe/Paris', 'Parijs', 'Paris', 'Paris'],
  ['America/New_York', 'New York', 'New York', 'New York'],
  ['UTC', 'UTC', 'UTC', 'UTC'],
])('the clock of %s is that of %s, %s or %s', (zone, nl, en, fr) => {
  const places = { nl, en, fr };
  for (const tag of languages) expect(clockOf(tag, zone).place).toBe(places[tag]);
});

test('a time that is filed has its date whole, and its zone', () => {
  const first = instantOf(Date.parse('2025-03-01T19:05:00Z'));
  const hour = instantOf(Date.parse('2025-03-04T19:00:00Z'));
  const written = (at: Instant) =>
    languages.map((tag) => clockOf(tag, 'Europe/Amsterdam').written(at));
  expect(written(first)).toEqual([
    '1 maart 2025 om 20.05 uur CET',
    '1 March 2025 at 20:05 CET',
    '1er mars 2025 à 20\u00a0h\u00a005 UTC+1',
  ]);
  expect(clockOf('fr', 'UTC').date(first)).toBe('sam. 1er mars 2025');
  expect(written(hour)[2]).toBe('4 mars 2025 à 20\u00a0h UTC+1');
  expect(languages.map((tag) => clockOf(tag, 'UTC').day(hour))).toEqual(
    languages.map(() => '2025-03-04'),
  );
});
