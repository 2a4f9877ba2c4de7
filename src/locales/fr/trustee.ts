/**
 * The trustee’s page, in French.
 */

import type { messages as en } from '../en/trustee.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Votre fragment de clé',
  sight: {
    you: 'Vous',
    all: 'Tous les membres : les étapes accomplies par votre appareil',
    operator: 'Exploitant du système : de même, jamais votre fragment',
  },
  lede: 'Votre appareil détient un fragment de la clé de chaque tour. Tant qu’une page de cette sélection est ouverte, il fait de lui-même ce qui est demandé à un détenteur de clé.',
  next: 'La prochaine étape',
  none: 'Rien n’est demandé à votre fragment pour l’instant.',
  steps: {
    'commit-dealing': 'S’engager sur les fragments à distribuer',
    deal: 'Distribuer des fragments aux autres détenteurs',
    'confirm-keys': 'Contrôler les fragments reçus et confirmer les clés',
    'prove-possession': 'Montrer qu’il détient son fragment de la clé du tour',
    'sign-closing': 'Établir d’après le registre ce qui compte, et le signer',
    'blind-targets': 'Masquer les totaux, pour que de chacun une seule chose soit visible',
    'sign-blinding': 'Signer quels totaux masqués seront ouverts',
    'decrypt-targets': 'Aider à ouvrir les totaux, et rien d’autre',
  },
  alone: 'Votre appareil le fait de lui-même ; laissez cette page ouverte.',
  held: (count) =>
    plural('fr', count, {
      one: 'Cet appareil détient # fragment.',
      other: 'Cet appareil détient # fragments.',
    }),
  not: 'Votre siège ne détient pas les clés actuelles : il n’a pas participé à temps à leur création. Il répond tout de même.',
  offBoard:
    'Un collège de membres détient les clés de cette sélection ; votre siège n’en fait pas partie. Il répond tout de même.',
  before: 'Aucune clé n’est encore créée : cela commence à l’ouverture de la sélection.',
  ceremony: 'La création des clés',
  phases: {
    committing: 'Engagements',
    dealing: 'Fragments distribués',
    confirming: 'Clés confirmées',
    certified: 'Les clés sont établies',
    failed: 'La création des clés s’est arrêtée',
  },
  of: (count, all) => `${count} sur ${all}`,
  faults: {
    'too-few-commitments': 'Trop peu d’appareils ont commencé à temps. Manquants :',
    'too-few-dealings': 'Trop peu d’appareils ont distribué à temps. Manquants :',
    'too-few-confirmations': 'Trop peu d’appareils ont confirmé à temps. Manquants :',
    'bad-share': 'Un fragment ne convenait pas, comme chacun peut le vérifier. Il venait de :',
    'false-complaint':
      'Une plainte visait un fragment qui convient, comme chacun peut le vérifier. Elle venait de :',
    'too-few-left': 'Il reste trop peu d’appareils pour créer des clés sans :',
    'useless-keys': 'Les clés obtenues sont inutilisables. Personne en particulier n’est en cause.',
  },
  attempt: (attempt) => `Tentative ${attempt}.`,
  complaint: (by, dealer) =>
    `${by} s’est plaint du fragment de ${dealer}. La création des clés a repris d’elle-même, sans qui est en faute.`,
  lateComplaint: (by, dealer) =>
    `${by} s’est plaint du fragment de ${dealer} alors que les clés étaient déjà établies. Elles restent valables ; qui est en faute ne participe plus à aucune autre création, tant que son appareil n’est pas remplacé.`,
  erased: (count, all) =>
    `${count} appareils sur ${all} ont déclaré ne plus détenir aucun fragment de ces clés. C’est une parole signée : nul ne peut vérifier que rien n’a été gardé.`,
  cannot: 'Ce à quoi votre fragment ne peut servir',
  cannots: [
    'Il n’ouvre aucune réponse isolée : seulement des totaux, et seulement avec d’autres.',
    'Il sert à un tour, une clôture et une liste de totaux. Votre appareil en refuse une seconde, à qui que ce soit.',
    'Il ne quitte jamais cet appareil, et est effacé une fois le tour compté.',
  ],
  stuck: 'Votre appareil refuse cette étape',
  waive: 'Continuer sans ma réponse',
  waiveAsk:
    'Votre dernière réponse n’est pas parmi celles qui comptent. Gardez votre récépissé : il prouve qu’elle a été reçue. Si vous continuez, votre appareil signe la clôture sans elle.',
};
