/**
 * The scales that a rule may be written for, each from ill will to goodwill.
 *
 * Use      `scaleOf(words)` finds the scale that has just these words; `ASKED` are those that a
 *          round of this version can put to the members.
 * Source   spec/rules.md §1.
 */

export type ScaleName =
  | 'straw-poll'
  | 'vote'
  | 'open-question'
  | 'approval'
  | 'grades'
  | 'resistance';

export const SCALES: { readonly [Name in ScaleName]: readonly string[] } = {
  'straw-poll': ['discourage', 'noOpinion', 'encourage'],
  vote: ['no', 'abstain', 'yes'],
  'open-question': ['block', 'reluctant', 'undecided', 'accept', 'support'],
  approval: ['leave', 'approve'],
  grades: ['reject', 'poor', 'acceptable', 'good', 'very-good', 'excellent'],
  resistance: ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0'],
};

const NAMES: readonly ScaleName[] = [
  'straw-poll',
  'vote',
  'open-question',
  'approval',
  'grades',
  'resistance',
];

/** Those that a sounding of this version can ask. */
export const ASKED: readonly ScaleName[] = ['straw-poll'];

/** In whatever order the words stand. */
export function scaleOf(words: readonly string[]): ScaleName | undefined {
  return NAMES.find((name) => {
    const scale = SCALES[name];
    return scale.length === words.length && scale.every((word) => words.includes(word));
  });
}
