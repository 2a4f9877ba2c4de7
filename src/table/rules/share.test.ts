import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseShare, reaches, staysWithin } from './share.ts';

const share = (text: string, strict = false) => ({ share: text, of: 'members', strict }) as const;

test.each(['', '2/0', '-1/2', '0.5', '2/3/4', ' 1/2', '1/2 ', '50 %', '1'.repeat(16)])(
  '%j is no share',
  (text) => {
    expect(parseShare(text)).toBeUndefined();
  },
);

test.each([
  ['2/3', false, 31, 21],
  ['2/3', false, 30, 20],
  ['2/3', true, 30, 21],
  ['1/2', true, 15, 8],
  ['1/2', false, 15, 8],
  ['55/100', false, 27, 15],
  ['1', false, 31, 31],
] as const)('%s (strict: %s) of %i is %i', (text, strict, base, least) => {
  expect(reaches(least, base, share(text, strict))).toBe(true);
  expect(reaches(least - 1, base, share(text, strict))).toBe(false);
});

test('a count reaches a share exactly when it does not stay below it', () => {
  const part = fc
    .tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
    .map(([p, q]) => `${p}/${q}`);
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), part, fc.boolean(), (count, base, text, strict) => {
      expect(reaches(count, base, share(text, strict))).toBe(
        !staysWithin(count, base, share(text, !strict)),
      );
    }),
  );
});

test('three times a third is a whole: no rounding, however long the numbers are', () => {
  expect(reaches(1, 3, share('333333333333333/999999999999999'))).toBe(true);
  expect(reaches(1, 3, share('333333333333334/999999999999999'))).toBe(false);
});
