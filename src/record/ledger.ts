/**
 * The ledger: the log and what follows from it, kept by server, devices and verifier alike.
 *
 * Use      the server `admit`s a signed wish, at its own time, as the next entry; devices and the
 *          verifier `follow` the entries that others admitted. Both run the same judgement.
 * Shapes   one judgement = four questions: is the enclosure the one named, did the actor sign, is
 *          what the actor saw a state of this log, and do the rules allow it now.
 * Errors   the first question that is answered no, as a refusal; the ledger given stays as it was.
 * Source   spec/record.md §7; spec/refusals.md §10.
 */

import { fromBase64url, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Instant } from '../basics/instant.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { publicDigestOf } from '../crypto/digest.ts';
import { advance, decide, signerOf } from '../table/process.ts';
import type { Submission } from '../table/process.ts';
import { claimId, type Reckoner } from '../table/reckoner.ts';
import type { Head } from '../table/rounds/rounds.ts';
import type { Fact, Refusal, Selection, Wish } from '../table/selection.ts';
import { enclosureOf } from '../table/wish-parser.ts';
import { parseSignature, readEntry, wishText, writeEntry } from './entry.ts';
import type { Entry, EntryRefusal } from './entry.ts';
import { append, emptyTree, extendsHead, headAt, type Tree } from './log.ts';

export type Ledger = { readonly selection: Selection | undefined; readonly tree: Tree };

export type Signed = { readonly wish: Wish; readonly signature: string };

export type Admission = Signed & { readonly at: Instant; readonly enclosure?: Uint8Array };

export type LedgerRefusal =
  | Refusal
  | { readonly code: 'signature_wrong' }
  | { readonly code: 'seen_differs'; readonly size: number; readonly root: string };

export type FollowRefusal =
  | LedgerRefusal
  | EntryRefusal
  | { readonly code: 'entry_out_of_place'; readonly index: number; readonly expected: number };

export type Step = {
  readonly ledger: Ledger;
  readonly entry: Entry;
  readonly bytes: Uint8Array;
  readonly facts: readonly Fact[];
};

export const emptyLedger: Ledger = { selection: undefined, tree: emptyTree };

/** The server's door: `admission` becomes the next entry, or is refused. */
export function admit(
  ledger: Ledger,
  admission: Admission,
  reckoner: Reckoner,
): Result<Step, LedgerRefusal> {
  const { wish, signature, at, enclosure } = admission;
  const entry = { index: ledger.tree.size, at, wish, signature };
  return judge(ledger, { entry, bytes: writeEntry(entry), enclosure }, reckoner);
}

/** The others' door: an entry as the log holds it, with its enclosure where it names one. */
export function follow(
  ledger: Ledger,
  bytes: Uint8Array,
  enclosure: Uint8Array | undefined,
  reckoner: Reckoner,
): Result<Step, FollowRefusal> {
  const entry = readEntry(bytes);
  if (!entry.ok) return entry;
  const { index } = entry.value;
  const expected = ledger.tree.size;
  if (index !== expected) return refuse({ code: 'entry_out_of_place', index, expected });
  return judge(ledger, { entry: entry.value, bytes, enclosure }, reckoner);
}

/** Whether `enclosure` is the one the wish names; null when it is. */
export function enclosureFault(
  wish: Wish,
  enclosure: Uint8Array | undefined,
): 'enclosure_missing' | 'enclosure_differs' | 'enclosure_not_asked' | null {
  const named = enclosureOf(wish.act);
  if (named === undefined) return enclosure ? 'enclosure_not_asked' : null;
  if (!enclosure) return 'enclosure_missing';
  return publicDigestOf(enclosure) === named ? null : 'enclosure_differs';
}

/** Whether the one who had to sign did. */
export function signatureHolds(
  selection: Selection | undefined,
  signed: Signed,
  reckoner: Reckoner,
): boolean {
  const key = signerOf(selection, signed.wish);
  if (key === undefined || parseSignature(signed.signature) === undefined) return false;
  const text = wishText(signed.wish);
  const signature = must(fromBase64url(signed.signature), 'bytes of a signature');
  const id = claimId('signature', utf8(key), text, signature);
  return reckoner.holds({ kind: 'signature', id, key, text, signature });
}

/** The first state the wish claims to have seen that this log was never in; null: none. */
export function foreignHead(tree: Tree, wish: Wish): Head | null {
  const heads = [wish.seen, wish.act.type === 'SignClosing' ? wish.act.head : null];
  return heads.find((head) => head !== null && !extendsHead(tree, head)) ?? null;
}

type Case = {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
  readonly enclosure: Uint8Array | undefined;
};

function judge(ledger: Ledger, given: Case, reckoner: Reckoner): Result<Step, LedgerRefusal> {
  const { selection, tree } = ledger;
  const { entry, bytes, enclosure } = given;
  const { wish } = entry;
  const fault = enclosureFault(wish, enclosure);
  if (fault) return refuse({ code: fault });
  const signer = signerOf(selection, wish);
  if (signer !== undefined && !signatureHolds(selection, entry, reckoner)) {
    return refuse({ code: 'signature_wrong' });
  }
  const foreign = foreignHead(tree, wish);
  if (foreign) return refuse(differs(tree, foreign));
  const submission = submissionOf(entry, enclosure);
  const facts = decide(selection, submission, reckoner);
  if (!facts.ok) return facts;
  must(signer, 'a key that has signed: decide refuses whoever has none');
  const next = {
    selection: advance(selection, submission, facts.value),
    tree: append(tree, bytes),
  };
  return ok({ ledger: next, entry, bytes, facts: facts.value });
}

/** What `decide` judges: the entry without its signature. */
export function submissionOf(entry: Entry, enclosure: Uint8Array | undefined): Submission {
  const { wish, index, at } = entry;
  return enclosure ? { wish, index, at, enclosure } : { wish, index, at };
}

function differs(tree: Tree, head: Head): LedgerRefusal {
  const root = head.size <= tree.size ? headAt(tree, head.size).root : '';
  return { code: 'seen_differs', size: head.size, root };
}
