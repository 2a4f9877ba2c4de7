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
    now: (last) => `En l’état actuel (dernier élément\u00a0: ${last})`,
    asKnown: (day) => `Ce qui était connu le ${day}`,
    earlier: 'Avant',
    earlierHow: 'Au jour précédent où l’on a appris quelque chose',
    later: 'Après',
    laterHow: 'Au jour suivant où l’on a appris quelque chose',
    typed: 'Saisir un jour',
    toNow: 'Revenir à maintenant',
    marks: (ahead, past) => `Échéances et réunions\u00a0: ${ahead} à venir, ${past} passées`,
    kinds: {
      'hard-date': 'échéance ferme',
      'announced-date': 'date annoncée',
      meeting: 'réunion',
      summit: 'sommet',
      election: 'élection',
    },
  },
  matrix: 'Le pointage\u00a0: membres et sujets',
  member: 'Membre',
  lifts: (name) => (name === '' ? 'Ce qui le lèverait' : `Ce qui le lèverait\u00a0: ${name}`),
  leadHow:
    'Mettre cette colonne en tête\u00a0: l’ordre, ce qui le lèverait et la lecture portent sur elle',
  lastContact: 'Dernier entretien',
  noContact: 'aucun entretien',
  contactOn: (day, ours) => `Dernier entretien\u00a0: ${day}, ${ours}`,
  noGroup: 'Dans aucun groupe',
  foot: (members) => plural('fr', members, { one: '# membre', other: '# membres' }),
  footHow:
    'Sur tous les membres, quels que soient les filtres. L’inconnu ne compte jamais comme un oui.',
  noneShown: 'Aucun membre n’a de case qui passe ces filtres.',
  asText: 'La même chose en texte',
  noNames: 'Pas encore de noms.',
  nothingKnown: (day) => `Au ${day}, rien n’est encore connu de la position des membres.`,
  nearest: (name, stand, day) =>
    `Le plus proche\u00a0: ${name}\u202f; ${stand}, en l’état au ${day}.`,
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
  inTheWay: (names) => `Font obstacle\u00a0: ${names}.`,
  namedByCount: (names) => `Nommés par un décompte, sans position de notre part\u00a0: ${names}.`,
  open: (names) => `Pas encore d’avis ou inconnus\u00a0: ${names}.`,
  openMany: (members) => `Pas encore d’avis ou inconnus\u00a0: ${members} membres.`,
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
      one: '# décompte ne peut être vrai avec ce qui a été décidé\u202f; il est laissé de côté.',
      other:
        '# décomptes ne peuvent être vrais avec ce qui a été décidé\u202f; ils sont laissés de côté.',
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
    title: 'Lire dans l’autre sens\u00a0: tous favorables, sauf …',
    everyone: (name) => `Tous sont favorables à ${name}.`,
    sentence: (name, clear, parts) =>
      `Tous sont favorables à ${name}, sauf\u00a0: ${parts}. Soit ${plural('fr', clear, {
        one: '# membre',
        other: '# membres',
      })} dont nous avons décidé que rien n’y fait obstacle.`,
    inTheWay: (names) => `font obstacle ${names}`,
    undecided: (names) => `pas encore d’avis ${names}`,
    unknown: (names) => `inconnus ${names}`,
    caution: 'Une manière de lire, en l’état\u00a0: elle n’affirme rien de ceux qui sont inconnus.',
  },
  changes: {
    since: (day) => `Ce qui a changé depuis le ${day}`,
    none: 'Rien.',
    more: (lines) => `et ${lines} de plus`,
    fromTo: (from, to) => `de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
  },
  legend: {
    title: 'Ce que disent les signes',
    age: 'Les jours à côté d’un signe sont l’âge de la dernière parole de ce membre\u202f; le signe pâlit avec elle, plus vite pour un article de presse que pour une déclaration nominative.',
    keys: 'Touches\u00a0: les flèches, Origine, Fin et les touches Page déplacent\u202f; Entrée ouvre la case\u202f; + et - proposent un degré de plus ou de moins et demandent la raison.',
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
  proposeTitle: (member, subject) => `${member} sur ${subject}\u00a0: une nouvelle appréciation`,
  decide: {
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
};
