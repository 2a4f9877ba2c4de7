/**
 * The minute, in Dutch.
 */

import type { messages as en } from '../en/minute.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  page: 'Notulen',
  title: 'Notulen van een benoemingsprocedure',
  interim: 'Tussentijdse notulen van een benoemingsprocedure',
  rehearsal: 'REPETITIE: niets in deze notulen is door iemand besloten.',
  asOf: (time) => `Naar de huidige stand op ${time}. Met deze notulen wordt niets vastgesteld.`,
  ended: (time) => `De procedure is beëindigd; het register geeft de stand van ${time}.`,
  sealed: (time) => `Het register is door de voorzitter verzegeld op ${time}.`,
  sight: {
    all: 'Alle leden en de voorzitter',
    operator: 'Systeembeheerder: dezelfde notulen; wat in het register verzegeld is, nooit',
  },
  print: 'Afdrukken of als PDF bewaren',
  download: 'Als tekst bewaren',
  how: 'Eén bladzijde voor het dossier, op dit apparaat opgemaakt uit het register dat het heeft gecontroleerd.',
  headings: {
    subject: 'Onderwerp',
    names: 'Overwogen namen en gehouden sonderingen',
    silence: 'Stilteprocedure',
    decision: 'Besluit',
    secret: 'Wat geheim blijft',
    check: 'Hoe te controleren, en door wie ondertekend',
  },
  subject: (body, post) => `${body}: ${post}.`,
  opened: (time) => `Geopend op ${time}.`,
  notOpened: 'Nog niet geopend.',
  members: (count) =>
    plural('nl', count, { one: 'Aan tafel: # lid.', other: 'Aan tafel: # leden.' }),
  presided: 'De voorzitter zat voor.',
  soundings: (count) =>
    count === 0
      ? 'Er is geen sondering geteld.'
      : plural('nl', count, {
          one: 'Eén sondering is gehouden en geteld.',
          other: 'In totaal zijn # sonderingen gehouden en geteld.',
        }),
  rule: (need) => `Regel: ${need}`,
  columns: { name: 'Naam', standing: 'Status · voorgedragen door', heard: 'Geantwoord' },
  standing: {
    official: 'officieel',
    informal: 'informeel',
    named: 'genoemd',
    withdrawn: 'teruggetrokken',
  },
  sponsored: (standing, by) => `${standing} · ${by}`,
  theRound: (number) => `ronde ${number}`,
  round: (number, day) => `Ronde ${number}, ${day}`,
  heard: (cast, all) => `${cast} van ${all}`,
  key: 'Aantallen: aanmoedigen–ontmoedigen–geen mening, zoals bekendgemaakt. ✓ voldoet aan de regel naar wat bekend is gemaakt.',
  noRound: 'Er is geen ronde geteld.',
  against: 'bezwaar',
  meets: 'voldoet aan de regel',
  meetsNot: 'voldoet niet aan de regel',
  noneAgainst: 'geen bezwaar',
  sealedCell: 'niet bekendgemaakt',
  apart: (round, group, figures) => `Ronde ${round}, ${group} afzonderlijk: ${figures}.`,
  talks: (round, heard, all, text) =>
    `Ronde ${round} bestond uit biechtstoelgesprekken: ${heard} van ${all} gehoord. Afgesproken tekst: ‘${text}’`,
  graded: (round, day, heard, sums) =>
    `Ronde ${round}, ${day}, vroeg hoe zwaar elke naam te dragen zou zijn (${heard} antwoordden). Sommen: ${sums}.`,
  gradeSum: (name, sum, most) => `${name} ${sum} van hoogstens ${most}`,
  aside: (member, from, until, reason) =>
    `${member} hield zich afzijdig vanaf ${from}${until === null ? '' : ` tot ${until}`}: ‘${reason}’`,
  disputed: (member, round, at, { reason, withdrawn }) =>
    `${member} betwistte op ${at} de verzegelde lijst van ${round}: ‘${reason}’` +
    (withdrawn ? ' Dit is ingetrokken.' : ''),
  without: (rounds) => `Zonder uitslag geëindigd, antwoorden verzegeld: ronde ${rounds}.`,
  silence: (name, opened, ends) =>
    `Een tekst over ${name} lag aan allen voor van ${opened} tot ${ends}.`,
  extended: (times) =>
    plural('nl', times, {
      one: 'De stilte is eenmaal verlengd.',
      other: 'De stilte is # keer verlengd.',
    }),
  seen: (seen, all) => `Gezien door ${seen} van ${all}.`,
  stages: {
    running: () => 'De stilte loopt.',
    adopted: (time) => `De stilte is op ${time} afgelopen en niet verbroken: aangenomen.`,
    broken: (time) => `De stilte is verbroken op ${time}; er is niets aangenomen.`,
    withdrawn: (time) => `De tekst is ingetrokken op ${time}.`,
  },
  adoptedText: (text) => `De aangenomen tekst: ‘${text}’`,
  objection: (member, reason, condition) =>
    `${member} maakte bezwaar: ‘${reason}’ Wat het zou wegnemen: ‘${condition}’`,
  amendment: (member, reason, condition) =>
    `${member} stelde een wijziging van de tekst voor: ‘${reason}’ Wat het bezwaar zou wegnemen: ‘${condition}’`,
  facilitated: 'Een lid, via de facilitatoren,',
  lifted: (time) => `Door het lid ingetrokken op ${time}.`,
  shortened: 'De stilte is wegens spoed verkort.',
  decidedOn: (time) => `Aldus vastgesteld op ${time}.`,
  reservation: (member, text) => `${member} stemde in onder voorbehoud: ‘${text}’`,
  statement: (member, text) => `Interpretatieve verklaring van ${member}: ‘${text}’`,
  undecided: 'Er is niets besloten.',
  outcome: {
    appointed: (name, post, at) => `${name} is benoemd: ${post}. Aangenomen op ${at}.`,
    'silence-broken': (name, at) =>
      `De stilte over ${name} is verbroken; de procedure is op ${at} zonder benoeming beëindigd.`,
    extended: (until, at) =>
      `De zittende functionaris blijft tot en met ${until}; aldus besloten op ${at}.`,
    stopped: (at) => `De procedure is stopgezet op ${at}.`,
  },
  reason: (reason) => `Opgegeven reden: ‘${reason}’`,
  secret:
    'Wat ieder lid heeft geantwoord is verzegeld en blijft dat, ook na afloop; het is de voorzitter noch de systeembeheerder bekend. Dat een lid deelnam staat in het register.',
  inConfidence:
    'Wat in een biechtstoelgesprek is gezegd, weten wie het zeiden en de facilitatoren; het staat nergens in het register.',
  sums: (needed, all) =>
    `Alleen totalen zijn geopend, door ten minste ${needed} van de ${all} sleutelhouders samen.`,
  check: (words) =>
    `Wie het register mag hebben kan het controleren: met het bestand verify.mjs, en de vingerafdruk die allen vóór de opening hebben vergeleken (${words}).`,
  head: (size, root, at) => `stand ${size} ${root} ${at}`,
  chairKey: (sealed, key) =>
    sealed
      ? `verzegeld door officer:chair, sleutel ${key}`
      : `voorzitter officer:chair, sleutel ${key}`,
};
