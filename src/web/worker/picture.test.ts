/** The register as pages get it: what an entry's own words say, and nothing that they do not. */

import { expect, test } from 'vitest';
import type { Followed } from '../../device/follower.ts';
import { registerOf } from './picture.ts';

function called(knowing: object): Followed {
  const act = {
    type: 'CallRound',
    round: 'poll-2',
    opens: 0,
    closes: 1,
    reason: 'Due.',
    ...knowing,
  };
  const entry = { index: 7, at: 0, wish: { actor: 'officer:chair', act } };
  return { entry } as unknown as Followed;
}

test('a call that was made knowingly is marked in the register, and no other', () => {
  const [known, refused, plain] = registerOf([
    called({ knowing: true }),
    called({ knowing: false }),
    called({}),
  ]);
  expect(known).toMatchObject({ about: 'poll-2', reason: 'Due.', knowingly: true });
  for (const line of [refused, plain]) expect(line).not.toHaveProperty('knowingly');
});
