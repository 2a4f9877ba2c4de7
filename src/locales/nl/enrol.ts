/**
 * Taking a seat, and the seats page, in Dutch.
 */

import type { messages as en } from '../en/enrol.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: (seat) => `De zetel van ${seat} innemen`,
  sight: {
    you: 'U',
    all: 'Alle leden: dat deze zetel is ingenomen',
    operator: 'Systeembeheerder: dat hij is ingenomen, nooit de sleutel',
  },
  explain:
    'Deze link toont alleen deze pagina. Wie de code typt, maakt op dit apparaat een sleutel, die voortaan namens deze zetel antwoordt. Gebruik het apparaat waarmee u gaat antwoorden.',
  code: 'Eenmalige code',
  codeHint: 'Zestien tekens in vier groepen, zoals u ze kreeg.',
  take: 'Zetel innemen',
  taking: 'Op dit apparaat wordt een sleutel gemaakt …',
  taken:
    'Deze zetel is ingenomen. Was u dat niet, bel dan de voorzitter voordat de procedure opent.',
  takenHere: 'Dit apparaat heeft deze zetel.',
  toDesk: 'Naar uw bureau',
  roster: {
    title: 'Wie aan tafel zit',
    sight: 'Alle leden en de voorzitter',
    compare: 'Vergelijk deze acht woorden mondeling met de voorzitter',
    compareChair: 'Lees deze acht woorden mondeling aan ieder lid voor',
    compareWhy:
      'Zij dekken het reglement en welk apparaat welke zetel heeft. Andere woorden: ga niet verder, en zeg het.',
    compareLater:
      'Ze veranderen met iedere zetel die wordt ingenomen: lees ze voor als er geen meer bij komt.',
    frozen: 'Vastgesteld bij de opening. Iedere latere wijziging staat apart in het register.',
    seat: 'Zetel',
    state: 'Stand',
    code: 'Eenmalige code',
    enrolled: 'ingenomen',
    invited: 'nog niet ingenomen',
    none: 'nog geen code',
    again: 'Nieuwe code',
    againAsk: (seat) => `Een nieuwe code voor ${seat}: de vorige vervalt.`,
    link: 'link',
    codesWhy:
      'Alleen dit apparaat kent de codes. Geef ieder lid zijn brief, gesloten of in eigen hand: daarin staan het adres en de code. Zonder brieven: stuur de link, en zeg de code mondeling.',
    print: 'Brieven met codes, om af te drukken',
    waiting: (count) =>
      plural('nl', count, {
        one: '# zetel is nog niet ingenomen.',
        other: '# zetels zijn nog niet ingenomen.',
      }),
    all: 'Alle zetels zijn ingenomen.',
    open: 'Procedure openen',
    openText:
      'Reglement en zetels worden vastgesteld, en de apparaten van de leden beginnen de sleutels te maken. Dit is niet terug te draaien.',
    compared: 'Ik heb de acht woorden mondeling met de leden vergeleken.',
    comparedAlone:
      'Een repetitie: invallers hebben geen stem. In het echt komen eerst de acht woorden.',
    rules: 'De regel, in gewone woorden',
  },
};
