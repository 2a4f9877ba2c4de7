/**
 * The Corridor, who moves whom, in French.
 */

import { plural } from '../../plural.ts';
import type { messages as en } from '../en/influence.ts';

export const messages: typeof en = {
  heaviest: (name) => `D’après ce qui est daté ici, une voix pèse le plus : ${name}.`,
  several: (names) =>
    `D’après ce qui est daté ici, aucune voix ne pèse le plus : ${names} sont à égalité.`,
  none: 'Rien d’observé et de daté ne dit encore qui entraîne qui.',
  equal:
    'Toutes les voix sont formellement égales. Personne ne saisit de poids : il découle des éléments.',
  looksAll: (pieces) =>
    plural('fr', pieces, {
      one: 'Les membres en général se règlent sur elle, d’après # élément daté :',
      other: 'Les membres en général se règlent sur elle, d’après # éléments datés :',
    }),
  moves: (names, pieces) =>
    plural('fr', pieces, {
      one: `Son influence porte sur ${names}, d’après # élément daté :`,
      other: `Son influence porte sur ${names}, d’après # éléments datés :`,
    }),
  followed: (turns, days) =>
    plural('fr', turns, {
      one: `# évolution dans le même sens a suivi la sienne dans les ${days} jours ; cela seul ne prouve rien.`,
      other: `# évolutions dans le même sens ont suivi les siennes dans les ${days} jours ; cela seul ne prouve rien.`,
    }),
  toEvidence: 'Sa place dans la liste',
  caution:
    'Un trait discontinu dit seulement qu’une évolution est venue après une autre. Venir après ne prouve pas l’influence : à côté figure combien d’autres ont évolué aussi, et combien le font d’ordinaire.',
  graph: 'Qui entraîne qui',
  graphHow:
    'Une flèche va de qui entraîne à qui est entraîné. La touche Tab mène dans le dessin, les flèches du clavier de l’un à l’autre, Entrée en montre un seul.',
  solid: 'observé',
  dashed: 'venu après',
  wider: 'plus large : plus d’éléments datés',
  ring: 'dans un cercle d’attente',
  withTurns: 'Montrer les évolutions venues après une autre',
  everybody: 'les membres en général',
  node: (name, moves, moved) => `${name} : flèches sortantes ${moves}, entrantes ${moved}`,
  only: (name) => `Seulement ce qui concerne : ${name}.`,
  all: 'Tout montrer',
  list: 'La même chose en phrases',
  listed: (edges) =>
    edges === 0
      ? 'Encore rien.'
      : plural('fr', edges, { one: '# trait du dessin', other: '# traits du dessin' }),
  edge: {
    moves: (leader, follower) => `${leader} → ${follower}`,
    trades: (leader, follower) => `Négociation : ${follower} et ${leader}`,
    after: (leader, follower) => `${follower}, après ${leader}`,
  },
  pieces: (ties, turns) =>
    [
      ties > 0 && plural('fr', ties, { one: '# observé', other: '# observés' }),
      turns > 0 && `${turns} dans le temps seulement`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  turned: (who, way, name, day) =>
    `${who} : évolution ${way === 'for' ? 'en faveur de' : 'à l’encontre de'} ${name} le ${day}`,
  after: (days, leader, day) =>
    plural('fr', days, {
      one: `# jour après : ${leader} (${day}).`,
      other: `# jours après : ${leader} (${day}).`,
    }),
  rate: (also, usual, days) => {
    const others =
      also === 0
        ? 'personne d’autre n’a fait de même'
        : plural('fr', also, { one: '# autre a fait de même', other: '# autres ont fait de même' });
    const most = usual === 0 ? 'moins d’un' : `environ ${usual}`;
    return `Dans ces ${days} jours, ${others} ; pour ${days} jours quelconques depuis la première, ${most} en moyenne.`;
  },
  itsWord: (name) => `La déclaration : ${name}`,
  circlesTitle: 'Qui attend qui',
  noCircle: 'Aucun cercle d’attente n’est connu : nul n’attend qui l’attend.',
  circle: (chain) => `${chain} : dans ce cercle, nul ne peut faire le premier pas.`,
  waits: (who, on) => `${who} attend ${on}`,
  knot: (member, waiting, count) =>
    count === 1
      ? `${member} n’attend personne que l’on sache ; attend de son côté : ${waiting}.`
      : `${member} n’attend personne que l’on sache ; l’attendent, directement ou par d’autres : ${waiting}.`,
  noWaiting: 'On ne sait d’aucun membre qu’il en attend un autre.',
  add: 'Ajouter ce qui a été observé',
  fields: {
    follower: 'Qui est entraîné (vide : les membres en général)',
    leader: 'Qui entraîne',
    leaderInWords: 'Ou qui entraîne, en toutes lettres',
    how: 'Comment',
    subject: 'À quel sujet',
    note: 'Ce qui a été observé',
  },
};
