/**
 * Majority: a share of the members, of those present or of those who say yes or no.
 *
 * Use      simple: more than 1/2 of `cast`; absolute: more than 1/2 of `members`; two thirds: 2/3.
 * Source   spec/rules.md §5.4.
 */

import type { Expression, Share } from './expression.ts';
import type { Preset } from './preset.ts';

export function majority(share: Share): Expression {
  return { sum: 1, who: 'for', atLeast: share };
}

export const majorityPreset: Preset = {
  kind: 'majority',
  recognise: (rule) => {
    if (!('who' in rule) || rule.who !== 'for' || rule.in !== undefined) return undefined;
    const { atLeast } = rule;
    return typeof atLeast === 'object' ? { kind: 'majority', share: atLeast } : undefined;
  },
  samples: () => [
    majority({ share: '1/2', of: 'cast', strict: true }),
    majority({ share: '1/2', of: 'members', strict: true }),
    majority({ share: '2/3', of: 'present', strict: false }),
    majority({ share: '1', of: 'members', strict: false }),
  ],
};
