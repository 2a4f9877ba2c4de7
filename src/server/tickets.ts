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
import type { Mode } from '../table/seating.ts';

const CODE_HASH = 'founder_code';
const FOUNDER = 'founder_key';
/** Those of stand-ins that left before they began are never used. */
const MOST_TICKETS = 1_000;

export type Leave =
  | { readonly by: 'chair-code' }
  | { readonly by: 'founder-key' }
  | { readonly by: 'ticket'; readonly hash: string; readonly rehearsal: string | null };
type Request = { readonly code: string; readonly mode: Mode; readonly founder: PublicKey };

export class Tickets {
  readonly #store: Store;
  readonly #random: Random;
  readonly #tickets = new Map<string, { readonly mode: Mode; readonly rehearsal: string | null }>();

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
    const ticket = makeCode(this.#random);
    this.#tickets.set(hashOf(ticket) ?? '', { mode, rehearsal });
    const [oldest] = this.#tickets.keys();
    if (this.#tickets.size > MOST_TICKETS && oldest !== undefined) this.#tickets.delete(oldest);
    return ticket;
  }

  async check({ code, mode, founder }: Request): Promise<Leave | undefined> {
    const hash = hashOf(code);
    if (hash === undefined) {
      const known = mode === 'real' && (await this.#store.setting(FOUNDER)) === founder;
      return known ? { by: 'founder-key' } : undefined;
    }
    const ticket = this.#tickets.get(hash);
    if (ticket?.mode === mode) return { by: 'ticket', hash, rehearsal: ticket.rehearsal };
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
