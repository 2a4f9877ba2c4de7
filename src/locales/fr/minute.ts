/**
 * The minute, in French.
 */

import type { messages as en } from '../en/minute.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  page: 'Procès-verbal',
  title: 'Procès-verbal d’une sélection',
  interim: 'Procès-verbal provisoire d’une sélection',
  rehearsal: 'RÉPÉTITION : rien dans ce procès-verbal n’a été décidé par qui que ce soit.',
  asOf: (time) => `En l’état, le ${time}. Ce procès-verbal ne proclame rien.`,
  ended: (time) => `La sélection est terminée ; le registre est arrêté au ${time}.`,
  sealed: (time) => `Le registre a été scellé par la présidence le ${time}.`,
  sight: {
    all: 'Tous les membres et la présidence',
    operator:
      'Exploitant du système : le même procès-verbal ; ce que le registre garde scellé, jamais',
  },
  print: 'Imprimer ou enregistrer en PDF',
  download: 'Enregistrer en texte',
  how: 'Une page pour le dossier, établie sur cet appareil d’après le registre qu’il a vérifié.',
  headings: {
    subject: 'Objet',
    names: 'Noms examinés et consultations tenues',
    silence: 'Procédure de silence',
    decision: 'Décision',
    secret: 'Ce qui reste secret',
    check: 'Comment vérifier, et par qui c’est signé',
  },
  subject: (body, post) => `${body} : ${post}.`,
  opened: (time) => `Ouverture le ${time}.`,
  notOpened: 'Pas encore ouverte.',
  members: (count) =>
    plural('fr', count, { one: 'À la table : # membre.', other: 'À la table : # membres.' }),
  presided: 'La présidence a dirigé la procédure.',
  soundings: (count) =>
    count === 0
      ? 'Aucune consultation n’a été comptée.'
      : plural('fr', count, {
          one: 'Une consultation a été tenue et comptée.',
          other: 'Au total, # consultations ont été tenues et comptées.',
        }),
  rule: (need) => `Règle : ${need}`,
  ruleBefore: (need) => `À l’ouverture, la règle était : ${need}`,
  ruleChanged: {
    silence: (time, number) =>
      `Elle a été modifiée le ${time}, par la procédure de silence ${number}.`,
    chair: (time) => `La présidence l’a modifiée le ${time}.`,
    fallback: (time) => `Elle a été remplacée le ${time}, comme convenu d’avance.`,
  },
  continues: (origin, size) =>
    `Cette sélection en reprend une antérieure, ${origin}, dont le registre compte ${size} inscriptions.`,
  recorded: 'Selon la règle, elle a été consignée sans rompre le silence.',
  columns: { name: 'Nom', standing: 'Candidature · présentée par', heard: 'Réponses' },
  standing: {
    official: 'officielle',
    informal: 'informelle',
    named: 'nom cité',
    withdrawn: 'retirée',
  },
  sponsored: (standing, by) => `${standing} · ${by}`,
  theRound: (number) => `tour ${number}`,
  round: (number, day) => `Tour ${number}, ${day}`,
  heard: (cast, all) => `${cast} sur ${all}`,
  key: 'Chiffres publiés : encourager–décourager–sans opinion. ✓ satisfait à la règle d’après ce qui a été publié.',
  noRound: 'Aucun tour n’a été compté.',
  against: 'objection',
  meets: 'satisfait à la règle',
  meetsNot: 'ne satisfait pas à la règle',
  noneAgainst: 'aucune objection',
  sealedCell: 'non publié',
  apart: (round, group, figures) => `Tour ${round}, à part : ${group} : ${figures}.`,
  talks: (round, heard, all, text) =>
    `Le tour ${round} a consisté en consultations individuelles : ${heard} entendus sur ${all}. Texte convenu : « ${text} »`,
  graded: (round, day, heard, sums) =>
    `Le tour ${round}, ${day}, demandait combien chaque nom serait difficile à supporter (${heard} ont répondu). Sommes : ${sums}.`,
  gradeSum: (name, sum, most) => `${name} ${sum} sur ${most} au plus`,
  aside: (member, from, until, reason) =>
    `Récusation : ${member}, depuis le ${from}${until === null ? '' : ` et jusqu’au ${until}`} : « ${reason} »`,
  disputed: (member, round, at, { reason, withdrawn }) =>
    `${member} a contesté le ${at} la liste scellée de ${round} : « ${reason} »` +
    (withdrawn ? ' Cette contestation a été retirée.' : ''),
  without: (rounds) => `Sans résultat, réponses restées scellées : tour ${rounds}.`,
  silence: (name, opened, ends) =>
    `Un texte sur ${name} a été soumis à tous du ${opened} jusqu’au ${ends}.`,
  extended: (times) =>
    plural('fr', times, {
      one: 'Le silence a été prolongé une fois.',
      other: 'Le silence a été prolongé # fois.',
    }),
  seen: (seen, all) => `Vu par ${seen} sur ${all}.`,
  stages: {
    running: () => 'Le silence court.',
    adopted: (time) => `Le silence a expiré le ${time} sans être rompu : texte adopté.`,
    broken: (time) => `Le silence a été rompu le ${time} ; rien n’a été adopté.`,
    withdrawn: (time) => `Le texte a été retiré le ${time}.`,
  },
  withdrawnBy: (member) => `${member} ne présentait plus ce nom.`,
  adoptedText: (text) => `Texte adopté : « ${text} »`,
  objection: (member, reason, condition) =>
    `Objection (${member}) : « ${reason} » Ce qui la lèverait : « ${condition} »`,
  amendment: (member, reason, condition) =>
    `Amendement (${member}) : « ${reason} » Ce qui lèverait l’objection : « ${condition} »`,
  facilitated: 'un membre, par l’intermédiaire des facilitateurs',
  lifted: (time) => `Retirée par le membre le ${time}.`,
  shortened: 'Le silence a été abrégé en raison de l’urgence.',
  decidedOn: (time) => `Ainsi proclamé le ${time}.`,
  reservation: (member, text) => `Réserve (${member}) : « ${text} »`,
  statement: (member, text) => `Déclaration interprétative (${member}) : « ${text} »`,
  undecided: 'Rien n’est décidé.',
  outcome: {
    appointed: (name, post, at) => `Nomination : ${name}, ${post}. Texte adopté le ${at}.`,
    'silence-broken': (name, at) =>
      `Le silence sur ${name} a été rompu et la sélection s’est terminée le ${at} sans nomination.`,
    extended: (until, at) => `Le titulaire reste en poste jusqu’au ${until} ; décision du ${at}.`,
    stopped: (at) => `La procédure a été interrompue le ${at}.`,
  },
  reason: (reason) => `Motif indiqué : « ${reason} »`,
  secret:
    'La réponse de chaque membre est scellée et le reste, même ensuite ; ni la présidence ni l’exploitant du système ne la connaissent. Le registre dit qui a participé.',
  inConfidence:
    'Ce qui a été dit en consultation individuelle n’est connu que de ceux qui l’ont dit et des facilitateurs ; le registre n’en contient rien.',
  sums: (needed, all) =>
    `Seuls des totaux ont été ouverts, par au moins ${needed} des ${all} détenteurs de clé ensemble.`,
  check: (words) =>
    `Quiconque peut avoir le registre peut le vérifier : avec le fichier verify.mjs et l’empreinte que tous ont comparée avant l’ouverture (${words}).`,
  head: (size, root, at) => `état ${size} ${root} ${at}`,
  chairKey: (sealed, key) =>
    sealed ? `scellé par officer:chair, clé ${key}` : `présidence officer:chair, clé ${key}`,
};
