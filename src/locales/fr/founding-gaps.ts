/**
 * What is missing from a selection of one’s own, and what is worth a thought, in French.
 */

import type { messages as en } from '../en/founding-gaps.ts';

export const messages: typeof en = {
  missing: {
    at: (step, what) => `${step} : ${what}`,
    title: 'Il manque encore',
    none: 'Rien ne manque.',
    thoughts: 'À considérer',
    body: 'le nom de l’organe',
    post: 'le poste',
    'few-members': 'au moins trois sièges',
    'member-name': (nr) => `un nom pour le siège ${nr}`,
    'member-twice': (name) => `${name} y siège deux fois`,
    'group-name': 'un nom pour un groupe',
    'facilitator-name': 'un nom pour une personne qui facilite',
    'group-empty': (name) => `le groupe « ${name} » est vide`,
    'no-names': 'au moins un nom',
    'candidate-name': (nr) => `le nom ${nr} est vide`,
    'candidate-twice': (name) => `${name} figure deux fois parmi les noms`,
    'rule-group': 'le groupe qui a un veto n’est pas choisi',
    'rule-except': 'la règle écarte des objections, mais ne nomme personne',
    'round-time': (nr) => `les heures de la consultation ${nr}`,
    'round-names': (nr) => `la consultation ${nr} ne porte sur aucun nom`,
    'round-classes': (nr) =>
      `la consultation ${nr} compte des groupes à part, mais n’en nomme aucun`,
    'round-question': (nr) => `la question de la consultation ${nr}`,
    'post-name': 'un nom pour un autre poste',
    'fallback-group': 'pour la règle convenue d’avance, le groupe qui a un veto n’est pas choisi',
    'fallback-except': 'la règle convenue d’avance écarte des objections, mais ne nomme personne',
    fault: (fault) => fault,
  },
  thoughts: {
    kind: 'aucune sorte d’organe n’est choisie',
    incumbent: 'il n’est pas dit qui occupe le poste',
    vacancy: 'il n’est pas dit quand le poste devient vacant',
    'no-round': 'aucune consultation n’est prévue',
    'round-past': (nr) => `la consultation ${nr} se clôt dans le passé`,
    'too-few': (nr, least) =>
      `la consultation ${nr} ne pourrait être convoquée : ${least} doivent pouvoir répondre`,
    'small-piece': (nr) =>
      `la consultation ${nr} ne pourrait être convoquée : un groupe compté à part en laisse moins de trois`,
    'all-must-answer': (nr, least) =>
      `la consultation ${nr} n’est ouverte que si tous les ${least} répondent`,
  },
};
