/**
 * Le dernier mot de la vérification, et pourquoi rien n’a été examiné, en français.
 */

import type { messages as English } from '../en/verdict.ts';

export const messages: typeof English = {
  passed: 'bon  ',
  noted: 'note ',
  failed: 'ÉCHEC',
  verified: (passed, entries) =>
    `Vérifié : ${passed} contrôles réussis sur ${entries} inscriptions, aucun échec.`,
  notVerified: (failed, all) =>
    `NON vérifié : contrôles en échec ${failed} sur ${all}. ` +
    'Conservez ce fichier et prévenez la présidence.',
  verifierUse: `node verify.mjs DOSSIER.zip : vérifie le registre d’une procédure

  --fingerprint E    64 chiffres hexadécimaux ou huit mots, reçus de la présidence ou d’un membre
  --policy FICHIER   les témoins qui doivent avoir tout cosigné
  --receipt FICHIER  un récépissé : sa réponse est-elle au registre, et où
  --challenge FICHIER  ce qu’avait scellé un appareil qui a dû ouvrir ; --code CODE
  --dispute FICHIER  ce qu’un membre conteste de la liste scellée
  --explain          parcourt tout en mots
  --lang en|nl|fr    la langue ; sinon c’est LANG
  --json             les constats en JSON

  Code de sortie : 0 tout est réussi, 1 un contrôle en échec, 2 mauvais usage ou pas un dossier.
`,
  refusals: {
    not_a_bundle: () => 'C’est un fichier zip, mais pas le dossier d’une procédure.',
    archive_unreadable: () => 'Ce n’est pas un dossier de vérification : ce n’est pas un zip.',
    archive_truncated: ({ bytes, lastPath }) =>
      `Ce dossier est coupé après ${bytes} octets, dans ${lastPath} ou après.`,
    archive_compressed: ({ path }) =>
      `Ce zip a été refait : ${path} est compressé. Demandez le dossier au serveur.`,
  },
};
