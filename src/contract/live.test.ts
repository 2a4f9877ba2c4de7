import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import type { Reply } from './line.ts';
import { followLive } from './live.ts';

/** A server's end of the stream, and the clock that both ends live by. */
function stage() {
  const waiting: { readonly until: number; go(): void }[] = [];
  let now = 0;
  let dialled = 0;
  let say: (text: string | null) => void = () => {};
  const connect = async (): Promise<Reply> => {
    dialled++;
    const told: (string | null)[] = [];
    let wake = () => {};
    say = (text) => {
      told.push(text);
      wake();
    };
    const mine = say;
    const read = async () => {
      while (told.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      const text = told.shift();
      return text === null || text === undefined
        ? { done: true }
        : { done: false, value: utf8(text) };
    };
    const cancel = async () => mine(null);
    const body = { getReader: () => ({ read, cancel }) };
    return { status: 200, body, text: async () => '', arrayBuffer: async () => new ArrayBuffer(0) };
  };
  const wait = (milliseconds: number) =>
    new Promise<void>((go) => waiting.push({ until: now + milliseconds, go }));
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const pass = async (seconds: number) => {
    for (const end = now + seconds * 1_000; now < end;) {
      now += 1_000;
      const due = waiting.filter(({ until }) => until <= now);
      for (const one of due) waiting.splice(waiting.indexOf(one), 1);
      for (const { go } of due) go();
      await settle();
    }
  };
  return { connect, wait, settle, pass, say: (text: string) => say(text), dialled: () => dialled };
}

const STILL = 'event: still\ndata: \n\n';

test('while the server says that it is still there, the line is kept', async () => {
  const { connect, wait, settle, pass, say, dialled } = stage();
  const stop = followLive({ connect, wait, changed: () => {} });
  await settle();
  for (let times = 0; times < 40; times++) {
    await pass(15);
    say(STILL);
    await settle();
  }
  expect(dialled()).toBe(1);
  stop();
});

test('a line that fell silent is given up within a minute, said, and dialled again', async () => {
  const { connect, wait, settle, pass, say, dialled } = stage();
  let news = 0;
  const stop = followLive({ connect, wait, changed: () => void news++ });
  await settle();
  say('event: size\ndata: 3\n\n');
  await settle();
  expect(news).toBe(2);
  await pass(35);
  expect([dialled(), news]).toEqual([1, 2]);
  await pass(25);
  expect(dialled()).toBe(2);
  expect(news).toBe(4);
  stop();
});

test('who has stopped is not called again', async () => {
  const { connect, wait, settle, pass, dialled } = stage();
  const stop = followLive({ connect, wait, changed: () => {} });
  await settle();
  stop();
  await pass(300);
  expect(dialled()).toBe(1);
});
