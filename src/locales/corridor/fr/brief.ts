/**
 * The Corridor, the brief of one page, in French.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/brief.ts';

export const messages: typeof en = {
  title: 'Note',
  of: (body, post) => `${body} : ${post}`,
  stands: (day) => `En l’état au ${day}`,
  outcome: {
    chosen: (name, day) => `Choix arrêté : ${name}, ${day}.`,
    withdrawn: (day) => `La procédure a été retirée le ${day}.`,
    extended: (day) => `Le mandat a été prolongé le ${day}.`,
    vacant: (day) => `Le poste est vacant depuis le ${day}.`,
    none: (day) => `Aucune issue au ${day}.`,
  },
  ranges: 'À quelle distance est chaque nom',
  range: (stand, of) => `${stand}, sur ${of}.`,
  unknownRange: (of) => `rien n’est encore arrêté pour les ${of} membres.`,
  moved: (day) => `Ce qui a bougé depuis le ${day}`,
  nothingMoved: 'Rien n’a bougé.',
  factOf: (name, fact) => `${name} : ${fact}`,
  countOf: (name) => `Un décompte anonyme sur ${name}`,
  passed: (what) => `Échu : ${what}`,
  somebody: 'quelqu’un',
  obstacles: (name) => `Qui fait obstacle à ${name}, ou qu’une condition retient`,
  noObstacles: 'On ne connaît personne qui fasse obstacle.',
  unnamed: (members) =>
    plural('fr', members, {
      one: 'D’après les décomptes, # autre fait obstacle, sans être nommé.',
      other: 'D’après les décomptes, # autres font obstacle, sans être nommés.',
    }),
  member: 'Membre',
  position: 'Notre appréciation',
  likely: 'Ne fera finalement pas obstacle',
  confidence: 'Confiance',
  condition: 'À quelle condition',
  noCondition: 'aucune connue',
  unsounded: (name) => `Non sondés sur ${name}`,
  allSounded: 'Chaque membre s’est exprimé lui-même.',
  unsoundedOf: (members, of) =>
    `${plural('fr', members, { one: '# membre', other: '# membres' })} sur ${of} sans parole propre : `,
  old: (days) => `Rien de plus récent que ${days} jours`,
  nothingOld: 'Aucune position n’est aussi ancienne.',
  oldLine: (days) => plural('fr', days, { one: '# jour', other: '# jours' }),
  conflicts: 'Où les éléments se contredisent',
  noConflicts: 'Aucune contradiction n’est connue.',
  countConflict: (name) => `Un décompte sur ${name} ne peut être vrai avec ce qui a été décidé`,
  dates: 'Dates à venir',
  noDates: 'Aucune date à venir n’est connue.',
  contacts: 'Prochains entretiens',
  noContacts: 'Aucun n’est convenu.',
  due: (day) => `au plus tard le ${day}`,
  noDay: 'sans date',
  follow: (who) => `${who} : `,
  approach: (member) => `À approcher ensuite : ${member}`,
  more: (count) => `et ${count} de plus`,
  foot: {
    words: (name, rungs) => `Termes de probabilité selon ${name} : ${rungs}.`,
    judgement:
      'Le terme que reçoit une position est un jugement de ce produit. Le degré de confiance est chose distincte. L’inconnu ne compte jamais comme un oui.',
    own: 'Une appréciation de ce côté, pour son propre usage.',
  },
  controls: 'Ce qui figure sur la page, et comment l’emporter',
  withSources: 'Une seconde page avec les sources',
  print: 'Imprimer, ou conserver en PDF',
  printHow:
    'La fenêtre d’impression du navigateur conserve aussi en PDF ; rien n’est envoyé nulle part.',
  text: 'Emporter en texte (Markdown)',
  sources: 'Sur quoi repose cette page',
  sourcesOf: (count) => plural('fr', count, { one: '# élément', other: '# éléments' }),
};
