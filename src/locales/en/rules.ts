/**
 * How a decision rule reads itself out, in English.
 *
 * Use      `sayRule(messages, reading, names)` of locales/say-rule.ts; each entry is whole
 *          sentences.
 */

import type { Reading } from '../../table/rules/expression.ts';
import type { RuleWords } from '../say-rule.ts';

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

export const messages: RuleWords = {
  named: {
    consensus: () => 'Consensus: the name passes unless a member is against. No support is needed.',
    'minus-k': ({ tolerated }) =>
      `Consensus minus ${tolerated}: the name passes unless more than ${tolerated} ` +
      `${tolerated === 1 ? 'member is' : 'members are'} against, whoever they are.`,
    'minus-named': ({ except }) =>
      `Consensus without ${except}: the name passes unless another member is against.`,
    majority: ({ share, of, strict }) =>
      `Majority: ${strict ? 'more than' : 'at least'} ${share} of ${BASE[of]} must be in favour.`,
    'class-veto': ({ atLeast, group }) =>
      `At least ${atLeast} members must be in favour, and none against of the group “${group}”.`,
  },
  all: (parts) => `All of this must hold. ${parts}`,
  any: (parts) => `One of these is enough. ${parts}`,
  everybody: 'all members',
  group: (name) => `the group “${name}”`,
  except: (names) => `all members but ${names}`,
  count: (who, quota, among) => `Of ${among}: ${quota} ${SIDE[who]}.`,
  atLeast: (count) => `at least ${count}`,
  atMost: (count) => `at most ${count}`,
  shareAtLeast: ({ share, of, strict }) =>
    `${strict ? 'more than' : 'at least'} ${share} of ${BASE[of]}`,
  shareAtMost: ({ share, of, strict }) =>
    `${strict ? 'less than' : 'at most'} ${share} of ${BASE[of]}`,
  words: { encourage: 'Encourage', discourage: 'Discourage', noOpinion: 'No opinion' },
  word: (word, reading) => `“${word}” ${HOW[reading]}.`,
  abstain: (reading) => `An abstention ${HOW[reading]}.`,
  silent: (reading) => `Under the silence procedure, silence ${HOW[reading]}.`,
  absent: (reading) => `A member that is absent or does not answer ${HOW[reading]}.`,
  recused: (reading) => `A member that takes no part because of an interest ${HOW[reading]}.`,
};
