/**
 * The Corridor's candidates, criteria, dates, meetings and contacts, in Dutch.
 */

import type { messages as en } from '../en/people.ts';

export const messages: typeof en = {
  item: {
    you: 'u',
    crossedShort: 'door twee tegelijk gewijzigd',
    withdrawn: (reason) => `Ingetrokken: ${reason}`,
    withdrawnItems: (count) => `Ingetrokken (${count})`,
    correct: 'Verbeteren',
    add: 'Toevoegen',
  },
};
