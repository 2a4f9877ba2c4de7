/**
 * Consensus minus named members: those named take part, and their objection does not count.
 *
 * Source   spec/rules.md §5.4.
 */

import type { MemberId } from '../ids.ts';
import type { Expression } from './expression.ts';
import { preset } from './preset.ts';

type MinusNamed = { readonly kind: 'minus-named'; readonly except: readonly MemberId[] };

export function consensusWithout(except: readonly MemberId[]): Expression {
  return { sum: 1, who: 'against', in: { except }, atMost: 0 };
}

export const minusNamedPreset = preset<MinusNamed>({
  kind: 'minus-named',
  make: ({ except }) => consensusWithout(except),
  recognise: (rule) => {
    if (!('who' in rule) || rule.sum !== 1 || rule.who !== 'against') return undefined;
    if (rule.atMost !== 0 || typeof rule.in !== 'object') return undefined;
    return { kind: 'minus-named', except: rule.in.except };
  },
  samples: ({ members }) => [
    { kind: 'minus-named', except: members.slice(0, 1) },
    { kind: 'minus-named', except: members.slice(1, 3) },
  ],
  words: {
    en: ({ except }, say) =>
      `Consensus without ${say.members(except)}: the name passes unless another member is against.`,
    nl: ({ except }, say) =>
      `Consensus zonder ${say.members(except)}: de naam voldoet, tenzij een ander lid tegen is.`,
    fr: ({ except }, say) =>
      `Consensus sans ${say.members(except)} : le nom satisfait à la règle, ` +
      'sauf si un autre membre est contre.',
  },
});
