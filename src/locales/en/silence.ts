/**
 * The silence page, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: 'Silence',
  sight: {
    all: 'All members and the chair',
    seen: 'That someone has seen it: as a count only',
    operator: 'Operator: the text and who objects; it is not sealed',
  },
  none: 'Nothing lies under silence.',
  noneWhy:
    'When a name is ready, the chair puts a text before all. It stands adopted at its end unless a member breaks the silence.',
  on: (candidate: string) => `Silence on ${candidate}`,
  over: 'The time has run out; the record is being closed.',
  bodyCounts: 'The body’s own clock counts.',
  opened: 'opened',
  now: 'now',
  adoptedHere: 'adopted at this line unless broken',
  ifNobody: 'If nobody breaks it',
  ifNobodyText: (time: string) =>
    `The text is adopted at ${time}. The end is an entry in the record, with the time at which it was made.`,
  ifOne: 'If one member breaks it',
  ifOneText:
    'The clock stops. The reason, and what would lift the objection, go to all members. Nothing is adopted.',
  tolerated: (count: number) =>
    plural('en', count, {
      one: 'By the rule # objection is recorded without breaking it.',
      other: 'By the rule # objections are recorded without breaking it.',
    }),
  seenBy: (count: number, all: number) => `Seen by ${count} of ${all}`,
  seenWhy: 'Having seen a text is not assent to it. Pages do not show who has.',
  text: 'The text',
  languages: { en: 'English', nl: 'Nederlands', fr: 'Français' },
  youCan: (member: string) => `What you can do for ${member}`,
  needNothing: 'You need do nothing. Silence is assent here, and only here.',
  confirm: 'Confirm that you have seen it',
  confirmed: 'You have confirmed that you have seen it.',
  break: 'Break silence',
  breakText: 'This goes to all members in the name of your delegation, and cannot be undone.',
  kind: 'It is',
  kinds: { objection: 'an objection', amendment: 'an amendment to the text' },
  reason: 'Reason',
  condition: 'What would lift it',
  readBack: 'Read it back',
  readBackText: 'All members will read this at once:',
  objected: 'Your objection stands in the record.',
  chairCan: 'What the chair can do',
  extend: 'Extend silence',
  extendTo: 'New end, by the clock of the body',
  extendLeft: (count: number) =>
    plural('en', count, { one: '# extension is left.', other: '# extensions are left.' }),
  noExtend: 'No extension is left.',
  withdraw: 'Withdraw the text',
  withdrawText: 'The silence ends without a decision.',
  soFar: 'So far',
  history: {
    opened: 'Opened by the chair',
    extended: (reason: string) => `Extended: ${reason}`,
    objection: (member: string) => `Objection by ${member}`,
    recorded: 'recorded, does not break it',
    withdrawn: (reason: string) => `Withdrawn: ${reason}`,
    adopted: 'Ran out unbroken: adopted',
    broken: 'Broken',
  },
  stages: {
    running: 'running',
    adopted: 'Adopted',
    broken: 'Silence broken',
    withdrawn: 'Withdrawn',
  },
  adopted: (name: string) => `Silence has run out unbroken. ${name} is appointed.`,
  broken: (name: string) => `Silence on ${name} was broken. Nothing is adopted.`,
  brokenNext:
    'The chair may sound out the members again, put another text under silence, or end the selection.',
  lifts: 'What would lift it:',
  earlier: 'Earlier silences',
};
