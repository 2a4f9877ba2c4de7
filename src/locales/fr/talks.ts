/**
 * Confessionals, in French.
 */

import type { messages as en } from '../en/talks.ts';
import { plural } from '../plural.ts';

const wereHeard = (heard: number, of = '') =>
  plural('fr', heard, {
    one: `# membre${of} a été entendu`,
    other: `# membres${of} ont été entendus`,
  });

export const messages: typeof en = {
  title: 'Parler en confidence',
  steps: ['Lire', 'Répondre', 'Relire', 'Envoyé'],
  sight: {
    you: 'Vous, sur cet appareil',
    facilitators: (names) => `Les facilitateurs : ${names}`,
    members: 'Les autres membres : jamais',
    operator:
      'Exploitant du système : qu’une lettre scellée a été envoyée, et quand ; jamais un mot de son contenu',
  },
  asked: 'Ce qui est demandé',
  names: (count) =>
    plural('fr', count, {
      one: 'Choisissez un seul nom. Vous ne dites rien contre les autres.',
      other: 'Choisissez exactement # noms, sans ordre. Vous ne dites rien contre les autres.',
    }),
  until: 'Vous pouvez répondre, et changer votre réponse, jusqu’au',
  who: 'Qui saura ce que vous avez dit',
  whoText: (names) =>
    `Ces facilitateurs, et personne d’autre : ${names}. Eux seuls peuvent ouvrir la lettre, avec des clés faites pour ces entretiens et effacées ensuite.`,
  never: 'Ce que personne d’autre n’apprendra jamais',
  neverText:
    'Ce que vous avez dit, et si vous avez été entendu : le registre ne dit que combien de membres l’ont été, et porte un seul communiqué pour tous.',
  deniable:
    'Rien n’est signé. Un facilitateur est sûr que la lettre vient de vous et ne peut le prouver à personne, car chacun d’eux aurait pu faire la même lettre.',
  served:
    'Non protégé : un facilitateur qui parle, un appareil qu’autrui contrôle, une personne qui vous contraint.',
  begin: 'Répondre',
  back: 'Retour',
  toReview: 'Relire',
  remarks: 'Dans vos propres mots',
  remarksHint: 'Pour les facilitateurs seulement. Peut rester vide.',
  condition: 'À quelle condition',
  conditionHint: 'Ce qui devrait être assuré. Peut rester vide.',
  passOn: 'Peut être transmis ainsi',
  passOnHint: 'Seul ce qui figure ici peut être dit à d’autres, dans ces termes. Vide : rien.',
  chosen: (count, exactly) => `Noms choisis : ${count} sur ${exactly}.`,
  named: 'Vous nommez',
  review: 'Voici ce que vous allez dire',
  reviewText: (names) => `Votre appareil le scelle pour ${names}. Rien n’en va au registre.`,
  send: 'Sceller et envoyer',
  sealing: 'Scellement sur cet appareil …',
  sent: 'Réponse envoyée',
  sealedTo: (names) => `Scellée pour ${names}.`,
  acknowledged: (name) => `${name} en a accusé réception le`,
  waiting: (name) =>
    `${name} n’en a pas encore accusé réception. Cela se fera quand son appareil sera de nouveau en marche ; si rien ne vient, dites-le.`,
  youSaid: 'Ce qui compte à présent',
  origin: {
    own: 'Vous avez répondu vous-même.',
    told: 'Noté après un entretien ; vous n’avez pas encore dit si c’est exact.',
    confirmed: 'Noté après un entretien, et confirmé par vous.',
    corrected: 'Noté après un entretien, et corrigé par vous.',
  },
  change: 'Modifier ma réponse',
  toDesk: 'À votre bureau',
  notOpen: 'Ces entretiens ne sont pas ouverts',
  opens: 'Ils s’ouvrent le',
  over: 'Ces entretiens sont terminés',
  overText: 'Aucune réponse n’est plus reçue. Rien de ce que vous aviez rempli n’a été envoyé.',
  notEntitled: 'Votre siège n’est pas entendu dans ces entretiens',
  noted: (by, on, how) => `${by} a noté que le ${on}, ${how}, vous avez dit ce qui suit.`,
  how: { telephone: 'par téléphone', 'in-person': 'de vive voix', 'in-writing': 'par écrit' },
  notes: 'Ce qui a été noté d’un entretien avec vous',
  confirm: 'Confirmer',
  correct: 'Corriger',
  correctTitle: 'Ce que vous dites à la place',
  correctSend: 'Envoyer la correction',
  strike: 'Rayer',
  strikeTitle: 'Rayer cette note ?',
  strikeText:
    'Les facilitateurs voient que vous l’avez rayée. Ce que vous avez répondu vous-même demeure.',
  state: {
    waits: 'attend votre réponse',
    confirmed: 'confirmée',
    corrected: 'corrigée',
    struck: 'rayée',
  },
  duty: {
    title: (round) => `Vous êtes entendu en confidence : ${round}`,
    why: 'Par les facilitateurs seulement. Le registre n’en apprend rien.',
    answered:
      'Vous avez été entendu ; vous pouvez changer ce que vous avez dit jusqu’à la clôture.',
    noteTitle: 'Un entretien avec vous a été noté',
    noteWhy: 'Dites si la note est exacte. Seuls les facilitateurs la voient.',
    go: 'Parler en confidence',
    look: 'Voir la note',
  },
  hearing: {
    title: 'Consultations individuelles',
    titleOf: (number) => `Consultations individuelles, tour ${number}`,
    none: 'Aucune consultation individuelle n’est convoquée',
    noneText:
      'Quand la présidence en convoque, ce que disent les membres vient ici, pour les facilitateurs seulement.',
    notYours: 'Cette page est celle des facilitateurs',
    question: 'La question, la même pour tous',
    sight: {
      facilitators: (names) => `Facilitateurs de ces entretiens : ${names}`,
      members: 'Membres : chacun sa réponse et les notes à son sujet',
      operator: 'Exploitant du système : que des lettres scellées ont été envoyées, et quand',
    },
    stage: {
      called:
        'Convoquées. Elles s’ouvrent dès que l’appareil de chaque facilitateur a offert sa clé.',
      open: 'Ouvertes. Les membres répondent sur leur appareil, ou vous notez ce qu’ils vous ont dit.',
      closed: 'Closes. Les notes peuvent encore être confirmées ou corrigées jusqu’au communiqué.',
      reported:
        'Le communiqué est publié ; les clés sont effacées, et ce qui a été dit n’existe plus.',
      abandoned: 'Abandonnées ; les clés sont effacées.',
    },
    held: 'Le registre dit que ces entretiens ont eu lieu, et rien d’autre.',
    keysFrom: (offered, all) => `Clés offertes : ${offered} sur ${all}.`,
    until: 'Clôture le',
    members: 'Membre par membre',
    asTheyStand: (heard, all) =>
      `En l’état, ${heard} sur ${all} ${heard < 2 ? 'entendu' : 'entendus'}.`,
    member: 'Membre',
    said: 'Ce qui compte à présent',
    from: 'D’où cela vient',
    origin: {
      own: 'propre réponse',
      told: 'noté, non confirmé',
      confirmed: 'noté, confirmé',
      corrected: 'noté, corrigé par le membre',
    },
    notHeard: 'non entendu',
    struck: 'une note a été rayée',
    pending: (count) =>
      plural('fr', count, { one: '# note en attente', other: '# notes en attente' }),
    remarks: 'Dans ses mots',
    condition: 'Condition',
    passOn: 'Peut être transmis ainsi',
    nothingPassedOn: 'Rien ne peut être transmis.',
    note: 'Noter un entretien',
    noteTitle: (member) => `Un entretien avec ${member}`,
    noteText:
      'Le membre reçoit la même note et peut la confirmer, la corriger ou la rayer. Sa propre réponse prévaut.',
    on: 'Le',
    how: 'Comment',
    keep: 'Sceller et garder',
    counts: 'Votre propre décompte',
    countsText: 'Seuls les facilitateurs le voient.',
    spread: 'Répartition entre les groupes',
    spreadText: 'Combien des membres entendus de chaque groupe encouragent un nom.',
    spreadNamed: 'Combien des membres entendus de chaque groupe citent un nom.',
    namedBy: 'nommé par',
    sponsors: 'D’abord ceux qui ont présenté un nom',
    sponsorsText:
      'Selon le règlement de la sélection, le membre qui a présenté une candidature l’apprend avant tous les autres. Le registre garde l’heure, jamais les mots.',
    noSponsors: 'Aucune candidature ici n’a été présentée par un membre.',
    toldAt: 'informé le',
    tell: 'Informer',
    tellTitle: (member, name) => `Informer ${member} au sujet de ${name}`,
    tellWords: 'Ce que vous dites',
    tellSend: 'Sceller, envoyer et consigner l’heure',
    communique: 'Le communiqué',
    communiqueText: (heard) =>
      `Il dira que ${wereHeard(heard)}. Écrivez au moins une langue ; tous les membres lisent le même texte au même moment.`,
    textIn: { en: 'Anglais', nl: 'Néerlandais', fr: 'Français' },
    write: 'Rédiger le communiqué',
    circulate: 'Faire circuler auprès des facilitateurs',
    circulateAgain: 'Faire circuler un nouveau projet',
    circulateText:
      'Chaque autre facilitateur doit signer exactement ces mots et ce nombre. Un nouveau projet annule le précédent.',
    draft: (heard) =>
      `Le projet qui circule : ${plural('fr', heard, { one: '# membre entendu', other: '# membres entendus' })}.`,
    committed:
      'Avec lui, le décompte est fixé, scellé jusqu’au dépouillement du vote qui le vérifie.',
    signedBy: (names) => `Signé par ${names}.`,
    missing: (names) => `Doit encore signer : ${names}.`,
    sign: 'Signer ce texte',
    signTitle: 'Signer ce texte et ce nombre ?',
    signText:
      'Votre appareil compare le nombre avec les lettres qu’il a lues lui-même, et n’en signe pas d’autre.',
    publish: 'Publier',
    publishTitle: 'Publier à tous les membres ?',
    publishText:
      'Tous les membres le lisent au même moment, et il figure au registre. Les clés de ces entretiens sont effacées sur tous les appareils : personne ne pourra relire ce qui a été dit.',
    onlyChair: 'La présidence fait circuler le texte et le publie.',
    unreadable: (count) =>
      plural('fr', count, {
        one: '# lettre n’a pas sa place dans ces entretiens et n’a pas compté.',
        other: '# lettres n’ont pas leur place dans ces entretiens et n’ont pas compté.',
      }),
  },
  after: {
    title: 'Communiqués',
    heard: (heard, all) => `${wereHeard(heard, ` sur ${all}`)}.`,
    published: 'Publié',
    signed: (names) => `Signé par ${names}.`,
    told: (member, name) => `${member}, qui a présenté ${name}, a été informé le`,
    held: 'Des entretiens ont eu lieu.',
    open: 'Des entretiens ont lieu ; personne ne voit qui a été entendu.',
    waiting: 'Des entretiens ont eu lieu ; le communiqué reste à venir.',
    abandoned: 'Ces entretiens ont été abandonnés.',
    sealed: (round) =>
      `Le décompte des facilitateurs est fixé et scellé, jusqu’au dépouillement de ${round}.`,
    compared: (round) => `Le décompte des facilitateurs à côté de ${round}`,
    comparedText:
      'Entre un entretien et un vote, un avis peut changer : un écart ne prouve rien à lui seul.',
    name: 'Nom',
    said: 'dit',
    polled: 'vote scellé',
    differs: 'écart',
    same: 'aucun',
  },
  refusals: {
    answer_incomplete: 'Répondez exactement à ce qui est demandé.',
    note_unknown: 'Aucune note de ce numéro ne porte sur votre siège.',
    draft_unknown: 'Ce projet n’existe plus. Rechargez la page.',
    heard_differs:
      'Votre appareil compte un autre nombre de membres entendus que le projet ; il ne signe pas. Comparez vos lettres avec la présidence.',
    aggregate_unknown: 'Cet appareil n’a pas gardé le décompte fixé.',
  },
};
