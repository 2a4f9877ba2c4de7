/**
 * What stands on every page of the Corridor, in French.
 */

import type { messages as en } from '../en/frame.ts';

export const messages: typeof en = {
  corridor: 'COULOIRS',
  side: (name: string) => `Couloirs : ${name}`,
  example: 'Exemple : conservé dans cette fenêtre seulement',
  toTable: 'Vers la Table',
  ways: {
    count: 'Le pointage',
    evidence: 'Éléments',
    candidates: 'Candidats',
    criteria: 'Critères',
    meetings: 'Réunions',
    contacts: 'Entretiens',
    surroundings: 'Dates et événements',
    influence: 'Influence',
    brief: 'Note',
    snapshots: 'Instantanés',
    side: 'Ce côté',
  },
  sight: {
    side: 'Les personnes de ce côté',
    window: 'Vous, dans cette fenêtre ; rien n’est conservé',
    table: 'La Table, ses membres et sa présidence : rien de tout cela',
    operator: 'Exploitant : qu’il existe des couloirs, leur taille et leurs heures ; pas un mot',
  },
  asKnown: (day: string) => `Tel que connu le ${day}`,
  today: 'aujourd’hui',
  loading: 'Ouverture des couloirs et contrôle sur cet appareil…',
  unknown: 'Il n’y a pas de couloirs à cette adresse sur cet appareil.',
  unknownHow: 'Ouvrez-les depuis la liste de vos couloirs, ou rejoignez leur côté avec un code.',
  list: 'Vers la liste de vos couloirs',
  save: 'Conserver',
  cancel: 'Pas maintenant',
  withdraw: 'Retirer',
  withdrawWhy: 'Pourquoi c’est retiré',
  withdrawHow: 'Cela reste dans l’historique, marqué comme retiré.',
  history: 'Historique',
  crossed: 'Deux personnes ont modifié ceci en même temps : les deux versions sont conservées.',
  by: (who: string, when: string) => `${who}, ${when}`,
  source: 'Source',
  noSource: 'sans adresse',
  learned: (day: string) => `appris le ${day}`,
  about: (date: string) => `vers le ${date}`,
  original: 'dans la langue d’origine',
  nothingYet: 'Rien encore.',
  notKept: 'Non conservé. Rien de ce que vous avez saisi n’est perdu : corrigez et réessayez.',
};
