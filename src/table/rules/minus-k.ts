/**
 * Consensus minus k: up to k members, whoever they are, cannot hold up the name.
 *
 * Source   spec/rules.md §5.2.
 */

import type { Expression } from './expression.ts';
import type { Preset } from './preset.ts';

export function consensusMinus(tolerated: number): Expression {
  return { sum: 1, who: 'against', atMost: tolerated };
}

export const minusKPreset: Preset = {
  kind: 'minus-k',
  recognise: (rule) => {
    if (!('who' in rule) || rule.who !== 'against' || rule.in !== undefined) return undefined;
    const { atMost } = rule;
    if (typeof atMost !== 'number' || atMost === 0) return undefined;
    return { kind: 'minus-k', tolerated: atMost };
  },
  samples: () => [consensusMinus(1), consensusMinus(2)],
};
