import { expect, test } from 'vitest';
import { concat, utf8 } from '../basics/bytes.ts';
import { type Images, checkEqualLogs, proveEqualLogs, written } from './equal-logs.ts';
import { randomScalar, times, timesBase } from './group.ts';
import { seeded } from './seeded.ts';

const random = seeded('equal-logs');
const subject = { domain: 'real' as const, label: 'partial', context: utf8('round one') };
const x = randomScalar(random);

function imagesOf(count: number, secret = x): Images {
  const bases = Array.from({ length: count }, () => timesBase(randomScalar(random)));
  return {
    share: written(timesBase(x)),
    bases: bases.map(written),
    images: bases.map((base) => written(times(base, secret))),
  };
}

test.each([0, 1, 5])('one secret behind %i images is proved', (count) => {
  const images = imagesOf(count);
  const proof = proveEqualLogs(subject, images, x, random);
  expect(proof).toHaveLength(64);
  expect(checkEqualLogs(subject, images, proof)).toBe(true);
  expect(checkEqualLogs({ ...subject, label: 'blind' }, images, proof)).toBe(false);
  expect(checkEqualLogs(subject, images, concat(proof, Uint8Array.of(0)))).toBe(false);
});

test('images made with another secret than the share are refused', () => {
  const images = imagesOf(2, x + 1n);
  for (const secret of [x, x + 1n]) {
    const proof = proveEqualLogs(subject, images, secret, random);
    expect(checkEqualLogs(subject, images, proof)).toBe(false);
  }
});

test('one base more, with an image that fits, needs a proof of its own', () => {
  const images = imagesOf(2);
  const proof = proveEqualLogs(subject, images, x, random);
  const [base] = imagesOf(1).bases;
  if (base === undefined) throw new Error('a base');
  const more: Images = {
    ...images,
    bases: [...images.bases, base],
    images: [...images.images, written(times(base.point, x))],
  };
  expect(checkEqualLogs(subject, more, proof)).toBe(false);
});
