/**
 * How one is chosen among several names, as it is set up, in Dutch.
 */

import type { messages as en } from '../en/choosing.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  verdict: 'Alleen of elke naam aan de regel voldoet',
  title: 'Hoe wordt er tussen meerdere namen gekozen?',
  lede: 'Wat er uit elke getelde sondering volgt. Wanneer een naam voldoet, staat hierboven.',
  kinds: {
    single: 'Zoals gepland: elke sondering gaat over de namen waarmee zij is gepland',
    eliminate: 'Afvalronden: van ronde tot ronde gaan minder namen door',
    exhaustive: 'Herhaalde stemming: stemming na stemming, tot een naam voldoet',
    approval: 'Goedkeuring: één stemming, waarin een lid meerdere namen kan goedkeuren',
  },
  stages: 'De afvalronden',
  stage: (nr) => `ronde ${nr}`,
  add: 'Een ronde toevoegen',
  asked: 'Elk lid antwoordt met',
  answers: {
    scale: 'een woord van de schaal voor elke naam',
    exactly: 'precies zoveel namen, zonder volgorde',
    upTo: 'hoogstens zoveel namen, zonder volgorde',
  },
  preferences: 'Namen van elk lid',
  keep: 'Namen die doorgaan',
  breadth: 'Bij een gelijk aantal gaat de naam voor die in meer van deze groepen is genoemd',
  least: 'Een groep telt vanaf zoveel van haar leden',
  drop: 'Na een stemming zonder uitslag',
  drops: { lowest: 'valt de laagste naam af', none: 'staan alle namen opnieuw voor' },
  max: 'Stemmingen, hoogstens',
  runoff: 'Daarna volgt een herstemming tussen de eerste namen',
  runoffKeep: 'Namen in de herstemming',
  runoffMax: 'Stemmingen van de herstemming, hoogstens',
  ties: 'Namen die op de streep gelijk staan',
  tied: { allStay: 'blijven allemaal', putToBody: 'worden aan het orgaan voorgelegd' },
  passes: {
    unanimity: 'Eenparigheid: iedereen is voor',
    'weighted-majority': 'Een meerderheid van een gewicht, zoals stemmen of bevolking',
    'double-majority': 'Een dubbele meerderheid: van de leden, en van een gewicht',
  },
  weight: 'Welk gewicht',
  weightShare: 'Deel van het gewicht',
  heads: 'Deel van de leden',
  blockers: 'Zoveel leden zijn nodig om tegen te houden',
  blockersHint: 'Met 1 geldt deze bepaling niet.',
  upTo: (most) =>
    `Ieder noemt hoogstens ${most === 1 ? '1 naam' : `${most} namen`}, zonder volgorde, of niemand, en zegt niets tegen de andere.`,
  missing: {
    stages: 'er is geen afvalronde',
    'stage-number': (nr) => `afvalronde ${nr} heeft een getal buiten 1 tot en met 100`,
    'stage-falling': (nr) => `afvalronde ${nr} laat niet minder namen over dan de vorige`,
    'ballots-number': 'het aantal stemmingen moet tussen 1 en 200 liggen',
    'runoff-number': 'een herstemming gaat tussen 2 tot 100 namen, in 1 tot 200 stemmingen',
    'names-number': (nr) => `sondering ${nr} moet 1 tot 100 namen vragen`,
  },
  thoughts: {
    'stage-asks': (nr, needed) =>
      needed === 0
        ? `sondering ${nr} zou op haar beurt niet kunnen worden uitgeschreven: de regel vraagt daar een woord voor elke naam`
        : `sondering ${nr} zou op haar beurt niet kunnen worden uitgeschreven: de regel vraagt daar van elk lid precies ${plural('nl', needed, { one: 'één naam', other: '# namen' })}`,
    'stage-breadth': (nr) =>
      `sondering ${nr} zou op haar beurt niet kunnen worden uitgeschreven: zij telt de groepen niet apart die de regel nodig heeft`,
    'resistance-not-asked': (nr) =>
      `sondering ${nr} zou niet kunnen worden uitgeschreven: de regel gaat uit van cijfers voor weerstand, en zij vraagt er geen`,
    'zero-left-out': (nr) =>
      `sondering ${nr} zou niet kunnen worden uitgeschreven: de naam die betekent “alles laten zoals het is” staat er niet in`,
  },
};
