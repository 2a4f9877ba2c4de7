/**
 * Why something is not taken into a corridor, in English: the type of the other languages.
 *
 * Shapes   one sentence for each code of the readers, of acceptance and of imports; `d` holds the
 *          numbers and ids behind it. What happened and what is possible; no blame.
 */

import type { ChangeRefusalCode } from '../../../corridor/change-refusal.ts';

/** The numbers and ids behind a refusal, as texts; empty where it has none of that name. */
export const DETAILS = [
  'id',
  'given',
  'least',
  'most',
  'length',
  'values',
  'date',
  'day',
  'size',
  'columns',
] as const;
export type Details = { readonly [Name in (typeof DETAILS)[number]]: string };
type Say = (details: Details) => string;

export type FieldCode =
  | 'earlier_missing'
  | 'missing'
  | 'not_text'
  | 'text_too_long'
  | 'not_true_or_false'
  | 'not_a_whole_number'
  | 'out_of_range'
  | 'not_one_of'
  | 'not_a_date'
  | 'not_a_list'
  | 'list_too_long'
  | 'not_an_object'
  | 'unknown_field'
  | 'not_a_decimal'
  | 'not_an_instant'
  | 'item_id_malformed'
  | 'member_id_malformed'
  | 'candidate_id_malformed'
  | 'address_malformed'
  | 'subject_malformed'
  | 'kind_unknown';

export type FileCode =
  | 'file_too_large'
  | 'file_unreadable'
  | 'not_json'
  | 'json_unclear'
  | 'format_unknown'
  | 'no_rows'
  | 'too_many_rows'
  | 'columns_missing'
  | 'quote_open'
  | 'row_too_long'
  | 'name_unknown'
  | 'corridor_unknown';

export type RefusalWords = {
  readonly codes: { readonly [Code in ChangeRefusalCode | FieldCode | FileCode]: Say };
  readonly other: (code: string) => string;
};

