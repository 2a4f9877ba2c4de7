/**
 * Double majority: a share of the members who together hold a share of a weight; too few to block.
 *
 * Use      the Council of the European Union: 55 % of the members with 65 % of the population, and
 *          no fewer than four can block; 72 % where the proposal is not the Commission's. Read
 *          abstention and absence `against` there, and who takes no part `out`.
 * Shapes   `blockers`: where fewer than so many are against, the name passes, whatever they weigh;
 *          1: there is no such clause.
 * Source   spec/rules.md §5.8; Treaty on European Union, article 16(4).
 */

import type { Expression, Share } from './expression.ts';
import { isShare, preset } from './preset.ts';

type DoubleMajority = {
  readonly kind: 'double-majority';
  readonly heads: Share;
  readonly weight: string;
  readonly share: Share;
  readonly blockers: number;
};
type Parts = Omit<DoubleMajority, 'kind'>;

export function doubleMajority({ heads, weight, share, blockers }: Parts): Expression {
  const both: Expression = {
    all: [
      { sum: 1, who: 'for', atLeast: heads },
      { sum: weight, who: 'for', atLeast: share },
    ],
  };
  if (blockers === 1) return both;
  return { any: [both, { sum: 1, who: 'against', atMost: blockers - 1 }] };
}

export const doubleMajorityPreset = preset<DoubleMajority>({
  kind: 'double-majority',
  make: doubleMajority,
  recognise: (rule) => {
    if (!('any' in rule)) return known(rule, 1);
    const [both, few] = rule.any;
    const blockers = blockersOf(few);
    return both === undefined || blockers === undefined || rule.any.length !== 2
      ? undefined
      : known(both, blockers);
  },
  samples: ({ weights }) =>
    weights.flatMap((weight): readonly DoubleMajority[] => {
      const share: Share = { share: '65/100', of: 'members', strict: false };
      const kind = 'double-majority';
      return [
        { kind, heads: { ...share, share: '55/100' }, weight, share, blockers: 2 },
        { kind, heads: { ...share, share: '72/100' }, weight, share, blockers: 2 },
        { kind, heads: { ...share, share: '1/2', strict: true }, weight, share, blockers: 1 },
      ];
    }),
  words: {
    en: ({ heads, weight, share, blockers }, say) =>
      `Double majority: ${say.from(heads)} of ${say.base(heads.of)} must be in favour, ` +
      `and these must have ${say.part(weight, share)}.` +
      (blockers === 1
        ? ''
        : ` Fewer than ${blockers} members against cannot hold up the name, whatever they weigh.`),
    nl: ({ heads, weight, share, blockers }, say) =>
      `Dubbele meerderheid: ${say.from(heads)} van ${say.base(heads.of)} moet voor zijn, ` +
      `en die moeten ${say.part(weight, share)} hebben.` +
      (blockers === 1
        ? ''
        : ` Minder dan ${blockers} leden die tegen zijn houden de naam niet tegen, ` +
          'wat ze ook wegen.'),
    fr: ({ heads, weight, share, blockers }, say) =>
      `Double majorité : sur ${say.base(heads.of)}, ${say.from(heads)} doivent être pour ` +
      `et réunir ${say.part(weight, share)}.` +
      (blockers === 1
        ? ''
        : ` Moins de ${blockers} membres opposés ne peuvent faire échec au nom, ` +
          'quel que soit leur poids.'),
  },
});

function known(rule: Expression, blockers: number): DoubleMajority | undefined {
  if (!('all' in rule) || rule.all.length !== 2) return undefined;
  const [first, second] = rule.all;
  if (first === undefined || !('who' in first) || first.who !== 'for') return undefined;
  if (second === undefined || !('who' in second) || second.who !== 'for') return undefined;
  if (first.in !== undefined || second.in !== undefined) return undefined;
  if (first.sum !== 1 || second.sum === 1) return undefined;
  const heads = first.atLeast;
  const share = second.atLeast;
  if (!isShare(heads) || !isShare(share)) return undefined;
  return { kind: 'double-majority', heads, weight: second.sum, share, blockers };
}

function blockersOf(part: Expression | undefined): number | undefined {
  if (part === undefined || !('who' in part) || part.who !== 'against') return undefined;
  if (part.sum !== 1 || part.in !== undefined) return undefined;
  const { atMost } = part;
  return typeof atMost === 'number' && atMost > 0 ? atMost + 1 : undefined;
}
