/**
 * How a decision rule reads itself out, in French.
 *
 * Use      as in en/rules.ts.
 */

import type { Quota, Reading, Share } from '../../table/rules/expression.ts';
import { type Bound, type RuleWords, percentOf } from '../say-rule.ts';

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

const WORDS: { readonly [word: string]: string } = {
  encourage: 'Encourager',
  discourage: 'Décourager',
  noOpinion: 'Sans opinion',
  yes: 'Oui',
  no: 'Non',
  abstain: 'Abstention',
  support: 'Soutenir',
  accept: 'Accepter',
  undecided: 'Indécis',
  reluctant: 'Réticent',
  block: 'Bloquer',
  approve: 'Approuver',
  leave: 'Ne pas approuver',
  excellent: 'Excellent',
  'very-good': 'Très bien',
  good: 'Bien',
  acceptable: 'Acceptable',
  poor: 'Insuffisant',
  reject: 'À rejeter',
};

export const messages: RuleWords = {
  tag: 'fr',
  quotas: { from, base: (of) => BASE[of], part, weigh },
  all: (parts) => `Tout ceci doit être satisfait. ${parts}`,
  any: (parts) => `L’une de ces conditions suffit. ${parts}`,
  everybody: 'tous les membres',
  group: (name) => `le groupe « ${name} »`,
  except: (names) => `tous les membres sauf ${names}`,
  count: (who, quota, among) => `Sur ${among} : ${quota} ${SIDE[who]}.`,
  atLeast: (count) => `au moins ${count}`,
  atMost: (count) => `au plus ${count}`,
  weight: weigh,
  shareAtLeast: (share) => `sur ${BASE[share.of]}, ${from(share)}`,
  shareAtMost: (share) => `sur ${BASE[share.of]}, ${upTo(share)}`,
  words: WORDS,
  word: (word, reading) => `« ${word} » ${HOW[reading]}.`,
  abstain: (reading) => `Une abstention ${HOW[reading]}.`,
  silent: (reading) => `Dans la procédure de silence, le silence ${HOW[reading]}.`,
  absent: (reading) => `Un membre absent ou qui ne répond pas ${HOW[reading]}.`,
  recused: (reading) => `Un membre qui se récuse ${HOW[reading]}.`,
};

const WEIGHTS: { readonly [weight: string]: string } = {
  population: 'de la population',
  votes: 'des voix',
  shares: 'des parts',
};

function weigh(weight: string, quota: Quota, bound: Bound): string {
  return `des membres réunissant ${part(weight, quota, bound)}`;
}

function part(weight: string, quota: Quota, bound: Bound): string {
  const name = WEIGHTS[weight] ?? `de la pondération « ${weight} »`;
  if (typeof quota === 'number') {
    return `${bound === 'atLeast' ? 'au moins' : 'au plus'} ${quota} ${name}`;
  }
  return `${bound === 'atLeast' ? from(quota) : upTo(quota)} ${name} de ${BASE[quota.of]}`;
}

function from({ share, strict }: Share): string {
  return `${strict ? 'plus de' : 'au moins'} ${spelled(share)}`;
}

function upTo({ share, strict }: Share): string {
  return `${strict ? 'moins de' : 'au plus'} ${spelled(share)}`;
}

function spelled(share: string): string {
  const percent = percentOf({ share });
  return percent === undefined ? share : `${percent} %`;
}
