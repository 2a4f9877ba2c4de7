/**
 * An alliance of states: nobody objects, and the dean of the ambassadors sounds them out.
 *
 * Source   spec/process.md §2.3.
 */

import type { BodyKind } from './body-kind.ts';

export const alliance: BodyKind = {
  id: 'alliance',
  customs: {
    rule: { kind: 'consensus' },
    read: { noOpinion: 'neutral', abstain: 'neutral', absent: 'neutral' },
    ...{ silence_hours: 48, amendmentBreaks: true, extensions: 1 },
    ...{ talks_hours: 120, rounds: 3, round_hours: 24, apart_days: 14 },
  },
  words: {
    en: {
      kind: 'An alliance of states',
      chair: 'the dean',
      chairDesk: 'Dean’s desk',
      members: 'Allies',
      everybody: 'All allies and the dean',
      add: 'Add an ally',
      remove: 'Take an ally off the roster',
      salutation: (name) => `To the representative of ${name}`,
    },
    nl: {
      kind: 'Een bondgenootschap van staten',
      chair: 'de doyen',
      chairDesk: 'Bureau van de doyen',
      members: 'Bondgenoten',
      everybody: 'Alle bondgenoten en de doyen',
      add: 'Een bondgenoot toevoegen',
      remove: 'Een bondgenoot uitschrijven',
      salutation: (name) => `Aan de vertegenwoordiger van ${name}`,
    },
    fr: {
      kind: 'Une alliance d’États',
      chair: 'le doyen',
      chairDesk: 'Bureau du doyen',
      members: 'Alliés',
      everybody: 'Tous les Alliés et le doyen',
      add: 'Ajouter un Allié',
      remove: 'Retirer un Allié',
      salutation: (name) => `À l’attention de la représentation : ${name}`,
    },
  },
};
