/**
 * A device at work in one corridor: reads what is new, sends what was said, follows the stream.
 *
 * Use      `new SideDesk(kept, ports)`; main.ts has one for each corridor that is open.
 * Shapes   one step after the other; whatever a person adds is kept on this device first and sent
 *          then, again and again, byte for byte, until the server has it.
 * Errors   `add` never waits for the server. Acts about people need it: `board_unreachable`, or the
 *          server's own no.
 * Secrets  the seed and the keys of the side stay in here.
 */

import { equalBytes, fromBase64url, toHex } from '../../../basics/bytes.ts';
import type { Instant } from '../../../basics/instant.ts';
import { type Result, ok, refuse } from '../../../basics/result.ts';
import type { Also } from '../../../contract/corridor-requests.ts';
import { type CorridorLine, corridorAt } from '../../../contract/corridor-line.ts';
import type { Line } from '../../../contract/line.ts';
import type { Change } from '../../../corridor/corridor.ts';
import type { Act } from '../../../corridor/keeping/acts.ts';
import { type Numbered, follow, gapOf } from '../../../corridor/keeping/following.ts';
import { guestOf } from '../../../corridor/keeping/guests.ts';
import { type OwnKeys, ownKeys } from '../../../corridor/keeping/own-keys.ts';
import { type Side, personOf, sizeOf } from '../../../corridor/keeping/side.ts';
import { writeSheet } from '../../../corridor/keeping/writing.ts';
import type { Random } from '../../../crypto/group.ts';
import { sign } from '../../../crypto/signature.ts';
import type { Declined } from '../../../device/board.ts';
import type { KeptSide, KeptSides, Outbox, Sending, ToSend } from './kept-side.ts';
import type { Connection, News, SideView } from './messages.ts';

export type DeskPorts = {
  readonly line: Line;
  readonly sides: KeptSides;
  readonly random: Random;
  readonly clock: () => Instant;
  readonly tell: (news: News) => void;
};

export type Making = { readonly act: Act; readonly also: Also };

const UNREACHABLE = { code: 'board_unreachable' } as const;
const MOST_TRIES = 3;
type State = Pick<SideView, 'connection' | 'doubt' | 'asOf'>;

export class SideDesk {
  readonly own: OwnKeys;
  readonly #ports: DeskPorts;
  readonly #server: CorridorLine;
  readonly #stop: () => void;
  #kept: KeptSide;
  #told = 0;
  #state: State = { connection: 'live', doubt: null, asOf: null };
  #turn: Promise<unknown> = Promise.resolve();

