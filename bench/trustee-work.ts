/**
 * What a key ceremony of 31 members costs one of them, and ballots checked by plain noble.
 *
 * Use      `ceremonyRows(turns)`, `naiveRow()` for `npm run bench -- verify`.
 * Shapes   one trustee's own work: commit, deal, check what the other thirty sent, open the shares,
 *          assemble all keys. Processor's time, so that other work does not count.
 */

import { randomBytes } from 'node:crypto';
import { must } from '../src/basics/bug.ts';
import type { Board, Dealer, Terms } from '../src/crypto/ceremony-terms.ts';
import { checkCommitment, checkDealing, commitDealing, deal } from '../src/crypto/dealing.ts';
import { assembleKeys, openShares } from '../src/crypto/threshold.ts';
import { raceTheNaive } from './ballots.ts';
import { line, spreadOf } from './spread.ts';

const MEMBERS = 31;
const random = (length: number) => new Uint8Array(randomBytes(length));

/** One key, and a stock of six. */
export function ceremonyRows(turns: number): void {
  for (const keys of [1, 6]) {
    const terms: Terms = { domain: 'rehearsal', sid: random(32), threshold: 16, keys };
    const dealers = Array.from({ length: MEMBERS }, (_, at) => ({
      index: at + 1,
      seed: random(32),
    }));
    const committed = dealers.map((dealer) => commitDealing(terms, dealer, random));
    const dealings = dealers.map((dealer) => ({
      index: dealer.index,
      bytes: deal(terms, dealer, committed, random),
    }));
    const me = must(dealers[6], 'one of them');
    const work = Array.from({ length: turns }, () =>
      trusteeWork(terms, me, { committed, dealings }),
    );
    console.log(
      line(`keys for ${MEMBERS} members, ${keys} of them, one trustee`, spreadOf(work), 's'),
    );
  }
}

/** Seconds of the processor. */
function trusteeWork(terms: Terms, me: Dealer, board: Board): number {
  const fresh = {
    committed: board.committed,
    dealings: board.dealings.map(({ index, bytes }) => ({ index, bytes: bytes.slice() })),
  };
  const began = process.cpuUsage();
  const own = commitDealing(terms, me, random);
  deal(terms, me, board.committed, random);
  const held = board.committed.every((one) => checkCommitment(terms, one));
  const dealt = fresh.dealings.every((one) => checkDealing(terms, fresh.committed, one).ok);
  const opened = openShares(terms, me, fresh, random).ok;
  const indices = board.committed.map(({ index }) => index);
  must(assembleKeys(terms, fresh, indices), 'keys');
  const { user, system } = process.cpuUsage(began);
  if (!held || !dealt || !opened || own.index !== me.index)
    throw new Error('a good dealing was refused');
  return (user + system) / 1e6;
}

/** 31 ballots for 4 candidates: noble as a textbook has it, and ours, turn by turn. */
export function naiveRow(): void {
  const { peer, batch } = raceTheNaive(random, 3);
  const ratios = peer.map((time, turn) => time / (batch[turn] ?? 1));
  console.log(line('31 ballots x 4: plain noble / ours', spreadOf(ratios), 'x'));
}
