/**
 * Consensus minus named members: those named take part, and their objection does not count.
 *
 * Source   spec/rules.md §5.3.
 */

import type { MemberId } from '../ids.ts';
import type { Expression } from './expression.ts';
import type { Preset } from './preset.ts';

export function consensusWithout(except: readonly MemberId[]): Expression {
  return { sum: 1, who: 'against', in: { except }, atMost: 0 };
}

export const minusNamedPreset: Preset = {
  kind: 'minus-named',
  recognise: (rule) => {
    if (!('who' in rule) || rule.who !== 'against' || rule.atMost !== 0) return undefined;
    if (typeof rule.in !== 'object') return undefined;
    return { kind: 'minus-named', except: rule.in.except };
  },
  samples: (members) => [
    consensusWithout(members.slice(0, 1)),
    consensusWithout(members.slice(1, 3)),
  ],
};
