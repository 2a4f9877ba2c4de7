import { expect, test } from 'vitest';
import { offsetOf } from './own-clock.ts';

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
