/**
 * The letters with codes that the chair prints, in Dutch.
 */

import type { messages as en } from '../en/sheets.ts';

export const messages: typeof en = {
  title: 'Brieven met codes',
  sight: 'U, op dit apparaat; de codes bereiken de server nooit',
  lede: 'Eén blad voor elke zetel die nog niet is ingenomen. Druk ze af, geef elk aan het eigen lid, en sluit deze pagina.',
  secret:
    'De codes bestaan alleen op dit apparaat. Bewaar de bladen na het afdrukken zoals u de sleutel van een stembus zou bewaren, en wis het geheugen van de printer als die er een heeft.',
  each: 'Brieven in het',
  eachAll: 'alle drie de talen',
  print: 'De brieven afdrukken',
  none: 'Alle zetels zijn ingenomen, of dit apparaat heeft hun codes niet. Op de pagina Ledenlijst kunt u nieuwe maken.',
  back: 'Terug naar de zetels',
  toOfficer: (name) => `Aan ${name}`,
  salutation: (name) => `Aan de vertegenwoordiger van ${name}`,
  intro: (body, seat) =>
    `${body} kiest. Deze brief bevat de eenmalige code van de zetel van ${seat}.`,
  code: 'Eenmalige code',
  address: 'Over te typen adres',
  how: 'Zo neemt u de zetel in',
  device:
    'Gebruik het apparaat waarmee u gaat antwoorden, en typ het adres hierboven over. Het openen doet op zichzelf niets.',
  typing:
    'Typ de code. Zij werkt één keer, alleen voor deze zetel, en maakt een sleutel die op uw apparaat blijft.',
  compare: (chair) =>
    `De pagina Ledenlijst toont acht woorden. U vergelijkt ze mondeling met ${chair} voordat de procedure opent.`,
  after:
    'Laat de pagina daarna open als dat kan: uw apparaat doet zijn deel vanzelf. Niemand anders kan in uw plaats antwoorden.',
  care: (chair) =>
    `Is de code al gebruikt, of was deze brief geopend, bel dan ${chair}. Een nieuwe code maakt deze ongeldig.`,
  sheetOf: (nr, all) => `Blad ${nr} van ${all}`,
};
