/**
 * How a decision rule reads itself out, in French.
 *
 * Use      as in en/rules.ts.
 */

import type { Reading } from '../../table/rules/expression.ts';
import type { RuleWords } from '../say-rule.ts';

const HOW: { readonly [R in Reading]: string } = {
  for: 'compte comme favorable',
  against: 'compte comme défavorable',
  neutral: 'ne compte ni pour ni contre',
  out: 'sort du nombre sur lequel la règle est calculée',
};

const BASE = {
  members: 'tous les membres',
  cast: 'ceux qui sont pour ou contre',
  present: 'ceux qui répondent',
};

const SIDE = {
  for: 'doivent être pour',
  notAgainst: 'doivent être pour ou neutres',
  against: 'peuvent être contre',
};

export const messages: RuleWords = {
  named: {
    consensus: () =>
      'Consensus : le nom satisfait à la règle, sauf si un membre est contre. ' +
      'Aucun soutien n’est requis.',
    'minus-k': ({ tolerated }) =>
      `Consensus moins ${tolerated} : le nom satisfait à la règle, sauf si plus de ${tolerated} ` +
      `${tolerated === 1 ? 'membre est' : 'membres sont'} contre, quels qu’ils soient.`,
    'minus-named': ({ except }) =>
      `Consensus sans ${except} : le nom satisfait à la règle, sauf si un autre membre est contre.`,
    majority: ({ share, of, strict }) =>
      `Majorité : sur ${BASE[of]}, ${strict ? 'plus de' : 'au moins'} ${share} doivent être pour.`,
    'class-veto': ({ atLeast, group }) =>
      `Au moins ${atLeast} membres doivent être pour, et aucun contre dans le groupe « ${group} ».`,
  },
  all: (parts) => `Tout ceci doit être satisfait. ${parts}`,
  any: (parts) => `L’une de ces conditions suffit. ${parts}`,
  everybody: 'tous les membres',
  group: (name) => `le groupe « ${name} »`,
  except: (names) => `tous les membres sauf ${names}`,
  count: (who, quota, among) => `Sur ${among} : ${quota} ${SIDE[who]}.`,
  atLeast: (count) => `au moins ${count}`,
  atMost: (count) => `au plus ${count}`,
  shareAtLeast: ({ share, of, strict }) =>
    `sur ${BASE[of]}, ${strict ? 'plus de' : 'au moins'} ${share}`,
  shareAtMost: ({ share, of, strict }) =>
    `sur ${BASE[of]}, ${strict ? 'moins de' : 'au plus'} ${share}`,
  words: { encourage: 'Encourager', discourage: 'Décourager', noOpinion: 'Sans opinion' },
  word: (word, reading) => `« ${word} » ${HOW[reading]}.`,
  abstain: (reading) => `Une abstention ${HOW[reading]}.`,
  silent: (reading) => `Dans la procédure de silence, le silence ${HOW[reading]}.`,
  absent: (reading) => `Un membre absent ou qui ne répond pas ${HOW[reading]}.`,
  recused: (reading) => `Un membre qui se récuse ${HOW[reading]}.`,
};
