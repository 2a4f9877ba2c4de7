/**
 * Moves that open together, in English: the type of the other languages.
 *
 * Use      `sayMove` of locales/say-knot.ts with `moves`; the pages take the rest.
 */

import { plural } from '../plural.ts';

export const messages = {
  /** One move, as a sentence without its full stop. */
  moves: {
    lift: (member: string, subject: string) =>
      `${member} withdraws its objection to the text on ${subject}`,
    withdraw: (member: string, name: string) => `${member} withdraws ${name}, whom it put forward`,
    accept: (member: string, name: string) => `${member} will not break a silence on ${name}`,
  },
  title: 'Linked moves',
  heading: (number: number) => `Linked moves ${number}`,
  states: {
    called: 'Waiting until the trustees’ devices have shown their key.',
    open: (time: string) => `Open for answers until ${time}.`,
    closed: 'Closed: the trustees’ devices are testing whether all said yes.',
    opened: (time: string) => `All said yes on ${time}: these moves were made.`,
    notOpened: (time: string) =>
      `They did not open (${time}). Nobody’s moves were made, and nothing else is known.`,
    ended: (time: string) => `Given up on ${time}; every answer stays sealed.`,
  },
  missing: (time: string, who: string) =>
    who === '' ? `All had answered by ${time}.` : `Not answered by ${time}: ${who}.`,
  headline: {
    called: 'Linked moves wait for their key.',
    open: 'Linked moves are open for answers.',
    closed: 'Linked moves are closed and are being tested.',
  },
  /** In the place of the chair’s words for rounds. */
  acts: { close: 'Close the linked moves early', abandon: 'Give up the linked moves' },
  duty: 'Sealed: it shows only if all say yes; otherwise nobody learns your answer.',
  /** The page of one who is named. */
  page: {
    sight: {
      you: 'You, on this device',
      bit: 'All members, after the close: whether all said yes, and nothing else',
      operator: 'Operator: that you answered, never what',
    },
    intro: 'These moves are made together or not at all:',
    yours: (count: number) =>
      plural('en', count, {
        one: 'One of these moves is yours.',
        other: '# of these moves are yours; you answer for them together.',
      }),
    known: 'What will be known afterwards',
    all: 'If all say yes: that all did. The moves are then made at once, in your name too.',
    none: 'If anybody says no: that they did not open. Nothing else: not how many, not who.',
    two: 'With two, whoever said yes then knows that the other did not.',
    several:
      'Whoever said yes then knows that somebody else did not; all but one who compare notes know the rest.',
    tookPart:
      'Whether you answered stands in the record. Not answering counts as no, and the result is the same; but that you did not answer is seen.',
    never: 'What nobody will ever know',
    neverText:
      'What you answered, if they do not open: not the other members, not the chair, not the operator.',
    trustees: (threshold: number) =>
      `Unless ${threshold} trustees put their keys together against the rules: they could open every answer here.`,
    unprotected: 'Not protected: somebody who forces you, or a device that somebody else controls.',
    question: 'Do you make your move if all the others make theirs?',
    yes: 'Yes, if all the others do',
    no: 'No',
    saysYes: 'You say yes: your move is made if all the others say yes too.',
    saysNo: 'You say no: nothing is made, and nobody will know that it was you.',
    notOpen: 'These moves are not open for answers yet',
    over: 'These moves are closed',
    notNamed: 'These moves do not ask your seat',
  },
  /** The chair ties it. */
  dialog: {
    who: 'What is to happen together',
    hint: 'Only what members could do by themselves today. Tick it only after each of them has told you in confidence that it would, if the others did: that they are asked is known to all.',
    closes: 'Answers until',
    others: 'Undertakings not to object',
    promise: 'Another undertaking',
    member: 'Member',
    name: 'will not break a silence on',
    add: 'Add',
    remove: 'Remove',
    nothing: 'No objection stands and no name is put forward: only undertakings can be linked.',
  },
  minute: {
    opened: (moves: string, time: string) => `Moves that opened together on ${time}: ${moves}.`,
    notOpened: (moves: string, time: string) =>
      `Linked moves did not open (${time}), and nothing of them is known: ${moves}.`,
    ended: (moves: string) => `Linked moves were given up, answers sealed: ${moves}.`,
    running: (moves: string) => `Linked moves that are being answered: ${moves}.`,
  },
};
