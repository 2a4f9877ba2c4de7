/**
 * What a hostile person of the side, or the author of a file, can put into a corridor.
 */

import { describe, expect, it, test } from 'vitest';
import { emptyCorridor, withChanges } from './corridor.ts';
import { address, parseItemId, parseSubject } from './fields.ts';
import { linksIn } from './origins.ts';
import { corridorOf, put, signal } from './testing/small-corridor.ts';

describe('an address', () => {
  it.each([
    'https://nato.example:443@evil.example/page',
    'https://nato.example@evil.example',
    'https://nato.example\\@evil.example/',
    'https://nato.example\\.evil.example/',
    'javascript://nato.example/%0Aalert(1)',
    'data:text/html,x',
    'https:///page',
    '//nato.example',
    ' https://nato.example',
    'https://nato.example/"onclick=x',
  ])('that leads elsewhere than it shows is refused: %s', (given) => {
    expect(address(given, '').ok).toBe(false);
  });

  it.each([
    'https://nato.example/@reader/page?by=a@b#c@d',
    'http://nato.example:8080',
    'https://nato.example?x=1',
    'https://www.nato.example/a_(b)\\c',
  ])('that leads where it shows is taken: %s', (given) => {
    expect(address(given, '').ok).toBe(true);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'valueOf', '../x', 'a b', '', 'é'])(
  '%j is the id of nothing',
  (id) => {
    expect(parseItemId(id)).toBeUndefined();
    expect(parseSubject(`candidate:${id}`)).toBeUndefined();
  },
);

test('a chain of retractions of any length is followed to its end', () => {
  const length = 20_001;
  const signals = Array.from({ length }, (_, at) => put('signal', `s${at}`, signal()));
  const links = Array.from({ length: length - 1 }, (_, at) =>
    put('link', `l${at}`, {
      ...{ from: `s${at + 1}`, to: `s${at}`, how: 'retracts' as const },
      note: null,
    } as never),
  );
  const corridor = withChanges(corridorOf(...signals), links);
  const { retracted } = linksIn(corridor);
  expect([retracted.size, retracted.has(`s${length - 2}`)]).toEqual([(length - 1) / 2, true]);
  expect(retracted.has(`s${length - 1}`)).toBe(false);
  expect(linksIn(emptyCorridor()).retracted.size).toBe(0);
});
