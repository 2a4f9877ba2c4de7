/**
 * What stands on every page of the Corridor, in Dutch.
 */

import type { messages as en } from '../en/frame.ts';

export const messages: typeof en = {
  corridor: 'WANDELGANGEN',
  side: (name: string) => `Wandelgangen van ${name}`,
  example: 'Voorbeeld: alleen in dit venster bewaard',
  toTable: 'Naar de Tafel',
  ways: {
    count: 'De stand',
    evidence: 'Onderbouwing',
    candidates: 'Kandidaten',
    criteria: 'Criteria',
    meetings: 'Bijeenkomsten',
    contacts: 'Gesprekken',
    surroundings: 'Data en gebeurtenissen',
    influence: 'Invloed',
    brief: 'Notitie',
    snapshots: 'Momentopnamen',
    side: 'Deze kant',
  },
  sight: {
    side: 'De mensen van deze kant',
    window: 'U, in dit venster; er wordt niets bewaard',
    table: 'De Tafel, haar leden en haar voorzitter: niets ervan',
    operator: 'Beheerder: dat er wandelgangen zijn, met omvang en tijden; geen woord ervan',
  },
  asKnown: (day: string) => `Zoals bekend op ${day}`,
  today: 'vandaag',
  loading: 'De wandelgangen worden geopend en op dit apparaat gecontroleerd …',
  unknown: 'Op dit apparaat zijn er geen wandelgangen met dit adres.',
  unknownHow: 'Open ze vanuit uw lijst, of sluit u met een code bij hun kant aan.',
  list: 'Naar de lijst van uw wandelgangen',
  save: 'Bewaren',
  cancel: 'Nu niet',
  withdraw: 'Intrekken',
  withdrawWhy: 'Waarom het wordt ingetrokken',
  withdrawHow: 'Het blijft in de geschiedenis staan, als ingetrokken gemerkt.',
  history: 'Geschiedenis',
  crossed: 'Twee mensen hebben dit tegelijk gewijzigd: beide versies zijn bewaard.',
  by: (who: string, when: string) => `${who}, ${when}`,
  source: 'Bron',
  noSource: 'geen adres',
  learned: (day: string) => `vernomen op ${day}`,
  about: (date: string) => `omstreeks ${date}`,
  original: 'in de oorspronkelijke taal',
  nothingYet: 'Nog niets.',
  notKept:
    'Niet bewaard. Niets van wat u hebt getypt is verloren: verbeter het en probeer het opnieuw.',
};
