/**
 * The minute, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

type Disputed = { readonly reason: string; readonly withdrawn: boolean };

export const messages = {
  page: 'Minute',
  title: 'Minute of a selection',
  interim: 'Interim minute of a selection',
  rehearsal: 'REHEARSAL: nothing in this minute was decided by anybody.',
  asOf: (time: string) => `As things stand on ${time}. Nothing is declared by this minute.`,
  ended: (time: string) => `The selection has ended; the record stands as of ${time}.`,
  sealed: (time: string) => `The record was sealed by the chair on ${time}.`,
  sight: {
    all: 'All members and the chair',
    operator: 'Operator: the same minute; what is sealed in the record, never',
  },
  print: 'Print, or save as PDF',
  download: 'Save as text',
  how: 'One page for the file. It is worked out on this device from the record that it has verified.',
  headings: {
    subject: 'Subject',
    names: 'Names considered and soundings held',
    silence: 'Silence procedure',
    decision: 'Decision',
    secret: 'What stays secret',
    check: 'How to verify, and by whom it is signed',
  },
  subject: (body: string, post: string) => `${body}: ${post}.`,
  opened: (time: string) => `Opened on ${time}.`,
  notOpened: 'Not opened yet.',
  members: (count: number) =>
    plural('en', count, { one: 'At the table: # member.', other: 'At the table: # members.' }),
  presided: 'The chair presided.',
  soundings: (count: number) =>
    count === 0
      ? 'No sounding has been counted.'
      : plural('en', count, {
          one: 'One sounding was held and counted.',
          other: 'In all, # soundings were held and counted.',
        }),
  rule: (need: string) => `Rule: ${need}`,
  columns: { name: 'Name', standing: 'Status · put forward by', heard: 'Answered' },
  standing: {
    official: 'official',
    informal: 'informal',
    named: 'named',
    withdrawn: 'withdrawn',
  },
  sponsored: (standing: string, by: string) => `${standing} · ${by}`,
  /** In the middle of a sentence. */
  theRound: (number: number) => `round ${number}`,
  round: (number: number, day: string) => `Round ${number}, ${day}`,
  heard: (cast: number, all: number) => `${cast} of ${all}`,
  key: 'Figures: encourage–discourage–no opinion, as published. ✓ meets the rule by what was published.',
  noRound: 'No round has been counted.',
  against: 'objection',
  meets: 'meets the rule',
  meetsNot: 'does not meet the rule',
  noneAgainst: 'no objection',
  sealedCell: 'not published',
  apart: (round: number, group: string, figures: string) =>
    `Round ${round}, ${group} apart: ${figures}.`,
  talks: (round: number, heard: number, all: number, text: string) =>
    `Round ${round} was a confessional: ${heard} of ${all} were heard. Agreed words: “${text}”`,
  graded: (round: number, day: string, heard: string, sums: string) =>
    `Round ${round}, ${day}, asked how hard each name would be to bear (${heard} answered). Sums: ${sums}.`,
  gradeSum: (name: string, sum: number, most: number) => `${name} ${sum} of at most ${most}`,
  aside: (member: string, from: string, until: string | null, reason: string) =>
    `${member} stood aside from ${from}${until === null ? '' : ` until ${until}`}: “${reason}”`,
  disputed: (member: string, round: string, at: string, said: Disputed) =>
    `${member} disputed the sealed list of ${round} on ${at}: “${said.reason}”` +
    (said.withdrawn ? ' This was withdrawn.' : ''),
  without: (rounds: string) => `Ended without a result, answers sealed: round ${rounds}.`,
  silence: (name: string, opened: string, ends: string) =>
    `A text on ${name} lay before all from ${opened} until ${ends}.`,
  extended: (times: number) =>
    plural('en', times, { one: 'It was extended once.', other: 'It was extended # times.' }),
  seen: (seen: number, all: number) => `Seen by ${seen} of ${all}.`,
  stages: {
    running: () => 'It is running.',
    adopted: (time: string) => `It ran out unbroken on ${time}: adopted.`,
    broken: (time: string) => `It was broken on ${time}; nothing was adopted.`,
    withdrawn: (time: string) => `The text was withdrawn on ${time}.`,
  },
  adoptedText: (text: string) => `The text as adopted: “${text}”`,
  objection: (member: string, reason: string, condition: string) =>
    `${member} objected: “${reason}” What would lift it: “${condition}”`,
  amendment: (member: string, reason: string, condition: string) =>
    `${member} proposed an amendment to the text: “${reason}” What would lift it: “${condition}”`,
  facilitated: 'A member, through the facilitators,',
  lifted: (time: string) => `Withdrawn by its member on ${time}.`,
  shortened: 'It was shortened for urgency.',
  decidedOn: (time: string) => `So declared on ${time}.`,
  reservation: (member: string, text: string) => `${member} joined with a reservation: “${text}”`,
  statement: (member: string, text: string) => `Interpretative statement by ${member}: “${text}”`,
  undecided: 'Nothing is decided.',
  outcome: {
    appointed: (name: string, post: string, at: string) =>
      `${name} is appointed: ${post}. Adopted on ${at}.`,
    'silence-broken': (name: string, at: string) =>
      `The silence on ${name} was broken, and the selection ended on ${at} without an appointment.`,
    extended: (until: string, at: string) =>
      `The incumbent stays until ${until}; so decided on ${at}.`,
    stopped: (at: string) => `The selection was stopped on ${at}.`,
  },
  reason: (reason: string) => `Reason given: “${reason}”`,
  secret:
    'What each member answered is sealed and stays so, also after the end; it is not known to the chair or to the operator. That a member took part is in the record.',
  inConfidence:
    'What was said in a confessional is known to those who said it and to the facilitators; it stands nowhere in the record.',
  sums: (needed: number, all: number) =>
    `Only sums were opened, by at least ${needed} of ${all} trustees together.`,
  check: (words: string) =>
    `The record can be checked by whoever may have it: with the file verify.mjs, and the fingerprint that all compared before the opening (${words}).`,
  head: (size: number, root: string, at: string) => `head ${size} ${root} ${at}`,
  chairKey: (sealed: boolean, key: string) =>
    sealed ? `sealed by officer:chair, key ${key}` : `chair officer:chair, key ${key}`,
};
