/**
 * The record page, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: 'Record',
  sight: {
    all: 'All members and the chair',
    operator: 'Operator: the same record; what is sealed in it, never',
  },
  lede: 'Every act is a signed entry. Nothing can be changed or left out unseen by somebody who has checked.',
  minute: 'The minute, on one page',
  how: 'How do we know?',
  who: {
    running: 'The selection is under way; nothing is decided.',
    settingUp: 'The selection is being set up.',
    why: 'Each entry is signed by the seat that acted, with a key whose fingerprint was compared by voice.',
  },
  ruleWhy:
    'The definition is frozen and its fingerprint stands in the opening entry. This device has judged every act by it.',
  when: {
    opened: (time: string) => `The selection was opened on ${time}.`,
    not: 'The selection has not been opened yet.',
    why: 'Times are the server’s, written into each entry. They never run backwards, and every member’s device has seen them.',
  },
  part: {
    some: (rounds: number, cast: number) =>
      plural('en', rounds, {
        one: `One sounding was counted; ${cast} answered.`,
        other: `In all, # soundings were counted; in the last, ${cast} answered.`,
      }),
    none: 'No sounding has been counted yet.',
    why: 'Each answer is an entry with a number. The counted set was worked out by each trustee and signed.',
  },
  stays: {
    text: 'What each member answered stays sealed, also afterwards.',
    why: 'Only sums were opened, by several trustees together, each with a proof. Fewer than the threshold cannot open anything.',
  },
  fingerprint: 'Fingerprint of definition and roster',
  checkpoint: 'Checkpoint',
  checkpointWhy:
    'The state of the record, signed by the server. Two that do not fit together are proof against it.',
  results: 'Results',
  sealedList: 'Sealed answers',
  sealedWhy: 'That a seat answered, never what.',
  counted: 'counted',
  superseded: 'replaced by a later one',
  pending: 'sealed',
  register: 'Register of acts',
  columns: {
    number: 'No.',
    when: 'When',
    act: 'Act',
    by: 'By',
    about: 'About',
    reason: 'Reason given',
  },
  verify: 'Check it yourself',
  verifyWhy:
    'Download the bundle and check it in the shell: with this program, or with the one file verify.mjs and Node 20.',
  download: 'Download the bundle',
  downloading: 'Packing …',
  ends: 'The last line should read:',
  sealed: 'The record is sealed: nothing can be added any more.',
  interim: 'The record is not sealed yet: the bundle is an interim copy.',
  all: (count: number) => `All ${count} entries`,
  course: {
    continues: 'It takes up an earlier selection',
    continuesText: (origin: string, size: number) =>
      `${origin}, whose record has ${size} entries and the fingerprint below. Check the bundle of that one too.`,
    rules: 'The rule, and how it changed',
    atOpening: 'at the opening',
    by: {
      silence: (number: number) => `under silence ${number}`,
      chair: (_number: number) => 'by the chair',
      fallback: (_number: number) => 'as agreed beforehand',
    },
    again: 'Begin again from this selection',
    againText:
      'This record stays. A new selection can start from the same definition and name this record as the one it takes up.',
    againFile: 'Take the definition for a new start',
  },
};
