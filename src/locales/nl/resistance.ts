/**
 * A poll of resistance, in Dutch.
 */

import type { messages as en } from '../en/resistance.ts';

export const messages: typeof en = {
  reveals: {
    counts: 'De som van elke naam',
    classes: 'De som van elke naam, en van groepen apart',
  },
  question: 'Hoe zwaar zou elke naam u vallen?',
  scale: (most) =>
    `Van 0, geen enkele weerstand, tot ${most}, onaanvaardbaar. Alleen de sommen worden bekend.`,
  none: 'geen weerstand',
  most: 'onaanvaardbaar',
  zero: 'Dit betekent: alles laten zoals het is. Een naam gaat alleen door als die minder weerstand ontmoet.',
  known:
    'De som van de weerstand tegen elke naam, voor alle leden op één moment; nooit een enkel cijfer.',
  classes: (groups) => `Dezelfde sommen, voor allen en apart voor: ${groups}.`,
  alone: 'Waar een som nul is, of zo hoog als zij kan zijn, weet iedereen wat ieder antwoordde.',
  silent: 'Wie niet antwoordt, zit in geen som.',
  neverText:
    'Uw cijfers: de andere leden niet, de voorzitter niet, de systeembeheerder niet. Daarvoor zouden verscheidene sleutelhouders samen tegen de regels moeten handelen; de pagina Ledenlijst zegt hoeveel.',
  says: (grade) => `Weerstand ${grade} tegen`,
  title: 'Weerstand',
  sum: (sum, most) => `${sum} van ${most}`,
  published: (groups) =>
    `Van deze sondering wordt de som van elke naam bekend, en geen enkel cijfer.${
      groups === 0 ? '' : ' Groepen worden apart opgeteld.'
    }`,
  way: 'De minste weerstand: één stemming in cijfers, en de naam die allen samen het minst zwaar valt',
  zeroField: 'De naam die betekent “alles laten zoals het is”',
  noZero: 'Geen: de naam met de minste weerstand gaat door, hoe hoog de som ook is',
  zeroHint:
    'Zet deze bij de namen. Zonder deze gaat een naam ook door als die iedereen zwaar valt.',
};
