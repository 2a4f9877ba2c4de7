import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes } from './changes.ts';

test('a changed word is marked, the rest is kept', () => {
  expect(changes('Ada is appointed head.', 'Ada is appointed acting head.')).toEqual([
    { kind: 'kept', text: 'Ada is appointed ' },
    { kind: 'added', text: 'acting ' },
    { kind: 'kept', text: 'head.' },
  ]);
  expect(changes('a b', 'a c')).toEqual([
    { kind: 'kept', text: 'a ' },
    { kind: 'removed', text: 'b' },
    { kind: 'added', text: 'c' },
  ]);
  expect(changes('', '')).toEqual([]);
});

test('what is added before the full stop leaves the last word, and a space is a space', () => {
  expect(changes('We name «\u00a0Ada\u00a0».', 'We name « Ada » for a year.')).toEqual([
    { kind: 'kept', text: 'We name « Ada » ' },
    { kind: 'added', text: 'for a year' },
    { kind: 'kept', text: '.' },
  ]);
});

test('the pieces are both texts, whatever they are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', 'cc', '\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changes(before, after);
      const without = (kind: string) =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      expect(bare(without('added'))).toBe(bare(before));
      expect(without('removed')).toBe(after);
    }),
  );
});

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
