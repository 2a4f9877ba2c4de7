/**
 * Majority: a share of the members, of those present or of those who say yes or no.
 *
 * Use      simple: more than 1/2 of `cast`; absolute: more than 1/2 of `members`; two thirds of
 *          those present, as the cardinals elect: 2/3 of `present`.
 * Source   spec/rules.md §5.5.
 */

import type { Expression, Share } from './expression.ts';
import { isShare, preset } from './preset.ts';

type Majority = { readonly kind: 'majority'; readonly share: Share };

export function majority(share: Share): Expression {
  return { sum: 1, who: 'for', atLeast: share };
}

export const majorityPreset = preset<Majority>({
  kind: 'majority',
  make: ({ share }) => majority(share),
  recognise: (rule) => {
    if (!('who' in rule) || rule.sum !== 1 || rule.who !== 'for') return undefined;
    const { atLeast } = rule;
    if (rule.in !== undefined || !isShare(atLeast)) return undefined;
    return { kind: 'majority', share: atLeast };
  },
  samples: () => [
    { kind: 'majority', share: { share: '1/2', of: 'cast', strict: true } },
    { kind: 'majority', share: { share: '1/2', of: 'members', strict: true } },
    { kind: 'majority', share: { share: '2/3', of: 'present', strict: false } },
    { kind: 'majority', share: { share: '3/4', of: 'members', strict: false } },
  ],
  words: {
    en: ({ share }, say) =>
      `Majority: ${say.from(share)} of ${say.base(share.of)} must be in favour.`,
    nl: ({ share }, say) =>
      `Meerderheid: ${say.from(share)} van ${say.base(share.of)} moet voor zijn.`,
    fr: ({ share }, say) =>
      `Majorité : sur ${say.base(share.of)}, ${say.from(share)} doivent être pour.`,
  },
});
