/**
 * The trustee’s page, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  title: 'Your share of the key',
  sight: {
    you: 'You',
    all: 'All members: which steps your device has taken',
    operator: 'Operator: the same, never your share',
  },
  lede: 'Your device holds one share of the key of each round. While any page of this selection is open, it does by itself what is asked of a trustee.',
  next: 'The next step',
  none: 'Nothing is asked of your share now.',
  steps: {
    'commit-dealing': 'Committing to the shares it will deal',
    deal: 'Dealing shares to the other trustees',
    'confirm-keys': 'Checking the shares it received, and confirming the keys',
    'prove-possession': 'Showing that it holds its share of the key of the round',
    'sign-closing': 'Working out from the record what is counted, and signing it',
    'blind-targets': 'Blinding the totals, so that only one bit of each can be seen',
    'sign-blinding': 'Signing which blinded totals are to be opened',
    'decrypt-targets': 'Helping to open the totals, and nothing else',
  },
  alone: 'Your device does this by itself; keep this page open.',
  held: (count: number) =>
    plural('en', count, {
      one: 'This device holds # share.',
      other: 'This device holds # shares.',
    }),
  not: 'Your seat is not a trustee of the present keys: it did not take part in making them in time. It answers all the same.',
  offBoard:
    'A board of members holds the keys of this selection; your seat is not on it. It answers all the same.',
  before: 'No keys have been made yet: that begins when the selection opens.',
  ceremony: 'The making of the keys',
  phases: {
    committing: 'Commitments',
    dealing: 'Shares dealt',
    confirming: 'Keys confirmed',
    certified: 'The keys are certified',
    failed: 'The making of the keys stopped',
  },
  of: (count: number, all: number) => `${count} of ${all}`,
  faults: {
    'too-few-commitments': 'Too few devices began in time. Missing:',
    'too-few-dealings': 'Too few devices dealt their shares in time. Missing:',
    'too-few-confirmations': 'Too few devices confirmed in time. Missing:',
    'bad-share': 'A share did not fit, as anybody can check. It was dealt by:',
    'false-complaint': 'A share was complained of that does fit, as anybody can check. By:',
    'too-few-left': 'Too few devices are left to make keys without:',
    'useless-keys': 'The keys that came out are of no use. Nobody in particular is named.',
  },
  attempt: (attempt: number) => `Attempt ${attempt}.`,
  complaint: (by: string, dealer: string) =>
    `${by} complained of the share of ${dealer}. The making of the keys began anew by itself, without whoever is at fault.`,
  lateComplaint: (by: string, dealer: string) =>
    `${by} complained of the share of ${dealer} when the keys were certified already. They stand; whoever is at fault takes part in making no others, until its device is replaced.`,
  erased: (count: number, all: number) =>
    `${count} of ${all} devices have stated that they hold no share of these keys any more. That is a signed word: nobody can check that nothing was kept.`,
  cannot: 'What your share cannot be used for',
  cannots: [
    'It opens no single answer: only sums, and only together with others.',
    'It serves one round, one closing and one list of sums. Your device refuses a second, whoever asks.',
    'It never leaves this device, and is erased when its round has been counted.',
  ],
  stuck: 'Your device refuses this step',
  waive: 'Go on without my answer',
  waiveAsk:
    'Your own last answer is not among those counted. Keep your receipt: it proves that it was received. If you go on, your device signs the closing without it.',
};
