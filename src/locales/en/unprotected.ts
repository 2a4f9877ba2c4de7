/**
 * What is not protected, in English: the words of SECURITY.md, which a test holds it to.
 *
 * Use      pages show all of them, in this order, where somebody is about to answer or to set up.
 */

export const messages = {
  title: 'What is not protected',
  coercion:
    'A member can prove, with the help of its device, what it answered. Doyen is not receipt-free.',
  device: 'Whoever rules the device sees the answer.',
  served:
    'The pages come from the operator’s server and use the keys of the device that runs them.',
  result:
    'A unanimous count shows what everybody said; with three members, a count and one’s own answer say much.',
  subtracting: 'Counts of two rounds that differ by one member can be subtracted.',
  part: 'The log names who answered, and who confirmed having seen a text, to everybody who may read it.',
  later: 'Whoever keeps the log and one day has a quantum computer can read it.',
  off: 'The operator can switch the service off.',
};
