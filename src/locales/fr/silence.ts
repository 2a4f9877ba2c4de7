/**
 * The silence page, in French.
 */

import type { messages as en } from '../en/silence.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Silence',
  sight: {
    all: 'Tous les membres et la présidence',
    seen: 'Que quelqu’un l’a lu : en nombre seulement',
    operator: 'Exploitant du système : le texte et qui objecte ; rien n’est scellé ici',
  },
  none: 'Rien n’est sous silence.',
  noneWhy:
    'Quand un nom est prêt, la présidence soumet un texte à tous. Il est adopté à l’échéance, sauf si un membre rompt le silence.',
  on: (candidate) => `Silence : ${candidate}`,
  over: 'Le temps est écoulé ; le registre se met à jour.',
  bodyCounts: 'L’horloge de l’organe fait foi.',
  opened: 'ouvert',
  now: 'maintenant',
  adoptedHere: 'adopté à ce trait, sauf rupture',
  ifNobody: 'Si personne ne le rompt',
  ifNobodyText: (time) =>
    `Le texte est adopté à ${time}. La fin est une inscription au registre, avec l’heure où elle est faite.`,
  ifOne: 'Si un membre le rompt',
  ifOneText:
    'L’horloge s’arrête. Le motif, et ce qui lèverait l’objection, vont à tous les membres. Rien n’est adopté.',
  tolerated: (count) =>
    plural('fr', count, {
      one: 'Selon la règle, # objection est consignée sans rompre le silence.',
      other: 'Selon la règle, # objections sont consignées sans rompre le silence.',
    }),
  seenBy: (count, all) => `Lu par ${count} sur ${all}`,
  seenWhy: 'Avoir lu un texte n’est pas y consentir. Les pages ne montrent pas qui.',
  text: 'Le texte',
  languages: { en: 'English', nl: 'Nederlands', fr: 'Français' },
  youCan: (member) => `Ce que vous pouvez faire : ${member}`,
  needNothing: 'Vous n’avez rien à faire. Ici, et ici seulement, se taire vaut accord.',
  confirm: 'Confirmer la lecture',
  confirmed: 'Lecture confirmée.',
  break: 'Rompre le silence',
  breakText: 'Ceci va à tous les membres au nom de votre délégation, et ne peut être annulé.',
  kind: 'Il s’agit',
  kinds: { objection: 'd’une objection', amendment: 'd’un amendement au texte' },
  reason: 'Motif',
  condition: 'Ce qui la lèverait',
  readBack: 'Relire',
  readBackText: 'Tous les membres liront aussitôt ceci :',
  objected: 'Votre objection figure au registre.',
  chairCan: 'Ce que peut la présidence',
  extend: 'Prolonger le silence',
  extendTo: 'Nouvelle échéance, à l’horloge de l’organe',
  extendLeft: (count) =>
    plural('fr', count, { one: 'Il reste # prolongation.', other: 'Il reste # prolongations.' }),
  noExtend: 'Il ne reste aucune prolongation.',
  withdraw: 'Retirer le texte',
  withdrawText: 'Le silence prend fin sans décision.',
  soFar: 'Jusqu’ici',
  history: {
    opened: 'Ouvert par la présidence',
    extended: (reason) => `Prolongé : ${reason}`,
    objection: (member) => `Objection : ${member}`,
    recorded: 'consignée, sans rupture',
    withdrawn: (reason) => `Retiré : ${reason}`,
    adopted: 'Expiré sans être rompu : adopté',
    broken: 'Rompu',
  },
  stages: {
    running: 'en cours',
    adopted: 'Texte adopté',
    broken: 'Silence rompu',
    withdrawn: 'Texte retiré',
  },
  adopted: (name) => `Le silence a expiré sans être rompu. Nomination : ${name}.`,
  broken: (name) => `Le silence a été rompu (${name}). Rien n’est adopté.`,
  brokenNext:
    'La présidence peut consulter de nouveau les membres, soumettre un autre texte au silence, ou mettre fin à la sélection.',
  lifts: 'Ce qui la lèverait :',
  earlier: 'Silences antérieurs',
};
