/** After a removal nothing counts that was sealed under the key which the removed person has. */

import { expect, test } from 'vitest';
import { board, change } from './testing.ts';
import { removedAct } from './writing.ts';

test('a sheet under the key of before a removal does not open after it, whoever wrote it', () => {
  const on = board();
  const [anna, bart] = on.pair();
  const carl = on.join('Carl', anna);
  bart.read();
  // Bart writes before he hears that Carl, who has this key, was removed.
  const early = bart.write({ type: 'changed', changes: [change(bart, 'early')] });
  const [writer, gone] = [anna.read().writer(), carl.own.id];
  on.take(anna.write(removedAct(writer, gone)));
  on.take(early);
  for (const one of [anna.read(), bart.read()]) {
    expect(one.names()).toEqual([]);
    expect(one.side().findings).toEqual([{ code: 'sheet_does_not_open', nr: on.sheets.length }]);
  }
  on.take(bart.write({ type: 'changed', changes: [change(bart, 'late')] }));
  expect(anna.read().names()).toEqual(['late']);
});
