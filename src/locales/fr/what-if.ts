/**
 * What if, in French.
 *
 * Use      who is meant stands after a colon, so that names need no article.
 */

import type { messages as en } from '../en/what-if.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('fr', count, { one: '# membre', other: '# membres' });
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

export const messages: typeof en = {
  title: 'Et si',
  lede: 'Supposez qui se tient où, et lisez ce que dirait la règle.',
  kept: 'Ce ne sont que des suppositions : calculées sur cette page, transmises à personne, effacées quand vous la quittez. Aucune réponse de quiconque n’y entre.',
  name: 'Nom',
  begin: {
    label: 'Partir de',
    favour: 'tout le monde pour, sauf …',
    nobody: 'personne encore : indiquez qui l’est',
  },
  brush: 'Un appui marque un membre comme',
  marks: { favour: 'pour', neutral: 'sans opinion', against: 'contre', absent: 'absent' },
  members: 'Membres',
  one: (name, mark) => `${name} : ${mark}`,
  ofGroup: (name) => `tout le groupe « ${name} »`,
  groups: 'D’un seul coup',
  again: 'Recommencer',
  find: 'Chercher un membre',
  noneFound: 'Aucun membre ne porte ce nom.',
  noMembers:
    'Il n’y a pas encore de membres. Dès qu’il y en aura, des positions pourront être essayées ici.',
  count: {
    favour: (count) => `${count} pour`,
    neutral: (count) => `${count} sans opinion`,
    against: (count) => `${count} contre`,
    absent: (count) => plural('fr', count, { one: '# absent', other: '# absents' }),
  },
  public: {
    title: 'Dit publiquement',
    lede: 'Les objections signées sont marquées dès le départ. Cochez-en une comme si ce qu’elle demande était acquis, et son membre ne fait plus obstacle.',
    unnamed: (condition) =>
      `De plus, une objection a été faite par la voie de la facilitation, à moins que : ${condition}`,
    met: 'comme si c’était acquis',
    open: (condition) => `De plus, le nom n’est disponible qu’à une condition : ${condition}`,
  },
  verdict: {
    title: 'Alors',
    passes: 'Le nom satisfait à la règle.',
    lost: (who, count) =>
      `${count === 1 ? 'Une opposition de plus changerait' : 'Ces oppositions de plus changeraient'} l’issue : ${who}.`,
    neverLost: 'Rien de ce que quiconque fera encore n’y changerait quelque chose.',
    short: (who) => `Pas encore. Il manque ce soutien : ${who}.`,
    closed: (who) =>
      `Une opposition pourrait encore l’arrêter, quel que soit le soutien des autres : ${who}.`,
    neverClosed: 'Nul de ceux qui ne sont pas contre ne pourrait plus l’arrêter.',
    held: (who) => `Impossible tant que cette opposition demeure : ${who}.`,
    tooMany: (who, count) =>
      `Impossible tant que l’opposition est si nombreuse. ${count === 1 ? 'Devrait' : 'Devraient'} changer d’avis : ${who}.`,
    never: 'Impossible sous cette règle, même si tout le monde était pour.',
    sets: 'Les plus petits ensembles qui suffiraient',
    blocks: 'Les plus petits ensembles qui l’arrêteraient',
  },
  fields: {
    title: 'Condition par condition',
    atLeast: (have, limit) => `${have}, requis ${limit}`,
    atMost: (have, limit) => `${have}, admis ${limit}`,
  },
  compare: {
    title: 'Les mêmes positions sous d’autres règles',
    lede: 'Ce que vous avez marqué plus haut demeure ; seule la règle change.',
    rule: 'Règle',
    outcome: 'Alors',
  },
  rules: {
    title: 'Ce que chaque règle signifierait ici',
    lede: (count) =>
      `Pour un organe de ${members(count)}, l’abstention et l’absence comptant comme indiqué plus haut. D’abord en image, puis la même chose en mots.`,
    yours: 'la règle choisie',
    inForce: 'la règle en vigueur',
    take: 'Choisir cette règle',
    taken: (rule) => `Choisie : ${rule}`,
    backTo: 'Retour à la comparaison',
    hold: 'le plus petit nombre qui puisse faire obstacle à un nom',
    carry: 'le plus petit nombre qui puisse porter un nom contre tous les autres',
    picture:
      'Combien de membres au moins peuvent faire obstacle à un nom, et combien en porter un, sous chaque règle',
    bar: (count, all) => `${count} sur ${all}`,
    nobody: 'aucun nombre de membres',
    alone: {
      nobody: 'Aucun membre ne peut à lui seul faire obstacle à un nom.',
      everybody: 'Tout membre peut à lui seul faire obstacle à un nom.',
      group: (name) =>
        `Tout membre du groupe « ${name} » peut à lui seul faire obstacle à un nom ; aucun autre ne le peut.`,
      outside: (name) =>
        `Tout membre hors du groupe « ${name} » peut à lui seul faire obstacle à un nom ; les membres de ce groupe ne le peuvent pas.`,
      names: (names, count) =>
        count === 1
          ? `Un seul membre peut à lui seul faire obstacle à un nom : ${names}.`
          : `Seuls ces membres peuvent, chacun à lui seul, faire obstacle à un nom : ${names}.`,
      but: (names) =>
        `Tout membre peut à lui seul faire obstacle à un nom, à l’exception de : ${names}.`,
      some: (count) => `${members(count)} peuvent, chacun à lui seul, faire obstacle à un nom.`,
    },
    block: (who) => `Il y faut ${who}, agissant ensemble.`,
    besides: (who) => `Parmi les autres, il y faut ${who}, agissant ensemble.`,
    never: 'Aucun nombre d’objections ne fait obstacle à un nom.',
    against: (who) => `Si tous les autres sont contre, ce soutien suffit : ${who}.`,
    neutral: (who) => `Si tous les autres sont sans opinion, ce soutien suffit : ${who}.`,
    neutralNone: 'Si personne ne dit plus que « sans opinion », le nom satisfait à la règle.',
    absent: (who) => `Si tous les autres sont absents, ce soutien suffit : ${who}.`,
    absentNone: 'Si personne ne répond, le nom satisfait à la règle.',
    away: (who) =>
      `Un nom que veulent tous ceux qui répondent est arrêté par cette absence : ${who}.`,
    awayNever: 'Rester à l’écart ne fait obstacle à rien.',
    same: (who) => `Si tous les autres sont sans opinion, ou absents, ce soutien suffit : ${who}.`,
    sameNone:
      'Si personne ne dit plus que « sans opinion », ou si personne ne répond, le nom satisfait à la règle.',
    sameAll: (who) => `Il faut que tous soient pour : ${who}.`,
    neutralAll: () => 'Un seul « sans opinion » fait obstacle à un nom.',
    absentAll: (who) => `Il faut que tous répondent : ${who}.`,
    incomplete:
      'La règle choisie n’est pas encore complète, ou ne va pas avec les membres ; les autres se comparent déjà.',
    print: 'Imprimer la comparaison',
    working: 'Calcul en cours …',
  },
  power: {
    title: 'Pouvoir de vote',
    lede: 'Le pouvoir n’est pas le poids : ce qui compte, c’est combien de fois un membre fait la différence. Selon Penrose, parmi toutes les façons de se partager entre pour et contre ; selon Shapley et Shubik, parmi tous les ordres dans lesquels les membres peuvent se rallier.',
    under: 'Sous cette règle',
    begin: 'Calculer le pouvoir de vote',
    stop: 'Arrêter',
    soon: {
      exact:
        'Les chiffres ci-dessous sont encadrés par deux bornes. Le décompte exact est en cours et prend quelques minutes ; si vous l’arrêtez, ceux-ci restent.',
      closer:
        'Les chiffres ci-dessous viennent d’un petit échantillon. Un plus grand est en cours de tirage, ce qui prend une demi-minute ou plus ; si vous arrêtez, ceux-ci restent.',
    },
    stopped: 'Arrêté. Rien n’a été gardé ; vous pouvez recommencer.',
    stumbled: 'Le calcul n’a pas abouti sur cet appareil.',
    member: 'Membre',
    penrose: 'Penrose',
    shapley: 'Shapley-Shubik',
    level: (count) =>
      `Sous cette règle, les ${members(count)} comptent autant : chacun fait la différence aussi souvent que les autres.`,
    each: 'chaque membre',
    perCent: 'en pour cent',
    ofEach: (whole) => `sur ${whole}`,
    how: {
      rounding: 'Compté exactement, puis arrondi à ce qui est montré.',
      bound: 'Calculé numériquement ; l’erreur est bien en deçà de ce qui est montré.',
      weights: (share) =>
        `Les poids ont trop de chiffres pour être comptés un à un, et ont été arrondis : ce qui est montré est le milieu entre deux bornes, et aucun chiffre ne s’en écarte de plus de ${share}.`,
      sample: (share) =>
        `Trop de poids à nombreux chiffres pour un décompte : ce sont des estimations, d’après des ordres de ralliement tirés au sort, les mêmes à chaque fois. Aucun chiffre ne s’écarte de plus de ${share} ; le risque que l’un le fasse est inférieur à un sur un milliard.`,
    },
  },
  and: (parts) => list.format(parts),
  of: (take, names) => `${take} parmi ${names}`,
  group: (take, name, whole) =>
    whole ? `tout le groupe « ${name} »` : `${take} du groupe « ${name} »`,
  outside: (take, name, whole) =>
    whole ? `tous hors du groupe « ${name} »` : `${take} hors du groupe « ${name} »`,
  but: (take, names, whole) => (whole ? `tous sauf ${names}` : `${take} parmi tous sauf ${names}`),
  alike: (take, size) => `${take} sur ${size} membres qui pèsent autant`,
  alikeAll: (size) => `les ${size} membres qui pèsent autant`,
  whole: {
    body: (size) => (size === 1 ? 'le seul membre' : `les ${members(size)}`),
    others: (size) => `les ${size}`,
    wanting: (size) =>
      size === 1 ? 'le seul qui n’est pas encore pour' : `les ${size} qui ne sont pas encore pour`,
    free: (size) =>
      size === 1 ? 'le seul qui n’est pas contre' : `les ${size} qui ne sont pas contre`,
    against: (size) => (size === 1 ? 'le seul qui est contre' : `les ${size} qui sont contre`),
  },
  some: {
    body: (take) =>
      take === 1 ? 'un membre, quel qu’il soit' : `${members(take)}, quels qu’ils soient`,
    others: (take) => (take === 1 ? 'un, quel qu’il soit' : `${take}, quels qu’ils soient`),
    wanting: (take, size) => `${take} sur les ${size} qui ne sont pas encore pour`,
    free: (take, size) => `${take} sur les ${size} qui ne sont pas contre`,
    against: (take, size) => `${take} sur les ${size} qui sont contre`,
  },
  so: {
    body: (count) => `${members(count)}, mais pas n’importe lesquels`,
    others: String,
    wanting: (count) => `${count} de plus`,
    free: members,
    against: (count) => `${count} de ceux qui sont contre`,
  },
  atLeast: (text) => `au moins ${text}`,
  others: 'et d’autres de cette taille',
};
