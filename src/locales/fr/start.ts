/**
 * The start page, and what the server or this device may say no with, in French.
 */

import type { messages as en } from '../en/start.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Choisir un dirigeant par consensus',
  lede: 'Chaque membre doit pouvoir accepter le nom, et ne dit son avis qu’en confiance. Qui exploite la machine n’apprend jamais une réponse.',
  sight: 'Toute personne qui atteint ce serveur ; rien d’aucune sélection n’y figure',
  rehearse: 'Répéter un exemple',
  rehearseLede:
    'Une sélection, vraie ou inventée, tenue avec une vraie cryptographie. Vous prenez un siège ; des doublures prennent les autres, et le disent.',
  example: 'Sélection',
  endings: 'Une pour chaque issue possible',
  seat: 'Votre siège',
  chairSeat: 'La présidence',
  takeSeat: 'Prendre ce siège',
  ready: 'Votre siège est prêt. Voici votre code à usage unique :',
  enter: 'Utiliser le code et entrer',
  failed: 'La répétition n’a pas pu commencer : les doublures sont parties.',
  corridor: 'Les Couloirs',
  corridorHow: 'Les éléments et le décompte privés d’un seul côté, dans une fenêtre à part.',
  wholeCase: 'Toute l’affaire : l’OTAN en 2024, dans les couloirs',
  wholeCaseHow:
    'Ce qu’une délégation peut tenir pour elle-même à côté de la Table ; ouvert dans cette fenêtre seulement.',
  own: 'Commencer la vôtre',
  ownLede:
    'Vous fixez le règlement, remettez un code à chaque membre, comparez huit mots de vive voix, et ouvrez.',
  ownNeeds:
    'Ayez sous la main le code à usage unique affiché par le serveur à son premier démarrage.',
  ownButton: 'Commencer une sélection',
  held: 'Là où vous avez un siège',
  noneHeld: 'Cet appareil ne détient encore aucun siège.',
  go: 'Au bureau',
  chair: 'présidence',
  verify: 'Vérifier un registre',
  verifyButton: 'Vérifier un registre dans ce navigateur',
  verifyLede: 'Un registre se vérifie sans ce serveur, en ligne de commande :',
  seats: (count) => plural('fr', count, { one: '# siège', other: '# sièges' }),
  rounds: (count) => plural('fr', count, { one: '# consultation', other: '# consultations' }),
  actors: (actor) =>
    actor === 'clerk' ? 'l’horloge du serveur' : actor === 'founder' ? 'la clé fondatrice' : actor,
  doors: {
    export_unreadable:
      'Ce n’est pas le fichier d’un siège, ou il est incomplet. Choisissez celui que l’autre appareil a enregistré.',
    export_parameters: 'Ce fichier est scellé d’une manière que cette version ne connaît pas.',
    passphrase_short:
      'Une phrase secrète à vous compte au moins seize signes. Les huit mots proposés valent mieux.',
    passphrase_wrong: 'La phrase secrète n’ouvre pas ce fichier, ou le fichier a été modifié.',
    export_act_pending:
      'Un de vos actes n’a pas encore de réponse. Attendez-la, puis enregistrez le fichier.',
    export_other_selection:
      'Ce serveur a une autre sélection sous ce nom. Employez le fichier avec le serveur dont il vient.',
    export_older:
      'Cet appareil a vu plus du registre que ce fichier n’en sait. Il garde ce qu’il a.',
    seat_moved_on:
      'Ce siège est passé à un autre appareil : la présidence a remplacé celui-ci. Cet appareil ne peut plus rien pour lui. Si vous ne l’avez pas demandé, dites-le de vive voix à la présidence.',
    too_often: 'Trop d’essais. Attendez une minute, puis réessayez.',
    not_found: 'Il n’y a rien à cette adresse.',
    selection_unknown: 'Cette sélection n’existe pas sur ce serveur.',
    rehearsal_unknown: 'Cette répétition est terminée.',
    rehearsals_too_many:
      'Trop de répétitions sont en cours sur ce serveur. Terminez-en une d’abord.',
    not_a_rehearsal: 'C’est une vraie sélection : personne ne peut en avancer l’horloge.',
    is_a_rehearsal: 'C’est déjà une répétition.',
    chair_only: 'Dans une répétition avec tout le monde, seule la présidence le peut.',
    not_with_people:
      'Des doublures ne prennent des sièges isolés que dans une répétition avec tout le monde.',
    nothing_to_hand_over: 'Aucun siège à remettre : il l’a déjà été, ou on le joue encore.',
    stage_unknown: 'Cet exemple ne peut commencer là.',
    answers_unreadable: 'Ces réponses ne conviennent pas à la sélection.',
    example_unknown: 'Cet exemple n’existe pas.',
    founding_code_wrong: 'Ce n’est pas le code affiché par le serveur, ou il a déjà servi.',
    code_malformed: 'Un code compte seize signes, en quatre groupes de quatre. Vérifiez-le encore.',
    seat_held_here: 'Cet appareil détient déjà ce siège : allez au bureau.',
    seat_not_held_here: 'Cet appareil ne détient pas le siège que cet acte demande.',
    board_unreachable:
      'Le serveur ne répond pas. Votre acte est gardé sur cet appareil et part dès qu’il répond.',
    board_full:
      'Le disque du serveur est plein. Ce que vous avez fait est gardé sur cet appareil et part dès qu’il y a de la place.',
    disk_full:
      'Le disque du serveur est plein. Rien n’est enregistré ; réessayez quand l’exploitant aura libéré de la place.',
    journal_unreadable:
      'Ce que cet appareil gardait pour votre siège n’est plus lisible. Demandez à la présidence que faire.',
    receipt_wrong:
      'Le récépissé du serveur n’est pas valable. Laissez cette page ouverte et prévenez la présidence de vive voix.',
    request_malformed: 'Le serveur n’a pas pu lire cela.',
    too_large: 'C’est trop volumineux pour être envoyé.',
    not_kept: 'Le serveur n’a pas pu l’écrire. Rien n’est enregistré ; réessayez.',
    record_unreadable:
      'Le serveur ne peut pas lire le registre de cette sélection : une autre version l’a écrit, ou il est endommagé. L’exploitant peut l’ouvrir avec la version qui l’a écrit.',
    no_session: 'La session a expiré. Rechargez la page.',
    log_forked:
      'Le serveur a montré deux registres incompatibles. La preuve est gardée sur cet appareil.',
    checkpoint_wrong: 'La signature du serveur sous le registre n’est pas valable.',
    entries_withheld: 'Le serveur retient une partie du registre.',
    entry_wrong: 'Le registre contient une inscription que les règles n’admettent pas.',
    own_ballot_missing:
      'Votre dernière réponse n’est pas parmi celles qui comptent. Votre appareil ne signe rien avant votre accord.',
    own_clock_early:
      'Selon l’horloge de cet appareil, le tour n’est pas fini. Vérifiez l’heure de votre appareil.',
    dealing_lost:
      'Cet appareil n’a plus ce qu’il a distribué ; il ne participe plus à la création des clés.',
    share_missing: 'Cet appareil ne détient aucun fragment de la clé de ce tour.',
    share_erased: 'Le fragment de cette clé a été effacé sur cet appareil.',
    key_serves_other_round: 'Cette clé sert déjà à un autre tour. Votre appareil refuse.',
    other_closing_signed:
      'Votre appareil a déjà signé une autre clôture pour cette clé. Il refuse une seconde.',
    closing_not_signed_here: 'Votre appareil n’ouvre rien dont il n’ait signé la clôture.',
    other_blinding_signed:
      'Votre appareil a déjà signé d’autres totaux masqués pour cette clé. Il refuse un second jeu.',
    blinding_not_signed_here: 'Votre appareil n’ouvre aucun total masqué qu’il n’ait signé.',
    other_targets_decrypted:
      'Votre appareil a déjà ouvert d’autres totaux avec cette clé. Il refuse un second jeu.',
  },
};
