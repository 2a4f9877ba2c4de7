/**
 * Reads the log as it grows and believes nothing: every entry is judged anew, every head must
 * extend the last.
 *
 * Use      `await follower.sync()` before acting; one follower may serve all seats of one process.
 * Shapes   `log` holds what was read: bytes, enclosure, entry and facts, in order.
 * Errors   trouble is a refusal and stays: after a fork this follower takes nothing more from the
 *          board.
 * Source   spec/device.md §3.
 */

import { must } from '../basics/bug.ts';
import { fromHex, toHex } from '../basics/bytes.ts';
import { instantOf, type Instant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { readCheckpoint } from '../record/checkpoint.ts';
import { readCosigned } from '../record/cosignature.ts';
import type { Entry } from '../record/entry.ts';
import { type Ledger, emptyLedger, follow } from '../record/ledger.ts';
import { extendsHead, partingPath } from '../record/log.ts';
import { toBase64 } from '../record/note.ts';
import type { PublicKey } from '../table/ids.ts';
import type { Reckoner } from '../table/reckoner.ts';
import type { Head } from '../table/rounds/rounds.ts';
import type { Fact } from '../table/selection.ts';
import type { Board, Fork, Page } from './board.ts';

export type Followed = {
  readonly bytes: Uint8Array;
  readonly enclosure?: Uint8Array;
  readonly entry: Entry;
  readonly facts: readonly Fact[];
};

/** A head somebody relies on, and the checkpoint that said so. */
export type KnownHead = { readonly head: Head; readonly checkpoint: string };

export type Trouble =
  | ({ readonly code: 'log_forked' } & Fork)
  | { readonly code: 'checkpoint_wrong' }
  | { readonly code: 'entries_withheld'; readonly from: number; readonly size: number }
  | { readonly code: 'entry_wrong'; readonly index: number; readonly why: string };

export type Follower = {
  ledger(): Ledger;
  log(): readonly Followed[];
  /** The greatest head whose checkpoint was checked. */
  known(): KnownHead | undefined;
  trouble(): Trouble | undefined;
  /** The server's clock at the last page. */
  serverTime(): Instant;
  sync(): Promise<Result<Ledger, Trouble>>;
  /** Adds a head that this log must extend; checked as soon as the log is long enough. */
  rely(on: KnownHead): void;
  /** A head whose checkpoint was checked already, in a receipt: it need not be again. */
  vouch(known: KnownHead): void;
};

type Progress = {
  readonly ledger: Ledger;
  readonly log: readonly Followed[];
  readonly known: KnownHead | undefined;
  /** Heads to be met. */
  readonly relied: readonly KnownHead[];
};

type Source = {
  readonly vouched?: KnownHead | undefined;
  readonly board: Pick<Board, 'entries'>;
  readonly clerk: PublicKey;
  readonly origin: string;
  readonly reckoner: Reckoner;
};

/** A page that leads away from a head that this device relies on. */
type Parted = {
  readonly code: 'log_forked';
  readonly from: KnownHead;
  readonly seen: KnownHead;
  readonly progress: Progress;
};

export function makeFollower(source: Source): Follower {
  let progress: Progress = { ledger: emptyLedger, log: [], known: undefined, relied: [] };
  let trouble: Trouble | undefined;
  let serverTime = instantOf(0);
  let vouched: KnownHead | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function sync(): Promise<Result<Ledger, Trouble>> {
    for (;;) {
      if (trouble) return refuse(trouble);
      const from = progress.ledger.tree.size;
      const least = Math.max(0, ...progress.relied.map(({ head }) => head.size));
      const page = await source.board.entries(from);
      serverTime = page.now;
      const next: Result<Progress, Exclude<Trouble, Fork> | Parted> =
        page.size < least
          ? refuse({ code: 'entries_withheld', from: page.size, size: least })
          : take(progress, page, { ...source, vouched });
      if (next.ok) progress = next.value;
      else if (next.refusal.code !== 'log_forked') trouble = next.refusal;
      else trouble = { code: 'log_forked', ...(await forkOf(next.refusal, source)) };
      if (next.ok && progress.ledger.tree.size >= page.size) return ok(progress.ledger);
    }
  }

  return {
    ledger: () => progress.ledger,
    log: () => progress.log,
    known: () => progress.known,
    trouble: () => trouble,
    serverTime: () => serverTime,
    rely: (on) => {
      progress = { ...progress, relied: [...progress.relied, on] };
    },
    vouch: (known) => {
      vouched = known;
    },
    sync: () => {
      const turn = queue.then(sync, sync);
      queue = turn;
      return turn;
    },
  };
}

/** The parting followed to its end, so that two signed checkpoints and a path show it. */
async function forkOf({ from, seen, progress }: Parted, source: Source): Promise<Fork> {
  const bare = { kept: from.checkpoint, seen: seen.checkpoint };
  if (from.head.size === 0) return bare;
  if (from.head.size === seen.head.size) return { ...bare, path: pathText([seen.head.root]) };
  let at = { progress, seen };
  while (at.progress.ledger.tree.size < at.seen.head.size) {
    const page = await source.board.entries(at.progress.ledger.tree.size).catch(() => undefined);
    const head = page && headOf(page, at.progress, source);
    if (!head || page.entries.length === 0) return bare;
    const read = takeEntries(at.progress, page, source.reckoner);
    if (!read.ok) return bare;
    at = { progress: read.value, seen: { head, checkpoint: page.checkpoint } };
  }
  const { tree } = at.progress.ledger;
  const { head, checkpoint } = at.seen;
  if (!extendsHead(tree, head) || from.head.size > head.size) return bare;
  const path = partingPath(tree, from.head.size, head.size).map(toHex);
  return { ...bare, seen: checkpoint, path: pathText(path) };
}

function pathText(roots: readonly string[]): readonly string[] {
  return roots.map((root) => toBase64(must(fromHex(root), 'bytes of a hash')));
}

function take(
  progress: Progress,
  page: Page,
  source: Source,
): Result<Progress, Exclude<Trouble, Fork> | Parted> {
  const head = headOf(page, progress, source);
  if (head?.size !== page.size) return refuse({ code: 'checkpoint_wrong' });
  const { size } = progress.ledger.tree;
  // What no checkpoint covers could be taken back, and nobody could prove it.
  if (size + page.entries.length > page.size) return refuse({ code: 'checkpoint_wrong' });
  if (page.entries.length === 0 && page.size > size) {
    return refuse({ code: 'entries_withheld', from: size, size: page.size });
  }
  const read = takeEntries(progress, page, source.reckoner);
  if (!read.ok) return read;
  if (!isOf(read.value, source)) return refuse({ code: 'checkpoint_wrong' });
  const witnessed = witnessedIn(page, source);
  if (witnessed === 'wrong') return refuse({ code: 'checkpoint_wrong' });
  const relied = witnessed ? [...read.value.relied, witnessed] : read.value.relied;
  return meet({ ...read.value, relied }, { head, checkpoint: page.checkpoint });
}

/** What witnesses have cosigned is a head of this log too, or they were shown another. */
function witnessedIn({ cosigned }: Page, source: Source): KnownHead | undefined | 'wrong' {
  if (cosigned === undefined) return undefined;
  const read = readCosigned(cosigned, source);
  if (!read.ok) return 'wrong';
  return { head: read.value.checkpoint.head, checkpoint: read.value.note };
}

/** Whether the log names the clerk who signs its checkpoints, and the place where it is read. */
function isOf({ ledger }: Progress, { clerk, origin }: Source): boolean {
  const { selection } = ledger;
  return !selection || (selection.clerk === clerk && selection.origin === origin);
}

/** The head that the page's checkpoint states, its signature checked once for the same text. */
function headOf(page: Page, { known }: Progress, source: Source): Head | undefined {
  const before = [known, source.vouched].find((one) => one?.checkpoint === page.checkpoint);
  if (before) return before.head;
  const note = readCheckpoint(page.checkpoint, source);
  return note.ok ? note.value.head : undefined;
}

function takeEntries(
  progress: Progress,
  page: Page,
  reckoner: Reckoner,
): Result<Progress, Extract<Trouble, { code: 'entry_wrong' }>> {
  let { ledger } = progress;
  const log = [...progress.log];
  for (const { bytes, enclosure } of page.entries) {
    const next = follow(ledger, bytes, enclosure, reckoner);
    if (!next.ok) {
      return refuse({ code: 'entry_wrong', index: ledger.tree.size, why: next.refusal.code });
    }
    const { entry, facts } = next.value;
    log.push({ bytes, ...(enclosure && { enclosure }), entry, facts });
    ledger = next.value.ledger;
  }
  return ok({ ...progress, ledger, log });
}

/** Holds every head relied on, and the board's newest, against the tree just built. */
function meet(progress: Progress, seen: KnownHead): Result<Progress, Parted> {
  const { tree } = progress.ledger;
  const heads = [...progress.relied, seen].filter(({ head }) => head.size <= tree.size);
  const broken = heads.find(({ head }) => !extendsHead(tree, head));
  if (broken) {
    const none = { head: { size: 0, root: '' }, checkpoint: '' };
    const from = broken === seen ? (progress.known ?? none) : broken;
    return refuse({ code: 'log_forked', from, seen, progress });
  }
  const relied = progress.relied.filter(({ head }) => head.size > tree.size);
  const grown = seen.head.size <= tree.size && seen.head.size >= (progress.known?.head.size ?? 0);
  return ok({ ...progress, relied, known: grown ? seen : progress.known });
}
