/**
 * The columns of tables of a corridor: one line for each, which field it fills and how it is read.
 *
 * Use      row-reading.ts and row-writing.ts; the head of a template is `columnsOf(kind)`.
 * Shapes   names are those of FORMATS where it has one (`date`, `conditional`, `source_url`).
 *          `texts` is three columns: the bare name, `_nl`, `_fr`. `dated` is two: the date and
 *          `_precision` (`day`, `approx`, `month`, `year`). Lists are parted by `|`.
 * Source   FORMATS, "Corridor".
 */

import type { Kind } from '../kinds/index.ts';

export const SHEET_KINDS = [
  'signal',
  'count',
  'fact',
  'figure',
  'criterion',
  'meeting',
  'contact',
] as const satisfies readonly Kind[];
export type SheetKind = (typeof SHEET_KINDS)[number];

export type As =
  | 'text'
  /** One of a few words: however it is capitalised, with a space for its hyphen. */
  | 'word'
  | 'exact'
  | 'day'
  | 'dated'
  | 'number'
  | 'flag'
  | 'list'
  | 'texts'
  | 'textlists'
  | 'member'
  | 'members'
  | 'candidate'
  | 'candidates'
  | 'subject'
  | 'grade';
/** What an empty cell becomes: null, an empty list or text, or no field at all. */
export type Empty = 'null' | 'none' | 'empty';
export type Column = {
  readonly name: string;
  /** The field, as a JSON pointer below the body. */
  readonly at: string;
  readonly as: As;
  readonly empty: Empty;
};

function column(name: string, at: string, as: As = 'text', empty: Empty = 'null'): Column {
  return { name, at, as, empty };
}

const HANDLING = column('handling', '/handling', 'word', 'none');
const LEARNED = column('learned', '/learned', 'day', 'none');
const ORIGIN = column('origin', '/origin');
const GRADE = column('grade', '/grade', 'grade');
const NOTE = column('note', '/note', 'texts', 'empty');
const ATTRIBUTION = column('attribution', '/attribution', 'word', 'none');
const SOURCE: readonly Column[] = [
  column('source_url', '/address'),
  column('confidence', '/confidence', 'text', 'none'),
];
const MAYBE_SOURCE: readonly Column[] = [column('attribution', '/attribution', 'word'), ...SOURCE];

