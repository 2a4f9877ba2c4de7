/**
 * Wat niet beschermd is, in het Nederlands.
 */

import type { messages as English } from '../en/unprotected.ts';

export const messages: typeof English = {
  title: 'Wat niet beschermd is',
  coercion:
    'Een lid kan, met hulp van zijn apparaat, bewijzen wat het heeft geantwoord. Tegen dwang en omkoping helpt Doyen niet.',
  device: 'Wie het apparaat beheerst, ziet het antwoord.',
  served:
    'De bladzijden komen van de server van de systeembeheerder, en gebruiken de sleutels van het apparaat waarop zij draaien.',
  result:
    'Een eenstemmige telling toont wat iedereen zei; bij drie leden zeggen een telling en het eigen antwoord al veel.',
  subtracting: 'Tellingen van twee rondes die één lid verschillen, kunnen worden afgetrokken.',
  part: 'Het register noemt wie antwoordde, en wie bevestigde een tekst te hebben gezien, aan ieder die het mag lezen.',
  later: 'Wie het register bewaart en ooit een kwantumcomputer heeft, kan het lezen.',
  off: 'De systeembeheerder kan de dienst uitzetten.',
};
