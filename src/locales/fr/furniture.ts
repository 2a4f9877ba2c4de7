/**
 * What stands on every page, in French.
 */

import type { messages as en } from '../en/furniture.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  table: 'TABLE',
  pages: 'Pages',
  colon: ' : ',
  skip: 'Aller au contenu',
  you: 'vous',
  forYou: (time) => `${time} pour vous`,
  languages: 'Langue',
  ways: {
    chair: 'Bureau de la présidence',
    delegate: 'Votre bureau',
    distance: 'Distance et sièges',
    roster: 'Liste des membres',
    hearing: 'Entretiens',
    silence: 'Silence',
    record: 'Registre',
    trustee: 'Détention de clé',
    device: 'Cet appareil',
  },
  sight: 'Qui peut voir cette page',
  operatorNever: 'Exploitant du système : qui a participé, jamais une réponse',
  ownCopy: (host) => `Pages : votre propre copie, face à ${host}`,
  served: 'Pages : fournies par l’exploitant du système',
  actingAs: 'Au nom de',
  chair: 'la présidence',
  aMember: 'un membre',
  loading: 'Le registre est lu et contrôlé sur cet appareil …',
  loadingLine: 'Lecture …',
  lost: (asOf) =>
    `Pas de connexion. Vous voyez l’état de ${asOf} ; rien n’est envoyé avant son retour.`,
  full: 'Le disque du serveur est plein. La lecture continue ; ce que vous faites est gardé sur cet appareil et part dès qu’il y a de la place. L’exploitant doit en libérer.',
  clockDiffers: (ahead, time) =>
    `L’horloge de cet appareil ${ahead ? 'avance' : 'retarde'} de ${time} sur celle du serveur. Les échéances suivent l’horloge du serveur, et votre appareil ne signe aucune clôture avant que la sienne n’y soit. Réglez l’horloge de cet appareil ; si elle est juste, prévenez l’exploitant.`,
  elsewhere:
    'Cette sélection est ouverte dans une autre fenêtre de ce navigateur, qui travaille pour votre siège. Fermez-la, et cette page continue d’elle-même.',
  unreadable:
    'Cette version du serveur ne peut pas lire le registre de cette sélection. Rien n’est perdu : demandez à l’exploitant de l’ouvrir avec la version qui l’a écrit.',
  unknown: 'Cette sélection n’existe pas sur ce serveur.',
  unanswered: 'Le serveur ne répond pas encore.',
  unansweredHow:
    'Il est interrogé de nouveau toutes les quelques secondes, et cette page continue d’elle-même. Rien n’est perdu sur cet appareil.',
  notHere: 'Cet appareil ne détient aucun siège dans cette sélection.',
  notHereHow:
    'Ouvrez le lien reçu et saisissez votre code à usage unique, ou utilisez l’appareil avec lequel le siège a été pris.',
  trouble:
    'Cet appareil ne croit plus ce que montre le serveur. Plus rien n’est envoyé. Laissez cette page ouverte et prévenez la présidence de vive voix.',
  back: 'À la page d’accueil',
  retry: 'Réessayer',
  close: 'Fermer',
  cancel: 'Pas maintenant',
  seek: 'Chercher dans la liste',
  chosen: (count: number, all: number) =>
    count === 0 ? 'Aucun choix.' : `Choisis, ${count} sur ${all} :`,
  reason: 'Motif',
  reasonHint: 'Il figurera au registre, pour tous les membres.',
  sending: 'Envoi …',
  rehearsal: {
    name: 'Répétition',
    standIns:
      'Les réponses sont inventées et les autres délégations sont des doublures, qui avancent l’horloge dès que rien n’est plus attendu. Tout disparaît quand vous y mettez fin.',
    working: 'Les doublures travaillent …',
    moveClock: (to) => `Avancer l’horloge à ${to}`,
    end: 'Terminer la répétition',
    endAsk: 'Terminer cette répétition ? Tout ce qu’elle contient est effacé, pour tout le monde.',
    mark: 'Répétition',
  },
  unreachable: 'Le serveur ne répond pas. Rien n’est perdu ; réessayez.',
  declined: (code) => `Cela n’a pas été accepté (${code}).`,
  storage:
    'Ce navigateur ne permet pas à la page de garder des clés (fenêtre privée ou disque plein). Utilisez une autre fenêtre ou un autre appareil.',
  round: {
    'straw-poll': (number) => `vote indicatif ${number}`,
    knot: (number) => `gestes liés ${number}`,
    'veto-check': (number) => `test d’objection ${number}`,
    'resistance-poll': (number) => `sondage de résistance ${number}`,
    'weighted-poll': (number) => `sondage pondéré ${number}`,
    confessional: (number) => `consultations ${number}`,
  },
  fingerprint: 'Empreinte',
  sources: { source: 'source', memory: 'de mémoire', madeUp: 'inventé pour la répétition' },
  in: (time) => `dans ${time}`,
  over: 'terminé',
  left: (days, hours, minutes, seconds) => {
    if (days > 0) return `${plural('fr', days, { one: '# jour', other: '# jours' })} ${hours} h`;
    if (hours > 0) return `${hours} h ${minutes} min`;
    return minutes > 0
      ? `${minutes} min`
      : plural('fr', seconds, { one: '# seconde', other: '# secondes' });
  },
  units: { day: 'j', hour: 'h', minute: 'min', second: 's' },
};
