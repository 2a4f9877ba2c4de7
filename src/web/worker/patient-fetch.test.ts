import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patientFetch } from './patient-fetch.ts';

const PATIENCE = { asking: 20_000, sending: 60_000, reading: 120_000 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Rejects when it is given up, and only then. */
function never(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('given up')));
  });
}

const silent = (_: string, { signal }: RequestInit) => never(signal);
const asked = (method: string) => ({ method, headers: {} });

test.each([
  ['GET', PATIENCE.asking],
  ['POST', PATIENCE.sending],
])('a %s that nobody answers is given up after %d ms, not before', async (method, limit) => {
  let outcome = 'waiting';
  const answer = patientFetch(silent, PATIENCE)('/', asked(method));
  const settled = answer.catch(({ message }: Error) => void (outcome = message));
  await vi.advanceTimersByTimeAsync(limit - 1);
  expect(outcome).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  await settled;
  expect(outcome).toBe('given up');
});

test('a line that is cut while the answer is read is given up too', async () => {
  const cut = async (_: string, { signal }: RequestInit) => ({
    status: 200,
    body: null,
    text: () => never(signal),
    arrayBuffer: () => never(signal),
  });
  const answered = await patientFetch(cut, PATIENCE)('/', asked('GET'));
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  const reading = expect(answered.text()).rejects.toThrow('given up');
  await vi.advanceTimersByTimeAsync(PATIENCE.reading);
  await reading;
});
