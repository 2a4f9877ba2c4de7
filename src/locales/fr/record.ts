/**
 * The record page, in French.
 */

import type { messages as en } from '../en/record.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Registre',
  sight: {
    all: 'Tous les membres et la présidence',
    operator: 'Exploitant du système : le même registre ; ce qui y est scellé, jamais',
  },
  lede: 'Chaque acte est une inscription signée. Rien ne peut être changé ni omis sans que celui qui vérifie le voie.',
  minute: 'Le procès-verbal, sur une page',
  how: 'Comment le sait-on ?',
  who: {
    running: 'La sélection est en cours ; rien n’est décidé.',
    settingUp: 'La sélection se met en place.',
    why: 'Chaque inscription est signée par le siège qui a agi, avec une clé dont l’empreinte a été comparée de vive voix.',
  },
  ruleWhy:
    'Le règlement est arrêté et son empreinte figure dans l’inscription d’ouverture. Cet appareil a jugé chaque acte selon lui.',
  when: {
    opened: (time) => `La sélection a été ouverte le ${time}.`,
    not: 'La sélection n’est pas encore ouverte.',
    why: 'Les heures sont celles du serveur, écrites dans chaque inscription. Elles ne reculent jamais, et l’appareil de chaque membre les a vues.',
  },
  part: {
    some: (rounds, cast) =>
      plural('fr', rounds, {
        one: `Une consultation a été comptée ; réponses reçues : ${cast}.`,
        other: `Au total, # consultations ont été comptées ; réponses à la dernière : ${cast}.`,
      }),
    none: 'Aucune consultation n’est encore comptée.',
    why: 'Chaque réponse est une inscription numérotée. Chaque détenteur de clé a établi lui-même ce qui compte, et l’a signé.',
  },
  stays: {
    text: 'La réponse de chaque membre reste scellée, même ensuite.',
    why: 'Seuls des totaux ont été ouverts, par plusieurs détenteurs ensemble, chacun avec une preuve. En deçà du seuil, rien ne peut être ouvert.',
  },
  fingerprint: 'Empreinte du règlement et des sièges',
  checkpoint: 'Point de contrôle',
  checkpointWhy:
    'L’état du registre, signé par le serveur. Deux qui ne s’accordent pas font preuve contre lui.',
  results: 'Résultats',
  sealedList: 'Réponses scellées',
  sealedWhy: 'Qu’un siège a répondu, jamais quoi.',
  counted: 'comptée',
  superseded: 'remplacée par une suivante',
  pending: 'scellée',
  register: 'Registre des actes',
  columns: {
    number: 'N°',
    when: 'Quand',
    act: 'Acte',
    by: 'Par',
    about: 'Objet',
    reason: 'Motif indiqué',
  },
  verify: 'Vérifier soi-même',
  verifyWhy:
    'Téléchargez le dossier et vérifiez-le en ligne de commande : avec ce programme, ou avec le seul fichier verify.mjs et Node 20.',
  download: 'Télécharger le dossier de vérification',
  downloading: 'Préparation …',
  ends: 'La dernière ligne doit être :',
  sealed: 'Le registre est scellé : plus rien ne peut s’y ajouter.',
  interim: 'Le registre n’est pas encore scellé : le dossier est une copie intermédiaire.',
  all: (count) => `Les ${count} inscriptions`,
  course: {
    continues: 'Cette sélection en reprend une antérieure',
    continuesText: (origin, size) =>
      `${origin}, dont le registre compte ${size} inscriptions et porte l’empreinte ci-dessous. Vérifiez aussi ce dossier-là.`,
    rules: 'La règle, et ses modifications',
    atOpening: 'à l’ouverture',
    by: {
      silence: (number) => `par la procédure de silence ${number}`,
      chair: () => 'par la présidence',
      fallback: () => 'comme convenu d’avance',
    },
    again: 'Recommencer à partir de cette sélection',
    againText:
      'Ce registre demeure. Une nouvelle sélection peut partir du même règlement et nommer ce registre comme celui qu’elle reprend.',
    againFile: 'Prendre le règlement pour un nouveau départ',
  },
};
