/**
 * Evidence, the forms that add it, kept texts and imports, in French.
 */

import type { Bound, Size, SpanSaid, messages as en } from '../en/evidence.ts';
import { plural } from '../../plural.ts';
import { messages as form } from './evidence-form.ts';
import { messages as exchange } from './evidence-exchange.ts';

const TRENDS = { rising: 'de plus en plus de membres', falling: 'de moins en moins de membres' };

const signals = (n: number) => plural('fr', n, { one: '# signal', other: '# signaux' });
const origins = (n: number) => plural('fr', n, { one: '# origine', other: '# origines' });
const counts = (n: number) => plural('fr', n, { one: '# nombre', other: '# nombres' });
const texts = (n: number) =>
  plural('fr', n, { one: '# texte conservé', other: '# textes conservés' });

export const messages: typeof en = {
  form,
  exchange,
  places: {
    label: 'Éléments',
    evidence: 'La liste',
    add: 'Ajout rapide',
    'add/signal': 'Ajouter un signal',
    'add/count': 'Ajouter un nombre',
    texts: 'Textes conservés',
    import: 'Importer',
  },
  languages: { en: 'anglais', nl: 'néerlandais', fr: 'français' },
  size: (n: Size) =>
    `${signals(n.reports)} de ${origins(n.origins)}, ${counts(n.counts)} sans noms, ` +
    `${texts(n.texts)}. Une origine compte une seule fois, si souvent qu’on la répète.`,
  keptIn: 'Fonctions, organes et titres figurent tels qu’ils ont été écrits, en anglais.',
  passing: (n: number, of: number) => (n === of ? `Les ${of} éléments` : `${n} sur ${of}`),
  more: (n: number) => `En montrer ${n} de plus`,
  left: (n: number) => `${n} plus bas`,
  says: (holder: string, subject: string, stance: string) =>
    `${holder}, sur ${subject} : ${stance}`,
  on: 'sur',
  colon: ' :',
  semicolon: ' ;',
  if: (condition: string) => `à une condition : ${condition}`,
  apart: (voice: string) => `Dit par ${voice} ; ce n’est pas la position du membre.`,
  retracted: 'Repris par une parole ultérieure : ne compte plus.',
  repeats: (n: number) =>
    plural('fr', n, {
      one: '# autre reprise de la même origine : elle n’ajoute aucun poids',
      other: '# autres reprises de la même origine : elles n’ajoutent aucun poids',
    }),
  ungraded: 'non coté',
  toldBy: (teller: string) => `de seconde main, rapporté par ${teller}`,
  translated: 'Dans cette langue :',
  inText: (title: string) => `Où cela se trouve : ${title}`,
  pressure: 'peut-être destiné à faire pression',
  revise: 'Réviser',
  kept: 'Conservé.',
  seeIt: 'Le voir dans la liste',
  complete: 'Le compléter',
  quickHow: 'Trois réponses suffisent. Le reste peut suivre plus tard.',
  quickDefaults: (hasAddress: boolean): string =>
    hasAddress
      ? 'Conservé comme appris aujourd’hui dans la presse, TLP:CLEAR. Un membre est réputé parler au nom de son gouvernement ; vous pouvez le changer en complétant.'
      : 'Conservé comme appris aujourd’hui dans un entretien propre, TLP:AMBER. Un membre est réputé parler au nom de son gouvernement ; vous pouvez le changer en complétant.',
  fullHow:
    'Seuls sont nécessaires qui, sur quoi, avec quelle orientation et comment vous le savez ; chaque réponse de plus le fait peser plus justement.',
  reviseSignal: 'Réviser un signal',
  reviseCount: 'Réviser un nombre',
  reviseHow:
    'Rien n’est écrasé : ce qui se trouvait ici reste dans l’historique, avec son auteur et son heure.',
  countHow:
    'Un nombre sans noms dit quelque chose d’un ensemble de membres et rien d’aucun d’entre eux. Il resserre la distance possible d’un nom au consensus ; il ne déplace aucune case.',
  count: {
    who: (who: string) => `${who} :`,
    bound: ({ least, most, of, trend }: Bound) => {
      const numbers = boundOf(least, most, of);
      const moves = trend === null ? '' : TRENDS[trend];
      if (numbers === '') return moves;
      return moves === '' ? numbers : `${numbers} (${moves})`;
    },
    accept: (subject: string) => `pourraient accepter ${subject}`,
    support: (subject: string) => `soutiennent ${subject}`,
    holdOuts: (members: string) => `cités comme n’en étant pas : ${members}`,
    isConstraint: 'Porte sur un ensemble de membres ; ce n’est la position d’aucun.',
    fromAccept: 'acceptent au moins',
    fromSupport: 'soutiennent',
    trends: TRENDS,
  },
  filters: {
    words: 'Chercher : des mots, un membre, une personne',
    none: 'Tout montrer à nouveau',
    more: (n: number) =>
      n === 0
        ? 'Filtres'
        : plural('fr', n, { one: 'Filtres (# posé)', other: 'Filtres (# posés)' }),
    from: 'Dit à partir du',
    to: 'Dit jusqu’au',
    all: 'tous',
    kind: 'Signaux ou nombres',
    kinds: { signal: 'signaux seulement', count: 'nombres seulement' },
    grades: { good: 'C3 ou mieux', below: 'moins que C3', none: 'non coté' },
    mark: 'Seulement ce qui est',
    marks: {
      conditional: 'soumis à une condition',
      contradicted: 'contredit',
      retracted: 'repris',
      pressure: 'peut-être une pression',
      repeated: 'rapporté plusieurs fois',
    },
  },
  timeline: {
    show: 'Chronologie',
    picture: (from: string, to: string) =>
      `Ce qui a été dit du ${from} au ${to} ; la liste ci-dessous dit la même chose.`,
    legend:
      'Au-dessus de la ligne, vide : favorable. Au-dessous, plein : contre. Sur la ligne : n’exclut pas ou ne se prononce pas. Tout en haut, une bande : un nombre sans noms.',
    asList: 'La même chose en liste',
    span: (from: string, to: string) => `du ${from} au ${to}`,
    said: (days: string, n: SpanSaid) =>
      `${days} : ${n.favourable} favorables, ${n.against} contre, ${n.neither} sans position` +
      (n.counts === 0 ? '' : `, ${counts(n.counts)}`),
    narrow: 'Ceux-ci seulement',
    narrowTo: (days: string) => `Ceux-ci seulement : ${days}`,
  },
  links: {
    tie: 'Relier à une parole antérieure',
    how: 'Le signal ci-dessous est la parole ultérieure. Il reste, et celui auquel on le relie aussi.',
    which: 'La parole ultérieure',
    later: { contradicts: 'contredit', retracts: 'retire', confirms: 'confirme' },
    earlier: {
      contradicts: 'est contredit par',
      retracts: 'est retiré par',
      confirms: 'est confirmé par',
    },
    untie: 'Délier',
    another: 'En choisir un autre',
    note: 'Remarque',
  },
  texts: {
    how: 'Un article ou une note est figé quand on le conserve, afin qu’une citation puisse y être confrontée. Rien n’est cherché ailleurs : collez le texte.',
    list: (n: number) => texts(n),
    keep: 'Conserver un texte',
    freeze: 'Figer et conserver',
    read: 'Lire et citer',
    text: 'Texte',
    textHint: 'Collé en texte brut ; un balisage y est montré et jamais exécuté.',
    title: 'Titre',
    outlet: 'Journal, agence ou auteur',
    unknown: 'Ce texte n’existe pas, ou n’était pas connu ce jour-là.',
    frozen: 'Figé. Empreinte (SHA-256) :',
    quote: 'En citer',
    quoteHow: 'Sélectionnez des mots dans le texte, ou saisissez-les ici.',
    typeWords: 'Les mots, comme ils sont dans le texte',
    makeSignal: 'Faire un signal de ces mots',
    notThere: 'Ces mots ne se trouvent pas dans le texte.',
    quotedBy: (n: number) =>
      plural('fr', n, { one: '# signal le cite', other: '# signaux le citent' }),
  },
};

function boundOf(least: number | null, most: number | null, of: number): string {
  if (least !== null && least === most) return `exactement ${least} membres sur ${of}`;
  if (least !== null && most !== null) return `de ${least} à ${most} membres sur ${of}`;
  if (least !== null) return `au moins ${least} membres sur ${of}`;
  return most === null ? '' : `au plus ${most} membres sur ${of}`;
}