export const messages: RefusalWords = {
  codes: {
    // Fields.
    missing: () => 'This is still needed.',
    not_text: () => 'This is not text.',
    text_too_long: ({ most, length }) => `The text has ${length} signs; at most ${most} fit.`,
    not_true_or_false: () => 'This is neither yes nor no.',
    not_a_whole_number: () => 'This is not a whole number.',
    out_of_range: ({ given, least, most }) => `${given} is not between ${least} and ${most}.`,
    not_one_of: ({ values }) => `Choose one of these: ${values}.`,
    not_a_date: () => 'No calendar has this date. Write 2024-03-13, or 2024-03, or 2024.',
    not_a_list: () => 'This is not a list.',
    list_too_long: ({ most, length }) => `The list has ${length} entries; at most ${most} fit.`,
    not_an_object: () => 'This is not a record with fields.',
    unknown_field: () => 'There is no such field.',
    not_a_decimal: () => 'This is not a number as published, such as 1.70.',
    not_an_instant: () => 'This is not a time with a zone, such as 2024-03-13T10:00:00Z.',
    item_id_malformed: () => 'An id has small letters, digits and hyphens, at most 64.',
    member_id_malformed: () => 'This is not the id of a member.',
    candidate_id_malformed: () => 'This is not the id of a candidate.',
    address_malformed: () => 'An address begins with https:// or http:// and has no spaces.',
    subject_malformed: () => 'Choose a candidate, a proposal on timing or a criterion.',
    kind_unknown: () => 'There is no such kind of item.',
    // What is named must be known.
    unknown_member: ({ id }) => `The body has no member “${id}”.`,
    unknown_candidate: ({ id }) => `There is no candidate “${id}”; add the name first.`,
    unknown_subject: ({ id }) => `“${id}” is no candidate, timing or criterion of this corridor.`,
    unknown_criterion: ({ id }) => `There is no criterion “${id}”; add it first.`,
    unknown_meeting: ({ id }) => `There is no meeting “${id}”; add it first.`,
    unknown_signal: ({ id }) => (id === '' ? 'Choose a signal.' : `There is no signal “${id}”.`),
    unknown_argument: ({ id }) => `There is no argument “${id}”.`,
    unknown_text: ({ id }) => `There is no kept text “${id}”.`,
    // Dates.
    said_after_learned: ({ date, day }) => after('It was said', date, 'it was learned', day),
    published_after_learned: ({ date, day }) =>
      after('It was published', date, 'it was learned', day),
    said_after_published: ({ date, day }) => after('It was said', date, 'it was published', day),
    period_turned: () => 'It would end before it begins.',
    learned_in_future: () => 'Nobody can have learned it in the future.',
    // How things hang together.
    answer_circular: () => 'The arguments would answer one another in a circle.',
    link_circular: () => 'The words would retract one another in a circle.',
    link_to_itself: () => 'A word cannot be tied to itself.',
    origin_circular: () => 'The reports would be one another’s origin.',
    tie_to_itself: () => 'A member cannot move itself.',
    // Forms of single items.
    candidate_twice: ({ id }) => `Candidate “${id}” stands there twice.`,
    member_twice: ({ id }) => `Member “${id}” stands there twice.`,
    group_twice: ({ id }) => `Group “${id}” stands there twice.`,
    cell_twice: () => 'A cell stands there twice.',
    cell_id_wrong: () => 'An assessment belongs under the id of its cell.',
    count_impossible: ({ least, most }) =>
      `At least ${least} cannot be: with those named as not among them at most ${most} are left.`,
    hold_out_not_among: () => 'A member named as not among them is not among those counted.',
    ground_missing: () => 'This corridor has no body and members yet.',
    ground_needed: () => 'The body and its members cannot be withdrawn.',
    hash_malformed: () => 'A fingerprint has 64 signs, 0 to 9 and a to f.',
    hash_mismatch: () => 'The fingerprint does not fit the text.',
    id_taken: ({ id }) => `“${id}” is taken; revise that one, or choose another id.`,
    nothing_said: () => 'Give a number, or say whether it rises or falls.',
    nothing_to_withdraw: () => 'It was withdrawn already, or was never here.',
    quote_not_there: () => 'The quotation does not stand in the kept text at that place.',
    reason_missing: () => 'Say why.',
    earlier_missing: () => 'Choose the earlier word to which it is tied.',
    text_not_normal: () => 'The text is not in the form in which texts are kept; paste it again.',
    wrong_id: () => 'This kind of item has one id only.',
    // Files.
    file_too_large: ({ size, most }) =>
      `The file has ${size} MB; at most ${most} MB are read. Nothing of it was opened. Cut it into smaller files.`,
    file_unreadable: () =>
      'The file could not be read as text. In the spreadsheet, save it as “CSV UTF-8”.',
    not_json: () => 'This is not JSON.',
    json_unclear: () =>
      'This JSON can be read in more than one way, or nests too deep: a name that stands twice in one object, a name with a backslash, or “__proto__”. Nothing of it was taken in.',
    format_unknown: () =>
      'The file has none of the forms that can be read: a corridor (doyen/corridor/1), a list, or an object with “signals”.',
    no_rows: () => 'There are no rows in it.',
    too_many_rows: ({ most }) => `More than ${most} rows; cut it into smaller files.`,
    columns_missing: ({ columns }) => `Columns are missing: ${columns}.`,
    quote_open: () => 'A quotation mark is opened and not closed in this row.',
    row_too_long: () => 'The row has more cells than the table has columns.',
    name_unknown: ({ given }) => `Nobody here is called “${given}”.`,
    corridor_unknown: () => 'The corridor is not open in this window.',
  },
  other: (code) => `It was not taken (${code}).`,
};

function after(what: string, date: string, than: string, day: string): string {
  return `${what} on ${date}, later than ${than} (${day}).`;
}
