/**
 * The walk through a record, in English: one sentence for each kind of step.
 */

import type { StepKind, Steps } from '../../verify/explain.ts';
import { sayCourse, sayNarrowing } from '../say-choice.ts';
import { sayMoves, spokenMoves } from '../say-knot.ts';
import { sayOutcome, saySubject } from '../say-outcome.ts';
import { sayRule } from '../say-rule.ts';
import { messages as choosing } from './choice.ts';
import { messages as knots } from './knots.ts';
import { messages as outcomes } from './outcomes.ts';
import { messages as rules } from './rules.ts';

/** A language tells each kind of step; one that is missing does not compile. */
export type StepSentences = { readonly [K in StepKind]: (details: Steps[K]) => string };

export const messages: StepSentences = {
  rehearsal: () => 'THIS IS A REHEARSAL. Nothing below was decided by anybody.',
  set_up: ({ title, body, post }) => `${title}. Body: ${body}. Post: ${post}.`,
  rule: ({ reading, choice, names }) =>
    `The rule, fixed before the opening: ${[...sayRule(rules, reading, names), sayCourse(choosing, choice)].join(' ').trim()}`,
  narrowed: ({ step, names }) => sayNarrowing(choosing, step, names.candidate),
  field_set: ({ at, candidates, reason }) =>
    `On ${at}: ${choosing.decided(choosing.list(candidates), reason)}`,
  seats: ({ taken, members, entries }) =>
    `${taken} seats were taken by devices with keys of their own, for ${members} members and the ` +
    `chair; the record has ${entries} signed entries.`,
  opened: ({ at, words }) =>
    `The chair opened on ${at}; this is the fingerprint to compare: ${words}.`,
  keys: ({ attempt, trustees, invited, threshold, closingQuorum, keys }) =>
    `Key ceremony ${attempt}: ${trustees} of ${invited} trustees made ${keys} keys together. ` +
    `${threshold} of them can open a sum; ${closingQuorum} must first sign what is counted.`,
  keys_failed: ({ attempt, why, named }) =>
    `Key ceremony ${attempt} came to nothing: ${FAILED[why]}${named === '' ? '.' : `: ${named}.`}`,
  share_fault: ({ attempt, kind, dealer, by, keys }) =>
    (kind === 'bad-share'
      ? `Key ceremony ${attempt}: ${by} proved that the share which ${dealer} had dealt it does not fit`
      : `Key ceremony ${attempt}: ${by} complained of a share of ${dealer} that does fit`) +
    '; everybody who has this record can see it. ' +
    (keys === 'anew'
      ? `The next attempt began at once, without ${kind === 'bad-share' ? dealer : by}.`
      : `The keys were certified already, and stand; ${kind === 'bad-share' ? dealer : by} makes no others with the same device.`),
  keys_erased: ({ attempt, stated, silent }) =>
    (stated === ''
      ? `Nobody has stated that its shares of the keys of ceremony ${attempt} are erased`
      : `These state that their shares of the keys of ceremony ${attempt} are erased: ${stated}`) +
    (silent === '' || stated === '' ? '' : `; these have not: ${silent}`) +
    '. It is a signed word: nobody can check that nothing was kept.',
  round: ({ round, opened, closed, cast, entitled }) =>
    opened === ''
      ? `${round} was called and has not opened.`
      : `${round} opened on ${opened}${closed === '' ? '' : `, closed on ${closed}`}: ` +
        `${cast} of ${entitled} members took part.`,
  round_closing: ({ round, signed, needed, opening, bad }) =>
    `${round}: ${signed} trustees signed the same list of answers (${needed} were needed); then ` +
    `these opened the sums, and only the sums: ${opening}.` +
    (bad === '' ? '' : ` Not valid, and skipped: ${bad}.`),
  count: ({ name, encourage, discourage, noOpinion, passes }) =>
    `  ${name}: ${encourage} encourage, ${discourage} discourage, ${noOpinion} no opinion` +
    { yes: '; meets the rule.', no: '; does not meet the rule.', open: '.' }[passes],
  recused: ({ member, at, until, reason }) =>
    `${member} stood aside on ${at}${until === '' ? '' : `, and took part again on ${until}`}. ` +
    `Reason: “${reason}”`,
  disputed: ({ member, at, round, reason, relayed, withdrawn }) =>
    `${member} disputed the sealed list of ${round} on ${at}${relayed ? ', by way of a facilitator' : ''}` +
    `${withdrawn === '' ? '' : `, and withdrew that on ${withdrawn}`}. Reason: “${reason}”`,
  resisted: ({ name, sum, most, groups }) =>
    `  ${name}: resistance ${sum} of at most ${most}` +
    `${groups.map((one) => `; in ${one.group} ${one.sum}`).join('')}.`,
  weighed: ({ name, unit, by, counts: { encourage, discourage, noOpinion }, groups, passes }) =>
    `  ${name}: weight “${by}” ${encourage} for, ${discourage} against, ${noOpinion} no opinion` +
    `${unit === 1 ? '' : `, in units of ${unit}`}` +
    groups.map((one) => `; in ${one.group} ${one.figures}`).join('') +
    { yes: '; meets the rule.', no: '; does not meet the rule.', open: '.' }[passes],
  round_tested: ({ round, signed, needed, after, blinding, opening, bad }) =>
    `${round}: ${signed} trustees signed the same list of answers (${needed} were needed); these ` +
    `then blinded the sums: ${blinding}; ${after} signed the blinded sums, and these opened ` +
    `them, which shows whether a sum is nought and nothing else of it: ${opening}.` +
    (bad === '' ? '' : ` Not valid, and skipped: ${bad}.`),
  bit: ({ name, against, groups, passes }) =>
    against === null
      ? `  ${name}: ${passes === 'yes' ? 'meets the rule; how many is not known.' : 'does not meet the rule; how many is not known.'}`
      : `  ${name}: ${against ? 'somebody is against' : 'nobody is against'}` +
        groups.map((one) => `; in ${one.group} ${one.against ? 'somebody' : 'nobody'}`).join('') +
        { yes: '; meets the rule.', no: '; does not meet the rule.', open: '.' }[passes],
  round_without_result: ({ round, why }) => `${round} has no result: ${REASONS[why]}.`,
  knot: ({ knot, tied, closes, moves, say }) =>
    `${knot}: on ${tied} the chair linked these moves, to be made together or not at all, with ` +
    `answers until ${closes}: ${sayMoves(knots, moves, spokenMoves(outcomes, say))}.`,
  knot_ended: ({ knot, state, at, cast, named, blinding, opening }) =>
    ({
      opened: `  All ${named} said yes; blinded by ${blinding}, opened by ${opening} on ${at}.`,
      'not-opened':
        opening === ''
          ? `  ${cast} of ${named} answered; it did not open, and nothing was decrypted.`
          : `  It did not open (${at}); blinded by ${blinding}, tested by ${opening}. Nothing else is known.`,
      'without-result': `  ${knot} has no result; every answer stays sealed.`,
    })[state],
  talks: ({ round, opened, closed, facilitators, entitled }) =>
    opened === ''
      ? `${round}, a confessional, was called and has not opened.`
      : `${round}: from ${opened}${closed === '' ? '' : ` to ${closed}`}, ` +
        `${facilitators === 1 ? 'one facilitator' : `${facilitators} facilitators`} heard the ` +
        `members in confidence; ${entitled} could be heard. Nothing that was said is in this record.`,
  told_first: ({ name, member, at }) =>
    `  ${member}, which put ${name} forward, was told first, on ${at}.`,
  communique: ({ round, at, heard, entitled, signed, text }) =>
    `${round}, communiqué of ${at}, signed by ${signed}: ${heard} of ${entitled} members were ` +
    `heard. “${text}”`,
  talks_without_report: ({ round, why }) => `${round} has no communiqué: ${TALKS[why]}.`,
  compared: ({ name, poll, said, sealed, differs }) =>
    `  ${name}: told in confidence ${triple(said)}; sealed in ${poll} ${triple(sealed)} ` +
    '(encourage, discourage, no opinion)' +
    (differs === 0 ? '; the same.' : `; they differ by ${differs}, as changed minds may explain.`),
  silence: ({ number, subject, names, opened, ends, seen, entitled }) =>
    `Silence ${number}: on ${opened} the chair put this under silence until ${ends}: ` +
    `${saySubject(outcomes, subject, names)}; ${seen} of ${entitled} members confirmed that they ` +
    'had seen the text.',
  silence_moved: ({ earlier, at, ends, reason }) =>
    `  ${earlier ? 'Shortened' : 'Extended'} on ${at}, to ${ends}: “${reason}”.`,
  objection: ({ member, at, kind, reason, condition, breaks, lifted }) =>
    `  ${
      member === ''
        ? `An ${kind} came through the facilitators on ${at}, who alone know from whom`
        : `${member} ${kind === 'amendment' ? 'moved an amendment' : 'objected'} on ${at}`
    }: “${reason}”. What would lift it: “${condition}”.` +
    (breaks ? '' : ' The rule tolerates it.') +
    (lifted === '' ? '' : ` Lifted on ${lifted}.`),
  reservation: ({ member, at, text, withdrawn }) =>
    `  ${member} joined on ${at} with a reservation: “${text}”.` +
    (withdrawn === '' ? '' : ` Withdrawn on ${withdrawn}.`),
  rule_changed: ({ at, by, reason, reading, names }) =>
    `On ${at} the rule was changed ${
      {
        silence: 'under silence',
        chair: 'by the chair, as the definition allows',
        fallback: 'to what was agreed beforehand',
      }[by]
    } (“${reason}”). From then on: ${sayRule(rules, reading, names).join(' ')}`,
  statement: ({ member, at, text }) => `${member} attached a statement on ${at}: “${text}”.`,
  continues: ({ origin, size, root }) =>
    `It takes up ${origin}, whose record has ${size} entries and head ${root}; check that bundle too.`,
  silence_ended: ({ number, stage }) =>
    `Silence ${number} ${
      {
        running: 'is still running.',
        adopted: 'ran out unbroken: the text stands adopted.',
        broken: 'was broken.',
        withdrawn: 'ended because the text was withdrawn.',
      }[stage]
    }`,
  outcome: ({ outcome, names, at }) => `Outcome (${at}): ${sayOutcome(outcomes, outcome, names)}`,
  no_outcome: () => 'There is no outcome yet.',
  sealed: ({ sealed, entries }) =>
    sealed
      ? `The chair sealed the record as entry ${entries - 1}.`
      : 'The record is not sealed: more may follow.',
  verdict: ({ passed, failed, anchored }) =>
    `${failed === 0 ? 'Verified' : 'NOT verified'}: ${passed} checks passed, ${failed} failed; ` +
    (anchored ? 'anchored.' : 'not anchored by a fingerprint.'),
  not_proven: ({ threshold }) =>
    'Not proven by any record: that a device sealed the answer its user chose; that nobody was ' +
    `pressed; that fewer than ${threshold} trustees put their keys together in secret; and, ` +
    'without a fingerprint had from somebody you trust, that this is the record of your selection.',
};

