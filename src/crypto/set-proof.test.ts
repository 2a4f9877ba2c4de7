import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, length32, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { ballotLength, partsOf, readProvenBallot } from './ballot.ts';
import { addUp, smallLog } from './elgamal.ts';
import { type Form, writeForm } from './form.ts';
import {
  BASE,
  ORDER,
  add,
  invMod,
  mulMod,
  negate,
  randomScalar,
  readKey,
  readPoint,
  readScalar,
  samePoint,
  subMod,
  subtract,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { seeded } from './seeded.ts';
import { type Ballots, ballotPoints, checkBallots, makeBallot, readBallot } from './set-proof.ts';
import { challenge, hash } from './transcript.ts';

const random = seeded('set-proof');
const x = randomScalar(random);
const publicKey = writePoint(timesBase(x));
const poll: Form = {
  items: 2,
  vectors: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};
const context = utf8('round, member, number, previous');
const ballots = { domain: 'real' as const, publicKey, form: poll, random };
const made = makeBallot({ ...ballots, choices: [1, 2], context });
const holds = (bytes: Uint8Array, other: Partial<Ballots> = {}, about = context) =>
  checkBallots({ ...ballots, ...other }, [{ context: about, bytes }])[0];

/** `bytes` with the 32 bytes at place `at` replaced. */
function replaced(bytes: Uint8Array, at: number, by: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(by, 32 * at);
  return copy;
}

const slot = (bytes: Uint8Array, at: number) => bytes.slice(32 * at, 32 * at + 32);
const slots = made.bytes.length / 32;

describe('an honest ballot', () => {
  // Goal: every form and every choice gives a ballot that holds and whose sum opens to the choice.
  const form = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
    .chain(([items, components]) =>
      fc.record({
        items: fc.constant(items),
        vectors: fc.uniqueArray(
          fc.array(fc.nat(3), { minLength: components, maxLength: components }),
          { minLength: 1, maxLength: 4, selector: (vector) => vector.join() },
        ),
      }),
    );

  test('holds, whatever the form and the choices, and encrypts them', () => {
    fc.assert(
      fc.property(form, fc.array(fc.nat(11), { minLength: 3, maxLength: 3 }), (any, picks) => {
        const choices = picks.slice(0, any.items).map((pick) => pick % any.vectors.length);
        const { bytes } = makeBallot({ ...ballots, form: any, choices, context });
        expect(bytes).toHaveLength(ballotLength(any));
        expect(holds(bytes, { form: any })).toBe(true);
        const read = must(readBallot(any, bytes), 'a ballot');
        const opened = read.ciphertexts.map((item) => item.map(open));
        expect(opened).toEqual(choices.map((choice) => any.vectors[choice]));
      }),
      { numRuns: 12 },
    );
  });

  test('has the promised size: 2304 bytes for three items of a straw poll', () => {
    expect(ballotLength({ ...poll, items: 3 })).toBe(2304);
  });

  test('adds up with others', () => {
    const other = makeBallot({ ...ballots, choices: [1, 1], context });
    const [a, b] = [made, other].map(({ bytes }) => must(readBallot(poll, bytes), 'a ballot'));
    const encouraged = [a, b].map((one) => must(one?.ciphertexts[0]?.[0], 'a ciphertext'));
    expect(open(addUp(encouraged))).toBe(2);
  });

  test('shows its alphas and betas as bytes', () => {
    const points = must(ballotPoints(poll, made.bytes), 'a ballot');
    expect(points).toHaveLength(8);
    expect(concat(...points)).toEqual(made.bytes.slice(0, 256));
    expect(ballotPoints(poll, made.bytes.slice(1))).toBeUndefined();
  });
});

describe('strong Fiat-Shamir (attack 1)', () => {
  test('one flipped bit in any point or scalar breaks the proof', () => {
    const verdicts = Array.from({ length: slots }, (_, at) => {
      const copy = made.bytes.slice();
      copy[32 * at] = (copy[32 * at] ?? 0) ^ 2;
      return holds(copy);
    });
    expect(verdicts).not.toContain(true);
  });

  test('any point replaced by another good one breaks it', () => {
    const stranger = writePoint(timesBase(99n));
    const points = 8 + 24;
    const verdicts = Array.from({ length: points }, (_, at) =>
      holds(replaced(made.bytes, at, stranger)),
    );
    expect(verdicts).not.toContain(true);
  });

  // The weak variant leaves the ciphertexts out of the hash; then a beta chosen after the challenge
  // satisfies every equation while it encrypts 1 - u/e instead of 1.
  test('a beta chosen after the challenge satisfies the equations, and is refused', () => {
    const form: Form = { items: 1, vectors: [[1]] };
    const [a, u, r] = [5n, 6n, 7n];
    const key = must(readKey(publicKey), 'Y');
    const alpha = timesBase(r);
    const commitments = [timesBase(a), add(times(key, a), timesBase(u))];
    const claimed = [alpha, add(times(key, r), BASE)].map(writePoint);
    const written = concat(...commitments.map(writePoint));
    const e = challengeOf(form, concat(...claimed), written);
    const shift = subMod(1n, mulMod(u, invMod(e)));
    const beta = add(times(key, r), timesBase(shift));
    const z = (a + mulMod(e, r)) % ORDER;
    const left = times(key, z);
    const right = add(must(commitments[1], 'D'), times(subtract(beta, BASE), e));
    expect(samePoint(left, right)).toBe(true);
    const forged = concat(writePoint(alpha), writePoint(beta), written, writeScalar(z));
    expect(holds(forged, { form })).toBe(false);
  });
});

describe('copies (attacks 2, 3)', () => {
  test.each([
    ['in another context: member, round or number', {}, utf8('another header')],
    ['in a rehearsal', { domain: 'rehearsal' as const }, context],
    ['under another key', { publicKey: writePoint(timesBase(3n)) }, context],
    [
      'under the form with its vectors in another order',
      {
        form: {
          items: 2,
          vectors: [
            [0, 0],
            [0, 1],
            [1, 0],
          ],
        },
      },
      context,
    ],
  ])('a ballot does not hold %s', (_, other, about) => {
    expect(holds(made.bytes, other, about)).toBe(false);
  });

  test('nor with its items exchanged', () => {
    const { bytes } = makeBallot({ ...ballots, choices: [1, 1], context });
    const swap = (from: number, length: number) => [
      bytes.slice(32 * (from + length), 32 * (from + 2 * length)),
      bytes.slice(32 * from, 32 * (from + length)),
    ];
    const swapped = concat(...swap(0, 4), ...swap(8, 12), ...swap(32, 2), ...swap(36, 6));
    expect(swapped).toHaveLength(bytes.length);
    expect(holds(swapped)).toBe(false);
  });

  test('nor with all its ciphertexts turned to their opposites', () => {
    const opposite = Array.from({ length: 8 }, (_, at) =>
      writePoint(negate(must(readPoint(slot(made.bytes, at)), 'a point'))),
    );
    expect(holds(concat(...opposite, made.bytes.slice(256)))).toBe(false);
  });
});

describe('malformed (attacks 4, 5)', () => {
  test('a point that is the identity or no point, in any place', () => {
    const no = new Uint8Array(32).fill(255);
    for (let at = 0; at < 8 + 24; at++) {
      expect(holds(replaced(made.bytes, at, new Uint8Array(32)))).toBe(false);
      expect(readProvenBallot(poll, replaced(made.bytes, at, no))).toBeUndefined();
    }
    expect(readBallot(poll, replaced(made.bytes, 3, no))).toBeUndefined();
  });

  test('a scalar not below the order, in any place', () => {
    for (let at = 32; at < slots; at++) {
      const scalar = must(readScalar(slot(made.bytes, at)), 'a scalar');
      const same = replaced(made.bytes, at, writeScalar(scalar + ORDER));
      expect(readProvenBallot(poll, same)).toBeUndefined();
    }
  });

  test('a byte more or less, and a key that is no point', () => {
    expect(holds(made.bytes.slice(1))).toBe(false);
    expect(holds(concat(made.bytes, Uint8Array.of(0)))).toBe(false);
    expect(readBallot(poll, made.bytes.slice(1))).toBeUndefined();
    expect(holds(made.bytes, { publicKey: new Uint8Array(32) })).toBe(false);
  });
});

describe('answers outside the form (attack 7)', () => {
  // The prover is honest about another form of the same size, so that only the vectors differ.
  test.each([
    [
      'a double vote',
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      poll.vectors,
    ],
    [
      'two votes in one component',
      [
        [0, 0],
        [1, 0],
        [0, 2],
      ],
      poll.vectors,
    ],
    ['both counts of a packed ballot', [[0], [1], [1025]], [[0], [1], [1024]]],
  ])('%s', (_, vectors, asked) => {
    const forms = { patched: { items: 1, vectors }, asked: { items: 1, vectors: asked } };
    const { bytes } = makeBallot({ ...ballots, form: forms.patched, choices: [2], context });
    expect(holds(bytes, { form: forms.patched })).toBe(true);
    expect(holds(bytes, { form: forms.asked })).toBe(false);
  });

  test('a choice or a form that cannot be is a bug', () => {
    const make = (form: Form, choices: readonly number[]) => () =>
      makeBallot({ ...ballots, form, choices, context });
    expect(make(poll, [3, 0])).toThrow('bug');
    expect(make(poll, [0])).toThrow('bug');
    for (const vectors of [[], [[]], [[0], [0]], [[0], [0, 1]], [[-1]], [[0.5]], [[2 ** 40]]]) {
      expect(make({ items: 1, vectors }, [0])).toThrow('bug');
    }
    expect(make({ items: 0, vectors: [[0]] }, [])).toThrow('bug');
  });
});

describe('many at once', () => {
  const list = Array.from({ length: 7 }, (_, at) => ({
    context: length32(at),
    ...makeBallot({ ...ballots, choices: [at % 3, 0], context: length32(at) }),
  }));
  const spoil = (bytes: Uint8Array, by: bigint) => {
    const z = must(readScalar(slot(bytes, slots - 1)), 'a response');
    return replaced(bytes, slots - 1, writeScalar((z + by) % ORDER));
  };
  const spoilt = (bad: readonly number[]) =>
    list.map((one, at) => (bad.includes(at) ? { ...one, bytes: spoil(one.bytes, 1n) } : one));

  test.each([[[]], [[0]], [[6]], [[2, 3]], [[0, 1, 2, 3, 4, 5, 6]]])(
    'the bad ones are %j',
    (bad) => {
      expect(checkBallots(ballots, spoilt(bad))).toEqual(list.map((_, at) => !bad.includes(at)));
    },
  );

  test('none is none, and a malformed one does not spoil the others', () => {
    expect(checkBallots(ballots, [])).toEqual([]);
    const some = list.map((one, at) => (at === 3 ? { ...one, bytes: one.bytes.slice(1) } : one));
    expect(checkBallots(ballots, some)).toEqual(list.map((_, at) => at !== 3));
  });

  // Attack 20: errors +1 and -1 cancel where all weights are alike; the weights are the checker's.
  test('two errors that cancel pass with equal weights, and fail with random ones', () => {
    const [first, second] = [must(list[0], 'one'), must(list[1], 'another')];
    const pair = [
      { ...first, bytes: spoil(first.bytes, 1n) },
      { ...second, bytes: spoil(second.bytes, ORDER - 1n) },
    ];
    const ones = (length: number) => new Uint8Array(length).fill(1);
    expect(checkBallots({ ...ballots, random: ones }, pair)).toEqual([true, true]);
    expect(checkBallots(ballots, pair)).toEqual([false, false]);
  });
});

// Attack 23: the source of chance fails and gives the same bytes for every ballot.
test('with a failing source of chance no ciphertext comes back in another ballot', () => {
  const stuck = { ...ballots, random: (length: number) => new Uint8Array(length) };
  const one = makeBallot({ ...stuck, choices: [0, 0], context });
  const others = [
    makeBallot({ ...stuck, choices: [1, 0], context }),
    makeBallot({ ...stuck, choices: [0, 0], context: utf8('number 2') }),
    makeBallot({ ...stuck, choices: [0, 0], context, secret: utf8('seed') }),
  ];
  const points = [one, ...others].flatMap(({ bytes }) => ballotPoints(poll, bytes) ?? []);
  expect(new Set(points.map((point) => point.join())).size).toBe(points.length);
  expect(makeBallot({ ...stuck, choices: [0, 0], context })).toEqual(one);
});

function open({ alpha, beta }: { alpha: typeof BASE; beta: typeof BASE }): number | undefined {
  return smallLog(subtract(beta, times(alpha, x)), 20);
}

/** As the specification has it, written anew. */
function challengeOf(form: Form, ciphertexts: Uint8Array, commitments: Uint8Array): bigint {
  expect(partsOf(form, new Uint8Array(ballotLength(form))).ciphertexts).toHaveLength(64);
  const statement = [context, writeForm(form), publicKey, ciphertexts, commitments];
  const root = hash('real', 'ballot-proof', ...statement);
  return challenge('real', 'ballot-challenge', root, length32(0));
}
