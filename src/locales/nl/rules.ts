/**
 * How a decision rule reads itself out, in Dutch.
 *
 * Use      as in en/rules.ts.
 */

import type { Reading } from '../../table/rules/expression.ts';
import type { RuleWords } from '../say-rule.ts';

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

export const messages: RuleWords = {
  named: {
    consensus: () => 'Consensus: de naam voldoet, tenzij een lid tegen is. Steun is niet nodig.',
    'minus-k': ({ tolerated }) =>
      `Consensus min ${tolerated}: de naam voldoet, tenzij meer dan ${tolerated} ` +
      `${tolerated === 1 ? 'lid' : 'leden'} tegen zijn, wie dat ook zijn.`,
    'minus-named': ({ except }) =>
      `Consensus zonder ${except}: de naam voldoet, tenzij een ander lid tegen is.`,
    majority: ({ share, of, strict }) =>
      `Meerderheid: ${strict ? 'meer dan' : 'ten minste'} ${share} van ${BASE[of]} moet voor zijn.`,
    'class-veto': ({ atLeast, group }) =>
      `Ten minste ${atLeast} leden moeten voor zijn, en van de groep ‘${group}’ niemand tegen.`,
  },
  all: (parts) => `Aan dit alles moet zijn voldaan. ${parts}`,
  any: (parts) => `Een van deze is genoeg. ${parts}`,
  everybody: 'alle leden',
  group: (name) => `de groep ‘${name}’`,
  except: (names) => `alle leden behalve ${names}`,
  count: (who, quota, among) => `Van ${among}: ${quota} ${SIDE[who]}.`,
  atLeast: (count) => `ten minste ${count}`,
  atMost: (count) => `hoogstens ${count}`,
  shareAtLeast: ({ share, of, strict }) =>
    `${strict ? 'meer dan' : 'ten minste'} ${share} van ${BASE[of]}`,
  shareAtMost: ({ share, of, strict }) =>
    `${strict ? 'minder dan' : 'hoogstens'} ${share} van ${BASE[of]}`,
  words: { encourage: 'Aanmoedigen', discourage: 'Ontmoedigen', noOpinion: 'Geen mening' },
  word: (word, reading) => `‘${word}’ ${HOW[reading]}.`,
  abstain: (reading) => `Een onthouding ${HOW[reading]}.`,
  silent: (reading) => `Zwijgen in de stilteprocedure ${HOW[reading]}.`,
  absent: (reading) => `Een lid dat afwezig is of niet antwoordt, ${HOW[reading]}.`,
  recused: (reading) => `Een lid dat wegens een belang niet deelneemt, ${HOW[reading]}.`,
};
