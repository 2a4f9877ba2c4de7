/**
 * What lies on this device, a second one, and a lost one, in French.
 */

import type { messages as en } from '../en/device.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  movedOn: 'Cet appareil ne détient plus le siège',
  lost: 'Appareil perdu',
  replace: 'Remplacer l’appareil perdu',
  replaceAsk: (seat) =>
    `La clé du siège ${seat} ne vaut plus, et un nouveau code à usage unique permet à un autre appareil de prendre le siège. Les réponses envoyées restent comptées ; les fragments de l’appareil perdu comptent comme perdus. Demandez d’abord si le membre a un fichier de son siège : rien n’est alors à remplacer.`,
  rosterNow: 'Les sièges tels qu’ils sont maintenant',
  rosterNowWhy: 'Changé depuis l’ouverture : comparez de nouveau ces huit mots de vive voix.',
  sharesLost: (lost, most) =>
    `Fragments de clé perdus avec des appareils remplacés : ${lost} ; le règlement en suppose ${most} au plus en de mauvaises mains. Une nouvelle cérémonie des clés y remédie.`,
  title: 'Cet appareil',
  sight: {
    you: 'Vous et quiconque utilise cet appareil',
    operator: 'Exploitant du système : rien de tout cela',
    served: 'Exploitant du système : rien de tout cela, sauf si ses pages ont été altérées',
  },
  holds: 'Ce qu’il contient',
  seat: (name) => `Siège : ${name}. Sa clé est sur cet appareil.`,
  shares: (count) =>
    plural('fr', count, {
      one: '# fragment de clé, avec la note de ce à quoi il a servi.',
      other: '# fragments de clé, avec la note de ce à quoi chacun a servi.',
    }),
  notTrustee:
    'Aucun fragment de clé : c’est un second appareil du siège. Les fragments ne quittent jamais l’appareil où ils ont été faits, pour que nul ne serve deux fois.',
  receipts: (count) => plural('fr', count, { one: '# récépissé.', other: '# récépissés.' }),
  copied: 'Le siège est aussi enregistré dans un fichier : un autre appareil peut agir pour lui.',
  forks: (count) =>
    plural('fr', count, {
      one: 'La preuve que le serveur a montré deux registres qui ne s’accordent pas.',
      other: 'La preuve, # fois, que le serveur a montré des registres qui ne s’accordent pas.',
    }),
  saveEvidence: 'Enregistrer la preuve',
  evidenceHint:
    'Chacun peut contrôler ce fichier avec « doyen verify ». Il montre deux registres signés par le serveur, et rien de leur contenu.',
  pages: {
    title: 'De qui viennent ces pages',
    own: (host) => `Ces pages sont votre propre copie, face à ${host}.`,
    served:
      'Ces pages viennent de l’exploitant, dont le code se sert de la clé de ce siège. Pour n’avoir pas à lui faire confiance, employez votre propre copie :',
    command: (address) => `npm run doyen -- booth ${address}`,
  },
  save: 'Un second appareil',
  saveText:
    'Enregistrez le siège dans un fichier sous une phrase secrète, et ouvrez-le sur un autre appareil. Celui-ci peut répondre, faire objection et confirmer ; la dernière réponse compte. Il n’est pas détenteur de clé : le fichier ne contient jamais de fragment.',
  chairAdvice:
    'Enregistrez avant l’ouverture un fichier du siège de la présidence : nul autre ne peut remplacer son appareil, et sans lui la procédure ne peut plus avancer.',
  saveAdvice:
    'Faites-le maintenant, et gardez le fichier et la phrase séparément : un appareil perdu ne vous coûtera rien.',
  offered: 'Phrase proposée : notez ces huit mots',
  another: 'D’autres mots',
  ownPhrase: 'Ou une phrase à vous, d’au moins seize caractères',
  saving: 'Scellement …',
  saveButton: 'Enregistrer le fichier',
  saved: 'Enregistré. Ne gardez pas la phrase avec le fichier.',
  trustee: 'Le premier appareil est perdu',
  trusteeText:
    'Celui-ci peut alors être détenteur de clé, dès la prochaine cérémonie des clés. Les fragments de l’appareil perdu n’y sont plus : dites-le à la présidence, car chacun compte comme un que d’autres peuvent détenir.',
  trusteeAsk:
    'Le premier appareil est-il vraiment perdu ? Si les deux participent à la cérémonie des clés, l’un des deux y échoue.',
  trusteeButton: 'Faire de cet appareil le détenteur de clé',
  forget: 'Quitter cet appareil',
  forgetText:
    'Tout ce qui touche à cette sélection disparaît de cet appareil : la clé du siège, les fragments, les récépissés.',
  forgetAsk:
    'Sans fichier du siège, il ne peut plus agir, et ses fragments sont perdus pour les autres aussi. Rien ne change dans le registre.',
  forgetButton: 'Oublier cette sélection ici',
  open: 'Prendre votre siège depuis un fichier',
  openText:
    'Choisissez le fichier que l’autre appareil a enregistré, et saisissez sa phrase secrète. Rien n’est consommé : le fichier peut être rouvert.',
  file: 'Fichier du siège',
  of: (title, seat) => `${title} : ${seat}`,
  passphrase: 'Phrase secrète',
  opening: 'Ouverture, quelques secondes …',
  openButton: 'Prendre le siège sur cet appareil',
  way: 'Ouvrir un fichier de votre siège',
};
