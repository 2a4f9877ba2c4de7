/**
 * Distance and seats, in Dutch.
 */

import type { messages as en } from '../en/distance.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('nl', count, { one: '# lid', other: '# leden' });
const atLeast = (exact: boolean, text: string) => (exact ? text : `ten minste ${text}`);

export const messages: typeof en = {
  title: 'Afstand en zetels',
  sight: {
    all: 'Alle leden en de voorzitter',
    part: 'Elk antwoord alleen als deel van een totaal',
    operator: 'Systeembeheerder: totalen na bekendmaking en wie deelnam; nooit een antwoord',
  },
  headline: {
    none: 'Er is nog geen ronde geteld.',
    sums: 'Tot nu toe zijn alleen sommen geteld, en geen leden.',
    sumsWhy:
      'Afstand telt leden, en sommen van gewichten of cijfers zeggen niet hoeveel leden erachter staan. De sommen staan bij de uitslagen, op de pagina Register.',
    noneWhy:
      'De afstand is bekend zodra een ronde is geteld: hoeveel leden een naam tekortkomt voor wat de regel vraagt, en nooit welke.',
    clear: (name) => `Niets staat ${name} in de weg.`,
    clearMany: (count) => `${count} namen staat niets in de weg.`,
    nearest: (name, consensus, short, exact) =>
      `Het dichtst bij ${consensus ? 'consensus' : 'de regel'}: ${name}, ${atLeast(exact, members(short))} tekort.`,
    notYet: 'Nog geen naam voldoet aan de regel.',
    open: (name) =>
      `Het dichtst bij: ${name}; uit wat bekend is gemaakt, blijkt niet of aan de regel is voldaan.`,
    ended: 'De procedure is beëindigd. Zo ver waren de namen.',
  },
  asOf: (round) => `Naar de huidige stand, na ronde ${round}.`,
  turn: {
    against: (moves, all) =>
      moves === all
        ? `Dat zou veranderen als ${all === 1 ? 'het ene lid dat in de weg staat, anders antwoordde; welk lid dat is' : `de ${all} leden die in de weg staan, anders antwoordden; welke dat zijn`}, weet niemand.`
        : `Dat zou veranderen als ${moves} van de ${all} leden die in de weg staan, anders ${moves === 1 ? 'antwoordde' : 'antwoordden'}; welke dat zijn, weet niemand.`,
    favour: (moves) =>
      `Dat zou veranderen als nog ${members(moves)} voor ${moves === 1 ? 'was' : 'waren'}.`,
    several: (moves, exact, conditions) =>
      `Dat zou veranderen als ${atLeast(exact, members(moves))} anders ${moves === 1 ? 'antwoordde' : 'antwoordden'}. Er ontbreekt nog: ${conditions}.`,
    lost: (moves, exact) =>
      `Dat zou veranderen als ${atLeast(exact, members(moves))} anders ${moves === 1 ? 'antwoordde' : 'antwoordden'}.`,
    open: (conditions) => `Niet uit te maken met wat bekend is gemaakt: ${conditions}.`,
    never: 'Met wie mag antwoorden is het niet te bereiken.',
    bit: 'De ronde gaf per naam één bit: er ligt geen getal achter dat iemand zou kunnen lezen.',
  },
  rows: {
    title: 'Hoe ver iedere naam is',
    hint: 'Naar afstand geordend, nooit naar bijval. Eén teken is één lid; geen teken is van iemand.',
    noNames: 'Er is nog geen naam ingevoerd.',
    earlier: (round) => `naar ronde ${round}, de laatste met deze naam`,
    by: (sponsor) => `Voorgedragen door ${sponsor}.`,
  },
  standing: {
    official: 'Officieel.',
    informal: 'Informeel.',
    named: 'Genoemd.',
    withdrawn: 'Teruggetrokken.',
  },
  measure: {
    clear: 'Niets in de weg',
    passes: 'Voldoet aan de regel',
    consensus: (count) => `${count} van consensus`,
    short: (count, exact) => `${atLeast(exact, members(count))} tekort`,
    noObjection: 'Geen bezwaar',
    objection: 'Bezwaar',
    notYet: 'Nog niet',
    open: 'De telling geeft geen uitsluitsel',
    never: 'Niet te bereiken',
    unknown: 'Nog in geen telling van leden',
    withdrawn: 'Teruggetrokken',
  },
  track: {
    against: {
      good: (count) =>
        plural('nl', count, { one: '# staat niet in de weg', other: '# staan niet in de weg' }),
      bad: (count) => plural('nl', count, { one: '# staat in de weg', other: '# staan in de weg' }),
    },
    for: {
      good: (count) => `${count} voor`,
      bad: (count) => `${count} niet voor`,
    },
    notAgainst: {
      good: (count) => `${count} voor of neutraal`,
      bad: (count) => `${count} tegen`,
    },
    aside: (count) => `${count} noch voor noch tegen`,
    unheard: (count) => `${count} niet gehoord`,
    needed: (count) => `${count} nodig`,
    key: {
      good: 'doet wat de voorwaarde vraagt',
      bad: 'staat haar in de weg',
      aside: 'noch voor noch tegen',
      unheard: 'niet gehoord',
      needed: 'zoveel zijn er nodig',
    },
  },
  conditions: {
    met: 'vervuld',
    notMet: 'niet vervuld',
    open: 'geen uitsluitsel',
    heard: (heard, all) => `${heard} van ${all} gehoord`,
    stands: 'naam staat nog',
    gone: 'naam teruggetrokken',
    short: (count, exact) => atLeast(exact, `${count} tekort`),
    among: (group) => ` van de groep ‘${group}’`,
    except: (names) => ` van allen behalve ${names}`,
    nobody: (among) => `niemand${among} maakt bezwaar`,
    against: (quota, among) => `${quota} tegen${among}`,
    for: (quota, among) => `${quota} voor${among}`,
    notAgainst: (quota, among) => `${quota} voor of neutraal${among}`,
  },
  support: {
    round: (round) => `Ronde ${round}`,
    column: 'Ronde',
    encourage: 'aanmoedigen',
    discourage: 'ontmoedigen',
    noOpinion: 'geen',
    caption: (name) => `Steun voor ${name}, ronde voor ronde`,
    absent: 'niet in deze ronde',
    nothing: 'niets bekendgemaakt',
    since: (round) => `sinds ${round}`,
    withheld: (round) =>
      `De beweging sinds ronde ${round} wordt niet getoond: er kwamen of gingen tussen de ronden zo weinig leden dat zij een antwoord zou kunnen prijsgeven.`,
    otherMembers: (round) =>
      `Niet geheel dezelfde leden antwoordden als in ronde ${round}; een deel van de beweging komt daarvan.`,
  },
  outstanding: {
    title: 'Voorwaarden',
    available: (condition) => `beschikbaar: ${condition}`,
    objection: (member, condition) => `${member}, in de stilteprocedure: ${condition}`,
    lifted: 'weggenomen',
    stands: 'staat open',
  },
  seats: {
    title: 'De tafel',
    ofRound: (round) => `De tafel, ronde ${round}`,
    order: 'Volgorde van de zetels',
    orders: { roster: 'Ledenlijst', en: 'Engels', fr: 'Frans', nl: 'Nederlands' },
    how: 'Een gevulde zetel heeft geantwoord, een open zetel nog niet. Niets hier zegt hoe.',
    before: 'Er is nog geen ronde uitgeschreven: de ringen tonen welke zetels zijn ingenomen.',
    called:
      'De ronde is uitgeschreven en nog niet open: de ringen tonen welke zetels zijn ingenomen.',
    batch: (at) => `Bijgewerkt om ${at}.`,
    closed: 'Na de sluiting.',
    count: (some, all) => `${some} van ${all}`,
    answered: 'hebben geantwoord',
    taken: 'zetels zijn ingenomen',
    fill: {
      answered: 'geantwoord',
      'not-yet': 'nog niet',
      'not-asked': 'in deze ronde niet gevraagd',
    },
    ring: {
      person: 'zetel ingenomen',
      'stand-in': 'een invaller handelt',
      empty: 'zetel nog niet ingenomen',
    },
    arrows: 'Met de pijltoetsen loopt u de tafel rond; Enter toont een zetel.',
    chair: 'Voorzitter',
    list: (count) =>
      plural('nl', count, {
        one: 'Hetzelfde als lijst, # regel',
        other: 'Hetzelfde als lijst, # regels',
      }),
    choose: 'Kies een zetel om zijn lidmaatschap te zien en wat hij in het openbaar heeft gezegd.',
    panel: {
      mandate: 'Lidmaatschap',
      always: 'gedurende de hele procedure',
      from: (day) => `vanaf ${day}`,
      to: (day) => `tot en met ${day}`,
      seat: 'Zetel',
      since: (at) => `ingenomen op ${at}`,
      round: 'Deze ronde',
      said: 'In het openbaar gezegd',
      objected: (name) => `Maakte bezwaar in de stilteprocedure over ${name}.`,
      lifts: (condition) => `Wat het zou wegnemen: ${condition}`,
      sponsors: (name) => `Droeg ${name} voor.`,
      national: (name) => `${name} komt van dit lid; verschoning kan worden gevraagd.`,
      nothing: 'Niets.',
      close: 'Sluiten',
    },
  },
};
