/**
 * The silence page, in Dutch.
 */

import type { messages as en } from '../en/silence.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Stilte',
  sight: {
    all: 'Alle leden en de voorzitter',
    seen: 'Wie de tekst heeft gezien: op pagina’s alleen als aantal',
    operator: 'Systeembeheerder: de tekst en wie bezwaar maakt; dit is niet verzegeld',
    operatorUnnamed:
      'Systeembeheerder: de tekst en elk bezwaar; van wie, alleen waar het is ondertekend',
  },
  none: 'Er ligt niets onder stilte.',
  never: 'Er is geen tekst onder stilteprocedure gebracht.',
  noneWhy:
    'Is een naam zover, dan legt de voorzitter allen een tekst voor. Aan het eind is die aangenomen, tenzij een lid de stilte verbreekt.',
  on: (candidate) => `Stilte over ${candidate}`,
  over: 'De tijd is om; het register wordt bijgewerkt.',
  bodyCounts: 'De klok van het orgaan telt.',
  opened: 'geopend',
  now: 'nu',
  adoptedHere: 'bij deze streep aangenomen, tenzij verbroken',
  ifNobody: 'Als niemand haar verbreekt',
  ifNobodyText: (time) =>
    `De tekst is aangenomen op ${time}. Het einde is een aantekening in het register, met het tijdstip waarop zij is gemaakt.`,
  ifOne: 'Als één lid haar verbreekt',
  ifOneText:
    'De klok stopt. De reden, en wat het bezwaar zou wegnemen, gaan naar alle leden. Er wordt niets aangenomen.',
  tolerated: (count) =>
    plural('nl', count, {
      one: 'Volgens de regel wordt # bezwaar aangetekend zonder de stilte te verbreken.',
      other: 'Volgens de regel worden # bezwaren aangetekend zonder de stilte te verbreken.',
    }),
  seenBy: (count, all) => `Gezien door ${count} van ${all}`,
  seenWhy:
    'Een tekst gezien hebben is er niet mee instemmen. De pagina’s tonen niet wie; het getekende register wel.',
  text: 'De tekst',
  languages: { en: 'English', nl: 'Nederlands', fr: 'Français' },
  youCan: (member) => `Wat u kunt doen namens ${member}`,
  needNothing: 'U hoeft niets te doen. Zwijgen is hier instemmen, en alleen hier.',
  confirm: 'Bevestigen dat u de tekst hebt gezien',
  confirmed: 'U hebt bevestigd dat u de tekst hebt gezien.',
  break: 'Stilte verbreken',
  breakText: 'Dit gaat namens uw delegatie naar alle leden, en is niet terug te draaien.',
  kind: 'Het is',
  kinds: { objection: 'een bezwaar', amendment: 'een voorstel tot wijziging van de tekst' },
  reason: 'Reden',
  condition: 'Wat het zou wegnemen',
  change: 'Wijzigen',
  readBack: 'Nog eens lezen',
  readBackText: 'Alle leden lezen dit meteen:',
  objected: 'Uw bezwaar staat in het register.',
  chairCan: 'Wat de voorzitter kan doen',
  extend: 'Stilte verlengen',
  extendLeft: (count) =>
    plural('nl', count, { one: 'Er is nog # verlenging.', other: 'Er zijn nog # verlengingen.' }),
  noExtend: 'Er is geen verlenging meer.',
  withdraw: 'Tekst intrekken',
  withdrawText: 'De stilte eindigt zonder besluit.',
  soFar: 'Tot nu toe',
  history: {
    opened: 'Geopend door de voorzitter',
    extended: (to, reason) => `Verlengd tot ${to}: ${reason}`,
    objection: (member) => `Bezwaar van ${member}`,
    shortened: (to, reason) => `Verkort tot ${to}: ${reason}`,
    amendment: (member) => `Wijzigingsvoorstel van ${member}`,
    reservation: (member) => `${member} stemt in onder voorbehoud`,
    reservationGone: (member) => `${member} trekt het voorbehoud in`,
    recorded: 'aangetekend, verbreekt haar niet',
    withdrawn: (reason) => `Ingetrokken: ${reason}`,
    adopted: 'Afgelopen en niet verbroken: aangenomen',
    broken: 'Verbroken',
  },
  stages: {
    running: 'loopt',
    adopted: 'Aangenomen',
    broken: 'Stilte verbroken',
    withdrawn: 'Ingetrokken',
  },
  adopted: (sentence) => `De stilte is afgelopen en niet verbroken. ${sentence}`,
  broken: (subject) => `De stilte over ${subject} is verbroken. Er is niets aangenomen.`,
  throughFacilitators: 'Een lid, via de facilitatoren',
  brokenNext:
    'De voorzitter kan de leden opnieuw sonderen, een andere tekst onder stilte leggen, of de procedure beëindigen.',
  lifts: 'Wat het zou wegnemen:',
  through: {
    waits:
      'Uw bezwaar ligt verzegeld bij de facilitatoren. De stilte loopt door tot een van hen het doorgeeft.',
    how: 'Hoe u bezwaar maakt',
    ownName: 'Namens uw delegatie: het verbreekt de stilte meteen',
    facilitators: 'Via de facilitatoren: zij geven het door zonder uw naam',
    verb: 'Aan de facilitatoren zenden',
    text: 'Verzegeld: alleen de facilitatoren lezen het. De stilte is verbroken zodra een van hen het vastlegt, vóór haar einde.',
    readBack:
      'Alleen de facilitatoren lezen dit. Zij weten dat het van u komt; wat zij vastleggen, is aan hen.',
  },
  markChanges: 'Tonen wat sinds de vorige tekst is gewijzigd',
  said: 'Gezegd over deze tekst',
  lifted: 'Opgeheven: het bezwaar is ingetrokken',
  isMet: 'Is aan de voorwaarde voldaan?',
  liftText:
    'U kunt uw bezwaar intrekken. De stilte blijft verbroken en de geschiedenis blijft staan; allen zien dat er van uw kant niets meer in de weg staat.',
  liftRelayed:
    'U hebt dit bezwaar doorgegeven. Is de voorwaarde vervuld, dan kunt u het intrekken: de stilte blijft verbroken, de geschiedenis blijft staan, en allen zien dat het niet meer in de weg staat.',
  lift: 'Bezwaar intrekken',
  join: 'Instemmen onder voorbehoud',
  joinText:
    'De tekst wordt niet tegengehouden. Uw voorbehoud gaat naar alle leden en komt naast het besluit te staan; zolang de stilte loopt, kunt u het intrekken.',
  reservation: 'Het voorbehoud',
  reserved: 'Uw voorbehoud staat naast de tekst.',
  reservationOf: 'stemt in, onder voorbehoud',
  reservationGone: 'Ingetrokken',
  withdrawReservation: 'Voorbehoud intrekken',
  amendedText: 'De tekst zoals die moet luiden',
  shorten: 'Stilte verkorten',
  relay: 'Een bezwaar doorgeven',
  relayText:
    'Voor een lid dat via de facilitatoren bezwaar maakt. Het register zegt dat er via u een bezwaar kwam, nooit van wie. Kies woorden die niemand verraden.',
  settings: {
    named: 'In dit orgaan maakt een lid bezwaar onder eigen naam; allen zien van wie het is.',
    unnamed:
      'In dit orgaan kan een lid via de facilitatoren bezwaar maken. Zij weten wie het is; verder niemand. Niemand kan nagaan of zij een bezwaar hebben verzonnen of achtergehouden.',
  },
  ruleAdopted: 'De nieuwe regel is aangenomen en geldt vanaf nu.',
  withdrawnBySponsor: (member) =>
    `${member} draagt de naam niet langer voor; niemand kan eraan worden gehouden, en de stilte is geëindigd.`,
  beside: {
    title: 'Naast het besluit',
    nothing: 'Geen voorbehoud en geen verklaring.',
    reservation: 'voorbehoud',
    statement: 'Interpretatieve verklaring',
    attach: 'Een verklaring toevoegen',
    attachText:
      'Hoe uw delegatie het besluit leest. Het verandert er niets aan, gaat naar alle leden, en is niet terug te draaien.',
    openUntil: 'Leden kunnen verklaringen toevoegen tot',
    openUntilSeal: 'Leden kunnen verklaringen toevoegen tot het register is verzegeld.',
    closed: 'De tijd voor verklaringen is voorbij.',
  },
  earlier: 'Eerdere stiltes',
};
