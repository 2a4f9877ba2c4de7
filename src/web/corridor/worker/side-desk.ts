/**
 * A device at work in one corridor: reads what is new, sends what was said, follows the stream.
 *
 * Use      `openSideDesk(kept, ports)`; main.ts has one for each corridor that is open.
 * Shapes   one step after the other; whatever a person adds is kept on this device first and sent
 *          then, again and again, byte for byte, until the server has it.
 * Errors   `add` never waits for the server. Acts about people need it: `board_unreachable`, or the
 *          server's own no.
 * Secrets  the seed and the keys of the side stay in here.
 */

import { equalBytes, toHex } from '../../../basics/bytes.ts';
import { fromBase64url } from '../../../basics/bytes.ts';
import type { Instant } from '../../../basics/instant.ts';
import { type Result, ok, refuse } from '../../../basics/result.ts';
import type { Also } from '../../../contract/corridor-requests.ts';
import { type CorridorLine, corridorAt } from '../../../contract/corridor-line.ts';
import type { Line } from '../../../contract/line.ts';
import type { Change } from '../../../corridor/corridor.ts';
import type { Act } from '../../../corridor/keeping/acts.ts';
import { follow, gapOf } from '../../../corridor/keeping/following.ts';
import { guestOf } from '../../../corridor/keeping/guests.ts';
import { type OwnKeys, ownKeys } from '../../../corridor/keeping/own-keys.ts';
import { type Side, sizeOf } from '../../../corridor/keeping/side.ts';
import { writeSheet } from '../../../corridor/keeping/writing.ts';
import type { Random } from '../../../crypto/group.ts';
import { sign } from '../../../crypto/signature.ts';
import type { Declined } from '../../../device/board.ts';
import type { KeptSide, KeptSides, ToSend } from './kept-side.ts';
import type { Connection, News, SideView } from './messages.ts';

export type DeskPorts = {
  readonly line: Line;
  readonly sides: KeptSides;
  readonly random: Random;
  readonly clock: () => Instant;
  readonly tell: (news: News) => void;
};

export type SideDesk = {
  readonly own: OwnKeys;
  side(): Side;
  changes(): readonly Change[];
  add(acts: readonly ToSend[]): Promise<Result<null, Declined>>;
  /** An act about people, and what the server must know of it; made from the side as it is then. */
  act(make: (side: Side) => Making): Promise<Result<null, Declined>>;
  refresh(): Promise<void>;
  remove(): Promise<Result<null, Declined>>;
  close(): void;
};
export type Making = { readonly act: Act; readonly also: Also };

const UNREACHABLE = { code: 'board_unreachable' } as const;

