/**
 * How a decision rule reads itself out, in Dutch.
 *
 * Use      as in en/rules.ts.
 */

import type { Quota, Reading, Share } from '../../table/rules/expression.ts';
import { type Bound, type RuleWords, percentOf } from '../say-rule.ts';

const HOW: { readonly [R in Reading]: string } = {
  for: 'telt als voor',
  against: 'telt als tegen',
  neutral: 'telt niet als voor en niet als tegen',
  out: 'blijft buiten het aantal waarover de regel rekent',
};

const BASE = {
  members: 'alle leden',
  cast: 'wie voor of tegen is',
  present: 'wie antwoordt',
};

const SIDE = {
  for: 'moeten voor zijn',
  notAgainst: 'moeten voor of neutraal zijn',
  against: 'mogen tegen zijn',
};

const WORDS: { readonly [word: string]: string } = {
  encourage: 'Aanmoedigen',
  discourage: 'Ontmoedigen',
  noOpinion: 'Geen mening',
  yes: 'Ja',
  no: 'Nee',
  abstain: 'Onthouding',
  support: 'Steunen',
  accept: 'Aanvaarden',
  undecided: 'Nog onbeslist',
  reluctant: 'Terughoudend',
  block: 'Blokkeren',
  approve: 'Goedkeuren',
  leave: 'Niet goedkeuren',
  excellent: 'Uitstekend',
  'very-good': 'Zeer goed',
  good: 'Goed',
  acceptable: 'Aanvaardbaar',
  poor: 'Zwak',
  reject: 'Af te wijzen',
};

export const messages: RuleWords = {
  tag: 'nl',
  quotas: { from, base: (of) => BASE[of], part, weigh },
  all: (parts) => `Aan dit alles moet zijn voldaan. ${parts}`,
  any: (parts) => `Een van deze is genoeg. ${parts}`,
  everybody: 'alle leden',
  group: (name) => `de groep ‘${name}’`,
  except: (names) => `alle leden behalve ${names}`,
  count: (who, quota, among) => `Van ${among}: ${quota} ${SIDE[who]}.`,
  atLeast: (count) => `ten minste ${count}`,
  atMost: (count) => `hoogstens ${count}`,
  weight: weigh,
  shareAtLeast: (share) => `${from(share)} van ${BASE[share.of]}`,
  shareAtMost: (share) => `${upTo(share)} van ${BASE[share.of]}`,
  words: WORDS,
  word: (word, reading) => `‘${word}’ ${HOW[reading]}.`,
  abstain: (reading) => `Een onthouding ${HOW[reading]}.`,
  silent: (reading) => `Zwijgen in de stilteprocedure ${HOW[reading]}.`,
  absent: (reading) => `Een lid dat afwezig is of niet antwoordt, ${HOW[reading]}.`,
  recused: (reading) => `Een lid dat wegens een belang niet deelneemt, ${HOW[reading]}.`,
};

const WEIGHTS: { readonly [weight: string]: string } = {
  population: 'de bevolking',
  votes: 'de stemmen',
  shares: 'de aandelen',
};

function weigh(weight: string, quota: Quota, bound: Bound): string {
  return `leden met samen ${part(weight, quota, bound)}`;
}

function part(weight: string, quota: Quota, bound: Bound): string {
  const name = WEIGHTS[weight] ?? `het gewicht ‘${weight}’`;
  if (typeof quota === 'number') {
    return `${bound === 'atLeast' ? 'ten minste' : 'hoogstens'} ${quota} van ${name}`;
  }
  return `${bound === 'atLeast' ? from(quota) : upTo(quota)} van ${name} van ${BASE[quota.of]}`;
}

function from({ share, strict }: Share): string {
  return `${strict ? 'meer dan' : 'ten minste'} ${spelled(share)}`;
}

function upTo({ share, strict }: Share): string {
  return `${strict ? 'minder dan' : 'hoogstens'} ${spelled(share)}`;
}

function spelled(share: string): string {
  const percent = percentOf({ share });
  return percent === undefined ? share : `${percent}%`;
}
