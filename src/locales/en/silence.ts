/**
 * The silence page, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: 'Silence',
  sight: {
    all: 'All members and the chair',
    seen: 'Who has seen it: on pages as a count only',
    operator: 'Operator: the text and who objects; it is not sealed',
    operatorUnnamed:
      'Operator: the text and every objection that is made; whose, only where it is signed',
  },
  none: 'Nothing lies under silence.',
  never: 'No text was put under silence.',
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
    `The text is adopted on ${time}. The end is an entry in the record, with the time at which it was made.`,
  ifOne: 'If one member breaks it',
  ifOneText:
    'The clock stops. The reason, and what would lift the objection, go to all members. Nothing is adopted.',
  tolerated: (count: number) =>
    plural('en', count, {
      one: 'By the rule # objection is recorded without breaking it.',
      other: 'By the rule # objections are recorded without breaking it.',
    }),
  seenBy: (count: number, all: number) => `Seen by ${count} of ${all}`,
  seenWhy:
    'Having seen a text is not assent to it. Pages do not show who has; the signed record does.',
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
  change: 'Change it',
  readBack: 'Read it back',
  readBackText: 'All members will read this at once:',
  objected: 'Your objection stands in the record.',
  chairCan: 'What the chair can do',
  extend: 'Extend silence',
  extendLeft: (count: number) =>
    plural('en', count, { one: '# extension is left.', other: '# extensions are left.' }),
  noExtend: 'No extension is left.',
  withdraw: 'Withdraw the text',
  withdrawText: 'The silence ends without a decision.',
  soFar: 'So far',
  history: {
    opened: 'Opened by the chair',
    extended: (to: string, reason: string) => `Extended to ${to}: ${reason}`,
    objection: (member: string) => `Objection by ${member}`,
    shortened: (to: string, reason: string) => `Shortened to ${to}: ${reason}`,
    amendment: (member: string) => `Amendment by ${member}`,
    reservation: (member: string) => `${member} joins with a reservation`,
    reservationGone: (member: string) => `${member} withdraws its reservation`,
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
  adopted: (sentence: string) => `Silence has run out unbroken. ${sentence}`,
  broken: (subject: string) => `Silence on ${subject} was broken. Nothing is adopted.`,
  throughFacilitators: 'A member, through the facilitators',
  brokenNext:
    'The chair may sound out the members again, put another text under silence, or end the selection.',
  lifts: 'What would lift it:',
  through: {
    waits:
      'Your objection is with the facilitators, sealed. The silence runs on until one of them passes it on.',
    how: 'How you object',
    ownName: 'In the name of your delegation: it breaks the silence at once',
    facilitators: 'Through the facilitators: they pass it on without your name',
    verb: 'Send to the facilitators',
    text: 'Sealed: only the facilitators read it. The silence is broken once one of them enters it, before its end.',
    readBack:
      'Only the facilitators will read this. They know that it is from you; what they enter in the record is up to them.',
  },
  markChanges: 'Mark what changed since the earlier text',
  said: 'Said to this text',
  lifted: 'Lifted: the objection was withdrawn',
  isMet: 'Is the condition met?',
  liftText:
    'You can withdraw your objection. The silence stays broken, the history stays; all will see that nothing of yours stands in the way any more.',
  liftRelayed:
    'You passed this objection on. When its condition is met you can take it back: the silence stays broken, the history stays, and all will see that it no longer stands in the way.',
  lift: 'Withdraw the objection',
  join: 'Join with a reservation',
  joinText:
    'The text is not held up. Your reservation goes to all members and stands beside the decision; you may withdraw it while the silence runs.',
  reservation: 'The reservation',
  reserved: 'Your reservation stands beside the text.',
  reservationOf: 'joins, with a reservation',
  reservationGone: 'Withdrawn',
  withdrawReservation: 'Withdraw the reservation',
  amendedText: 'The text as it should read',
  shorten: 'Shorten silence',
  relay: 'Pass on an objection',
  relayText:
    'For a member that objects through the facilitators. The record says that an objection came through you, never whose. Word it so that it gives nobody away.',
  settings: {
    named: 'In this body an objection is made in the member’s own name, and all see whose it is.',
    unnamed:
      'In this body a member may object through the facilitators. They know who it is; nobody else does. Nobody can check that they did not invent an objection, or keep one back.',
  },
  ruleAdopted: 'The new rule is adopted; it judges from now on.',
  withdrawnBySponsor: (member: string) =>
    `${member} no longer puts the name forward; nobody may be held to it, and the silence ended.`,
  beside: {
    title: 'Beside the decision',
    nothing: 'No reservation and no statement.',
    reservation: 'reservation',
    statement: 'Interpretative statement',
    attach: 'Attach a statement',
    attachText:
      'How your delegation reads the decision. It changes nothing in it, goes to all members, and cannot be undone.',
    openUntil: 'Members may attach statements until',
    openUntilSeal: 'Members may attach statements until the record is sealed.',
    closed: 'The time for statements is over.',
  },
  earlier: 'Earlier silences',
};