export function openSideDesk(first: KeptSide, ports: DeskPorts): SideDesk {
  const { line, sides, random, clock } = ports;
  const own = ownKeys(first.seed);
  const id = first.side.corridor;
  const server: CorridorLine = corridorAt(line, id, {
    publicKey: own.access.publicKey,
    sign: (text) => sign(own.access.seed, text),
  });
  let kept = first;
  let told = 0;
  let state: Pick<SideView, 'connection' | 'doubt' | 'asOf'> = {
    ...{ connection: 'live', doubt: null, asOf: null },
  };
  let turn: Promise<unknown> = Promise.resolve();
  tell();
  const inTurn = <Value>(job: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(job, job);
    turn = next.catch(() => undefined);
    return next;
  };
  const refresh = () => inTurn(() => readAll().then(flush)).catch(() => note('lost'));
  const stop = server.live(() => void refresh());

  return {
    own,
    side: () => kept.side,
    changes: () => kept.changes,
    refresh,
    async add(acts) {
      const { outbox } = kept;
      if (state.connection === 'shut-out') return refuse({ code: 'shut_out' });
      const waiting = [...outbox.waiting, ...acts];
      await sides.saveOutbox(id, { ...outbox, waiting });
      kept = { ...kept, outbox: { ...kept.outbox, waiting } };
      tell();
      void refresh();
      return ok(null);
    },
    act: (make) => inTurn(() => actNow(make).catch(() => refuse(UNREACHABLE))),
    remove: () => inTurn(() => server.remove().catch(() => refuse(UNREACHABLE))),
    close: stop,
  };

  function tell(): void {
    const changes = kept.changes.slice(told);
    told = kept.changes.length;
    const waiting = kept.outbox.waiting.flatMap((one) => shownAs(one, own.id));
    ports.tell({ view: viewOf(kept.side, own.id, state), changes, waiting });
  }

  function note(connection: Connection): void {
    const asOf = connection === 'live' ? clock() : state.asOf;
    state = { ...state, connection, asOf };
    tell();
  }

  /** All that the server has and this device has not. */
  async function readAll(): Promise<void> {
    for (;;) {
      const page = await server.sheets(sizeOf(kept.side) + 1);
      if (!page.ok) return note(connectionBy(page.refusal));
      const doubt = gapOf(kept.side, page.value) ?? null;
      if (doubt !== state.doubt) state = { ...state, doubt };
      if (doubt === null) await take(page.value.sheets);
      if (doubt !== null || sizeOf(kept.side) >= page.value.size) return note('live');
    }
  }

  async function take(sheets: Parameters<typeof follow>[1]): Promise<void> {
    if (sheets.length === 0) return;
    const { side, changes } = follow(kept.side, sheets, own);
    const { sending } = kept.outbox;
    const came = sending && sheets.find(({ bytes }) => equalBytes(bytes, sending.bytes));
    const known = kept.changes.length;
    const outbox = came || arrived(sizeOf(side)) ? withoutFirst() : kept.outbox;
    kept = { ...kept, side, changes: [...kept.changes, ...changes], outbox };
    await sides.save(kept, known);
    tell();
  }

  function arrived(size: number): boolean {
    const nr = kept.outbox.sending?.nr ?? null;
    return nr !== null && nr <= size;
  }

  function withoutFirst(): KeptSide['outbox'] {
    return { waiting: kept.outbox.waiting.slice(1), sending: null };
  }

  async function keepOutbox(outbox: KeptSide['outbox']): Promise<void> {
    await sides.saveOutbox(id, outbox);
    kept = { ...kept, outbox };
  }

  /** Sends what waits, one after the other, and reads each back. */
  async function flush(): Promise<void> {
    while (kept.outbox.waiting.length > 0 && state.connection === 'live' && !state.doubt) {
      const before = kept.outbox.sending;
      const sending = before ?? written(kept.outbox.waiting[0]);
      if (!sending) return;
      if (!before) await keepOutbox({ ...kept.outbox, sending });
      const sent = await server.send({ epoch: sending.epoch, sheet: sending.bytes });
      if (!sent.ok && sent.refusal.code === 'corridor_epoch_past') {
        await keepOutbox({ ...kept.outbox, sending: null });
      } else if (!sent.ok) return note(connectionBy(sent.refusal));
      else await keepOutbox({ ...kept.outbox, sending: { ...sending, nr: sent.value.nr } });
      await readAll();
    }
  }

  function written(act: Act | undefined) {
    const writer = { side: kept.side, own, at: clock(), random };
    const bytes = act && writeSheet(writer, act);
    return bytes && { bytes, epoch: kept.side.epoch, nr: null };
  }

  async function actNow(make: (side: Side) => Making): Promise<Result<null, Declined>> {
    await readAll();
    await flush();
    if (state.connection !== 'live' || state.doubt || kept.outbox.sending) {
      return refuse(UNREACHABLE);
    }
    const { act, also } = make(kept.side);
    const sheet = written(act);
    if (!sheet) return refuse({ code: 'shut_out' });
    const sent = await server.send({ epoch: sheet.epoch, sheet: sheet.bytes, also });
    await readAll();
    return sent.ok ? ok(null) : sent;
  }
}

function connectionBy({ code }: Declined): Connection {
  if (code === 'shut_out' || code === 'corridor_may_not') return 'shut-out';
  if (code === 'corridor_unknown') return 'gone';
  return code === 'disk_full' || code === 'corridor_full' ? 'full' : 'lost';
}

function viewOf(
  side: Side,
  me: string,
  state: Pick<SideView, 'connection' | 'doubt' | 'asOf'>,
): SideView {
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
