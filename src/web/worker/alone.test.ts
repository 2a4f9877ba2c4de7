/**
 * Four windows of one browser: one works for the seats, the others say so, wait, and take over.
 */

import { expect, test } from 'vitest';
import { aloneBy } from './alone.ts';

/** Windows over the same locks, as those of one browser are. */
function windowsOf(count: number) {
  const saidElsewhere: number[] = [];
  const alone = Array.from({ length: count }, (_, at) =>
    aloneBy(navigator.locks, () => saidElsewhere.push(at)),
  );
  return { alone, saidElsewhere };
}

test('one of four works, three say where, and the next takes over as a window closes', async () => {
  const { alone, saidElsewhere } = windowsOf(4);
  const closed: number[] = [];
  const working: number[] = [];
  const first = await alone[0]?.('four');
  const waiting = [1, 2, 3].map((at) =>
    alone[at]?.('four').then((close) => {
      working.push(at);
      return close;
    }),
  );
  await expect.poll(() => saidElsewhere).toEqual([1, 2, 3]);
  expect(working).toEqual([]);
  first?.();
  for (const [at, window] of waiting.entries()) {
    const close = await window;
    // Never two at once.
    expect(working).toEqual([1, 2, 3].slice(0, at + 1));
    close?.();
    closed.push(at);
  }
  expect(closed).toEqual([0, 1, 2]);
});

test('windows on different selections do not wait for one another', async () => {
  const { alone, saidElsewhere } = windowsOf(2);
  const closing = await Promise.all([alone[0]?.('here'), alone[1]?.('there')]);
  expect(saidElsewhere).toEqual([]);
  for (const close of closing) close?.();
});

test('a window that could not open a selection may try again, and lets others try', async () => {
  const { alone, saidElsewhere } = windowsOf(2);
  (await alone[0]?.('again'))?.();
  await expect.poll(async () => (await navigator.locks.query()).held).toEqual([]);
  (await alone[0]?.('again'))?.();
  await expect.poll(async () => (await navigator.locks.query()).held).toEqual([]);
  (await alone[1]?.('again'))?.();
  expect(saidElsewhere).toEqual([]);
});

test('locks that the browser refuses are an error, not a wait without end', async () => {
  const refusing = {
    query: () => Promise.resolve({}),
    request: () => Promise.reject(new Error('no locks here')),
  } as never as LockManager;
  await expect(aloneBy(refusing, () => {})('none')).rejects.toThrow('no locks here');
});
