/**
 * Unanimity: everybody says yes. Of `cast`, an abstention does not stand in the way.
 *
 * Use      of `members`, silence and absence block as the rule reads them; of `present`, who is
 *          there must say yes; of `cast`, who says yes or no (at least one must): so the Council of
 *          the European Union where a treaty asks for unanimity.
 * Source   spec/rules.md §5.2; Treaty on the Functioning of the European Union, article 238(4).
 */

import type { Expression, Share } from './expression.ts';
import { isShare, preset } from './preset.ts';

type Unanimity = { readonly kind: 'unanimity'; readonly of: Share['of'] };

export function unanimity(of: Share['of']): Expression {
  return { sum: 1, who: 'for', atLeast: { share: '1', of, strict: false } };
}

export const unanimityPreset = preset<Unanimity>({
  kind: 'unanimity',
  make: ({ of }) => unanimity(of),
  recognise: (rule) => {
    if (!('who' in rule) || rule.sum !== 1 || rule.who !== 'for') return undefined;
    const { atLeast } = rule;
    if (rule.in !== undefined || !isShare(atLeast)) return undefined;
    if (atLeast.share !== '1' || atLeast.strict) return undefined;
    return { kind: 'unanimity', of: atLeast.of };
  },
  samples: () => [
    { kind: 'unanimity', of: 'members' },
    { kind: 'unanimity', of: 'present' },
    { kind: 'unanimity', of: 'cast' },
  ],
});
