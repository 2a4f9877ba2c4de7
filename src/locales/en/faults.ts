/**
 * What is wrong with a definition or an answers file, in English: the type of the other languages.
 *
 * Use      `sayFault(messages, fault)` of locales/say-fault.ts; a clause without a full stop, so
 *          that it can follow the name of a file and a place in it.
 */

import type { FaultCode } from '../../table/fault-codes.ts';

/** One clause for each code; `d` spells the detail of that name. */
export type FaultClauses = {
  readonly [Code in FaultCode]: (d: (detail: string) => string) => string;
};

export const messages: FaultClauses = {
  missing: () => 'this field is missing',
  not_text: () => 'this must be a text',
  text_too_long: (d) => `this text has ${d('length')} characters; at most ${d('most')} are allowed`,
  not_true_or_false: () => 'this must be true or false',
  not_a_whole_number: () => 'this must be a whole number',
  out_of_range: (d) => `${d('given')} is outside ${d('least')} to ${d('most')}`,
  not_one_of: (d) => `this must be one of: ${d('values')}`,
  not_a_list: () => 'this must be a list',
  list_too_long: (d) => `this list has ${d('length')} items; at most ${d('most')} are allowed`,
  not_an_object: () => 'this must be an object',
  unknown_field: () => 'this field is not known here',
  text_not_well_formed: () => 'this text holds half a character (a lone surrogate)',
  nested_too_deep: (d) => `this is nested more than ${d('most')} levels deep`,
  not_an_id: () =>
    'an id is 2 to 32 lower-case letters, digits and hyphens, and starts with a letter',
  not_a_date: () => 'a date is spelled YYYY-MM-DD and must exist',
  not_an_instant: () => 'a time is spelled with its offset, such as 2024-06-25T12:00:00+02:00',
  not_a_time_zone: () => 'a time zone is an IANA name, such as Europe/Brussels',
  not_a_share: () => 'a share is a fraction of two whole numbers, such as 2/3',
  not_a_digest: () => 'this is no SHA-256 in hex: 64 digits',
  text_in_no_language: () => 'a text is needed in at least one of en, nl, fr',
  empty_text: () => 'this text is empty',
  list_empty: () => 'this list is empty',
  not_a_weight: (d) =>
    `a weight is a number with at most ${d('most')} decimals, not below 0 and not too large for that`,
  not_a_chance: () => 'a chance is a number from 0 to 1',
  id_twice: (d) => `“${d('id')}” is here twice`,
  member_unknown: (d) => `there is no member “${d('member')}”`,
  candidate_unknown: (d) => `there is no candidate “${d('candidate')}”`,
  candidate_twice: (d) => `candidate “${d('candidate')}” is in this round twice`,
  group_unknown: (d) => `there is no group “${d('group')}”`,
  group_empty: (d) => `group “${d('group')}” has no members`,
  group_too_large: (d) =>
    `group “${d('group')}” acts together and has ${d('size')} members; the number assumed ` +
    `corrupt is only ${d('assumedCorrupt')}`,
  id_reserved: (d) => `“${d('id')}” already has a meaning of its own; choose another id`,
  objection_must_break: () => 'an objection must be among what breaks silence',
  shortest_too_long: (d) =>
    `silence may be shortened to ${d('shortestHours')} hours, and runs only ${d('hours')}`,
  word_twice: (d) => `“${d('word')}” is here twice`,
  scale_differs: (d) => `a straw poll’s scale has exactly these words: ${d('expected')}`,
  word_not_read: (d) => `it is not said how “${d('word')}” counts`,
  ends_before_it_starts: (d) => `this ends on ${d('to')}, before it starts on ${d('from')}`,
  closes_before_opens: () => 'the round closes before it opens, or at the same moment',
  round_without_candidates: () => 'this round has no candidates',
  classes_not_asked: () => 'classes are counted apart only where “reveal” is “classes”',
  rule_asks_for_counts: () =>
    'this rule asks for counts; “passes” is for a rule that lets nobody be against, or that is one number of members and is opened by at most five trustees',
  classes_missing: () => '“reveal” is “classes”, but no class is named',
  question_missing: () => 'a confessional needs its question: the same for all',
  not_a_confessional: () => 'only a confessional has “question” and “checkedBy”',
  names_not_asked: () =>
    'names are asked only in a confessional or in a straw poll whose counts are published',
  names_in_too_many_ways: (d) =>
    `there are more than ${d('most')} ways to name ${d('exactly')} of these; take fewer names, or ask for one word each`,
  names_impossible: (d) =>
    `${d('exactly')} names are asked for, and only ${d('most')} are in this round`,
  check_needs_scale: () =>
    'a straw poll can check answers by the scale’s words, not a list of names',
  check_not_a_straw_poll: (d) =>
    `“${d('round')}” is not a straw poll with counts of this definition, so it checks nothing`,
  check_before_talks: () => 'the poll that checks must open after the confessional has closed',
  check_needs_count: () => 'where the record keeps no count, there is nothing to check',
  talks_leave_no_trace: () =>
    '“trace” is “none”: talks are not in the record at all, so no confessional can be planned',
  source_unclear: () => 'without an address as source, “confidence” must say what this rests on',
  threshold_too_low: (d) =>
    `${d('threshold')} trustees can open a tally, while ${d('assumedCorrupt')} are assumed ` +
    'corrupt; the threshold must be higher than that',
  closing_quorum_too_low: (d) =>
    `with ${d('members')} members and ${d('assumedCorrupt')} assumed corrupt, twice the ` +
    `closing quorum of ${d('closingQuorum')} must exceed their sum`,
  closing_quorum_too_high: (d) =>
    `${d('closingQuorum')} must sign the closing, and only ${d('members')} members sit at ` +
    'the first round',
  threshold_too_high: (d) =>
    `${d('threshold')} trustees are needed, and only ${d('members')} members sit at the ` +
    'first round',
  board_not_asked: () => 'a board is named, and all members hold keys: `who` must be “board”',
  board_too_small: (d) => `only ${d('members')} on the board: it takes ${d('least')} at least`,
  too_few_members: (d) =>
    `${d('members')} members sit at the first round; at least ${d('least')} are needed to ` +
    'keep an answer unseen',
  expression_unknown: () => 'this is no rule: it needs “who”, “all” or “any”',
  not_monotone: (d) => `with “${d('who')}” so, more goodwill could hurt a candidate`,
  no_parts: () => 'this needs at least one part',
  quota_impossible: (d) =>
    `${d('quota')} can never be reached: there are ${d('size')} members to count`,
  quota_always_met: (d) =>
    `${d('quota')} is always met with ${d('size')} members, so this part decides nothing`,
  class_empty: () => 'nobody is left in this class',
  silence_contradicts: () =>
    'silence cannot count as being against: a text under silence is adopted where nobody speaks',
  reading_missing: (d) => `no answer is read so that “${d('who')}” could ever count it`,
  weight_unknown: (d) => `no member has a weight “${d('weight')}”`,
  weight_missing: (d) => `member “${d('member')}” has no weight “${d('weight')}”`,
  weight_nothing: (d) => `the weight “${d('weight')}” of all these members is 0`,
  weight_impossible: (d) =>
    `${d('quota')} can never be reached: the weight “${d('weight')}” is ${d('total')} in all`,
  weight_always_met: (d) =>
    `${d('quota')} is always met: the weight “${d('weight')}” is ${d('total')} in all`,
  weight_not_named: () => 'a weighted poll names the weight that is added up',
  weight_not_asked: () => 'only a weighted poll has a weight',
  weight_below_unit: (d) =>
    `the weight of “${d('member')}” is ${d('weight')}: less than half a unit of ${d('unit')}, so it would count nothing`,
  weights_too_great: (d) =>
    `all together are ${d('total')} units, and sums can be opened up to ${d('most')}; take a larger unit`,
  nested_rule_too_deep: (d) => `this rule is nested more than ${d('most')} levels deep`,
  keep_not_falling: (d) =>
    `each round must keep fewer names than the one before; this one keeps ${d('keep')}`,
  not_built_yet: (d) => `this version does not have “${d('what')}” yet`,
  other_definition: (d) => `these answers are for “${d('given')}”, not for “${d('expected')}”`,
  round_unknown: (d) => `there is no round “${d('round')}”`,
  round_missing: (d) => `there are no answers for round “${d('round')}”`,
  member_not_sitting: (d) => `“${d('member')}” is no member when round “${d('round')}” opens`,
  member_without_answer: (d) =>
    `“${d('member')}” neither answers in round “${d('round')}” nor is absent`,
  member_answers_and_absent: (d) => `“${d('member')}” answers and is absent at once`,
  answer_missing: (d) => `there is no answer for candidate “${d('candidate')}”`,
  candidate_not_asked: (d) => `candidate “${d('candidate')}” is not in round “${d('round')}”`,
  word_unknown: (d) => `“${d('word')}” is none of: ${d('values')}`,
  revote_before_answer: (d) => `“${d('member')}” changes an answer that was not given`,
  communique_missing: () => 'where the record keeps a count, the communiqué must be given too',
  facilitator_unknown: (d) => `there is no facilitator “${d('facilitator')}”`,
  names_differ: (d) => `just ${d('exactly')} different names are asked for; here are ${d('given')}`,
  knot_result_differs: (d) =>
    d('expected') === 'true'
      ? 'every last word is yes, so it opens'
      : 'not every last word is yes, so it does not open',
  silence_result_differs: (d) =>
    `with ${d('objections')} objections that count and ${d('atMost')} tolerated, the ` +
    `result is “${d('expected')}”`,
  subject_unclear: () => 'say what it is about: either one candidate or one other subject',
  silence_out_of_place: () =>
    'a silence on a rule ends nothing, and any other, once adopted, is the end',
};
