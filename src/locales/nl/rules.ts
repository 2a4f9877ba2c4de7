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

const UNANIMITY = {
  members: 'Eenparigheid: ieder lid moet voor zijn.',
  present: 'Eenparigheid van de aanwezigen: ieder die antwoordt, moet voor zijn.',
  cast:
    'Eenparigheid van wie ja of nee zegt: ten minste één lid moet voor zijn, en geen tegen. ' +
    'Wie geen van beide is, staat niet in de weg.',
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
  named: {
    consensus: () => 'Consensus: de naam voldoet, tenzij een lid tegen is. Steun is niet nodig.',
    unanimity: ({ of }) => UNANIMITY[of],
    'minus-k': ({ tolerated }) =>
      `Consensus min ${tolerated}: de naam voldoet, tenzij meer dan ${tolerated} ` +
      `${tolerated === 1 ? 'lid' : 'leden'} tegen zijn, wie dat ook zijn.`,
    'minus-named': ({ except }, say) =>
      `Consensus zonder ${say.members(except)}: de naam voldoet, tenzij een ander lid tegen is.`,
    majority: ({ share }) => `Meerderheid: ${from(share)} van ${BASE[share.of]} moet voor zijn.`,
    'weighted-majority': ({ weight, quota }) =>
      `Gewogen meerderheid: ${weigh(weight, quota, 'atLeast')} moeten voor zijn.`,
    'class-veto': ({ atLeast, group }, say) =>
      `Ten minste ${atLeast} leden moeten voor zijn, en van de groep ‘${say.group(group)}’ ` +
      'niemand tegen.',
    'double-majority': ({ heads, weight, share, blockers }) =>
      `Dubbele meerderheid: ${from(heads)} van ${BASE[heads.of]} moet voor zijn, ` +
      `en die moeten ${part(weight, share, 'atLeast')} hebben.` +
      (blockers === 1
        ? ''
        : ` Minder dan ${blockers} leden die tegen zijn houden de naam niet tegen, ` +
          'wat ze ook wegen.'),
  },
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
