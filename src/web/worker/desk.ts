/**
 * One selection at work in the worker: its log followed, its seats' duties done, its view kept
 * fresh.
 *
 * Use      worker/main.ts opens one for each selection that a page shows.
 * Shapes   all seats of this device share one follower; the first seat opens the session for
 *          reading.
 * Errors   a lost connection is part of the view and heals by itself; a forked log does not.
 * Source   spec/device.md §§3-4.
 */

import { fromUtf8 } from '../../basics/bytes.ts';
import { parseJson } from '../../basics/canonical.ts';
import { instantOf } from '../../basics/instant.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { isObject } from '../../basics/shape.ts';
import { type HttpBoard, boardAt } from '../../contract/board.ts';
import { type Agent, type Ports, type Stuck, resumeSeat, takeSeat } from '../../device/agent.ts';
import type { Declined, Moved } from '../../device/board.ts';
import type { Answers } from '../../device/booth.ts';
import type { LetterContent } from '../../device/letter-kinds/index.ts';
import { adoptSeat } from '../../device/second-device.ts';
import type { Export } from '../../device/seat-export.ts';
import type { TalksStep } from '../../device/talks.ts';
import { type KnownHead, makeFollower } from '../../device/follower.ts';
import { type Founding, invitation, replacement } from '../../device/founder.ts';
import { isAnswered } from '../../device/outbox.ts';
import type { RoundId, SeatId } from '../../table/ids.ts';
import { toBase64 } from '../../record/note.ts';
import { roundOf } from '../../table/rounds/round-lookup.ts';
import type { Act, Selection } from '../../table/selection.ts';
import { seatName } from './cabinet.ts';
import { connectionBy } from './connection.ts';
import { type Show, type State, type World, aheadBy, publish } from './desk-state.ts';
import type { Answered, KeptReceipt } from './messages.ts';
import { dispute } from './disputing.ts';
import { differenceOf } from './own-clock.ts';

export type Desk = {
  readonly id: string;
  /** The board of a seat that is held here, with its session. */
  boardOf(seat: SeatId): HttpBoard | undefined;
  /** The founding of a rehearsal of this very definition, under a ticket. */
  founding(ticket: { readonly ticket: string }): Founding | undefined;
  selection(): Selection | undefined;
  refresh(): Promise<void>;
  /** `founded`: the head of the log that this device laid down itself. */
  take(seat: SeatId, code: string, founded?: KnownHead): Promise<Answered['take-seat']>;
  act(seat: SeatId, act: Act): Promise<Answered['act']>;
  vote(seat: SeatId, round: RoundId, answers: Answers): Promise<Answered['vote']>;
  seal(seat: SeatId, round: RoundId, answers: Answers): Promise<Answered['seal']>;
  challenge(seat: SeatId, round: RoundId): Promise<Answered['challenge']>;
  dispute(seat: SeatId, said: Parameters<typeof dispute>[2]): Promise<Answered['dispute']>;
  invite(seat: SeatId): Promise<Answered['invite']>;
  replace(seat: SeatId, reason: string): Promise<Answered['replace']>;
  write(
    seat: SeatId,
    topic: string,
    to: readonly SeatId[],
    content: LetterContent,
  ): Promise<Answered['write']>;
  confide(seat: SeatId, step: TalksStep): Promise<Answered['confide']>;
  burn(seat: SeatId, topic: string): Promise<Answered['burn']>;
  bundle(): Promise<Answered['bundle']>;
  waive(seat: SeatId, rid: string): Promise<void>;
  exported(seat: SeatId, passphrase: string): Promise<Answered['export']>;
  /** A seat from another device's file. */
  adopt(opened: Export): Promise<Answered['take-seat']>;
  beTrustee(seat: SeatId): Promise<void>;
  close(): void;
};

const RETRY_AFTER = 3_000;
const NONE = new Uint8Array();
/** A browser keeps few streams open to one server: the other seats hear when the log grows. */
const MOST_STREAMS = 3;

/** Rejects where the server has no such selection or does not answer. */
export async function openDesk(id: string, world: World, show: Show): Promise<Desk> {
  const board = boardAt(world.line, id);
  const summary = await board.summary();
  const { clerk, origin } = summary;
  const { reckoner } = world;
  const follower = makeFollower({ board, clerk, origin, reckoner });
  const state: State = {
    id,
    world,
    show,
    boards: [],
    mailDue: true,
    proven: new Set(),
    board,
    follower,
    agents: [],
    summary,
    stuck: [],
    trouble: null,
    connection: 'live',
    differs_ms: 0,
    hangUp: () => {},
    closed: false,
    reading: null,
    again: false,
  };
  for (const { seat } of await world.cabinet.held(id)) await resume(state, seat);
  await publish(state);
  void keepUp(state);
  return deskOf(state);
}

