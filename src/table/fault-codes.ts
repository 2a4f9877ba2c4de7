/**
 * Every fault a file of ours can have, by code: the locales have a sentence for each.
 *
 * Use      `flaw('id_twice', at, { id })` in parsers.
 * Errors   a code that is not listed here does not compile in a parser or in a locale.
 * Source   spec/process.md §2.
 */

import { type Fault, fault } from '../basics/shape.ts';

export type FaultCode =
  // By the readers of basics/shape.ts.
  | 'missing'
  | 'not_text'
  | 'text_too_long'
  | 'not_true_or_false'
  | 'not_a_whole_number'
  | 'out_of_range'
  | 'not_one_of'
  | 'not_a_list'
  | 'list_too_long'
  | 'not_an_object'
  | 'unknown_field'
  // What cannot be written canonically, and so not signed.
  | 'text_not_well_formed'
  | 'nested_too_deep'
  // Spellings.
  | 'not_an_id'
  | 'not_a_date'
  | 'not_an_instant'
  | 'not_a_time_zone'
  | 'not_a_share'
  | 'not_a_digest'
  | 'text_in_no_language'
  | 'empty_text'
  | 'list_empty'
  | 'not_a_weight'
  | 'not_a_chance'
  // The definition as a whole.
  | 'id_twice'
  | 'member_unknown'
  | 'candidate_unknown'
  | 'candidate_twice'
  | 'group_unknown'
  | 'group_empty'
  | 'group_too_large'
  | 'id_reserved'
  | 'objection_must_break'
  | 'shortest_too_long'
  | 'word_twice'
  | 'scale_differs'
  | 'word_not_read'
  | 'silence_contradicts'
  | 'reading_missing'
  | 'ends_before_it_starts'
  | 'closes_before_opens'
  | 'round_without_candidates'
  | 'classes_not_asked'
  | 'classes_missing'
  | 'rule_asks_for_counts'
  | 'question_missing'
  | 'not_a_confessional'
  | 'names_impossible'
  | 'names_in_too_many_ways'
  | 'names_not_asked'
  | 'check_needs_scale'
  | 'check_not_a_straw_poll'
  | 'check_before_talks'
  | 'check_needs_count'
  | 'talks_leave_no_trace'
  | 'source_unclear'
  | 'threshold_too_low'
  | 'closing_quorum_too_low'
  | 'closing_quorum_too_high'
  | 'threshold_too_high'
  | 'too_few_members'
  | 'board_not_asked'
  | 'board_too_small'
  // The rule.
  | 'expression_unknown'
  | 'not_monotone'
  | 'no_parts'
  | 'quota_impossible'
  | 'quota_always_met'
  | 'class_empty'
  | 'weight_unknown'
  | 'weight_missing'
  | 'weight_nothing'
  | 'weight_impossible'
  | 'weight_always_met'
  | 'weight_not_named'
  | 'weight_not_asked'
  | 'weight_below_unit'
  | 'weights_too_great'
  | 'nested_rule_too_deep'
  | 'keep_not_falling'
  // Known to the formats, not yet to this version.
  | 'not_built_yet'
  // Answers.
  | 'other_definition'
  | 'round_unknown'
  | 'round_missing'
  | 'member_not_sitting'
  | 'member_without_answer'
  | 'member_answers_and_absent'
  | 'answer_missing'
  | 'candidate_not_asked'
  | 'word_unknown'
  | 'revote_before_answer'
  | 'communique_missing'
  | 'facilitator_unknown'
  | 'names_differ'
  | 'silence_result_differs'
  | 'knot_result_differs'
  | 'subject_unclear'
  | 'silence_out_of_place';

/** A fault with a listed code. */
export function flaw(
  code: FaultCode,
  at: string,
  details: { readonly [detail: string]: string | number | readonly string[] } = {},
): { readonly ok: false; readonly refusal: Fault } {
  return fault(code, at, details);
}
