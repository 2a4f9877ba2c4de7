/**
 * What a silence is about, and how a selection ended, in Dutch.
 */

import type { OutcomeWords } from '../say-outcome.ts';

export const messages: OutcomeWords = {
  and: 'en',
  subjects: {
    package: (pairs) => `het pakket ${pairs}`,
    rule: 'een wijziging van de regel',
    extension: (until) => `het aanblijven van de zittende functionaris tot en met ${until}`,
    vacancy: ({ acting, from, until }) =>
      `de waarneming door ${acting} vanaf ${from}${until === null ? '' : ` tot en met ${until}`}`,
  },
  pair: (name, post) => `${name} (${post})`,
  appointed: (name) => `${name} is benoemd.`,
  package: (pairs) => `Samen benoemd: ${pairs}.`,
  'silence-broken': (subject) =>
    `De stilte over ${subject} is verbroken, en de procedure is zonder besluit beëindigd.`,
  extended: (until) =>
    `Er is niemand benoemd: de zittende functionaris blijft aan tot en met ${until}.`,
  vacant: ({ acting, from, until }) =>
    `De functie blijft vacant. ${acting} neemt waar vanaf ${from} tot ${
      until === null ? 'een opvolger aantreedt' : `en met ${until}`
    }.`,
  tie: (names, round, { encourage, discourage, noOpinion }) =>
    `De stemmen staken, ${round}: ${names} staan gelijk (ieder ${encourage} aanmoedigen, ` +
    `${discourage} ontmoedigen, ${noOpinion} geen mening). Eén antwoord meer of minder had de ` +
    'doorslag gegeven; het is uitgebleven.',
  deadlock: (round, silence) =>
    `Impasse: volgens de regel kan geen naam worden aangenomen.${
      round === null ? '' : ` De telling staat in de weg: ${round}.`
    }${silence === null ? '' : ` Ook het bezwaar dat stilte ${silence} verbrak, staat in de weg.`}`,
  stopped: 'De procedure is stopgezet.',
  kinds: {
    appointed: 'benoemd',
    'silence-broken': 'stilte verbroken',
    tie: 'stemmen staken',
    deadlock: 'impasse',
    extended: 'termijn verlengd',
    vacant: 'functie vacant',
    stopped: 'stopgezet',
  },
};
