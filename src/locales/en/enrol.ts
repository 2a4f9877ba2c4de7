/**
 * Taking a seat, and the seats page, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: (seat: string) => `Take the seat of ${seat}`,
  sight: {
    you: 'You',
    all: 'All members: that this seat has been taken',
    operator: 'Operator: that it has been taken, never the key',
  },
  explain:
    'This link only shows this page. Typing the code makes a key on this device; it answers for your seat from then on. Use the device you will answer with.',
  code: 'One-time code',
  codeHint: 'Sixteen signs in four groups, as it was given to you.',
  take: 'Take the seat',
  taking: 'Making a key on this device …',
  taken:
    'This seat has been taken. If it was not by you, tell the chair by voice before the selection opens.',
  takenHere: 'This device holds this seat.',
  toDesk: 'To your desk',
  roster: {
    title: 'Who sits at the table',
    sight: 'All members and the chair',
    compare: 'Compare these eight words with the chair, by voice',
    compareChair: 'Read these eight words to every member, by voice',
    compareWhy:
      'They cover the rules and whose device holds which seat. Different words: do not go on, and say so.',
    compareLater:
      'They change with every seat that is taken: read them once no more is to be taken.',
    frozen: 'Frozen when the selection opened. Every later change stands in the record on its own.',
    seat: 'Seat',
    state: 'State',
    code: 'One-time code',
    enrolled: 'taken',
    invited: 'not taken yet',
    none: 'no code yet',
    again: 'New code',
    againAsk: (seat: string) => `A new code for ${seat}: the earlier one becomes void.`,
    link: 'link',
    codesWhy:
      'Only this device knows the codes. Hand each member its letter, sealed or in person: it holds the address and the code. Without letters, send the link and tell the code by voice.',
    print: 'Letters with codes, to print',
    waiting: (count: number) =>
      plural('en', count, { one: '# seat is not taken yet.', other: '# seats are not taken yet.' }),
    all: 'All seats are taken.',
    open: 'Open the selection',
    openText:
      'Definition and roster are frozen, and the members’ devices begin to make the keys. This cannot be undone.',
    compared: 'I have compared the eight words with the members by voice.',
    comparedAlone: 'A rehearsal: stand-ins have no voice. In earnest the eight words come first.',
    rules: 'The rule, in plain words',
  },
};
