/**
 * Witnesses, policies and evidence on the command line, in English: the type of the others.
 */

import type { PolicyRefusal } from '../../record/witness-policy.ts';

type Faults = { readonly [Code in PolicyRefusal['code']]: (word: string) => string };

const FAULTS: Faults = {
  policy_too_long: () => 'it is too long',
  policy_character: () => 'it holds a character that no text file should',
  policy_line_unknown: (word) => `a line begins with log, witness, group or quorum, not “${word}”`,
  policy_words: (word) => `too few or too many words after ${word}`,
  policy_key_malformed: (word) => `“${word}” is no key`,
  policy_key_kind: (word) => `“${word}” is a key of the other kind`,
  policy_key_twice: (word) => `the key “${word}” comes twice`,
  policy_name_taken: (word) => `the name “${word}” is taken`,
  policy_name_unknown: (word) => `no line above names “${word}”`,
  policy_member_twice: (word) => `“${word}” stands in a group already`,
  policy_threshold: (word) => `“${word}” is not all, any, or a number up to that of the members`,
  policy_quorum_twice: () => 'there is a quorum already',
  policy_quorum_missing: () => 'it has no quorum',
};

export const messages = {
  witness: {
    begun: (key: string, server: string) =>
      `This witness is ${key}\nIt follows ${server}. Give that key to whoever writes a policy; keep the state file, and never run two from copies of it.`,
    cosigned: (origin: string, size: number) =>
      `${origin}: one log so far, ${size} entries, cosigned.`,
    undelivered: (origin: string, code: string) =>
      `${origin}: one log so far, but the server would not take the cosignature (${code}).`,
    forked: (origin: string, file: string) =>
      `FORK: the server has signed two histories of ${origin}. Nothing more of it is cosigned. The evidence is ${file}: “doyen verify” judges it. Tell the members by another way than this server.`,
    shorter: (origin: string, seen: number) =>
      `${origin}: the server shows fewer entries than the ${seen} that were cosigned here. Nothing is cosigned until it shows them again.`,
    unproven: (origin: string, seen: number) =>
      `${origin}: the server did not prove that its log begins with the ${seen} entries cosigned here. Nothing is cosigned.`,
    unsigned: (origin: string, code: string) =>
      `${origin}: the server’s signature under its log does not hold (${code}). Nothing is cosigned.`,
    otherClerk: (origin: string) =>
      `${origin}: the server now signs with another key than the first time. Nothing is cosigned.`,
    notMeant: (origin: string) => `${origin} is none of the logs that the policy names.`,
    declined: (code: string) => `The server says no (${code}).`,
    unreachable: (why: string) => `The server does not answer (${why}).`,
    addressWrong: (given: string) =>
      `“${given}” is no address of a selection, such as https://doyen.example/s/ab12cd34ef56.`,
    addressOfNoSelection: (given: string) =>
      `“${given}” is the address of no selection: one ends in /s/ and twelve letters.`,
    everyWrong: (given: string) => `--every is a number of seconds from 1, not “${given}”.`,
    nameWrong: (given: string) => `A witness’s name has no space and no plus: not “${given}”.`,
    stateLocked: (file: string, pid: number) =>
      `Process ${pid} is at work with ${file}: a witness runs once.`,
    stateMalformed: (file: string) =>
      `${file} is no state of a witness. It is left as it is: a witness that has forgotten must not go on under its old key.`,
    stateUnwritable: (file: string, why: string) => `${file} cannot be written (${why}).`,
  },
  policy: {
    unreadable: (file: string, why: string) => `The policy ${file} cannot be read (${why}).`,
    refused: (file: string, line: number, why: string) =>
      `The policy ${file}, line ${line}, does not stand: ${why}.`,
    ...FAULTS,
  },
  policyNeedsSelection:
    'With --policy, ADDRESS is that of a selection: it ends in /s/ and twelve letters.',
  policyNotMet: (origin: string, missing: string, size: number, of: number) =>
    `Not started: of ${origin} the witnesses of the policy have cosigned ${size} of ${of} entries; missing: ${missing === '' ? 'nobody' : missing}. The server may be showing you another history than them.`,
  policyMet: (by: string, size: number, of: number) =>
    `Witnesses as the policy asks: ${by}; ${size} of ${of} entries.`,
  receiptUnreadable: (file: string, why: string) => `The receipt ${file} cannot be read (${why}).`,
  evidence: {
    proven: (origin: string, older: number, newer: number) =>
      `PROVEN: one key has signed two histories of ${origin}: one of ${older} entries, and one of ${newer} that does not begin with them.`,
    key: (key: string) =>
      `The key is ${key}. It is the server’s if your device or a policy names it: this file alone does not say so.`,
    keyNamed: 'The policy names this log with this key.',
    otherLog: 'The policy names other logs, or this one with another key.',
    evidence_malformed: 'This is no evidence: the file does not read.',
    evidence_out_of_order: 'This proves nothing: the older state is longer than the newer.',
    path_wrong: 'This proves nothing: the path does not lead to the newer state.',
    heads_agree: 'This proves nothing: the newer state begins with the older one.',
    checkpoint_malformed: 'This proves nothing: a checkpoint in it does not read.',
    checkpoint_other_log: 'This proves nothing: a checkpoint in it is of another log.',
    checkpoint_signature_wrong:
      'This proves nothing: a checkpoint in it is not signed by that key.',
  },
};
