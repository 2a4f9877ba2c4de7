import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { type StreamEvent, events } from './event-stream.ts';

async function readAll(chunks: readonly string[]): Promise<readonly StreamEvent[]> {
  const left = [...chunks];
  const reader = {
    read: async () => {
      const next = left.shift();
      return next === undefined ? { done: true } : { done: false, value: utf8(next) };
    },
    cancel: async () => {},
  };
  const all: StreamEvent[] = [];
  for await (const event of events(reader)) all.push(event);
  return all;
}

const TEXT = 'event: size\ndata: 12\n\nevent: still\ndata: \n\ndata: x\n\nevent: cut';

test('wherever the line is cut into pieces, the same events come out', async () => {
  const whole = await readAll([TEXT]);
  expect(whole).toEqual([
    { event: 'size', data: '12' },
    { event: 'still', data: '' },
    { event: 'message', data: 'x' },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(TEXT.length)), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), TEXT.length];
      const pieces = places.slice(1).map((end, at) => TEXT.slice(places[at], end));
      expect(await readAll(pieces)).toEqual(whole);
    }),
  );
});
