/**
 * Consensus minus k: up to k members, whoever they are, cannot hold up the name.
 *
 * Source   spec/rules.md §5.3.
 */

import type { Expression } from './expression.ts';
import { preset } from './preset.ts';

type MinusK = { readonly kind: 'minus-k'; readonly tolerated: number };

export function consensusMinus(tolerated: number): Expression {
  return { sum: 1, who: 'against', atMost: tolerated };
}

export const minusKPreset = preset<MinusK>({
  kind: 'minus-k',
  make: ({ tolerated }) => consensusMinus(tolerated),
  recognise: (rule) => {
    if (!('who' in rule) || rule.sum !== 1 || rule.who !== 'against') return undefined;
    const { atMost } = rule;
    if (rule.in !== undefined || typeof atMost !== 'number' || atMost === 0) return undefined;
    return { kind: 'minus-k', tolerated: atMost };
  },
  samples: () => [
    { kind: 'minus-k', tolerated: 1 },
    { kind: 'minus-k', tolerated: 2 },
  ],
});
