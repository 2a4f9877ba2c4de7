/**
 * Distance and seats, in French.
 */

import type { messages as en } from '../en/distance.ts';
import { plural } from '../plural.ts';

const members = (count: number) => plural('fr', count, { one: '# membre', other: '# membres' });
const atLeast = (exact: boolean, text: string) => (exact ? text : `au moins ${text}`);
const answered = (moves: number) => (moves === 1 ? 'répondait' : 'répondaient');

export const messages: typeof en = {
  title: 'Distance et sièges',
  sight: {
    all: 'Tous les membres et la présidence',
    part: 'Chaque réponse, seulement comme part d’un total',
    operator:
      'Exploitant du système : les totaux après publication et qui a participé ; jamais une réponse',
  },
  headline: {
    none: 'Aucun tour n’a encore été compté.',
    sums: 'Jusqu’ici, seules des sommes ont été dépouillées, et aucun membre compté.',
    sumsWhy:
      'La distance compte des membres, et des sommes de pondérations ou de notes ne disent pas combien de membres les forment. Ces sommes figurent parmi les résultats, à la page Registre.',
    noneWhy:
      'La distance est connue dès qu’un tour a été compté : combien de membres manquent à chaque nom pour satisfaire à la règle, et jamais lesquels.',
    clear: (name) => `Rien ne fait obstacle à ${name}.`,
    clearMany: (count) => `Rien ne fait obstacle à ${count} noms.`,
    nearest: (name, consensus, short, exact) =>
      `Le plus près ${consensus ? 'du consensus' : 'de la règle'} : ${name} ; il manque ${atLeast(exact, members(short))}.`,
    notYet: 'Aucun nom ne satisfait encore à la règle.',
    open: (name) =>
      `Le plus près : ${name} ; ce qui est publié ne dit pas s’il est satisfait à la règle.`,
    ended: 'La sélection est terminée. Voici où en étaient les noms.',
  },
  asOf: (round) => `En l’état, après le tour ${round}.`,
  turn: {
    against: (moves, all) =>
      moves === all
        ? `Il en irait autrement si ${all === 1 ? 'le seul membre qui fait obstacle répondait' : `les ${all} membres qui font obstacle répondaient`} autrement ; ${all === 1 ? 'lequel, personne ne le sait' : 'lesquels, personne ne le sait'}.`
        : `Il en irait autrement si ${moves} des ${all} membres qui font obstacle ${answered(moves)} autrement ; lesquels, personne ne le sait.`,
    favour: (moves) =>
      `Il en irait autrement si ${members(moves)} de plus ${moves === 1 ? 'était favorable' : 'étaient favorables'}.`,
    several: (moves, exact, conditions) =>
      `Il en irait autrement si ${atLeast(exact, members(moves))} ${answered(moves)} autrement. Il manque encore : ${conditions}.`,
    lost: (moves, exact) =>
      `Il en irait autrement si ${atLeast(exact, members(moves))} ${answered(moves)} autrement.`,
    open: (conditions) => `Ce qui est publié ne permet pas de conclure : ${conditions}.`,
    never: 'Ce n’est pas possible avec ceux qui peuvent répondre.',
    bit: 'Le tour a donné un seul bit par nom : aucun chiffre lisible ne se trouve derrière.',
  },
  rows: {
    title: 'À quelle distance se trouve chaque nom',
    hint: 'Par distance, jamais par acclamation. Une marque est un membre ; aucune n’est celle de quelqu’un.',
    noNames: 'Aucun nom n’a encore été inscrit.',
    earlier: (round) => `d’après le tour ${round}, le dernier où figurait ce nom`,
    by: (sponsor) => `Présentation par le membre suivant : ${sponsor}.`,
  },
  standing: {
    official: 'Candidature officielle.',
    informal: 'Candidature informelle.',
    named: 'Nom cité.',
    withdrawn: 'Candidature retirée.',
  },
  measure: {
    clear: 'Aucun obstacle',
    passes: 'Satisfait à la règle',
    consensus: (count) => `à ${count} du consensus`,
    short: (count, exact) => `il manque ${atLeast(exact, members(count))}`,
    noObjection: 'Aucune objection',
    objection: 'Une objection',
    notYet: 'Pas encore',
    open: 'Le décompte ne le dit pas',
    never: 'Hors d’atteinte',
    unknown: 'Dans aucun décompte de membres',
    withdrawn: 'Candidature retirée',
  },
  track: {
    against: {
      good: (count) =>
        plural('fr', count, { one: '# ne fait pas obstacle', other: '# ne font pas obstacle' }),
      bad: (count) => plural('fr', count, { one: '# fait obstacle', other: '# font obstacle' }),
    },
    for: {
      good: (count) => plural('fr', count, { one: '# favorable', other: '# favorables' }),
      bad: (count) => plural('fr', count, { one: '# non favorable', other: '# non favorables' }),
    },
    notAgainst: {
      good: (count) =>
        plural('fr', count, { one: '# favorable ou neutre', other: '# favorables ou neutres' }),
      bad: (count) => `${count} contre`,
    },
    aside: (count) => `${count} ni pour ni contre`,
    unheard: (count) => plural('fr', count, { one: '# non entendu', other: '# non entendus' }),
    needed: (count) => plural('fr', count, { one: '# requis', other: '# requis' }),
    key: {
      good: 'fait ce que demande la condition',
      bad: 'y fait obstacle',
      aside: 'ni pour ni contre',
      unheard: 'non entendu',
      needed: 'nombre requis',
    },
  },
  conditions: {
    met: 'remplie',
    notMet: 'non remplie',
    open: 'indéterminée',
    heard: (heard, all) => `${heard} entendus sur ${all}`,
    stands: 'candidature maintenue',
    gone: 'candidature retirée',
    short: (count, exact) => `il manque ${atLeast(exact, String(count))}`,
    among: (group) => ` dans le groupe « ${group} »`,
    except: (names) => ` parmi tous sauf ${names}`,
    nobody: (among) => `aucune objection${among}`,
    against: (quota, among) => `${quota} contre${among}`,
    for: (quota, among) => `${quota} pour${among}`,
    notAgainst: (quota, among) => `${quota} pour ou neutres${among}`,
  },
  support: {
    round: (round) => `Tour ${round}`,
    column: 'Tour',
    encourage: 'encourager',
    discourage: 'décourager',
    noOpinion: 'sans',
    caption: (name) => `Soutien à ${name}, tour par tour`,
    absent: 'absent de ce tour',
    nothing: 'rien de publié',
    since: (round) => `depuis ${round}`,
    withheld: (round) =>
      `L’évolution depuis le tour ${round} n’est pas affichée : si peu de membres sont arrivés ou partis entre les tours qu’elle pourrait trahir une réponse.`,
    otherMembers: (round) =>
      `Ce ne sont pas tout à fait les mêmes membres qui ont répondu qu’au tour ${round} ; une part de l’évolution leur est due.`,
  },
  outstanding: {
    title: 'Conditions',
    available: (condition) => `disponible : ${condition}`,
    objection: (member, condition) => `${member}, dans la procédure de silence : ${condition}`,
    lifted: 'levée',
    stands: 'en suspens',
  },
  seats: {
    title: 'La table',
    ofRound: (round) => `La table, tour ${round}`,
    order: 'Ordre des sièges',
    orders: { roster: 'Liste', en: 'Anglais', fr: 'Français', nl: 'Néerlandais' },
    how: 'Un siège plein a répondu, un siège vide pas encore. Rien ici ne dit comment.',
    before: 'Aucun tour n’a été convoqué : les anneaux montrent quels sièges sont occupés.',
    called:
      'Le tour est convoqué et n’est pas encore ouvert : les anneaux montrent quels sièges sont occupés.',
    batch: (at) => `Mis à jour à ${at}.`,
    closed: 'Après la clôture.',
    count: (some, all) => `${some} sur ${all}`,
    answered: 'ont répondu',
    taken: 'sièges occupés',
    fill: { answered: 'a répondu', 'not-yet': 'pas encore', 'not-asked': 'non appelé à ce tour' },
    ring: {
      person: 'siège occupé',
      'stand-in': 'une doublure agit',
      empty: 'siège pas encore occupé',
    },
    arrows: 'Les flèches font le tour de la table ; Entrée affiche un siège.',
    chair: 'Présidence',
    list: (count) =>
      plural('fr', count, {
        one: 'La même chose en liste, # ligne',
        other: 'La même chose en liste, # lignes',
      }),
    choose: 'Choisissez un siège pour voir sa qualité de membre et ce qu’il a dit publiquement.',
    panel: {
      mandate: 'Qualité de membre',
      always: 'pendant toute la sélection',
      from: (day) => `à compter du ${day}`,
      to: (day) => `jusqu’au ${day}`,
      seat: 'Siège',
      since: (at) => `occupé le ${at}`,
      round: 'Ce tour',
      said: 'Dit publiquement',
      objected: (name) => `A fait objection dans la procédure de silence sur ${name}.`,
      lifts: (condition) => `Ce qui la lèverait : ${condition}`,
      sponsors: (name) => `A présenté cette candidature : ${name}.`,
      national: (name) => `${name} vient de ce membre ; il peut lui être demandé de se récuser.`,
      nothing: 'Rien.',
      close: 'Fermer',
    },
  },
};
