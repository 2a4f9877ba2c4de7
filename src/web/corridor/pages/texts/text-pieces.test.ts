import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, stretchOf, trimmed } from './text-pieces.ts';

const place = fc.integer({ min: -1, max: 9 });
const quotes = fc.array(fc.record({ id: fc.constantFrom('a', 'b'), start: place, end: place }), {
  maxLength: 4,
});

test('however quotations overlap, the pieces are the text, and each knows who quotes it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), quotes, (text, quoted) => {
      const pieces = piecesOf(text, quoted);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, text: part, quoted: ids } of pieces) {
        expect(text.startsWith(part, start)).toBe(true);
        const covering = quoted.filter((quote) => {
          const inside = quote.start >= 0 && quote.start < quote.end && quote.end <= text.length;
          return inside && quote.start <= start && start + part.length <= quote.end;
        });
        expect(ids).toEqual(covering.map(({ id }) => id));
      }
    }),
  );
});

test('words are found where they stand; white space at the ends is no part of them', () => {
  expect(stretchOf('we shall not', ' shall ')).toEqual({ start: 3, end: 8 });
  expect(stretchOf('we shall not', 'will')).toBeNull();
  expect(stretchOf('we shall not', '  ')).toBeNull();
  expect(trimmed('we shall not', { start: 2, end: 9 })).toEqual({ start: 3, end: 8 });
  expect(trimmed('we  shall', { start: 2, end: 4 })).toBeNull();
});
