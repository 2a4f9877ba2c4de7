import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const how = { root: '/house', interactive: true };

test('without a word of the environment everything has its default', () => {
  expect(readSettings({}, how)).toEqual({
    ok: true,
    value: {
      port: 4020,
      host: '127.0.0.1',
      place: { folder: '/house/data' },
      label: 'localhost',
      logRequests: false,
      behindProxy: false,
      newCode: false,
      corridors: 'anyone',
    },
  });
});

test('a database address wins over a folder', () => {
  const url = 'postgres://x/y';
  expect(readSettings({ DATABASE_URL: url, DOYEN_DATA: '/d' }, how)).toMatchObject({
    value: { place: { url } },
  });
  expect(readSettings({ DOYEN_DATA: '/d' }, how)).toMatchObject({
    value: { place: { folder: '/d' } },
  });
});

test.each(['65536', '-1', 'x', '', '80 ', '1e3'])('the port %j is refused', (PORT) => {
  expect(readSettings({ PORT }, how)).toEqual({
    ok: false,
    refusal: { code: 'portWrong', given: PORT },
  });
});

test.each(['0', '65535'])('the port %s is fine', (PORT) => {
  expect(readSettings({ PORT }, how)).toMatchObject({ value: { port: Number(PORT) } });
});

test.each(['https://doyen.example', 'a/b', '', 'UPPER', 'a b', '-a'])(
  '%j is no origin',
  (given) => {
    expect(readSettings({ DOYEN_ORIGIN: given }, how)).toEqual({
      ok: false,
      refusal: { code: 'labelWrong', given },
    });
  },
);

test('requests are logged where nobody watches, or where asked', () => {
  const quiet = { ...how, interactive: false };
  expect(readSettings({}, quiet)).toMatchObject({ value: { logRequests: true } });
  expect(readSettings({ DOYEN_LOG: 'off' }, quiet)).toMatchObject({
    value: { logRequests: false },
  });
  expect(readSettings({ DOYEN_LOG: 'on' }, how)).toMatchObject({ value: { logRequests: true } });
});

test.each([
  [{}, 'anyone'],
  [{ DOYEN_HOST: 'localhost' }, 'anyone'],
  [{ DOYEN_HOST: '::1' }, 'anyone'],
  [{ DOYEN_HOST: '0.0.0.0' }, 'code'],
  [{ DOYEN_HOST: '127.example.org' }, 'code'],
  [{ DOYEN_PROXY: 'on' }, 'code'],
  [{ DOYEN_CORRIDORS: 'nobody' }, 'nobody'],
  [{ DOYEN_CORRIDORS: 'anyone', DOYEN_HOST: '0.0.0.0' }, 'anyone'],
])('with %j, who may begin a corridor is %s', (words, corridors) => {
  expect(readSettings(words, how)).toMatchObject({ value: { corridors } });
});

test('another word for who may begin one is refused', () => {
  expect(readSettings({ DOYEN_CORRIDORS: 'everybody' }, how)).toEqual({
    ok: false,
    refusal: { code: 'corridorsWrong', given: 'everybody' },
  });
});
