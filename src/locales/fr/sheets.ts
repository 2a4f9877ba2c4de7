/**
 * The letters with codes that the chair prints, in French.
 */

import type { messages as en } from '../en/sheets.ts';

export const messages: typeof en = {
  title: 'Lettres avec codes',
  sight: 'Vous, sur cet appareil ; les codes n’atteignent jamais le serveur',
  lede: 'Une page pour chaque siège qui n’est pas encore pris. Imprimez-les, remettez chacune à son membre, puis fermez cette page.',
  secret:
    'Les codes n’existent que sur cet appareil. Après l’impression, gardez les feuilles comme la clé d’une urne, et videz la mémoire de l’imprimante si elle en a une.',
  each: 'Lettres en',
  eachAll: 'trois langues à la fois',
  print: 'Imprimer les lettres',
  none: 'Tous les sièges sont pris, ou cet appareil n’en a pas les codes. La page Liste des membres permet d’en créer de nouveaux.',
  back: 'Retour aux sièges',
  toOfficer: (name) => `À l’attention de : ${name}`,
  salutation: (name) => `À l’attention de la délégation : ${name}`,
  intro: (body, seat) =>
    `${body} choisit. Cette lettre contient le code à usage unique du siège : ${seat}.`,
  code: 'Code à usage unique',
  address: 'Adresse à saisir',
  how: 'Comment prendre le siège',
  device:
    'Utilisez l’appareil avec lequel vous répondrez, et saisissez l’adresse ci-dessus. L’ouvrir ne fait rien par soi-même.',
  typing:
    'Saisissez le code. Il sert une fois, pour ce siège seulement, et crée une clé qui reste sur votre appareil.',
  compare: (chair) =>
    `La page Liste des membres affiche huit mots. Vous les comparerez de vive voix avec ${chair}, avant l’ouverture.`,
  after:
    'Laissez ensuite la page ouverte quand vous le pouvez : votre appareil fait sa part de lui-même. Nul autre ne peut répondre à votre place.',
  care: (chair) =>
    `Si le code a déjà servi, ou si cette lettre a été ouverte, prévenez ${chair} de vive voix. Un nouveau code annule celui-ci.`,
  sheetOf: (nr, all) => `Feuille ${nr} sur ${all}`,
};
