/**
 * How a decision rule reads itself out, in English.
 *
 * Use      `sayRule(messages, reading, names)` of locales/say-rule.ts; each entry is whole
 *          sentences.
 */

import type { Quota, Reading, Share } from '../../table/rules/expression.ts';
import { type Bound, type RuleWords, percentOf } from '../say-rule.ts';

const HOW: { readonly [R in Reading]: string } = {
  for: 'counts as being in favour',
  against: 'counts as being against',
  neutral: 'counts neither for nor against',
  out: 'is left out of the reckoning',
};

const BASE = {
  members: 'all members',
  cast: 'those who are for or against',
  present: 'those who answer',
};

const SIDE = {
  for: 'must be in favour',
  notAgainst: 'must be in favour or neutral',
  against: 'may be against',
};

const WORDS: { readonly [word: string]: string } = {
  encourage: 'Encourage',
  discourage: 'Discourage',
  noOpinion: 'No opinion',
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstain',
  support: 'Support',
  accept: 'Accept',
  undecided: 'Undecided',
  reluctant: 'Reluctant',
  block: 'Block',
  approve: 'Approve',
  leave: 'Do not approve',
  excellent: 'Excellent',
  'very-good': 'Very good',
  good: 'Good',
  acceptable: 'Acceptable',
  poor: 'Poor',
  reject: 'Reject',
};

export const messages: RuleWords = {
  tag: 'en',
  quotas: { from, base: (of) => BASE[of], part, weigh },
  all: (parts) => `All of this must hold. ${parts}`,
  any: (parts) => `One of these is enough. ${parts}`,
  everybody: 'all members',
  group: (name) => `the group “${name}”`,
  except: (names) => `all members but ${names}`,
  count: (who, quota, among) => `Of ${among}: ${quota} ${SIDE[who]}.`,
  atLeast: (count) => `at least ${count}`,
  atMost: (count) => `at most ${count}`,
  weight: weigh,
  shareAtLeast: (share) => `${from(share)} of ${BASE[share.of]}`,
  shareAtMost: (share) => `${upTo(share)} of ${BASE[share.of]}`,
  words: WORDS,
  word: (word, reading) => `“${word}” ${HOW[reading]}.`,
  abstain: (reading) => `An abstention ${HOW[reading]}.`,
  silent: (reading) => `Under the silence procedure, silence ${HOW[reading]}.`,
  absent: (reading) => `A member that is absent or does not answer ${HOW[reading]}.`,
  recused: (reading) => `A member that takes no part because of an interest ${HOW[reading]}.`,
};

const WEIGHTS: { readonly [weight: string]: string } = {
  population: 'the population',
  votes: 'the votes',
  shares: 'the shares',
};

function weigh(weight: string, quota: Quota, bound: Bound): string {
  return `members with ${part(weight, quota, bound)}`;
}

function part(weight: string, quota: Quota, bound: Bound): string {
  const name = WEIGHTS[weight] ?? `the weight “${weight}”`;
  if (typeof quota === 'number') {
    return `${bound === 'atLeast' ? 'at least' : 'at most'} ${quota} of ${name}`;
  }
  return `${bound === 'atLeast' ? from(quota) : upTo(quota)} of ${name} of ${BASE[quota.of]}`;
}

function from({ share, strict }: Share): string {
  return `${strict ? 'more than' : 'at least'} ${spelled(share)}`;
}

function upTo({ share, strict }: Share): string {
  return `${strict ? 'less than' : 'at most'} ${spelled(share)}`;
}

function spelled(share: string): string {
  const percent = percentOf({ share });
  return percent === undefined ? share : `${percent}%`;
}
