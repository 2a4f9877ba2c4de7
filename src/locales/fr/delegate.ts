/**
 * The delegate’s desk, in French.
 */

import type { messages as en } from '../en/delegate.ts';

export const messages: typeof en = {
  title: (member) => `${member} : votre bureau`,
  sight: {
    you: 'Vous et qui utilise cet appareil',
    all: 'Tous les membres : qui a participé, et les résultats une fois proclamés',
  },
  needs: 'Ce qui vous attend',
  nothing: 'Rien ne vous attend.',
  next: (what) => `Ensuite : ${what}`,
  answer: (round) => `Répondre au ${round}`,
  answerSealed: 'Scellé : les nombres à tous à la fin, votre réponse à personne.',
  verdictSealed:
    'Scellé : tous apprennent si chaque nom satisfait à la règle, jamais combien, et personne n’apprend votre réponse.',
  bitSealed:
    'Scellé : chacun saura si quelqu’un s’oppose à un nom, jamais combien, et votre réponse personne.',
  notYet: 'Elle s’ouvre',
  changeable: 'Réponse envoyée ; elle peut être changée jusqu’à la clôture.',
  refused:
    'Une réponse envoyée dans ce tour n’a pas été acceptée et ne compte pas. Répondez encore une fois.',
  toBooth: 'À l’isoloir',
  silence: (candidate) => `Procédure de silence en cours : ${candidate}`,
  silenceNamed: 'Ne rien faire vaut accord. Une objection va à tous, nominative.',
  silenceUnnamed:
    'Si vous ne faites rien, vous acceptez. Vous pouvez objecter en votre nom, ou par les facilitateurs.',
  toSilence: 'Lire le texte',
  keys: 'Votre appareil agit comme détenteur de clé',
  keysWhy: 'Il n’a besoin de rien, sinon que cette page reste ouverte.',
  toTrustee: 'Ce qu’il fait',
  enrol: 'Prenez votre siège avec le code à usage unique',
  until: 'jusqu’au',
  results: 'Résultats',
  declared: (round) => `Résultat du ${round}, proclamé`,
  noResults: 'Aucune consultation n’est encore comptée.',
  name: 'Nom',
  encourage: 'encourager',
  discourage: 'décourager',
  noOpinion: 'sans opinion',
  rule: 'Selon la règle',
  passes: { yes: 'satisfait', no: 'ne satisfait pas', open: 'non tranché par ces nombres' },
  against: { title: 'Objection', yes: 'quelqu’un s’y oppose', no: 'personne ne s’y oppose' },
  cast: (cast, absent) => `Réponses : ${cast} ; absences : ${absent}.`,
  byClass: (group) => `À part : ${group}`,
  unopened: 'Elle n’a pas été ouverte : trop peu de réponses, et l’ouverture en aurait révélé.',
  abandoned: 'Elle a été abandonnée.',
  sent: 'Envoyé',
  noneSent: 'Aucun envoi jusqu’ici.',
  receipt: (index) => `inscription ${index}`,
  download: 'récépissé',
  coming: 'À venir',
  nothingComing: 'Rien n’est prévu.',
  opensAt: (round) => `ouverture du ${round}`,
  names: 'Noms à ce jour',
  standing: {
    official: 'officielle',
    informal: 'informelle',
    named: 'nom cité',
    withdrawn: 'retirée',
  },
  waitOpen:
    'La sélection n’est pas encore ouverte. Comparez d’abord les huit mots avec la présidence.',
  toRoster: 'Les sièges et les huit mots',
};
