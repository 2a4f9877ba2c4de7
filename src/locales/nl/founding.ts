/**
 * Beginning a selection of one’s own, in Dutch.
 */

import type { messages as en } from '../en/founding.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Een selectie beginnen',
  sight: 'U; niets verlaat dit apparaat voordat u de selectie opzet',
  lede: 'Zeg wie aan tafel zit, waarover wordt besloten en volgens welke regel. Niets ligt vast voordat u opent.',
  fromFile: 'Een definition.json gebruiken',
  fileWrong: (file: string, at: string, fault: string) =>
    `${file} is niet bruikbaar: bij ${at}, ${fault}.`,
  fileRead: (name) =>
    `Gelezen: ${name}. Zet de selectie hieronder op, of ga verder met het formulier.`,
  dropFile: 'Terug naar het formulier',
  ticket: 'Eenmalige code van de server',
  ticketHint: 'De server toonde haar bij de eerste start. Er kan één selectie mee beginnen.',
  name: 'Hoe heet deze selectie?',
  body: 'Orgaan',
  post: 'Te vervullen functie',
  zone: 'Tijdzone van het orgaan',
  members: 'Leden, één per regel',
  membersHint: 'Tussen 3 en 100. Ieder krijgt een eigen zetel en code.',
  candidates: 'Namen tot nu toe, één per regel',
  candidatesHint: 'Ten minste één. Namen kunnen altijd worden toegevoegd, met een reden.',
  rule: 'Regel',
  rules: {
    consensus: 'Consensus: niemand maakt bezwaar',
    'minus-k': 'Consensus, met een aantal toegestane bezwaren',
    majority: 'Twee derde van alle leden',
    half: 'Meer dan de helft van alle leden',
  },
  tolerated: 'Toegestane bezwaren',
  silence: 'Stilte, in uren',
  rounds: 'Geplande sonderingen',
  roundsHint: 'Hiervoor worden sleutels gemaakt, en twee in reserve.',
  hours: 'Elke is open gedurende, in uren',
  small: 'Dit orgaan aanvaardt aantallen die zo klein zijn dat zij antwoorden kunnen verraden',
  smallHint:
    'Met weinig leden zeggen een aantal en het eigen antwoord veel. Zonder deze instemming wordt niets geopend als te weinig leden antwoordden.',
  reading: 'Zo luidt het',
  trustees: (n: number, t: number, q: number) =>
    `${n} sleutelhouders. Elke ${t} samen kunnen antwoorden openen; ${q} moeten tekenen voordat iets opengaat, dus ${n - q} mogen ontbreken.`,
  assumed: (f) =>
    plural('nl', f, {
      one: 'De geheimhouding houdt stand als hoogstens één sleutelhouder de regels schendt.',
      other:
        'De geheimhouding houdt stand als hoogstens # sleutelhouders samen de regels schenden.',
    }),
  assumedNone:
    'Met zo weinig leden vraagt de geheimhouding dat iedere sleutelhouder zich aan de regels houdt.',
  gaps: {
    title: 'een naam voor de selectie',
    body: 'het orgaan',
    post: 'de functie',
    members: 'ten minste drie leden',
    candidates: 'ten minste één naam',
    ticket: 'de eenmalige code',
  },
  missing: (gaps) => `Nog nodig: ${gaps}.`,
  same: (names) => `Tweemaal in de lijst: ${names}.`,
  setUp: 'Opzetten en codes maken',
  settingUp: 'Opzetten en codes maken …',
  where: (at) => (at === '' ? 'het begin' : at),
};
