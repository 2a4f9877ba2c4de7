/**
 * Why something cannot be done, in English: the type of the other languages.
 *
 * Use      `sayRefusal(messages, refusal, speaker)` of locales/say-refusal.ts.
 * Shapes   what happened, with its numbers; what is still possible; no blame.
 */

import type { LedgerRefusal } from '../../record/ledger.ts';
import type { Speaker } from '../say-refusal.ts';

type RefusalOf<Code extends string> = Extract<LedgerRefusal, { readonly code: Code }>;

/** A language says each refusal; one that is missing does not compile. */
export type RefusalSentences = {
  readonly [Code in LedgerRefusal['code']]: (refusal: RefusalOf<Code>, say: Speaker) => string;
};

/** What is known to the formats and not built yet. */
const UNBUILT: { readonly [what: string]: string } = {
  'veto-check': 'a veto check',
  confessional: 'a confessional',
  'reveal-passes': 'the reveal level “passes”',
  'reveal-nothing': 'the reveal level “nothing”',
  'names-or-fewer': 'a confessional that asks for so many names or fewer',
  ranked: 'a choice by ranked ballots',
  grade: 'a choice by median grades',
  'resistance-max':
    'least resistance by the greatest grade of any one member: a sealed sum does not show it',
  'rule-scale': 'a round on this scale',
};

