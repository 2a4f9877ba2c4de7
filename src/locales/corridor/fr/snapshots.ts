/**
 * The Corridor, snapshots of the count, in French.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/snapshots.ts';

export const messages: typeof en = {
  headline: (taken) =>
    taken === 0
      ? 'Le pointage n’a pas encore été figé.'
      : plural('fr', taken, {
          one: 'Le pointage a été figé # fois.',
          other: 'Le pointage a été figé # fois.',
        }),
  what: 'Un instantané garde ce qui était décidé un jour donné, avec une empreinte de tout ce qui était connu alors. Figez-en un avant chaque tour ; à la fin, il montre si le pointage avait vu juste.',
  freeze: 'Figer le pointage',
  title: 'Titre',
  titleHint: 'Par exemple : avant le deuxième tour',
  freezes: (cells, day) =>
    `${plural('fr', cells, { one: '# case décidée', other: '# cases décidées' })}, selon ce qui était connu le ${day}.`,
  freezeNow: 'Figer',
  list: 'Instantanés, les plus récents d’abord',
  none: 'Pas encore.',
  decided: (cells) => plural('fr', cells, { one: '# case décidée.', other: '# cases décidées.' }),
  cut: 'Empreinte de ce qui était connu :',
  check: 'Contrôler l’empreinte',
  cutHolds: 'L’empreinte est celle de ce qui était connu alors.',
  cutBroken: 'L’empreinte n’est pas celle de ce que cet appareil garde de ce moment.',
  cellsHold: 'Les cases sont celles qui avaient été décidées.',
  cellsBroken: 'Les cases ne sont pas celles qui avaient été décidées.',
  compare: 'En comparer deux',
  earlier: 'De',
  later: 'À',
  moved: (cells) =>
    cells === 0
      ? 'Aucune case n’a bougé entre les deux.'
      : plural('fr', cells, {
          one: '# case a bougé entre les deux.',
          other: '# cases ont bougé entre les deux.',
        }),
  score: {
    cells: (right, wrong, undecided, unknown) =>
      `Lu comme une prévision de la fin : juste ${right}, faux ${wrong}, pas encore d’avis ${undecided}, inconnu ${unknown}.`,
    held: (least, most, end) =>
      `La fourchette a tenu : de ${least} à ${most} font obstacle, ${end} à la fin.`,
    notHeld: (least, most, end) =>
      `La fourchette n’a pas tenu : de ${least} à ${most} font obstacle, ${end} à la fin.`,
    brier: (score, n) =>
      `Score de Brier ${score} sur ${n} cases décidées (0 est parfait, une pièce donne ${(0.25).toLocaleString('fr')}).`,
    tooFew: (n, enough) =>
      `Avec ${n} cases d’une seule sélection, on ne distingue pas l’art de la chance ; au-dessous de ${enough}, le score ne dit rien.`,
  },
  outcome: {
    title: 'Ce qui s’est passé',
    none: 'Pas encore terminé, ou pas consigné.',
    record: 'Consigner ce qui s’est passé',
    revise: 'Réviser',
    kind: 'Comment cela s’est terminé',
    kinds: {
      chosen: 'Choisi',
      withdrawn: 'Retrait',
      extended: 'Mandat prolongé',
      vacant: 'Poste resté vacant',
      none: 'Pas de décision',
    },
    candidate: 'Qui',
    nobody: 'personne',
    day: 'Appris le (AAAA-MM-JJ)',
    note: 'Note',
    inWay: (members) => `Qui faisait encore obstacle à la fin : ${members}`,
  },
};
