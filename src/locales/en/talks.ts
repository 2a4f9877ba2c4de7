/**
 * Confessionals, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

const wereHeard = (heard: number) =>
  plural('en', heard, { one: '# member was heard', other: '# members were heard' });

export const messages = {
  title: 'Speak in confidence',
  steps: ['Read', 'Answer', 'Review', 'Sent'],
  sight: {
    you: 'You, on this device',
    facilitators: (names: string) => `The facilitators: ${names}`,
    members: 'Other members: never',
    operator: 'Operator: that a sealed letter was sent, and when; never a word of it',
  },
  asked: 'What is asked',
  names: (count: number) =>
    plural('en', count, {
      one: 'Choose just one name. You say nothing against the others.',
      other: 'Choose just # names, without order. You say nothing against the others.',
    }),
  until: 'You may answer, and change your answer, until',
  who: 'Who will know what you said',
  whoText: (names: string) =>
    `These facilitators, and nobody else: ${names}. They alone can open the letter, with keys that are made for these talks and erased after them.`,
  never: 'What nobody else ever learns',
  neverText:
    'What you said, and whether you were heard at all: the record has only how many members were heard, and one communiqué for all.',
  deniable:
    'Nothing is signed. A facilitator is sure that the letter is yours and can prove it to nobody, for every facilitator could have made the same letter.',
  served:
    'Not protected: a facilitator who talks, a device that somebody else controls, somebody who forces you.',
  begin: 'Answer',
  back: 'Back',
  toReview: 'Review',
  remarks: 'In your own words',
  remarksHint: 'For the facilitators only. May stay empty.',
  condition: 'On what condition',
  conditionHint: 'What would have to hold. May stay empty.',
  passOn: 'May be passed on as',
  passOnHint: 'Only what stands here may be told to others, in these words. Empty: nothing.',
  chosen: (count: number, exactly: number) => `${count} of ${exactly} chosen.`,
  named: 'You name',
  review: 'This is what you are about to say',
  reviewText: (names: string) =>
    `Your device seals it to ${names}. Nothing of it goes into the record.`,
  send: 'Seal and send',
  sealing: 'Sealing on this device …',
  sent: 'Your answer has been sent',
  sealedTo: (names: string) => `Sealed to ${names}.`,
  acknowledged: (name: string) => `${name} acknowledged it on`,
  waiting: (name: string) =>
    `${name} has not acknowledged it yet. That happens when that device is next on; if it never does, tell them.`,
  youSaid: 'As it counts now',
  origin: {
    own: 'You answered this yourself.',
    told: 'It was noted after a talk; you have not said yet whether it is right.',
    confirmed: 'It was noted after a talk, and you confirmed it.',
    corrected: 'It was noted after a talk, and you corrected it.',
  },
  change: 'Change my answer',
  toDesk: 'To your desk',
  notOpen: 'These talks are not open',
  opens: 'They open',
  over: 'These talks are over',
  overText: 'No answer is taken any more. Nothing of what you filled in was sent.',
  notEntitled: 'Your seat is not heard in these talks',
  noted: (by: string, on: string, how: string) =>
    `${by} noted that on ${on}, ${how}, you said the following.`,
  how: { telephone: 'by telephone', 'in-person': 'in person', 'in-writing': 'in writing' },
  notes: 'What was noted of a talk with you',
  confirm: 'Confirm',
  correct: 'Correct',
  correctTitle: 'What you say instead',
  correctSend: 'Send the correction',
  strike: 'Strike',
  strikeTitle: 'Strike this note?',
  strikeText: 'The facilitators see that you struck it. What you answered yourself stays.',
  state: {
    waits: 'waits for your word',
    confirmed: 'confirmed',
    corrected: 'corrected',
    struck: 'struck',
  },
  duty: {
    title: (round: string) => `You are heard in confidence: ${round}`,
    why: 'To the facilitators only. The record learns nothing of it.',
    answered: 'You have been heard; you may change what you said until it closes.',
    noteTitle: 'A talk with you was noted',
    noteWhy: 'Say whether the note is right. Nobody but the facilitators sees it.',
    go: 'Speak in confidence',
    look: 'Look at the note',
  },
  hearing: {
    title: 'Confessional',
    titleOf: (number: number) => `Confessional ${number}`,
    none: 'No confessional has been called',
    noneText: 'When the chair calls one, what members say comes here, to the facilitators only.',
    notYours: 'This page is for the facilitators',
    question: 'The question, the same for all',
    sight: {
      facilitators: (names: string) => `Facilitators of these talks: ${names}`,
      members: 'Members: each its own answer and the notes about it',
      operator: 'Operator: that sealed letters were sent, and when',
    },
    stage: {
      called: 'Called. It opens once every facilitator’s device has offered its key.',
      open: 'Open. Members answer on their own device, or you note what they told you.',
      closed: 'Over. Notes can still be confirmed or corrected until the communiqué.',
      reported: 'The communiqué is published; the keys are erased, and what was said is gone.',
      abandoned: 'Given up; the keys are erased.',
    },
    held: 'The record keeps that these talks were held, and nothing else.',
    keysFrom: (offered: number, all: number) => `${offered} of ${all} keys have been offered.`,
    until: 'It closes on',
    members: 'Member by member',
    asTheyStand: (heard: number, all: number) => `As things stand, ${heard} of ${all} heard.`,
    member: 'Member',
    said: 'What counts now',
    from: 'Where it is from',
    origin: {
      own: 'own answer',
      told: 'noted, not confirmed',
      confirmed: 'noted, confirmed',
      corrected: 'noted, corrected by the member',
    },
    notHeard: 'not heard',
    struck: 'a note was struck',
    pending: (count: number) => plural('en', count, { one: '# note waits', other: '# notes wait' }),
    remarks: 'In their words',
    condition: 'Condition',
    passOn: 'May be passed on as',
    nothingPassedOn: 'Nothing may be passed on.',
    note: 'Note a talk',
    noteTitle: (member: string) => `A talk with ${member}`,
    noteText:
      'The member gets the same note, and may confirm, correct or strike it. Its own answer goes before yours.',
    on: 'On',
    how: 'How',
    keep: 'Seal and keep',
    counts: 'Your own counts',
    countsText: 'Nobody but the facilitators sees them.',
    spread: 'Spread over groups',
    spreadText: 'Of those heard in each group, how many encourage a name.',
    spreadNamed: 'Of those heard in each group, how many name somebody.',
    namedBy: 'named by',
    sponsors: 'Sponsors first',
    sponsorsText:
      'By the rules of this selection, the member that put a name forward hears before all others. The record gets the time, never the words.',
    noSponsors: 'No name here was put forward by a member.',
    toldAt: 'told on',
    tell: 'Tell',
    tellTitle: (member: string, name: string) => `Tell ${member} about ${name}`,
    tellWords: 'What you tell them',
    tellSend: 'Seal, send and record the time',
    communique: 'The communiqué',
    communiqueText: (heard: number) =>
      `It will say that ${wereHeard(heard)}. Write at least one language; all members read the same text at one moment.`,
    textIn: { en: 'English', nl: 'Dutch', fr: 'French' },
    write: 'Write the communiqué',
    circulate: 'Circulate to the facilitators',
    circulateAgain: 'Circulate a new draft',
    circulateText:
      'Every other facilitator must sign just these words and this number. A new draft voids the one before.',
    draft: (heard: number) =>
      `The draft that goes round: ${plural('en', heard, { one: '# member', other: '# members' })} heard.`,
    committed: 'With it the counts are fixed, sealed until the poll that checks them is counted.',
    signedBy: (names: string) => `Signed by ${names}.`,
    missing: (names: string) => `Still to sign: ${names}.`,
    sign: 'Sign these words',
    signTitle: 'Sign these words and this number?',
    signText:
      'Your device compares the number with the letters it has read itself, and does not sign another.',
    publish: 'Publish',
    publishTitle: 'Publish to all members?',
    publishText:
      'All members read it at the same moment, and it stands in the record. The keys of these talks are erased on all devices: nobody can read again what was said.',
    onlyChair: 'The chair circulates the words and publishes them.',
    unreadable: (count: number) =>
      plural('en', count, {
        one: '# letter has no place in these talks and was not counted.',
        other: '# letters have no place in these talks and were not counted.',
      }),
  },
  after: {
    title: 'Communiqués',
    heard: (heard: number, all: number) =>
      `${heard} of ${all} members ${heard === 1 ? 'was' : 'were'} heard.`,
    published: 'Published',
    signed: (names: string) => `Signed by ${names}.`,
    told: (member: string, name: string) => `${member}, which put ${name} forward, was told on`,
    held: 'Talks were held.',
    open: 'Talks are being held; nobody sees who was heard.',
    waiting: 'Talks were held; the communiqué is still to come.',
    abandoned: 'These talks were given up.',
    sealed: (round: string) =>
      `The facilitators’ counts are fixed and sealed, until ${round} is counted.`,
    compared: (round: string) => `The facilitators’ counts beside ${round}`,
    comparedText:
      'People may change their minds between a talk and a poll: a difference proves nothing by itself.',
    name: 'Name',
    said: 'told',
    polled: 'sealed poll',
    differs: 'difference',
    same: 'none',
  },
  refusals: {
    answer_incomplete: 'Give an answer to just what is asked.',
    note_unknown: 'There is no such note about your seat.',
    draft_unknown: 'There is no such draft any more. Reload the page.',
    heard_differs:
      'Your device counts another number of members heard than the draft says; it does not sign. Compare your letters with the chair.',
    aggregate_unknown: 'This device has not kept the counts that were fixed.',
  },
};
