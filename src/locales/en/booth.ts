/**
 * The booth, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: 'Answer in confidence',
  steps: ['Read', 'Answer', 'Review', 'Sent'],
  sight: {
    you: 'You, on this device',
    total: 'All members, as part of a total, after the round',
    bit: 'All members, after the round: whether anybody objects, never how many or who',
    verdict:
      'All members, after the round: whether each name meets the rule, never how many or who',
    operator: 'Operator: that you took part, never your answer',
  },
  asked: 'What is asked',
  question: 'For each name: do you encourage it, discourage it, or have no opinion?',
  vetoQuestion: 'For each name: do you object?',
  known: 'What will be known afterwards',
  counts:
    'How many encourage, discourage and have no opinion on each name, to all members at one moment.',
  classes: (groups: string) => `The same counts, in all and apart for: ${groups}.`,
  bit: 'Whether anybody objects to each name: yes or no, to all members at one moment. Not how many.',
  boundBit:
    'Whether each name meets the rule: yes or no, to all members at one moment. Not how many.',
  neverBound:
    'How many are for or against a name: trustees mix and blind what is opened, one after another, and one honest one among them is enough.',
  pollBit:
    'Whether anybody whom the rule asks discourages each name: yes or no, to all members at one moment. Not how many.',
  bits: (groups: string) => `The same yes or no, for all and apart for: ${groups}.`,
  allAgree: 'Where nobody is against a name, everybody knows that you are not either.',
  silent: 'Who does not answer objects to nothing.',
  tookPart: 'Who took part stands in the record, not what they said.',
  never: 'What nobody will ever know',
  neverText:
    'What you answered: not the other members, not the chair, not the operator. It takes several trustees acting together against the rules to break this; the page Roster says how many.',
  neverMany:
    'How many are against a name: trustees blind the total together before it is opened, and one honest one among them is enough for it to show only whether it is nought.',
  small: 'This body accepts counts so small that they can reveal answers.',
  singledOut: (round: string, names: string) =>
    `Together with ${round}, these counts would say what ${names} answered, if all others answer as before.`,
  unprotected:
    'Not protected: somebody who forces you, a device that somebody else controls, or the mathematics of decades to come.',
  until: 'You may change your answer until',
  begin: 'Answer',
  back: 'Back',
  toReview: 'Review',
  order: (seed: string) =>
    `The names stand in an order drawn for this round and your seat (${seed}).`,
  encourage: 'encourage',
  discourage: 'discourage',
  noOpinion: 'no opinion',
  none: 'no objection',
  object: 'I object',
  missing: (count: number) =>
    plural('en', count, { one: '# name has no answer yet.', other: '# names have no answer yet.' }),
  review: 'This is what you are about to say',
  reviewText:
    'Your device seals it now. Nobody can read it afterwards, and you cannot show it to anybody from here.',
  says: {
    encourage: 'You encourage',
    discourage: 'You discourage',
    noOpinion: 'You have no opinion on',
    none: 'You do not object to',
    object: 'You object to',
  },
  testing: {
    code: 'Code of this sealed answer:',
    why: 'Nobody can see into a device. To test this one: note the code, on a second device or on paper, and let it open what it has sealed. The second device shows what was in it. What was opened is thrown away and never sent; the answer is sealed anew, with another code.',
    notSealed: 'This device has sealed nothing yet, so there is nothing to test:',
    picture: (code: string) => `Picture to scan, which says ${code}`,
    same: 'If you noted the code before you sent, it must be this one; “verify --receipt” says it on a second device.',
    open: 'Test this device: open it instead of sending',
    opened: (code: string) =>
      `The answer with code ${code} was opened and thrown away. The file is saved on this device: take it, with the bundle from the record page, to a second one, and check it there on the page “Check a record” (/verify), or in the shell:`,
    command: (file: string, code: string) =>
      `node verify.mjs BUNDLE.zip --challenge ${file} --code ${code}`,
  },
  send: 'Send answer',
  sealing: 'Sealing on this device …',
  sent: 'Your answer has been received',
  place: (place: number, of: number) =>
    `Your answer is number ${place} of ${of} on the sealed list.`,
  proofHolds:
    'This device has checked the proof itself: your sealed answer stands in the record that it follows.',
  proofGone:
    'WARNING: the record that the server shows no longer holds your sealed answer in its place. Keep the receipt, and tell the chair and the others by another way than this server.',
  number: (index: number) => `It is entry ${index} of the record, made on`,
  sentBefore: (count: number) =>
    plural('en', count, {
      one: 'You have answered once; the last answer counts.',
      other: 'You have answered # times; the last answer counts.',
    }),
  receipt: 'Download the receipt',
  receiptWhy:
    'The receipt proves that your sealed answer is in the record, not what it says. Keep it or print this page; it can be checked later, with the bundle, by anybody:',
  receiptCheck: (file: string) => `npm run -s doyen -- verify BUNDLE.zip --receipt ${file}`,
  change: 'Change my answer',
  toDesk: 'To your desk',
  notOpen: 'This round is not open',
  opens: 'It opens',
  over: 'This round is over',
  overText:
    'An answer that arrives after the closing is never counted. Nothing of what you filled in was sent.',
  late: 'Your answer came too late: the round had closed. It was not counted, and nobody has seen it.',
  notEntitled: 'Your seat is not asked in this round',
  unknown: 'There is no such round',
};
