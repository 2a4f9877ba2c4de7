/**
 * Class veto: enough members in favour, and nobody of one group against.
 *
 * Use      the Security Council: 9 of 15, and none of the permanent five against. A member of the
 *          group who holds no opinion vetoes nothing.
 * Source   spec/rules.md §5.7.
 */

import type { GroupId } from '../ids.ts';
import type { Expression } from './expression.ts';
import { preset } from './preset.ts';

type ClassVeto = {
  readonly kind: 'class-veto';
  readonly atLeast: number;
  readonly group: GroupId;
};

export function classVeto(atLeast: number, group: GroupId): Expression {
  return {
    all: [
      { sum: 1, who: 'for', atLeast },
      { sum: 1, who: 'against', in: group, atMost: 0 },
    ],
  };
}

export const classVetoPreset = preset<ClassVeto>({
  kind: 'class-veto',
  make: ({ atLeast, group }) => classVeto(atLeast, group),
  recognise: (rule) => {
    if (!('all' in rule) || rule.all.length !== 2) return undefined;
    const [support, veto] = rule.all;
    const atLeast = supportOf(support);
    const group = vetoOf(veto);
    return atLeast === undefined || group === undefined
      ? undefined
      : { kind: 'class-veto', atLeast, group };
  },
  samples: ({ groups }) =>
    groups.flatMap((group): readonly ClassVeto[] => [
      { kind: 'class-veto', atLeast: 1, group },
      { kind: 'class-veto', atLeast: 3, group },
    ]),
  words: {
    en: ({ atLeast, group }, say) =>
      `At least ${atLeast} members must be in favour, and none against of the group ` +
      `“${say.group(group)}”.`,
    nl: ({ atLeast, group }, say) =>
      `Ten minste ${atLeast} leden moeten voor zijn, en van de groep ‘${say.group(group)}’ ` +
      'niemand tegen.',
    fr: ({ atLeast, group }, say) =>
      `Au moins ${atLeast} membres doivent être pour, et aucun contre dans le groupe ` +
      `« ${say.group(group)} ».`,
  },
});

function supportOf(part: Expression | undefined): number | undefined {
  if (part === undefined || !('who' in part) || part.who !== 'for') return undefined;
  if (part.sum !== 1 || part.in !== undefined) return undefined;
  return typeof part.atLeast === 'number' ? part.atLeast : undefined;
}

function vetoOf(part: Expression | undefined): GroupId | undefined {
  if (part === undefined || !('who' in part) || part.who !== 'against') return undefined;
  if (part.sum !== 1 || part.atMost !== 0) return undefined;
  return typeof part.in === 'string' ? part.in : undefined;
}