  constructor(kept: KeptSide, ports: DeskPorts) {
    this.#kept = kept;
    this.#ports = ports;
    const own = ownKeys(kept.seed);
    this.own = own;
    this.#server = corridorAt(ports.line, kept.side.corridor, {
      publicKey: own.access.publicKey,
      sign: (text) => sign(own.access.seed, text),
    });
    this.#stop = this.#server.live(() => void this.refresh());
  }

  side(): Side {
    return this.#kept.side;
  }

  changes(): readonly Change[] {
    return this.#kept.changes;
  }

  /** From the beginning, for a page that has just come. */
  tellAll(): void {
    this.#told = 0;
    this.#tell();
  }

  close(): void {
    this.#stop();
  }

  async refresh(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#readAll();
      await this.#flush();
    }).catch(() => this.#note('lost'));
  }

  /** From time to time, where something is to be made good. */
  async retry(): Promise<void> {
    const { connection } = this.#state;
    const ended = connection === 'shut-out' || connection === 'gone';
    const owing = connection !== 'live' || this.#kept.outbox.waiting.length > 0;
    if (owing && !ended) await this.refresh();
  }

  async add(acts: readonly ToSend[]): Promise<Result<null, Declined>> {
    if (this.#state.connection === 'shut-out') return refuse({ code: 'shut_out' });
    const { outbox } = this.#kept;
    await this.#keep({ ...outbox, waiting: [...outbox.waiting, ...acts] });
    this.#tell();
    void this.refresh();
    return ok(null);
  }

  /** An act about people, and what the server must know of it; made from the side as it is then. */
  act(make: (side: Side) => Making): Promise<Result<null, Declined>> {
    return this.#inTurn(() => this.#actSoon(make).catch(() => refuse(UNREACHABLE)));
  }

  /** All of it goes from the server; what is here stays. */
  async remove(): Promise<Result<null, Declined>> {
    const gone = await this.#inTurn(() => this.#server.remove().catch(() => refuse(UNREACHABLE)));
    if (gone.ok) this.#note('gone');
    return gone;
  }

  #inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    const next = this.#turn.then(job, job);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  #tell(): void {
    const { side, changes, outbox } = this.#kept;
    const whole = this.#told === 0;
    const fresh = changes.slice(this.#told);
    this.#told = changes.length;
    const waiting = outbox.waiting.flatMap((one) => shownAs(one, this.own.id));
    const view = viewOf(side, this.own.id, this.#state);
    this.#ports.tell({ view, whole, changes: fresh, waiting });
  }

  #note(connection: Connection): void {
    const asOf = connection === 'live' ? this.#ports.clock() : this.#state.asOf;
    this.#state = { ...this.#state, connection, asOf };
    this.#tell();
  }

  /** All that the server has and this device has not. */
  async #readAll(): Promise<void> {
    for (;;) {
      const page = await this.#server.sheets(sizeOf(this.#kept.side) + 1);
      if (!page.ok) return this.#note(connectionBy(page.refusal));
      const doubt = gapOf(this.#kept.side, page.value) ?? null;
      this.#state = { ...this.#state, doubt };
      if (doubt === null) await this.#take(page.value.sheets);
      if (doubt !== null || sizeOf(this.#kept.side) >= page.value.size) return this.#note('live');
    }
  }

  async #take(sheets: readonly Numbered[]): Promise<void> {
    if (sheets.length === 0) return;
    const before = this.#kept;
    const { side, changes } = follow(before.side, sheets, this.own);
    const outbox = hasCome(before.outbox, sheets) ? withoutFirst(before.outbox) : before.outbox;
    this.#kept = { ...before, side, changes: [...before.changes, ...changes], outbox };
    await this.#ports.sides.save(this.#kept, before.changes.length);
    this.#tell();
  }

  async #keep(outbox: Outbox): Promise<void> {
    this.#kept = { ...this.#kept, outbox };
    await this.#ports.sides.saveOutbox(this.#kept.side.corridor, outbox);
  }

  /** Sends what waits, one after the other, and reads each back. */
  async #flush(): Promise<void> {
    for (;;) {
      const { waiting, sending: before } = this.#kept.outbox;
      const { connection, doubt } = this.#state;
      if (waiting.length === 0 || connection !== 'live' || doubt !== null) return;
      const sending = before ?? this.#written(waiting[0]);
      if (!sending) return;
      if (!before) await this.#keep({ ...this.#kept.outbox, sending });
      const { epoch, bytes: sheet } = sending;
      const sent = await this.#server.send({ epoch, sheet });
      if (!sent.ok && sent.refusal.code === 'corridor_epoch_past') {
        await this.#keep({ ...this.#kept.outbox, sending: null });
      } else if (!sent.ok) return this.#note(connectionBy(sent.refusal));
      await this.#readAll();
      // A server that says yes and does not give it back, or speaks of an epoch that no sheet began,
      // is asked again later, not at once.
      const isStuck = sent.ok
        ? this.#kept.outbox.sending === sending
        : this.#kept.side.epoch === epoch;
      if (isStuck) return this.#note('lost');
    }
  }

  #written(act: Act | undefined): Sending | undefined {
    const { clock, random } = this.#ports;
    const { side } = this.#kept;
    const bytes = act && writeSheet({ side, own: this.own, at: clock(), random }, act);
    return bytes && { bytes, epoch: side.epoch };
  }

  /** Made anew where somebody else's sheet came in between. */
  async #actSoon(make: (side: Side) => Making): Promise<Result<null, Declined>> {
    let done = await this.#actNow(make);
    for (let more = MOST_TRIES; more > 0; more--) {
      if (done.ok || done.refusal.code !== 'corridor_epoch_past') return done;
      done = await this.#actNow(make);
    }
    return done;
  }

  async #actNow(make: (side: Side) => Making): Promise<Result<null, Declined>> {
    await this.#readAll();
    await this.#flush();
    const { connection, doubt } = this.#state;
    if (connection === 'shut-out') return refuse({ code: 'shut_out' });
    if (connection !== 'live' || doubt !== null || this.#kept.outbox.sending) {
      return refuse(UNREACHABLE);
    }
    const { act, also } = make(this.#kept.side);
    const written = this.#written(act);
    if (!written) return refuse({ code: 'shut_out' });
    const { epoch, bytes: sheet } = written;
    const before = this.#ownSheets();
    const sent = await this.#server.send({ epoch, sheet, also });
    await this.#readAll();
    if (!sent.ok) return sent;
    // Done is what every device reads, not what a server says.
    return this.#ownSheets() > before ? ok(null) : refuse(UNREACHABLE);
  }

  #ownSheets(): number {
    return personOf(this.#kept.side, this.own.id)?.own ?? 0;
  }
}

/** What was on its way is among these, byte for byte. */
function hasCome({ sending }: Outbox, sheets: readonly Numbered[]): boolean {
  return sending !== null && sheets.some(({ bytes }) => equalBytes(bytes, sending.bytes));
}

function withoutFirst({ waiting }: Outbox): Outbox {
  return { waiting: waiting.slice(1), sending: null };
}

function connectionBy({ code }: Declined): Connection {
  if (code === 'shut_out' || code === 'corridor_may_not') return 'shut-out';
  if (code === 'corridor_unknown') return 'gone';
  return code === 'disk_full' || code === 'corridor_full' ? 'full' : 'lost';
}

function viewOf(side: Side, me: string, state: State): SideView {
  const { corridor, title, people, invitations, guests, findings, heads } = side;
  const size = sizeOf(side);
  const head = toHex(fromBase64url(heads[size] ?? '') ?? new Uint8Array(32));
  return { id: corridor, title, me, people, invitations, guests, findings, size, head, ...state };
}

/** What is not at the server yet, as it will be read back. */
function shownAs(act: ToSend, me: string): readonly Change[] {
  if (act.type === 'changed') return act.changes;
  return act.changes.map((change) => ({ ...change, by: guestOf(me, change.by) }));
}
