import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import {
  BASE,
  IDENTITY,
  ORDER,
  type Point,
  add,
  invMod,
  isIdentity,
  mulMod,
  negMod,
  negate,
  randomScalar,
  readAggregate,
  readKey,
  readPoint,
  readPoints,
  readScalar,
  samePoint,
  subMod,
  subtract,
  sum,
  times,
  timesBase,
  timesPublic,
  timesSecret,
  writePoint,
  writeScalar,
} from './group.ts';
import { sumOfProducts, timesSmall } from './products.ts';
import { seeded } from './seeded.ts';

const random = seeded('group');
const bytes = (hex: string) => must(fromHex(hex), 'hex');

// RFC 9496, appendix A.1.
const MULTIPLES = [
  '00'.repeat(32),
  'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76',
  '6a493210f7499cd17fecb510ae0cea23a110e8d5b901f8acadd3095c73a3b919',
  '94741f5d5d52755ece4f23f044ee27d5d1ea1e2bd196b462166b16152a9d0259',
];

// RFC 9496, appendix A.2, by kind.
const BAD_ENCODINGS = {
  'not canonical': [
    '00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
    'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ],
  negative: [
    '0100000000000000000000000000000000000000000000000000000000000000',
    '01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20',
    'c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562',
    'c940e5a4404157cfb1628b108db051a8d439e1a421394ec4ebccb9ec92a8ac78',
    '47cfc5497c53dc8e61c91d17fd626ffb1c49e2bca94eed052281b510b1117a24',
    'f1c6165d33367351b0da8f6e4511010c68174a03b6581212c71c0e1d026c3c72',
    '87260f7a2f12495118360f02c26a470f450dadf34a413d21042b43b9d93e1309',
  ],
  'x squared is no square': [
    '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371',
    '4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f',
    'de6a7b00deadc788eb6b6c8d20c0ae96c2f2019078fa604fee5b87d6e989ad7b',
    'bcab477be20861e01e4a0e295284146a510150d9817763caf1a6f4b422d67042',
    '2a292df7e32cababbd9de088d1d1abec9fc0440f637ed2fba145094dc14bea08',
    'f4a9e534fc0d216c44b218fa0c42d99635a0127ee2e53c712f70609649fdff22',
    '8268436f8c4126196cf64b3c7ddbda90746a378625f9813dd9b8457077256731',
    '2810e5cbc2cc4d4eece54f61c6f69758e289aa7ab440b3cbeaa21995c2f4232b',
  ],
  'x times y is negative': [
    '3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e',
    'a45fdc55c76448c049a1ab33f17023edfb2be3581e9c7aade8a6125215e04220',
    'd483fe813c6ba647ebbfd3ec41adca1c6130c2beeee9d9bf065c8d151c5f396e',
    '8a2e1d30050198c65a54483123960ccc38aef6848e1ec8f5f780e8523769ba32',
    '32888462f8b486c68ad7dd9610be5192bbeaf3b443951ac1a8118419d9fa097b',
    '227142501b9d4355ccba290404bde41575b037693cef1f438c47f8fbf35d1165',
    '5c37cc491da847cfeb9281d407efc41e15144c876e0170b499a96a22ed31e01e',
    '445425117cb8c90edcbc7c1cc0e74f747f2c1efa5630a967c64f287792a48a4b',
  ],
  'y is zero': ['ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
};

test('small multiples of the generator are those of the RFC', () => {
  const made = MULTIPLES.map((_, n) => toHex(writePoint(timesSmall(BASE, n))));
  expect(made).toEqual(MULTIPLES);
});

describe('a point is refused where', () => {
  test.each(Object.entries(BAD_ENCODINGS))('%s', (_, encodings) => {
    expect(encodings.map((hex) => readAggregate(bytes(hex)))).toEqual(
      encodings.map(() => undefined),
    );
  });

  test('it has another length', () => {
    expect(readPoint(new Uint8Array(31))).toBeUndefined();
    expect(readPoint(new Uint8Array(33))).toBeUndefined();
    expect(readPoints(new Uint8Array(33))).toBeUndefined();
  });

  test('it is the identity, unless a sum may be', () => {
    expect(readPoint(new Uint8Array(32))).toBeUndefined();
    expect(readKey(new Uint8Array(32))).toBeUndefined();
    expect(readKey(new Uint8Array(31))).toBeUndefined();
    expect(readPoints(new Uint8Array(64))).toBeUndefined();
    expect(readAggregate(new Uint8Array(32))?.equals(IDENTITY)).toBe(true);
  });
});

test('a scalar is read only below the order, in its one spelling', () => {
  const spell = (n: bigint) => writeScalar(n);
  expect(readScalar(spell(ORDER - 1n))).toBe(ORDER - 1n);
  expect(readScalar(spell(0n))).toBe(0n);
  expect(readScalar(spell(ORDER))).toBeUndefined();
  expect(readScalar(spell(2n ** 256n - 1n))).toBeUndefined();
  expect(readScalar(new Uint8Array(31))).toBeUndefined();
});

const scalar = fc.bigInt({ min: 0n, max: ORDER - 1n });

test('all ways to multiply agree, edges included', () => {
  const edges = [0n, 1n, 2n, ORDER - 1n];
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...edges), scalar), scalar, (a, b) => {
      const point = timesBase(b);
      const wanted = timesPublic(point, a);
      expect(samePoint(times(point, a), wanted)).toBe(true);
      expect(samePoint(timesSecret(point, a, random), wanted)).toBe(true);
      expect(samePoint(timesBase(mulMod(a, b)), wanted)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('points form a group, scalars a field', () => {
  fc.assert(
    fc.property(scalar, scalar, (a, b) => {
      const [p, q] = [timesBase(a), timesBase(b)];
      expect(samePoint(subtract(add(p, q), q), p)).toBe(true);
      expect(isIdentity(add(p, negate(p)))).toBe(true);
      expect(samePoint(sum([p, q]), timesBase((a + b) % ORDER))).toBe(true);
      expect(subMod(a, b)).toBe((a + negMod(b)) % ORDER);
      if (a !== 0n) expect(mulMod(a, invMod(a))).toBe(1n);
    }),
    { numRuns: 12 },
  );
});

// Goal: both ways of summing products, at every size, agree with the plain sum.
// Method: points that are small multiples of B, so that the plain sum is one multiplication.
test.each([0, 1, 5, 159, 160, 161, 700])('a sum of %i products is right', (count) => {
  const factors = Array.from({ length: count }, (_, at) => at % 40);
  const points: Point[] = factors.map((factor) => timesSmall(BASE, factor));
  const scalars = factors.map((_, at) => {
    const full = randomScalar(random);
    return [0n, 1n, ORDER - 1n, full % 2n ** 128n, 255n, full][at % 6] ?? full;
  });
  const plain = factors.reduce((total, f, at) => total + BigInt(f) * (scalars[at] ?? 0n), 0n);
  expect(samePoint(sumOfProducts(points, scalars), timesBase(plain % ORDER))).toBe(true);
});

test('points and scalars of different number are a bug', () => {
  expect(() => sumOfProducts([BASE], [])).toThrow('bug');
});

test('a key read twice is the same object, with its tables; only the last few are kept', () => {
  // Keys that no other test has read.
  const keys = Array.from({ length: 9 }, (_, n) => writePoint(timesBase(BigInt(n + 70_707))));
  const first = readKey(must(keys[0], 'a key'));
  expect(readKey(must(keys[0], 'a key'))).toBe(first);
  for (const key of keys) readKey(key);
  expect(readKey(must(keys[0], 'a key'))).not.toBe(first);
});
