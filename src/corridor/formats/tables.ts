/**
 * The tables in which items come and go: for each kind its columns, as a spreadsheet has them.
 *
 * Use      `TABLES.signal` for rows.ts; `columnsOf(kind)` are the headings, in order.
 * Shapes   the names of the settled format come first, with their meaning; further columns keep
 *          what it has no place for, so that a table of ours comes back as it was.
 * Source   FORMATS.
 */

import {
  type Column,
  byWhom,
  date,
  graded,
  list,
  named,
  namedList,
  nullableText,
  optionalText,
  spoken,
  wholeNumber,
  word,
  yesOrNo,
} from './columns.ts';
import { holder, onWhat, quoted, spokenList, teller } from './signal-columns.ts';

const learned = word('learned', '/learned');
const handling = word('handling', '/handling');
const address = nullableText('source_url', '/address');
const confidence = optionalText('confidence', '/confidence');
const provenance = [address, word('attribution', '/attribution', null), confidence];

export const TABLES = {
  signal: [
    date('date', '/said', null),
    holder,
    onWhat,
    word('stance', '/stance'),
    spoken('conditional', '/condition', null),
    word('attribution', '/attribution'),
    spoken('note', '/note', {}),
    address,
    optionalText('relayed_from', '/relayedFrom'),
    confidence,
    teller,
    date('published', '/published', null),
    learned,
    word('channel', '/channel', null),
    word('meeting', '/meeting', null),
    graded('grade', '/grade'),
    handling,
    nullableText('language', '/language'),
    quoted,
    nullableText('hash', '/hash'),
    word('origin', '/origin', null),
    list('tags', '/tags', undefined),
    yesOrNo('pressure', '/pressure'),
  ],
  count: [
    date('date', '/said', null),
    onWhat,
    word('from', '/from'),
    wholeNumber('least', '/least', null),
    wholeNumber('most', '/most', null),
    namedList('member', 'among', '/among', null),
    namedList('member', 'hold_outs', '/holdOuts', []),
    word('trend', '/trend', null),
    optionalText('who', '/who'),
    word('attribution', '/attribution'),
    spoken('note', '/note', {}),
    address,
    confidence,
    learned,
    graded('grade', '/grade'),
    handling,
    yesOrNo('pressure', '/pressure', false),
    word('origin', '/origin', null),
  ],
  fact: [
    date('date', '/when'),
    named('candidate', 'candidate', '/candidate'),
    word('kind', '/kind'),
    byWhom('by', '/by'),
    spoken('conditional', '/condition', null),
    spoken('note', '/note', {}),
    learned,
    handling,
    ...provenance,
  ],
  figure: [
    named('criterion', 'criterion', '/criterion'),
    named('member', 'member', '/member'),
    wholeNumber('year', '/year'),
    optionalText('value', '/value'),
    optionalText('unit', '/unit'),
    yesOrNo('estimate', '/estimate', false),
    optionalText('publication', '/publication'),
    date('published', '/published'),
    learned,
    ...provenance,
  ],
  criterion: [
    word('criterion', '/id'),
    spoken('text', '/text', {}),
    byWhom('proposer', '/proposer'),
    date('proposed', '/proposed', null),
    list('supporters', '/supporters', []),
    list('opponents', '/opponents', []),
    namedList('candidate', 'favours', '/favours', []),
    namedList('candidate', 'turned_against', '/turnedAgainst', []),
    spoken('note', '/note', null),
    optionalText('least', '/least'),
    learned,
    handling,
    ...provenance,
  ],
  meeting: [
    spoken('title', '/title', {}),
    spoken('place', '/place', null),
    date('date', '/from'),
    date('end', '/to', null),
    namedList('member', 'members', '/members', null),
    list('others', '/others', []),
    spokenList('agenda', '/agenda'),
    spokenList('margins', '/margins'),
    learned,
    handling,
    ...provenance,
  ],
  contact: [
    date('date', '/when'),
    optionalText('ours', '/ours'),
    named('member', 'member', '/member', null),
    nullableText('person', '/person'),
    nullableText('office', '/office'),
    word('capacity', '/capacity'),
    named('candidate', 'candidate', '/candidate', null),
    spoken('cost', '/cost', null),
    word('meeting', '/meeting', null),
    spoken('said', '/said', {}),
    spoken('follows', '/follows', null),
    word('due', '/due', null),
    yesOrNo('done', '/done', false),
    learned,
    handling,
    ...provenance,
  ],
} as const satisfies { readonly [kind: string]: readonly Column[] };

export type TableKind = keyof typeof TABLES;
export const tableKinds = Object.keys(TABLES) as readonly TableKind[];

/** Without these there is nothing to read; the others may be left out. */
export const NEEDED: { readonly [K in TableKind]: readonly string[] } = {
  signal: ['candidate', 'stance', 'attribution'],
  count: ['candidate', 'from', 'who', 'attribution'],
  fact: ['candidate', 'kind', 'date'],
  figure: ['criterion', 'member', 'year', 'value', 'publication', 'published'],
  criterion: ['text'],
  meeting: ['title', 'date'],
  contact: ['ours', 'capacity', 'date'],
};

export function columnsOf(kind: TableKind): readonly string[] {
  const columns: readonly Column[] = TABLES[kind];
  return ['id', ...new Set(columns.flatMap(({ headings }) => headings))];
}
