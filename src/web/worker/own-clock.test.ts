import { expect, test } from 'vitest';
import { instantOf } from '../../basics/instant.ts';
import { differenceOf, offsetOf } from './own-clock.ts';

const rehearsal = { offsetMs: 3_600_000, standIns: true, progress: 'voting' };

test('in a rehearsal the clock is as far ahead as the server says', () => {
  expect(offsetOf({ mode: 'rehearsal', rehearsal }, { mode: 'rehearsal' })).toBe(3_600_000);
  expect(offsetOf({ mode: 'rehearsal', rehearsal }, undefined)).toBe(3_600_000);
});

// A server could hurry trustees to sign a closing by calling a real selection a rehearsal.
test('where the log is of a real selection, no server moves the device’s clock', () => {
  expect(offsetOf({ mode: 'rehearsal', rehearsal }, { mode: 'real' })).toBe(0);
  expect(offsetOf({ mode: 'real' }, { mode: 'real' })).toBe(0);
});

test('a clock that is hours or minutes off is said, seconds are not', () => {
  const noon = instantOf(1_900_000_000_000);
  const off = (minutes: number) => differenceOf(noon, instantOf(noon + minutes * 60_000));
  expect([off(0), off(1.5), off(-2)]).toEqual([0, 0, 0]);
  expect([off(180), off(-3)]).toEqual([-180 * 60_000, 3 * 60_000]);
});
