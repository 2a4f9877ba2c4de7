/**
 * What follows from a counted round, in French.
 */

import { plural } from '../plural.ts';
import type { ChoiceWords } from '../say-choice.ts';

export const messages: ChoiceWords = {
  list: (names) => new Intl.ListFormat('fr', { type: 'conjunction' }).format(names),
  stage: (nth, of, keep) =>
    `Tour ${nth} sur ${of} : d’après la règle, ${plural('fr', keep, { one: 'un nom reste', other: '# noms restent' })} en lice.`,
  ballot: (nth, of) => `Scrutin ${nth} sur ${of} au plus.`,
  runoff: (nth, of) => `Second tour, scrutin ${nth} sur ${of} au plus.`,
  singleBallot: 'Un seul scrutin décide.',
  goOn: (names, count) => `${names} ${count === 1 ? 'reste' : 'restent'} en lice.`,
  leave: (names, count) =>
    `${names} ${count === 1 ? 'quitte' : 'quittent'} la liste et ne ${count === 1 ? 'peut' : 'peuvent'} plus l’emporter.`,
  sameNames: (names) => `Personne ne part : ${names} se présentent de nouveau.`,
  broken: {
    against: (names) =>
      `${names} avaient le même nombre à la limite ; le plus petit nombre de voix contraires a départagé.`,
    breadth: (names) =>
      `${names} avaient le même nombre à la limite ; l’étendue du soutien dans les groupes a départagé.`,
  },
  level: (names) => `${names} sont à égalité à la limite, et rien ne les départage.`,
  settled: (name) =>
    `Il reste un seul nom : ${name}. Rien n’est encore décidé : il peut maintenant être proposé.`,
  met: (name) => `${name} satisfait à la règle ; les tours sont donc terminés.`,
  least: (name, sum) => `${name} rencontre le moins de résistance : ${sum} au total.`,
  levelLeast: (names, sum) =>
    `${names} rencontrent la même résistance, la moindre (${sum} au total), et rien ne les départage.`,
  noneBetter: 'Aucun nom ne rencontre moins de résistance que de laisser les choses en l’état.',
  putToBody:
    'La règle ne tranche pas entre eux : c’est à l’organe de le faire, et la présidence consigne ce qu’il a décidé.',
  exhausted: 'La règle ne prévoit plus de tour ; personne ne l’a emporté.',
  consulted: (names) =>
    `Les membres ont été entendus et rien n’a été compté : aucun nombre ne dit qui reste en lice. Tant que ceux qui les ont entendus ne l’ont pas dit, restent en lice ${names}.`,
  decided: (names, reason) =>
    `La présidence a consigné que restent en lice : ${names}. Motif : « ${reason} »`,
  verdicts: { passes: 'l’emporte', 'not-yet': 'pas encore', 'no-more': 'ne peut plus l’emporter' },
  why: {
    'meets-the-rule': 'satisfait à la règle',
    'above-the-cut': 'au-dessus de la limite',
    'level-at-the-cut': 'à égalité à la limite',
    'below-the-cut': 'au-dessous de la limite',
    'nobody-leaves': 'personne ne part à ce tour',
    'another-meets-it': 'un autre nom satisfait à la règle',
    'no-better-than-nothing': 'pas moins de résistance que de laisser les choses en l’état',
  },
  row: ({ name, place, for: votes, against, breadth, verdict, why }) =>
    `${place}. ${name} : ${votes} pour, ${against} contre${
      breadth === null
        ? ''
        : `, dans ${plural('fr', breadth, { one: '# groupe', other: '# groupes' })}`
    } : ${why} ; ${verdict}`,
  gradedRow: ({ name, place, resistance, why, verdict }) =>
    `${place}. ${name} : résistance ${resistance} : ${why} ; ${verdict}`,
  head: {
    name: 'Nom',
    place: 'Place',
    for: 'Pour',
    against: 'Contre',
    breadth: 'Groupes',
    resistance: 'Résistance',
    verdict: 'L’emporte ?',
    why: 'Pourquoi',
  },
  title: 'Qui reste en lice, et pourquoi',
  table: 'Le décompte, nom par nom',
  decision: 'Consigné par la présidence',
  whom: 'Qui nommez-vous ?',
  atMost: (most) =>
    `Choisissez ${plural('fr', most, { one: 'un nom au plus', other: '# noms au plus' })}, ou personne. Vous ne dites rien contre les autres.`,
  known:
    'Combien de fois chacun a été nommé, à tous les membres au même moment ; jamais quels noms l’ont été ensemble.',
  nobody: 'Vous ne nommez personne',
  namedBy: 'Nommé par',
  pick: 'Qui reste en lice',
  pickHint: 'Les noms qui restent en lice. Qui n’est pas coché ne se présente à aucun autre tour.',
  picked: (count) => plural('fr', count, { one: '# nom coché.', other: '# noms cochés.' }),
  course: {
    single: '',
    stages: (stages) => `De tour en tour, moins de noms restent en lice : ${stages}.`,
    stage: (preferences, keep) =>
      `${
        preferences === null
          ? ''
          : `chaque membre en cite ${plural('fr', preferences, { one: 'un', other: '#' })}, `
      }${plural('fr', keep, { one: 'il en reste un', other: 'il en reste #' })}`,
    breadth: 'À nombre égal, passe d’abord le nom cité dans le plus de groupes.',
    drops:
      'Après chaque scrutin sans résultat, le nom le plus faible quitte la liste, jusqu’à ce qu’il en reste deux.',
    repeats: 'Après un scrutin sans résultat, les mêmes noms se présentent de nouveau.',
    ends: (max) =>
      `Après ${plural('fr', max, { one: '# scrutin', other: '# scrutins' })} sans résultat, c’est terminé.`,
    runoff: (max, keep, ballots) =>
      `Après ${plural('fr', max, { one: '# scrutin', other: '# scrutins' })} sans résultat, les ${keep} premiers se présentent à un second tour de ${plural('fr', ballots, { one: '# scrutin', other: '# scrutins' })} au plus ; la règle reste la même.`,
    approval: 'En un scrutin : le nom le plus approuvé parmi ceux qui satisfont à la règle.',
    resistance: 'En un scrutin : le nom qui rencontre le moins de résistance.',
    ties: {
      allStay: 'Les noms à égalité à la limite restent tous en lice.',
      putToBody: 'Entre les noms à égalité à la limite, l’organe tranche.',
    },
  },
};
