/**
 * Des gestes qui s’ouvrent ensemble, en français.
 */

import type { messages as en } from '../en/knots.ts';
import { plural } from '../plural.ts';

export const messages: typeof en = {
  moves: {
    lift: (member, subject) => `${member} lève son objection au texte sur ${subject}`,
    withdraw: (member, name) => `${member} retire la candidature qu’il avait présentée : ${name}`,
    accept: (member, name) => `${member} ne rompra pas un silence sur ${name}`,
  },
  title: 'Gestes liés',
  heading: (number) => `Gestes liés ${number}`,
  states: {
    called: 'En attente : les appareils des détenteurs de clé doivent montrer leur clé.',
    open: (time) => `Réponses ouvertes jusqu’au ${time}.`,
    closed: 'Clos : les appareils des détenteurs de clé vérifient si tous ont dit oui.',
    opened: (time) => `Tous ont dit oui le ${time} : ces gestes sont accomplis.`,
    notOpened: (time) =>
      `Ils ne se sont pas ouverts (${time}). Aucun geste n’est accompli, et rien d’autre n’est connu.`,
    ended: (time) => `Abandonnés le ${time} ; toutes les réponses restent scellées.`,
  },
  missing: (time, who) =>
    who === '' ? `Tous avaient répondu à ${time}.` : `Sans réponse à ${time} : ${who}.`,
  headline: {
    called: 'Des gestes liés attendent leur clé.',
    open: 'Des gestes liés sont ouverts aux réponses.',
    closed: 'Des gestes liés sont clos et en cours de vérification.',
  },
  /** In the place of the chair’s words for rounds. */
  acts: { close: 'Clore plus tôt les gestes liés', abandon: 'Abandonner les gestes liés' },
  duty: 'Scellé : cela ne se voit que si tous disent oui ; sinon personne n’apprend votre réponse.',
  /** The page of one who is named. */
  page: {
    sight: {
      you: 'Vous, sur cet appareil',
      bit: 'Tous les membres, après la clôture : si tous ont dit oui, et rien d’autre',
      operator: 'Exploitant du système : que vous avez répondu, jamais quoi',
    },
    intro: 'Ces gestes s’accomplissent ensemble, ou aucun :',
    yours: (count) =>
      plural('fr', count, {
        one: 'L’un de ces gestes est le vôtre.',
        other: '# de ces gestes sont les vôtres ; vous répondez pour tous à la fois.',
      }),
    known: 'Ce qui sera connu ensuite',
    all: 'Si tous disent oui : que tous l’ont dit. Les gestes sont alors accomplis aussitôt, en votre nom aussi.',
    none: 'Si quelqu’un dit non : qu’ils ne se sont pas ouverts. Rien d’autre : ni combien, ni qui.',
    two: 'À deux, celui qui a dit oui sait alors que l’autre ne l’a pas dit.',
    several:
      'Celui qui a dit oui sait alors qu’un autre ne l’a pas dit ; tous sauf un, s’ils se concertent, connaissent le reste.',
    tookPart:
      'Le registre dit si vous avez répondu. Ne pas répondre vaut non, et le résultat est le même ; mais on voit que vous n’avez pas répondu.',
    never: 'Ce que personne ne saura jamais',
    neverText:
      'Ce que vous avez répondu, s’ils ne s’ouvrent pas : ni les autres membres, ni la présidence, ni l’exploitant du système.',
    trustees: (threshold) =>
      `Sauf si ${threshold} détenteurs de clé réunissent leurs clés contre les règles : ils pourraient ouvrir ici chaque réponse.`,
    unprotected:
      'Non protégé : contre quelqu’un qui vous contraint, ou un appareil qu’un autre commande.',
    question: 'Accomplissez-vous votre geste si tous les autres accomplissent le leur ?',
    yes: 'Oui, si tous les autres le font',
    no: 'Non',
    saysYes: 'Vous dites oui : votre geste est accompli si tous les autres disent oui aussi.',
    saysNo: 'Vous dites non : rien n’est accompli, et personne ne saura que cela venait de vous.',
    notOpen: 'Ces gestes ne sont pas encore ouverts aux réponses',
    over: 'Ces gestes sont clos',
    notNamed: 'Ces gestes ne demandent rien à votre siège',
  },
  dialog: {
    who: 'Ce qui doit se faire ensemble',
    hint: 'Seulement ce que les membres pourraient faire eux-mêmes aujourd’hui. Ne cochez qu’après que chacun d’eux vous a dit en confidence qu’il le ferait si les autres le faisaient : tous sauront qu’on le leur demande.',
    closes: 'Réponses jusqu’au',
    others: 'Engagements à ne pas faire objection',
    promise: 'Un autre engagement',
    member: 'Membre',
    name: 'ne rompra pas un silence sur',
    add: 'Ajouter',
    remove: 'Supprimer',
    nothing:
      'Aucune objection ne subsiste et personne n’est présenté : seuls des engagements peuvent être liés.',
  },
  minute: {
    opened: (moves, time) => `Gestes qui se sont ouverts ensemble le ${time} : ${moves}.`,
    notOpened: (moves, time) =>
      `Des gestes liés ne se sont pas ouverts (${time}), et rien d’autre n’en est connu : ${moves}.`,
    ended: (moves) => `Des gestes liés ont été abandonnés, réponses scellées : ${moves}.`,
    running: (moves) => `Gestes liés auxquels on répond encore : ${moves}.`,
  },
};
