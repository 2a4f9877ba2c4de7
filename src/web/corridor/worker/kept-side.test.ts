/** What a device keeps of a corridor is whole after a crash, and gone when it is forgotten. */

import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { emptySide } from '../../../corridor/keeping/side.ts';
import { change } from '../../../corridor/keeping/testing.ts';
import { ownKeys } from '../../../corridor/keeping/own-keys.ts';
import { memoryBox } from '../../../../tools/support/side.ts';
import { type KeptSide, keptSides } from './kept-side.ts';

const seed = new Uint8Array(32).fill(5);
const anna = { own: ownKeys(seed) };
const side = { ...emptySide('corridor-one', { '1': 'A'.repeat(43) }), title: 'A side' };
const kept = (count: number): KeptSide => ({
  ...{ seed, side, outbox: { waiting: [], sending: null } },
  changes: Array.from({ length: count }, (_, at) => change(anna, `n-${at}`)),
});

test('what was saved in several goes is there, in its order', async () => {
  const sides = keptSides(memoryBox());
  let known = 0;
  for (const count of [3, 200, 201, 450]) {
    await sides.save(kept(count), known);
    known = count;
  }
  expect(await sides.load('corridor-one')).toEqual(kept(450));
  expect(await sides.held()).toEqual([{ id: 'corridor-one', title: 'A side' }]);
});

test('what a crash left behind the last word of the side is written anew', async () => {
  const box = memoryBox();
  const sides = keptSides(box);
  await sides.save(kept(199), 0);
  const before = must(await box.get('side/corridor-one'), 'a side');
  await sides.save(kept(230), 199);
  await box.put('side/corridor-one', before);
  expect((await sides.load('corridor-one'))?.changes).toHaveLength(199);
  await sides.save(kept(205), 199);
  expect(await sides.load('corridor-one')).toEqual(kept(205));
});

test('what waits to be sent is kept, and the bytes that are on their way', async () => {
  const sides = keptSides(memoryBox());
  await sides.save(kept(1), 0);
  const outbox = {
    waiting: [{ type: 'changed' as const, changes: [change(anna, 'later')] }],
    sending: { bytes: Uint8Array.of(1, 2, 255), epoch: 3 },
  };
  await sides.saveOutbox('corridor-one', outbox);
  expect((await sides.load('corridor-one'))?.outbox).toEqual(outbox);
});

test('what is forgotten leaves nothing', async () => {
  const box = memoryBox();
  const sides = keptSides(box);
  await sides.save(kept(450), 0);
  await sides.forget('corridor-one');
  expect([...box.kept.keys()]).toEqual([]);
  expect(await sides.load('corridor-one')).toBeUndefined();
});
