/**
 * Ce que dit la ligne de commande, en français.
 */

import type { messages as English } from '../en/cli.ts';

export const messages: typeof English = {
  help: `doyen : choisir par consensus, et laisser un registre que tout ayant droit peut vérifier

  doyen serve                    lance le serveur : DOYEN_DATA (./data), PORT (4020), DATABASE_URL
  doyen rehearse EXEMPLE         joue toute une sélection (EXEMPLE/definition.json, answers.json)
        --out FICHIER.zip          garde le registre
        --json                     donne le résultat en JSON
  doyen verify DOSSIER.zip       vérifie un registre : inscriptions, réponses, décomptes
        --fingerprint E            contre l’empreinte reçue de la présidence ou d’un membre
        --policy FICHIER           et que les témoins nommés dans FICHIER ont tout cosigné
        --receipt FICHIER          et que la réponse de ce récépissé s’y trouve, et où
        --challenge FICHIER        ce qu’avait scellé un appareil qui a dû ouvrir ; --code CODE
        --dispute FICHIER          ce qu’un membre conteste de la liste scellée, dans un fichier
        --explain                  parcourt tout en mots
        --json                     donne les constats en JSON
  doyen verify PREUVE.json       juge la preuve qu’un serveur a signé deux histoires
  doyen minute DOSSIER.zip       le procès-verbal d’une page d’un registre vérifié
  doyen power FICHIER.json       le pouvoir de vote selon une règle : qui est décisif, et combien
        --json                     donne les chiffres en JSON
        --quick                    entre deux bornes, quand le décompte exact prendrait des minutes
  doyen booth ADRESSE            votre propre copie des pages, face au serveur de votre instance
        --policy FICHIER           seulement si les témoins de FICHIER ont vu le registre
        --port N                   un autre port que celui qui revient à ADRESSE
        --json                     dit en JSON où elle se trouve
  doyen witness ADRESSE          suit de cette machine le registre d’une sélection, et le cosigne
        --state FICHIER            clé et mémoire du témoin (./witness.json)
        --name NOM                 son nom, au premier départ ; --every N : secondes, 60
        --policy FICHIER           seulement le registre que FICHIER nomme ; --once : une fois
  doyen help, doyen --version

  --lang en|nl|fr choisit la langue ; sinon c’est LANG.
  Code de sortie : 0 en ordre, 1 une vérification a échoué, 2 usage ou données incorrects.
`,
  commandUnknown: (given) => `La commande « ${given} » n’existe pas ; voir « doyen help ».`,
  optionUnknown: (given) => `Cette commande n’a pas d’option « ${given} » ; voir « doyen help ».`,
  optionWithoutValue: (given) => `« ${given} » demande une valeur.`,
  wordMissing: (word) => `Il manque quelque chose : ${word} ; voir « doyen help ».`,
  wordTooMany: (given) => `« ${given} » est de trop ; voir « doyen help ».`,
  languageUnknown: (given) => `« ${given} » n’est ni en, ni nl, ni fr.`,
  fileUnreadable: (file, why) => `${file} ne peut pas être lu (${why}).`,
  fileUnwritable: (file, why) => `${file} ne peut pas être écrit (${why}).`,
  fileNotJson: (file) => `${file} n’est pas du JSON.`,
  fileFault: (file, at, why) => `${file}, à ${at === '' ? 'la racine' : at} : ${why}.`,
  wentWrong: (what) => `C’est une erreur du programme lui-même : ${what}`,
  ordersUnreadable:
    'C’est le serveur qui lance les doublures, avec ses ordres sur l’entrée standard.',
  booth: {
    ready: (server, address) =>
      `Votre propre copie, face à ${server}, est prête : ${address}\nLaissez ceci tourner tant que vous l’utilisez ; Ctrl-C y met fin.`,
    insecure: (server) =>
      `Le chemin vers ${server} n’est pas chiffré : qui s’y trouve lit le registre avec vous.`,
    otherBuild: (theirs, ours) =>
      `Le serveur tourne en version ${theirs}, cette copie est ${ours} ; le protocole est le même.`,
    address_wrong: (given) =>
      `« ${given} » n’est pas l’adresse d’un serveur, telle que https://doyen.example.`,
    port_wrong: (given) => `--port est un nombre de 1 à 65535, non « ${given} ».`,
    pages_missing: (folder) => `Il n’y a pas de pages dans ${folder} : « npm run build » les fait.`,
    server_unreachable: (server, why) =>
      `${server} ne répond pas (${why}). L’adresse est-elle juste, et la connexion établie ?`,
    certificate_wrong: (server, why) =>
      `Le certificat de ${server} n’est pas valable (${why}). Un autre répond peut-être en son nom : n’allez pas plus loin et interrogez l’exploitant du système.`,
    server_moved: (server, to) =>
      `${server} renvoie ailleurs (${to}). Si c’est le serveur de votre instance, donnez cette adresse.`,
    not_a_doyen: (server) => `Ce qui répond à ${server} n’est pas un serveur Doyen.`,
    protocol_differs: (theirs, ours) =>
      `Le serveur parle ${theirs}, cette copie ${ours}. Prenez la version qu’utilise votre instance.`,
    port_busy: (port) =>
      `Le port ${port} est pris : peut-être par votre propre copie dans une autre fenêtre. Arrêtez-la, ou choisissez --port N ; un siège pris sous un port ne se voit pas sous un autre.`,
    port_forbidden: (port, why) => `Le port ${port} ne peut pas être ouvert (${why}).`,
  },
  rehearsal: {
    stopped: (why) => `La répétition s’est interrompue : ${why}.`,
    stage: (stage, at) => `${at}  ${stage}`,
    stages: {
      founding: 'mise en place de la sélection',
      enrolling: 'les sièges sont pris',
      opening: 'la présidence ouvre',
      keys: 'les détenteurs de clé font les clés',
      calling: (round) => `${round} : convocation`,
      tying: 'des gestes sont liés',
      voting: (round) => `${round} : réponses`,
      counting: (round) => `${round} : décompte`,
      hearing: (round) => `${round} : les membres sont entendus`,
      reporting: (round) => `${round} : le communiqué`,
      silence: 'la procédure de silence court',
      ending: 'la fin',
      sealing: 'le registre est scellé',
      verifying: 'le registre est vérifié',
    },
    head: (title, members) => `${title} : répétition avec ${members} membres`,
    fingerprint: 'empreinte',
    round: (id, cast, absent) =>
      `${id} : ${cast} réponse${cast > 1 ? 's' : ''}, ${absent} absent${absent > 1 ? 's' : ''}`,
    knotOpened: 'tous ont dit oui, et leurs gestes sont accomplis',
    knotNotOpened: 'rien ne s’est ouvert ; rien d’autre n’est connu',
    unopened: (id) => `${id} : pas ouvert`,
    talks: (id, heard, absent) => `${id} : ${heard} entendus, ${absent} non entendus`,
    talksHeld: (id) => `${id} : entretiens, sans communiqué`,
    encourage: 'encourager',
    discourage: 'décourager',
    noOpinion: 'sans opinion',
    passes: 'remplit la règle',
    against: 'quelqu’un s’y oppose',
    passesNot: 'ne satisfait pas à la règle',
    noneAgainst: 'personne ne s’y oppose',
    resistance: 'résistance',
    weighed: (by, unit) =>
      unit === 1 ? `pondération « ${by} »` : `pondération « ${by} » en unités de ${unit}`,
    outcome: (sentence, at) => `${sentence} (${at})`,
    noOutcome: 'Pas d’issue',
    otherEnding: (expected) => `Selon les réponses, la fin est autre : ${expected}.`,
    verified: (passed) => `Registre vérifié : ${passed} contrôles réussis, 0 échec`,
    notVerified: (failed) => `Registre NON vérifié : ${failed} contrôles en échec`,
    kept: (file, entries) => `Registre de ${entries} inscriptions gardé dans ${file}`,
  },
};
