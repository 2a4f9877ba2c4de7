/**
 * The Corridor's candidates, criteria, dates, meetings and contacts, in Dutch.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/people.ts';
import { messages as form } from './people-form.ts';

const many = (count: number, one: string, other: string) =>
  plural('nl', count, { one: `# ${one}`, other: `# ${other}` });

export const messages: typeof en = {
  ...form,
  asThings: 'Zoals het er nu voor staat',
  say: {
    colon: ':',
    condition: 'Voorwaarde:',
    saysWho: (who) => `(${who})`,
    favours: (names) => `Begunstigt ${names}.`,
    turnedAgainst: (names) => `Gekeerd tegen ${names}.`,
    figure: (member, year, value) => `${member}, ${year}: ${value}`,
    estimate: 'raming',
    bearsOn: (names) => `(raakt ${names})`,
    effect: 'Wat het kan doen:',
    alsoIn: (names) => `In beide: ${names}.`,
    tied: 'Hoe de twee samenhangen:',
    keptApart: 'Uit elkaar gehouden:',
    settledBy: (day) => `uiterlijk ${day}`,
    proposedBy: (who) => `voorgesteld door ${who}`,
    saw: (ours, other) => `${ours} en ${other}`,
    forName: (name) => `over ${name}`,
    cost: 'Kosten, en wat gescheiden bleef:',
    follows: 'Wat volgt:',
    outcome: 'Wat ervan kwam:',
    members: 'De leden in het algemeen',
  },
  candidates: {
    head: ([official = 0, informal = 0, named = 0, withdrawn = 0]) =>
      `${many(official, 'naam is officieel', 'namen zijn officieel')}, ${informal} informeel, ${named} alleen genoemd; ${withdrawn} niet meer in beeld.`,
    lede: 'Een kandidatuur is vier gedateerde feiten, niet één woord: wie beschikbaar is en onder welke voorwaarde, wie voordraagt, wie campagne voert, wie haar officieel acht.',
    standings: {
      official: 'Officieel',
      informal: 'Informeel',
      named: 'Genoemd',
      withdrawn: 'Niet meer in beeld',
    },
    means: {
      official: 'voorgedragen, of officieel geacht',
      informal: 'beschikbaar, niet voorgedragen',
      named: 'genoemd, meer is niet bekend',
      withdrawn: 'teruggetrokken, uitgesloten of niet beschikbaar',
    },
    standing: {
      official: 'officieel kandidaat',
      informal: 'informeel kandidaat',
      named: 'een naam die valt',
      withdrawn: 'niet meer in beeld',
    },
    standsAs: (name, standing) => `${name}: ${standing}`,
    questions: {
      willing: 'Beschikbaar?',
      backed: 'Door wie voorgedragen?',
      campaign: 'Wordt er campagne gevoerd?',
      official: 'Door wie officieel geacht?',
      course: 'Genoemd, erin of eruit',
    },
    answers: {
      willing: 'ja',
      'not-willing': 'nee',
      named: 'genoemd',
      'backing-asked': 'gevraagd, niet gegeven',
      'put-forward': 'voorgedragen',
      'backing-withdrawn': 'voordracht ingetrokken',
      campaign: 'ja',
      'no-campaign': 'nee',
      'held-official': 'geldt als officieel',
      withdrawn: 'teruggetrokken',
      excluded: 'uitgesloten',
      appointed: 'benoemd',
    },
    addTitle: 'Naam toevoegen',
    addHow:
      'Een naam die valt; wie voordraagt en of iemand beschikbaar is, zijn feiten op zichzelf.',
    addVerb: 'Naam toevoegen',
    unknown: 'Deze naam is op deze dag in deze wandelgangen niet bekend.',
    back: 'Naar alle namen',
    factsTitle: 'Vier vragen',
    addFact: 'Feit toevoegen',
    nothingKnown: 'Er is niets bekend.',
    earlier: (count) => many(count, 'eerder feit', 'eerdere feiten'),
    argumentsTitle: 'Voor en tegen',
    addArgument: 'Argument toevoegen',
    sides: { strength: 'Sterke punten', weakness: 'Zwakke punten' },
    answer: 'Als antwoord',
    exchangesTitle: 'Gevraagd en toegezegd',
    exchangesHow:
      'Voorwaarden die gehoord zijn, wat geruild wordt, en waartoe gesprekken moesten leiden.',
    addTrade: 'Vraag of toezegging toevoegen',
    eventsTitle: 'Gebeurtenissen die hierop drukken',
    eventsHow: 'Die deze kandidaat noemen, en die in het land dat voordraagt.',
    addEvent: 'Gebeurtenis toevoegen',
    racesTitle: 'Andere races met deze naam',
    addRace: 'Andere race toevoegen',
    criteriaTitle: 'Criteria',
    favoured: 'Die deze naam begunstigen',
    turned: 'Die ertegen gekeerd worden',
    noCriteria: 'Er is er geen bekend.',
  },
  criteria: {
    head: (count, contested) =>
      `${many(count, 'criterium is naar voren gebracht', 'criteria zijn naar voren gebracht')}; ${contested} daarvan omstreden.`,
    lede: 'Een criterium heeft iemand die het voorstelde, en namen die het begunstigt. Geen criterium beslist: allen moeten instemmen.',
    addTitle: 'Criterium toevoegen',
    contested: 'Omstreden.',
    uncontested: 'Voor zover bekend niet omstreden.',
    serves: 'Het begunstigt wie het voorstelde.',
    nobody: 'niemand, voor zover bekend',
    proposer: 'Voorgesteld door',
    supporters: 'Gesteund door',
    opponents: 'Bestreden door',
    favours: 'Begunstigt',
    turnedAgainst: 'Gekeerd tegen',
    heard: (count) => `Erover gehoord (${count})`,
    noFigures: 'Cijfers die erbij horen',
    figuresTitle: 'Cijfers per lid',
    figuresHow:
      'Elke publicatie herziet de hele reeks; wat een eerdere zei blijft ernaast staan. Publicaties worden nooit door elkaar gebruikt.',
    byPublication: 'Volgens welke publicatie',
    forYear: 'Voor het jaar',
    meets: ({ meets, of, least, year }, publication, day) =>
      `${meets} van ${of} haalden ${least} in ${year}, volgens “${publication}”; zoals bekend op ${day}.`,
    doMeet: 'Voldoen',
    doNotMeet: 'Voldoen niet',
    notInIt: 'Zonder cijfer',
    allMembers: (year) => `Alle leden, ${year}`,
    member: 'Lid',
    otherPublications: 'Wat andere publicaties van dat jaar zeggen',
    inPublication: (value, published) => `${value} in ${published}`,
    estimate: 'raming',
    yes: '(voldoet)',
    no: '(voldoet niet)',
    ofMember: (name) => `${name}, alle publicaties`,
    notRevised: 'Geen publicatie heeft een andere herzien.',
    addFigure: 'Cijfer toevoegen',
    paste: 'Tabel met cijfers plakken',
    pasted: 'De tabel',
    pastedHow:
      'Rijen “lid; jaar; waarde”, een “e” achter het jaar voor een raming; of een eerste rij met jaren en een rij per lid. Tabs, puntkomma’s of komma’s.',
    keepFigures: (count) => `${many(count, 'cijfer', 'cijfers')} bewaren`,
    preview: (kept, refused) =>
      `${many(kept, 'cijfer kan', 'cijfers kunnen')} worden bewaard; ${many(refused, 'cel of rij', 'cellen of rijen')} niet.`,
    andMore: (count) => `en nog ${count}`,
    line: (line) => `Regel ${line}`,
    rows: {
      member_unknown: 'dit lid bestaat niet',
      year_malformed: 'dit is geen jaar',
      not_a_decimal: 'dit is geen getal',
      row_too_short: 'een rij heeft een lid, een jaar en een waarde nodig',
      figure_twice: 'dit lid en jaar staan er twee keer',
    },
  },
  surroundings: {
    head: (collisions, missed) =>
      `${collisions === 0 ? 'Geen datum botst' : many(collisions, 'datum botst', 'data botsen')} met iets anders${missed === 0 ? '' : `; ${many(missed, 'beoogde datum is', 'beoogde data zijn')} verstreken`}.`,
    vacancy: (day, incumbent) =>
      incumbent === null
        ? `De post komt vrij op ${day}.`
        : `De post komt vrij op ${day}; tot dan bekleedt ${incumbent} hem.`,
    noVacancy: 'Er is geen dag bekend waarop de post vrijkomt.',
    collisionsTitle: 'Botsingen',
    noCollisions:
      'Geen beoogde datum valt in de week van een verkiezing, een top of een andere race.',
    collision: {
      on: (aim, on, other, when) => `“${aim}” (${on}) valt op “${other}” (${when}).`,
      week: (aim, on, other, when) => `“${aim}” (${on}) valt in de week van “${other}” (${when}).`,
      may: (aim, on, other, when) => `“${aim}” (${on}) kan samenvallen met “${other}” (${when}).`,
    },
    missedTitle: 'Beoogd en niet gehaald',
    missedHow: 'De dag verstreek en er was niemand gekozen.',
    wentBy: 'Deze dag verstreek en er was niemand gekozen.',
    calendarTitle: 'Kalender',
    lanes: {
      aims: 'beoogde en harde data',
      meetings: 'bijeenkomsten',
      attention: 'verkiezingen, toppen, andere races',
      events: 'andere gebeurtenissen',
    },
    kinds: {
      event: 'gebeurtenis',
      meeting: 'bijeenkomst',
      race: 'andere race',
      timing: 'voorstel',
      vacancy: 'harde datum',
    },
    falls: (post) => `de post komt vrij: ${post}`,
    fromTo: (from, to) => `${from} tot en met ${to}`,
    addEvent: 'Datum of gebeurtenis toevoegen',
    timingTitle: 'Wanneer het beslist moet zijn',
    addTiming: 'Voorstel over het tijdstip toevoegen',
    whoWants: (count) => `Wie wat wil (${count})`,
    racesTitle: 'Andere races',
    addRace: 'Andere race toevoegen',
  },
  meetings: {
    head: (coming, past) =>
      `${coming === 0 ? 'Er komt geen bijeenkomst meer' : `${many(coming, 'bijeenkomst komt', 'bijeenkomsten komen')} nog`}; ${past} zijn geweest.`,
    lede: 'Wat op de agenda staat is één ding, waar in de marge over gesproken wordt een ander.',
    addTitle: 'Bijeenkomst toevoegen',
    coming: 'Op komst',
    past: 'Geweest',
    agenda: 'Agenda',
    margins: 'In de marge',
    nothingKnown: 'Er is niets bekend.',
    everyone: 'Alle leden.',
    taking: (names) => `Aanwezig: ${names}.`,
    heard: (count) => `Daar gehoord (${count})`,
  },
  contacts: {
    head: (count, due, overdue) =>
      `${many(count, 'gesprek', 'gesprekken')} in het logboek; ${due === 0 ? 'er staat niets meer open' : `${many(due, 'afspraak', 'afspraken')} na te komen`}${overdue === 0 ? '' : `, ${overdue} te laat`}.`,
    lede: 'Elk gesprek zegt in welke hoedanigheid het gevoerd werd en wie de kosten droeg: ambt en kandidatuur blijven gescheiden.',
    addTitle: 'Gesprek noteren',
    dueTitle: 'Te doen',
    nothingDue: 'Er is niets afgesproken dat nog gedaan moet worden.',
    noDay: 'geen dag bepaald',
    left: (days) =>
      days < 0
        ? `${many(-days, 'dag', 'dagen')} te laat`
        : days === 0
          ? 'vandaag'
          : `over ${many(days, 'dag', 'dagen')}`,
    from: (ours, other) => `${ours} en ${other}`,
    tick: 'Gedaan',
    doorsTitle: 'Twee van ons aan één deur',
    sameDoor: (monday, door) => `In de week van ${monday}, bij ${door}:`,
    alreadyThere: (others) =>
      `In dezelfde week was of is ${others} aan dezelfde deur. Toch bewaren?`,
    logTitle: 'Logboek',
    byMember: 'Met welk lid',
    byCapacity: 'In welke hoedanigheid',
    all: 'alle',
    shown: (count) => `${many(count, 'gesprek', 'gesprekken')} getoond`,
    approachTitle: 'Volgorde van benadering',
    approachHow:
      'Wie eerst te spreken over een onderwerp, en waarom. Typ een plaats of gebruik de knoppen.',
    approachOn: 'Over het onderwerp',
    noOrder: 'Over dit onderwerp is geen volgorde bepaald.',
    keepOrder: 'Volgorde bewaren',
    placeOf: (name) => `Plaats van ${name}`,
    why: 'waarom hier',
    whyThere: (name) => `Waarom ${name} hier komt`,
    approached: 'benaderd',
    earlier: (name) => `${name} eerder`,
    later: (name) => `${name} later`,
    drop: 'Eruit',
    addMember: 'Erbij',
    addLast: 'Achteraan toevoegen',
    pivots: {
      pivot_late: (member, whom) =>
        whom === null
          ? `${member} komt laat, en de leden in het algemeen richten zich ernaar.`
          : `${member} komt na ${whom}, waarop het invloed heeft.`,
      pivot_not_approached: (member, whom) =>
        whom === null
          ? `${member} wordt niet benaderd, en de leden in het algemeen richten zich ernaar.`
          : `${member} wordt niet benaderd, en heeft invloed op ${whom}.`,
    },
  },
};
