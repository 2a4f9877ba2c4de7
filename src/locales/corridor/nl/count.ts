/**
 * The Count, its cells, the day and the snapshots, in Dutch.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {
  age: (days) => `${days} d`,
  daysOld: (days) => plural('nl', days, { one: '# dag oud', other: '# dagen oud' }),
  onlySuggested: 'alleen voorgesteld, niemand heeft beslist',
};
