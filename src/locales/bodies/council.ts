/**
 * A council that proposes a mayor or a chair: more than half of those who say yes or no.
 *
 * Source   spec/process.md §2.3.
 */

import type { BodyKind } from './body-kind.ts';

export const council: BodyKind = {
  id: 'council',
  customs: {
    rule: { kind: 'majority', share: { share: '1/2', of: 'cast', strict: true } },
    read: { noOpinion: 'neutral', abstain: 'neutral', absent: 'neutral' },
    ...{ silence_hours: 72, amendmentBreaks: true, extensions: 1 },
    ...{ talks_hours: 0, rounds: 2, round_hours: 24, apart_days: 7 },
  },
  words: {
    en: {
      kind: 'A council, for a mayor or a chair',
      chair: 'the council’s clerk',
      chairDesk: 'Clerk’s desk',
      members: 'Councillors',
      everybody: 'All councillors and the council’s clerk',
      add: 'Add a councillor',
      remove: 'Take a councillor off the roster',
      salutation: (name) => `To councillor ${name}`,
    },
    nl: {
      kind: 'Een raad, voor een burgemeester of voorzitter',
      chair: 'de griffier',
      chairDesk: 'Bureau van de griffier',
      members: 'Raadsleden',
      everybody: 'Alle raadsleden en de griffier',
      add: 'Een raadslid toevoegen',
      remove: 'Een raadslid uitschrijven',
      salutation: (name) => `Aan het raadslid ${name}`,
    },
    fr: {
      kind: 'Un conseil, pour un maire ou une présidence',
      chair: 'le secrétariat du conseil',
      chairDesk: 'Bureau du secrétariat',
      members: 'Conseillers et conseillères',
      everybody: 'Tous les membres du conseil et son secrétariat',
      add: 'Ajouter un membre du conseil',
      remove: 'Retirer un membre du conseil',
      salutation: (name) => `À l’attention de : ${name}, membre du conseil`,
    },
  },
};
