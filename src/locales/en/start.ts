/**
 * The start page, and what the server or this device may say no with, in English.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: 'Choose a leader by consensus',
  lede: 'Every member must be able to live with the name, and says what it thinks only in confidence. Nobody who runs the machine ever learns an answer.',
  sight: 'Everyone who can reach this server; it shows nothing of any selection',
  rehearse: 'Rehearse an example',
  rehearseLede:
    'A selection, real or made up, held with real cryptography. You take one seat; stand-ins take the others, and say so.',
  example: 'Selection',
  endings: 'One for each way it can end',
  seat: 'Your seat',
  chairSeat: 'The chair',
  takeSeat: 'Take this seat',
  ready: 'Your seat is ready. This is your one-time code:',
  enter: 'Use the code and go in',
  failed: 'The rehearsal could not start: the stand-ins have left.',
  corridor: 'The Corridor',
  corridorHow: 'One side’s private evidence and count, in a window of its own.',
  wholeCase: 'The whole case: NATO 2024 as a corridor',
  wholeCaseHow:
    'What one delegation can keep for itself beside the Table; opened in this window only.',
  own: 'Begin your own',
  ownLede:
    'You make the rules, hand out a code to each member, compare eight words by voice, and open.',
  ownNeeds: 'Have the one-time code at hand that the server printed at its first start.',
  ownButton: 'Begin a selection',
  held: 'Where you have a seat',
  noneHeld: 'This device holds no seat yet.',
  go: 'Go to the desk',
  chair: 'chair',
  verify: 'Check a record',
  verifyButton: 'Check a record in this browser',
  verifyLede: 'A record can be checked without this server, in the shell:',
  seats: (count: number) => plural('en', count, { one: '# seat', other: '# seats' }),
  rounds: (count: number) => plural('en', count, { one: '# sounding', other: '# soundings' }),
  actors: (actor: string) =>
    actor === 'clerk' ? 'the server’s clock' : actor === 'founder' ? 'the founder' : actor,
  doors: {
    export_unreadable:
      'This is not the file of a seat, or not all of it. Choose the file that the other device saved.',
    export_parameters: 'This file is sealed in a way that this version does not know.',
    passphrase_short:
      'A passphrase of your own has at least sixteen signs. The eight words offered are better.',
    passphrase_wrong: 'The passphrase does not open this file, or the file was changed.',
    export_act_pending:
      'Something you did has no answer yet. Wait until it has, then save the file.',
    export_other_selection:
      'This server has another selection under that name. Use the file with the server it came from.',
    export_older:
      'This device has seen more of the record than this file knows. It keeps what it has.',
    seat_moved_on:
      'This seat has moved on to another device: the chair replaced this one. This device can do nothing more for it. If you did not ask for that, tell the chair by voice.',
    too_often: 'Too many tries. Wait a minute, then try again.',
    not_found: 'There is nothing at this address.',
    selection_unknown: 'There is no such selection on this server.',
    rehearsal_unknown: 'This rehearsal has ended.',
    rehearsals_too_many: 'Too many rehearsals run on this server already. End one first.',
    not_a_rehearsal: 'This is a real selection: its clock is nobody’s to move.',
    is_a_rehearsal: 'This is a rehearsal already.',
    chair_only: 'In a rehearsal with everybody only the chair may do this.',
    not_with_people: 'Stand-ins take single seats only in a rehearsal with everybody.',
    nothing_to_hand_over:
      'There is no seat to hand over: it was handed over already, or is still being played.',
    stage_unknown: 'This example cannot begin there.',
    answers_unreadable: 'These answers do not fit the selection.',
    example_unknown: 'There is no such example.',
    founding_code_wrong:
      'This is not the code that the server printed, or it has been used already.',
    code_malformed: 'A code has sixteen signs, in four groups of four. Check it once more.',
    seat_held_here: 'This device holds this seat already: go to the desk.',
    seat_not_held_here: 'This device does not hold the seat that this act needs.',
    board_unreachable:
      'The server does not answer. What you did is kept on this device and is sent as soon as it answers.',
    board_full:
      'The server’s disk is full. What you did is kept on this device and is sent as soon as there is room.',
    disk_full:
      'The server’s disk is full. Nothing was recorded; try again when the operator has made room.',
    journal_unreadable:
      'What this device kept for your seat cannot be read any more. Ask the chair what to do.',
    receipt_wrong:
      'The server’s receipt does not hold. Keep this page open and tell the chair by voice.',
    request_malformed: 'The server could not read this.',
    too_large: 'This is too large to send.',
    not_kept: 'The server could not write it down. Nothing was recorded; try again.',
    record_unreadable:
      'The server cannot read the record of this selection: it was written by another version, or was damaged. The operator can open it with the version that wrote it.',
    no_session: 'The session has run out. Reload the page.',
    log_forked:
      'The server has shown two records that do not fit together. The evidence is kept on this device.',
    checkpoint_wrong: 'The server’s signature under the record does not hold.',
    entries_withheld: 'The server holds back a part of the record.',
    entry_wrong: 'The record holds an entry that the rules do not allow.',
    own_ballot_missing:
      'Your own last answer is not among those counted. Your device signs nothing until you say so.',
    own_clock_early:
      'By the clock of this device the round is not over yet. Check the time of your device.',
    dealing_lost:
      'This device no longer has what it dealt; it takes no further part in making the keys.',
    share_missing: 'This device holds no share of the key of this round.',
    share_erased: 'The share of this key has been erased on this device.',
    key_serves_other_round: 'This key already serves another round. Your device refuses.',
    other_closing_signed:
      'Your device has already signed another closing for this key. It refuses a second.',
    closing_not_signed_here: 'Your device opens nothing whose closing it has not signed.',
    other_blinding_signed:
      'Your device has already signed other blinded totals for this key. It refuses a second set.',
    blinding_not_signed_here: 'Your device opens no blinded totals that it has not signed.',
    other_targets_decrypted:
      'Your device has already opened other sums with this key. It refuses a second set.',
  },
};
