/**
 * The silence page, in French.
 */

import type { messages as en } from '../en/silence.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Silence',
  sight: {
    all: 'Tous les membres et la présidence',
    seen: 'Qui a lu le texte : sur les pages, le nombre seulement',
    operator: 'Exploitant du système : le texte et qui fait objection ; rien n’est scellé ici',
    operatorUnnamed:
      'Exploitant du système : le texte et chaque objection ; de qui, seulement si elle est signée',
  },
  none: 'Aucune procédure de silence n’est en cours.',
  never: 'Aucun texte n’a été soumis à une procédure de silence.',
  noneWhy:
    'Quand un nom est prêt, la présidence soumet un texte à tous. Il est adopté à l’échéance, sauf si un membre rompt le silence.',
  on: (candidate) => `Silence : ${candidate}`,
  over: 'Le temps est écoulé ; le registre se met à jour.',
  bodyCounts: 'L’horloge de l’organe fait foi.',
  opened: 'ouvert',
  now: 'maintenant',
  adoptedHere: 'adopté à ce trait, sauf rupture',
  ifNobody: 'Si personne ne le rompt',
  ifNobodyText: (time) =>
    `Le texte est adopté le ${time}. La fin est une inscription au registre, avec l’heure où elle est faite.`,
  ifOne: 'Si un membre le rompt',
  ifOneText:
    'L’horloge s’arrête. Le motif, et ce qui lèverait l’objection, vont à tous les membres. Rien n’est adopté.',
  tolerated: (count) =>
    plural('fr', count, {
      one: 'Selon la règle, # objection est consignée sans rompre le silence.',
      other: 'Selon la règle, # objections sont consignées sans rompre le silence.',
    }),
  seenBy: (count, all) => `Lu par ${count} sur ${all}`,
  seenWhy:
    'Avoir lu un texte n’est pas y consentir. Les pages ne disent pas qui l’a lu ; le registre signé, si.',
  text: 'Le texte',
  languages: { en: 'English', nl: 'Nederlands', fr: 'Français' },
  youCan: (member) => `Ce que vous pouvez faire : ${member}`,
  needNothing: 'Vous n’avez rien à faire. Ici, et ici seulement, se taire vaut accord.',
  confirm: 'Confirmer la lecture',
  confirmed: 'Lecture confirmée.',
  break: 'Rompre le silence',
  breakText: 'Ceci va à tous les membres au nom de votre délégation, et ne peut être annulé.',
  kind: 'De quoi il s’agit',
  kinds: { objection: 'une objection', amendment: 'un amendement au texte' },
  reason: 'Motif',
  condition: 'Ce qui la lèverait',
  change: 'Modifier',
  readBack: 'Relire',
  readBackText: 'Tous les membres liront aussitôt ceci :',
  objected: 'Votre objection figure au registre.',
  chairCan: 'Ce que peut la présidence',
  extend: 'Prolonger le silence',
  extendLeft: (count) =>
    plural('fr', count, { one: 'Il reste # prolongation.', other: 'Il reste # prolongations.' }),
  noExtend: 'Il ne reste aucune prolongation.',
  withdraw: 'Retirer le texte',
  withdrawText: 'Le silence prend fin sans décision.',
  soFar: 'Jusqu’ici',
  history: {
    opened: 'Ouvert par la présidence',
    extended: (to, reason) => `Prolongé jusqu’au ${to} : ${reason}`,
    objection: (member) => `Objection : ${member}`,
    shortened: (to, reason) => `Abrégé, jusqu’au ${to} : ${reason}`,
    amendment: (member) => `Amendement : ${member}`,
    reservation: (member) => `${member} consent sous réserve`,
    reservationGone: (member) => `${member} retire sa réserve`,
    recorded: 'consignée, sans rupture',
    withdrawn: (reason) => `Retiré : ${reason}`,
    adopted: 'Expiré sans être rompu : adopté',
    broken: 'Rompu',
  },
  stages: {
    running: 'en cours',
    adopted: 'Texte adopté',
    broken: 'Silence rompu',
    withdrawn: 'Texte retiré',
  },
  adopted: (sentence) => `Le silence a expiré sans être rompu. ${sentence}`,
  broken: (subject) => `Le silence a été rompu (${subject}). Rien n’est adopté.`,
  throughFacilitators: 'Un membre, par l’intermédiaire des facilitateurs',
  brokenNext:
    'La présidence peut consulter de nouveau les membres, soumettre un autre texte au silence, ou mettre fin à la sélection.',
  lifts: 'Ce qui la lèverait :',
  through: {
    waits:
      'Votre objection est chez les facilitateurs, scellée. Le silence court jusqu’à ce que l’un d’eux la transmette.',
    how: 'Comment vous faites objection',
    ownName: 'Au nom de votre délégation : le silence est rompu aussitôt',
    facilitators: 'Par l’intermédiaire des facilitateurs : ils transmettent sans votre nom',
    verb: 'Envoyer aux facilitateurs',
    text: 'Scellé : seuls les facilitateurs le lisent. Le silence est rompu quand l’un d’eux l’inscrit, avant son échéance.',
    readBack:
      'Seuls les facilitateurs liront ceci. Ils savent que cela vient de vous ; ce qu’ils inscrivent leur revient.',
  },
  markChanges: 'Marquer ce qui a changé depuis le texte antérieur',
  said: 'Ce qui a été dit de ce texte',
  lifted: 'Levée : l’objection a été retirée',
  isMet: 'La condition est-elle remplie ?',
  liftText:
    'Vous pouvez retirer votre objection. Le silence reste rompu, l’historique demeure ; tous verront que rien de votre part ne fait plus obstacle.',
  liftRelayed:
    'Vous avez transmis cette objection. Si la condition est remplie, vous pouvez la retirer : le silence reste rompu, l’historique demeure, et tous verront qu’elle ne fait plus obstacle.',
  lift: 'Retirer l’objection',
  join: 'Consentir sous réserve',
  joinText:
    'Votre réserve n’arrête pas le texte. Elle va à tous les membres et figure à côté de la décision ; vous pouvez la retirer tant que le silence court.',
  reservation: 'La réserve',
  reserved: 'Votre réserve figure à côté du texte.',
  reservationOf: 'consent, sous réserve',
  reservationGone: 'Retirée',
  withdrawReservation: 'Retirer la réserve',
  amendedText: 'Le texte tel qu’il devrait se lire',
  shorten: 'Abréger le silence',
  relay: 'Transmettre une objection',
  relayText:
    'Pour un membre qui fait objection par l’intermédiaire des facilitateurs. Le registre dit qu’une objection est passée par vous, jamais de qui elle vient. Choisissez des mots qui ne trahissent personne.',
  settings: {
    named: 'Dans cet organe, un membre fait objection en son nom, et tous voient de qui il s’agit.',
    unnamed:
      'Dans cet organe, un membre peut faire objection par l’intermédiaire des facilitateurs. Eux seuls savent de qui elle vient. Nul ne peut vérifier qu’ils n’en ont ni inventé ni retenu une.',
  },
  ruleAdopted: 'La nouvelle règle est adoptée ; elle vaut désormais.',
  withdrawnBySponsor: (member) =>
    `${member} ne présente plus ce nom ; nul ne peut y être tenu, et le silence a pris fin.`,
  beside: {
    title: 'À côté de la décision',
    nothing: 'Ni réserve ni déclaration.',
    reservation: 'réserve',
    statement: 'Déclaration interprétative',
    attach: 'Joindre une déclaration',
    attachText:
      'Comment votre délégation lit la décision. Elle n’y change rien, va à tous les membres, et ne peut être annulée.',
    openUntil: 'Les membres peuvent joindre des déclarations jusqu’au',
    openUntilSeal: 'Les membres peuvent joindre des déclarations jusqu’au scellement du registre.',
    closed: 'Le délai des déclarations est écoulé.',
  },
  earlier: 'Silences antérieurs',
};
