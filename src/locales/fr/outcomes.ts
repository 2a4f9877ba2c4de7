/**
 * What a silence is about, and how a selection ended, in French.
 */

import type { OutcomeWords } from '../say-outcome.ts';

export const messages: OutcomeWords = {
  and: 'et',
  subjects: {
    package: (pairs) => `l’ensemble ${pairs}`,
    rule: 'une modification de la règle',
    extension: (until) => `le maintien du titulaire jusqu’au ${until}`,
    vacancy: ({ acting, from, until }) =>
      `l’intérim de ${acting} à compter du ${from}${until === null ? '' : `, jusqu’au ${until}`}`,
  },
  pair: (name, post) => `${name} (${post})`,
  appointed: (name) => `Nomination : ${name}.`,
  package: (pairs) => `Nominations en bloc : ${pairs}.`,
  'silence-broken': (subject) =>
    `Le silence a été rompu (${subject}) ; la sélection a pris fin sans décision.`,
  extended: (until) => `Aucune nomination : le titulaire reste en poste jusqu’au ${until}.`,
  vacant: ({ acting, from, until }) =>
    `Le poste reste vacant. Intérim : ${acting}, à compter du ${from}, jusqu’${
      until === null ? 'à l’entrée en fonction d’un successeur' : `au ${until}`
    }.`,
  tie: (names, round, { encourage, discourage, noOpinion }) =>
    `Partage des voix, ${round} : ${names} sont à égalité (encourager ${encourage}, ` +
    `décourager ${discourage}, sans opinion ${noOpinion}). Une seule réponse de plus ou de moins ` +
    'les aurait départagés ; elle n’est pas venue.',
  deadlock: (round, silence) =>
    `Impasse : aucun nom ne peut être adopté selon la règle.${
      round === null ? '' : ` Le décompte y fait obstacle : ${round}.`
    }${silence === null ? '' : ` L’objection qui a rompu le silence ${silence} aussi.`}`,
  stopped: 'La procédure a été interrompue.',
  kinds: {
    appointed: 'nomination',
    'silence-broken': 'silence rompu',
    tie: 'partage des voix',
    deadlock: 'impasse',
    extended: 'mandat prolongé',
    vacant: 'poste vacant',
    stopped: 'procédure interrompue',
  },
};
