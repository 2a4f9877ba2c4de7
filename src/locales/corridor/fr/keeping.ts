/**
 * Where a corridor is kept and whose it is, in French.
 */

import type { messages as en } from '../en/keeping.ts';

export const messages: typeof en = {
  title: 'Les Couloirs',
  lede: 'Le côté privé : ce qu’une délégation, une équipe de campagne ou une rédaction sait de la position de chacun, d’après quels éléments, avec quelle certitude et depuis quand.',
  sight: {
    device: 'Vous, sur cet appareil',
    operator:
      'Exploitant de ce serveur : que des couloirs s’y trouvent, leur taille et leurs heures ; pas un mot de leur contenu',
    table: 'La Table, ses membres et sa présidence : rien',
  },
  example: {
    title: 'Voir un cas entier',
    text: 'Le secrétaire général de l’OTAN, 2023–2024 : 114 signaux datés, le décompte tel qu’il était chaque jour, et chaque case avec ses sources. Il n’est conservé que dans cette fenêtre.',
    open: 'Ouvrir l’exemple',
  },
  held: {
    title: 'Couloirs sur cet appareil',
    none: 'Aucun pour l’instant. Ouvrez-en, rejoignez-en avec un code, ou reprenez-en depuis un fichier.',
    open: 'Ouvrir',
  },
  begin: {
    title: 'Ouvrir des couloirs',
    text: 'Vous en êtes la première personne ; vous invitez les autres. Les mots sont scellés sur vos appareils : qui exploite le serveur ne peut pas les lire, ni vous les rendre.',
    name: 'Titre, comme votre côté les appelle',
    you: 'Votre nom, pour les autres de votre côté',
    ground: 'De quoi il s’agit',
    fromFile: 'Un definition.json, ou le dossier d’une Table (.zip)',
    byHand: 'Une instance sans Table : saisie ici',
    file: 'Le fichier',
    read: (title) => `Lu : ${title}.`,
    checked: (entries) => `Les ${entries} pièces de son dossier ont passé chaque contrôle.`,
    doubtful: (failed) =>
      failed === 1
        ? 'Un contrôle de son dossier a échoué : voyez « Contrôler un dossier » à la Table avant de vous y fier.'
        : `${failed} contrôles de son dossier ont échoué : voyez « Contrôler un dossier » à la Table avant de vous y fier.`,
    reading: 'Lecture et contrôle …',
    body: 'Nom de l’instance',
    post: 'Le poste',
    members: 'Membres, un par ligne',
    membersHint:
      'Une ligne peut commencer par un sigle : « nl Pays-Bas ». Sans sigle, le nom en donne un.',
    names: 'Noms cités, un par ligne',
    namesHint: 'D’autres peuvent s’ajouter à tout moment.',
    code: 'Code de l’exploitant',
    codeHint: 'Le serveur l’a affiché à son démarrage.',
    nobody:
      'Sur ce serveur, on ne peut pas ouvrir de couloirs. Vous pouvez en rejoindre avec un code, ou en ouvrir sur un serveur à vous avec « npm start ».',
    verb: 'Ouvrir',
    busy: 'Création des clés …',
  },
  join: {
    title: 'Rejoindre un côté avec un code',
    text: 'Le code est fait pour une personne et sert une fois.',
    code: 'Code',
    verb: 'Rejoindre',
    busy: 'Ouverture de l’invitation et lecture …',
  },
  open: {
    title: 'Reprendre des couloirs depuis un fichier',
    text: 'Un fichier chiffré devient de nouveaux couloirs sur ce serveur. Les auteurs restent nommés.',
    file: 'Le fichier',
    passphrase: 'Sa phrase secrète',
    verb: 'Ouvrir comme nouveaux couloirs',
    busy: 'Ouverture : une ou deux secondes …',
  },
  side: {
    title: 'Ce côté',
    lede: 'Chaque personne nommée ici lit et écrit tout dans ces couloirs, et peut inviter et exclure.',
    window:
      'Ceci est un exemple. Il n’a ni personnes ni clés : il n’est conservé que dans cette fenêtre, et ce que vous y changez disparaît avec elle.',
    people: 'Personnes',
    you: 'vous',
    founder: (when) => `à l’origine, le ${when}`,
    invited: (by, when) => `sur invitation de ${by}, depuis le ${when}`,
    removed: (by, when) => `exclusion par ${by} le ${when}`,
    remove: 'Exclure …',
    removeTitle: (name) => `Exclure ${name} de ce côté ?`,
    removeText:
      'Une nouvelle clé est faite pour qui reste, le serveur n’admet plus cette personne et les invitations ouvertes prennent fin. Ce que cette personne a lu, elle l’a lu : rien ne le reprend.',
    removeBrought: (name, others) =>
      `Présents sur invitation de ${name}, ou de quelqu’un venu ainsi : ${others}. Vérifiez qui ils sont : une personne admise peut être la même une seconde fois.`,
    removeVerb: 'Exclure',
    brought: 'Noms issus de fichiers versés',
    broughtBy: (name, by) => `${name} (versé par ${by})`,
  },
  invite: {
    title: 'Inviter quelqu’un',
    text: 'Le code ouvre ces couloirs à une personne, une fois, dans les sept jours. Transmettez-le de vive voix ou par téléphone ; il n’est montré que maintenant.',
    name: 'Pour qui',
    verb: 'Faire un code',
    busy: 'Création du code …',
    made: (name) => `Code pour ${name}`,
    until: (when) => `Valable jusqu’au ${when}, à cette adresse : `,
    print: 'Imprimer',
    done: 'Transmis : le ranger',
    openTitle: 'Invitations ouvertes',
    openLine: (name, by, until) => `${name}, par ${by}, jusqu’au ${until}`,
    expired: 'expirée',
    revoke: 'Retirer',
  },
  trust: {
    title: 'Voyez-vous tous la même chose ?',
    text: (size) =>
      `Comparez ces huit mots de vive voix avec quelqu’un de votre côté qui a lu jusqu’à la feuille ${size}. S’ils sont identiques, le serveur vous a montré à tous deux la même chose, dans le même ordre.`,
    findings: 'Ce qui n’était pas en règle',
    none: 'Chaque feuille lue par cet appareil était scellée, signée et à sa place.',
    finding: {
      sheet_does_not_open: (nr) =>
        `La feuille ${nr} ne s’ouvre pas avec la clé de ce côté : elle a été modifiée, ou n’est pas de ces couloirs. Elle a été écartée.`,
      sheet_malformed: (nr) =>
        `La feuille ${nr} contient ce que cette version ne sait pas lire. Elle a été écartée.`,
      sheet_of_elsewhere: (nr) =>
        `La feuille ${nr} a été écrite pour d’autres couloirs ou une autre clé. Elle a été écartée.`,
      author_not_of_side: (nr) =>
        `La feuille ${nr} a été écrite par quelqu’un qui n’était pas, ou plus, de ce côté. Elle a été écartée.`,
      signature_wrong: (nr) =>
        `La feuille ${nr} n’est pas signée par la personne dont elle porte le nom. Elle a été écartée.`,
      history_differs: (nr) =>
        `L’auteur de la feuille ${nr} avait vu avant elle d’autres feuilles que cet appareil : le serveur en a omis, échangé ou déplacé. Elle a été écartée.`,
      sheet_repeated: (nr) =>
        `La feuille ${nr} est une feuille antérieure que le serveur a donnée une seconde fois. Elle a été écartée.`,
      sheet_withheld: (nr) =>
        `Avant la feuille ${nr}, la même personne en a écrit une que le serveur n’a pas montrée à cet appareil.`,
      act_may_not: (nr) =>
        `La feuille ${nr} fait ce que son auteur ne peut pas faire. Elle a été écartée.`,
      key_not_given: (nr) =>
        `Avec la feuille ${nr}, la clé de ce côté a changé, et cet appareil en a reçu une autre que celle promise.`,
    },
  },
  trouble: {
    lost: (when) =>
      `Pas de connexion : vous voyez l’état à ${when}. Ce que vous écrivez est conservé sur cet appareil et envoyé plus tard.`,
    lostNever:
      'Pas de connexion : vous voyez ce que cet appareil a conservé. Ce que vous écrivez y reste et part plus tard.',
    full: 'Le serveur n’a plus de place pour écrire. Ce que vous écrivez est conservé sur cet appareil et envoyé plus tard.',
    shutOut:
      'Vous avez été exclu ou exclue de ce côté : vous voyez ce que cet appareil avait lu jusque-là.',
    gone: 'Ces couloirs ne sont plus sur le serveur. Ce que cet appareil avait lu est encore là : vous pouvez l’emporter dans un fichier.',
    rolled_back:
      'Le serveur donne moins qu’auparavant : il a été ramené en arrière, ou cache des feuilles. Cet appareil ne le suit plus.',
    sheets_missing:
      'Le serveur donne des feuilles avec un trou entre elles. Cet appareil ne le suit plus.',
    waiting: (count) =>
      count === 1
        ? 'Une modification attend l’envoi.'
        : `${count} modifications attendent l’envoi.`,
    findings:
      'Quelque chose dans ce que le serveur a donné n’était pas en règle : voyez « Ce côté ».',
    elsewhere:
      'Ces couloirs sont ouverts dans une autre fenêtre de ce navigateur. Fermez-la, et ils s’ouvrent ici.',
  },
  take: {
    title: 'Les emporter',
    text: 'Le tout dans un fichier sous une phrase secrète : pour une autre machine, un autre serveur, ou un tiroir. Le fichier contient chaque mot et aucune clé : qui l’ouvre en a une copie, et n’est pas de ce côté pour autant.',
    offered: 'Huit mots comme phrase secrète',
    another: 'D’autres mots',
    own: 'Ou une phrase à vous, de seize signes au moins',
    verb: 'Enregistrer le fichier',
    busy: 'Scellement …',
    saved: 'Enregistré. Gardez les mots à part du fichier.',
    bringTitle: 'Verser un fichier dans ces couloirs',
    bringText:
      'Rien n’est écrasé : ce qui est déjà là n’est pas repris deux fois, et de ce qui a changé des deux côtés, les deux historiques restent.',
    bringVerb: 'Verser',
    brought: (brought, known) =>
      `${brought === 1 ? 'Une modification a été versée' : `${brought} modifications ont été versées`} ; ${known === 1 ? 'une était' : `${known} étaient`} déjà là.`,
    again: (count) =>
      count === 1
        ? 'Un élément avait été modifié ici plus tard : il reste tel quel.'
        : `${count} éléments avaient été modifiés ici plus tard : ils restent tels quels.`,
  },
  publish: {
    title: 'Une vue qui peut être publiée',
    text: 'Seulement ce qui est marqué pour tous (TLP:CLEAR), sans sources, adresses, personnes, relais, citations ni auteurs ; aucun de vos entretiens, aucun contact.',
    verb: 'Enregistrer la vue',
    left: (count) =>
      count === 1 ? 'Un élément a été écarté :' : `${count} éléments ont été écartés :`,
    texts: (count) =>
      count === 1
        ? 'Un texte de ce qu’elle contient a été écarté, car il nomme quelqu’un ou cite.'
        : `${count} textes de ce qu’elle contient ont été écartés, car ils nomment quelqu’un ou citent.`,
    kinds: {
      ground: 'la base',
      signal: 'signaux',
      count: 'décomptes anonymes',
      link: 'liens entre signaux',
      'kept-text': 'textes conservés',
      name: 'noms connus de ce seul côté',
      fact: 'faits de candidatures',
      argument: 'arguments',
      event: 'événements et dates',
      race: 'autres nominations',
      timing: 'propositions de calendrier',
      criterion: 'critères',
      figure: 'chiffres',
      meeting: 'réunions',
      contact: 'entretiens',
      approach: 'démarches',
      tie: 'attaches',
      assessment: 'appréciations',
      expectation: 'attentes',
      snapshot: 'instantanés',
      outcome: 'issues',
    },
  },
  follow: {
    title: 'Suivre une Table',
    text: 'Une définition ultérieure, ou un dossier ultérieur de la Table (son .zip, depuis la page du dossier), est comparé à ce qui se trouve ici. Vous voyez ce qui est nouveau avant que rien ne soit repris.',
    stands: {
      record: (size) => `Ces couloirs suivent le dossier d’une Table, jusqu’à la pièce ${size}.`,
      definition: 'Ces couloirs suivent une définition.',
      nothing: 'Ces couloirs se suffisent : ils ne suivent aucune Table.',
    },
    file: 'Définition ou dossier',
    same: 'Il ne contient rien de nouveau.',
    found: (count) =>
      count === 1 ? 'Une chose est nouvelle :' : `${count} choses sont nouvelles :`,
    verb: 'Reprendre',
    taken: 'Repris, comme versions suivantes.',
    how: { new: 'nouveau', changed: 'modifié', gone: 'disparu' },
    what: {
      all: 'toute la base',
      follows: 'ce qui est suivi',
      title: 'le titre',
      body: 'l’instance',
      post: 'le poste',
      rule: 'la règle de décision',
      group: 'groupe',
      member: 'membre',
      candidate: 'nom',
      round: 'tour publié',
      fact: 'fait d’une candidature',
      criterion: 'critère',
      event: 'date',
    },
  },
  end: {
    title: 'Y mettre fin',
    forgetTitle: 'Les oublier sur cet appareil',
    forgetText:
      'Clés et mots quittent ce navigateur. Pour revenir, il vous faut une nouvelle invitation.',
    forgetVerb: 'Oublier ici',
    destroyTitle: 'Les retirer du serveur, pour tous',
    destroyText: (title) =>
      `Toutes les feuilles quittent le serveur. Les appareils de votre côté gardent ce qu’ils ont lu. Saisissez le titre pour continuer : ${title}`,
    destroyField: 'Le titre',
    destroyVerb: 'Retirer du serveur',
    destroyed: 'Ils ne sont plus sur le serveur.',
  },
  refusals: {
    board_unreachable: 'Le serveur n’a pas pu être joint. Rien n’a changé ; essayez de nouveau.',
    shut_out: 'Vous n’êtes plus de ce côté.',
    corridors_closed: 'Sur ce serveur, on ne peut pas ouvrir de couloirs.',
    corridor_code_wrong: 'Ce n’est pas le code que le serveur a affiché à son démarrage.',
    corridor_taken: 'Le serveur a déjà cette adresse. Essayez encore une fois.',
    corridor_may_not: 'Le serveur ne vous le permet pas : vous n’êtes pas, ou plus, de ce côté.',
    corridor_full: 'Ces couloirs occupent toute la place que le serveur leur donne.',
    corridor_unknown: 'Le serveur n’a pas, ou plus, de tels couloirs.',
    corridor_epoch_past: 'Quelqu’un vient d’être exclu. Essayez encore une fois.',
    invitation_unknown:
      'Ce code n’ouvre rien ici : il a servi, a expiré, a été retiré, ou vient d’un autre serveur.',
    invitation_unreadable: 'Le serveur conserve sous ce code ce que le code n’ouvre pas.',
    code_malformed: 'Un code a seize lettres et chiffres, comme XXXX-XXXX-XXXX-XXXX.',
    person_unknown: 'Cette personne n’est pas de ce côté.',
    title_too_long: 'Le titre est trop long.',
    corridor_file_unreadable: 'Ce n’est pas un fichier de couloirs, ou pas le fichier entier.',
    corridor_file_parameters: 'Ce fichier a été scellé autrement que cette version ne le fait.',
    corridor_file_too_large: 'Ce fichier est plus grand que ne le sont des couloirs.',
    passphrase_short: 'La phrase secrète doit avoir seize signes au moins.',
    passphrase_wrong:
      'La phrase est une autre, ou le fichier a été modifié : nul ne peut dire lequel des deux.',
    rolled_back: 'Le serveur donne moins qu’il ne devrait. Rien n’a été rejoint.',
    sheets_missing: 'Le serveur donne des feuilles avec un trou entre elles. Rien n’a été rejoint.',
    too_often: 'Trop d’essais. Attendez un peu.',
    disk_full: 'Le serveur n’a plus de place pour écrire. Rien n’a changé.',
    not_kept: 'Le serveur n’a pas pu le conserver. Essayez de nouveau.',
    table_file_unreadable: 'Ce n’est ni une définition ni le dossier d’une Table.',
    no_members: 'Nommez au moins un membre.',
    id_twice: 'Deux lignes donnent le même sigle.',
    unreachable:
      'Cela n’a pas réussi : le stockage a été refusé, ou le serveur est parti. Rien n’est perdu.',
  },
};
