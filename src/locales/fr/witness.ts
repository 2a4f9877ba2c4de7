/**
 * Témoins, règles et preuves sur la ligne de commande, en français.
 */

import type { messages as English } from '../en/witness.ts';

export const messages: typeof English = {
  witness: {
    begun: (key, server) =>
      `Ce témoin est ${key}\nIl suit ${server}. Donnez cette clé à qui écrit une règle des témoins ; gardez le fichier d’état, et n’en faites jamais tourner deux à partir de copies.`,
    cosigned: (origin, size) =>
      `${origin} : un seul registre jusqu’ici, ${size} inscriptions, cosigné.`,
    undelivered: (origin, code) =>
      `${origin} : un seul registre jusqu’ici, mais le serveur n’a pas accepté la cosignature (${code}).`,
    forked: (origin, file) =>
      `BIFURCATION : le serveur a signé deux histoires de ${origin}. Plus rien n’en est cosigné. La preuve est ${file} : « doyen verify » la juge. Prévenez les membres par une autre voie que ce serveur.`,
    shorter: (origin, seen) =>
      `${origin} : le serveur montre moins d’inscriptions que les ${seen} cosignées ici. Rien n’est cosigné tant qu’il ne les montre pas de nouveau.`,
    unproven: (origin, seen) =>
      `${origin} : le serveur n’a pas prouvé que son registre commence par les ${seen} inscriptions cosignées ici. Rien n’est cosigné.`,
    unsigned: (origin, code) =>
      `${origin} : la signature du serveur sous son registre n’est pas valable (${code}). Rien n’est cosigné.`,
    otherClerk: (origin) =>
      `${origin} : le serveur signe maintenant avec une autre clé que la première fois. Rien n’est cosigné.`,
    notMeant: (origin) => `${origin} n’est aucun des registres que nomme la règle des témoins.`,
    declined: (code) => `Le serveur refuse (${code}).`,
    unreachable: (why) => `Le serveur ne répond pas (${why}).`,
    addressWrong: (given) =>
      `« ${given} » n’est pas l’adresse d’une sélection, comme https://doyen.example/s/ab12cd34ef56.`,
    addressOfNoSelection: (given) =>
      `« ${given} » n’est l’adresse d’aucune sélection : elle finit par /s/ et douze lettres.`,
    everyWrong: (given) => `--every est un nombre de secondes à partir de 1, non « ${given} ».`,
    nameWrong: (given) => `Le nom d’un témoin n’a ni espace ni signe plus : non « ${given} ».`,
    stateLocked: (file, pid) =>
      `Le processus ${pid} travaille avec ${file} : un témoin ne tourne qu’une fois.`,
    stateMalformed: (file) =>
      `${file} n’est pas l’état d’un témoin. Il reste tel quel : un témoin qui a oublié ne doit pas continuer sous son ancienne clé.`,
    stateUnwritable: (file, why) => `${file} ne peut être écrit (${why}).`,
  },
  policy: {
    unreadable: (file, why) => `La règle des témoins ${file} ne peut être lue (${why}).`,
    refused: (file, line, why) =>
      `La règle des témoins ${file}, ligne ${line}, ne tient pas : ${why}.`,
    policy_too_long: () => 'elle est trop longue',
    policy_character: () => 'elle contient un signe qui n’a pas sa place dans un texte',
    policy_line_unknown: (word) =>
      `une ligne commence par log, witness, group ou quorum, non par « ${word} »`,
    policy_words: (word) => `trop peu ou trop de mots après ${word}`,
    policy_key_malformed: (word) => `« ${word} » n’est pas une clé`,
    policy_key_kind: (word) => `« ${word} » est une clé de l’autre sorte`,
    policy_key_twice: (word) => `la clé « ${word} » vient deux fois`,
    policy_name_taken: (word) => `le nom « ${word} » est déjà pris`,
    policy_name_unknown: (word) => `aucune ligne plus haut ne nomme « ${word} »`,
    policy_member_twice: (word) => `« ${word} » est déjà dans un groupe`,
    policy_threshold: (word) =>
      `« ${word} » n’est ni all, ni any, ni un nombre au plus égal à celui des membres`,
    policy_quorum_twice: () => 'il y a déjà un quorum',
    policy_quorum_missing: () => 'elle n’a pas de quorum',
  },
  policyNeedsSelection:
    'Avec --policy, ADRESSE est celle d’une sélection : elle finit par /s/ et douze lettres.',
  policyNotMet: (origin, missing, size, of) =>
    `Pas de départ : de ${origin}, les témoins de la règle ont cosigné ${size} inscriptions sur ${of} ; il manque : ${missing === '' ? 'personne' : missing}. Le serveur vous montre peut-être une autre histoire qu’à eux.`,
  policyMet: (by, size, of) =>
    `Témoins comme la règle le demande : ${by} ; ${size} inscriptions sur ${of}.`,
  receiptUnreadable: (file, why) => `Le récépissé ${file} ne peut être lu (${why}).`,
  evidence: {
    proven: (origin, older, newer) =>
      `PROUVÉ : une seule clé a signé deux histoires de ${origin} : l’une de ${older} inscriptions, l’autre de ${newer} qui ne commence pas par elles.`,
    key: (key) =>
      `La clé est ${key}. C’est celle du serveur si votre appareil ou une règle des témoins la nomme : ce fichier seul ne le dit pas.`,
    keyNamed: 'La règle des témoins nomme ce registre avec cette clé.',
    otherLog: 'La règle des témoins nomme d’autres registres, ou celui-ci avec une autre clé.',
    evidence_malformed: 'Ce n’est pas une preuve : le fichier est illisible.',
    evidence_out_of_order: 'Cela ne prouve rien : l’état ancien est plus long que le nouveau.',
    path_wrong: 'Cela ne prouve rien : le chemin ne mène pas à l’état nouveau.',
    heads_agree: 'Cela ne prouve rien : l’état nouveau commence par l’ancien.',
    checkpoint_malformed: 'Cela ne prouve rien : l’un des états est illisible.',
    checkpoint_other_log: 'Cela ne prouve rien : l’un des états est d’un autre registre.',
    checkpoint_signature_wrong:
      'Cela ne prouve rien : l’un des états n’est pas signé par cette clé.',
  },
};
