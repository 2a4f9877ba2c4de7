/** What an import takes in piece by piece can be taken in one after the other. */

import { expect, test } from 'vitest';
import { mustOk } from '../basics/bug.ts';
import { type Reader, read } from '../basics/shape.ts';
import { accepted, allAccepted } from './acceptance.ts';
import { inLeaningOrder } from './leaning-order.ts';
import { type Body, KINDS } from './kinds/index.ts';
import { NORTH, corridorOf, link, put, signal } from './testing/small-corridor.ts';

const argument = (answers: string | null) =>
  mustOk(
    read(KINDS.argument as Reader<Body<'argument'>>, {
      ...{ candidate: NORTH, side: 'strength', text: { en: 'Has done it before.' }, by: null },
      ...{ member: null, when: null, answers, learned: '2024-02-01', handling: 'clear' },
      ...{ address: null, attribution: 'on-record' },
    }),
    'an argument',
  );

const turned = [
  put('link', 'l1', link('s2', 's1', 'confirms')),
  put('argument', 'a3', argument('a2')),
  put('argument', 'a2', argument('a1')),
  put('argument', 'a1', argument(null)),
  put('signal', 's1', signal()),
  put('signal', 's2', signal()),
].flatMap((change) => (change.type === 'put' ? [change] : []));

test('what others name comes before them, an answer after what it answers', () => {
  const ids = inLeaningOrder(turned).map(({ id }) => id);
  expect(ids).toEqual(['a1', 's1', 's2', 'a2', 'a3', 'l1']);
});

test('turned round it would be refused, in its order all of it is taken in', () => {
  const corridor = corridorOf();
  expect(allAccepted(corridor, turned)).toMatchObject({ refusal: { code: 'unknown_signal' } });
  expect(allAccepted(corridor, inLeaningOrder(turned))).toMatchObject({ ok: true });
  expect(turned.filter((change) => accepted(corridor, change).ok)).toHaveLength(3);
});

test('arguments that answer one another in a circle have an order, and are refused', () => {
  const round = [put('argument', 'a1', argument('a2')), put('argument', 'a2', argument('a1'))];
  const puts = round.flatMap((change) => (change.type === 'put' ? [change] : []));
  expect(inLeaningOrder(puts)).toHaveLength(2);
  expect(allAccepted(corridorOf(), inLeaningOrder(puts)).ok).toBe(false);
});
