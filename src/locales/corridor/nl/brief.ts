/**
 * The Corridor, the brief of one page, in Dutch.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/brief.ts';

export const messages: typeof en = {
  title: 'Notitie',
  of: (body, post) => `${body}: ${post}`,
  stands: (day) => `Stand van zaken op ${day}`,
  outcome: {
    chosen: (name, day) => `Gekozen: ${name}, ${day}.`,
    withdrawn: (day) => `De selectie is ingetrokken op ${day}.`,
    extended: (day) => `De termijn is verlengd op ${day}.`,
    vacant: (day) => `De functie is vacant sinds ${day}.`,
    none: (day) => `Geen uitkomst op ${day}.`,
  },
  ranges: 'Hoever elke naam is',
  range: (stand, of) => `${stand}, van ${of}.`,
  unknownRange: (of) => `nog niets vastgesteld van ${of} leden.`,
  moved: (day) => `Wat veranderde sinds ${day}`,
  nothingMoved: 'Niets veranderde.',
  factOf: (name, fact) => `${name}: ${fact}`,
  countOf: (name) => `Een anonieme telling over ${name}`,
  passed: (what) => `Verstreken: ${what}`,
  somebody: 'iemand',
  obstacles: (name) => `Wie ${name} in de weg staat of door een voorwaarde wordt tegengehouden`,
  noObstacles: 'Van niemand is bekend dat hij in de weg staat.',
  unnamed: (members) =>
    plural('nl', members, {
      one: 'Volgens de tellingen staat er nog # in de weg, zonder naam.',
      other: 'Volgens de tellingen staan er nog # in de weg, zonder naam.',
    }),
  member: 'Lid',
  position: 'Onze inschatting',
  likely: 'Uiteindelijk niet in de weg',
  confidence: 'Zekerheid',
  condition: 'Op welke voorwaarde',
  noCondition: 'geen bekend',
  unsounded: (name) => `Niet gepeild over ${name}`,
  allSounded: 'Elk lid heeft zich zelf uitgelaten.',
  unsoundedOf: (members, of) =>
    `${plural('nl', members, { one: '# lid', other: '# leden' })} van ${of} zonder eigen uitlating: `,
  old: (days) => `Niets nieuwer dan ${days} dagen`,
  nothingOld: 'Geen positie is zo oud.',
  oldLine: (days) => plural('nl', days, { one: '# dag', other: '# dagen' }),
  conflicts: 'Waar de onderbouwing tegenstrijdig is',
  noConflicts: 'Er is geen tegenstrijdigheid bekend.',
  countConflict: (name) => `Een telling over ${name} kan niet waar zijn met wat is vastgesteld`,
  dates: 'Data die komen',
  noDates: 'Er is geen datum bekend die nog komt.',
  contacts: 'Volgende gesprekken',
  noContacts: 'Geen afgesproken.',
  due: (day) => `uiterlijk ${day}`,
  noDay: 'geen dag bepaald',
  follow: (who) => `${who}: `,
  approach: (member) => `Als volgende te benaderen: ${member}`,
  more: (count) => `en nog ${count}`,
  foot: {
    words: (name, rungs) => `Waarschijnlijkheid in woorden volgens ${name}: ${rungs}.`,
    judgement:
      'Welk woord een positie krijgt, is een oordeel van dit product. De mate van zekerheid staat daar los van. Onbekend telt nooit als ja.',
    own: 'Een inschatting van deze kant, voor eigen gebruik.',
  },
  controls: 'Wat op de pagina staat, en meenemen',
  withSources: 'Een tweede pagina met de bronnen',
  print: 'Afdrukken, of bewaren als pdf',
  printHow:
    'Het afdrukvenster van de browser bewaart ook als pdf; er wordt nergens iets heen gestuurd.',
  text: 'Meenemen als tekst (Markdown)',
  sources: 'Waarop deze pagina berust',
  sourcesOf: (count) => plural('nl', count, { one: '# gegeven', other: '# gegevens' }),
};