function deskOf(state: State): Desk {
  const { random } = state.world;
  const by = (seat: SeatId) => state.agents.find((agent) => agent.seat === seat);
  const none = refuse({ code: 'seat_not_held_here' });
  const after = async <Value>(answer: Promise<Value>): Promise<Value> => {
    const value = await answer;
    void refresh(state);
    return value;
  };
  return {
    id: state.id,
    boardOf: (seat) => state.boards[state.agents.findIndex((one) => one.seat === seat)],
    founding: ({ ticket }) => {
      const definition = parseJson(fromUtf8(state.follower.log()[0]?.enclosure ?? NONE) ?? '');
      return isObject(definition) ? { mode: 'rehearsal', ticket, definition } : undefined;
    },
    selection: () => state.follower.ledger().selection,
    refresh: () => refresh(state),
    take: (seat, code, founded) =>
      after(take(state, seat, (ports) => takeSeat(ports, seat, code, founded))),
    act: (seat, act) => after(by(seat)?.act(act) ?? Promise.resolve(none)),
    vote: (seat, round, answers) => after(vote(state, by(seat), { round, answers })),
    seal: async (seat, round, answers) => by(seat)?.seal(round, answers) ?? none,
    challenge: async (seat, round) => by(seat)?.challenge(round) ?? none,
    dispute: async (seat, said) => dispute(state, by(seat), said),
    invite: (seat) =>
      after(handOut(state, by('officer:chair'), seat, (of) => invitation(of, random))),
    replace: (seat, reason) =>
      after(handOut(state, by('officer:chair'), seat, (of) => replacement(of, reason, random))),
    write: (seat, topic, to, content) =>
      after(posted(state, by(seat)?.write(topic, to, content) ?? Promise.resolve(none))),
    confide: (seat, step) => after(posted(state, by(seat)?.confide(step) ?? Promise.resolve(none))),
    burn: (seat, topic) => after(posted(state, by(seat)?.burn(topic) ?? Promise.resolve(none))),
    bundle: async () => ok(await state.board.bundle()),
    waive: async (seat, rid) => after(by(seat)?.waive(rid) ?? Promise.resolve()),
    exported: (seat, passphrase) => {
      const asked = { id: state.id, title: titleOf(state), passphrase };
      return after(by(seat)?.exported(asked) ?? Promise.resolve(none));
    },
    adopt: (opened) => after(take(state, opened.journal.seat, (ports) => adoptSeat(ports, opened))),
    beTrustee: async (seat) => after(by(seat)?.beTrustee() ?? Promise.resolve()),
    close: () => {
      state.closed = true;
      state.hangUp();
    },
  };
}

function portsOf(state: State, seat: SeatId): Joining {
  const { world, follower, id } = state;
  // The log is read in the session of the first seat.
  const board = state.agents.length === 0 ? state.board : boardAt(world.line, id);
  return {
    board,
    follower,
    vault: world.cabinet.vault(seatName(id, seat)),
    random: world.random,
    clock: () => instantOf(world.clock() + aheadBy(state)),
    pause: (milliseconds) => world.line.wait(milliseconds),
  };
}

async function resume(state: State, seat: SeatId): Promise<void> {
  const ports = portsOf(state, seat);
  const agent = await resumeSeat(ports).catch(() => undefined);
  if (agent?.ok) join(state, agent.value, ports);
  else if (agent) state.trouble = agent.refusal;
  else state.connection = 'lost';
}

async function take(
  state: State,
  seat: SeatId,
  enrol: (ports: Ports) => ReturnType<typeof takeSeat>,
): Promise<Answered['take-seat']> {
  const ports = portsOf(state, seat);
  const taken = await enrol(ports);
  if (!taken.ok) return taken;
  const mark = state.summary.mode === 'rehearsal' ? ({ rehearsal: true } as const) : {};
  await state.world.cabinet.note({ id: state.id, seat, title: titleOf(state), ...mark });
  join(state, taken.value, ports);
  state.trouble = null;
  return ok(null);
}

function titleOf({ id, summary }: State): string {
  return Object.values(summary.title)[0] ?? id;
}

/** The seat has another device now; the other seats of this one go on at the next reading. */
function leave(state: State, gone: Agent): void {
  const place = state.agents.indexOf(gone);
  state.agents = state.agents.filter((agent) => agent !== gone);
  state.boards = state.boards.filter((_, at) => at !== place);
}

type Joining = Ports & { readonly board: HttpBoard };

function join(state: State, agent: Agent, { board }: Joining): void {
  state.agents = [...state.agents, agent];
  state.boards = [...state.boards, board];
  state.mailDue = true;
}

