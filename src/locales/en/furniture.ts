/**
 * What stands on every page, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  table: 'TABLE',
  pages: 'Pages',
  /** Between a name and what is said of it. */
  colon: ': ',
  skip: 'Skip to the page',
  you: 'you',
  forYou: (time: string) => `${time} for you`,
  languages: 'Language',
  ways: {
    chair: 'Chair’s desk',
    delegate: 'Your desk',
    distance: 'Distance and seats',
    roster: 'Roster',
    hearing: 'Confessional',
    silence: 'Silence',
    record: 'Record',
    trustee: 'Trustee',
    device: 'This device',
  },
  sight: 'Who can see this page',
  operatorNever: 'Operator: who took part, never an answer',
  ownCopy: (host: string) => `Pages: your own copy, for ${host}`,
  served: 'Pages: served by the operator',
  actingAs: 'Acting as',
  chair: 'the chair',
  aMember: 'a member',
  loading: 'Reading the record and checking it on this device …',
  loadingLine: 'Reading …',
  lost: (asOf: string) =>
    `No connection. You see the state of ${asOf}; nothing you do is sent until it is back.`,
  full: 'The server’s disk is full. Reading goes on; what you do is kept on this device and is sent as soon as there is room. The operator has to make room.',
  clockDiffers: (ahead: boolean, time: string) =>
    `This device’s clock is ${time} ${ahead ? 'ahead of' : 'behind'} the server’s. Deadlines follow the server’s clock, and your device signs no closing before its own has come to it. Set this device’s clock; if it is right, tell the operator.`,
  elsewhere:
    'This selection is open in another window of this browser, which works for your seat. Close it, and this page goes on by itself.',
  unreadable:
    'This version of the server cannot read the record of this selection. Nothing is lost: ask the operator to open it with the version that wrote it.',
  unknown: 'There is no such selection on this server.',
  unanswered: 'The server does not answer yet.',
  unansweredHow:
    'It is asked again every few seconds, and this page goes on by itself. Nothing on this device is lost.',
  notHere: 'This device holds no seat in this selection.',
  notHereHow:
    'Open the link you were given and type your one-time code, or use the device on which you took your seat.',
  trouble:
    'This device no longer believes what the server shows. Nothing more is sent. Keep this page open and tell the chair by voice.',
  back: 'To the start page',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Not now',
  seek: 'Find in the list',
  chosen: (count: number, all: number) => `${count} of ${all} chosen${count === 0 ? '.' : ':'}`,
  reason: 'Reason',
  reasonHint: 'It will stand in the record, for all members.',
  sending: 'Sending …',
  rehearsal: {
    name: 'Rehearsal',
    standIns:
      'Answers are made up, and the other delegations are stand-ins, who move the clock on once nothing is waited for. All of it goes when you end it.',
    working: 'The stand-ins are at work …',
    moveClock: (to: string) => `Move the clock to ${to}`,
    end: 'End the rehearsal',
    endAsk: 'End this rehearsal? Everything in it is deleted, for everybody.',
    mark: 'Rehearsal',
  },
  unreachable: 'The server does not answer. Nothing was lost; try again.',
  declined: (code: string) => `This was not accepted (${code}).`,
  storage:
    'This browser does not let the page keep keys (a private window, or a full disk). Use another window or device.',
  round: {
    'straw-poll': (number: number) => `straw poll ${number}`,
    knot: (number: number) => `linked moves ${number}`,
    'veto-check': (number: number) => `veto check ${number}`,
    'resistance-poll': (number: number) => `resistance poll ${number}`,
    'weighted-poll': (number: number) => `weighted poll ${number}`,
    confessional: (number: number) => `confessional ${number}`,
  },
  fingerprint: 'Fingerprint',
  sources: { source: 'source', memory: 'from memory', madeUp: 'made up for the rehearsal' },
  in: (time: string) => `in ${time}`,
  over: 'over',
  left: (days: number, hours: number, minutes: number, seconds: number) => {
    if (days > 0) return `${plural('en', days, { one: '# day', other: '# days' })} ${hours} h`;
    if (hours > 0) return `${hours} h ${minutes} min`;
    return minutes > 0
      ? `${minutes} min`
      : plural('en', seconds, { one: '# second', other: '# seconds' });
  },
  units: { day: 'd', hour: 'h', minute: 'm', second: 's' },
};
