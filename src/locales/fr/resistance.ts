/**
 * A poll of resistance, in French.
 */

import type { messages as en } from '../en/resistance.ts';

export const messages: typeof en = {
  reveals: {
    counts: 'La somme de chaque nom',
    classes: 'La somme de chaque nom, et de groupes à part',
  },
  question: 'À quel point chaque nom vous serait-il difficile à accepter ?',
  scale: (most) =>
    `De 0, aucune résistance, à ${most}, inacceptable. Seules les sommes sont révélées.`,
  none: 'aucune résistance',
  most: 'inacceptable',
  zero: 'Cela veut dire : laisser les choses en l’état. Un nom ne reste en lice que s’il rencontre moins de résistance.',
  known:
    'La somme des résistances à chaque nom, à tous les membres au même moment ; jamais une note.',
  classes: (groups) => `Les mêmes sommes, pour tous et à part pour : ${groups}.`,
  alone:
    'Là où une somme est nulle, ou aussi haute qu’elle peut l’être, chacun sait ce que tous ont répondu.',
  silent: 'Qui ne répond pas n’entre dans aucune somme.',
  neverText:
    'Vos notes : ni les autres membres, ni la présidence, ni l’exploitant. Il faudrait que plusieurs détenteurs de clé agissent ensemble contre les règles ; la page Liste des membres dit combien.',
  says: (grade) => `Résistance ${grade} à`,
  title: 'Résistance',
  sum: (sum, most) => `${sum} sur ${most}`,
  published: (groups) =>
    `De cette consultation, la somme de chaque nom est révélée, et aucune note.${
      groups === 0 ? '' : ' Des groupes sont additionnés à part.'
    }`,
  way: 'La moindre résistance : un scrutin par notes, et le nom le plus facile à accepter pour tous ensemble',
  zeroField: 'Le nom qui veut dire « laisser les choses en l’état »',
  noZero: 'Aucun : le nom le moins contesté reste en lice, si haute que soit sa somme',
  zeroHint:
    'Inscrivez-le parmi les noms. Sans lui, un nom reste en lice même si tous ont peine à l’accepter.',
};
