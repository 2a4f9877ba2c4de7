import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHex, utf8 } from '../basics/bytes.ts';
import { digestOf, sha256 } from './digest.ts';
import { ORDER } from './group.ts';
import { seeded } from './seeded.ts';
import { challenge, hash, hash32, nonces } from './transcript.ts';

const part = fc.uint8Array({ maxLength: 6 });

test('the bytes hashed are exactly those of the specification', () => {
  const length = (n: number) => Buffer.from([n, 0, 0, 0]);
  const plain = createHash('sha512')
    .update('doyen/v1/ristretto255-sha512/real')
    .update(length(5))
    .update('label')
    .update(length(2))
    .update(Buffer.from([1, 2]))
    .update(length(0))
    .digest();
  const made = hash('real', 'label', Uint8Array.of(1, 2), new Uint8Array(0));
  expect(toHex(made)).toBe(plain.toString('hex'));
  expect(hash32('real', 'label', Uint8Array.of(1, 2), new Uint8Array(0))).toEqual(
    made.slice(0, 32),
  );
  const number = BigInt(`0x${Buffer.from(plain).reverse().toString('hex')}`);
  expect(challenge('real', 'label', Uint8Array.of(1, 2), new Uint8Array(0))).toBe(number % ORDER);
});

test('two lists of parts hash alike only if they are the same list', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 4 }), (a, b) => {
      const same = JSON.stringify(a.map(toHex)) === JSON.stringify(b.map(toHex));
      expect(toHex(hash('real', 'x', ...a)) === toHex(hash('real', 'x', ...b))).toBe(same);
    }),
  );
});

test('a rehearsal, or another label, hashes differently', () => {
  expect(hash('real', 'x')).not.toEqual(hash('rehearsal', 'x'));
  expect(hash('real', 'x')).not.toEqual(hash('real', 'y'));
});

// Attack 23: the source of chance fails and gives the same bytes again.
test('with a failing source of chance a nonce comes back only for the very same statement', () => {
  const stuck = () => new Uint8Array(32);
  const [secret, statement] = [utf8('secret'), utf8('statement')];
  const first = nonces('real', secret, statement, stuck);
  const row = [first(), first(), nonces('real', utf8('other'), statement, stuck)()];
  row.push(nonces('real', secret, utf8('other'), stuck)());
  row.push(nonces('rehearsal', secret, statement, stuck)());
  row.push(nonces('real', secret, statement, seeded('nonces'))());
  expect(new Set(row).size).toBe(row.length);
  expect(nonces('real', secret, statement, stuck)()).toBe(row[0]);
});

test('digests are SHA-256, as bytes and as hex', () => {
  const wanted = createHash('sha256').update('doyen').digest('hex');
  expect(digestOf(utf8('doyen'))).toBe(wanted);
  expect(toHex(sha256(utf8('doyen')))).toBe(wanted);
});
