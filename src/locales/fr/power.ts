/**
 * Le pouvoir de vote sur la ligne de commande, en français.
 */

import type { messages as English } from '../en/power.ts';
import { plural } from '../plural.ts';

export const messages: typeof English = {
  summary: (members, winning, coalitions, share) =>
    `${plural('fr', members, { one: '# membre', other: '# membres' })}, chacun pour ou contre : ${winning} coalitions sur ${coalitions} l’emportent (${share}).`,
  columns: {
    member: 'membre',
    swings: 'décisif',
    penrose: 'Penrose',
    banzhaf: 'Banzhaf',
    shapley: 'Shapley-Shubik',
    colemanPrevent: 'peut empêcher',
    colemanInitiate: 'peut emporter',
  },
  legend: [
    'Décisif : coalitions des autres qui ne l’emportent que si ce membre s’y joint.',
    'Penrose : celles-ci, rapportées à toutes les coalitions des autres. Banzhaf : la part du membre dans tous ces cas.',
    'Shapley-Shubik : combien de fois le membre fait basculer le vote, si tous se joignent un à un dans un ordre quelconque.',
    'Empêcher : de ce qui passerait, ce qui échoue sans ce membre. Emporter : de ce qui échouerait, ce qui passe avec lui.',
  ],
  vetoers: (members) => `Rien ne passe sans : ${members}.`,
  carriers: (members) => `Suffit à lui seul : ${members}.`,
  dummies: (members) => `Jamais décisif : ${members}.`,
  smallest: (passing, blocking) =>
    `Le plus petit nombre qui peut adopter : ${passing}. Le plus petit nombre qui peut bloquer : ${blocking}.`,
  chances: {
    passes: (share) =>
      `Avec les probabilités du fichier, chaque membre se prononçant indépendamment, la probabilité d’adoption est de ${share}.`,
    chance: 'pour',
    pivotality: 'pivot',
    legend: 'Pivot : la probabilité que les autres laissent la décision à ce membre (Birnbaum).',
    tooLarge: 'La probabilité d’adoption n’est pas calculée : la règle est trop grande pour cela.',
  },
  methods: {
    diagram: 'Compté exactement, par diagramme de décision.',
    'weight-sums':
      'Coalitions comptées exactement, par les sommes des poids ; Shapley-Shubik par intégration numérique.',
    halves: 'Compté exactement, par les coalitions de deux moitiés de l’organe.',
    layers: 'Compté par taille et par sommes des poids.',
    orders: 'Estimé : trop de poids à nombreux chiffres côte à côte pour un décompte.',
  },
  errors: {
    rounding: (error) => `Les parts sont justes aux arrondis près : à ${error} près.`,
    bound: (error) =>
      `Les parts s’écartent de ${error} au plus : borne démontrée de l’intégration, et arrondis.`,
    weights: (error) =>
      `Les poids ont trop de chiffres pour être comptés un à un : ils ont été arrondis, et les vrais chiffres se trouvent entre deux bornes. Les chiffres donnés, nombres compris, en sont le milieu ; aucune part ne s’en écarte de plus de ${error}.`,
  },
  sample: (of) =>
    `Tirés : ${of.orders} ordres dans lesquels les membres peuvent se joindre, toujours les mêmes pour le même fichier. Les nombres aussi sont des estimations. Aucune part ne s’écarte de plus de : Penrose ${of.penrose}, Banzhaf ${of.banzhaf}, Shapley-Shubik ${of.shapley}, empêcher ${of.colemanPrevent}, emporter ${of.colemanInitiate} ; le risque que l’une le fasse est inférieur à un sur un milliard.`,
};
