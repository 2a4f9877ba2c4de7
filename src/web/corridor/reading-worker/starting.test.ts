import { expect, test } from 'vitest';
import { answerTo } from './answering.ts';
import type { FromReader, ReadAsk } from './messages.ts';
import { startReading } from './starting.ts';

/** A worker in place of the browser's; what it tells is copied, as between two threads. */
function workers(answers: (ask: ReadAsk, tell: (told: FromReader) => void) => Promise<void>) {
  const ended: Worker[] = [];
  const make = () => {
    const worker = {
      onmessage: null as ((event: object) => void) | null,
      onerror: null as (() => void) | null,
      terminate: () => void ended.push(worker as object as Worker),
      postMessage: (ask: ReadAsk) =>
        void answers(ask, (told) => worker.onmessage?.({ data: structuredClone(told) })).catch(() =>
          worker.onerror?.(),
        ),
    };
    return worker as object as Worker;
  };
  return { ended, make };
}

const TABLE = `member,note\n${'HU,"a"\n'.repeat(2_500)}RO,"open\n`;

test.each([
  ['a table', TABLE, 2_500, 1],
  ['a file', new File([TABLE], 'table.csv'), 2_500, 1],
  ['JSON', JSON.stringify(Array.from({ length: 2_001 }, () => ({ member: 'HU' }))), 2_001, 0],
])('%s comes over in pieces, each row once and in its place', async (_, source, rows, broken) => {
  const { make, ended } = workers(answerTo);
  const parts: number[] = [];
  const { read } = startReading(make, { source, kind: 'signal' }, (part) => parts.push(part));
  const found = await read;
  expect(found.ok && found.value.broken.length).toBe(broken);
  const first = source === TABLE || source instanceof File ? 2 : 1;
  expect(found.ok && found.value.offered.map(({ row }) => row)).toEqual(
    Array.from({ length: rows }, (_row, at) => at + first),
  );
  expect(parts.length).toBeGreaterThan(0);
  expect(ended).toHaveLength(1);
});

test('more rows than can be shown are refused, and none of them comes over', async () => {
  const { make } = workers(async (ask, tell) => {
    await answerTo(ask, (told) => {
      expect(told.kind).not.toBe('piece');
      tell(told);
    });
  });
  const source = `[${'{"a":1},'.repeat(50_000)}{"a":1}]`;
  expect(await startReading(make, { source, kind: 'signal' }, () => {}).read).toEqual({
    ok: false,
    refusal: { code: 'too_many_rows', at: '', most: 50_000 },
  });
});

test('a reading that is stopped ends its worker and says so, whatever still comes', async () => {
  let goOn: () => void = () => undefined;
  const { make, ended } = workers(async (ask, tell) => {
    await new Promise<void>((resolve) => (goOn = resolve));
    await answerTo(ask, tell);
  });
  const { read, stop } = startReading(make, { source: TABLE, kind: 'signal' }, () => {});
  stop();
  goOn();
  expect(await read).toMatchObject({ ok: false, refusal: { code: 'stopped' } });
  expect(ended.length).toBeGreaterThan(0);
});

test('a worker that stumbles is told as a file that cannot be read', async () => {
  const { make } = workers(() => Promise.reject(new Error('out of memory')));
  const { read } = startReading(make, { source: TABLE, kind: 'signal' }, () => {});
  expect(await read).toMatchObject({ ok: false, refusal: { code: 'file_unreadable' } });
});
