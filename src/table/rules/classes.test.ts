import { expect, test } from 'vitest';
import { type Leaf, settled } from './classes.ts';

const [YES, NO, OPEN] = [leaf(), leaf(), leaf()];
const ask = (asked: Leaf) => (asked === OPEN ? null : asked === YES);

function leaf(): Leaf {
  return { sum: 1, who: 'for', atLeast: 1 };
}

test.each([
  { of: [YES, YES], all: true, any: true },
  { of: [YES, NO], all: false, any: true },
  { of: [NO, NO], all: false, any: false },
  { of: [YES, OPEN], all: null, any: true },
  { of: [OPEN, NO], all: false, any: null },
  { of: [OPEN, OPEN], all: null, any: null },
])('of all one false settles it, of any one true: %#', ({ of, all, any }) => {
  expect(settled({ all: of }, ask)).toBe(all);
  expect(settled({ any: of.toReversed() }, ask)).toBe(any);
});
