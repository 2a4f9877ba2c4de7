/**
 * The facilitators' book and a member's sealed note, in English: the type of the other languages.
 */

import type { Step, Talk } from '../../device/letter-kinds/page.ts';
import { plural } from '../plural.ts';

type Steps = { readonly [Of in Step]: string };
type Ways = { readonly [Of in Talk['how']]: string };
type Traces = { readonly [Of in 'count' | 'held' | 'none']: string };

const steps: Steps = {
  unknown: 'unknown',
  block: 'block',
  reluctant: 'reluctant',
  undecided: 'undecided',
  accept: 'accept',
  support: 'support',
};

const how: Ways = {
  'in-person': 'in person',
  telephone: 'by telephone',
  letter: 'by letter',
  page: 'through this page',
};

const traces: Traces = {
  count: 'The record will hold the facilitators’ signed count of who was heard, and no more.',
  held: 'The record will hold that a round of talks was held, and nothing else.',
  none: 'The record will hold nothing of these talks: this book is the only place.',
};

export const messages = {
  way: 'Notebook',
  title: 'The facilitators’ notebook',
  notYours: 'This page is the facilitators’ own.',
  sight: {
    facilitators: (names: string) => `The facilitators only: ${names}`,
    members: 'Members and candidates: nothing of it, ever',
    operator: 'Operator: that a facilitator wrote, when and how much; never what',
  },
  traces,
  absent: (names: string) =>
    `Not seated yet: ${names}. Who takes a seat later cannot read what was written before, until one of you hands the book over.`,
  empty:
    'Nothing has been noted yet. Note a talk while it is fresh; every line keeps its author and its time.',
  steps,
  how,
  said: {
    form: 'Note a talk',
    revise: 'Revise this line',
    reviseHint: 'What it said before stays in the book.',
    member: 'Who spoke',
    way: 'How',
    when: 'When',
    words: 'What was said',
    wordsHint: 'Sealed on this device to the facilitators’ keys.',
    count: 'Where they stand now, in our judgement',
    countHint: 'Leave what the talk did not change.',
    same: (step: string) => `as noted (${step})`,
    more: 'What may be passed on, conditions, the next talk',
    passOn: 'May be passed on, in these words',
    passTo: 'To whom',
    passWords: 'In which words',
    addPass: 'One more to whom it may be said',
    conditions: 'Conditions, one to a line',
    condition: 'Condition',
    addCondition: 'One more condition',
    nextWhen: 'Next talk',
    nextWith: 'With whom',
    save: 'Put it in the book',
    noted: 'It is in the book.',
  },
  next: { title: 'Next talks', none: 'No talk is agreed.', with: (who: string) => `with ${who}` },
  count: {
    title: 'Our own count',
    lede: 'As things stand, in the facilitators’ judgement. It is nobody’s answer, and never in the record.',
    keys: 'Arrows move, Enter changes, 1 to 5 set a step, 0 takes it back.',
    member: 'Member',
    cell: (member: string, candidate: string, step: string) => `${member} on ${candidate}: ${step}`,
    change: (member: string, candidate: string) => `${member} on ${candidate}`,
    set: 'Note this step',
    noted: (who: string, when: string) => `Noted by ${who}, ${when}.`,
    totals: 'Together',
  },
  members: {
    title: 'Member by member',
    search: 'Search in the book',
    none: 'Nothing in the book says this.',
    lines: (count: number) => plural('en', count, { one: '# line', other: '# lines' }),
    ownWord: 'with a sealed word from the member',
    unheard: 'Nothing noted yet',
    conditions: 'Conditions',
    met: 'met',
    open: 'open',
    markMet: 'It is met',
    markOpen: 'It is open again',
    passOn: (to: string) => `You may tell ${to}:`,
    talk: (how: string, when: string) => `Talk ${how}, ${when}`,
    by: (who: string, when: string) => `Noted by ${who}, ${when}`,
    nextTalk: (when: string) => `Next talk: ${when}`,
    revised: 'Before it was revised',
    revise: 'Revise',
    strike: 'Strike',
    strikeAsk: 'The line stays in the book, struck through, with your name and the time.',
    struck: 'struck',
    note: 'Sealed note from the member',
    asks: { objection: 'An objection to pass on', amendment: 'An amendment to pass on' },
    asked: 'asks you to pass on an objection',
    about: { silence: (number: number) => `on silence no. ${number}`, none: 'on the selection' },
    lifts: 'What would lift it:',
  },
  waiting: {
    line: 'A member has written to the facilitators about the text under silence, and asks that it be passed on. Until one of you does, the silence runs on.',
    read: 'Read it in the notebook',
    go: 'To the text under silence',
  },
  unread: {
    title: 'Letters that cannot be read',
    one: (who: string, when: string) => `A letter under the name of ${who}, ${when}.`,
    missing: (count: number) =>
      plural('en', count, {
        one: '# letter before this one was not shown to this device.',
        other: '# letters before this one were not shown to this device.',
      }),
  },
  handover: {
    title: 'The book for who came late',
    lacks: (who: string, since: string, lines: number) =>
      `Seated since ${since}: ${who}, who cannot read ${plural('en', lines, { one: '# earlier line', other: '# earlier lines' })}.`,
    open: (who: string) => `Hand the book to ${who}`,
    ask: (who: string) =>
      `From then on ${who} will be able to read everything written so far, the members’ sealed notes among it. It cannot be taken back. All facilitators are shown that you handed it over, and their devices compare every line. What was said in a confessional is not part of the book.`,
    verb: 'Hand it over',
    done: (by: string, to: string, lines: number) =>
      `Handed over by ${by} to ${to}: ${plural('en', lines, { one: '# line', other: '# lines' })}.`,
    yours:
      'What was written before this device had the seat stands here once a facilitator who has it hands the book over.',
    via: (who: string) => `handed over by ${who}`,
    doubtful: 'Handed over in other words',
    doubt: (by: string, from: string, when: string) =>
      `${from}, ${when}: handed over by ${by}, and not here, or not in these words. Compare it by voice.`,
  },
  burn: {
    title: 'Burn the book',
    text: 'All pages and all sealed notes are deleted at the server and on the facilitators’ devices, for every facilitator and for the members who wrote them. It cannot be undone. But a backup of the server made before still holds them, sealed, and each facilitator’s device can open them as long as it keeps its key.',
    hint: 'When the selection is over, or where the body’s custom leaves no trace.',
    burnt: (count: number) =>
      plural('en', count, { one: '# letter is burnt.', other: '# letters are burnt.' }),
  },
  print: 'Print',
  note: {
    title: 'A word to the facilitators only',
    lede: 'Say what stands in the way, and what would lift it, without breaking anything.',
    sees: (names: string) =>
      `Only ${names} will read it. No other member learns that you wrote, and it is not in the record; the operator sees that your seat wrote a letter, and when.`,
    later: (names: string) =>
      `Not seated yet: ${names}. A facilitator can hand your words over to whoever takes a facilitator’s seat later.`,
    deny: 'It is not signed: whoever reads it could have written it, and can prove nothing with it.',
    open: 'Write to the facilitators',
    words: 'Your words',
    lift: 'What would lift it',
    send: 'Seal and send',
    sent: 'Sealed and sent to the facilitators.',
    own: 'What you wrote to the facilitators',
    nobody: 'No facilitator has taken a seat yet: there is nobody to seal it to.',
  },
};
