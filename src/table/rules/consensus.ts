/**
 * Consensus: the name passes unless somebody objects. It does not need anybody's support.
 *
 * Source   spec/rules.md §5.1.
 */

import type { Expression } from './expression.ts';
import { preset } from './preset.ts';

type Consensus = { readonly kind: 'consensus' };

export function consensus(): Expression {
  return { sum: 1, who: 'against', atMost: 0 };
}

export const consensusPreset = preset<Consensus>({
  kind: 'consensus',
  make: consensus,
  recognise: (rule) => {
    if (!('who' in rule) || rule.sum !== 1 || rule.who !== 'against') return undefined;
    return rule.in === undefined && rule.atMost === 0 ? { kind: 'consensus' } : undefined;
  },
  samples: () => [{ kind: 'consensus' }],
  words: {
    en: () => 'Consensus: the name passes unless a member is against. No support is needed.',
    nl: () => 'Consensus: de naam voldoet, tenzij een lid tegen is. Steun is niet nodig.',
    fr: () =>
      'Consensus : le nom satisfait à la règle, sauf si un membre est contre. ' +
      'Aucun soutien n’est requis.',
  },
});
