/**
 * The board of a foundation: few people, two thirds of all of them.
 *
 * Source   spec/process.md §2.3.
 */

import type { BodyKind } from './body-kind.ts';

export const foundation: BodyKind = {
  id: 'foundation',
  customs: {
    rule: { kind: 'majority', share: { share: '2/3', of: 'members', strict: false } },
    read: { noOpinion: 'neutral', abstain: 'neutral', absent: 'neutral' },
    ...{ silence_hours: 72, amendmentBreaks: true, extensions: 1 },
    ...{ talks_hours: 0, rounds: 2, round_hours: 48, apart_days: 7 },
  },
  words: {
    en: {
      kind: 'The board of a foundation',
      chair: 'the secretary of the board',
      chairDesk: 'Secretary’s desk',
      members: 'Board members',
      everybody: 'All board members and the secretary',
      add: 'Add a board member',
      remove: 'Take a board member off the roster',
      salutation: (name) => `To ${name}, member of the board`,
    },
    nl: {
      kind: 'Het bestuur van een stichting',
      chair: 'de secretaris van het bestuur',
      chairDesk: 'Bureau van de secretaris',
      members: 'Bestuursleden',
      everybody: 'Alle bestuursleden en de secretaris',
      add: 'Een bestuurslid toevoegen',
      remove: 'Een bestuurslid uitschrijven',
      salutation: (name) => `Aan ${name}, bestuurslid`,
    },
    fr: {
      kind: 'Le conseil d’une fondation',
      chair: 'le secrétariat du conseil',
      chairDesk: 'Bureau du secrétariat',
      members: 'Membres du conseil',
      everybody: 'Tous les membres du conseil et son secrétariat',
      add: 'Ajouter un membre du conseil',
      remove: 'Retirer un membre du conseil',
      salutation: (name) => `À l’attention de : ${name}, membre du conseil`,
    },
  },
};
