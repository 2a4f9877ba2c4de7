/**
 * A university: its faculties seek a rector, and one of them alone cannot hold the choice up.
 *
 * Source   spec/process.md §2.3.
 */

import type { BodyKind } from './body-kind.ts';

export const university: BodyKind = {
  id: 'university',
  customs: {
    rule: { kind: 'minus-k', tolerated: 1 },
    read: { noOpinion: 'neutral', abstain: 'neutral', absent: 'neutral' },
    ...{ silence_hours: 120, amendmentBreaks: true, extensions: 1 },
    ...{ talks_hours: 168, rounds: 2, round_hours: 72, apart_days: 14 },
  },
  words: {
    en: {
      kind: 'A university and its faculties',
      chair: 'the secretary of the senate',
      chairDesk: 'Secretary’s desk',
      members: 'Faculties',
      everybody: 'All faculties and the secretary of the senate',
      add: 'Add a faculty',
      remove: 'Take a faculty off the roster',
      salutation: (name) => `To the dean: ${name}`,
    },
    nl: {
      kind: 'Een universiteit en haar faculteiten',
      chair: 'de secretaris van de senaat',
      chairDesk: 'Bureau van de secretaris',
      members: 'Faculteiten',
      everybody: 'Alle faculteiten en de secretaris van de senaat',
      add: 'Een faculteit toevoegen',
      remove: 'Een faculteit uitschrijven',
      salutation: (name) => `Aan de decaan: ${name}`,
    },
    fr: {
      kind: 'Une université et ses facultés',
      chair: 'le secrétariat du sénat',
      chairDesk: 'Bureau du secrétariat',
      members: 'Facultés',
      everybody: 'Toutes les facultés et le secrétariat du sénat',
      add: 'Ajouter une faculté',
      remove: 'Retirer une faculté',
      salutation: (name) => `À l’attention du décanat : ${name}`,
    },
  },
};
