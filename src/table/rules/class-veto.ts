/**
 * Class veto: enough members in favour, and nobody of one group against.
 *
 * Use      the Security Council: 9 of 15, and none of the permanent five against. A member of the
 *          group who holds no opinion vetoes nothing.
 * Source   spec/rules.md §5.5.
 */

import type { GroupId } from '../ids.ts';
import type { Expression } from './expression.ts';
import type { Preset } from './preset.ts';

export function classVeto(atLeast: number, group: GroupId): Expression {
  return {
    all: [
      { sum: 1, who: 'for', atLeast },
      { sum: 1, who: 'against', in: group, atMost: 0 },
    ],
  };
}

export const classVetoPreset: Preset = {
  kind: 'class-veto',
  recognise: (rule) => {
    if (!('all' in rule) || rule.all.length !== 2) return undefined;
    const [support, veto] = rule.all;
    if (support === undefined || !('who' in support) || support.who !== 'for') return undefined;
    if (veto === undefined || !('who' in veto) || veto.who !== 'against') return undefined;
    const { atLeast } = support;
    if (typeof atLeast !== 'number' || support.in !== undefined) return undefined;
    if (veto.atMost !== 0 || typeof veto.in !== 'string') return undefined;
    return { kind: 'class-veto', atLeast, group: veto.in };
  },
  samples: (_, groups) => groups.flatMap((group) => [classVeto(1, group), classVeto(3, group)]),
};
