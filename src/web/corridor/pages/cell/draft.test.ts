/**
 * A proposal starts from what was decided, and never from yes.
 */

import { expect, test } from 'vitest';
import { must } from '../../../../basics/bug.ts';
import { countOf } from '../../../../corridor/count-matrix.ts';
import type { Change } from '../../../../corridor/corridor.ts';
import {
  ADA,
  ON_NORTH,
  TODAY,
  corridorOf,
  decided,
  put,
  signal,
} from '../../../../corridor/testing/small-corridor.ts';
import { cellAt } from '../../furniture/use-count.ts';
import { assessmentOf, draftOf, nextStep } from './draft.ts';

const say = (text: { readonly en?: string }) => text.en ?? '';
const cellOf = (...changes: readonly Change[]) =>
  must(cellAt(countOf(corridorOf(...changes), TODAY), ADA, ON_NORTH), 'a cell of Ada on North');

test('one step up or down, and no further than the ends', () => {
  expect(nextStep(cellOf(decided(ADA, 'undecided')), 1)).toBe('accept');
  expect(nextStep(cellOf(decided(ADA, 'undecided')), -1)).toBe('reluctant');
  expect(nextStep(cellOf(decided(ADA, 'support')), 1)).toBe('support');
  expect(nextStep(cellOf(decided(ADA, 'block')), -1)).toBe('block');
});

test('where nobody decided it starts from the evidence, and from undecided without any', () => {
  expect(nextStep(cellOf(), 1)).toBe('undecided');
  expect(nextStep(cellOf(put('signal', 's1', signal({ stance: 'objects' }))), 1)).toBe('block');
});

test('what was written in other languages stays, where it was not changed', () => {
  const wouldChange = { en: 'A letter', nl: 'Een brief' };
  const cell = cellOf(decided(ADA, 'block', { wouldChange, hangsOn: { en: 'The letter' } }));
  const draft = { ...draftOf(cell, 'accept', say), reason: ' It came. ', hangsOn: '' };
  const kept = assessmentOf(draft, { cell, language: 'en', learned: TODAY });
  expect(kept).toMatchObject({ step: 'accept', reason: { en: 'It came.' }, wouldChange });
  expect(kept.hangsOn).toBeUndefined();
  const changed = assessmentOf(
    { ...draft, wouldChange: 'A visit' },
    { cell, language: 'fr', learned: TODAY },
  );
  expect(changed.wouldChange).toEqual({ fr: 'A visit' });
});

test('a condition in the evidence is proposed as what it hangs on', () => {
  const condition = { en: 'if he writes a letter' };
  const cell = cellOf(put('signal', 's1', signal({ condition })));
  const draft = draftOf(cell, cell.suggestion.step, say);
  expect(draft).toMatchObject({
    step: 'accept',
    hangsOn: 'if he writes a letter',
    evidence: ['s1'],
  });
});
