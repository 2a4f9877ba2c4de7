/**
 * Beginning a selection of one’s own, in French.
 */

import type { messages as en } from '../en/founding.ts';
import { plural } from '../plural.ts';
import { messages as gaps } from './founding-gaps.ts';

const hours = (count: number) => plural('fr', count, { one: '# heure', other: '# heures' });

export const messages: typeof en = {
  title: 'Commencer une sélection',
  sight: 'Vous ; rien ne quitte cet appareil avant la mise en place',
  lede: 'Dites qui siège à la table, ce qui est décidé et selon quelle règle. Rien n’est arrêté avant l’ouverture.',
  kept: 'Ce que vous saisissez reste dans ce navigateur jusqu’à la mise en place, ou jusqu’à ce que vous recommenciez.',
  afresh: 'Recommencer',
  afreshAsk: 'Tout ce que vous avez saisi ici sera effacé.',
  fromFile: 'Utiliser un definition.json',
  fileWrong: (file, at, fault) => `${file} est inutilisable : à ${at}, ${fault}.`,
  fileRead: (name) => `Lu : ${name}. Passez à la mise en place, ou revenez au formulaire.`,
  dropFile: 'Revenir au formulaire',
  filled: {
    fill: 'En remplir le formulaire',
    fillAsk: 'Ce que vous avez saisi jusqu’ici cède la place à ce que contient le fichier.',
    all: 'Le formulaire a été rempli à partir d’un fichier et en montre tout le contenu.',
    stays:
      'Le formulaire a été rempli à partir d’un fichier. Ce pour quoi il n’a pas de champ y demeure inchangé.',
    unshown: {
      rule: () =>
        'La règle, qui n’est aucune de celles que connaît le formulaire ; une autre peut être choisie.',
      fallback: () =>
        'La règle convenue d’avance, qui n’est aucune de celles que connaît le formulaire.',
      readings: () =>
        'Des réponses, ou des façons de les compter, autres que celles du formulaire.',
      continues: () => 'La sélection que celle-ci reprend.',
      choices: () => 'La manière dont la règle convenue d’avance choisit entre plusieurs noms.',
      words: () => 'Un type d’organe dont les pages ne connaissent pas le vocabulaire propre.',
      notes: () => 'Des remarques sur ce que l’on sait des noms.',
      conditions: () =>
        'Des conditions en plusieurs langues. Le formulaire en montre une ; la modifier ici les remplace toutes.',
      sources: () => 'Les sources relatives aux postes, et le degré de certitude des indications.',
      times: () => 'Des heures plus précises que la minute.',
      languages: () =>
        'Des textes en d’autres langues que l’anglais, le français et le néerlandais.',
      fields: (names) => `Des champs qu’aucune page n’utilise : ${names}.`,
    },
  },
  where: (at) => (at === '' ? 'le début' : at),
  steps: {
    body: 'Organe et poste',
    members: 'Qui siège',
    names: 'Noms',
    rule: 'Règle et silence',
    rounds: 'Consultations',
    trustees: 'Clés',
    agenda: 'Critères et dates',
    found: 'Relire et mettre en place',
  },
  stepsLabel: 'Étapes',
  next: (step) => `Suite : ${step}`,
  back: (step) => `Retour : ${step}`,
  tags: { en: 'anglais', nl: 'néerlandais', fr: 'français' },
  inTongue: (label, tongue) => `${label}, en ${tongue}`,
  optional: (label) => `${label} (peut rester vide)`,
  wholeNumber: (least, most, kept) =>
    `Un nombre entier de ${least} à ${most}. Jusque-là, c’est ${kept} qui vaut.`,
  noneYet: 'Aucun pour l’instant.',
  remove: (what) => `Retirer : ${what}`,
  body: {
    kind: 'De quelle sorte d’organe s’agit-il ?',
    kindHint:
      'Cela remplit la règle, le silence et les consultations selon l’usage de tels organes, et les pages parlent leur langue de tous les jours. Tout peut être modifié.',
    noKind: 'Aucune de celles-ci',
    customs: 'Remplir à nouveau règle, silence et consultations',
    languages: 'Les noms sont donnés en',
    languagesHint:
      'Une seule langue suffit ; chacun voit le nom dans la langue de la page, s’il existe.',
    name: 'Nom de l’organe',
    post: 'Poste à pourvoir',
    title: 'Nom de cette sélection',
    titleHint: 'Laissé vide, elle porte le nom du poste et de l’organe.',
    incumbent: 'Qui occupe le poste aujourd’hui',
    vacantFrom: 'Vacant à partir du',
    vacantHint: 'Le dernier jour du mandat, ou le jour de la vacance.',
    posts: 'Autres postes',
    postsLede:
      'Seulement si plusieurs postes sont pourvus ensemble : chacun avec un nom, adoptés tous ou aucun. Aucun nom n’est alors soumis seul à la procédure de silence.',
    onePost: (nr) => `autre poste ${nr}`,
    addPost: 'Ajouter un poste',
    zone: 'Fuseau horaire de l’organe',
  },
  members: 'Membres',
  who: {
    lede: 'De 3 à 200. Chacun a un siège, un code et, en règle générale, un fragment de clé.',
    member: (nr) => `siège ${nr}`,
    name: 'Nom',
    id: 'Sigle',
    idHint: 'Un sigle laissé vide est tiré du nom.',
    days: 'Seulement une partie du temps',
    from: 'À partir du',
    to: 'Jusqu’au',
    nameless: 'pas encore de nom',
    add: 'Ajouter un siège',
    none: 'Personne encore.',
    groups: 'Groupes',
    groupsLede:
      'Les groupes peuvent se recouper. Une règle peut donner un veto à l’un d’eux, une consultation peut en compter un à part, et un groupe qui agit de concert compte pour un seul quant aux clés.',
    group: (nr) => `groupe ${nr}`,
    inside: 'Qui en fait partie',
    together: 'Réputé agir de concert',
    togetherHint: 'Le secret doit alors tenir contre tous ses membres à la fois.',
    addGroup: 'Ajouter un groupe',
  },
  weights: {
    title: 'Poids',
    lede: 'Seulement là où tous ne comptent pas autant : voix, parts, habitants. Une règle peut alors demander une part d’un poids.',
    one: (name) => `Poids « ${name} »`,
    had: (count, name) =>
      plural('fr', count, { one: '# siège l’a', other: '# sièges l’ont' }) +
      `. Modifiez-le dans la ligne d’un siège, ou collez de nouveau la liste avec une colonne « poids ${name} ».`,
    name: 'Nom d’un poids',
    nameHint: 'Minuscules, chiffres et traits d’union, par exemple « voix ».',
    give: 'Donner ce poids à chaque siège',
    refused: {
      name: 'Le nom d’un poids compte de 2 à 32 minuscules, chiffres et traits d’union, et commence par une lettre.',
      taken: 'Il y a déjà un poids de ce nom.',
    },
  },
  facilitation: {
    title: 'Facilitateurs et facilitatrices',
    lede: 'Qui entend les membres en confidence. La présidence en est toujours ; les autres ont un siège et un code à eux, et ne répondent pas.',
    one: (nr) => `facilitation ${nr}`,
    add: 'Ajouter une personne',
    trace: 'Ce que le registre garde d’une série d’entretiens',
    traces: {
      count: 'Combien ont été entendus',
      held: 'Qu’elle a eu lieu, et rien d’autre',
      none: 'Rien',
    },
    disclosure: 'Qui apprend d’abord ce que les entretiens ont montré',
    disclosures: {
      together: 'Tous au même moment',
      'sponsors-first': 'Qui a présenté un nom, puis tous',
    },
  },
  roster: {
    title: 'Coller une liste',
    lede: 'D’un tableur ou d’un fichier CSV : une ligne par siège. Une ligne de titres peut précéder : nom, nom_en, nom_nl, sigle, du, au, groupes, poids.',
    text: 'La liste',
    file: 'ou choisissez un fichier CSV',
    look: 'Examiner la liste',
    read: 'Lire ce que contient chaque ligne',
    take: (count) =>
      plural('fr', count, { one: 'Reprendre ce siège (#)', other: 'Reprendre ces # sièges' }),
    good: (count) =>
      plural('fr', count, { one: '# ligne est utilisable.', other: '# lignes sont utilisables.' }),
    refused: (count) =>
      plural('fr', count, {
        one: '# ligne est inutilisable. Les autres n’en sont pas retenues.',
        other: '# lignes sont inutilisables. Les autres n’en sont pas retenues.',
      }),
    unknown: (headings) => `Colonnes laissées de côté : ${headings}.`,
    line: 'Ligne',
    cell: 'Telle qu’elle figure',
    why: 'Pourquoi non',
    nothing: 'Elle est encore vide.',
    groupsColumn: 'Groupes',
    reasons: {
      'no-name': 'il n’y a pas de nom',
      'name-twice': 'ce nom figure déjà',
      'id-twice': 'ce sigle figure déjà',
      'not-an-id': 'un sigle compte 2 à 32 minuscules, chiffres et traits d’union',
      'not-a-day': 'un jour s’écrit AAAA-MM-JJ et doit exister',
      'ends-before': 'la fin précède le début',
      'not-a-number': 'un poids est un nombre entier',
      'too-many-cells': 'il y a plus de cellules que de colonnes',
      'too-many-rows': 'pas plus de 200 peuvent siéger',
    },
  },
  names: {
    lede: 'Les noms à ce jour, avec ce que l’on sait de chacun. D’autres peuvent toujours s’ajouter, avec un motif.',
    title: 'Noms à ce jour',
    candidate: (nr) => `nom ${nr}`,
    name: 'Nom',
    country: 'Pays ou membre',
    countryHint: 'Deux lettres ou un sigle.',
    add: 'Ajouter un nom',
    facts: 'Ce que l’on sait',
    fact: (nr) => `fait ${nr}`,
    addFact: 'Ajouter un fait',
    by: 'Par qui',
    source: 'Source',
    sourceHint: 'Laissée vide, elle figure comme « de mémoire ».',
  },
  rule: {
    title: 'Quand un nom satisfait-il à la règle ?',
    kinds: {
      consensus: 'Consensus : nul n’est contre',
      'minus-k': 'Consensus, en tolérant des objections',
      'minus-named': 'Consensus, sans les objections de ceux qui sont nommés',
      majority: 'Une majorité',
      'class-veto': 'Assez de voix pour, et un groupe doté d’un veto',
      own: 'Comme dans le fichier',
    },
    tolerated: 'Objections tolérées',
    except: 'Dont l’objection ne compte pas',
    share: 'Part',
    shareHint: 'Une fraction, comme 1/2, 2/3 ou 3/4.',
    of: 'De qui',
    bases: {
      members: 'tous les membres',
      cast: 'ceux qui disent oui ou non',
      present: 'ceux qui répondent',
    },
    strict: 'Plus que cette part ; sinon, cette part suffit',
    atLeast: 'Pour, au moins',
    group: 'Le groupe doté d’un veto',
    noGroup: 'Choisissez un groupe',
    read: 'Ce qui compte comme quoi',
    readLede:
      'C’est là que les organes diffèrent le plus. Dites-le une fois, et chaque page le dira ainsi.',
    noOpinion: '« Sans opinion »',
    abstain: 'Une abstention',
    absent: 'Un membre qui ne répond pas',
    silent: 'Le silence, dans la procédure de silence',
    recused: 'Un membre qui se récuse',
    readings: {
      for: 'compte comme favorable',
      against: 'compte comme défavorable',
      neutral: 'ne compte ni pour ni contre',
      out: 'sort du calcul',
    },
    silence: 'Silence',
    silenceLede:
      'Un texte est soumis à tous. Il est adopté à l’échéance, sauf si un membre rompt le silence.',
    hours: 'Il dure au moins, en heures',
    extensions: 'Prolongations possibles',
    amendment: 'Une proposition de modifier le texte le rompt aussi, pas seulement une objection',
    unnamed: 'Un membre peut aussi objecter par la voie de la facilitation',
    unnamedHint:
      'Elle seule sait de qui vient l’objection. Nul ne peut vérifier qu’elle n’en a pas inventé, ni retenu.',
    shortens: 'Il peut être abrégé en cas d’urgence',
    shortest: 'Il dure alors encore au moins, en heures',
    statements: 'Heures pour les déclarations après une adoption',
    statementsHint:
      'Avec 0, il n’y a pas de délai : l’appareil de la présidence, s’il est allumé, scelle aussitôt le registre.',
    course: 'La règle en cours de route',
    courseLede:
      'Une nouvelle règle demande un texte soumis à la procédure de silence, que tout membre peut rompre à lui seul. Si autre chose doit être possible, l’organe en convient maintenant.',
    chairChanges: 'La présidence seule peut aussi changer la règle, avec un motif',
    fallback: 'Une autre règle est convenue d’avance, en cas d’impasse',
    fallbackHint: 'La présidence peut la prendre après autant de consultations, sans y être tenue.',
    fallbackTitle: 'Quand un nom satisfait-il alors à la règle ?',
    afterRounds: 'Après combien de consultations dépouillées',
  },
  rounds: {
    lede: 'Les consultations confidentielles prévues dès maintenant. Des clés sont créées pour chacune ; d’autres peuvent être prévues plus tard.',
    title: 'Consultations prévues',
    round: (nr) => `consultation ${nr}`,
    opens: 'Ouverture',
    closes: 'Clôture',
    zone: (place) => `Heure locale : ${place}.`,
    names: 'Sur quels noms',
    kind: 'De quelle sorte',
    kinds: {
      'straw-poll': 'Vote indicatif : réponses scellées, dont seuls les nombres sont révélés',
      knot: 'Gestes liés',
      'veto-check': 'Test d’objection : réponses scellées ; on apprend s’il y a une objection',
      'resistance-poll': 'Sondage de résistance : notes scellées, seules les sommes sont révélées',
      'weighted-poll': 'Sondage pondéré : seules les sommes des pondérations sont révélées',
      confessional: 'Consultations individuelles : chaque membre est entendu en confidence',
    },
    question: 'La question, la même pour tous',
    usualQuestion: 'Lesquels de ces noms pourriez-vous accepter ?',
    answered: 'Comment on y répond',
    answers: {
      scale: 'Un mot de l’échelle pour chaque nom',
      names: 'Un nombre exact de noms, sans ordre',
    },
    exactly: 'Combien de noms',
    checkedBy: 'Vérifiées par un vote indicatif ultérieur',
    checkedByHint:
      'La facilitation fige ses nombres avant ce vote. Un écart ne prouve aucune faute : un membre peut changer d’avis.',
    unchecked: 'Par aucun',
    reveal: 'Ce qui sera révélé',
    reveals: {
      counts: 'Les nombres pour tous',
      classes: 'Les nombres pour tous, et de groupes à part',
      passes: 'Seulement s’il y a une opposition',
      bits: 'S’il y a une opposition, et dans des groupes à part',
    },
    classes: 'Groupes comptés à part',
    add: 'Prévoir une consultation',
    small: 'Cet organe accepte des nombres si petits qu’ils peuvent révéler des réponses',
    smallHint:
      'Avec peu de membres, un nombre et sa propre réponse en disent long. Sans cet accord, rien n’est ouvert quand trop peu ont répondu.',
    gives: 'Ce que cela révélerait ici',
  },
  keys: {
    lede: 'Les appareils des membres créent les clés ensemble et en détiennent chacun un fragment. Aucun appareil seul, ni le serveur, ne peut ouvrir une réponse.',
    title: 'Détenteurs de clé',
    byItself: 'Choisir les nombres selon la taille de l’organe et de ses groupes',
    threshold: 'Combien de détenteurs réunis peuvent ouvrir un décompte',
    thresholdHint:
      'Autant de détenteurs réunis pourraient ouvrir des réponses, en enfreignant les règles.',
    quorum: 'Combien de détenteurs doivent d’abord signer la clôture',
    quorumHint: 'Deux clôtures différentes ne doivent jamais être signées l’une et l’autre.',
    corrupt:
      'Combien de détenteurs peuvent enfreindre les règles ensemble, et les réponses restent secrètes',
    reserve: 'Clés en réserve',
    reserveHint: 'Pour des consultations prévues plus tard ou répétées.',
    phase: 'Durée maximale de chaque phase de la création des clés, en minutes',
    phaseHint: 'Une phase finit plus tôt quand tous y sont. Qui la manque répond tout de même.',
    who: 'Qui, ensemble, pourrait ouvrir des réponses',
  },
  agenda: {
    lede: 'Les deux peuvent rester vides. Ils sont arrêtés avec le règlement et montrés à tous.',
    criteria: 'Critères',
    criterion: (nr) => `critère ${nr}`,
    text: 'Ce qui est demandé à un nom',
    proposer: 'Proposé par',
    addCriterion: 'Ajouter un critère',
    calendar: 'Dates',
    date: (nr) => `date ${nr}`,
    what: 'De quoi il s’agit',
    day: 'Jour',
    end: 'Dernier jour',
    addDate: 'Ajouter une date',
  },
  check: {
    lede: 'Relisez le tout, comme chaque membre le lira. Après l’ouverture, toute modification est un acte à part, avec un motif.',
    download: 'Télécharger en definition.json',
    downloadHint: 'À garder, à montrer à d’autres ou à mettre en place ailleurs.',
  },
  ticket: 'Code à usage unique du serveur',
  ticketHint:
    'Le serveur l’a affiché à son premier démarrage. Il permet de commencer une sélection.',
  setUp: 'Mettre en place et créer les codes',
  settingUp: 'Mise en place et création des codes …',
  missingTicket: 'Le code à usage unique manque encore.',
  reading: 'Ce que cela donne',
  says: {
    sit: (who, count) => `${who} : ${plural('fr', count, { one: '# siège.', other: '# sièges.' })}`,
    silence: (length, times) =>
      `Le silence dure ${length === 0 ? 'le temps fixé pour chaque texte' : `au moins ${hours(length)}`}` +
      `${times === 0 ? ' et ne peut être prolongé' : `, et peut être prolongé ${times === 1 ? 'une fois' : `${times} fois`}`}.`,
    amendment: (breaks) =>
      breaks ? 'Une objection le rompt, un amendement aussi.' : 'Seule une objection le rompt.',
    sounding: (nr, opens, closes) => `Consultation ${nr} : de ${opens} à ${closes}.`,
    talks: (nr, opens, closes) =>
      `Consultation ${nr}, individuelle : de ${opens} à ${closes}, chaque membre est entendu en confidence.`,
    asked: (question) => `À tous, la même question : « ${question} »`,
    answers: (exactly) =>
      exactly === null
        ? 'Chacun répond par un mot de l’échelle pour chaque nom.'
        : `Chacun cite exactement ${exactly === 1 ? '1 nom' : `${exactly} noms`}, sans ordre, et ne dit rien contre les autres.`,
    hearers: (chair, others) =>
      others === ''
        ? `Les membres ne sont entendus que par ${chair}.`
        : `Les membres sont entendus par ${chair} et par : ${others}.`,
    sponsorsFirst:
      'Qui a présenté un nom apprend d’abord ce que les entretiens ont montré, puis tous.',
    checked: (nr) => `La consultation ${nr} vérifie ce que la facilitation a compté.`,
    shortened: (least) =>
      least === null
        ? 'Il ne peut être abrégé.'
        : least === 0
          ? 'En cas d’urgence il peut être abrégé, sans durée minimale.'
          : `En cas d’urgence il peut être abrégé, et dure alors encore au moins ${hours(least)}.`,
    statements: (length) =>
      length === 0
        ? 'Après une adoption, les membres peuvent joindre des déclarations jusqu’au scellement du registre, que l’appareil de la présidence, s’il est allumé, effectue aussitôt.'
        : `Après une adoption, les membres ont ${hours(length)} pour joindre des déclarations.`,
    ruleChange: (chair, alone) =>
      alone
        ? `La règle peut être changée en cours de route par une procédure de silence, ou par ${chair} sans autre accord, avec un motif.`
        : 'La règle ne peut être changée en cours de route que par une procédure de silence.',
    together: (posts) => `Pourvus ensemble ou aucun : ${posts}.`,
    incomplete: 'Le texte se lit en entier dès que rien ne manque.',
  },
  ...gaps,
};
