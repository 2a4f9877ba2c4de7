/**
 * Ce qui n’est pas protégé, en français.
 */

import type { messages as English } from '../en/unprotected.ts';

export const messages: typeof English = {
  title: 'Ce qui n’est pas protégé',
  coercion:
    'Un membre peut, avec l’aide de son appareil, prouver ce qu’il a répondu. Doyen ne protège pas de la contrainte.',
  device: 'Qui maîtrise l’appareil voit la réponse.',
  served:
    'Les pages viennent du serveur de l’exploitant, et se servent des clés de l’appareil qui les affiche.',
  result:
    'Un décompte unanime montre ce que chacun a dit ; à trois membres, un décompte et sa propre réponse en disent long.',
  subtracting: 'Les décomptes de deux tours qui diffèrent d’un membre peuvent être soustraits.',
  part: 'Le registre nomme qui a répondu, et qui a confirmé avoir vu un texte, à tous ceux qui peuvent le lire.',
  later: 'Qui garde le registre et dispose un jour d’un ordinateur quantique peut le lire.',
  off: 'L’exploitant peut éteindre le service.',
};
