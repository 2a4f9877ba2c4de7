/**
 * Rehearsals: where to begin, with whom, how fast, and what goes; in English: the type of the
 * other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  from: 'Where to begin',
  stages: {
    beginning: 'At the beginning',
    round: (number: number) => `Before straw poll ${number}`,
    silence: 'With a text under silence',
    decided: 'When all is decided',
  },
  fromWhy:
    'Stand-ins play your seat too, up to there, and then hand it over to you whole, with its keys. Keys of a rehearsal are not confidential.',
  progress: {
    starting: 'The stand-ins are called …',
    founding: 'The stand-ins set the selection up …',
    enrolling: 'The delegations take their seats …',
    opening: 'The selection is being opened …',
    keys: 'The delegations make their keys …',
    calling: 'The chair calls the next round …',
    voting: 'The delegations answer …',
    counting: 'The round is closed and counted …',
    silence: 'A text lies under silence …',
    ending: 'The record is being sealed …',
    done: 'All is played.',
    waiting: 'The stand-ins wait.',
    'waiting-seats': 'The stand-ins wait until all seats are taken.',
    'waiting-chair': 'The stand-ins wait for the chair.',
    'waiting-member': 'The stand-ins wait for your answer.',
    left: 'The stand-ins have left.',
  },
  count: (done: number, of: number) => `${done} of ${of}`,
  cancel: 'Cancel',
  cancelled: 'The rehearsal was called off. Nothing of it is kept.',
  stopped: 'The stand-ins have stopped. End this rehearsal and begin another.',
  played: 'Your seat has been played up to here. With one click this device takes it over.',
  comeIn: 'Take the seat over and go in',
  comingIn: 'Taking the seat over …',
  standInsLeft:
    'The stand-ins have left, because the server was restarted. Their keys went with them: their seats answer no more. End this rehearsal and begin another.',
  everybodySlip:
    'Everybody rehearses: nothing said here counts, and all of it goes when the chair ends it.',
  chairRules: 'The chair moves the clock and ends it.',
  pace: {
    title: 'The clock runs',
    usual: 'as usual',
    hour: 'an hour a second',
    day: 'a day a second',
    why: 'It runs only towards a time that is waited for, and slows down a minute before it while devices are at work. When a round opens or a text is laid before all, it goes as usual again.',
  },
  endAskAll:
    'End this rehearsal? The whole record of it, its sessions and its stand-ins are deleted, for everybody. Members’ devices forget their keys of it when they next look. The real selection is not touched.',
  ended: 'This rehearsal has ended.',
  endedHow:
    'All of it was deleted from the server, and this device has forgotten its keys. A real selection in which you hold a seat is as it was.',
  mark: 'rehearsal',
  letter: 'This code is for the rehearsal alone: it opens no real seat.',
  everybody: {
    title: 'Rehearse first, with everybody',
    lede: 'The same definition and the same people, in a record of its own that says REHEARSAL on every page. Everybody gets another code for it: a code of the rehearsal opens no real seat, and a real code none in the rehearsal. The clock can be hurried. When you end it, all of it is deleted.',
    noted: 'That you rehearsed is noted on this device alone, not in the real record.',
    begin: 'Rehearse with everybody',
    beginning: 'Setting the rehearsal up …',
    running: 'A rehearsal is under way.',
    go: 'To the rehearsal',
    fromSetUp: 'Rehearse it first, with everybody',
    fromSetUpWhy:
      'It needs the same one-time code and does not use it up: with it you begin the real selection afterwards.',
  },
  free: {
    title: 'Free seats',
    lede: (count: number) =>
      plural('en', count, {
        one: 'Nobody has come for # seat. A stand-in can take it.',
        other: 'Nobody has come for # seats. Stand-ins can take them.',
      }),
    button: 'Let stand-ins take the free seats',
    coming: (left: number) =>
      plural('en', left, {
        one: 'The stand-ins are on their way. # seat is still free.',
        other: 'The stand-ins are on their way. # seats are still free.',
      }),
    ask: 'The one-time codes of these seats go to the server, where stand-ins use them. That would never do in a real selection; keys of a rehearsal are not confidential.',
    madeUp: 'The answers of stand-ins are made up, one word as likely as another.',
    file: 'Or let them answer by an answers.json of your own',
    unreadable: 'This file cannot be read as answers.',
    standIn: 'taken by a stand-in',
    noCode: 'This device has no codes for the free seats. Make new ones first.',
  },
};
