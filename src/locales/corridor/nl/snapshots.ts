/**
 * The Corridor, snapshots of the count, in Dutch.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/snapshots.ts';

export const messages: typeof en = {
  headline: (taken) =>
    taken === 0
      ? 'De stand is nog niet vastgezet.'
      : plural('nl', taken, {
          one: 'De stand is # keer vastgezet.',
          other: 'De stand is # keer vastgezet.',
        }),
  what: 'Een momentopname bewaart wat op een dag besloten was, met een vingerafdruk van alles wat toen bekend was. Zet er een vast vóór elke ronde; na afloop toont zij hoe goed de stand het voorzag.',
  freeze: 'De stand vastzetten',
  title: 'Titel',
  titleHint: 'Bijvoorbeeld: vóór de tweede ronde',
  freezes: (cells, day) =>
    `${plural('nl', cells, { one: '# beslist vak', other: '# besliste vakken' })}, zoals bekend op ${day}.`,
  freezeNow: 'Vastzetten',
  list: 'Momentopnamen, nieuwste eerst',
  none: 'Nog geen.',
  decided: (cells) => plural('nl', cells, { one: '# beslist vak.', other: '# besliste vakken.' }),
  cut: 'Vingerafdruk van wat bekend was:',
  check: 'De vingerafdruk controleren',
  cutHolds: 'De vingerafdruk is die van wat toen bekend was.',
  cutBroken: 'De vingerafdruk is niet die van wat er van toen op dit apparaat staat.',
  cellsHold: 'De vakken zijn die waarover was beslist.',
  cellsBroken: 'De vakken zijn niet die waarover was beslist.',
  compare: 'Twee vergelijken',
  earlier: 'Van',
  later: 'Naar',
  moved: (cells) =>
    cells === 0
      ? 'Tussen de twee verschoof geen vak.'
      : plural('nl', cells, {
          one: 'Tussen de twee verschoof # vak.',
          other: 'Tussen de twee verschoven # vakken.',
        }),
  score: {
    cells: (right, wrong, undecided, unknown) =>
      `Gelezen als prognose van het einde: ${right} goed, ${wrong} fout, ${undecided} onbeslist, ${unknown} onbekend.`,
    held: (least, most, end) =>
      `De marge hield stand: ${least} tot ${most} in de weg, aan het einde ${end}.`,
    notHeld: (least, most, end) =>
      `De marge hield geen stand: ${least} tot ${most} in de weg, aan het einde ${end}.`,
    brier: (score, n) =>
      `Brierscore ${score} over ${n} besliste vakken (0 is volmaakt, een munt geeft ${(0.25).toLocaleString('nl')}).`,
    tooFew: (n, enough) =>
      `Met ${n} vakken van één procedure zijn kunde en geluk niet te onderscheiden; onder ${enough} zegt de score niets.`,
  },
  outcome: {
    title: 'Wat er gebeurde',
    none: 'Nog niet afgelopen, of niet vastgelegd.',
    record: 'Vastleggen wat er gebeurde',
    revise: 'Herzien',
    kind: 'Hoe het eindigde',
    kinds: {
      chosen: 'Gekozen',
      withdrawn: 'Teruggetrokken',
      extended: 'Termijn verlengd',
      vacant: 'Vacant gebleven',
      none: 'Geen besluit',
    },
    candidate: 'Wie',
    nobody: 'niemand',
    day: 'Vernomen op (JJJJ-MM-DD)',
    note: 'Aantekening',
    inWay: (members) => `Wie aan het einde nog in de weg stond: ${members}`,
  },
};
