/**
 * The Count, its cells, the day and the snapshots, in Dutch.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {
  age: (days) => `${days} d`,
  daysOld: (days) => plural('nl', days, { one: '# dag oud', other: '# dagen oud' }),
  onlySuggested: 'alleen voorgesteld, niemand heeft beslist',
  slider: {
    day: 'De dag waarnaar wordt gekeken',
    now: (last) => `Naar de huidige stand (laatste bericht: ${last})`,
    asKnown: (day) => `Zoals bekend op ${day}`,
    earlier: 'Eerder',
    earlierHow: 'Naar de vorige dag waarop iets werd vernomen',
    later: 'Later',
    laterHow: 'Naar de volgende dag waarop iets werd vernomen',
    typed: 'Typ een dag',
    toNow: 'Naar nu',
    marks: (ahead, past) =>
      `Vaste data en bijeenkomsten: ${ahead} in het vooruitzicht, ${past} voorbij`,
    kinds: {
      'hard-date': 'harde datum',
      'announced-date': 'aangekondigde datum',
      meeting: 'bijeenkomst',
      summit: 'top',
      election: 'verkiezing',
    },
  },
  matrix: 'De stand: leden tegenover onderwerpen',
  member: 'Lid',
  lifts: (name) => (name === '' ? 'Wat het zou opheffen' : `Wat het zou opheffen: ${name}`),
  leadHow: 'Laat deze kolom leiden: volgorde, wat het zou opheffen en de lezing gaan erover',
  lastContact: 'Laatste gesprek',
  noContact: 'geen gesprek',
  contactOn: (day, ours) => `Laatste gesprek: ${day}, ${ours}`,
  noGroup: 'In geen groep',
  foot: (members) => plural('nl', members, { one: '# lid', other: '# leden' }),
  footHow: 'Van alle leden, wat er ook gefilterd is. Onbekend telt nooit als ja.',
  noneShown: 'Geen enkel lid heeft een vak dat door deze filters komt.',
  asText: 'Hetzelfde als tekst',
  noNames: 'Nog geen namen.',
  nothingKnown: (day) => `Op ${day} is nog niets bekend van waar de leden staan.`,
  nearest: (name, stand, day) => `Het dichtstbij: ${name}; ${stand}, naar de stand van ${day}.`,
  mayStand: (least, most) => {
    if (most === 0) return 'niemand staat in de weg';
    if (least === most) {
      return plural('nl', most, {
        one: '# lid staat in de weg',
        other: '# leden staan in de weg',
      });
    }
    return `${least} tot ${most} leden kunnen in de weg staan`;
  },
  restsOn: 'Onze inschatting, naar wat deze kant heeft besloten en de tellingen die zij kent.',
  inTheWay: (names) => `In de weg: ${names}.`,
  namedByCount: (names) => `Genoemd in een telling, zonder positie van ons: ${names}.`,
  open: (names) => `Onbeslist of onbekend: ${names}.`,
  openMany: (members) => `Onbeslist of onbekend: ${members} leden.`,
  countsApplied: (counts) =>
    plural('nl', counts, {
      one: '# anonieme telling maakt de marge smaller.',
      other: '# anonieme tellingen maken de marge smaller.',
    }),
  countsPressure: (counts) =>
    plural('nl', counts, {
      one: '# telling die als drukmiddel is verspreid, blijft buiten beschouwing.',
      other: '# tellingen die als drukmiddel zijn verspreid, blijven buiten beschouwing.',
    }),
  countsConflict: (counts) =>
    plural('nl', counts, {
      one: '# telling kan niet waar zijn naast wat is besloten, en blijft buiten beschouwing.',
      other:
        '# tellingen kunnen niet waar zijn naast wat is besloten, en blijven buiten beschouwing.',
    }),
  moved: (cells) =>
    cells === 0
      ? 'ongewijzigd sinds de laatste momentopname'
      : plural('nl', cells, {
          one: '# vak verschoven sinds de laatste momentopname',
          other: '# vakken verschoven sinds de laatste momentopname',
        }),
  signs: {
    conflicting: 'onderbouwing spreekt zich tegen',
    newer: 'nieuwere onderbouwing dan het besluit',
    single: 'één enkele bron',
    belowC3: 'waardering onder C3',
    hangs: 'er hangt een voorwaarde aan',
  },
  signLetters: { conflicting: '', newer: '+', single: '1', belowC3: '↓', hangs: '§' },
  except: {
    title: 'Andersom gelezen: iedereen voor, behalve …',
    everyone: (name) => `Iedereen is voor ${name}.`,
    sentence: (name, clear, parts) =>
      `Iedereen is voor ${name}, behalve: ${parts}. Dat zijn ${plural('nl', clear, {
        one: '# lid',
        other: '# leden',
      })} waarvan wij hebben besloten dat niets in de weg staat.`,
    inTheWay: (names) => `in de weg ${names}`,
    undecided: (names) => `onbeslist ${names}`,
    unknown: (names) => `onbekend ${names}`,
    caution:
      'Een manier van lezen, naar de huidige stand: over wie onbekend is, wordt niets beweerd.',
  },
  changes: {
    since: (day) => `Wat er veranderd is sinds ${day}`,
    none: 'Niets.',
    more: (lines) => `en nog ${lines}`,
    fromTo: (from, to) => `van ${from} naar ${to}`,
  },
  legend: {
    title: 'Wat de tekens betekenen',
    age: 'De dagen naast een teken zijn de ouderdom van het laatste woord van dat lid; het teken verbleekt daarmee, sneller bij een persbericht dan bij een uitspraak met naam.',
    keys: 'Toetsen: pijlen, Home, End en de Page-toetsen verplaatsen; Enter opent het vak; + en - stellen één stap omhoog of omlaag voor en vragen de reden.',
  },
  controls: {
    title: 'Hoe de stand wordt getoond',
    across: 'Naast elkaar',
    acrossOf: { candidate: 'kandidaten', timing: 'tijdstip', criterion: 'criteria' },
    by: 'Groepen',
    byOf: { none: 'geen', group: 'per groep', weight: 'naar gewicht' },
    order: 'Volgorde',
    orderOf: {
      protocol: 'alfabetisch, in deze taal',
      step: 'van onaanvaardbaar naar steun',
      contact: 'langst zonder gesprek',
    },
    group: 'Leden',
    everybody: 'alle',
    only: 'Alleen',
    sieves: {
      inTheWay: 'wie in de weg staat',
      notSounded: 'nog niet gepolst',
      newerEvidence: 'nieuwere onderbouwing',
      conflicting: 'tegenstrijdig',
      singleSource: 'één bron',
      belowC3: 'onder C3',
    },
    older: 'ouder dan',
    days: 'dagen',
    clear: 'Alles weer tonen',
    shown: (members, columns) =>
      `${plural('nl', members, { one: '# lid', other: '# leden' })}, ${plural('nl', columns, {
        one: '# kolom',
        other: '# kolommen',
      })}.`,
    unfold: (columns) =>
      plural('nl', columns, {
        one: 'Ook de # waarvan niets bekend is',
        other: 'Ook de # waarvan niets bekend is',
      }),
    fold: 'Zonder die waarvan niets bekend is',
  },
  proposeTitle: (member, subject) => `${member} over ${subject}: een nieuwe inschatting`,
  decide: {
    step: 'Positie, naar onze inschatting',
    confidence: 'Mate van zekerheid',
    basis: 'Hoe het bekend is',
    bases: { stated: 'door het lid zelf uitgesproken', inferred: 'door ons afgeleid' },
    reason: 'Waarom',
    reasonHint: 'Blijft in de geschiedenis van het vak staan, met uw naam en de tijd.',
    wouldChange: 'Wat ons van mening zou doen veranderen',
    hangsOn: 'Voorwaarde of toezegging waaraan het hangt, als die er is',
    evidence: 'Op welke onderbouwing',
    heldOn: (day) => `Zo gehouden op ${day}.`,
    keep: 'Deze inschatting bewaren',
  },
};