export const messages: RefusalSentences = {
  // Log, numbers, signatures.
  not_set_up: () => 'This selection has not been set up yet.',
  set_up_already: () => 'This selection has been set up already.',
  other_origin: ({ origin }) => `This was signed for another selection (${origin}).`,
  other_mode: ({ mode }) =>
    mode === 'rehearsal'
      ? 'This was signed for a rehearsal; this selection is real.'
      : 'This was signed for a real selection; this is a rehearsal.',
  actor_may_not: () => 'This act belongs to another seat.',
  number_used: ({ nr, last }) =>
    `This act has number ${nr}; number ${last} from this seat is in the record already. ` +
    'Reload the page and try again.',
  seen_missing: () => 'The act does not say which state of the record was seen; reload the page.',
  time_runs_backwards: () => 'The server’s clock has gone back; tell the operator.',
  signature_wrong: () => 'The signature does not fit the seat.',
  seen_differs: () =>
    'Your device has seen another record than the server shows. Keep the page open and tell ' +
    'the chair.',
  reason_missing: () => 'Give a reason; it will stand in the record.',
  enclosure_missing: () => 'What the act refers to was not sent with it.',
  enclosure_differs: () => 'What was sent is not what the act refers to.',
  enclosure_not_asked: () => 'Something was sent with an act that asks for nothing.',
  // Setting up and seats.
  definition_unreadable: ({ pointer }) =>
    `The definition cannot be used: there is a fault at ${pointer === '' ? 'the top' : pointer}.`,
  not_built_yet: ({ what }) => `This version cannot do this yet: ${UNBUILT[what] ?? what}.`,
  opened_already: () => 'The selection is open already.',
  not_open: () => 'The selection is not open yet.',
  seat_unknown: ({ seat }) => `There is no seat “${seat}”.`,
  seat_taken: () => 'This seat has been taken already. If it was not you, tell the chair.',
  seat_not_invited: () => 'No code has been handed out for this seat yet. Ask the chair for one.',
  code_wrong: () => 'This code does not fit the seat. Check it, or ask the chair for a new one.',
  key_in_use: () => 'This key is in use for another seat.',
  key_malformed: () => 'This is not a key that can be used.',
  device_in_use: () =>
    'The device that asks cannot be replaced by itself: carry its seat over by a file.',
  chair_not_seated: () => 'The chair has not taken the seat yet.',
  seat_not_taken: () => 'This seat has not been taken yet: enter the one-time code first.',
  fingerprint_differs: () =>
    'The fingerprint has changed since it was compared. Compare the eight words again.',
  too_few_trustees: ({ enrolled, threshold, closingQuorum }) =>
    `${enrolled} members have enrolled; at least ${Math.max(threshold, closingQuorum)} ` +
    'trustees are needed.',
  trustees_unsafe: ({ trustees, closingQuorum, assumedCorrupt }) =>
    `With ${trustees} trustees, a closing quorum of ${closingQuorum} does not keep answers ` +
    `secret if ${assumedCorrupt} act together.`,
  member_known_already: ({ member }, say) => `${say.member(member)} is a member already.`,
  weight_missing: ({ member, weight }, say) =>
    `The rule adds up the weight “${weight}”, and ${say.member(member)} has none; say what it is.`,
  member_unknown: ({ member }, say) => `${say.member(member)} is not a member.`,
  round_open_now: ({ round }, say) =>
    `${say.round(round)} is under way; members join or leave, and devices are ` +
    'replaced, between rounds.',
  group_unknown: ({ group }, say) => `There is no group “${say.group(group)}”.`,
  round_known_already: ({ round }, say) => `There is a round “${say.round(round)}” already.`,
  // Candidacies.
  candidate_unknown: ({ candidate }, say) => `There is no candidate “${say.candidate(candidate)}”.`,
  candidate_known_already: ({ candidate }, say) => `${say.candidate(candidate)} is known already.`,
  candidate_in_open_round: ({ candidate }, say) =>
    `${say.candidate(candidate)} is in the round that is under way; wait until it is counted.`,
  candidate_not_running: ({ candidate }, say) => `${say.candidate(candidate)} is not available.`,
  // Key ceremony.
  ceremony_running: () => 'A key ceremony is under way.',
  ceremony_phase_over: () => 'This phase of the key ceremony is over.',
  ceremony_other: () => 'This belongs to another key ceremony.',
  not_a_trustee: ({ member }, say) => `${say.member(member)} is not a trustee here.`,
  own_dealing: () => 'Nobody complains of its own dealing.',
  key_unknown: () => 'There is no such key in this ceremony.',
  key_still_needed: () => 'A round may still need this key.',
  done_already: () => 'This has been done already.',
  proof_wrong: () => 'A proof does not hold.',
  dealing_malformed: () => 'The shares that were sent cannot be read.',
  dealing_differs_from_commitment: () => 'The shares differ from what was committed to before.',
  transcript_differs: () => 'This device has seen another key ceremony than the record shows.',
  // Rounds.
  round_unknown: ({ round }, say) => `There is no round “${say.round(round)}”.`,
  round_running: ({ round }, say) => `${say.round(round)} is under way; one round at a time.`,
  round_held_already: ({ round }, say) => `${say.round(round)} has been held and counted.`,
  shares_lost: ({ lost, assumedCorrupt, left, needed }) =>
    `Shares lost with replaced devices: ${lost}, while ${assumedCorrupt} may be in wrong hands; ` +
    `${left} are left and ${needed} are needed. Hold a new key ceremony first.`,
  keys_not_ready: () => 'The keys are not ready: the key ceremony has not ended.',
  keys_used_up: ({ keys }) => `All ${keys} keys have been used; start a new key ceremony.`,
  round_times_wrong: () => 'A round must close after it opens, and not in the past.',
  round_time_past: ({ closes }, say) => `The time of this round ended on ${say.time(closes)}.`,
  small_counts_not_accepted: ({ group, size }, say) =>
    `“${say.group(group)}” would have ${size} answers: a count so small gives single answers away.`,
  round_not_called: () => 'This round has not been called, or is over.',
  round_singles_out: ({ rounds, members }, say) =>
    `Held against ${rounds.map(say.round).join(', ')}, the results would say what ${members === 1 ? 'one member' : `${members} members`} answered, if the others answer as before. Ask it so that only a verdict is published, or call it knowingly: everybody then reads who stands alone.`,
  weight_below_unit: ({ member, weight, unit }, say) =>
    `The weight of ${say.member(member)} is ${weight}: less than half a unit of ${unit}, so its answer would count nothing.`,
  weights_too_great: ({ total, most }) =>
    `All together are ${total} units, and sums can be opened up to ${most}; take a larger unit.`,
  weights_single_out: ({ members }) =>
    `The sums would tell more of ${members === 1 ? 'one member' : `${members} members`} than a count of three heads does. Weigh in larger units, or call it knowingly: everybody then reads of whom.`,
  round_not_open: () => 'This round is not open.',
  round_not_closed: () => 'This round has not closed, or has been counted.',
  round_closes_later: ({ closes, missing }, say) =>
    `${missing} ${missing === 1 ? 'member has' : 'members have'} still to answer; the round ` +
    `closes on ${say.time(closes)}.`,
  ballot_late: ({ closes }, say) =>
    `The round closed on ${say.time(closes)}; this answer does not count.`,
  not_entitled: ({ member }, say) => `${say.member(member)} has no part in this.`,
  ballot_out_of_order: ({ seq, expected }) =>
    `This is answer no. ${seq}; no. ${expected} is next. Another device of your delegation ` +
    'may have answered: reload the page.',
  ballot_previous_differs: () =>
    'Your delegation has answered from another device since. Reload the page and answer again.',
  ballot_other_round: () => 'This answer was sealed for another round.',
  ballot_malformed: () => 'This answer cannot be read.',
  ballot_copied: () => 'This sealed answer was copied from another member.',
  closing_differs: () => 'What was signed is not how the round closed.',
  closing_not_signed: ({ signed, needed }) =>
    `${signed} of ${needed} trustees have signed the closing; nothing is opened before.`,
  rule_asks_for_counts: ({ round }, say) =>
    `The rule in force asks for counts; ${say.round(round)} would show no more than a verdict, and ` +
    'that is had only for a rule of one number of members, by at most five trustees together.',
  round_not_tested: ({ round }, say) =>
    `${say.round(round)} is counted, not tested; nothing is blinded.`,
  blinding_complete: () => 'Enough trustees have blinded the totals already.',
  blinding_turn_over: ({ turn, now }) =>
    `This was mixed after ${turn} others; ${now} have mixed meanwhile, and it is done again.`,
  blinding_not_complete: ({ blinded, needed }) =>
    `${blinded} of ${needed} trustees have blinded the totals; nothing is opened before.`,
  blinding_not_signed: ({ signed, needed }) =>
    `${signed} of ${needed} trustees have signed the blinded totals; nothing is opened before.`,
  knot_needs_two: () => 'Moves are tied together for two members at the least.',
  knot_move_twice: ({ member }, say) => `${say.member(member)} is to make the same move twice.`,
  // Confessionals.
  talks_leave_no_trace: () =>
    'By the rules of this selection talks leave no trace in the record; they live in the ' +
    'facilitators’ notebook.',
  check_not_a_straw_poll: ({ round }, say) =>
    `“${say.round(round)}” is not a straw poll with counts.`,
  check_called_already: ({ round }, say) =>
    `${say.round(round)} has been called already; counts can only be held against a poll that ` +
    'is still ahead.',
  check_not_counted: ({ round }, say) => `${say.round(round)} has not been counted yet.`,
  report_first: ({ round }, say) =>
    `${say.round(round)} must report first: its counts must stand fixed before this poll opens.`,
  not_a_facilitator: () => 'This seat is not one of those that hear this confessional.',
  sponsor_differs: ({ candidate }, say) =>
    `${say.candidate(candidate)} was not put forward by this member.`,
  told_together: () => 'By the rules of this selection all are told at the same moment.',
  sponsor_not_told: ({ candidate, member }, say) =>
    `${say.member(member)} put ${say.candidate(candidate)} forward and must be told first.`,
  count_not_kept: () =>
    'By the rules of this selection the record keeps that talks were held, and nothing else.',
  heard_too_many: ({ heard, entitled }) =>
    `${heard} members are said to have been heard; only ${entitled} could be.`,
  aggregate_missing: () =>
    'A sealed tally will check this confessional: the facilitators’ counts must be fixed with ' +
    'the communiqué.',
  aggregate_not_asked: () => 'No sealed tally checks this confessional.',
  aggregate_differs: () => 'These are not the counts that were fixed with the communiqué.',
  cosignature_missing: () =>
    'Another facilitator has not signed these words yet; all of them must.',
  cosignature_wrong: () =>
    'A facilitator’s signature is under other words than these. Circulate the draft again.',
  // Silence.
  silence_running: () => 'A text is under silence; wait until it ends, or withdraw it first.',
  silence_not_running: () => 'No text is under silence.',
  silence_deadline_past: ({ deadline }, say) =>
    `Silence ended on ${say.time(deadline)}; an objection can no longer be made.`,
  silence_ends_wrong: ({ least }, say) => `Silence must end after ${say.time(least)}.`,
  silence_text_missing: () => 'Give the text in at least one language.',
  condition_missing: () => 'Say what would lift the objection.',
  silence_extended_already: ({ allowed }) =>
    allowed === 0
      ? 'The rules of this selection allow no extension.'
      : `The rules allow ${allowed === 1 ? 'one extension' : `${allowed} extensions`}, ` +
        'and no more.',
  amendment_does_not_break: () =>
    'By the rules of this selection, an amendment does not break silence.',
  objected_already: () => 'Your delegation has objected already.',
  seen_already: () => 'Your delegation has confirmed this already.',
  // Subjects, objections and reservations.
  subject_missing: () => 'Say what the text is about: one name, or one other subject.',
  package_not_whole: ({ posts }) =>
    `${posts} posts fall together here: put one name for each of them, at once.`,
  name_on_two_posts: ({ candidate }, say) =>
    `${say.candidate(candidate)} cannot be put on two posts of one package.`,
  acting_missing: () => 'Say who acts in the meantime.',
  until_before_from: ({ from, until }) => `It cannot end on ${until}, before it begins on ${from}.`,
  silence_not_shortened_here: () => 'The rules of this selection do not let silence be shortened.',
  silence_not_shorter: ({ now }, say) =>
    `Silence ends on ${say.time(now)} already; a shorter one must end before that.`,
  amendment_text_missing: () => 'An amendment needs the text as it should read.',
  amendment_text_not_asked: () => 'Only an amendment brings a text of its own.',
  objections_are_named: () =>
    'By the rules of this selection a member objects in its own name; nothing is passed on.',
  objections_exceed_members: ({ members }) =>
    `There are objections of all ${members} members already; another cannot be another member’s.`,
  objection_unknown: ({ objection }) => `There is no objection ${objection} to this text.`,
  objection_not_yours: () => 'Only who made or passed on this objection can withdraw it.',
  objection_lifted_already: () => 'This objection has been withdrawn already.',
  reservation_empty: () => 'Say what the reservation is.',
  reservation_made_already: () =>
    'Your delegation has a reservation to this text already; withdraw it first.',
  no_reservation: () => 'Your delegation has no reservation to this text.',
  not_the_sponsor: ({ candidate }, say) =>
    `Your delegation has not put ${say.candidate(candidate)} forward; only a sponsor can withdraw a name.`,
  // The rule in mid-course.
  rule_unfit: ({ pointer }) =>
    `This rule does not fit the body${pointer === '' ? '' : `: there is a fault at ${pointer}`}.`,
  rule_unchanged: () => 'This is the rule in force already.',
  rule_needs_silence: () =>
    'By the rules of this selection, the rule is changed only under silence.',
  fallback_not_due: ({ counted, needed }) =>
    `What was agreed beforehand applies after ${needed} counted rounds; so far ${counted} ${counted === 1 ? 'has' : 'have'} been counted.`,
  // Who goes on.
  field_is_free: () => 'By this rule every round has the names it was planned with.',
  field_by_rule: () =>
    'By the rules of this selection the count alone says who goes on; there is nothing to decide here.',
  field_unchanged: () => 'Just these names go on already.',
  field_beyond: ({ candidate }, say) =>
    `${say.candidate(candidate)} is not among those that the rule has left open.`,
  field_put_to_body: () =>
    'Names are level and the rule does not decide between them; record first what the body decided.',
  rounds_exhausted: () =>
    'The rule provides for no further round. Record who stands if the body begins anew, or end the selection.',
  name_left_out: ({ candidate }, say) =>
    `${say.candidate(candidate)} goes on, and is not in this round; plan the round with that name.`,
  recused_already: () => 'Your delegation stands aside already.',
  not_recused: () => 'Your delegation takes part already.',
  dispute_late: ({ until }, say) => `This could be disputed until ${say.time(until)}.`,
  disputed_already: ({ member }, say) =>
    `${say.member(member)} has disputed this round already; once is enough for all to see.`,
  listed_as_sealed: ({ index }) =>
    `The sealed answer with this code stands on the list, as entry ${index} of the record.`,
  nothing_listed: () =>
    'No answer of this member stands on the list; give the code of the one that was sent.',
  no_dispute: () => 'Your delegation has no open dispute about this round.',
  round_disputed: ({ until }, say) =>
    `A member disputes the sealed list; nothing of this round is opened before ${say.time(until)}.`,
  resistance_not_asked: ({ round }, say) =>
    `The rule draws on grades of resistance, and ${say.round(round)} asks for none; plan a resistance poll.`,
  zero_left_out: ({ candidate }, say) =>
    `${say.candidate(candidate)} means “leave things as they are” and is not in this round; plan the round with it.`,
  zero_not_a_name: ({ candidate }, say) =>
    `${say.candidate(candidate)} means “leave things as they are”; it cannot be put under silence.`,
  preferences_differ: ({ given, needed }) =>
    needed === 0
      ? 'By the rule this round asks for a word on each name, and it is planned to ask for names.'
      : `By the rule each member names ${needed} in this round; it is planned for ${given === 0 ? 'a word on each name' : given}.`,
  breadth_not_counted: ({ group }, say) =>
    `The rule weighs breadth, so this round must count ${say.group(group)} apart.`,
  // Statements.
  nothing_adopted: () => 'Nothing has been adopted to which a statement could be attached.',
  statement_empty: () => 'Write the statement.',
  statement_made_already: () => 'Your delegation has attached a statement already.',
  statements_closed: ({ until }, say) => `The time for statements ended on ${say.time(until)}.`,
  statements_open: ({ until }, say) =>
    `Members may attach statements until ${say.time(until)}; the record is sealed after that.`,
  // Endings and clock.
  selection_concluded: () => 'This selection has ended.',
  selection_not_concluded: () => 'This selection has not ended yet.',
  sealed_already: () => 'The record is sealed; nothing can be added.',
  no_silence_broken: () => 'No silence has been broken.',
  until_missing: () => 'Give the day until which the incumbent stays.',
  no_tie: () => 'No names came out level at the top of the last round that was counted.',
  nothing_tried: () =>
    'No round was counted and no silence was broken: nothing stands in the way yet.',
  name_still_open: ({ candidate }, say) =>
    `${say.candidate(candidate)} meets the rule; put the name under silence first.`,
  time_not_come: ({ due }, say) => `This waits until ${say.time(due)}.`,
  no_such_deadline: () => 'Nothing waits for this time.',
};
