/**
 * Narrows the stream of evidence: by words, holder, subject, stance, source, handling and days.
 *
 * Use      `filtered(entries, filter, writtenBy(named))`; `NO_FILTER` lets everything pass.
 * Shapes   a filter that is null or empty asks nothing. An entry passes where one of its reports
 *          does. Words are sought without case and accents, each of them, in whatever is written
 *          of the signal and in the names that the page shows.
 */

import { plainName } from './plain-name.ts';
import type { Attribution, SubjectId } from './fields.ts';
import type { CountEntry, Entry, SignalEntry } from './evidence-list.ts';
import type { Count } from './kinds/count.ts';
import type { Signal, Stance, Voice } from './kinds/signal.ts';
import { isBelowC3 } from './weighing.ts';

export const GRADE_FILTERS = ['good', 'below', 'none'] as const;
export const MARKS = ['conditional', 'contradicted', 'retracted', 'pressure', 'repeated'] as const;

export type EvidenceFilter = {
  readonly words: string;
  readonly kind: 'signal' | 'count' | null;
  readonly member: string | null;
  readonly subject: SubjectId | null;
  readonly stance: Stance | null;
  readonly attribution: Attribution | null;
  readonly voice: Voice | null;
  /** C3 or better, below it, or not graded. */
  readonly grade: (typeof GRADE_FILTERS)[number] | null;
  readonly handling: Signal['handling'] | null;
  readonly mark: (typeof MARKS)[number] | null;
  /** Days, `YYYY-MM-DD`, or empty. */
  readonly from: string;
  readonly to: string;
};

export const NO_FILTER: EvidenceFilter = {
  words: '',
  kind: null,
  member: null,
  subject: null,
  stance: null,
  attribution: null,
  voice: null,
  grade: null,
  handling: null,
  mark: null,
  from: '',
  to: '',
};

/** How the page calls members and subjects, so that what is seen can be sought. */
export type Named = {
  readonly member: (id: string) => string;
  readonly subject: (id: string) => string;
};

/** All that is written of a signal or count, to be searched. */
type Written = (body: Signal | Count) => string;

/** Remembers what it has put together: the next letter that is typed asks for the same. */
export function writtenBy(named: Named): Written {
  const known = new WeakMap<Signal | Count, string>();
  return (body) => {
    const written =
      known.get(body) ?? ('holder' in body ? writtenIn(body, named) : writtenInCount(body, named));
    known.set(body, written);
    return written;
  };
}

export function filtered(
  entries: readonly Entry[],
  filter: EvidenceFilter,
  written: Written,
): readonly Entry[] {
  const sought = plain(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter(
    (entry) =>
      (filter.from === '' || entry.day >= filter.from) &&
      (filter.to === '' || entry.day <= filter.to) &&
      (filter.kind === null || entry.kind === filter.kind) &&
      (entry.kind === 'signal'
        ? passesSignal(entry, filter, sought, written)
        : passesCount(entry, filter, sought, written)),
  );
}

function passesSignal(
  entry: SignalEntry,
  filter: EvidenceFilter,
  sought: readonly string[],
  written: Written,
): boolean {
  return (
    passesMark(entry, filter.mark) &&
    entry.reports.some(({ body }) => passesBody(body, filter) && has(sought, written, body))
  );
}

function passesBody(body: Signal, filter: EvidenceFilter): boolean {
  return (
    is(filter.member, body.holder.member) &&
    is(filter.subject, body.subject) &&
    is(filter.stance, body.stance) &&
    is(filter.attribution, body.attribution) &&
    is(filter.voice, body.holder.voice) &&
    is(filter.handling, body.handling) &&
    is(filter.grade, gradeOf(body.grade)) &&
    (filter.mark !== 'conditional' || body.condition !== null) &&
    (filter.mark !== 'pressure' || body.pressure === true)
  );
}

function passesMark(entry: SignalEntry, mark: EvidenceFilter['mark']): boolean {
  if (mark === 'retracted') return entry.retracted.length > 0;
  if (mark === 'contradicted') return entry.contradicted;
  return mark !== 'repeated' || entry.reports.length > 1;
}

/** A count has no stance and no voice: a filter on these leaves it out. */
function passesCount(
  { body }: CountEntry,
  filter: EvidenceFilter,
  sought: readonly string[],
  written: Written,
): boolean {
  const { member, mark } = filter;
  return (
    filter.stance === null &&
    filter.voice === null &&
    (mark === null || (mark === 'pressure' && body.pressure)) &&
    (member === null || membersIn(body).includes(member)) &&
    is(filter.subject, body.subject) &&
    is(filter.attribution, body.attribution) &&
    is(filter.handling, body.handling) &&
    is(filter.grade, gradeOf(body.grade)) &&
    has(sought, written, body)
  );
}

function is<Value>(wanted: Value | null, there: Value | null): boolean {
  return wanted === null || wanted === there;
}

function gradeOf(grade: Signal['grade']): (typeof GRADE_FILTERS)[number] {
  if (grade === null) return 'none';
  return isBelowC3(grade) ? 'below' : 'good';
}

function has(sought: readonly string[], written: Written, body: Signal | Count): boolean {
  if (sought.length === 0) return true;
  const text = written(body);
  return sought.every((word) => text.includes(word));
}

type Texts = Count['note'];

function writtenIn(body: Signal, named: Named): string {
  const { holder, subject, note, condition, quote, teller, tags, address, language } = body;
  return plain(
    [
      ...[holder.member === null ? '' : named.member(holder.member), named.subject(subject)],
      ...[holder.body, holder.person, holder.office, teller, address, language, quote?.exact],
      ...wordsOf(note),
      ...wordsOf(condition),
      ...wordsOf(quote?.translation ?? null),
      ...(tags ?? []),
    ].join('\n'),
  );
}

function writtenInCount(body: Count, named: Named): string {
  const members = membersIn(body).map(named.member);
  return plain(
    [named.subject(body.subject), body.who, body.address, ...members, ...wordsOf(body.note)].join(
      '\n',
    ),
  );
}

function membersIn({ among, holdOuts }: Count): readonly string[] {
  return [...(among ?? []), ...holdOuts];
}

function wordsOf(texts: Texts | null): readonly (string | undefined)[] {
  return texts === null ? [] : [texts.en, texts.nl, texts.fr];
}

/** Without case and accents, so that `Karins` finds Kariņš. */
function plain(text: string): string {
  return plainName(text);
}
