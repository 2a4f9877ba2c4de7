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
  words: {
    en: ({ tolerated }) =>
      `Consensus minus ${tolerated}: the name passes unless more than ${tolerated} ` +
      `${tolerated === 1 ? 'member is' : 'members are'} against, whoever they are.`,
    nl: ({ tolerated }) =>
      `Consensus min ${tolerated}: de naam voldoet, tenzij meer dan ${tolerated} ` +
      `${tolerated === 1 ? 'lid' : 'leden'} tegen zijn, wie dat ook zijn.`,
    fr: ({ tolerated }) =>
      `Consensus moins ${tolerated} : le nom satisfait à la règle, sauf si plus de ${tolerated} ` +
      `${tolerated === 1 ? 'membre est' : 'membres sont'} contre, quels qu’ils soient.`,
  },
});
