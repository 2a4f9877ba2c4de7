/**
 * How the count is looked at stands in the address.
 */

import { expect, test } from 'vitest';
import { type Settings, filtersOf, settingsOf, withSettings } from './settings.ts';

const usual = settingsOf(new URLSearchParams());
const chosen: Settings = {
  ...{ across: 'timing', by: 'weight', order: 'contact', older: 30, group: 'eu' },
  ...{ sieves: ['inTheWay', 'belowC3'], lead: 'timing:before-june', all: true },
};

test('what was chosen comes back from the address, and the day stays in it', () => {
  const address = withSettings(new URLSearchParams('day=2024-04-03'), chosen);
  expect(settingsOf(address)).toEqual(chosen);
  expect(address.get('day')).toBe('2024-04-03');
  expect(withSettings(address, usual).toString()).toBe('day=2024-04-03');
});

test('an address that names nonsense is the usual', () => {
  const nonsense = new URLSearchParams('of=x&by=y&order=z&older=-3&only=a b');
  expect(settingsOf(nonsense)).toEqual(usual);
  expect(settingsOf(new URLSearchParams('older=1e9')).older).toBeNull();
});

test('each filter that is set is one that must hold', () => {
  expect(filtersOf(chosen)).toEqual({ inTheWay: true, belowC3: true, olderThan: 30 });
  expect(filtersOf(usual)).toEqual({});
});
