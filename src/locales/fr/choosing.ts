/**
 * How one is chosen among several names, as it is set up, in French.
 */

import type { messages as en } from '../en/choosing.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  verdict: 'Seulement si chaque nom satisfait à la règle',
  title: 'Comment choisit-on entre plusieurs noms ?',
  lede: 'Ce qui suit de chaque consultation dépouillée. Quand un nom satisfait à la règle est dit plus haut.',
  kinds: {
    single: 'Comme prévu : chaque consultation porte sur les noms pour lesquels elle est prévue',
    eliminate: 'Élimination successive : de tour en tour, moins de noms restent en lice',
    exhaustive: 'Scrutins répétés : jusqu’à ce qu’un nom satisfasse à la règle',
    approval: 'Approbation : un seul scrutin, où un membre peut approuver plusieurs noms',
  },
  stages: 'Tours de l’élimination',
  stage: (nr) => `tour ${nr}`,
  add: 'Ajouter un tour',
  asked: 'Chaque membre répond par',
  answers: {
    scale: 'un mot de l’échelle pour chaque nom',
    exactly: 'un nombre exact de noms, sans ordre',
    upTo: 'un nombre maximal de noms, sans ordre',
  },
  preferences: 'Noms cités par chaque membre',
  keep: 'Noms qui restent en lice',
  breadth: 'À nombre égal, passe d’abord le nom cité dans le plus de ces groupes',
  least: 'Un groupe compte à partir de combien de ses membres',
  drop: 'Après un scrutin sans résultat',
  drops: {
    lowest: 'le nom le plus faible quitte la liste',
    none: 'tous les noms se présentent de nouveau',
  },
  max: 'Scrutins, au plus',
  runoff: 'Vient ensuite un second tour entre les premiers noms',
  runoffKeep: 'Noms au second tour',
  runoffMax: 'Scrutins du second tour, au plus',
  ties: 'Les noms à égalité à la limite',
  tied: { allStay: 'restent tous en lice', putToBody: 'sont soumis à l’organe' },
  passes: {
    unanimity: 'L’unanimité : chacun est pour',
    'weighted-majority': 'Une majorité d’un poids, comme les voix détenues ou la population',
    'double-majority': 'Une double majorité : des membres, et d’un poids',
  },
  weight: 'Quel poids',
  weightShare: 'Part du poids',
  heads: 'Part des membres',
  blockers: 'Membres nécessaires pour bloquer',
  blockersHint: 'Avec 1, cette clause n’existe pas.',
  upTo: (most) =>
    `Chacun cite au plus ${most === 1 ? '1 nom' : `${most} noms`}, sans ordre, ou personne, et ne dit rien contre les autres.`,
  missing: {
    stages: 'l’élimination n’a aucun tour',
    'stage-number': (nr) => `le tour ${nr} de l’élimination a un nombre hors de 1 à 100`,
    'stage-falling': (nr) =>
      `le tour ${nr} de l’élimination ne garde pas moins de noms que le précédent`,
    'ballots-number': 'le nombre de scrutins doit être compris entre 1 et 200',
    'runoff-number': 'un second tour oppose de 2 à 100 noms, en 1 à 200 scrutins',
    'names-number': (nr) => `la consultation ${nr} doit demander de 1 à 100 noms`,
  },
  thoughts: {
    'stage-asks': (nr, needed) =>
      needed === 0
        ? `la consultation ${nr} ne pourrait être convoquée à son tour : la règle y demande un mot pour chaque nom`
        : `la consultation ${nr} ne pourrait être convoquée à son tour : la règle y demande à chaque membre exactement ${plural('fr', needed, { one: 'un nom', other: '# noms' })}`,
    'stage-breadth': (nr) =>
      `la consultation ${nr} ne pourrait être convoquée à son tour : elle ne dépouille pas à part les groupes dont la règle a besoin`,
    'resistance-not-asked': (nr) =>
      `la consultation ${nr} ne pourrait être convoquée : la règle se fonde sur des notes de résistance, et elle n’en demande pas`,
    'zero-left-out': (nr) =>
      `la consultation ${nr} ne pourrait être convoquée : le nom qui veut dire « laisser les choses en l’état » n’y figure pas`,
  },
};
