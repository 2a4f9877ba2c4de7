/**
 * Stappen die samen opengaan, in het Nederlands.
 */

import type { messages as en } from '../en/knots.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  moves: {
    lift: (member, subject) => `${member} trekt zijn bezwaar tegen de tekst over ${subject} in`,
    withdraw: (member, name) => `${member} trekt de eigen voordracht van ${name} in`,
    accept: (member, name) => `${member} zal een stilte over ${name} niet verbreken`,
  },
  title: 'Gekoppelde stappen',
  heading: (number) => `Gekoppelde stappen ${number}`,
  states: {
    called: 'Wacht tot de apparaten van de sleutelhouders hun sleutel hebben getoond.',
    open: (time) => `Open voor antwoorden tot ${time}.`,
    closed: 'Gesloten: de apparaten van de sleutelhouders toetsen of allen ja hebben gezegd.',
    opened: (time) => `Allen zeiden ja op ${time}: deze stappen zijn gezet.`,
    notOpened: (time) =>
      `Ze zijn niet opengegaan (${time}). Niemands stappen zijn gezet, en meer is niet bekend.`,
    ended: (time) => `Opgegeven op ${time}; elk antwoord blijft verzegeld.`,
  },
  missing: (time, who) =>
    who === '' ? `Allen hadden geantwoord om ${time}.` : `Nog geen antwoord om ${time}: ${who}.`,
  headline: {
    called: 'Gekoppelde stappen wachten op hun sleutel.',
    open: 'Gekoppelde stappen staan open voor antwoorden.',
    closed: 'Gekoppelde stappen zijn gesloten en worden getoetst.',
  },
  /** In the place of the chair’s words for rounds. */
  acts: { close: 'De gekoppelde stappen eerder sluiten', abandon: 'De gekoppelde stappen opgeven' },
  duty: 'Verzegeld: het blijkt alleen als allen ja zeggen; anders leert niemand uw antwoord kennen.',
  /** The page of one who is named. */
  page: {
    sight: {
      you: 'U, op dit apparaat',
      bit: 'Alle leden, na de sluiting: of allen ja zeiden, en niets meer',
      operator: 'Systeembeheerder: dat u hebt geantwoord, nooit wat',
    },
    intro: 'Deze stappen worden samen gezet, of geen ervan:',
    yours: (count) =>
      plural('nl', count, {
        one: 'Eén van deze stappen is de uwe.',
        other: '# van deze stappen zijn de uwe; u antwoordt voor alle samen.',
      }),
    known: 'Wat daarna bekend wordt',
    all: 'Als allen ja zeggen: dat allen dat deden. De stappen worden dan meteen gezet, ook uit uw naam.',
    none: 'Als iemand nee zegt: dat ze niet zijn opengegaan. Niets anders: niet hoeveel leden, niet wie.',
    two: 'Met zijn tweeën weet wie ja zei dan dat de ander dat niet deed.',
    several:
      'Wie ja zei, weet dan dat iemand anders dat niet deed; wie met alle anderen op één na overlegt, weet de rest.',
    tookPart:
      'Of u hebt geantwoord, staat in het register. Niet antwoorden telt als nee, en de uitslag is dezelfde; maar dat u niet hebt geantwoord, is te zien.',
    never: 'Wat niemand ooit zal weten',
    neverText:
      'Wat u hebt geantwoord, als ze niet opengaan: de andere leden niet, de voorzitter niet, de systeembeheerder niet.',
    trustees: (threshold) =>
      `Tenzij ${threshold} sleutelhouders tegen de regels hun sleutels samenleggen: zij zouden hier elk antwoord kunnen openen.`,
    unprotected:
      'Niet beschermd: tegen iemand die u dwingt, of een apparaat dat een ander beheerst.',
    question: 'Zet u uw stap als alle anderen de hunne zetten?',
    yes: 'Ja, als alle anderen dat doen',
    no: 'Nee',
    saysYes: 'U zegt ja: uw stap wordt gezet als ook alle anderen ja zeggen.',
    saysNo: 'U zegt nee: er gebeurt niets, en niemand zal weten dat het aan u lag.',
    notOpen: 'Deze stappen staan nog niet open voor antwoorden',
    over: 'Deze stappen zijn gesloten',
    notNamed: 'Deze stappen vragen uw zetel niets',
  },
  dialog: {
    who: 'Wat samen moet gebeuren',
    hint: 'Alleen wat leden vandaag ook zelf zouden kunnen doen. Vink het pas aan nadat elk van hen u in vertrouwen heeft gezegd het te doen als de anderen het doen: dat hun iets gevraagd wordt, weten allen.',
    closes: 'Antwoorden tot',
    others: 'Toezeggingen om geen bezwaar te maken',
    promise: 'Nog een toezegging',
    member: 'Lid',
    name: 'zal een stilte niet verbreken over',
    add: 'Toevoegen',
    remove: 'Verwijderen',
    nothing:
      'Er staat geen bezwaar en niemand is voorgedragen: alleen toezeggingen kunnen worden gekoppeld.',
  },
  minute: {
    opened: (moves, time) => `Stappen die samen zijn opengegaan op ${time}: ${moves}.`,
    notOpened: (moves, time) =>
      `Gekoppelde stappen gingen niet open (${time}); meer is er niet van bekend: ${moves}.`,
    ended: (moves) => `Gekoppelde stappen zijn opgegeven, antwoorden verzegeld: ${moves}.`,
    running: (moves) => `Gekoppelde stappen waarop nog wordt geantwoord: ${moves}.`,
  },
};
