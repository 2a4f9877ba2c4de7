/**
 * The check of a record in the page, in English: the type of the other languages.
 */

export const messages = {
  title: 'Check a record',
  lede: 'Any bundle can be checked here, without a seat and without this server’s help. The file stays in this browser.',
  sight: {
    you: 'You alone; the file is sent nowhere',
    operator: 'Operator: that this page was opened, not the file',
  },
  here: 'Check it here',
  weaker:
    'This is the weaker check: the operator’s server served the code that checks, and could have served code that lies. The stand-alone verifier, had from somebody you trust, does not depend on it.',
  ownWeaker:
    'The code that checks is from your own copy, not from the operator. A second program, the stand-alone verifier, can still confirm it.',
  fingerprint: 'Fingerprint, if you have it from the chair or a member',
  fingerprintHint:
    '64 hexadecimal digits or eight words. Without it the record is only shown to agree with itself.',
  fingerprintMalformed: 'A fingerprint is 64 hexadecimal digits or eight words. Look at it again.',
  held: {
    title: 'Hold something against it: a test of a device, a receipt, a dispute',
    lede: 'The file that a device gave you, and the bundle of the record below: this page says what the record answers. It looks at both with the code of the stand-alone verifier, in this browser.',
    file: 'File of the test, receipt or dispute',
    kinds: {
      challenge: 'A test: what a device had sealed and was made to open.',
      receipt: 'A receipt.',
      dispute: 'A dispute about the sealed list.',
    },
    unknown: 'This file is neither a test, nor a receipt, nor a dispute.',
    code: 'Code that the other device showed, before it was made to open',
    codeHint:
      '24 letters and digits, as it showed them. Without it nothing shows that this is what you saw.',
    codeWrong: 'A code has 24 letters and digits. Look at it again.',
    scan: 'Scan it with the camera',
    scanWhy:
      'Your browser asks first. The picture stays in this page, is kept nowhere, and the camera goes off once the code is read.',
    camera: 'What the camera sees',
    cameraOff: 'Camera off',
    noCamera: 'No camera: it was not allowed, is in use, or there is none. Type the code.',
    looking: 'Hold the other device’s picture before the camera.',
    read: 'The code is read, and the camera is off.',
    otherPicture: 'This picture is no code of a sealed answer.',
    answer: 'What the record answers',
  },
  choose: 'Bundle',
  drop: 'Choose the file, or drop it here.',
  tooLarge: (megabytes: number, most: number) =>
    `This file has ${megabytes} MB; a page takes ${most} MB at most. The stand-alone verifier has no such limit.`,
  unreadable: (name: string) => `${name} cannot be read. Choose it again.`,
  check: 'Check this record',
  checking: 'Checking entry by entry …',
  proofs: 'Checking the proofs of the answers …',
  progress: (done: number, of: number) => `${done} of ${of} entries`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed; you can check it again.',
  stumbled: 'The check came to a stop: this browser ran out of room, or the page is damaged.',
  rehearsal: 'REHEARSAL: nothing in this record was decided by anybody.',
  failing: 'What does not hold',
  nothingRead: 'Nothing in this file says what was decided.',
  all: (count: number) => `All ${count} checks`,
  marks: { holds: 'holds', fails: 'does not hold' },
  stronger: 'The stronger check',
  strongerWhy:
    'On a computer of your own, with Node 20 and the one file verify.mjs, had from somebody you trust:',
};
