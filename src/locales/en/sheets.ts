/**
 * The letters with codes that the chair prints, in English: the type of the other languages.
 */

export const messages = {
  title: 'Letters with codes',
  sight: 'You, on this device; the codes never reach the server',
  lede: 'One page for each seat that is not taken yet. Print them, hand each to its own member, and close this page.',
  secret:
    'The codes live on this device only. After printing, keep the sheets as you would keep a ballot box key, and empty the printer’s memory if it has one.',
  each: 'Letters in',
  eachAll: 'all three languages',
  print: 'Print the letters',
  none: 'All seats are taken, or this device does not hold their codes. On the page Roster you can make new ones.',
  back: 'Back to the seats',
  toOfficer: (name: string) => `To ${name}`,
  salutation: (name: string) => `To the delegate of ${name}`,
  intro: (body: string, seat: string) =>
    `${body} is choosing. This letter holds the one-time code of the seat of ${seat}.`,
  code: 'One-time code',
  address: 'Address to type',
  how: 'How to take the seat',
  device:
    'Use the device you will answer with, and type the address above. Opening it does nothing by itself.',
  typing:
    'Type the code. It works once, for this seat only, and makes a key that stays on your device.',
  compare: (chair: string) =>
    `The page Roster shows eight words. You will compare them with ${chair} by voice, before the selection opens.`,
  after:
    'Then leave the page open when you can: your device does its part by itself. Nobody else can answer in your place.',
  care: (chair: string) =>
    `If the code has been used already, or this letter was opened, tell ${chair} by voice. A new code makes this one void.`,
  sheetOf: (nr: number, all: number) => `Sheet ${nr} of ${all}`,
};
