/**
 * Weighted majority: members weigh what they hold, and so much of the weight must be in favour.
 *
 * Use      the Fund's board: `votes`, more than 1/2 of `cast`, or 85/100 of `members`; a number of
 *          votes where the quota is one: 12 of the 17 of the Six.
 * Source   spec/rules.md §5.6.
 */

import type { Expression, Quota } from './expression.ts';
import { preset } from './preset.ts';

type WeightedMajority = {
  readonly kind: 'weighted-majority';
  readonly weight: string;
  readonly quota: Quota;
};

export function weightedMajority(weight: string, quota: Quota): Expression {
  return { sum: weight, who: 'for', atLeast: quota };
}

export const weightedMajorityPreset = preset<WeightedMajority>({
  kind: 'weighted-majority',
  make: ({ weight, quota }) => weightedMajority(weight, quota),
  recognise: (rule) => {
    if (!('who' in rule) || rule.who !== 'for' || rule.in !== undefined) return undefined;
    if (rule.sum === 1) return undefined;
    return { kind: 'weighted-majority', weight: rule.sum, quota: rule.atLeast };
  },
  samples: ({ weights }) =>
    weights.flatMap((weight): readonly WeightedMajority[] => [
      { kind: 'weighted-majority', weight, quota: { share: '1/2', of: 'cast', strict: true } },
      {
        kind: 'weighted-majority',
        weight,
        quota: { share: '17/20', of: 'members', strict: false },
      },
      { kind: 'weighted-majority', weight, quota: 5 },
    ]),
  words: {
    en: ({ weight, quota }, say) =>
      `Weighted majority: ${say.weigh(weight, quota)} must be in favour.`,
    nl: ({ weight, quota }, say) =>
      `Gewogen meerderheid: ${say.weigh(weight, quota)} moeten voor zijn.`,
    fr: ({ weight, quota }, say) =>
      `Majorité pondérée : ${say.weigh(weight, quota)} doivent être pour.`,
  },
});
