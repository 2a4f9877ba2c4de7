/**
 * The page of a candidate, in French.
 */

import type { messages as en } from '../en/candidate.ts';

export const messages: typeof en = {
  sight: 'Tous les membres et la présidence',
  unknown: 'Ce nom ne figure pas dans cette sélection',
  country: (country) => `Pays : ${country}`,
  why: {
    official:
      'Candidature officielle : un membre l’a présentée, ou elle est tenue pour officielle.',
    informal: 'Candidature informelle : disponible, et non présentée.',
    named: 'Nom cité par d’autres ; rien de plus n’est enregistré.',
    withdrawn: 'Candidature retirée, exclue, ou indisponibilité.',
  },
  groups: {
    willing: 'Disponible, et à quelle condition',
    backed: 'Soutien, et quel membre présente',
    campaign: 'Campagne',
    official: 'Tenue pour officielle',
    other: 'Nom cité, retrait, nomination',
  },
  none: 'Rien d’enregistré.',
  kinds: {
    willing: 'disponible',
    'not-willing': 'indisponible',
    named: 'nom cité',
    'backing-asked': 'soutien demandé',
    'put-forward': 'présentation',
    'backing-withdrawn': 'présentation retirée',
    campaign: 'campagne',
    'no-campaign': 'pas de campagne',
    'held-official': 'tenue pour officielle',
    withdrawn: 'retrait',
    excluded: 'exclusion',
    appointed: 'nomination',
  },
  by: (who) => `par : ${who}`,
  condition: (text) => `à condition : ${text}`,
  rounds: 'Dans les consultations',
  noRounds: 'Aucune consultation avec ce nom n’est encore dépouillée.',
  withdrawal: {
    verb: 'Retirer ce nom',
    text: (name) =>
      `Votre délégation a présenté ${name}. Une fois retiré, le nom disparaît ; une procédure de silence qui le concerne prend fin avec lui. Tous les membres le voient. Si d’autres ont aussi présenté ce nom, seul votre soutien prend fin.`,
  },
};