const COLUMNS: { readonly [K in SheetKind]: readonly Column[] } = {
  signal: [
    column('date', '/said', 'dated'),
    column('published', '/published', 'dated'),
    LEARNED,
    column('member', '/holder/member', 'member'),
    column('body', '/holder/body'),
    column('speaker', '/holder/person'),
    column('office', '/holder/office'),
    column('voice', '/holder/voice', 'word', 'none'),
    column('subject', '/subject', 'subject', 'none'),
    column('stance', '/stance', 'word', 'none'),
    column('conditional', '/condition', 'texts'),
    NOTE,
    ATTRIBUTION,
    column('channel', '/channel', 'word'),
    column('meeting', '/meeting'),
    column('relayed_from', '/teller'),
    ...[GRADE, HANDLING],
    column('language', '/language'),
    column('quote', '/quote/exact', 'exact', 'none'),
    column('quote_means', '/quote/translation', 'texts', 'none'),
    column('quote_text', '/quote/text'),
    column('quote_start', '/quote/start', 'number', 'none'),
    column('quote_end', '/quote/end', 'number', 'none'),
    ...SOURCE,
    column('hash', '/hash'),
    ORIGIN,
    column('tags', '/tags', 'list', 'none'),
    column('pressure', '/pressure', 'flag', 'none'),
  ],
  count: [
    column('date', '/said', 'dated'),
    LEARNED,
    column('subject', '/subject', 'subject', 'none'),
    column('from', '/from', 'word', 'none'),
    column('least', '/least', 'number'),
    column('most', '/most', 'number'),
    column('among', '/among', 'members'),
    column('missing', '/holdOuts', 'members', 'empty'),
    column('trend', '/trend', 'word'),
    column('who', '/who', 'text', 'none'),
    ...[NOTE, ATTRIBUTION, GRADE, HANDLING],
    column('pressure', '/pressure', 'flag', 'empty'),
    ORIGIN,
    ...SOURCE,
  ],
  fact: [
    column('candidate', '/candidate', 'candidate', 'none'),
    column('kind', '/kind', 'word', 'none'),
    column('date', '/when', 'dated', 'none'),
    LEARNED,
    column('by', '/by'),
    column('conditional', '/condition', 'texts'),
    ...[NOTE, HANDLING],
    ...MAYBE_SOURCE,
  ],
  figure: [
    column('criterion', '/criterion', 'text', 'none'),
    column('member', '/member', 'member', 'none'),
    column('year', '/year', 'number', 'none'),
    column('value', '/value', 'text', 'none'),
    column('unit', '/unit', 'text', 'none'),
    column('estimate', '/estimate', 'flag', 'empty'),
    column('publication', '/publication', 'text', 'none'),
    column('published', '/published', 'dated', 'none'),
    LEARNED,
    ...MAYBE_SOURCE,
  ],
  criterion: [
    column('criterion', '/id', 'text', 'none'),
    column('text', '/text', 'texts', 'empty'),
    column('proposer', '/proposer'),
    column('date', '/proposed', 'dated'),
    LEARNED,
    column('supporters', '/supporters', 'list', 'empty'),
    column('opponents', '/opponents', 'list', 'empty'),
    column('favours', '/favours', 'candidates', 'empty'),
    column('turned_against', '/turnedAgainst', 'candidates', 'empty'),
    column('note', '/note', 'texts'),
    HANDLING,
    ...MAYBE_SOURCE,
  ],
  meeting: [
    column('title', '/title', 'texts', 'empty'),
    column('place', '/place', 'texts'),
    column('date', '/from', 'dated', 'none'),
    column('until', '/to', 'dated'),
    LEARNED,
    column('members', '/members', 'members'),
    column('others', '/others', 'list', 'empty'),
    column('agenda', '/agenda', 'textlists', 'empty'),
    column('margins', '/margins', 'textlists', 'empty'),
    HANDLING,
    ...MAYBE_SOURCE,
  ],
  contact: [
    column('ours', '/ours', 'text', 'none'),
    column('member', '/member', 'member'),
    column('person', '/person'),
    column('office', '/office'),
    column('date', '/when', 'dated', 'none'),
    LEARNED,
    column('capacity', '/capacity', 'word', 'none'),
    column('candidate', '/candidate', 'candidate'),
    column('cost', '/cost', 'texts'),
    column('meeting', '/meeting'),
    column('said', '/said', 'texts', 'empty'),
    column('follows', '/follows', 'texts'),
    column('due', '/due', 'day'),
    column('done', '/done', 'flag', 'empty'),
    HANDLING,
    ...MAYBE_SOURCE,
  ],
};

export const LANGUAGE_TAILS = { en: '', nl: '_nl', fr: '_fr' } as const;

export function columnsIn(kind: SheetKind): readonly Column[] {
  return COLUMNS[kind];
}

/** The head of a table, in its order; `id` first. */
export function headOf(kind: SheetKind): readonly string[] {
  return ['id', ...COLUMNS[kind].flatMap(namesOf)];
}

function namesOf({ name, as }: Column): readonly string[] {
  if (as === 'dated') return [name, `${name}_precision`];
  if (as !== 'texts' && as !== 'textlists') return [name];
  return Object.values(LANGUAGE_TAILS).map((tail) => `${name}${tail}`);
}

/** The column in which a field stands, for a refusal of the field; empty where it has none. */
export function columnOf(kind: SheetKind, at: string): string {
  const found = COLUMNS[kind].find((one) => at === one.at || at.startsWith(`${one.at}/`));
  if (found) return found.name;
  return COLUMNS[kind].find((one) => one.at.startsWith(`${at}/`))?.name ?? '';
}
