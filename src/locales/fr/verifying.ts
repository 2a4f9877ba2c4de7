/**
 * The check of a record in the page, in French.
 */

import type { messages as en } from '../en/verifying.ts';

export const messages: typeof en = {
  title: 'Vérifier un registre',
  lede: 'Tout dossier de vérification peut être contrôlé ici, sans siège et sans l’aide de ce serveur. Le fichier reste dans ce navigateur.',
  sight: {
    you: 'Vous seul ; le fichier n’est envoyé nulle part',
    operator: 'Exploitant du système : que cette page a été ouverte, pas le fichier',
  },
  here: 'Vérifier ici',
  weaker:
    'C’est la vérification la plus faible : le code qui vérifie vient du serveur de l’exploitant, qui pourrait en fournir un qui ment. Le vérificateur autonome, reçu d’une personne de confiance, n’en dépend pas.',
  ownWeaker:
    'Le code qui vérifie vient de votre propre copie, non de l’exploitant. Un second programme, le vérificateur autonome, peut encore le confirmer.',
  fingerprint: 'Empreinte, si vous la tenez de la présidence ou d’un membre',
  fingerprintHint:
    '64 chiffres hexadécimaux ou huit mots. Sans elle, on voit seulement que le registre s’accorde avec lui-même.',
  fingerprintMalformed: 'Une empreinte compte 64 chiffres hexadécimaux ou huit mots. Relisez-la.',
  held: {
    title: 'Lui opposer une pièce : contrôle d’un appareil, récépissé, contestation',
    lede: 'Le fichier qu’un appareil vous a donné et, ci-dessous, le dossier du registre : cette page dit ce que le registre répond. Elle examine les deux avec le code du vérificateur autonome, dans ce navigateur.',
    file: 'Fichier du contrôle, du récépissé ou de la contestation',
    kinds: {
      challenge: 'Un contrôle : ce qu’un appareil avait scellé et a dû ouvrir.',
      receipt: 'Un récépissé.',
      dispute: 'Une contestation de la liste scellée.',
    },
    unknown: 'Ce fichier n’est ni un contrôle, ni un récépissé, ni une contestation.',
    code: 'Code que l’autre appareil a montré, avant de devoir ouvrir',
    codeHint:
      '24 lettres et chiffres, tels qu’il les a montrés. Sans lui, rien ne montre que c’est ce que vous avez vu.',
    codeWrong: 'Un code a 24 lettres et chiffres. Regardez-le de nouveau.',
    scan: 'Le lire avec la caméra',
    scanWhy:
      'Votre navigateur demande d’abord. L’image reste dans cette page, n’est gardée nulle part, et la caméra s’éteint dès que le code est lu.',
    camera: 'Ce que voit la caméra',
    cameraOff: 'Éteindre la caméra',
    noCamera:
      'Pas de caméra : elle n’a pas été permise, est occupée, ou il n’y en a pas. Tapez le code.',
    looking: 'Présentez à la caméra l’image de l’autre appareil.',
    read: 'Le code est lu et la caméra est éteinte.',
    otherPicture: 'Cette image n’est pas le code d’une réponse scellée.',
    answer: 'Ce que répond le registre',
  },
  choose: 'Dossier de vérification',
  drop: 'Choisissez le fichier ou déposez-le ici.',
  tooLarge: (megabytes, most) =>
    `Ce fichier fait ${megabytes} Mo ; une page en accepte ${most} au plus. Le vérificateur autonome n’a pas cette limite.`,
  unreadable: (name) => `${name} ne peut pas être lu. Choisissez-le de nouveau.`,
  check: 'Vérifier ce registre',
  checking: 'Vérification, inscription par inscription …',
  proofs: 'Vérification des preuves des réponses …',
  progress: (done, of) => `${done} inscriptions sur ${of}`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Rien n’a changé ; vous pouvez recommencer.',
  stumbled:
    'La vérification s’est interrompue : ce navigateur manque de place, ou la page est abîmée.',
  rehearsal: 'RÉPÉTITION : rien dans ce registre n’a été décidé par personne.',
  failing: 'Ce qui ne tient pas',
  nothingRead: 'Rien dans ce fichier ne dit ce qui a été décidé.',
  all: (count) => `Les ${count} contrôles`,
  marks: { holds: 'tient', fails: 'ne tient pas' },
  stronger: 'La vérification la plus forte',
  strongerWhy:
    'Sur un ordinateur à vous, avec Node 20 et le seul fichier verify.mjs, reçu d’une personne de confiance :',
};
