/**
 * What follows from a counted round, in Dutch.
 */

import { plural } from '../plural.ts';
import type { ChoiceWords } from '../say-choice.ts';

export const messages: ChoiceWords = {
  list: (names) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(names),
  stage: (nth, of, keep) =>
    `Ronde ${nth} van ${of}: volgens de regel ${plural('nl', keep, { one: 'gaat één naam', other: 'gaan # namen' })} door.`,
  ballot: (nth, of) => `Stemming ${nth} van hoogstens ${of}.`,
  runoff: (nth, of) => `Herstemming, stemming ${nth} van hoogstens ${of}.`,
  singleBallot: 'Eén stemming beslist.',
  goOn: (names, count) => `${names} ${count === 1 ? 'gaat' : 'gaan'} door.`,
  leave: (names, count) =>
    `${names} ${count === 1 ? 'valt' : 'vallen'} af en ${count === 1 ? 'kan' : 'kunnen'} niet meer slagen.`,
  sameNames: (names) => `Niemand valt af: ${names} staan opnieuw voor.`,
  broken: {
    against: (names) =>
      `${names} hadden op de streep hetzelfde aantal; minder stemmen tegen gaven de doorslag.`,
    breadth: (names) =>
      `${names} hadden op de streep hetzelfde aantal; de spreiding over de groepen gaf de doorslag.`,
  },
  level: (names) => `${names} staan op de streep gelijk, en niets scheidt hen.`,
  settled: (name) =>
    `Er blijft één naam over: ${name}. Beslist is er nog niets: de naam kan nu worden voorgelegd.`,
  met: (name) => `${name} voldoet aan de regel; daarmee zijn de rondes voorbij.`,
  least: (name, sum) => `${name} ontmoet de minste weerstand: ${sum} in totaal.`,
  levelLeast: (names, sum) =>
    `${names} ontmoeten dezelfde minste weerstand, ${sum} in totaal, en niets scheidt hen.`,
  noneBetter: 'Geen naam ontmoet minder weerstand dan alles laten zoals het is.',
  putToBody:
    'De regel beslist niet tussen hen: dat doet het orgaan, en de voorzitter legt vast wat is besloten.',
  exhausted: 'De regel voorziet in geen verdere ronde; niemand is geslaagd.',
  consulted: (names) =>
    `De leden zijn gehoord en er is niets geteld, dus zegt geen getal wie doorgaat. Tot wie hen hoorde dat zegt, blijven ${names}.`,
  decided: (names, reason) =>
    `De voorzitter heeft vastgelegd dat dezen doorgaan: ${names}. Reden: “${reason}”`,
  verdicts: { passes: 'slaagt', 'not-yet': 'nog niet', 'no-more': 'kan niet meer slagen' },
  why: {
    'meets-the-rule': 'voldoet aan de regel',
    'above-the-cut': 'boven de streep',
    'level-at-the-cut': 'gelijk op de streep',
    'below-the-cut': 'onder de streep',
    'nobody-leaves': 'niemand valt in deze ronde af',
    'another-meets-it': 'een andere naam voldoet aan de regel',
    'no-better-than-nothing': 'niet minder weerstand dan tegen alles laten zoals het is',
  },
  row: ({ name, place, for: votes, against, breadth, verdict, why }) =>
    `${place}. ${name}: ${votes} voor, ${against} tegen${
      breadth === null
        ? ''
        : `, in ${plural('nl', breadth, { one: '# groep', other: '# groepen' })}`
    }: ${why}; ${verdict}`,
  gradedRow: ({ name, place, resistance, why, verdict }) =>
    `${place}. ${name}: weerstand ${resistance}: ${why}; ${verdict}`,
  head: {
    name: 'Naam',
    place: 'Plaats',
    for: 'Voor',
    against: 'Tegen',
    breadth: 'Groepen',
    resistance: 'Weerstand',
    verdict: 'Slaagt?',
    why: 'Waarom',
  },
  title: 'Wie doorgaat, en waarom',
  table: 'De telling, naam voor naam',
  decision: 'Vastgelegd door de voorzitter',
  whom: 'Wie noemt u?',
  atMost: (most) =>
    `Kies hoogstens ${plural('nl', most, { one: 'één naam', other: '# namen' })}, of niemand. Over de andere zegt u niets ongunstigs.`,
  known:
    'Hoe vaak elk is genoemd, aan alle leden op één moment; nooit welke namen samen zijn genoemd.',
  nobody: 'U noemt niemand',
  namedBy: 'Genoemd door',
  pick: 'Wie doorgaat',
  pickHint: 'De namen die doorgaan. Wie niet is aangevinkt, staat in geen verdere ronde.',
  picked: (count) =>
    plural('nl', count, { one: '# naam is aangevinkt.', other: '# namen zijn aangevinkt.' }),
  course: {
    single: '',
    stages: (stages) => `Van ronde tot ronde gaan minder namen door: ${stages}.`,
    stage: (preferences, keep) =>
      `${
        preferences === null
          ? ''
          : `elk lid noemt er ${plural('nl', preferences, { one: 'één', other: '#' })}, `
      }${plural('nl', keep, { one: 'één blijft', other: '# blijven' })} over`,
    breadth: 'Bij een gelijk aantal gaat de naam voor die in meer groepen is genoemd.',
    drops: 'Na elke stemming zonder uitslag valt de laagste naam af, tot er twee over zijn.',
    repeats: 'Na een stemming zonder uitslag staan dezelfde namen opnieuw voor.',
    ends: (max) =>
      `Na ${plural('nl', max, { one: '# stemming', other: '# stemmingen' })} zonder uitslag is het voorbij.`,
    runoff: (max, keep, ballots) =>
      `Na ${plural('nl', max, { one: '# stemming', other: '# stemmingen' })} zonder uitslag komen de eerste ${keep} in een herstemming van hoogstens ${plural('nl', ballots, { one: '# stemming', other: '# stemmingen' })}; de regel blijft dezelfde.`,
    approval: 'In één stemming: de meest goedgekeurde naam van die welke aan de regel voldoen.',
    resistance: 'In één stemming: de naam met de minste weerstand.',
    ties: {
      allStay: 'Namen die op de streep gelijk staan, blijven allemaal.',
      putToBody: 'Tussen namen die op de streep gelijk staan, beslist het orgaan.',
    },
  },
};
