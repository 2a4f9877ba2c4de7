/**
 * What a duty is done with, and what comes of it.
 *
 * Shapes   a step without an act is an erasure: the journal is all there is to it.
 */

import type { Instant } from '../basics/instant.ts';
import type { Random } from '../crypto/group.ts';
import type { Tree } from '../record/log.ts';
import type { Act, Selection } from '../table/selection.ts';
import type { Followed } from './follower.ts';
import type { Journal } from './journal.ts';

/** All that a duty is done with. */
export type Bench = {
  readonly selection: Selection;
  readonly journal: Journal;
  readonly log: readonly Followed[];
  readonly tree: Tree;
  readonly now: Instant;
  readonly random: Random;
};

export type Step = {
  readonly journal: Journal;
  readonly act?: Act;
  readonly enclosure?: Uint8Array;
};
