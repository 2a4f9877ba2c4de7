/**
 * What lies on this device, a second one, and a lost one, in Dutch.
 */

import type { messages as en } from '../en/device.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  movedOn: 'Dit apparaat heeft de zetel niet meer',
  lost: 'Apparaat verloren',
  replace: 'Verloren apparaat vervangen',
  replaceAsk: (seat) =>
    `De sleutel van ${seat} geldt niet meer, en met een nieuwe eenmalige code kan een ander apparaat de zetel innemen. Verzonden antwoorden blijven meetellen; de sleuteldelen op het verloren apparaat gelden als verloren. Vraag eerst of het lid een bestand van zijn zetel heeft: dan hoeft er niets vervangen te worden.`,
  rosterNow: 'De zetels zoals zij er nu voor staan',
  rosterNowWhy: 'Gewijzigd sinds de opening: vergelijk deze acht woorden opnieuw mondeling.',
  sharesLost: (lost, most) =>
    `Sleuteldelen verloren met vervangen apparaten: ${lost}; het reglement gaat uit van hoogstens ${most} in verkeerde handen. Een nieuwe sleutelceremonie herstelt dit.`,
  title: 'Dit apparaat',
  sight: {
    you: 'U en wie dit apparaat gebruikt',
    operator: 'Systeembeheerder: niets hiervan',
    served: 'Systeembeheerder: niets hiervan, tenzij met zijn pagina’s is geknoeid',
  },
  holds: 'Wat erop staat',
  seat: (name) => `De zetel van ${name}: zijn sleutel staat op dit apparaat.`,
  shares: (count) =>
    plural('nl', count, {
      one: 'Eén sleuteldeel, met de aantekening waarvoor het diende.',
      other: '# sleuteldelen, elk met de aantekening waarvoor het diende.',
    }),
  notTrustee:
    'Geen sleuteldeel: dit is een tweede apparaat van de zetel. Sleuteldelen verlaten nooit het apparaat waarop zij zijn gemaakt, zodat geen ervan twee keer kan dienen.',
  receipts: (count) =>
    plural('nl', count, { one: 'Eén ontvangstbewijs.', other: '# ontvangstbewijzen.' }),
  copied: 'De zetel is ook in een bestand bewaard: een ander apparaat kan ervoor handelen.',
  forks: (count) =>
    plural('nl', count, {
      one: 'Bewijs dat de server twee registers toonde die niet op elkaar aansluiten.',
      other: 'Bewijs, # maal, dat de server registers toonde die niet op elkaar aansluiten.',
    }),
  saveEvidence: 'Bewijs opslaan',
  evidenceHint:
    'Iedereen kan dit bestand nagaan met “doyen verify”. Het toont twee registers die de server heeft ondertekend, en niets van wat erin staat.',
  pages: {
    title: 'Van wie deze pagina’s zijn',
    own: (host) => `Deze pagina’s zijn uw eigen kopie, bij ${host}.`,
    served:
      'Deze pagina’s komen van de systeembeheerder, en zijn code gebruikt de sleutel van deze zetel. Wie hem niet hoeft te vertrouwen, gebruikt een eigen kopie:',
    command: (address) => `npm run doyen -- booth ${address}`,
  },
  save: 'Een tweede apparaat',
  saveText:
    'Bewaar de zetel in een bestand achter een wachtzin, en open dat op een ander apparaat. Dat kan antwoorden, bezwaar maken en bevestigen; het laatste antwoord telt. Sleutelhouder is het niet: sleuteldelen staan nooit in het bestand.',
  chairAdvice:
    'Bewaar voor de opening een bestand van de zetel van de voorzitter: niemand anders kan diens apparaat vervangen, en zonder dat kan de procedure niet verder.',
  saveAdvice:
    'Doe dit nu, en bewaar bestand en wachtzin apart: dan kost een verloren apparaat u niets.',
  offered: 'Aangeboden wachtzin: schrijf deze acht woorden op',
  another: 'Andere woorden',
  ownPhrase: 'Of een eigen wachtzin, van ten minste zestien tekens',
  saving: 'Verzegelen …',
  saveButton: 'Bestand bewaren',
  saved: 'Bewaard. Leg de wachtzin niet bij het bestand.',
  trustee: 'Het eerste apparaat is verloren',
  trusteeText:
    'Dan kan dit de sleutelhouder zijn, vanaf de volgende sleutelceremonie. De sleuteldelen op het verloren apparaat zijn weg: zeg het de voorzitter, want elk telt als een dat anderen kunnen hebben.',
  trusteeAsk:
    'Is het eerste apparaat echt verloren? Doen beide mee aan het maken van sleutels, dan mislukt het bij een van de twee.',
  trusteeButton: 'Dit apparaat sleutelhouder laten zijn',
  forget: 'Dit apparaat verlaten',
  forgetText:
    'Alles van deze procedure verdwijnt van dit apparaat: de sleutel van de zetel, sleuteldelen, ontvangstbewijzen.',
  forgetAsk:
    'Zonder een bestand van de zetel kan hij niet meer handelen, en zijn de sleuteldelen ook voor de anderen verloren. In het register verandert niets.',
  forgetButton: 'Deze procedure hier vergeten',
  open: 'Uw zetel innemen met een bestand',
  openText:
    'Kies het bestand dat het andere apparaat bewaarde, en typ de wachtzin. Er gaat niets op: het bestand kan opnieuw worden geopend.',
  file: 'Bestand van de zetel',
  of: (title, seat) => `${title}: ${seat}`,
  passphrase: 'Wachtzin',
  opening: 'Openen; dat duurt enkele seconden …',
  openButton: 'De zetel op dit apparaat innemen',
  way: 'Een bestand van uw zetel openen',
};
