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
  words: { en: ({ of }) => EN[of], nl: ({ of }) => NL[of], fr: ({ of }) => FR[of] },
});

const EN = {
  members: 'Unanimity: every member must be in favour.',
  present: 'Unanimity of those present: everyone who answers must be in favour.',
  cast:
    'Unanimity of those who say yes or no: at least one must be in favour, and none against. ' +
    'Who is neither does not stand in the way.',
};

const NL = {
  members: 'Eenparigheid: ieder lid moet voor zijn.',
  present: 'Eenparigheid van de aanwezigen: ieder die antwoordt, moet voor zijn.',
  cast:
    'Eenparigheid van wie ja of nee zegt: ten minste één lid moet voor zijn, en geen tegen. ' +
    'Wie geen van beide is, staat niet in de weg.',
};

const FR = {
  members: 'Unanimité : chaque membre doit être pour.',
  present: 'Unanimité des présents : tous ceux qui répondent doivent être pour.',
  cast:
    'Unanimité de ceux qui disent oui ou non : au moins un membre doit être pour, et aucun ' +
    'contre. Qui n’est ni l’un ni l’autre n’y fait pas obstacle.',
};
