/**
 * A side: its people, its keys, its open invitations, and how far its sheets were read.
 *
 * Use      following.ts moves it on by one sheet; pages show it.
 * Shapes   `heads[n]` is the hash over the first n sheets, base64url: two devices that have the
 *          same at one number have read the same sheets in the same order.
 * Errors   findings say what was wrong with a sheet, by its number; it stays listed.
 * Secrets  `keys`.
 */

import { toBase64url, utf8 } from '../../basics/bytes.ts';
import type { Instant } from '../../basics/instant.ts';
import { sha256 } from '../../crypto/digest.ts';
import { hash32 } from '../../crypto/transcript.ts';
import type { NewKeys } from './acts.ts';
import type { PersonId } from './own-keys.ts';

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly keys: NewKeys;
  readonly since: Instant;
  /** Null: who began it. */
  readonly invitedBy: PersonId | null;
  readonly removed: { readonly at: Instant; readonly by: PersonId } | null;
  /** How many sheets of this person were read. */
  readonly own: number;
};

export type Invitation = {
  readonly invitation: string;
  readonly name: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly expires: Instant;
};

export const FINDINGS = [
  'sheet_does_not_open',
  'sheet_malformed',
  'sheet_of_elsewhere',
  'author_not_of_side',
  'signature_wrong',
  'history_differs',
  'sheet_repeated',
  'sheet_withheld',
  'act_may_not',
  'key_not_given',
] as const;
export type Finding = {
  readonly code: (typeof FINDINGS)[number];
  readonly nr: number;
  /** Whose sheet, where that is sure. */
  readonly by?: PersonId;
};

export type Side = {
  readonly corridor: string;
  readonly title: string;
  readonly people: readonly Person[];
  readonly invitations: readonly Invitation[];
  /** Names of people whose changes were brought in from a file. */
  readonly guests: { readonly [author: string]: string };
  readonly epoch: number;
  readonly keys: SideKeys;
  readonly heads: readonly string[];
  readonly findings: readonly Finding[];
};

/** The key of the side in each epoch that this device knows, base64url. */
export type SideKeys = { readonly [epoch: string]: string };

/** Before its first sheet. */
export function emptySide(corridor: string, keys: SideKeys): Side {
  return {
    ...{ corridor, title: '', people: [], invitations: [], guests: {}, epoch: 1, keys },
    heads: [firstHead(corridor)],
    findings: [],
  };
}

/** How many sheets were read. */
export function sizeOf({ heads }: Side): number {
  return heads.length - 1;
}

/** The last sheet read and the hash up to it; null before the first. */
export function seenOf(side: Side): { readonly nr: number; readonly head: string } | null {
  const nr = sizeOf(side);
  return nr === 0 ? null : { nr, head: side.heads[nr] ?? '' };
}

export function headAfter(head: string, sheet: Uint8Array): string {
  return toBase64url(hash32('real', 'corridor-head', utf8(head), sha256(sheet)));
}

export function personOf({ people }: Side, id: PersonId): Person | undefined {
  return people.find((person) => person.id === id);
}

export function present({ people }: Side): readonly Person[] {
  return people.filter(({ removed }) => removed === null);
}

/**
 * Whoever is still here by an invitation of this person, or of one who came by it: one of them may
 * be the same person under another name.
 */
export function broughtInBy(people: readonly Person[], id: PersonId): readonly Person[] {
  const by = new Set([id]);
  // Each came after who invited them.
  for (const person of people) {
    if (person.invitedBy !== null && by.has(person.invitedBy)) by.add(person.id);
  }
  return people.filter((one) => one.id !== id && by.has(one.id) && one.removed === null);
}

/** By what the others know that all were given the same key. */
export function commitmentTo(corridor: string, epoch: number, key: Uint8Array): string {
  return toBase64url(hash32('real', 'corridor-epoch', utf8(`${corridor} ${epoch}`), key));
}

/** The text by which whoever has the code of an invitation vouches for the newcomer's keys. */
export function joiningText(corridor: string, { signing, sealing, access }: NewKeys): Uint8Array {
  return utf8(`doyen/1 corridor joining\n${corridor}\n${signing}\n${sealing}\n${access}`);
}

/** What a box with a new key of the side is for. */
export function boxAbout(corridor: string, epoch: number) {
  return {
    info: utf8(`doyen/1 corridor epoch\n${corridor}`),
    aad: utf8(String(epoch)),
  };
}

function firstHead(corridor: string): string {
  return toBase64url(hash32('real', 'corridor-head', utf8(corridor)));
}
