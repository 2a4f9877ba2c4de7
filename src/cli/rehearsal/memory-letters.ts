/**
 * Sealed letters of a rehearsal in one process: in memory, as store/letters.ts keeps them.
 *
 * Use      `memoryStore` takes it in.
 */

import type { KeptLetter, LetterStore, Thread } from '../../store/letters.ts';

export function memoryLetters(): LetterStore {
  const all = new Map<string, { letters: readonly KeptLetter[]; last: number }>();
  const boxOf = (selection: string) => {
    const found = all.get(selection) ?? { letters: [], last: 0 };
    all.set(selection, found);
    return found;
  };
  const lettersOf = (selection: string) => boxOf(selection).letters;
  const forSeat = (selection: string, seat: string) =>
    lettersOf(selection).filter((one) => isReader(one, seat));
  return {
    keepLetter: async (selection, letter) => {
      const box = boxOf(selection);
      box.last += 1;
      box.letters = [...box.letters, { ...letter, nr: box.last }];
      return box.last;
    },
    letterNumber: async (selection, { digest, ...thread }) =>
      lettersOf(selection).find((one) => one.digest === digest && isOf(one, thread))?.nr,
    lettersFor: async (selection, seat, from, most) =>
      forSeat(selection, seat)
        .filter(({ nr }) => nr >= from)
        .slice(0, most),
    lettersBefore: async (selection, seat, from) =>
      forSeat(selection, seat).filter(({ nr }) => nr < from).length,
    lettersBy: async (selection, writer) =>
      lettersOf(selection).filter((one) => one.writer === writer).length,
    lastOfThread: async (selection, thread) =>
      lettersOf(selection).findLast((one) => isOf(one, thread)),
    burnLetters: async (selection, seat, topic) => {
      const gone = forSeat(selection, seat).filter((one) => one.topic === topic);
      const box = boxOf(selection);
      box.letters = box.letters.filter((one) => !gone.includes(one));
      return gone;
    },
  };
}

function isOf({ writer, topic, addressees }: KeptLetter, thread: Thread): boolean {
  const same = addressees.join(' ') === thread.addressees.join(' ');
  return same && writer === thread.writer && topic === thread.topic;
}

function isReader({ writer, addressees }: KeptLetter, seat: string): boolean {
  return writer === seat || addressees.includes(seat);
}
