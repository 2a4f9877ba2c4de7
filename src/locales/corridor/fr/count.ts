/**
 * The Count, its cells, the day and the snapshots, in French.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {
  age: (days) => `${days} j`,
  daysOld: (days) => plural('fr', days, { one: 'date de # jour', other: 'date de # jours' }),
  onlySuggested: 'seulement proposé, personne n’a décidé',
  slider: {
    day: 'Le jour considéré',
    now: (last) => `En l’état actuel (dernier élément\u00a0: ${last})`,
    asKnown: (day) => `Ce qui était connu le ${day}`,
    earlier: 'Avant',
    earlierHow: 'Au jour précédent où l’on a appris quelque chose',
    later: 'Après',
    laterHow: 'Au jour suivant où l’on a appris quelque chose',
    typed: 'Saisir un jour',
    toNow: 'Revenir à maintenant',
    marks: (ahead, past) => `Échéances et réunions\u00a0: ${ahead} à venir, ${past} passées`,
    kinds: {
      'hard-date': 'échéance ferme',
      'announced-date': 'date annoncée',
      meeting: 'réunion',
      summit: 'sommet',
      election: 'élection',
    },
  },
};
