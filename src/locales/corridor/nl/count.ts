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
  noneDecided: (day) => `Op ${day} is nog over geen enkele positie besloten.`,
  heard: (n) =>
    plural('nl', n, {
      one: 'Er is # signaal binnen. Open het vak, weeg wat ervoor en ertegen spreekt, en besluit.',
      other:
        'Er zijn # signalen binnen. Open een vak, weeg wat ervoor en ertegen spreekt, en besluit.',
    }),
  firstSteps: {
    add: 'Voeg toe wat u hoort',
    import: 'Neem een tabel of een bestand over',
    candidates: 'Voeg de namen toe die worden genoemd',
  },
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
      `Iedereen is voor ${name}, behalve de volgende leden. ${parts} Zo ${plural('nl', clear, {
        one: 'blijft # lid over',
        other: 'blijven # leden over',
      })} van wie wij hebben besloten dat niets in de weg staat.`,
    inTheWay: (names) => `In de weg: ${names}.`,
    undecided: (names) => `Onbeslist: ${names}.`,
    unknown: (names) => `Onbekend: ${names}.`,
    caution:
      'Een manier van lezen, naar de huidige stand: over wie onbekend is, wordt niets beweerd.',
  },
  changes: {
    line: (who, on, what) => `${who}, ${on}: ${what}`,
    others: 'anderen',
    counted: (subject) => `een anonieme telling over ${subject}`,
    passed: (what) => `datum verstreken: ${what}`,
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
    title: 'Beslissen',
    how: 'Een stap, hoe zeker, hoe het bekend is, en waarom: de reden blijft in de geschiedenis staan.',
    first: 'Beslissen waar het staat',
    again: 'Opnieuw beslissen',
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
  cell: {
    title: (member, subject) => `${member} over ${subject}`,
    noCell: 'In de stand van deze dag is er geen vak met dit adres.',
    ways: 'Naar andere vakken',
    otherSubjects: 'Hetzelfde lid over een ander onderwerp',
    likely: (word, range, member, subject) =>
      `Onze inschatting: ${word} (${range}) dat ${member} ${subject} zal aanvaarden.`,
    unknown: (member) => `Onze inschatting: onbekend. Niemand heeft beslist waar ${member} staat.`,
    confidence: {
      low: 'Mate van zekerheid: laag; ',
      moderate: 'Mate van zekerheid: redelijk; ',
      high: 'Mate van zekerheid: hoog; ',
    },
    nothingHeard: 'geen woord van het lid zelf.',
    newest: (days) =>
      plural('nl', days, {
        one: 'de nieuwste onderbouwing is # dag oud.',
        other: 'de nieuwste onderbouwing is # dagen oud.',
      }),
    hangsOn: 'Hangt aan',
    newerEvidence: (pieces) =>
      plural('nl', pieces, {
        one: '# stuk onderbouwing is nieuwer dan deze inschatting.',
        other: '# stukken onderbouwing zijn nieuwer dan deze inschatting.',
      }),
  },
  suggested: {
    title: 'Wat de onderbouwing voorstelt',
    nothing: 'Onbekend: uit de onderbouwing volgt geen positie.',
    how: 'Een voorstel volgens vermelde regels; een mens beslist, en mag het oneens zijn.',
    rules: {
      'nothing-heard': 'Over dit onderwerp is van dit lid niets vernomen.',
      'only-silence': 'Er is alleen zwijgen gemeld, en zwijgen is geen positie.',
      'only-other-voices':
        'Alleen anderen spraken; geen van hen spreekt voor de regering van het lid.',
      'all-forgotten': 'Alles wat gezegd is, is te oud om nu nog iets te zeggen.',
      'weightiest-word': 'Deze uitspraak weegt het zwaarst: kwaliteit maal versheid.',
      'held-back-by-condition': 'Eén stap terug, omdat er een voorwaarde aan hangt.',
      'lifts-on-condition': 'Het bezwaar noemt wat het zou opheffen.',
      'others-agree': 'Andere bronnen zijn het ermee eens: zekerheid omhoog.',
      confirmed: 'Een andere bron bevestigt het: zekerheid omhoog.',
      conflict: 'De onderbouwing spreekt zich tegen: zekerheid omlaag.',
      faded: 'De uitspraak is verbleekt: zekerheid omlaag.',
      'below-c3': 'Gewaardeerd onder C3: zekerheid omlaag.',
      ungraded: 'Niemand heeft het gewaardeerd: zekerheid omlaag.',
      'second-hand': 'Uit de tweede hand: zekerheid omlaag.',
      'single-source': 'Het is de enige bron.',
      'expected-but-silent': 'Een verwachte uitspraak bleef uit: zekerheid omlaag.',
      'other-voices-apart': 'Andere stemmen staan apart en zijn niet meegeteld.',
    },
  },
  evidence: {
    inList: 'In de lijst',
    title: 'Onderbouwing, nieuwste eerst',
    add: 'Onderbouwing toevoegen',
    tabs: {
      all: 'Alle',
      for: 'Voor',
      against: 'Tegen',
      open: 'Geen van beide',
      apart: 'Niet de eigen stem van het lid',
    },
    none: {
      all: 'Nog geen onderbouwing voor dit vak.',
      for: 'Niets spreekt ervoor.',
      against: 'Niets spreekt ertegen.',
      open: 'Niets dat geen van beide kanten op wijst.',
      apart: 'Geen andere stem sprak erover.',
    },
    condition: 'Op voorwaarde:',
    ungraded: 'niet gewaardeerd',
    teller: (who) => `verteld door ${who}`,
    pressure: 'verteld om druk te zetten, denkt deze kant',
    repeat: 'nog een bericht van dezelfde bron, één keer geteld',
  },
  conflicts: {
    title: 'Waar de onderbouwing zich tegenspreekt',
    how: {
      linked: 'Door iemand gemerkt als met elkaar in tegenspraak:',
      'public-private': 'In besloten kring iets anders dan in het openbaar:',
      sources: 'Verse uitspraken van verschillende bronnen, twee stappen of meer uiteen:',
    },
    shown: 'Een tegenspraak wordt getoond en verlaagt de zekerheid; zij wordt nooit weggemiddeld.',
  },
  expected: {
    title: 'Verwacht, en niet gehoord',
    none: 'Er is geen verwachting genoteerd.',
    silentSince: (day) => `Niet gehoord sinds ${day}: nog steeds stil.`,
    heardSince: (day) => `Verwacht vanaf ${day}; het lid heeft sindsdien gesproken.`,
    add: 'Een verwachting toevoegen',
    what: 'Wat men zou verwachten te horen',
    since: 'Sinds wanneer (JJJJ-MM-DD)',
    noDay: 'Schrijf de dag als jaar-maand-dag, bijvoorbeeld 2024-04-03.',
  },
  beside: {
    counts: 'Tellingen die dit lid kunnen betreffen',
    noCounts: 'Geen anonieme telling gaat over dit lid.',
    countsHow: 'Een telling begrenst een groep, en is nooit de positie van één lid.',
    numbers: (least, most, trend) => {
      if (trend === 'rising') return 'steeds meer';
      if (trend === 'falling') return 'steeds minder';
      if (least === null) return `hoogstens ${most ?? '?'}`;
      return most === null || most === least ? `minstens ${least}` : `${least} tot ${most}`;
    },
    named: 'Zij noemt dit lid als nog niet zover.',
    pressure: 'Verspreid als drukmiddel, denkt deze kant.',
    contacts: 'Gesprekken met dit lid',
    noContacts: 'Er is geen gesprek genoteerd.',
    toContacts: 'Alle gesprekken',
  },
  history: {
    title: 'Hoe de inschatting verliep',
    none: 'Niemand heeft nog beslist: het vak begon bij onbekend.',
    line: 'Trappenlijn van de inschatting door de dagen; de lijst eronder zegt hetzelfde',
  },
};
