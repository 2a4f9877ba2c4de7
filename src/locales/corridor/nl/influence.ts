/**
 * The Corridor, who moves whom, in Dutch.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/influence.ts';

export const messages: typeof en = {
  heaviest: (name) => `Naar wat hier met datum vastligt, weegt één stem het zwaarst: ${name}.`,
  several: (names) =>
    `Naar wat hier met datum vastligt, weegt geen enkele stem het zwaarst: ${names} zijn gelijk.`,
  none: 'Niets dat is waargenomen en gedateerd, zegt nog wie wie beweegt.',
  equal:
    'Formeel zijn alle stemmen gelijk. Niemand voert een gewicht in: het volgt uit de onderbouwing.',
  looksAll: (pieces) =>
    plural('nl', pieces, {
      one: 'De leden in het algemeen richten zich ernaar, volgens # gedateerd gegeven:',
      other: 'De leden in het algemeen richten zich ernaar, volgens # gedateerde gegevens:',
    }),
  moves: (names, pieces) =>
    plural('nl', pieces, {
      one: `De invloed geldt ${names}, volgens # gedateerd gegeven:`,
      other: `De invloed geldt ${names}, volgens # gedateerde gegevens:`,
    }),
  followed: (turns, days) =>
    plural('nl', turns, {
      one: `# wending in dezelfde richting volgde binnen ${days} dagen op een eigen wending; dat alleen bewijst niets.`,
      other: `# wendingen in dezelfde richting volgden binnen ${days} dagen op eigen wendingen; dat alleen bewijst niets.`,
    }),
  toEvidence: 'Waar het in de lijst staat',
  caution:
    'Een streepjeslijn zegt alleen dat de ene wending na de andere kwam. Later komen is geen bewijs van invloed: ernaast staat hoeveel anderen zich ook wendden en hoeveel dat gewoonlijk doen.',
  graph: 'Wie beweegt wie',
  graphHow:
    'Een pijl loopt van wie beweegt naar wie bewogen wordt. Met Tab komt u in de tekening, met de pijltjestoetsen gaat u van de een naar de ander, Enter toont er één.',
  solid: 'waargenomen',
  dashed: 'later in de tijd',
  wider: 'breder: meer gedateerde gegevens',
  ring: 'in een kring van wachtenden',
  withTurns: 'Toon wendingen die later kwamen',
  everybody: 'de leden in het algemeen',
  node: (name, moves, moved) => `${name}: ${moves} pijlen uit, ${moved} in`,
  only: (name) => `Alleen wat betrekking heeft op ${name}.`,
  all: 'Toon alles',
  list: 'Hetzelfde in zinnen',
  listed: (edges) =>
    edges === 0
      ? 'Nog niets.'
      : plural('nl', edges, { one: '# lijn van de tekening', other: '# lijnen van de tekening' }),
  edge: {
    moves: (leader, follower) => `${leader} → ${follower}`,
    trades: (leader, follower) => `Ruil: ${follower} en ${leader}`,
    after: (leader, follower) => `${follower}, na ${leader}`,
  },
  pieces: (ties, turns) =>
    [ties > 0 && `${ties} waargenomen`, turns > 0 && `${turns} alleen in de tijd`]
      .filter((part) => part !== false)
      .join(', '),
  turned: (who, way, name, day) =>
    `${who}: wending ${way === 'for' ? 'naar' : 'tegen'} ${name} op ${day}`,
  after: (days, leader, day) =>
    plural('nl', days, {
      one: `# dag na ${leader} (${day}).`,
      other: `# dagen na ${leader} (${day}).`,
    }),
  rate: (also, usual, days) => {
    const others = also === 0 ? 'niemand anders' : `nog ${also}`;
    const most = usual === 0 ? 'minder dan één' : `ongeveer ${usual}`;
    return `In die ${days} dagen deed ${others} dat; in elke ${days} dagen sinds de eerste gemiddeld ${most}.`;
  },
  itsWord: (name) => `De uitspraak: ${name}`,
  circlesTitle: 'Wie op wie wacht',
  noCircle: 'Er is geen kring van wachtenden bekend: niemand wacht op wie op hem wacht.',
  circle: (chain) => `${chain}: in deze kring kan niemand de eerste zijn.`,
  waits: (who, on) => `${who} wacht op ${on}`,
  knot: (member, waiting, count) =>
    count === 1
      ? `${member}: niet bekend dat het op iemand wacht; erop wacht: ${waiting}.`
      : `${member}: niet bekend dat het op iemand wacht; erop wachten, rechtstreeks of via anderen: ${waiting}.`,
  noWaiting: 'Van niemand is bekend dat hij op een ander wacht.',
  add: 'Voeg toe wat is waargenomen',
  fields: {
    follower: 'Wie wordt bewogen (leeg: de leden in het algemeen)',
    leader: 'Wie beweegt',
    leaderInWords: 'Of wie beweegt, in woorden',
    how: 'Hoe',
    subject: 'Waarover',
    note: 'Wat is waargenomen',
  },
};
