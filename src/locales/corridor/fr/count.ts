/**
 * The Count, its cells, the day and the snapshots, in French.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {
  age: (days) => `${days} j`,
  daysOld: (days) => plural('fr', days, { one: 'date de # jour', other: 'date de # jours' }),
  onlySuggested: 'seulement proposé, personne n’a décidé',
};
