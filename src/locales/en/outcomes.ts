/**
 * What a silence is about, and how a selection ended, in English.
 */

import type { OutcomeWords } from '../say-outcome.ts';

export const messages: OutcomeWords = {
  and: 'and',
  subjects: {
    package: (pairs) => `the package ${pairs}`,
    rule: 'a change of the rule',
    extension: (until) => `the incumbent staying until ${until}`,
    vacancy: ({ acting, from, until }) =>
      `${acting} as acting head from ${from}${until === null ? '' : ` until ${until}`}`,
  },
  pair: (name, post) => `${name} (${post})`,
  appointed: (name) => `${name} is appointed.`,
  package: (pairs) => `Appointed together: ${pairs}.`,
  'silence-broken': (subject) =>
    `Silence on ${subject} was broken, and the selection ended without a decision.`,
  extended: (until) => `Nobody is appointed: the incumbent stays until ${until}.`,
  vacant: ({ acting, from, until }) =>
    `The post stays vacant. ${acting} acts from ${from} until ${until ?? 'a successor takes office'}.`,
  tie: (names, round, { encourage, discourage, noOpinion }) =>
    `A tie, in ${round}: ${names} are level (each ${encourage} encourage, ${discourage} ` +
    `discourage, ${noOpinion} no opinion). One answer more or less would have broken it; ` +
    'none did.',
  deadlock: (round, silence) =>
    `Deadlock: no name can be adopted under the rule.${
      round === null ? '' : ` The counts of ${round} stand in the way.`
    }${silence === null ? '' : ` So does the objection that broke silence ${silence}.`}`,
  stopped: 'The selection was stopped.',
  kinds: {
    appointed: 'appointed',
    'silence-broken': 'silence broken',
    tie: 'tie',
    deadlock: 'deadlock',
    extended: 'term extended',
    vacant: 'vacant',
    stopped: 'stopped',
  },
};
