/**
 * Evidence, the forms that add it, kept texts and imports, in English: the type of the other
 * languages.
 */

import { plural } from '../../plural.ts';
import { messages as form } from './evidence-form.ts';
import { messages as exchange } from './evidence-exchange.ts';

export type Size = {
  readonly reports: number;
  readonly origins: number;
  readonly counts: number;
  readonly texts: number;
};
export type Bound = {
  readonly least: number | null;
  readonly most: number | null;
  readonly of: number;
  readonly trend: 'rising' | 'falling' | null;
};
export type SpanSaid = {
  readonly favourable: number;
  readonly against: number;
  readonly neither: number;
  readonly counts: number;
};

const TRENDS = { rising: 'ever more members', falling: 'ever fewer members' };

const signals = (n: number) => plural('en', n, { one: '# signal', other: '# signals' });
const origins = (n: number) => plural('en', n, { one: '# origin', other: '# origins' });
const counts = (n: number) => plural('en', n, { one: '# count', other: '# counts' });
const texts = (n: number) => plural('en', n, { one: '# kept text', other: '# kept texts' });

export const messages = {
  form,
  exchange,
  places: {
    label: 'Evidence',
    evidence: 'The list',
    add: 'Quick add',
    'add/signal': 'Add a signal',
    'add/count': 'Add a count',
    texts: 'Kept texts',
    import: 'Import',
  },
  languages: { en: 'English', nl: 'Dutch', fr: 'French' },
  size: (n: Size) =>
    `${signals(n.reports)} of ${origins(n.origins)}, ${counts(n.counts)} without names, ` +
    `${texts(n.texts)}. One origin counts once, however often it is repeated.`,
  keptIn: 'Offices, bodies and titles stand as they were written, in English.',
  passing: (n: number, of: number) => (n === of ? `All ${of}` : `${n} of ${of}`),
  more: (n: number) => `Show ${n} more`,
  left: (n: number) => `${n} further down`,
  says: (holder: string, subject: string, stance: string) => `${holder} on ${subject}: ${stance}`,
  on: 'on',
  colon: ':',
  semicolon: ';',
  if: (condition: string) => `on condition: ${condition}`,
  apart: (voice: string) => `Said by ${voice}; not the member’s position.`,
  retracted: 'Taken back by a later word: it counts no more.',
  repeats: (n: number) =>
    plural('en', n, {
      one: '# further report of the same origin: it adds nothing to its weight',
      other: '# further reports of the same origin: they add nothing to its weight',
    }),
  ungraded: 'not graded',
  toldBy: (teller: string) => `at second hand, told by ${teller}`,
  translated: 'In this language:',
  inText: (title: string) => `Where it stands: ${title}`,
  pressure: 'may be meant as pressure',
  revise: 'Revise',
  kept: 'Kept.',
  seeIt: 'See it in the list',
  complete: 'Complete it',
  quickHow: 'Three answers are enough. The rest can follow when there is time.',
  quickDefaults: (hasAddress: boolean): string =>
    hasAddress
      ? 'Kept as learned today from a press report, TLP:CLEAR. A member is taken to speak through its government; change that when you complete it.'
      : 'Kept as learned today in a conversation of our own, TLP:AMBER. A member is taken to speak through its government; change that when you complete it.',
  fullHow:
    'Only who, about what, how they stand and how you know are asked; every further answer makes it weigh more rightly.',
  reviseSignal: 'Revise a signal',
  reviseCount: 'Revise a count',
  reviseHow:
    'Nothing is overwritten: what stood here stays in the history, with its author and time.',
  countHow:
    'A count without names says something of a set of members and nothing of any one of them. It narrows how far a name can be from consensus; it moves no cell.',
  count: {
    who: (who: string) => `${who}:`,
    bound: ({ least, most, of, trend }: Bound) => {
      const numbers = boundOf(least, most, of);
      const moves = trend === null ? '' : TRENDS[trend];
      if (numbers === '') return moves;
      return moves === '' ? numbers : `${numbers} (${moves})`;
    },
    accept: (subject: string) => `would accept ${subject}`,
    support: (subject: string) => `support ${subject}`,
    holdOuts: (members: string) => `named as not among them: ${members}`,
    isConstraint: 'Binds a set of members; it is no member’s position.',
    fromAccept: 'at least accept',
    fromSupport: 'support',
    trends: TRENDS,
  },
  filters: {
    words: 'Search: words, a member, a person',
    none: 'Show all again',
    more: (n: number) =>
      n === 0 ? 'Filters' : plural('en', n, { one: 'Filters (# set)', other: 'Filters (# set)' }),
    from: 'Said from',
    to: 'Said until',
    all: 'all',
    kind: 'Signals or counts',
    kinds: { signal: 'signals only', count: 'counts only' },
    grades: { good: 'C3 or better', below: 'below C3', none: 'not graded' },
    mark: 'Only those that are',
    marks: {
      conditional: 'on a condition',
      contradicted: 'contradicted',
      retracted: 'retracted',
      pressure: 'perhaps pressure',
      repeated: 'reported more than once',
    },
  },
  timeline: {
    show: 'Timeline',
    picture: (from: string, to: string) =>
      `What was said from ${from} to ${to}; the same stands in the list below.`,
    legend:
      'Above the line, open: in favour. Below it, filled: against. On the line: open or silent. On top, a band: a count without names.',
    asList: 'The same as a list',
    span: (from: string, to: string) => `${from} to ${to}`,
    said: (days: string, n: SpanSaid) =>
      `${days}: ${n.favourable} in favour, ${n.against} against, ${n.neither} open or silent` +
      (n.counts === 0 ? '' : `, ${counts(n.counts)}`),
    narrow: 'Only these',
    narrowTo: (days: string) => `Only these: ${days}`,
  },
  links: {
    tie: 'Tie to an earlier word',
    how: 'The signal below is the later word. It stays; so does the one it is tied to.',
    which: 'The later word',
    later: { contradicts: 'contradicts', retracts: 'retracts', confirms: 'confirms' },
    earlier: {
      contradicts: 'is contradicted by',
      retracts: 'is retracted by',
      confirms: 'is confirmed by',
    },
    untie: 'Untie',
    another: 'Choose another',
    note: 'Note',
  },
  texts: {
    how: 'An article or a note is frozen when it is kept, so that a quotation can be held against it. Nothing is fetched: paste the text.',
    list: (n: number) => texts(n),
    keep: 'Keep a text',
    freeze: 'Freeze and keep',
    read: 'Read and quote',
    text: 'Text',
    textHint: 'Pasted as plain text; markup in it is shown and never run.',
    title: 'Title',
    outlet: 'Newspaper, agency or author',
    unknown: 'There is no such text, or it was not known on this day.',
    frozen: 'Frozen. Fingerprint (SHA-256):',
    quote: 'Quote from it',
    quoteHow: 'Select words in the text, or type them here.',
    typeWords: 'The words, as they stand in the text',
    makeSignal: 'Make a signal of these words',
    notThere: 'These words do not stand in the text.',
    quotedBy: (n: number) =>
      plural('en', n, { one: '# signal quotes it', other: '# signals quote it' }),
  },
};

function boundOf(least: number | null, most: number | null, of: number): string {
  if (least !== null && least === most) return `exactly ${least} of ${of} members`;
  if (least !== null && most !== null) return `${least} to ${most} of ${of} members`;
  if (least !== null) return `at least ${least} of ${of} members`;
  return most === null ? '' : `at most ${most} of ${of} members`;
}
