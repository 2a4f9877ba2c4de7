/**
 * What the pages of a corridor ask of their worker, and what it tells them.
 *
 * Use      side-client.ts sends an `Ask`; `Told` arrives unasked, whenever something moved.
 * Secrets  no key leaves the worker; the code of an invitation does, once, for whoever hands it on.
 */

import type { Instant } from '../../../basics/instant.ts';
import type { Result } from '../../../basics/result.ts';
import type { Declined } from '../../../device/board.ts';
import type { Author, Change } from '../../../corridor/corridor.ts';
import type { Finding, Invitation, Person } from '../../../corridor/keeping/side.ts';
import type { Taking } from '../../../corridor/ground-from.ts';
import type { Unsigned } from '../../../corridor/keeping/merging.ts';
import type { TableRead } from './reading-table.ts';

/** A corridor that this device has keys of. */
export type HeldCorridor = { readonly id: string; readonly title: string };

export type Connection =
  | 'live'
  | 'lost'
  /** The server answers, and has no room to write. */
  | 'full'
  /** This person was removed: what is here is what was seen until then. */
  | 'shut-out'
  /** The server has no such corridor any more. */
  | 'gone';

/** A side as this device has checked it. */
export type SideView = {
  readonly id: string;
  readonly title: string;
  readonly me: Author;
  readonly people: readonly Person[];
  readonly invitations: readonly Invitation[];
  readonly guests: { readonly [author: string]: string };
  readonly findings: readonly Finding[];
  /** Why this device does not follow the server any further. */
  readonly doubt: 'rolled_back' | 'sheets_missing' | null;
  readonly size: number;
  /** Over all sheets read so far, as hex: eight words of it are compared by voice. */
  readonly head: string;
  readonly connection: Connection;
  /** When the server was last heard and all it had was read; null: never since this was opened. */
  readonly asOf: Instant | null;
};

export type Brought = { readonly brought: number; readonly known: number; readonly again: number };

export type Ask =
  | { readonly kind: 'held' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'look' }
  | { readonly kind: 'add'; readonly id: string; readonly changes: readonly Change[] }
  | {
      readonly kind: 'begin';
      readonly title: string;
      readonly name: string;
      /** The operator's, where one is needed. */
      readonly code: string;
      readonly first: readonly Unsigned[];
      readonly file: { readonly bytes: Uint8Array; readonly passphrase: string } | null;
    }
  | { readonly kind: 'join'; readonly code: string; readonly name: string }
  | { readonly kind: 'invite'; readonly id: string; readonly name: string }
  | { readonly kind: 'revoke'; readonly id: string; readonly invitation: string }
  | { readonly kind: 'part'; readonly id: string; readonly person: string }
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'export'; readonly id: string; readonly passphrase: string }
  | {
      readonly kind: 'bring';
      readonly id: string;
      readonly file: Uint8Array;
      readonly passphrase: string;
    }
  /** A definition, or the record of a table. */
  | { readonly kind: 'read'; readonly file: Uint8Array; readonly taking: Taking }
  | { readonly kind: 'destroy'; readonly id: string }
  | { readonly kind: 'forget'; readonly id: string };

export type Answered = {
  readonly held: readonly HeldCorridor[];
  readonly leave: 'anyone' | 'code' | 'nobody';
  /** False where this device has no keys of it. */
  readonly open: boolean;
  readonly look: null;
  readonly add: Result<null, Declined>;
  readonly begin: Result<{ readonly id: string }, Declined>;
  readonly join: Result<{ readonly id: string }, Declined>;
  readonly invite: Result<{ readonly code: string; readonly expires: Instant }, Declined>;
  readonly revoke: Result<null, Declined>;
  readonly part: Result<null, Declined>;
  readonly passphrase: string;
  readonly export: Result<Uint8Array, Declined>;
  readonly bring: Result<Brought, Declined>;
  readonly read: Result<TableRead, Declined>;
  readonly destroy: Result<null, Declined>;
  readonly forget: null;
};

export type News = {
  readonly view: SideView;
  /** Whether `changes` are all that there are; else those since the last news. */
  readonly whole: boolean;
  readonly changes: readonly Change[];
  /** Not at the server yet: they come behind all others. */
  readonly waiting: readonly Change[];
};
export type Told =
  | ({ readonly kind: 'news'; readonly id: string } & News)
  /** Another window of this browser works in this corridor; this one waits. */
  | { readonly kind: 'elsewhere'; readonly id: string };
