/**
 * Beginning a selection of one’s own, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: 'Begin a selection',
  sight: 'You; nothing leaves this device before you set it up',
  lede: 'Say who sits at the table, what is decided and by which rule. Nothing is frozen before you open.',
  fromFile: 'Use a definition.json instead',
  fileWrong: (file: string, at: string, fault: string) =>
    `${file} cannot be used: at ${at}, ${fault}.`,
  fileRead: (name: string) => `Read: ${name}. Set it up below, or go on with the form.`,
  dropFile: 'Back to the form',
  ticket: 'One-time code of the server',
  ticketHint: 'The server printed it at its first start. It lets one selection begin.',
  name: 'What is this selection called?',
  body: 'Body',
  post: 'Post to be filled',
  zone: 'Time zone of the body',
  members: 'Members, one to a line',
  membersHint: 'Between 3 and 100. Each gets a seat and a code of its own.',
  candidates: 'Names so far, one to a line',
  candidatesHint: 'At least one. Names can be added at any time, with a reason.',
  rule: 'Rule',
  rules: {
    consensus: 'Consensus: nobody objects',
    'minus-k': 'Consensus, tolerating a number of objections',
    majority: 'Two thirds of all members',
    half: 'More than half of all members',
  },
  tolerated: 'Objections tolerated',
  silence: 'Silence, in hours',
  rounds: 'Planned soundings',
  roundsHint: 'Keys are made for these and two in reserve.',
  hours: 'Each is open for, in hours',
  small: 'This body accepts counts so small that they can reveal answers',
  smallHint:
    'With few members a count and one’s own answer say much. Without this consent nothing is opened when too few have answered.',
  reading: 'How it reads',
  trustees: (n: number, t: number, q: number) =>
    `${n} trustees. Any ${t} together could open answers; ${q} must sign before anything is opened, so ${n - q} may be missing.`,
  assumed: (f: number) =>
    plural('en', f, {
      one: 'Secrecy holds if at most one trustee breaks the rules.',
      other: 'Secrecy holds if at most # trustees break the rules together.',
    }),
  assumedNone:
    'With so few members, secrecy needs every trustee to keep the rules against each other.',
  gaps: {
    title: 'a name for the selection',
    body: 'the body',
    post: 'the post',
    members: 'at least three members',
    candidates: 'at least one name',
    ticket: 'the one-time code',
  },
  missing: (gaps: string) => `Still missing: ${gaps}.`,
  same: (names: string) => `Twice in the list: ${names}.`,
  setUp: 'Set up and make the codes',
  settingUp: 'Setting up and making the codes …',
  where: (at: string) => (at === '' ? 'the top' : at),
};
