/**
 * The Count, its cells, the day and the snapshots, in French.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {
  age: (days) => `${days} j`,
  daysOld: (days) => plural('fr', days, { one: 'date de # jour', other: 'date de # jours' }),
  onlySuggested: 'seulement proposé, personne n’a décidé',
  slider: {
    day: 'Le jour considéré',
    now: (last) => `En l’état actuel (dernier élément : ${last})`,
    asKnown: (day) => `Ce qui était connu le ${day}`,
    earlier: 'Avant',
    earlierHow: 'Au jour précédent où l’on a appris quelque chose',
    later: 'Après',
    laterHow: 'Au jour suivant où l’on a appris quelque chose',
    typed: 'Saisir un jour',
    toNow: 'Revenir à maintenant',
    marks: (ahead, past) =>
      `Échéances et réunions : ${ahead} à venir, ${plural('fr', past, { one: '# passée', other: '# passées' })}`,
    kinds: {
      'hard-date': 'échéance ferme',
      'announced-date': 'date annoncée',
      meeting: 'réunion',
      summit: 'sommet',
      election: 'élection',
    },
  },
  matrix: 'Le pointage : membres et sujets',
  member: 'Membre',
  lifts: (name) => (name === '' ? 'Ce qui le lèverait' : `Ce qui le lèverait : ${name}`),
  leadHow:
    'Mettre cette colonne en tête : l’ordre, ce qui le lèverait et la lecture portent sur elle',
  lastContact: 'Dernier entretien',
  noContact: 'aucun entretien',
  contactOn: (day, ours) => `Dernier entretien : ${day}, ${ours}`,
  noGroup: 'Dans aucun groupe',
  foot: (members) => plural('fr', members, { one: '# membre', other: '# membres' }),
  footHow:
    'Sur tous les membres, quels que soient les filtres. L’inconnu ne compte jamais comme un oui.',
  noneShown: 'Aucun membre n’a de case qui passe ces filtres.',
  asText: 'La même chose en texte',
  noNames: 'Pas encore de noms.',
  nothingKnown: (day) => `Au ${day}, rien n’est encore connu de la position des membres.`,
  noneDecided: (day) => `Au ${day}, aucune position n’est encore arrêtée.`,
  heard: (n) =>
    plural('fr', n, {
      one: '# signal est parvenu. Ouvrez sa case, pesez le pour et le contre, puis décidez.',
      other: '# signaux sont parvenus. Ouvrez une case, pesez le pour et le contre, puis décidez.',
    }),
  firstSteps: {
    add: 'Ajouter ce que vous entendez',
    import: 'Reprendre un tableau ou un fichier',
    candidates: 'Ajouter les noms évoqués',
  },
  nearest: (name, stand, day) => `Le plus proche : ${name} ; ${stand}, en l’état au ${day}.`,
  mayStand: (least, most) => {
    if (most === 0) return 'aucun membre ne fait obstacle';
    if (least === most) {
      return plural('fr', most, {
        one: '# membre fait obstacle',
        other: '# membres font obstacle',
      });
    }
    return `de ${least} à ${most} membres peuvent faire obstacle`;
  },
  restsOn: 'Notre appréciation, d’après ce que ce côté a décidé et les décomptes qu’il connaît.',
  inTheWay: (names) => `Font obstacle : ${names}.`,
  namedByCount: (names) => `Nommés par un décompte, sans position de notre part : ${names}.`,
  open: (names) => `Pas encore d’avis ou inconnus : ${names}.`,
  openMany: (members) => `Pas encore d’avis ou inconnus : ${members} membres.`,
  countsApplied: (counts) =>
    plural('fr', counts, {
      one: '# décompte anonyme resserre la fourchette.',
      other: '# décomptes anonymes resserrent la fourchette.',
    }),
  countsPressure: (counts) =>
    plural('fr', counts, {
      one: '# décompte diffusé pour faire pression est laissé de côté.',
      other: '# décomptes diffusés pour faire pression sont laissés de côté.',
    }),
  countsConflict: (counts) =>
    plural('fr', counts, {
      one: '# décompte ne peut être vrai avec ce qui a été décidé ; il est laissé de côté.',
      other:
        '# décomptes ne peuvent être vrais avec ce qui a été décidé ; ils sont laissés de côté.',
    }),
  moved: (cells) =>
    cells === 0
      ? 'inchangé depuis le dernier instantané'
      : plural('fr', cells, {
          one: '# case a bougé depuis le dernier instantané',
          other: '# cases ont bougé depuis le dernier instantané',
        }),
  signs: {
    conflicting: 'éléments contradictoires',
    newer: 'éléments plus récents que la décision',
    single: 'une seule source',
    belowC3: 'cotation inférieure à C3',
    hangs: 'une condition y est attachée',
  },
  signLetters: { conflicting: '', newer: '+', single: '1', belowC3: '↓', hangs: '§' },
  except: {
    title: 'Lire dans l’autre sens : tous favorables, sauf …',
    everyone: (name) => `Tous sont favorables à ${name}.`,
    sentence: (name, clear, parts) =>
      `Tous sont favorables à ${name}, sauf ceux-ci. ${parts} ${plural('fr', clear, {
        one: 'Reste # membre',
        other: 'Restent # membres',
      })} dont nous avons décidé que rien n’y fait obstacle.`,
    inTheWay: (names) => `Font obstacle : ${names}.`,
    undecided: (names) => `Pas encore d’avis : ${names}.`,
    unknown: (names) => `Inconnus : ${names}.`,
    caution: 'Une manière de lire, en l’état : elle n’affirme rien de ceux qui sont inconnus.',
  },
  changes: {
    line: (who, on, what) => `${who}, ${on} : ${what}`,
    others: 'd’autres',
    counted: (subject) => `un décompte anonyme sur ${subject}`,
    passed: (what) => `date passée : ${what}`,
    since: (day) => `Ce qui a changé depuis le ${day}`,
    none: 'Rien.',
    more: (lines) => `et ${lines} de plus`,
    fromTo: (from, to) => `de « ${from} » à « ${to} »`,
  },
  legend: {
    title: 'Ce que disent les signes',
    age: 'Les jours à côté d’un signe sont l’âge de la dernière parole de ce membre ; le signe pâlit avec elle, plus vite pour un article de presse que pour une déclaration nominative.',
    keys: 'Touches : les flèches, Origine, Fin et les touches Page déplacent ; Entrée ouvre la case ; + et - proposent un degré de plus ou de moins et demandent la raison.',
  },
  controls: {
    title: 'Comment le pointage est présenté',
    across: 'En colonnes',
    acrossOf: { candidate: 'candidats', timing: 'calendrier', criterion: 'critères' },
    by: 'Groupes',
    byOf: { none: 'aucun', group: 'par groupe', weight: 'par poids' },
    order: 'Ordre',
    orderOf: {
      protocol: 'alphabétique, dans cette langue',
      step: 'd’inacceptable à soutien',
      contact: 'le plus longtemps sans entretien',
    },
    group: 'Membres',
    everybody: 'tous',
    only: 'Seulement',
    sieves: {
      inTheWay: 'qui fait obstacle',
      notSounded: 'pas encore sondés',
      newerEvidence: 'éléments plus récents',
      conflicting: 'contradictoires',
      singleSource: 'une seule source',
      belowC3: 'inférieur à C3',
    },
    older: 'plus de',
    days: 'jours',
    clear: 'Tout montrer à nouveau',
    shown: (members, columns) =>
      `${plural('fr', members, { one: '# membre', other: '# membres' })}, ${plural('fr', columns, {
        one: '# colonne',
        other: '# colonnes',
      })}.`,
    unfold: (columns) =>
      plural('fr', columns, {
        one: 'Aussi # dont rien n’est connu',
        other: 'Aussi les # dont rien n’est connu',
      }),
    fold: 'Sans ceux dont rien n’est connu',
  },
  proposeTitle: (member, subject) => `${member} sur ${subject} : une nouvelle appréciation`,
  decide: {
    title: 'Décider',
    how: 'Un degré, avec quelle confiance, comment on le sait, et pourquoi : la raison reste dans l’historique.',
    first: 'Décider de la position',
    again: 'Décider à nouveau',
    step: 'Position, selon notre appréciation',
    confidence: 'Degré de confiance',
    basis: 'Comment on le sait',
    bases: { stated: 'déclaré par le membre lui-même', inferred: 'déduit par nous' },
    reason: 'Pourquoi',
    reasonHint: 'Reste dans l’historique de la case, avec votre nom et l’heure.',
    wouldChange: 'Ce qui nous ferait changer d’avis',
    hangsOn: 'Condition ou engagement dont elle dépend, s’il y en a',
    evidence: 'Sur quels éléments',
    heldOn: (day) => `Tenue le ${day}.`,
    keep: 'Garder cette appréciation',
  },
  cell: {
    title: (member, subject) => `${member} sur ${subject}`,
    noCell: 'Le pointage de ce jour n’a pas cette case.',
    ways: 'Vers d’autres cases',
    otherSubjects: 'Le même membre sur un autre sujet',
    likely: (word, range, member, subject) =>
      `${member} acceptera ${subject} : ${word} (${range}), selon notre appréciation.`,
    unknown: (member) => `${member} : position inconnue. Personne n’a encore décidé.`,
    confidence: {
      low: 'Degré de confiance : faible ; ',
      moderate: 'Degré de confiance : moyen ; ',
      high: 'Degré de confiance : élevé ; ',
    },
    nothingHeard: 'aucune parole du membre lui-même.',
    newest: (days) =>
      plural('fr', days, {
        one: 'l’élément le plus récent date de # jour.',
        other: 'l’élément le plus récent date de # jours.',
      }),
    hangsOn: 'Dépend de',
    newerEvidence: (pieces) =>
      plural('fr', pieces, {
        one: '# élément est plus récent que cette appréciation.',
        other: '# éléments sont plus récents que cette appréciation.',
      }),
  },
  suggested: {
    title: 'Ce que proposent les éléments',
    nothing: 'Inconnu : les éléments ne proposent aucune position.',
    how: 'Une proposition selon des règles énoncées ; une personne décide, et peut ne pas être d’accord.',
    rules: {
      'nothing-heard': 'Rien n’a été entendu de ce membre sur ce sujet.',
      'only-silence': 'On ne rapporte qu’un silence, et un silence n’est pas une position.',
      'only-other-voices':
        'Seuls d’autres ont parlé ; aucun ne parle pour le gouvernement du membre.',
      'all-forgotten':
        'Tout ce qui a été dit est trop ancien pour dire quelque chose d’aujourd’hui.',
      'weightiest-word': 'Cette parole pèse le plus : sa qualité multipliée par sa fraîcheur.',
      'held-back-by-condition': 'Elle recule d’un degré, car elle dépend d’une condition.',
      'lifts-on-condition': 'L’objection dit ce qui la lèverait.',
      'others-agree': 'D’autres sources concordent : confiance en hausse.',
      confirmed: 'Une autre source la confirme : confiance en hausse.',
      conflict: 'Les éléments se contredisent : confiance en baisse.',
      faded: 'La parole a pâli : confiance en baisse.',
      'below-c3': 'Sa cotation est inférieure à C3 : confiance en baisse.',
      ungraded: 'Personne ne l’a cotée : confiance en baisse.',
      'second-hand': 'Elle est de seconde main : confiance en baisse.',
      'single-source': 'C’est la seule source.',
      'expected-but-silent': 'Une parole attendue n’est pas venue : confiance en baisse.',
      'other-voices-apart': 'D’autres voix restent à part et ne sont pas comptées.',
    },
  },
  evidence: {
    inList: 'Dans la liste',
    title: 'Éléments, les plus récents d’abord',
    add: 'Ajouter un élément',
    tabs: {
      all: 'Tous',
      for: 'Pour',
      against: 'Contre',
      open: 'Ni l’un ni l’autre',
      apart: 'Pas la voix du membre',
    },
    none: {
      all: 'Pas encore d’éléments pour cette case.',
      for: 'Rien ne parle pour.',
      against: 'Rien ne parle contre.',
      open: 'Rien qui ne penche d’aucun côté.',
      apart: 'Aucune autre voix n’en a parlé.',
    },
    condition: 'À la condition :',
    ungraded: 'non coté',
    teller: (who) => `rapporté par ${who}`,
    pressure: 'dit pour faire pression, pense ce côté',
    repeat: 'un autre écho de la même source, compté une fois',
  },
  conflicts: {
    title: 'Où les éléments se contredisent',
    how: {
      linked: 'Signalés par une personne comme contradictoires :',
      'public-private': 'Autre chose en privé qu’en public :',
      sources: 'Des paroles fraîches de sources différentes, à deux degrés ou plus :',
    },
    shown: 'Une contradiction est montrée et abaisse la confiance ; elle n’est jamais lissée.',
  },
  expected: {
    title: 'Attendu, et pas entendu',
    none: 'Aucune attente n’a été notée.',
    silentSince: (day) => `Pas entendu depuis le ${day} : toujours le silence.`,
    heardSince: (day) => `Attendu à partir du ${day} ; le membre s’est exprimé depuis.`,
    add: 'Ajouter une attente',
    what: 'Ce que l’on s’attendrait à entendre',
    since: 'Depuis quand (AAAA-MM-JJ)',
    noDay: 'Écrivez le jour sous la forme année-mois-jour, par exemple 2024-04-03.',
  },
  beside: {
    counts: 'Décomptes qui peuvent viser ce membre',
    noCounts: 'Aucun décompte anonyme ne porte sur ce membre.',
    countsHow: 'Un décompte borne un ensemble ; ce n’est jamais la position d’un membre.',
    numbers: (least, most, trend) => {
      if (trend === 'rising') return 'de plus en plus';
      if (trend === 'falling') return 'de moins en moins';
      if (least === null) return `au plus ${most ?? '?'}`;
      return most === null || most === least ? `au moins ${least}` : `de ${least} à ${most}`;
    },
    named: 'Il nomme ce membre comme n’ayant pas encore donné son accord.',
    pressure: 'Diffusé pour faire pression, pense ce côté.',
    contacts: 'Entretiens avec ce membre',
    noContacts: 'Aucun entretien n’a été noté.',
    toContacts: 'Tous les entretiens',
  },
  history: {
    title: 'Comment l’appréciation a évolué',
    none: 'Personne n’a encore décidé : la case a commencé à l’inconnu.',
    line: 'Ligne en escalier de l’appréciation au fil des jours ; la liste ci-dessous dit la même chose',
  },
};
