/**
 * Consensus: the name passes unless somebody objects. It does not need anybody's support.
 *
 * Source   spec/rules.md §5.1.
 */

import type { Expression } from './expression.ts';
import type { Preset } from './preset.ts';

export function consensus(): Expression {
  return { sum: 1, who: 'against', atMost: 0 };
}

export const consensusPreset: Preset = {
  kind: 'consensus',
  recognise: (rule) =>
    'who' in rule && rule.who === 'against' && rule.in === undefined && rule.atMost === 0
      ? { kind: 'consensus' }
      : undefined,
  samples: () => [consensus()],
};
