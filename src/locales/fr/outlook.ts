/**
 * What results would give away, and who could open answers, said beforehand in French.
 */

import type { messages as en } from '../en/outlook.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('fr', count, { one: '# membre', other: '# membres' });

export const messages: typeof en = {
  nothing: 'Rien n’est publié des réponses.',
  tested: {
    verdict:
      'De chaque nom, on ne saura que ceci : s’il satisfait à la règle, jamais combien sont pour ou contre.',
    edge: (count) =>
      `${count} membres qui comparent leurs réponses connaissent celle du dernier là où elle est décisive : toute limite le révèle.`,
    turns:
      'Les détenteurs de clé mélangent l’un après l’autre ce qui s’ouvre : tous ceux qu’il faut doivent être à l’œuvre.',
    bit: 'De chaque nom, une seule chose est révélée : si quelqu’un s’y oppose, jamais combien.',
    none: 'Là où personne ne s’y oppose, chacun sait qu’aucun membre ne s’y opposait.',
    coalition: (count) =>
      `${count} membres qui comparent leurs réponses connaissent celle du dernier si aucun d’eux ne s’oppose : toute somme révèle cela.`,
  },
  talks: {
    count:
      'Rien que le nombre de membres entendus et le texte sur lequel toute la facilitation s’est accordée.',
    held: 'Rien, sinon qu’elles ont eu lieu : ni nombre, ni texte.',
    who: 'Qui a été entendu ne figure pas au registre. Qui gère le serveur voit qui envoie une lettre scellée, et quand.',
    trust:
      'La facilitation sait ce que dit chaque membre. Rien n’empêche l’un des siens de le répéter.',
    checked: (nr) =>
      `Une fois la consultation ${nr} comptée, les nombres de la facilitation pour chaque nom figurent à côté. Ce sont deux sommes sur presque les mêmes membres : leur écart peut en dire sur qui n’était que dans l’une.`,
    closed: (fewest) =>
      `Les nombres de la facilitation restent clos si moins de ${fewest} ont été entendus, ou si entendus et comptés diffèrent d’un ou deux membres.`,
    always:
      'Ils sont montrés si peu de membres qu’on ait entendus : cet organe l’a accepté, et une réponse peut s’y lire.',
  },
  levels: {
    title: 'La réponse de qui serait certaine pour qui, quoi que tous répondent',
    level: 'Publié',
    outsider: 'Pour une personne extérieure',
    member: 'Pour un membre qui retranche la sienne',
    together: (count) => `Pour ${count} membres qui comparent leurs réponses`,
    nobody: 'de personne',
    some: (count) => plural('fr', count, { one: 'd’un membre', other: 'de # membres' }),
    passes: 'Un bit par nom',
    counts: 'Décomptes',
    classes: 'Décomptes par groupe',
    agree: 'Si tout un groupe est d’accord, chacun sait ce que chacun a dit, à tous les niveaux.',
  },
  difference: (earlier, names) =>
    `Par rapport ${earlier.length === 1 ? 'à la consultation' : 'aux consultations'} ${earlier.join(', ')}, ${names} se trouverait isolé : qui soustrait les décomptes apprend la réponse si les autres gardent la leur. Ôtez un nom de l’une des deux, ou ne publiez qu’un bit ; sinon la convocation est refusée, à moins que la présidence ne convoque en connaissance de cause et que chacun le lise.`,
  unanimous: 'Si tous donnent la même réponse, chacun connaît celle de tous.',
  pieces: (count, smallest) =>
    `Qui lit les nombres peut distinguer ${count} ensembles ; le plus petit compte ${members(smallest)}. Si tous y donnent la même réponse, les réponses de cet ensemble sont connues.`,
  own: (others) =>
    `Un membre retranche sa propre réponse : il connaît celle des autres quand les ${others} autres concordent.`,
  coalition: (few) =>
    `En comparant leurs réponses, ${members(few)} connaissent toujours celle d’un autre. À moins nombreux, seulement si le reste d’un ensemble concorde.`,
  coalitionAtWorst: (few) =>
    `Les groupes se recoupent : il suffit peut-être que ${members(few)} comparent leurs réponses pour connaître celle d’un autre.`,
  always: 'Une réponse serait publiée telle quelle.',
  zero: 'Un nombre nul en dit long sur tous : si nul ne décourage un nom, on le sait de chacun.',
  fewest: (fewest, all) =>
    fewest >= all
      ? `Elle n’est ouverte que si tous les ${all} répondent.`
      : `Elle n’est ouverte que si au moins ${fewest} des ${all} répondent ; moins de réponses en disent plus sur chacune.`,
  anyNumber: 'Elle est ouverte si peu qu’il y ait de réponses : cet organe l’a accepté.',
  uncounted: (names) => `Dans aucun nombre : ${names}.`,
  refused: (size) =>
    `Elle ne pourrait être convoquée : un ensemble ne compterait que ${members(size)}, et il en faut trois.`,
  tooFew: (fewest) => `Elle ne pourrait être convoquée : ${fewest} doivent pouvoir répondre.`,
  boardTitle: 'Qui détient les clés',
  boardHint:
    'Personne de choisi : chaque membre. Pour un grand organe, choisissez cinq à neuf membres de groupes différents, aux appareils fiables : leurs clés servent à tous.',
  board: (members) =>
    `Un collège détient les clés pour tout l’organe : ${members}. Les autres répondent tout de même.`,
  trustees: (n, t, q) =>
    `${n} détenteurs de clé. ${t} réunis peuvent ouvrir un décompte, et pourraient ouvrir des réponses ; ${q} doivent d’abord signer la clôture.`,
  spare: (count) =>
    count < 0
      ? 'Il en faut plus qu’il n’y en a : aucune consultation ne pourrait être ouverte.'
      : plural('fr', count, {
          one: '# détenteur peut manquer, et une consultation s’ouvre tout de même.',
          other: '# détenteurs peuvent manquer, et une consultation s’ouvre tout de même.',
        }),
  spareNone: 'Nul ne peut manquer, sinon aucune consultation ne s’ouvre.',
  alone: (group) => `Le groupe « ${group} » pourrait à lui seul ouvrir des réponses.`,
  together: (groups) => `Ces groupes réunis pourraient ouvrir des réponses : ${groups}.`,
  noBloc: 'Aucun des groupes déclarés, même réunis, ne suffit à ouvrir des réponses.',
  secretNone: 'Le secret exige que chaque détenteur respecte les règles.',
  secret: (f) =>
    plural('fr', f, {
      one: 'Le secret tient si au plus un détenteur enfreint les règles.',
      other: 'Le secret tient si au plus # détenteurs enfreignent ensemble les règles.',
    }),
  notSecret: (t, f) =>
    `Ceci ne tient pas : ${f} sont présumés enfreindre les règles, et ${t} suffisent à ouvrir des réponses.`,
  oneClosing:
    'Deux clôtures différentes ne peuvent être signées l’une et l’autre : nul ne peut être isolé par l’omission d’une réponse.',
  twoClosings: (q) =>
    `Ceci ne tient pas : avec ${q} signatures seulement, deux clôtures différentes pourraient être signées l’une et l’autre, et leur différence est une réponse.`,
  tooLarge: (group, f) =>
    `Ceci ne tient pas : le groupe « ${group} » agit de concert et compte plus de ${members(f)}.`,
  served:
    'Face à qui exploite le serveur, quiconque se sert de ses pages compte parmi ceux qui pourraient enfreindre les règles.',
};
