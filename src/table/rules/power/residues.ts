/**
 * Whole numbers by their remainders: what is too long for a double, counted modulo several primes.
 *
 * Use      `primesFor(bits)`: primes below 2^30 whose product exceeds 2^bits; `joined` finds the
 *          number again from its remainders.
 * Source   Chinese remainder theorem, Garner's way.
 */

/** Below this, the sum of two remainders is still a 32-bit integer. */
const BELOW = 2 ** 30;

export function primesFor(bits: number): readonly number[] {
  const primes: number[] = [];
  let reached = 0;
  for (let given = BELOW - 1; reached <= bits; given -= 2) {
    if (!isPrime(given)) continue;
    primes.push(given);
    reached += Math.log2(given);
  }
  return primes;
}

/** The number below the product of the primes that has these remainders. */
export function joined(remainders: readonly number[], primes: readonly number[]): bigint {
  let [value, product] = [0n, 1n];
  for (const [at, prime] of primes.entries()) {
    const p = BigInt(prime);
    const missing = (BigInt(remainders[at] ?? 0) - value) % p;
    const steps = (missing * inverse(product % p, p)) % p;
    value += ((steps + p) % p) * product;
    product *= p;
  }
  return value;
}

function inverse(value: bigint, p: bigint): bigint {
  let [result, base] = [1n, value];
  for (let power = p - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % p;
    base = (base * base) % p;
  }
  return result;
}

function isPrime(given: number): boolean {
  for (let by = 3; by * by <= given; by += 2) if (given % by === 0) return false;
  return given % 2 === 1;
}
