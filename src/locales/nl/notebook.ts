/**
 * The facilitators' book and a member's sealed note, in Dutch.
 */

import type { messages as en } from '../en/notebook.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  way: 'Notitieboek',
  title: 'Het notitieboek van de facilitatoren',
  notYours: 'Deze pagina is van de facilitatoren alleen.',
  sight: {
    facilitators: (names) => `Alleen de facilitatoren: ${names}`,
    members: 'Leden en kandidaten: hiervan nooit iets',
    operator: 'Systeembeheerder: dat een facilitator schreef, wanneer en hoeveel; nooit wat',
  },
  traces: {
    count:
      'In het register komt het ondertekende aantal van wie door de facilitatoren is gehoord, en meer niet.',
    held: 'In het register komt dat er een ronde gesprekken was, en verder niets.',
    none: 'In het register komt niets van deze gesprekken: dit boek is de enige plaats.',
  },
  absent: (names) =>
    `Nog niet aan tafel: ${names}. Wie later een zetel inneemt, kan niet lezen wat eerder is geschreven, tot een van u het boek overdraagt.`,
  empty:
    'Er is nog niets genoteerd. Noteer een gesprek zolang het vers is; elke regel behoudt zijn schrijver en zijn tijd.',
  steps: {
    unknown: 'onbekend',
    block: 'blokkeert',
    reluctant: 'terughoudend',
    undecided: 'onbeslist',
    accept: 'aanvaardt',
    support: 'steunt',
  },
  how: {
    'in-person': 'onder vier ogen',
    telephone: 'per telefoon',
    letter: 'per brief',
    page: 'via deze pagina',
  },
  said: {
    form: 'Een gesprek noteren',
    revise: 'Deze regel herzien',
    reviseHint: 'Wat er eerst stond, blijft in het boek.',
    member: 'Wie sprak',
    way: 'Hoe',
    when: 'Wanneer',
    words: 'Wat er is gezegd',
    wordsHint: 'Op dit apparaat verzegeld aan de sleutels van de facilitatoren.',
    count: 'Waar zij nu staan, naar ons oordeel',
    countHint: 'Laat staan wat het gesprek niet veranderde.',
    same: (step) => `als genoteerd (${step})`,
    more: 'Wat mag worden doorverteld, voorwaarden, het volgende gesprek',
    passOn: 'Mag worden doorverteld, in deze woorden',
    passTo: 'Aan wie',
    passWords: 'In welke woorden',
    addPass: 'Nog iemand aan wie het gezegd mag worden',
    conditions: 'Voorwaarden, elk apart',
    condition: 'Voorwaarde',
    addCondition: 'Nog een voorwaarde',
    nextWhen: 'Volgende gesprek',
    nextWith: 'Met wie',
    save: 'In het boek zetten',
    noted: 'Het staat in het boek.',
  },
  next: {
    title: 'Volgende gesprekken',
    none: 'Er is geen gesprek afgesproken.',
    with: (who) => `met ${who}`,
  },
  count: {
    title: 'Onze eigen telling',
    lede: 'Naar de huidige stand, naar het oordeel van de facilitatoren. Het is niemands antwoord, en staat nooit in het register.',
    keys: 'Pijlen verplaatsen, Enter wijzigt, 1 tot 5 zet een trap, 0 neemt haar terug.',
    member: 'Lid',
    cell: (member, candidate, step) => `${member} over ${candidate}: ${step}`,
    change: (member, candidate) => `${member} over ${candidate}`,
    set: 'Deze trap noteren',
    noted: (who, when) => `Genoteerd door ${who}, ${when}.`,
    totals: 'Samen',
  },
  members: {
    title: 'Lid voor lid',
    search: 'Zoeken in het boek',
    none: 'Dit staat nergens in het boek.',
    lines: (count) => plural('nl', count, { one: '# regel', other: '# regels' }),
    ownWord: 'met een verzegeld woord van het lid',
    unheard: 'Nog niets genoteerd',
    conditions: 'Voorwaarden',
    met: 'vervuld',
    open: 'open',
    markMet: 'Zij is vervuld',
    markOpen: 'Zij staat weer open',
    passOn: (to) => `Aan ${to} mag u zeggen:`,
    talk: (how, when) => `Gesprek ${how}, ${when}`,
    by: (who, when) => `Genoteerd door ${who}, ${when}`,
    nextTalk: (when) => `Volgende gesprek: ${when}`,
    revised: 'Vóór de herziening',
    revise: 'Herzien',
    strike: 'Doorhalen',
    strikeAsk: 'De regel blijft in het boek, doorgehaald, met uw naam en de tijd.',
    struck: 'doorgehaald',
    note: 'Verzegelde brief van het lid',
    asks: {
      objection: 'Een bezwaar om door te geven',
      amendment: 'Een amendement om door te geven',
    },
    asked: 'vraagt u een bezwaar door te geven',
    about: { silence: (number) => `over stilte nr. ${number}`, none: 'over de procedure' },
    lifts: 'Wat het zou wegnemen:',
  },
  waiting: {
    line: 'Een lid heeft de facilitatoren over de tekst onder stilte geschreven en vraagt dit door te geven. Zolang niemand van u dat doet, loopt de stilte door.',
    read: 'Lees het in het notitieboek',
    go: 'Naar de tekst onder stilte',
  },
  unread: {
    title: 'Brieven die niet te lezen zijn',
    one: (who, when) => `Een brief op naam van ${who}, ${when}.`,
    missing: (count) =>
      plural('nl', count, {
        one: '# brief hiervóór is dit apparaat niet getoond.',
        other: '# brieven hiervóór zijn dit apparaat niet getoond.',
      }),
  },
  handover: {
    title: 'Het boek voor wie later kwam',
    lacks: (who, since, lines) =>
      `Aan tafel sinds ${since}: ${who}, die ${plural('nl', lines, { one: '# eerdere regel', other: '# eerdere regels' })} niet kan lezen.`,
    open: (who) => `Het boek overdragen aan ${who}`,
    ask: (who) =>
      `Voortaan kan ${who} alles lezen wat tot nu toe is geschreven, ook de verzegelde brieven van de leden. Het is niet terug te nemen. Alle facilitatoren zien dat u het hebt overgedragen, en hun apparaten vergelijken elke regel. Wat in een biechtstoelgesprek is gezegd, hoort niet tot het boek.`,
    verb: 'Overdragen',
    done: (by, to, lines) =>
      `Overgedragen door ${by} aan ${to}: ${plural('nl', lines, { one: '# regel', other: '# regels' })}.`,
    yours:
      'Wat is geschreven voordat dit apparaat de zetel had, staat hier zodra een facilitator die het heeft het boek overdraagt.',
    via: (who) => `overgedragen door ${who}`,
    doubtful: 'In andere woorden overgedragen',
    doubt: (by, from, when) =>
      `${from}, ${when}: overgedragen door ${by}, en hier niet aanwezig, of niet in deze woorden. Vergelijk het mondeling.`,
  },
  burn: {
    title: 'Het boek verbranden',
    text: 'Alle bladzijden en alle verzegelde brieven worden gewist op de server en op de apparaten van de facilitatoren, voor elke facilitator en voor de leden die ze schreven. Het kan niet ongedaan worden gemaakt. Maar in een eerdere reservekopie van de server staan ze nog, verzegeld, en het apparaat van elke facilitator kan ze openen zolang het zijn sleutel bewaart.',
    hint: 'Als de procedure voorbij is, of waar het gebruik van het orgaan geen spoor nalaat.',
    burnt: (count) =>
      plural('nl', count, { one: '# brief is verbrand.', other: '# brieven zijn verbrand.' }),
  },
  print: 'Afdrukken',
  note: {
    title: 'Een woord alleen voor de facilitatoren',
    lede: 'Zeg wat er in de weg staat, en wat het zou wegnemen, zonder iets te verbreken.',
    sees: (names) =>
      `Alleen ${names} zal het lezen. Geen ander lid komt te weten dat u schreef, en het staat niet in het register; de systeembeheerder ziet dat uw zetel een brief schreef, en wanneer.`,
    later: (names) =>
      `Nog niet aan tafel: ${names}. Een facilitator kan uw woorden overdragen aan wie later een zetel van facilitator inneemt.`,
    deny: 'Het is niet ondertekend: wie het leest had het zelf kunnen schrijven, en kan er niets mee bewijzen.',
    open: 'Schrijven aan de facilitatoren',
    words: 'Uw woorden',
    lift: 'Wat het zou wegnemen',
    send: 'Verzegelen en verzenden',
    sent: 'Verzegeld en verzonden aan de facilitatoren.',
    own: 'Wat u aan de facilitatoren schreef',
    nobody:
      'Nog geen facilitator heeft een zetel ingenomen: er is niemand om het aan te verzegelen.',
  },
};
