/**
 * Disputes about the sealed list, in English: the type of the other languages.
 */

export const messages = {
  title: 'Disputes about sealed answers',
  says: (member: string, round: string) => `${member} disputes the sealed list of ${round}`,
  missing: (code: string) => `Its sealed answer with code ${code} is not on it.`,
  foreign: 'An answer stands under its name, and it says that it sent none.',
  through: 'Brought on paper or by mail, and entered by a facilitator.',
  proof:
    'With a receipt of the server that this record does not bear out: every verification judges it.',
  withdrawn: 'Withdrawn',
  over: 'It held the round until',
  holds: 'Nothing of this round is opened before',
  holdsOpen: 'Nothing of this round is opened until an hour after its close.',
  after: 'Said after the answers were opened; it stands in the record.',
  withdraw: 'Withdraw the dispute',
  withdrawAsk:
    'The round goes on, unless another member disputes it too. That you disputed it, and that you withdrew it, stays in the record.',
  own: {
    offer: 'Something is wrong with my answer',
    what: 'Say so on the record if the answer that you sent is not on the sealed list, if the server did not take it, or if an answer stands under your name that you did not send.',
    seen: 'Everybody reads that your delegation disputes the list, the code below and your reason; nothing of your answer.',
    clock:
      'Said before the answers are opened, it stops the opening, for one hour after the close at most, however many say so. In that time the chair can look into it with you, and may give the round up and call it anew. After the hour the trustees open it, and the dispute stays in the record.',
    until: 'You may say so until',
    code: 'Code of your sealed answer',
    codeHint: 'As you noted it, 24 letters. Leave it empty if you sent no answer.',
    codeWrong: 'This is no code: it has 24 letters and digits.',
    reasonHint: 'What happened; without saying what you answered.',
    ask: 'Dispute on the record',
    file: 'Save as a signed file',
    fileWhy:
      'If the server does not take it: the file is signed by this device, with the receipt where it has one. Send it to the chair and the others by another way; the chair can enter it, and anybody can judge it with the bundle:',
    command: (file: string) => `node verify.mjs BUNDLE.zip --dispute ${file}`,
    done: 'Your dispute stands in the record.',
  },
  relay: {
    offer: 'Enter a dispute that a member brought as a file',
    file: 'File of the dispute',
    unreadable: 'This file is no dispute.',
    otherRound: 'This dispute is of another round or member than this record has.',
    notSigned: 'This dispute is not signed by the seat that it names.',
    enter: 'Enter it in the record',
  },
};
