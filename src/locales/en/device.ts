/**
 * What lies on this device, a second one, and a lost one, in English: the type of the other
 * languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  movedOn: 'This device no longer holds the seat',
  lost: 'Device lost',
  replace: 'Replace the lost device',
  replaceAsk: (seat: string) =>
    `The key of ${seat} becomes void, and a new one-time code lets another device take the seat. Answers already sent stay counted; the shares on the lost device count as lost. Ask first whether the member has a file of its seat: then nothing needs replacing.`,
  rosterNow: 'The roster as it stands now',
  rosterNowWhy: 'Changed since the opening: compare these eight words again by voice.',
  sharesLost: (lost: number, most: number) =>
    `Shares of keys lost with replaced devices: ${lost}; the rules assume at most ${most} in wrong hands. A new key ceremony sets this right.`,
  title: 'This device',
  sight: {
    you: 'You, and whoever uses this device',
    operator: 'Operator: none of this',
    served: 'Operator: none of this, unless the pages it serves were tampered with',
  },
  holds: 'What it holds',
  seat: (name: string) => `The seat of ${name}: its key is on this device.`,
  shares: (count: number) =>
    plural('en', count, {
      one: 'One share of a key, with the note of what it was used for.',
      other: '# shares of keys, with the note of what each was used for.',
    }),
  notTrustee:
    'No share of a key: this is a second device of the seat. Shares never leave the device on which they were made, so that none can be used twice.',
  receipts: (count: number) => plural('en', count, { one: 'One receipt.', other: '# receipts.' }),
  copied: 'The seat was also saved in a file: another device may act for it.',
  forks: (count: number) =>
    plural('en', count, {
      one: 'Evidence that the server showed two records that do not fit together.',
      other: 'Evidence, # times over, that the server showed records that do not fit together.',
    }),
  saveEvidence: 'Save the evidence',
  evidenceHint:
    'Anyone can check this file with “doyen verify”. It shows two records that the server signed, and nothing of what they say.',
  pages: {
    title: 'Whose pages these are',
    own: (host: string) => `These pages are your own copy, for ${host}.`,
    served:
      'These pages were served by the operator, whose code uses the key of this seat. To need no trust in it, use your own copy:',
    command: (address: string) => `npm run doyen -- booth ${address}`,
  },
  save: 'A second device',
  saveText:
    'Save the seat in a file under a passphrase, and open it on another device. That device can answer, object and confirm; the last answer counts. It is no trustee: shares of keys are never in the file.',
  chairAdvice:
    'Save a file of the chair’s seat before you open: nobody else can replace the chair’s device, and without it the selection cannot go on.',
  saveAdvice:
    'Do this now, and keep the file and the passphrase apart: with them a lost device costs you nothing.',
  offered: 'Passphrase offered: write these eight words down',
  another: 'Other words',
  ownPhrase: 'Or a passphrase of your own, of at least sixteen characters',
  saving: 'Sealing …',
  saveButton: 'Save the file',
  saved: 'Saved. Keep the passphrase where the file is not.',
  trustee: 'The first device is lost',
  trusteeText:
    'Then this one can be the trustee, from the next key ceremony on. The shares on the lost device are gone: tell the chair, for each counts as one that others may hold.',
  trusteeAsk:
    'Is the first device really lost? If both take part in making keys, one of them fails at it.',
  trusteeButton: 'Let this device be the trustee',
  forget: 'Leave this device',
  forgetText:
    'Everything of this selection goes from this device: the key of the seat, shares, receipts.',
  forgetAsk:
    'Without a file of the seat it cannot act any more, and its shares are lost for the others too. Nothing in the record changes.',
  forgetButton: 'Forget this selection here',
  open: 'Take your seat from a file',
  openText:
    'Choose the file that the other device saved, and type its passphrase. Nothing is used up: the file can be opened again.',
  file: 'File of the seat',
  of: (title: string, seat: string) => `${title}: ${seat}`,
  passphrase: 'Passphrase',
  opening: 'Opening, which takes a few seconds …',
  openButton: 'Take the seat on this device',
  way: 'Open a file of your seat',
};