const FAILED: { readonly [why in Steps['keys_failed']['why']]: string } = {
  'too-few-commitments': 'too few committed in time; missing',
  'too-few-dealings': 'too few dealt in time; missing',
  'too-few-confirmations': 'too few confirmed in time; missing',
  'too-few-left': 'too few are left without',
  'useless-keys': 'what came out is no key; nobody in particular is named',
};

const REASONS: { readonly [why in Steps['round_without_result']['why']]: string } = {
  called: 'it has not opened yet',
  open: 'it is still open',
  closed: 'the trustees have not opened it yet',
  counted: 'the counts are missing',
  unopened: 'it was not opened',
  abandoned: 'it was abandoned',
  too_few_cast: 'too few took part to open anything',
  set_too_small: 'a group to be counted apart was too small',
  possession_missing: 'too few trustees proved that they hold the key',
  sums_do_not_open: 'the sums do not open',
  by_chair: 'the chair abandoned it',
};

const TALKS: { readonly [why in Steps['talks_without_report']['why']]: string } = {
  called: 'it has not opened yet',
  open: 'it is still open',
  closed: 'its facilitators have published nothing yet',
  reported: 'it is published',
  abandoned: 'it was given up',
  keys_not_offered: 'a facilitator did not offer a key in time',
  by_chair: 'the chair gave it up',
};

function triple({ encourage, discourage, noOpinion }: Steps['compared']['said']): string {
  return `${encourage}-${discourage}-${noOpinion}`;
}
