/**
 * Les contestations de la liste scellée, en français.
 */

import type { messages as en } from '../en/dispute.ts';

export const messages: typeof en = {
  title: 'Contestations de réponses scellées',
  says: (member, round) => `${member} conteste la liste scellée de ${round}`,
  missing: (code) => `Sa réponse scellée de code ${code} n’y figure pas.`,
  foreign: 'Une réponse figure sous son nom, et ce membre dit n’en avoir envoyé aucune.',
  through: 'Apportée sur papier ou par courrier, et inscrite par un facilitateur.',
  proof:
    'Avec un récépissé du serveur que ce registre ne confirme pas : chaque vérification en juge.',
  withdrawn: 'Retirée',
  over: 'Elle a retenu le tour jusqu’au',
  holds: 'Rien de ce tour n’est ouvert avant le',
  holdsOpen: 'Rien de ce tour n’est ouvert avant une heure après la clôture.',
  after: 'Dite après l’ouverture des réponses ; elle reste au registre.',
  withdraw: 'Retirer la contestation',
  withdrawAsk:
    'Le tour reprend, à moins qu’un autre membre ne le conteste aussi. Que vous l’avez contesté puis retiré reste au registre.',
  own: {
    offer: 'Quelque chose ne va pas avec ma réponse',
    what: 'Dites-le au registre si la réponse que vous avez envoyée ne figure pas sur la liste scellée, si le serveur ne l’a pas prise, ou si une réponse figure sous votre nom que vous n’avez pas envoyée.',
    seen: 'Tous lisent que votre délégation conteste la liste, le code ci-dessous et votre motif ; rien de votre réponse.',
    clock:
      'Dite avant l’ouverture des réponses, elle la suspend, une heure au plus après la clôture, si nombreux que soient ceux qui contestent. Dans ce temps la présidence peut examiner la chose avec vous, abandonner le tour et le convoquer de nouveau. Passé l’heure, les détenteurs de clé ouvrent le tour, et la contestation reste au registre.',
    until: 'Vous pouvez le dire jusqu’au',
    code: 'Code de votre réponse scellée',
    codeHint:
      'Tel que vous l’avez noté, 24 signes. Laissez vide si vous n’avez envoyé aucune réponse.',
    codeWrong: 'Ce n’est pas un code : il a 24 lettres et chiffres.',
    reasonHint: 'Ce qui s’est passé ; sans dire ce que vous avez répondu.',
    ask: 'Contester au registre',
    file: 'Enregistrer en fichier signé',
    fileWhy:
      'Si le serveur ne la prend pas : cet appareil signe le fichier, avec le récépissé s’il en a un. Envoyez-le à la présidence et aux autres par une autre voie ; la présidence peut l’inscrire, et chacun peut en juger avec le dossier :',
    command: (file) => `node verify.mjs DOSSIER.zip --dispute ${file}`,
    done: 'Votre contestation est au registre.',
  },
  relay: {
    offer: 'Inscrire une contestation qu’un membre a apportée en fichier',
    file: 'Fichier de la contestation',
    unreadable: 'Ce fichier n’est pas une contestation.',
    otherRound:
      'Cette contestation porte sur un autre tour ou un autre membre que ceux de ce registre.',
    notSigned: 'Cette contestation n’est pas signée par le siège qu’elle nomme.',
    enter: 'L’inscrire au registre',
  },
};
