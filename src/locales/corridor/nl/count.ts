/**
 * The Count, its cells, the day and the snapshots, in Dutch.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {
  age: (days) => `${days} d`,
  daysOld: (days) => plural('nl', days, { one: '# dag oud', other: '# dagen oud' }),
  onlySuggested: 'alleen voorgesteld, niemand heeft beslist',
  slider: {
    day: 'De dag waarnaar wordt gekeken',
    now: (last) => `Naar de huidige stand (laatste bericht: ${last})`,
    asKnown: (day) => `Zoals bekend op ${day}`,
    earlier: 'Eerder',
    earlierHow: 'Naar de vorige dag waarop iets werd vernomen',
    later: 'Later',
    laterHow: 'Naar de volgende dag waarop iets werd vernomen',
    typed: 'Typ een dag',
    toNow: 'Naar nu',
    marks: (ahead, past) =>
      `Vaste data en bijeenkomsten: ${ahead} in het vooruitzicht, ${past} voorbij`,
    kinds: {
      'hard-date': 'harde datum',
      'announced-date': 'aangekondigde datum',
      meeting: 'bijeenkomst',
      summit: 'top',
      election: 'verkiezing',
    },
  },
};
