/**
 * A weighted poll, in French.
 */

import { plural } from '../plural.ts';
import type { messages as en } from '../en/weights.ts';

const ways = (part: number): string => {
  if (part === 0) return 'dans aucune des manières de répondre';
  if (part >= 0.9995) return 'quelles que soient les réponses';
  if (part < 0.001) return 'dans moins d’une manière de répondre sur 1 000';
  return `dans ${Math.round(part * 1000)} manières de répondre sur 1 000`;
};

export const messages: typeof en = {
  reveals: {
    counts: 'La somme des pondérations, pour tous',
    classes: 'La somme des pondérations, pour tous et de groupes à part',
  },
  by: 'La pondération additionnée',
  unit: 'En unités entières de',
  unitHint:
    'Chaque pondération compte pour le nombre d’unités le plus proche. Une unité plus grande rend les membres semblables et en dit moins sur chacun ; les sommes n’ont alors que cette précision.',
  none: 'Aucun membre n’a encore de pondération',
  yours: (units, total, by) =>
    `Votre réponse compte pour ${units} unités sur ${total} de la pondération « ${by} ».`,
  known:
    'Pour chaque nom, la somme des pondérations pour et contre, à tous les membres au même moment. Combien de membres forment une somme reste inconnu.',
  classes: (groups) => `Les mêmes sommes, pour tous et à part pour : ${groups}.`,
  told: (part) =>
    `Les sommes permettent à chacun de savoir ce que vous avez répondu ${ways(part)}, si toutes sont également probables.`,
  unworked:
    'Il y a trop de sommes pour calculer ce qu’elles révèlent : tenez pour certain que votre réponse peut s’y lire.',
  fewer:
    'Si des membres s’abstiennent de répondre, moins de membres forment les sommes, qui en disent davantage ; elles en disent aussi davantage à qui en retranche sa propre réponse, et lorsque les mêmes noms sont pondérés de nouveau en d’autres unités.',
  neverText:
    'Votre réponse, au-delà de ce que disent les sommes : ni les autres membres, ni la présidence, ni l’exploitant. Il faudrait que plusieurs détenteurs de clé agissent ensemble contre les règles ; la page Liste des membres dit combien.',
  over: (names) =>
    `Convoqué en connaissance de cause : les sommes en disent plus sur ${names} que ne le ferait un décompte de trois têtes.`,
  wouldOver: (names) =>
    `Les sommes en diraient plus sur ${names} que ne le fait un décompte de trois têtes.`,
  caption: (by, unit) =>
    unit === 1
      ? `Sommes de la pondération « ${by} »`
      : `Sommes de la pondération « ${by} », en unités de ${unit}`,
  columns: { for: 'Pondération pour', against: 'Pondération contre', none: 'Sans opinion' },
  bars: 'Dans chaque barre, ce qui est pour se trouve à gauche, ce qui est contre à droite.',
  bar: (name, up, down, total) => `${name} : ${up} pour et ${down} contre, sur ${total}`,
  of: (sum, total) => `${sum} sur ${total}`,
  published:
    'De cette consultation, seules des sommes de pondérations sont révélées, et aucun nombre de membres.',
  most: (name, part) =>
    `C’est sur ce membre que les sommes en disent le plus : ${name}. Sa réponse est certaine pour tout lecteur ${ways(part)}.`,
  fine: 'Sur personne elles n’en disent plus qu’un décompte de trois têtes : 111 manières sur 1 000.',
  tooMuch: (count) =>
    `Elles en disent plus qu’un décompte de trois têtes (111 manières sur 1 000) sur ${plural('fr', count, { one: 'un membre', other: '# membres' })} : la convocation est refusée, sauf si la présidence convoque en connaissance de cause et que chacun le lit.`,
  fewerWorst: (name, part, few) =>
    `Pour un membre qui retranche sa propre réponse, celle d’un autre (${name}) est certaine ${ways(part)}${few === null ? ' ; ce qu’elles révèlent lorsque peu de membres répondent n’a pas été calculé' : ` ; si ${few.least} membres seulement répondent, celle de l’un d’eux l’est au pire ${ways(few.part)}`}.`,
  fewerUnworked:
    'Combien elles en disent alors de plus n’a pas été calculé : il y a trop de sommes.',
  otherwise: (rounds) =>
    `Les mêmes noms ont été additionnés dans une autre mesure : ${rounds}. Qui rapproche ces sommes de celles-ci peut en apprendre davantage que chacune n’en dit, jusqu’à des réponses individuelles ; combien n’est pas calculé ici.`,
  accepted:
    'Cet organe a accepté des résultats qui révèlent des réponses ; rien n’est donc refusé.',
  secret:
    'On ne peut montrer si une somme atteint un quota sans montrer la somme : la liste des sommes possibles est trop longue pour être mélangée. Des unités plus grandes sont le moyen d’en dire moins.',
  coarser: {
    title: 'Ce que révéleraient d’autres unités',
    unit: 'Unité',
    total: 'Unités en tout',
    off: 'Écart d’une somme, au plus',
    most: 'Révélé d’un membre, au plus',
  },
  part: (part) => (part === null ? 'non calculé' : ways(part)),
  minuted: (round, day, heard, { by, unit, sums }) =>
    `Le tour ${round}, ${day}, a pondéré les réponses par « ${by} »${unit === 1 ? '' : `, en unités de ${unit}`} (${heard} ont répondu). Pondération pour et contre : ${sums}.`,
  minutedName: (name, up, down, total) => `${name} ${up} et ${down} sur ${total}`,
};
