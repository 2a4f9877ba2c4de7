/**
 * Standing aside, in Dutch.
 */

import type { Reading } from '../../table/rules/expression.ts';
import type { messages as en } from '../en/recusal.ts';

const COUNTS: { readonly [R in Reading]: string } = {
  for: 'telt als voor',
  against: 'telt als tegen',
  neutral: 'telt als voor noch tegen',
  out: 'telt niet mee in het aantal leden',
};

export const messages: typeof en = {
  title: 'Deelneming',
  part: 'Uw delegatie neemt deel aan sonderingen en stilteprocedures.',
  aside: 'Uw delegatie houdt zich erbuiten.',
  since: 'sinds',
  offer: 'Zich erbuiten houden',
  ask: 'Uw delegatie wordt in geen verdere sondering gevraagd, kan onder stilte geen bezwaar maken, en iedereen leest dat en waarom. Haar deel van de sleutels behoudt zij. Tot de volgende sondering wordt uitgeschreven of een tekst onder stilte komt, kunt u weer deelnemen.',
  counts: (reading) =>
    `Volgens de regel geldt: een lid dat zich erbuiten houdt, ${COUNTS[reading]}.`,
  again: 'Weer deelnemen',
  againAsk:
    'Uw delegatie wordt vanaf de volgende sondering weer gevraagd. Dat zij zich erbuiten hield, blijft in het register.',
  busy: 'Zolang een sondering loopt of een tekst onder stilte ligt, kan dit niet worden gewijzigd.',
  seat: 'houdt zich erbuiten',
  who: (names) => `Houden zich erbuiten: ${names}.`,
};
