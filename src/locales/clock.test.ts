import { expect, test } from 'vitest';
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
