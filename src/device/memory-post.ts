/**
 * Letters of a board in memory, for tests: kept and handed out, as the server does.
 *
 * Use      `as(seat)` is what a seat in session may do; tests change `kept` to see what a device
 *          makes of a board that drops, repeats and exchanges letters.
 */

import { digestOf } from '../crypto/digest.ts';
import type { Instant } from '../basics/instant.ts';
import { ok, refuse } from '../basics/result.ts';
import type { SeatId } from '../table/ids.ts';
import type { Board, Posted } from './board.ts';
import { letterParts, threadOf } from './letters.ts';

export type PostOfSeat = Pick<Board, 'sendLetter' | 'letters' | 'burnLetters'>;

export type MemoryPost = {
  kept: Posted[];
  as(seat: SeatId): PostOfSeat;
};

export function memoryPost(now: () => Instant): MemoryPost {
  const post: MemoryPost = { kept: [], as: (seat) => postOf(post, seat, now) };
  return post;
}

function postOf(post: MemoryPost, seat: SeatId, now: () => Instant): PostOfSeat {
  const mine = () => post.kept.filter(({ from, to }) => from === seat || to.includes(seat));
  return {
    sendLetter: async ({ to, topic, letter }) => {
      const same = post.kept.find((one) => digestOf(one.letter) === digestOf(letter));
      if (same) return ok({ nr: same.nr });
      const posted = { to, topic, letter, from: seat, at: now() };
      const thread = post.kept.filter((one) => threadOf(one) === threadOf(posted));
      const seq = letterParts(letter, to.length)?.seq ?? 0;
      const expected = thread.length + 1;
      if (seq !== expected) return refuse({ code: 'letter_out_of_order', seq, expected });
      const nr = (post.kept.at(-1)?.nr ?? 0) + 1;
      post.kept = [...post.kept, { ...posted, nr }];
      return ok({ nr });
    },
    letters: async (from) => ({
      before: mine().filter(({ nr }) => nr < from).length,
      letters: mine().filter(({ nr }) => nr >= from),
    }),
    burnLetters: async (topic) => {
      const gone = mine().filter((one) => one.topic === topic);
      post.kept = post.kept.filter((one) => !gone.includes(one));
      return ok({ gone: gone.length });
    },
  };
}
