/**
 * The Corridor's candidates, criteria, dates, meetings and contacts, in French.
 */

import type { messages as en } from '../en/people.ts';

export const messages: typeof en = {
  item: {
    you: 'vous',
    crossedShort: 'modifié par deux personnes à la fois',
    withdrawn: (reason) => `Retiré : ${reason}`,
    withdrawnItems: (count) => `Retirés (${count})`,
    correct: 'Corriger',
    add: 'Ajouter',
  },
};
