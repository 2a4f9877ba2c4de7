/**
 * The columns of a signal of which more than one make a field: who holds it, on what, in which
 * words.
 *
 * Use      tables.ts; the simple columns are in columns.ts.
 * Shapes   a table of the settled format has `speaker` and `office` alone: on record the speaker
 *          speaks for himself (`Name, office`), else he tells it of the member. A table of ours has
 *          `person`, `person_office`, `body`, `voice` and `teller` besides, and these decide.
 * Source   FORMATS.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import { isObject } from '../../basics/shape.ts';
import { type Column, type Row, TONGUES, cellOf, spoken, wholeNumber } from './columns.ts';

const CANDIDATE = /\s*\((?:the )?candidate\)\s*$/i;

export const holder: Column = {
  headings: ['member', 'office', 'speaker', 'person', 'person_office', 'body', 'voice'],
  at: '/holder',
  take(row, { names }) {
    const given = cellOf(row, 'member').trim();
    const member = given === '' ? null : names.member(given);
    if (member === undefined) return { code: 'name_unknown', given };
    const voice = cellOf(row, 'voice').trim().toLowerCase();
    const told = isOurs(row) ? ownParts(row) : settledParts(row, member !== null);
    return { value: { member, ...told, voice: voice || voiceOf(row, member !== null) } };
  },
  give(field) {
    const { member, body, person, office, voice } = cellsOf(field);
    const speaker = [person, office].filter((part) => part !== '').join(', ');
    return {
      ...{ member, speaker, person, person_office: office, body, voice },
      office: member === '' ? body : '',
    };
  },
};

export const teller: Column = {
  headings: ['teller'],
  at: '/teller',
  take(row) {
    const own = cellOf(row, 'teller');
    const isTold = !isOurs(row) && !isOnRecord(row);
    return { value: own || (isTold && cellOf(row, 'speaker')) || null };
  },
  give: (field) => ({ teller: textOf(field) }),
};

export const onWhat: Column = {
  headings: ['candidate', 'subject'],
  at: '/subject',
  take(row, { names }) {
    const subject = cellOf(row, 'subject').trim().toLowerCase();
    if (subject !== '') return { value: subject };
    const given = cellOf(row, 'candidate').trim();
    if (given === '') return { value: undefined };
    const id = names.candidate(given);
    return id === undefined ? { code: 'name_unknown', given } : { value: `candidate:${id}` };
  },
  give(field) {
    const subject = textOf(field);
    const [, candidate = ''] = /^candidate:(.+)$/.exec(subject) ?? [];
    return { candidate, subject };
  },
};

const translation = spoken('quote_translation', '/quote/translation', undefined);
const start = wholeNumber('quote_start', '/quote/start');
const end = wholeNumber('quote_end', '/quote/end');

export const quoted: Column = {
  headings: ['quote', 'quote_text', 'quote_start', 'quote_end', ...translation.headings],
  at: '/quote',
  take(row, reading) {
    const exact = cellOf(row, 'quote');
    if (exact === '') return { value: null };
    const parts = { start, end, translation };
    const more = Object.entries(parts).flatMap(([name, column]): readonly [string, Json][] => {
      const taken = column.take(row, reading);
      return 'value' in taken && taken.value !== undefined ? [[name, taken.value]] : [];
    });
    const text = cellOf(row, 'quote_text').trim().toLowerCase() || null;
    return { value: { exact, text, ...Object.fromEntries(more) } };
  },
  give(field) {
    const quote: JsonObject = isObject(field) ? field : {};
    return {
      quote: textOf(quote['exact']),
      quote_text: textOf(quote['text']),
      ...start.give(quote['start']),
      ...end.give(quote['end']),
      ...translation.give(quote['translation']),
    };
  },
};

/** A list of texts: an agenda. What stands at one place in each language belongs together. */
export function spokenList(heading: string, at: string): Column {
  const own = (tongue: string) => `${heading}_${tongue}`;
  return {
    headings: [heading, ...TONGUES.map(own)],
    at,
    take(row, { language }) {
      const plainList = partsOf(cellOf(row, heading)).map((one): Json => ({ [language]: one }));
      const lists = TONGUES.map((tongue) => [tongue, partsOf(cellOf(row, own(tongue)))] as const);
      const length = Math.max(...lists.map(([, parts]) => parts.length));
      if (length === 0) return { value: plainList };
      const texts = Array.from({ length }, (_, index): Json => {
        const said = lists.map(([tongue, parts]) => [tongue, parts[index] ?? ''] as const);
        return Object.fromEntries(said.filter(([, one]) => one !== ''));
      });
      return { value: texts };
    },
    give(field) {
      const texts = (field ?? []) as readonly JsonObject[];
      const inTongue = (tongue: string) => texts.map((text) => textOf(text[tongue]));
      const first = texts.map((text) => textOf(text['en'] ?? text['nl'] ?? text['fr']));
      const each = TONGUES.map((tongue) => [own(tongue), lined(inTongue(tongue))] as const);
      return { [heading]: lined(first), ...Object.fromEntries(each) };
    },
  };
}

/** One line for each: what stands on a line of its own has no line in it. */
function lined(parts: readonly string[]): string {
  if (parts.every((part) => part === '')) return '';
  return parts.map((part) => part.replaceAll(/[\r\n]+/g, ' ')).join('\n');
}

function partsOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(/\r\n|\r|\n/);
}

function isOurs(row: Row): boolean {
  return Object.hasOwn(row, 'person');
}

function isOnRecord(row: Row): boolean {
  return cellOf(row, 'attribution').trim().toLowerCase() === 'on-record';
}

type Parts = {
  readonly body: string | null;
  readonly person: string | null;
  readonly office: string | null;
};

function ownParts(row: Row): Parts {
  const of = (heading: string) => cellOf(row, heading) || null;
  return { body: of('body'), person: of('person'), office: of('person_office') };
}

function settledParts(row: Row, hasMember: boolean): Parts {
  const speaker = cellOf(row, 'speaker').replace(CANDIDATE, '').trim();
  const body = hasMember ? null : cellOf(row, 'office').trim() || null;
  if (!isOnRecord(row)) return { body, person: null, office: null };
  const comma = speaker.indexOf(', ');
  if (comma < 0) return { body, person: speaker || null, office: null };
  return { body, person: speaker.slice(0, comma), office: speaker.slice(comma + 2) };
}

function voiceOf(row: Row, hasMember: boolean): string {
  if (CANDIDATE.test(cellOf(row, 'speaker'))) return 'candidate';
  return hasMember ? 'government' : 'other';
}

function cellsOf(field: Json | undefined): {
  readonly [part in 'member' | 'body' | 'person' | 'office' | 'voice']: string;
} {
  const parts: JsonObject = isObject(field) ? field : {};
  const of = (name: string) => textOf(parts[name]);
  return {
    ...{ member: of('member'), body: of('body'), person: of('person') },
    ...{ office: of('office'), voice: of('voice') },
  };
}

function textOf(field: Json | undefined): string {
  return typeof field === 'string' ? field : '';
}
