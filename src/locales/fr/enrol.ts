/**
 * Taking a seat, and the seats page, in French.
 */

import type { messages as en } from '../en/enrol.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: (seat) => `Prendre le siège : ${seat}`,
  sight: {
    you: 'Vous',
    all: 'Tous les membres : que ce siège est pris',
    operator: 'Exploitant du système : qu’il est pris, jamais la clé',
  },
  explain:
    'Ce lien ne fait qu’afficher cette page. La saisie du code crée une clé sur cet appareil ; elle répond désormais pour ce siège. Utilisez l’appareil avec lequel vous répondrez.',
  code: 'Code à usage unique',
  codeHint: 'Seize signes en quatre groupes, tels que reçus.',
  take: 'Prendre le siège',
  taking: 'Création d’une clé sur cet appareil …',
  taken:
    'Ce siège est pris. Si ce n’était pas vous, prévenez la présidence de vive voix avant l’ouverture.',
  takenHere: 'Cet appareil détient ce siège.',
  toDesk: 'À votre bureau',
  roster: {
    title: 'Qui siège à la table',
    sight: 'Tous les membres et la présidence',
    compare: 'Comparez ces huit mots avec la présidence, de vive voix',
    compareChair: 'Lisez ces huit mots à chaque membre, de vive voix',
    compareWhy:
      'Ils couvrent le règlement et quel appareil détient quel siège. Si les mots diffèrent : n’allez pas plus loin, et dites-le.',
    compareLater:
      'Ils changent avec chaque siège pris : lisez-les quand plus aucun ne doit l’être.',
    frozen: 'Arrêté à l’ouverture. Toute modification ultérieure figure à part au registre.',
    seat: 'Siège',
    state: 'État',
    code: 'Code à usage unique',
    enrolled: 'pris',
    invited: 'pas encore pris',
    none: 'pas encore de code',
    again: 'Nouveau code',
    againAsk: (seat) => `Un nouveau code (${seat}) : le précédent perd sa valeur.`,
    link: 'lien',
    codesWhy:
      'Seul cet appareil connaît les codes. Remettez à chaque membre sa lettre, cachetée ou en main propre : elle porte l’adresse et le code. Sans lettres, envoyez le lien et dites le code de vive voix.',
    print: 'Lettres avec codes, à imprimer',
    waiting: (count) =>
      plural('fr', count, {
        one: '# siège n’est pas encore pris.',
        other: '# sièges ne sont pas encore pris.',
      }),
    all: 'Tous les sièges sont pris.',
    open: 'Ouvrir la sélection',
    openText:
      'Le règlement et les sièges sont arrêtés, et les appareils des membres commencent à créer les clés. C’est irréversible.',
    compared: 'J’ai comparé les huit mots avec les membres de vive voix.',
    comparedAlone:
      'Une répétition : les doublures n’ont pas de voix. Pour de bon, on compare d’abord les huit mots.',
    rules: 'La règle, en clair',
  },
};
