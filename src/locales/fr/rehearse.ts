/**
 * Rehearsals: where to begin, with whom, how fast, and what goes; in French.
 */

import type { messages as en } from '../en/rehearse.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  from: 'Où commencer',
  stages: {
    beginning: 'Au commencement',
    round: (number) => `Avant le vote indicatif ${number}`,
    silence: 'Pendant une procédure de silence',
    decided: 'Quand tout est décidé',
  },
  fromWhy:
    'Jusque-là, des doublures jouent aussi votre siège, puis vous le remettent entier, avec ses clés. Les clés d’une répétition ne sont pas confidentielles.',
  progress: {
    starting: 'Les doublures sont appelées …',
    founding: 'Les doublures préparent la sélection …',
    enrolling: 'Les délégations prennent place …',
    opening: 'La sélection s’ouvre …',
    keys: 'Les délégations créent leurs clés …',
    calling: 'La présidence convoque le tour suivant …',
    voting: 'Les délégations répondent …',
    counting: 'Le tour est clos et dépouillé …',
    silence: 'Un texte est soumis à une procédure de silence …',
    ending: 'Le registre est scellé …',
    done: 'Tout est joué.',
    waiting: 'Les doublures attendent.',
    'waiting-seats': 'Les doublures attendent que tous les sièges soient pris.',
    'waiting-chair': 'Les doublures attendent la présidence.',
    'waiting-member': 'Les doublures attendent votre réponse.',
    left: 'Les doublures sont parties.',
  },
  count: (done, of) => `${done} sur ${of}`,
  cancel: 'Annuler',
  cancelled: 'La répétition est annulée. Il n’en reste rien.',
  stopped: 'Les doublures se sont arrêtées. Terminez cette répétition et commencez-en une autre.',
  played: 'Votre siège a été joué jusqu’ici. D’un clic, cet appareil le reprend.',
  comeIn: 'Reprendre le siège et entrer',
  comingIn: 'Reprise du siège …',
  standInsLeft:
    'Les doublures sont parties, le serveur ayant redémarré. Leurs clés sont parties avec elles : leurs sièges ne répondent plus. Terminez cette répétition et commencez-en une autre.',
  everybodySlip:
    'Tout le monde répète : rien de ce qui se dit ici ne compte, et tout disparaît quand la présidence y met fin.',
  chairRules: 'La présidence avance l’horloge et met fin à la répétition.',
  pace: {
    title: 'L’horloge avance',
    usual: 'normalement',
    hour: 'd’une heure par seconde',
    day: 'd’un jour par seconde',
    why: 'Elle n’avance que vers un moment attendu, et ralentit une minute avant tant que des appareils travaillent. Quand un tour s’ouvre ou qu’un texte est soumis à tous, elle reprend son allure.',
  },
  endAskAll:
    'Terminer cette répétition ? Tout son registre, ses sessions et ses doublures sont effacés, pour tout le monde. Les appareils des membres en oublient les clés dès qu’ils regardent de nouveau. La vraie sélection n’est pas touchée.',
  ended: 'Cette répétition est terminée.',
  endedHow:
    'Tout a été effacé du serveur, et cet appareil a oublié ses clés. Une vraie sélection où vous avez un siège est restée telle quelle.',
  mark: 'répétition',
  letter: 'Ce code ne vaut que pour la répétition : il n’ouvre aucun vrai siège.',
  everybody: {
    title: 'Répéter d’abord, avec tout le monde',
    lede: 'Le même règlement et les mêmes personnes, dans un registre à part qui dit RÉPÉTITION sur chaque page. Chacun reçoit pour cela un autre code : un code de la répétition n’ouvre aucun vrai siège, et un vrai code aucun siège de la répétition. L’horloge peut aller plus vite. Quand vous y mettez fin, tout est effacé.',
    noted: 'Que vous avez répété n’est noté que sur cet appareil, pas dans le vrai registre.',
    begin: 'Répéter avec tout le monde',
    beginning: 'La répétition se prépare …',
    running: 'Une répétition est en cours.',
    go: 'À la répétition',
    fromSetUp: 'Répéter d’abord, avec tout le monde',
    fromSetUpWhy:
      'Il y faut le même code à usage unique, qui n’est pas consommé : il ouvrira ensuite la vraie sélection.',
  },
  free: {
    title: 'Sièges libres',
    lede: (count) =>
      plural('fr', count, {
        one: 'Personne n’est venu pour # siège. Une doublure peut le prendre.',
        other: 'Personne n’est venu pour # sièges. Des doublures peuvent les prendre.',
      }),
    button: 'Laisser des doublures prendre les sièges libres',
    coming: (left) =>
      plural('fr', left, {
        one: 'Les doublures arrivent. # siège est encore libre.',
        other: 'Les doublures arrivent. # sièges sont encore libres.',
      }),
    ask: 'Les codes à usage unique de ces sièges vont au serveur, où des doublures les utilisent. Ce serait exclu dans une vraie sélection ; les clés d’une répétition ne sont pas confidentielles.',
    madeUp: 'Les réponses des doublures sont inventées, un mot étant aussi probable qu’un autre.',
    file: 'Ou laissez-les répondre selon votre propre answers.json',
    unreadable: 'Ce fichier ne peut être lu comme des réponses.',
    standIn: 'pris par une doublure',
    noCode: 'Cet appareil n’a pas de codes pour les sièges libres. Créez-en d’abord de nouveaux.',
  },
};
