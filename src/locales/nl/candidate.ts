/**
 * The page of a candidate, in Dutch.
 */

import type { messages as en } from '../en/candidate.ts';

export const messages: typeof en = {
  sight: 'Alle leden en de voorzitter',
  unknown: 'Deze naam komt in deze procedure niet voor',
  country: (country) => `Uit ${country}`,
  why: {
    official: 'Officieel: een lid heeft de naam voorgedragen, of hij geldt als officieel.',
    informal: 'Informeel: beschikbaar, en niet voorgedragen.',
    named: 'Genoemd: door anderen; meer is niet vastgelegd.',
    withdrawn: 'Teruggetrokken, uitgesloten of niet beschikbaar.',
  },
  groups: {
    willing: 'Beschikbaar, en op welke voorwaarde',
    backed: 'Gesteund, door welk voordragend lid',
    campaign: 'Campagne',
    official: 'Geldt als officieel',
    other: 'Genoemd, teruggetrokken, benoemd',
  },
  none: 'Niets vastgelegd.',
  kinds: {
    willing: 'beschikbaar',
    'not-willing': 'niet beschikbaar',
    named: 'genoemd',
    'backing-asked': 'steun gevraagd',
    'put-forward': 'voorgedragen',
    'backing-withdrawn': 'voordracht ingetrokken',
    campaign: 'voert campagne',
    'no-campaign': 'voert geen campagne',
    'held-official': 'geldt als officieel',
    withdrawn: 'teruggetrokken',
    excluded: 'uitgesloten',
    appointed: 'benoemd',
  },
  by: (who) => `door ${who}`,
  condition: (text) => `op voorwaarde: ${text}`,
  rounds: 'In de sonderingen',
  noRounds: 'Er is nog geen sondering met deze naam geteld.',
  withdrawal: {
    verb: 'Deze naam intrekken',
    text: (name) =>
      `Uw delegatie heeft ${name} voorgedragen. Wordt de voordracht ingetrokken, dan vervalt de naam; een tekst erover die onder stilte ligt, eindigt daarmee. Alle leden zien dit. Droegen anderen de naam ook voor, dan vervalt alleen uw steun.`,
  },
};
