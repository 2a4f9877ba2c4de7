/**
 * What the verifier found, in English: one sentence for each check, passed or not.
 *
 * Use      `sayFinding(messages, finding)` of locales/say.ts.
 */

import type { Check, FindingOf } from '../../verify/findings.ts';

/** A language says each check; one that is missing does not compile. */
export type FindingSentences = {
  readonly [C in Check]: (finding: FindingOf<C>) => string;
};

export const messages: FindingSentences = {
  archive_form: ({ passed, details }) =>
    passed
      ? 'The bundle has its one form, byte for byte'
      : `The bundle was changed: first difference at byte ${details.offset}${inFile(details.path)}`,
  files_whole: ({ passed, details }) =>
    passed ? `${many(details.count, 'file is', 'files are')} whole` : `${details.path} is damaged`,
  files_single: ({ passed, details }) =>
    passed ? 'No file comes twice' : `${details.path} comes twice`,
  files_expected: ({ passed, details }) =>
    passed ? 'No file is foreign to the log' : `${details.path} does not belong to this log`,
  files_present: ({ passed, details }) =>
    passed
      ? `All ${many(details.count, 'file', 'files')} that the log names are there`
      : `${details.path} is missing`,
  log_complete: ({ passed, entry = 0, details }) =>
    passed
      ? `All ${many(details.size, 'entry', 'entries')} of the log are there`
      : `${many(details.missing, 'entry is', 'entries are')} missing, from entry ${entry} on`,
  entry_form: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'entry has', 'entries have')} their one form`
      : `Entry ${entry} is malformed (${details.fault}${at(details.pointer)})`,
  entry_place: ({ passed, entry = 0, details }) =>
    passed
      ? 'Every entry is in its place'
      : `At the place of entry ${entry} lies entry ${details.says}`,
  entry_enclosure: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'enclosure is', 'enclosures are')} what the entries say`
      : `Entry ${entry}: ${details.path || 'its enclosure'} is not what was signed ` +
        `(${details.code})`,
  entry_signed: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'entry is', 'entries are')} signed by those who had to sign`
      : `Entry ${entry} is not signed by ${details.actor}`,
  entry_seen: ({ passed, entry = 0, details }) =>
    passed
      ? 'What each actor had seen is a state of this one log'
      : `Entry ${entry}: ${details.actor} had seen another log of ${details.size} entries`,
  entry_lawful: ({ passed, entry = 0, details }) =>
    passed
      ? `${many(details.count, 'entry was', 'entries were')} allowed by the rules at the time`
      : `Entry ${entry} (${details.act}) was not allowed (${details.code}${flaw(details)})`,
  entries_after: ({ entry = 0, details }) =>
    `Because of entry ${entry}, ${many(details.count, 'later check', 'later checks')} cannot hold`,
  checkpoint_signed: ({ passed, details }) =>
    passed
      ? 'The state of the log is signed by its clerk'
      : `The state of the log is not signed by its clerk (${details.code})`,
  checkpoint_covers: ({ passed, details }) =>
    passed
      ? `The signed state is that of these ${details.size} entries`
      : `The signed state, of ${details.size} entries, is not that of the entries here`,
  witnessed: ({ details: { state, by, size, of } }) => {
    switch (state) {
      case 'quorum':
        return `Witnessed as the policy asks, all ${of} entries: ${by}`;
      case 'unjudged':
        return `Witnesses have cosigned ${size} of ${of} entries; without --policy nobody judges whether they are the right ones`;
      case 'none':
        return 'No witness has cosigned this log';
      case 'short':
        return `Too few witnesses have cosigned; missing: ${by}`;
      case 'behind':
        return `Witnesses have seen ${size} of ${of} entries only: take the bundle again once they have seen the rest`;
      case 'elsewhere':
        return `Witnesses have cosigned another log: with ${size} entries theirs was not this one`;
      case 'malformed':
        return 'What witnesses are said to have cosigned does not read, or is not signed for this log';
      case 'other_log':
        return 'The policy names other logs than this one';
    }
  },
  receipt_held: ({ details: { state, index, round, place, of, code } }) => {
    switch (state) {
      case 'listed':
        return `The receipt holds: answer number ${place} of ${of} on the sealed list of ${round} (entry ${index}); its code is ${code}`;
      case 'replaced':
        return `The receipt holds: an answer in ${round} (entry ${index}) that a later one of the same seat replaced; its code is ${code}`;
      case 'act':
        return `The receipt holds: entry ${index}, which is no answer`;
      case 'malformed':
        return 'The receipt does not read';
      case 'foreign':
        return 'The receipt is of another log, or was not signed by its server';
      case 'missing':
        return `The receipt is for entry ${index}, which is not in this record`;
      case 'not_included':
        return `At the place of entry ${index} lies another entry than the one the receipt is for`;
      case 'parted':
        return `The receipt proves a state of the log that this record never was in`;
    }
  },
  challenge_opened: ({ details: { state, round, code, answers } }) => {
    switch (state) {
      case 'opened':
        return `The device had sealed this for ${round} (code ${code}): ${said(answers)}`;
      case 'code_missing':
        return `The device had sealed this for ${round}: ${said(answers)}. Without the code that you noted, nothing shows that it is the ballot whose code you saw (${code})`;
      case 'challenge_malformed':
        return 'The challenge does not read';
      case 'challenge_other_round':
        return 'The challenge is of another round than this record has';
      case 'challenge_answers_unfit':
        return 'The answers in the challenge are none that this round asks for';
      case 'challenge_not_sealed':
        return 'CAUGHT: the ballot that the device had sealed does not hold the answers that it says. Do not use this device';
      case 'code_differs':
        return `CAUGHT: the ballot that was opened has the code ${code}, and not the one you saw. Do not use this device`;
      case 'cast':
        return 'CAUGHT: the ballot that was opened was cast all the same';
    }
  },
  dispute_judged: ({ details: { state, round, member, code } }) => {
    switch (state) {
      case 'listed':
        return `${member} disputed the sealed list of ${round}; its answer with code ${code} stands on it`;
      case 'replaced':
        return `${member} disputed the sealed list of ${round}; its answer with code ${code} is in the record, and a later one of its own took its place`;
      case 'elsewhere':
        return `${member} disputed the sealed list of ${round}; its answer with code ${code} is in the record, of another round`;
      case 'said':
        return code === ''
          ? `${member} says that it sent no answer in ${round}, and one is listed, signed with the key of its seat`
          : `${member} says that its sealed answer with code ${code} is missing from the list of ${round}; nothing here shows that the server ever had it`;
      case 'receipt_unfit':
        return `${member} disputes the sealed list of ${round}; what it shows is no receipt of this record`;
      case 'proven':
        return `CAUGHT: the server gave ${member} a receipt for a sealed answer in ${round}, and this record does not have that answer`;
      case 'dispute_malformed':
        return 'The dispute does not read';
      case 'dispute_other_round':
        return 'The dispute is of another round or member than this record has';
      case 'dispute_not_signed':
        return 'The dispute is not signed by the seat that it names';
    }
  },
  definition_file: ({ passed }) =>
    passed ? 'definition.json is what was set up' : 'definition.json is not what was set up',
  decision_file: ({ passed }) =>
    passed ? 'decision.json says what follows' : 'decision.json does not say what follows',
  readme_file: ({ details }) =>
    ({
      known: 'README.txt is as it should be',
      other: 'README.txt is not this version’s text: it is the word of whoever sealed the record',
      changed: 'README.txt was changed',
    })[details.state],
  selection_opened: ({ passed, details }) =>
    passed
      ? `Opened with ${many(details.seats, 'seat', 'seats')} taken`
      : 'Nothing was opened: there is no roster to verify against',
  roster_change: ({ entry, details: { kind, who } }) =>
    ({
      added: `Entry ${entry}: after the opening, the chair added ${who} as a member`,
      removed: `Entry ${entry}: after the opening, the chair removed ${who}`,
      seated: `Entry ${entry}: after the opening, a device took the seat ${who}`,
      replaced: `Entry ${entry}: after the opening, the chair replaced the device of ${who}; its key is void`,
    })[kind],
  ceremony_ended: ({ passed, details }) => {
    const { attempt, phase, trustees, threshold, closingQuorum } = details;
    if (!passed) return `Key ceremony ${attempt}: its numbers do not protect the answers`;
    if (phase !== 'certified') return `Key ceremony ${attempt} came to no keys (${phase})`;
    return `Keys certified by ${trustees} trustees; ${threshold} open, ${closingQuorum} close`;
  },
  ceremony_fault: ({ passed, details }) => {
    const { attempt, phase, kind, culprit, dealer, by, left } = details;
    if (!passed) return `Key ceremony ${attempt}: the complaint does not bear out who was left out`;
    if (phase === 'certified')
      return kind === 'bad-share'
        ? `Key ceremony ${attempt}, after its keys were certified: ${dealer} had dealt ${by} a share that does not fit, as anybody can see; the keys stand, with ${left} who hold them`
        : `Key ceremony ${attempt}, after its keys were certified: ${by} complained of a share of ${dealer} that does fit, as anybody can see; the keys stand, with ${left} who hold them`;
    return kind === 'bad-share'
      ? `Key ceremony ${attempt}: ${dealer} dealt ${by} a share that does not fit, as anybody can see; ${left} went on without ${culprit}`
      : `Key ceremony ${attempt}: ${by} complained of a share of ${dealer} that does fit, as anybody can see; ${left} went on without ${culprit}`;
  },
  keys_erased: ({ details: { attempt, trustees, stated, silent } }) =>
    `Keys of ceremony ${attempt}: ${stated} of ${trustees} trustees state that their shares are erased; a signed word, which nobody can check` +
    (silent === '' ? '' : `. Not stated by: ${silent}`),
  ballot_proven: ({ passed, entry = 0, details }) =>
    passed
      ? `${details.round}: ${many(details.count, 'answer is', 'answers are')} proven to be allowed`
      : `Entry ${entry}: the answer of ${details.member} in ${details.round} has no valid proof`,
  round_floor: ({ passed, details: { round, cast, least } }) =>
    passed
      ? `${round}: ${cast} took part, at least ${least} were needed`
      : `${round}: ${cast} took part, too few to open (${least})`,
  round_closed: ({ passed, details: { round, signed, needed } }) =>
    passed
      ? `${round}: ${signed} trustees signed the closing, ${needed} were needed`
      : `${round}: only ${signed} trustees signed the closing, ${needed} were needed`,
  round_decrypted: ({ passed, details: { round, valid, needed, bad } }) =>
    passed
      ? `${round}: ${valid} valid partial decryptions, ${needed} were needed${skipped(bad)}`
      : `${round}: only ${valid} valid partial decryptions, ${needed} were needed${skipped(bad)}`,
  round_blinded: ({ passed, details: { round, valid, needed, signed, quorum, bad } }) =>
    passed
      ? `${round}: ${valid} trustees blinded the sums (${needed} were needed), ` +
        `${signed} signed them (${quorum} were needed)${skipped(bad)}`
      : `${round}: ${valid} trustees blinded the sums and ${signed} signed them; ` +
        `${needed} and ${quorum} were needed, and none may be blinded to nothing${skipped(bad)}`,
  round_tested: ({ passed, details: { round, cast, absent, names, against, secret } }) =>
    passed && secret
      ? `${round}: of ${cast} answers (${absent} absent) only this is known: ${against} of ${names} names do not meet the rule`
      : passed
        ? `${round}: of ${cast} answers (${absent} absent) only this is known: somebody is ` +
          `against ${against} of ${names} names`
        : `${round}: what the tests say does not fit the answers`,
  round_result: ({ passed, details: { round, cast, absent } }) =>
    passed
      ? `${round}: the counts are the sum of ${cast} answers (${absent} absent)`
      : `${round}: the counts do not add up to the answers`,
  round_without_result: ({ passed, details: { round, stage, why } }) =>
    passed
      ? `${round}: no result (${why === 'none' ? stage : why})`
      : `${round}: the sums do not open`,
  knot_ended: ({ passed, details: { knot, named, cast, opened } }) => {
    if (!passed) return `${knot}: what it came to does not fit the answers`;
    return opened
      ? `${knot}: all ${named} said yes, and it opened`
      : `${knot}: ${cast} of ${named} answered; it did not open, and nothing else is known`;
  },
  knot_moves: ({ passed, details: { knot, made, already, moves } }) => {
    if (!passed) return `${knot}: what followed is not what its moves say`;
    if (made + already === 0) return `${knot}: no move was made by it`;
    const before = already === 0 ? '' : `, ${already} by their members before`;
    return `${knot}: ${made} of ${moves} moves were made at its opening${before}`;
  },
  talks_without_report: ({ details: { round, stage, why } }) =>
    `${round}: talks, no report (${why === 'none' ? stage : why})`,
  talks_reported: ({ passed, details: { round, heard, entitled, signed, needed } }) =>
    passed
      ? `${round}: ${heard} of ${entitled} members heard, as ${signed} of ${needed} ` +
        'facilitators signed'
      : `${round}: the report on ${heard} of ${entitled} is signed by ${signed} of ${needed} ` +
        'facilitators',
  talks_disclosed: ({ passed, details: { round, told, needed } }) =>
    passed
      ? `${round}: ${many(told, 'sponsor was', 'sponsors were')} told before the communiqué`
      : `${round}: ${told} of ${needed} sponsors were told before the communiqué`,
  talks_checked: ({ details: { round, poll, state, differs } }) =>
    ({
      agrees: `${round}: the facilitators’ counts are those of the sealed poll ${poll}`,
      differs:
        `${round}: the facilitators’ counts and the sealed poll ${poll} differ by up to ` +
        `${differs}; minds may have changed between the two`,
      waits: `${round}: the facilitators’ counts are fixed, to be compared with ${poll}`,
      too_small: `${round}: the facilitators’ counts stay sealed: beside ${poll} they could give answers away`,
      withheld: `${round}: ${poll} was counted, and the facilitators’ counts were never opened`,
    })[state],
  silence_ended: ({ details: { silence, subject, names, stage, relayed } }) =>
    `Silence ${silence} on ${names || subject}: ${stage}` +
    (relayed === 0
      ? ''
      : `; ${many(relayed, 'objection', 'objections')} through the facilitators, from whom cannot ` +
        'be checked'),
  field_follows: ({ passed, details: { round, follows, names } }) =>
    passed
      ? `${round}: who goes on follows from the count (${follows}): ${names || 'nobody'}`
      : `${round}: who goes on does not follow from the count, or the decision says otherwise`,
  field_called: ({ passed, details: { round, by, names } }) =>
    passed
      ? `${round} had only names that go on by ${by === 'count' ? 'the count' : 'the chair’s recorded decision'}: ${names}`
      : `${round} had a name that was not to go on: ${names}`,
  rule_changed: ({ passed, details: { by, silence } }) =>
    passed
      ? `The rule was changed${by === 'silence' ? ` under silence ${silence}` : ` (${by})`}`
      : 'The rule was changed by nobody who could',
  continues: ({ passed, details: { origin, size, root } }) =>
    passed
      ? `Continues ${origin}, whose record has ${size} entries and head ${root}; check that bundle too`
      : 'It says that it continues itself',
  outcome_follows: ({ passed, details }) => {
    if (!passed) return 'The outcome does not follow from the record';
    return details.kind === 'none' ? 'No outcome yet' : `The outcome follows: ${details.kind}`;
  },
  sealed: ({ details }) =>
    ({
      sealed: 'The record is sealed',
      interim: 'INTERIM: the selection goes on and the record is not sealed',
      statements:
        'INTERIM: it is decided; members may attach statements, and the record is not sealed yet',
      missing: 'The selection is concluded, but the record is not sealed',
    })[details.state],
  sealed_files: ({ passed, details }) =>
    passed
      ? `${many(details.count, 'file is', 'files are')} as sealed`
      : `${details.path} is not as sealed`,
  mode: ({ details }) =>
    details.mode === 'rehearsal'
      ? 'REHEARSAL: nothing in this record was decided by anybody'
      : 'This record is of a real selection',
  anchored: ({ passed, details }) => {
    if (!passed) return `Another selection: the fingerprint here is ${details.fingerprint}`;
    return details.given === 'yes'
      ? 'Anchored: it is the selection of the fingerprint given'
      : 'NOT ANCHORED: no fingerprint was given, so the record is only shown to agree with itself';
  },
};

function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function inFile(path: string): string {
  return path === '' ? '' : `, in ${path}`;
}

function flaw({ fault, pointer }: { readonly fault: string; readonly pointer: string }): string {
  return fault === '' ? '' : `, ${fault}${at(pointer)}`;
}

function at(pointer: string): string {
  return pointer === '' ? '' : ` at ${pointer}`;
}

function skipped(bad: string): string {
  return bad === '' ? '' : `; not valid and skipped: ${bad}`;
}

const WORDS: { readonly [word: string]: string } = {
  encourage: 'encourage',
  discourage: 'discourage',
  noOpinion: 'no opinion',
  none: 'no objection',
  object: 'objection',
  yes: 'yes',
  no: 'no',
};

function said(answers: { readonly [name: string]: string }): string {
  const each = Object.entries(answers).map(
    ([name, word]) => `${nameOf(name)}, ${WORDS[word] ?? word}`,
  );
  return each.join('; ');
}

/** A sheet of linked moves has one answer, for all of them. */
function nameOf(name: string): string {
  return name === 'together' ? 'linked moves' : name;
}
