/** A page that waits for a desk: what it is told, and what is tried again. */

import { expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { openDesks } from './desks.ts';

type Line = 'up' | 'cut' | 'stumbling' | 'gone' | 'unreadable';

/** A device at a server whose answers follow one another; each wait of the device is one step. */
function deviceAt(...course: readonly [Line, ...Line[]]) {
  let at = 0;
  const line = () => course[Math.min(at, course.length - 1)];
  const told: string[] = [];
  const says = (no: Line) => async () => {
    if (line() === 'cut') throw new TypeError('Failed to fetch');
    return line() === no;
  };
  const opened: string[] = [];
  const desks = openDesks({
    open: async (id) => {
      if (line() !== 'up') throw new Error(`unanswered: ${line()}`);
      opened.push(id);
      return { id, close: () => opened.splice(0) } as unknown as Desk;
    },
    board: () => ({ gone: says('gone'), unreadable: says('unreadable') }),
    ended: async () => false,
    tell: (kind) => void told.push(kind),
    wait: async () => {
      at++;
      // A line that stays cut is waited for without end.
      if (at >= course.length && line() !== 'up') await new Promise(() => undefined);
    },
  });
  return { desks, told, opened };
}

/** Until all that is under way has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test.each<Line>(['cut', 'stumbling'])(
  'a line that is %s at first is not taken for a selection that is not there',
  async (line) => {
    const { desks, told, opened } = deviceAt(line, line, 'up');
    await expect(desks.watch('s1')).rejects.toThrow('unanswered');
    await settled();
    expect(told).toEqual(['unanswered', 'unanswered']);
    expect(opened).toEqual(['s1']);
    await desks.watch('s1');
    expect(opened).toEqual(['s1']);
  },
);

test.each([
  ['gone', 'unknown'],
  ['unreadable', 'unreadable'],
] as const)('a server that says %s has answered, and is not asked again', async (line, kind) => {
  const { desks, told, opened } = deviceAt(line, 'up');
  await expect(desks.watch('s1')).rejects.toThrow('unanswered');
  await settled();
  expect({ told, opened }).toEqual({ told: [kind], opened: [] });
});

test('once the line is back, a server may still say that there is no such selection', async () => {
  const { desks, told, opened } = deviceAt('cut', 'gone', 'up');
  await expect(desks.watch('s1')).rejects.toThrow('unanswered');
  await settled();
  expect({ told, opened }).toEqual({ told: ['unanswered', 'unknown'], opened: [] });
});

test('where no page waits nothing is tried again', async () => {
  const { desks, told, opened } = deviceAt('cut', 'up');
  await expect(desks.deskFor('s1')).rejects.toThrow('unanswered');
  await settled();
  expect({ told, opened }).toEqual({ told: ['unanswered'], opened: [] });
});

test('what is forgotten meanwhile is not opened again', async () => {
  const { desks, opened } = deviceAt('cut', 'cut', 'up');
  const watching = desks.watch('s1').catch(() => 'shut');
  await desks.close('s1');
  expect(await watching).toBe('shut');
  await settled();
  expect(opened).toEqual([]);
});