async function vote(
  state: State,
  agent: Agent | undefined,
  { round, answers }: { readonly round: RoundId; readonly answers: Answers },
): Promise<Answered['vote']> {
  if (!agent) return refuse({ code: 'seat_not_held_here' });
  const sent = await agent.vote(round, answers);
  if (!sent.ok) return sent;
  const { index, at, receipt: text } = sent.value;
  const { selection } = state.follower.ledger();
  const rid = selection && roundOf(selection, round)?.rid;
  const seq = agent.notes().ballots.find((ballot) => ballot.rid === rid)?.seq ?? 1;
  const { entry } = sent.value;
  const kept: KeptReceipt = {
    ...{ round, seat: agent.seat, seq, index, at, text },
    ...(entry && { entry: toBase64(entry) }),
  };
  await state.world.cabinet.keepReceipt(state.id, kept);
  return ok(kept);
}

/** An act of the chair's that comes with a new one-time code, kept to be handed over. */
async function handOut(
  state: State,
  chair: Agent | undefined,
  seat: SeatId,
  inviting: (of: Parameters<typeof invitation>[0]) => ReturnType<typeof invitation>,
): Promise<Answered['invite']> {
  if (!chair) return refuse({ code: 'seat_not_held_here' });
  const { mode, origin } = state.summary;
  const { act, code } = inviting({ mode, origin, seat });
  const sent = await chair.act(act);
  if (!sent.ok) return sent;
  await state.world.cabinet.keepCodes(state.id, [{ seat, code }]);
  return ok({ seat, code });
}

/** Reads on, does what a trustee owes, and shows the result; asked twice meanwhile, once more. */
function refresh(state: State): Promise<void> {
  if (state.reading) {
    state.again = true;
    return state.reading;
  }
  state.reading = readAll(state).finally(() => {
    state.reading = null;
  });
  return state.reading;
}

async function readAll(state: State): Promise<void> {
  do {
    state.again = false;
    if (state.closed) return;
    const read = await readOn(state).catch(() => undefined);
    const connection = read ? connectionBy(read) : 'lost';
    if (connection === 'lost' && (await state.world.gone(state.id).catch(() => false))) return;
    state.connection = connection;
    if (read && !read.ok && isAnswered(read.refusal)) state.trouble = read.refusal;
    if (connection === 'full') lookAgainSoon(state);
    await publish(state);
  } while (state.again);
}

async function readOn(state: State): Promise<Result<null, Declined>> {
  await readSummary(state);
  const stuck: Stuck[] = [];
  const mailDue = state.mailDue || state.agents.length > MOST_STREAMS;
  state.mailDue = false;
  for (const agent of state.agents) {
    const tended = await agent.tend();
    if (!tended.ok && tended.refusal.code === 'seat_moved_on') leave(state, agent);
    if (!tended.ok) state.mailDue = mailDue;
    if (!tended.ok) return tended;
    stuck.push(...tended.value.stuck);
    if (mailDue) await fetchMail(state, agent);
    // What is on the page must not wait for the other seats' duties.
    await publish(state);
  }
  state.stuck = stuck;
  // Nothing on the log says when this device's own clock has come to it: look again soon.
  if (stuck.some(({ refusal }) => refusal.code === 'own_clock_early')) lookAgainSoon(state);
  return ok(null);
}

function lookAgainSoon(state: State): void {
  void state.world.line.wait(RETRY_AFTER).then(() => refresh(state));
}

async function readSummary(state: State): Promise<void> {
  const asked = state.world.clock();
  state.summary = await state.board.summary();
  const middle = instantOf((asked + state.world.clock()) / 2 + aheadBy(state));
  state.differs_ms = differenceOf(state.summary.now, middle);
}

async function fetchMail(state: State, agent: Agent): Promise<void> {
  const mail = await agent.letters();
  if (mail.ok) state.show.mail(agent.seat, mail.value);
  else state.mailDue = true;
}

async function posted<Value>(state: State, answer: Promise<Value>): Promise<Value> {
  const value = await answer;
  state.mailDue = true;
  return value;
}

function moved(state: State, what: Moved): void {
  if (what !== 'log') state.mailDue = true;
  void refresh(state);
}

/** Follows the server's stream; where this device has no seat yet, the summary alone. */
async function keepUp(state: State): Promise<void> {
  while (!state.closed) {
    if (state.agents.length > 0) {
      await refresh(state);
      const lost = new Promise<void>((resolve) => {
        const stops = state.boards
          .slice(0, MOST_STREAMS)
          .map((board) => board.live((what) => moved(state, what)));
        state.hangUp = () => {
          for (const stop of stops) stop();
          resolve();
        };
      });
      return lost;
    }
    await refresh(state);
    await state.world.line.wait(RETRY_AFTER);
  }
}
