/**
 * The chair’s desk, in French.
 */

import type { messages as en } from '../en/chair.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('fr', count, { one: '# membre', other: '# membres' });

export const messages: typeof en = {
  title: 'Bureau de la présidence',
  sight: {
    chair: 'Vous, à la présidence',
    members: 'Membres : pas ce bureau ; ils voient le registre',
    operator: 'Exploitant du système : qui a participé, jamais une réponse',
  },
  headline: {
    'setting-up': (taken, all) =>
      taken === all
        ? 'Tous les sièges sont pris. Comparez les huit mots, puis ouvrez la sélection.'
        : `${taken < 2 ? `${taken} siège sur ${all} est pris` : `${taken} sièges sur ${all} sont pris`}. La sélection n’est pas encore ouverte.`,
    'keys-making':
      'Les appareils des membres génèrent les clés. Un tour pourra ensuite être convoqué.',
    'keys-failed': 'La génération des clés s’est arrêtée. Elle peut être recommencée.',
    'keys-ready': 'Les clés sont prêtes. Aucun tour n’a encore été dépouillé.',
    'no-count': 'Aucun tour n’a encore été dépouillé.',
    'sums-only':
      'Jusqu’ici, seules des sommes ont été dépouillées, et aucun membre compté : elles figurent parmi les résultats.',
    clear: (name, round) =>
      `Rien ne fait obstacle à ${name}, d’après le décompte du tour ${round}.`,
    'clear-many': (count, round) =>
      `Rien ne fait obstacle à ${count} noms, d’après le décompte du tour ${round}.`,
    nearest: (round, short) =>
      `Aucun nom ne réunit le consensus. Au tour ${round}, il manquait ${members(short)} ` +
      'au nom le plus proche.',
    'not-settled': (round) =>
      `Ce que le tour ${round} a publié ne dit pas si un nom satisfait à la règle.`,
    'rule-not-met': (round) => `Au tour ${round}, aucun nom ne satisfait à la règle.`,
    called: (round) => `Le tour ${round} est convoqué et n’est pas encore ouvert.`,
    open: (round, missing) =>
      missing === 0
        ? `Le tour ${round} est ouvert, et tous ont répondu.`
        : `Le tour ${round} est ouvert, et ${members(missing)} ` +
          `${missing === 1 ? 'doit' : 'doivent'} encore répondre.`,
    closed: (round) => `Le tour ${round} est clos ; les détenteurs de clé ouvrent les totaux.`,
    unopened: (round) =>
      `Le tour ${round} n’a pas été ouvert : si peu de réponses en trahiraient une seule.`,
    abandoned: (round) => `Le tour ${round} a été abandonné ; ses réponses restent scellées.`,
    'talks-called': (round) =>
      `Les consultations individuelles du tour ${round} sont convoquées ; elles s’ouvrent dès que l’appareil de chaque facilitateur a offert sa clé.`,
    'talks-open': (round) =>
      `Les consultations individuelles du tour ${round} sont ouvertes : les membres sont entendus en confidence.`,
    'talks-closed': (round) =>
      `Les consultations individuelles du tour ${round} sont closes ; le communiqué reste à venir.`,
    silence: (name) => `Procédure de silence en cours : ${name}.`,
    'silence-broken': (name) => `Le silence a été rompu : ${name}.`,
  },
  outcome: {
    ended: (at) => `Proclamé le ${at}.`,
  },
  asItStands: 'En l’état.',
  batch: (at, next) => `En l’état, mis à jour à ${at}. Prochaine mise à jour à ${next}.`,
  figures: {
    of: (all) => `sur ${all}`,
    answered: (round) => `ont répondu au tour ${round}.`,
    sealedUntil: 'Scellé jusqu’à sa clôture :',
    seats: 'sièges sont pris.',
    seatsWhy: 'Chaque siège a besoin une fois de son code à usage unique.',
    cast: (round) => `ont répondu au tour ${round}, le dernier dépouillé.`,
    noRound: 'Aucun tour en cours.',
    noRoundWhy: 'La présidence convoque le prochain.',
    talks: 'Les entretiens sont en cours.',
    talksWhy: 'Qui a été entendu figure à la page « Entretiens », réservée aux facilitateurs.',
    opens: (round) => `avant que le tour ${round} puisse s’ouvrir.`,
    short: 'd’écart',
    nearest: (round) => `le nom le plus proche au tour ${round}.`,
    none: 'pas encore de décompte',
    noneWhy: 'La distance est connue dès qu’un tour a compté des membres.',
    rule: 'selon la règle',
    unsettled: 'pas tranché',
    unsettledWhy: (round) =>
      `Le décompte du tour ${round} ne dit pas si un nom satisfait à la règle.`,
    pass: (count) => plural('fr', count, { one: '# nom', other: '# noms' }),
    left: (name) => `avant la fin du silence : ${name}.`,
    ends: 'Échéance :',
    seen: (seen, all) => `${seen} sur ${all} en ont pris connaissance.`,
    next: 'jusqu’à la prochaine étape.',
    noDeadline: 'aucune échéance',
    noDeadlineWhy: 'Aucun délai ne court.',
    deadlines: {
      'ceremony-phase': 'Fin d’une phase de la cérémonie des clés',
      'round-opens': 'Ouverture du tour',
      'round-closes': 'Clôture du tour',
      'dispute-ends': 'Fin de la retenue d’un tour contesté',
      'silence-ends': 'Fin du silence',
    },
  },
  state: {
    title: 'État',
    asOf: (round) => `après le tour ${round}`,
    before: 'aucun membre compté',
    never: 'Dans aucun décompte de membres',
    standing: {
      official: 'Candidature officielle',
      informal: 'Candidature informelle',
      named: 'Nom cité',
      withdrawn: 'Candidature retirée',
    },
    round: (round) => `tour ${round}`,
    key: 'Chiffres : encourager–décourager–sans opinion.',
    sealed: (round) => `Le tour ${round} est scellé.`,
    nobody: (at) => `Personne ne peut le lire avant : ${at}. Vous non plus.`,
    nobodyYet:
      'Personne ne peut le lire avant que les détenteurs de clé ouvrent les totaux. Vous non plus.',
    more: 'La distance de chaque nom, et la table',
    noNames: 'Aucun nom n’a encore été inscrit.',
  },
  people: {
    title: 'Membres',
    what: 'qui a participé, jamais ce qui a été dit',
    notYet: 'pas encore',
    silent: 'n’a pas répondu',
    order: (round) => `Tour ${round}, dans l’ordre de la liste des membres`,
    key: 'Plein : a répondu. Vide : pas encore.',
    answered: 'a répondu',
    all: 'Tous ont répondu.',
    none: 'Aucun tour n’a encore été convoqué.',
    before: 'Le tour n’est pas encore ouvert.',
    from: (at) => `Mis à jour à ${at}`,
    closed: 'Après la clôture',
    trustees: (proved, needed) =>
      `${proved} détenteurs de clé sur ${needed} ont montré qu’ils détiennent la clé.`,
    signing: (signed, needed) => `${signed} détenteurs de clé sur ${needed} ont signé la clôture.`,
    closing: (signed, opened, needed) =>
      `${signed} détenteurs de clé ont signé la clôture ; ${opened} sur ${needed} ` +
      'ont aidé à l’ouvrir.',
  },
  register: {
    title: 'Registre des actes',
    all: (count) =>
      plural('fr', count, { one: 'La seule inscription', other: 'Les # inscriptions' }) +
      ', et comment les vérifier',
    nr: 'Nº',
    when: 'Quand',
    act: 'Acte',
    by: 'Par',
    reason: 'Motif donné',
    answers: 'Les réponses reçues depuis la dernière mise à jour n’y figurent pas.',
  },
  acts: {
    knowing: (round, names) =>
      `Rapprochés de ${round}, les résultats diraient ce qu’a répondu ${names}, si les autres répondent comme avant.`,
    knowingly: 'Convoquer quand même ; chacun le lit avant de répondre',
    title: 'Actes permis maintenant',
    more: 'Également possible',
    endings: 'Clore sans nom',
    notNow: 'Pas maintenant :',
    rule: (section) => `Permis par le § ${section}.`,
    talksWhy: 'Entre les heures que vous fixez, les membres sont entendus en confidence.',
    closeTalksWhy:
      'Dès que tous ceux qui le souhaitaient ont été entendus. Les notes se confirment encore jusqu’au communiqué.',
    note: 'Chaque acte demande un motif, qui figurera au registre. Les paragraphes (§) sont ceux du processus propre à Doyen, spec/process.md dans son code source, et non du règlement intérieur de votre organe.',
    seats: 'Les sièges',
    seatsWhy: 'Remettez les codes et comparez les huit mots, sur la page Liste des membres.',
    closeNotYet:
      'Seulement quand tous ceux qui peuvent répondre l’ont fait ; sinon, à l’heure de sa clôture.',
    ended: 'La sélection est terminée. Plus rien ne peut y être décidé.',
    record: 'Au registre et à son procès-verbal',
    report: 'Au communiqué',
    reportWhy: 'Les entretiens sont terminés. Ce que tous en apprennent y est arrêté et publié.',
    none: 'Vous ne pouvez rien faire maintenant ; attendez l’étape en cours.',
    fallbackIs: (rounds, need) =>
      `Convenu d’avance, à appliquer après ${rounds} ${rounds > 1 ? 'tours dépouillés' : 'tour dépouillé'} : ${need}`,
    willSay: 'Le registre dira alors :',
    noFallback: 'Rien n’a été convenu d’avance pour ce cas.',
    names: {
      knot: 'Lier des gestes de plusieurs membres',
      open: 'Ouvrir la sélection',
      call: 'Convoquer un tour',
      close: 'Clore le tour plus tôt',
      abandon: 'Abandonner le tour',
      silence: 'Soumettre un texte à une procédure de silence',
      extend: 'Prolonger le silence',
      shorten: 'Abréger le silence, vu l’urgence',
      rule: 'Modifier la règle',
      field: 'Consigner qui reste en lice',
      fallback: 'Appliquer la règle convenue d’avance',
      vacant: 'Terminer : poste vacant, avec intérim',
      tie: 'Constater un partage des voix',
      deadlock: 'Constater une impasse',
      withdraw: 'Retirer le texte',
      ceremony: 'Générer de nouvelles clés',
      fact: 'Consigner un fait d’une candidature',
      'new-name': 'Inscrire un nouveau nom',
      add: 'Ajouter un membre',
      remove: 'Retirer un membre',
      plan: 'Prévoir un autre tour',
      broken: 'Terminer sur un silence rompu',
      extended: 'Terminer : le titulaire reste en poste',
      stopped: 'Interrompre la procédure',
    },
    why: {
      knot: 'Ils sont accomplis ensemble dès que tous les membres nommés ont dit oui sous scellé ; sinon rien n’en est connu. Une clé est consommée.',
      open: 'Après comparaison des huit mots de vive voix, sur la page Liste des membres.',
      call: 'Il s’ouvre et se clôt aux heures que vous fixez ; une clé est consommée.',
      close: 'Tous ceux qui peuvent répondre l’ont fait.',
      abandon: 'Ses réponses restent scellées pour toujours, et sa clé est consommée.',
      silence: 'Le texte est adopté à l’échéance, sauf si le silence est rompu.',
      extend: 'Son échéance est reportée.',
      shorten:
        'Son échéance est avancée, jamais au-delà de ce que permettent les règles ; justifiez l’urgence.',
      rule: 'La présidence peut ici en décider ; l’ancienne règle reste au registre.',
      field:
        'Là où la règle laisse la question ouverte, ou que la présidence le constate après consultation ; les noms et le motif restent au registre.',
      fallback: 'Elle juge désormais les tours ; ceux déjà dépouillés gardent leur verdict.',
      vacant: 'Personne n’est nommé ; un intérim est assuré. Le registre est clos.',
      tie: 'Des noms sont à égalité en tête du dernier décompte, et rien ne les a départagés. Le registre est clos.',
      deadlock:
        'Aucun nom ne peut être adopté selon la règle ; l’obstacle reste au registre, qui est clos.',
      withdraw: 'Le texte est repris ; rien n’est décidé.',
      ceremony: 'Les appareils des membres génèrent une nouvelle réserve de clés.',
      fact: 'Un fait daté, avec sa source : soutien, disponibilité, retrait.',
      'new-name':
        'De la part du membre qui présente la candidature, avec une source ; ' +
        'le nom figurera dans les tours prévus ensuite.',
      add: 'Ce membre participe dès le prochain tour ; il n’est pas détenteur des clés actuelles.',
      remove: 'Ce membre ne participe plus désormais.',
      plan: 'Avec ses noms et ses heures.',
      broken: 'Rien n’est adopté ; le registre est clos.',
      extended: 'Personne n’est nommé ; le registre est clos.',
      stopped: 'Personne n’est nommé ; le registre est clos.',
    },
  },
  fields: {
    subject: 'Objet du texte',
    subjects: {
      name: 'Un seul nom',
      package: 'Tous les postes ensemble',
      extension: 'Le titulaire reste en poste',
      vacancy: 'Poste vacant, avec intérim',
      rule: 'Une modification de la règle',
    },
    packageHint: 'Adoptés ensemble ou pas du tout.',
    acting: 'Qui assure l’intérim',
    actingFrom: 'À compter du',
    actingUntil: 'Jusqu’au',
    actingUntilHint: 'Laissez vide pour : jusqu’à l’entrée en fonction d’un successeur.',
    newRule: 'La nouvelle règle',
    amendedHint: 'Voici le texte tel que le voudrait l’amendement qui a rompu le silence.',
    round: 'Tour',
    opens: 'Ouverture',
    closes: 'Clôture',
    ends: 'Échéance',
    zone: (place) => `Heure locale : ${place}.`,
    endsNow: (at) => `En l’état, le silence prend fin le ${at}.`,
    silenceLeast: (hours) =>
      hours === 0
        ? 'Tout moment à venir.'
        : `Au moins ${plural('fr', hours, { one: '# heure', other: '# heures' })} ` +
          'à partir de maintenant.',
    candidate: 'Nom',
    texts: { en: 'Texte en anglais', nl: 'Texte en néerlandais', fr: 'Texte en français' },
    textsHint: 'Une seule langue suffit ; adaptez les mots à vos besoins.',
    newName: 'Nouveau nom',
    kind: 'Ce qui s’est passé',
    date: 'Date',
    dateHint: 'Un jour, un mois ou une année : 2026-03-06, 2026-03 ou 2026.',
    by: 'Par qui',
    byHint: 'Un membre, ou en toutes lettres : « des diplomates ».',
    condition: 'À condition que',
    source: 'Source',
    sourceHint: 'Une adresse ou une lettre ; laissez vide s’il n’y en a pas.',
    optional: 'peut rester vide',
    member: 'Membre',
    memberName: 'Nom du membre',
    weight: (name) => `Poids : ${name}`,
    weightHint: 'Un nombre entier, comme l’ont les autres membres.',
    from: 'Membre à partir du',
    names: 'Noms de ce tour',
    until: 'Jusqu’à quel jour inclus',
  },
  kinds: {
    willing: 'S’est dit disponible',
    'not-willing': 'S’est dit indisponible',
    named: 'Nom cité par d’autres',
    'backing-asked': 'Soutien demandé',
    'put-forward': 'Candidature présentée par un membre',
    'backing-withdrawn': 'Soutien retiré',
    campaign: 'Fait campagne',
    'no-campaign': 'Ne fait pas campagne',
    'held-official': 'Candidature tenue pour officielle',
    withdrawn: 'Candidature retirée',
    excluded: 'Candidature exclue par les règles',
    appointed: 'Nomination',
  },
  proposals: {
    name: (body, name, post) => `${body}. Nomination au poste « ${post} » : ${name}.`,
    package: (body, pairs) => `${body}. Nominations en bloc : ${pairs}.`,
    rule: (body) => `${body}. La règle de cette sélection est modifiée.`,
    extension: (body, until) => `${body}. Le titulaire reste en poste jusqu’au ${until}.`,
    vacancy: (body, { acting, from, until }) =>
      `${body}. Le poste reste vacant. Intérim : ${acting}, à compter du ${from}, jusqu’${
        until === null ? 'à l’entrée en fonction d’un successeur' : `au ${until}`
      }.`,
  },
};
