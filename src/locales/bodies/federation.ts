/**
 * A federation or a cooperative: organisations that must all be able to live with the name.
 *
 * Source   spec/process.md §2.3.
 */

import type { BodyKind } from './body-kind.ts';

export const federation: BodyKind = {
  id: 'federation',
  customs: {
    rule: { kind: 'consensus' },
    read: { noOpinion: 'neutral', abstain: 'neutral', absent: 'neutral' },
    ...{ silence_hours: 168, amendmentBreaks: true, extensions: 1 },
    ...{ talks_hours: 168, rounds: 2, round_hours: 72, apart_days: 14 },
  },
  words: {
    en: {
      kind: 'A federation or a cooperative',
      chair: 'the chair',
      chairDesk: 'Chair’s desk',
      members: 'Member organisations',
      everybody: 'All member organisations and the chair',
      add: 'Add a member organisation',
      remove: 'Take a member organisation off the roster',
      salutation: (name) => `To the board of ${name}`,
    },
    nl: {
      kind: 'Een federatie of coöperatie',
      chair: 'de voorzitter',
      chairDesk: 'Bureau van de voorzitter',
      members: 'Aangesloten leden',
      everybody: 'Alle aangesloten leden en de voorzitter',
      add: 'Een aangesloten lid toevoegen',
      remove: 'Een aangesloten lid uitschrijven',
      salutation: (name) => `Aan het bestuur van ${name}`,
    },
    fr: {
      kind: 'Une fédération ou une coopérative',
      chair: 'la présidence',
      chairDesk: 'Bureau de la présidence',
      members: 'Organisations membres',
      everybody: 'Toutes les organisations membres et la présidence',
      add: 'Ajouter une organisation membre',
      remove: 'Retirer une organisation membre',
      salutation: (name) => `À l’attention du comité : ${name}`,
    },
  },
};
