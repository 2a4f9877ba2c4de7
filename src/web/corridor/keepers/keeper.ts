/**
 * Where the changes of a corridor are kept: in this window only, or sealed at a server.
 *
 * Use      keepers.ts finds the one for an id; workspace.tsx gives pages the corridor it holds.
 * Errors   `add` refuses where nothing was kept; what was typed stays on the page.
 */

import type { Result } from '../../../basics/result.ts';
import type { Instant } from '../../../basics/instant.ts';
import type { Author, Change, Corridor } from '../../../corridor/corridor.ts';

export type Person = { readonly id: Author; readonly name: string };
export type KeepRefusal = { readonly code: string };

/** What stands between this window and the server of its side. */
export type Trouble = {
  readonly connection: 'live' | 'lost' | 'full' | 'shut-out' | 'gone';
  /** Why the server is not followed any further. */
  readonly doubt: 'rolled_back' | 'sheets_missing' | null;
  /** When all was read last; null: not since this was opened. */
  readonly asOf: Instant | null;
  /** Changes that are kept on this device and not sent yet. */
  readonly waiting: number;
  /** Sheets that did not hold. */
  readonly findings: number;
};

export type Opened = {
  readonly title: { readonly en?: string; readonly nl?: string; readonly fr?: string };
  /** The people of the side, those who left included. */
  readonly people: readonly Person[];
  /** The one who acts on this device. */
  readonly me: Author;
  readonly corridor: Corridor;
  /** Without a connection: what is seen is as of then, and changes wait on this device. */
  readonly trouble: Trouble | null;
};

export type Keeper = {
  /** `window`: nothing is kept beyond this window. */
  readonly where: 'window' | 'side';
  /** Calls at once with what is known, and again at every change; until the answer is called. */
  watch(hear: (opened: Opened | 'unknown' | 'elsewhere') => void): () => void;
  add(changes: readonly Change[]): Promise<Result<null, KeepRefusal>>;
};
