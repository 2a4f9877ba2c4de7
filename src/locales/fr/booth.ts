/**
 * The booth, in French.
 */

import type { messages as en } from '../en/booth.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  title: 'Répondre en confiance',
  steps: ['Lire', 'Répondre', 'Relire', 'Envoyé'],
  sight: {
    you: 'Vous, sur cet appareil',
    total: 'Tous les membres, dans un total, après le tour',
    bit: 'Tous les membres, après le tour : s’il y a une objection, jamais combien ni de qui',
    verdict:
      'Tous les membres, après le tour : si chaque nom satisfait à la règle, jamais combien ni qui',
    operator: 'Exploitant du système : votre participation, jamais votre réponse',
  },
  asked: 'Ce qui est demandé',
  question: 'Pour chaque nom : l’encouragez-vous, le découragez-vous, ou êtes-vous sans opinion ?',
  vetoQuestion: 'Pour chaque nom : faites-vous objection ?',
  known: 'Ce qui sera connu ensuite',
  counts:
    'Combien encouragent, découragent et sont sans opinion pour chaque nom, à tous les membres au même moment.',
  classes: (groups) => `Les mêmes nombres, au total et à part pour : ${groups}.`,
  bit: 'S’il y a une objection à chaque nom : oui ou non, pour tous les membres au même moment. Jamais combien.',
  boundBit:
    'Si chaque nom satisfait à la règle : oui ou non, à tous les membres au même moment. Pas combien.',
  neverBound:
    'Combien sont pour ou contre un nom : les détenteurs de clé mélangent et masquent l’un après l’autre ce qui s’ouvre, et un seul honnête parmi eux suffit.',
  pollBit:
    'Si quelqu’un dont la règle demande l’avis décourage chaque nom : oui ou non, pour tous les membres au même moment. Jamais combien.',
  bits: (groups) => `Le même oui ou non, pour tous et à part pour : ${groups}.`,
  allAgree:
    'Là où personne ne s’oppose à un nom, chacun sait que vous ne vous y opposez pas non plus.',
  silent: 'Qui ne répond pas ne fait pas objection.',
  tookPart: 'Le registre dit qui a participé, non ce qui a été dit.',
  never: 'Ce que personne ne saura jamais',
  neverText:
    'Votre réponse : ni les autres membres, ni la présidence, ni l’exploitant. Il faudrait que plusieurs détenteurs de clé agissent ensemble contre les règles ; la page Liste des membres dit combien.',
  neverMany:
    'Combien de membres s’opposent à un nom : les détenteurs de clé masquent ensemble le total avant son ouverture, et il suffit d’un seul honnête parmi eux pour qu’il ne montre que s’il est nul.',
  small: 'Cet organe accepte des nombres si petits qu’ils peuvent révéler des réponses.',
  singledOut: (round, names) =>
    `Rapprochés de ${round}, ces nombres diraient ce qu’a répondu ${names}, si tous les autres répondent comme avant.`,
  unprotected:
    'Non protégé : une personne qui vous contraint, un appareil qu’autrui contrôle, ou les mathématiques dans plusieurs décennies.',
  until: 'Vous pouvez changer votre réponse jusqu’au',
  begin: 'Répondre',
  back: 'Retour',
  toReview: 'Relire',
  order: (seed) => `Les noms suivent un ordre tiré pour ce tour et votre siège (${seed}).`,
  encourage: 'encourager',
  discourage: 'décourager',
  noOpinion: 'sans opinion',
  none: 'aucune objection',
  object: 'objection',
  missing: (count) =>
    plural('fr', count, {
      one: '# nom n’a pas encore de réponse.',
      other: '# noms n’ont pas encore de réponse.',
    }),
  review: 'Voici ce que vous allez dire',
  reviewText:
    'Votre appareil le scelle maintenant. Personne ne peut le lire ensuite, et vous ne pouvez le montrer à personne d’ici.',
  says: {
    encourage: 'Vous encouragez',
    discourage: 'Vous découragez',
    noOpinion: 'Vous êtes sans opinion sur',
    none: 'Vous ne faites pas objection à',
    object: 'Vous faites objection à',
  },
  testing: {
    code: 'Code de cette réponse scellée :',
    why: 'Nul ne peut voir dans un appareil. Pour éprouver celui-ci : notez le code, sur un second appareil ou sur papier, et faites-lui ouvrir ce qu’il a scellé. Le second appareil montre ce qui s’y trouvait. Ce qui est ouvert est jeté et jamais envoyé ; la réponse est scellée de nouveau, avec un autre code.',
    notSealed: 'Cet appareil n’a encore rien scellé, il n’y a donc rien à éprouver :',
    picture: (code) => `Image à lire, qui dit ${code}`,
    same: 'Si vous avez noté le code avant l’envoi, ce doit être celui-ci ; « verify --receipt » le dit sur un second appareil.',
    open: 'Éprouver cet appareil : ouvrir au lieu d’envoyer',
    opened: (code) =>
      `La réponse de code ${code} a été ouverte et jetée. Le fichier est enregistré sur cet appareil : portez-le, avec le dossier de la page du registre, sur un second, et contrôlez-le là, à la page « Vérifier un registre » (/verify) ou en ligne de commande :`,
    command: (file, code) => `node verify.mjs DOSSIER.zip --challenge ${file} --code ${code}`,
  },
  send: 'Envoyer la réponse',
  sealing: 'Scellement sur cet appareil …',
  sent: 'Réponse reçue',
  place: (place, of) => `Votre réponse est le numéro ${place} sur ${of} de la liste scellée.`,
  proofHolds:
    'Cet appareil a contrôlé lui-même la preuve : votre réponse scellée figure au registre qu’il suit.',
  proofGone:
    'ATTENTION : le registre que montre le serveur n’a plus votre réponse scellée à sa place. Gardez le récépissé, et prévenez la présidence et les autres par une autre voie que ce serveur.',
  number: (index) => `C’est l’inscription ${index} du registre, faite le`,
  sentBefore: (count) =>
    plural('fr', count, {
      one: 'Vous avez répondu une fois ; la dernière réponse compte.',
      other: 'Vous avez répondu # fois ; la dernière réponse compte.',
    }),
  receipt: 'Télécharger le récépissé',
  receiptWhy:
    'Le récépissé prouve que votre réponse scellée est au registre, non ce qu’elle dit. Gardez-le ou imprimez cette page ; chacun peut le contrôler plus tard, avec le dossier :',
  receiptCheck: (file) => `npm run -s doyen -- verify DOSSIER.zip --receipt ${file}`,
  change: 'Modifier ma réponse',
  toDesk: 'À votre bureau',
  notOpen: 'Ce tour n’est pas ouvert',
  opens: 'Il s’ouvre',
  over: 'Ce tour est terminé',
  overText:
    'Une réponse qui arrive après la clôture ne compte jamais. Rien de ce que vous aviez rempli n’a été envoyé.',
  late: 'Votre réponse est arrivée trop tard : le tour était clos. Elle ne compte pas, et personne ne l’a vue.',
  notEntitled: 'Votre siège n’est pas consulté dans ce tour',
  unknown: 'Ce tour n’existe pas',
};
