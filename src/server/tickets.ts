/**
 * Leave to begin a selection: the chair's one-time code for a real one, a ticket for a rehearsal.
 *
 * Use      the chair's code is printed by the first start; stand-ins get their ticket as they are
 *          born.
 * Shapes   codes are spelled as those of seats (device/codes.ts), and kept as hashes only.
 * Secrets  the codes themselves are in no database, log or reply.
 */

import { utf8 } from '../basics/bytes.ts';
import { digestOf } from '../crypto/digest.ts';
import type { Random } from '../crypto/group.ts';
import { makeCode, readCode } from '../device/codes.ts';
import type { Store } from '../store/store.ts';
import type { PublicKey } from '../table/ids.ts';
import type { Mode } from '../table/seats/seating.ts';

const CODE_HASH = 'founder_code';
const FOUNDER = 'founder_key';
const MOST_TICKETS = 1_000;

export type Leave =
  | { readonly by: 'chair-code' }
  | { readonly by: 'founder-key' }
  | ({ readonly by: 'ticket'; readonly hash: string } & Ticket);
/** What a ticket lets begin: a rehearsal known by an id, one with people, or neither. */
type Ticket = {
  readonly mode: Mode;
  readonly rehearsal: string | null;
  readonly people: boolean;
};
type Request = { readonly code: string; readonly mode: Mode; readonly founder: PublicKey };

export class Tickets {
  readonly #store: Store;
  readonly #random: Random;
  readonly #tickets = new Map<string, Ticket>();

  constructor(store: Store, random: Random) {
    this.#store = store;
    this.#random = random;
  }

  /** Whether no real selection has been begun on this server. */
  async needsFounder(): Promise<boolean> {
    return (await this.#store.setting(FOUNDER)) === undefined;
  }

  /**
   * The chair's one-time code, while none was used or where another is wanted; a new one makes the
   * one before worthless.
   */
  async chairCode(another = false): Promise<string | undefined> {
    if (!another && !(await this.needsFounder())) return undefined;
    const code = makeCode(this.#random);
    await this.#store.putSetting(CODE_HASH, hashOf(code) ?? '');
    return code;
  }

  /** A ticket for one selection, held in memory. */
  issue(mode: Mode, rehearsal: string | null = null): string {
    return this.#issue({ mode, rehearsal, people: false });
  }

  /** A ticket for one rehearsal with people, which is its chair's. */
  issueForPeople(): string {
    return this.#issue({ mode: 'rehearsal', rehearsal: null, people: true });
  }

  /** The ticket of a rehearsal that is not wanted any more. */
  revoke(rehearsal: string): void {
    for (const [hash, ticket] of this.#tickets) {
      if (ticket.rehearsal === rehearsal) this.#tickets.delete(hash);
    }
  }

  /** Whether this is the chair's code, not used yet; asking uses nothing up. */
  async isChairCode(code: string): Promise<boolean> {
    const hash = hashOf(code);
    return hash !== undefined && (await this.#store.setting(CODE_HASH)) === hash;
  }

  #issue(ticket: Ticket): string {
    const code = makeCode(this.#random);
    this.#tickets.set(hashOf(code) ?? '', ticket);
    for (const old of this.#tickets.keys()) {
      if (this.#tickets.size <= MOST_TICKETS) break;
      this.#tickets.delete(old);
    }
    return code;
  }

  async check({ code, mode, founder }: Request): Promise<Leave | undefined> {
    const hash = hashOf(code);
    if (hash === undefined) {
      const known = mode === 'real' && (await this.#store.setting(FOUNDER)) === founder;
      return known ? { by: 'founder-key' } : undefined;
    }
    const ticket = this.#tickets.get(hash);
    if (ticket?.mode === mode) return { by: 'ticket', hash, ...ticket };
    const right = mode === 'real' && (await this.#store.setting(CODE_HASH)) === hash;
    return right ? { by: 'chair-code' } : undefined;
  }

  /** What was used is used up. */
  async consume(leave: Leave, founder: PublicKey): Promise<void> {
    if (leave.by === 'ticket') this.#tickets.delete(leave.hash);
    if (leave.by === 'chair-code') {
      await this.#store.putSetting(FOUNDER, founder);
      await this.#store.putSetting(CODE_HASH, '');
    }
  }
}

function hashOf(typed: string): string | undefined {
  const bytes = readCode(typed);
  return bytes && digestOf(Uint8Array.of(...utf8('doyen/1 ticket\n'), ...bytes));
}
