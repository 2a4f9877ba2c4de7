/**
 * One seat at work: takes its place, acts, answers, and does a trustee's duties unattended.
 *
 * Use      `takeSeat` with a one-time code, once; `resumeSeat` whenever the page or process comes
 *          back; then `act`, `vote`, and `tend` each time the log has grown.
 * Shapes   what is asked of an agent is done one after the other; a device has one agent for a
 *          seat.
 * Errors   a `Declined`: the board's refusal, the journal's, the follower's trouble, or
 *          `board_unreachable` or `board_full`, after which the same bytes go out again with the
 *          next call.
 * Secrets  the journal stays inside; `notes` shows what a page may know of it.
 * Source   spec/device.md §4.
 */

import { must } from '../basics/bug.ts';
import type { Instant } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import { type PublicKey, type RoundId, type SeatId, memberOf } from '../table/ids.ts';
import type { Act, Selection } from '../table/selection.ts';
import type { Board, Declined, Fork, Logged, Signed, Vault } from './board.ts';
import type { Answers, Vote } from './booth.ts';
import { MOST_TRIES, isCrossed, sameAgain } from './crossing.ts';
import { type Confidant, acknowledge, confide } from './confiding.ts';
import { type Disputing, disputeFile } from './dispute.ts';
import { type Duty, dutiesOf } from './duty.ts';
import { enrolmentOf } from './enrolling.ts';
import type { Follower, KnownHead } from './follower.ts';
import { type HeldBallots, heldBallots } from './held-ballots.ts';
import { type Journal, waived, withBallot } from './journal.ts';
import { readJournal } from './journal-text.ts';
import { signerOfSeed } from './keys.ts';
import type { LetterContent } from './letter-kinds/index.ts';
import { type Notes, notesOf } from './notes.ts';
import { type Outbox, type Post, isAnswered, openOutbox, withHead } from './outbox.ts';
import { type Draft, type Mail, type Postbag, openPostbag } from './postbag.ts';
import { exportSeat } from './seat-export.ts';
import type { TalksStep } from './talks.ts';
import { fulfil } from './trustee.ts';

export type Ports = {
  readonly board: Board;
  readonly vault: Vault;
  readonly follower: Follower;
  readonly random: Random;
  /** The device's own clock; in a rehearsal, the rehearsal's. */
  readonly clock: () => Instant;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** A duty that this device will not do, or not yet, and why. */
export type Stuck = { readonly duty: Duty; readonly refusal: Declined };
export type Tended = { readonly done: readonly Duty['kind'][]; readonly stuck: readonly Stuck[] };

export type Agent = {
  readonly seat: SeatId;
  notes(): Notes;
  selection(): Selection | undefined;
  sync(): Promise<Result<Selection, Declined>>;
  act(act: Act, enclosure?: Uint8Array): Promise<Result<Logged, Declined>>;
  vote(round: RoundId, answers: Answers): Promise<Result<Logged, Declined>>;
  /** Seals and holds; the code is the ballot's, shown before it is cast or opened. */
  seal(round: RoundId, answers: Answers): Promise<Result<{ readonly code: string }, Declined>>;
  /** Opens what is held instead of casting it: a file for a second device. */
  challenge(round: RoundId): Promise<Result<Uint8Array, Declined>>;
  /** What the member says against the sealed list, signed: no board is asked. */
  dispute(said: Disputing): Promise<Result<Uint8Array, Declined>>;
  tend(): Promise<Result<Tended, Declined>>;
  /**
   * Writes to other seats, beside the record. `keys` replaces the seats' own sealing keys, as those
   * of a round do.
   */
  write(
    topic: string,
    to: readonly SeatId[],
    content: LetterContent,
    keys?: Draft['keys'],
  ): Promise<Result<{ readonly nr: number }, Declined>>;
  /** A step of the person who sits here in a confessional. */
  confide(step: TalksStep): Promise<Result<null, Declined>>;
  /** What this seat has written and was written, opened; what does not open is named. */
  letters(): Promise<Result<Mail, Declined>>;
  mail(): Mail;
  /** Deletes a topic at the board, for all its readers; for facilitators. */
  burn(topic: string): Promise<Result<{ readonly gone: number }, Declined>>;
  /** The member takes the loss of its last ballot in a round upon itself. */
  waive(rid: string): Promise<void>;
  /** The seat as a file for a second device; from then on the journal knows that there is one. */
  exported(asked: Omit<Parameters<typeof exportSeat>[1], 'random'>): Promise<Exported>;
  /** The first device is lost: this one is a trustee from the next key ceremony on. */
  beTrustee(): Promise<void>;
};

type Exported = Result<Uint8Array, Declined>;

/**
 * Enrols this device with the code that was handed over. The answer is an agent in session. A
 * device that founded the selection says with which head: no other log can then take its place.
 */
export async function takeSeat(
  ports: Ports,
  seat: SeatId,
  typed: string,
  founded?: KnownHead,
): Promise<Result<Agent, Declined>> {
  const kept = await ports.vault.load();
  const held = kept && readJournal(kept);
  if (kept && !held) return refuse({ code: 'journal_unreadable' });
  if (held?.enrolled) return refuse({ code: 'seat_held_here', seat: held.seat });
  // An enrolment whose answer never came may stand: then the seat is ours already.
  const back = held?.pending && held.seat === seat ? await resumeSeat(ports) : undefined;
  if (back?.ok) return back;
  const summary = await ports.board.summary();
  const enrolment = enrolmentOf(summary, { seat, typed, random: ports.random });
  if (!enrolment.ok) return enrolment;
  const { act } = enrolment.value;
  const journal = withHead(enrolment.value.journal, founded);
  const outbox = openOutbox(journal, postOf(ports));
  if (founded) ports.follower.rely(founded);
  const reply = await outbox.send({ act, journal, seen: null, used: 0 });
  if (!reply.ok) return reply;
  return seated(outbox, ports);
}

/** The agent of a seat that this device took before; `undefined` where it took none. */
export async function resumeSeat(ports: Ports): Promise<Result<Agent, Declined> | undefined> {
  const kept = await ports.vault.load();
  if (!kept) return undefined;
  const journal = readJournal(kept);
  if (!journal) return refuse({ code: 'journal_unreadable' });
  const outbox = openOutbox(journal, postOf(ports));
  const before = await outbox.flush();
  if (!before.ok && (!journal.enrolled || !isAnswered(before.refusal))) return before;
  const { head, checkpoint } = outbox.journal();
  if (head && checkpoint !== null) ports.follower.rely({ head, checkpoint });
  return seated(outbox, ports);
}

function postOf({ board, vault, pause, follower }: Ports): Post {
  const proved = (known: KnownHead) => {
    follower.vouch(known);
    // What a receipt says stands in the log must be in the log that is shown next.
    follower.rely(known);
  };
  return { board, vault, pause, proved };
}

async function seated(outbox: Outbox, ports: Ports): Promise<Result<Agent, Declined>> {
  const { seat, seed } = outbox.journal();
  const signer = signerOfSeed(seed);
  const session = await ports.board.session(seat, (text) => signer.sign(text));
  if (!session.ok) return session;
  const inTurn = turns();
  const postbag = openPostbag({ ...ports, journal: () => outbox.journal() });
  const held = heldBallots();
  const desk = { outbox, ports, seat, postbag, key: signer.publicKey, held };
  return ok({
    seat,
    notes: () => notesOf(outbox.journal()),
    selection: () => ports.follower.ledger().selection,
    sync: () => inTurn(() => sync(desk)),
    act: (act, enclosure) => inTurn(() => post(desk, act, enclosure)),
    vote: (round, answers) => inTurn(() => vote(desk, round, answers)),
    seal: (round, answers) =>
      inTurn(() => reading(desk, (now) => seal(desk, now, [round, answers]))),
    challenge: (round) => inTurn(async () => held.challenge(outbox.journal().origin, round)),
    dispute: (said) =>
      inTurn(async () => disputeFile(ports.follower.ledger().selection, outbox.journal(), said)),
    tend: () => inTurn(() => tend(desk)),
    write: (topic, to, content, keys) =>
      inTurn(() => reading(desk, (state) => postbag.write(state, { topic, to, content, keys }))),
    confide: (step) =>
      inTurn(() => reading(desk, (state) => confide(confidantOf(desk), state, step))),
    letters: () => inTurn(() => reading(desk, (state) => postbag.fetch(state))),
    mail: () => postbag.mail(),
    burn: (topic) => inTurn(() => postbag.burn(topic)),
    waive: (rid) => inTurn(() => outbox.keep(waived(outbox.journal(), rid))),
    exported: (asked) => inTurn(() => exported(desk, asked)),
    beTrustee: () => inTurn(() => outbox.keep({ ...outbox.journal(), trustee: true })),
  });
}

/** One after the other, whatever becomes of the one before. */
function turns(): <Value>(job: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job, job);
    last = turn;
    return turn;
  };
}

type Desk = {
  readonly outbox: Outbox;
  readonly ports: Ports;
  readonly seat: SeatId;
  readonly postbag: Postbag;
  /** Of this device. */
  readonly key: PublicKey;
  readonly held: HeldBallots;
};

/** Reads on in the log, and keeps the evidence where it has forked. */
async function sync(desk: Desk): Promise<Result<Selection, Declined>> {
  const { outbox, ports, seat, key } = desk;
  const ledger = await ports.follower.sync().catch((problem: Error) => refused(desk, problem));
  const journal = outbox.journal();
  if (!ledger.ok) {
    const trouble = ledger.refusal;
    const { forks } = journal;
    if (isFork(trouble) && !forks.some(({ seen }) => seen === trouble.seen)) {
      const { kept, seen, path } = trouble;
      const fork = { kept, seen, ...(path && { path }) };
      await outbox.keep({ ...journal, forks: [...forks, fork] });
    }
    return ledger;
  }
  const { selection } = ledger.value;
  if (!selection) return refuse({ code: 'not_set_up' });
  const moved = selection.seats[seat]?.former.some((former) => former.key === key);
  return moved ? refuse({ code: 'seat_moved_on', seat }) : ok(selection);
}

function isFork(trouble: Declined): trouble is Declined & Fork {
  return trouble.code === 'log_forked';
}

/** Whoever cannot read may have lost the seat: the session says so. */
async function refused(desk: Desk, problem: Error): Promise<Result<never, Declined>> {
  const signer = signerOfSeed(desk.outbox.journal().seed);
  const session = await desk.ports.board.session(desk.seat, (text) => signer.sign(text));
  return session.ok ? Promise.reject(problem) : session;
}

/** The log first: the roster says whose keys letters are sealed to and come from. */
async function reading<Value>(
  desk: Desk,
  then: (selection: Selection) => Promise<Result<Value, Declined>>,
): Promise<Result<Value, Declined>> {
  const selection = await sync(desk);
  return selection.ok ? then(selection.value) : selection;
}

/** Sends whatever was left, then reads on: what every act begins with. */
async function ready(desk: Desk): Promise<Result<Selection, Declined>> {
  const { pending } = desk.outbox.journal();
  const before = await desk.outbox.flush();
  if (before.ok) return sync(desk);
  if (!isAnswered(before.refusal)) return before;
  const selection = await sync(desk);
  return selection.ok && pending && isCrossed(desk.outbox.journal(), before.refusal)
    ? sendAgain(desk, pending)
    : selection;
}

async function sendAgain(desk: Desk, letter: Signed): Promise<Result<Selection, Declined>> {
  const reply = await send(desk, sameAgain(letter, desk.outbox.journal()));
  return reply.ok || isAnswered(reply.refusal) ? sync(desk) : reply;
}

async function post(
  desk: Desk,
  act: Act,
  enclosure: Uint8Array | undefined,
): Promise<Result<Logged, Declined>> {
  let reply: Result<Logged, Declined> = refuse({ code: 'number_used' });
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const selection = await ready(desk);
    if (!selection.ok) return selection;
    reply = await send(desk, { act, enclosure, journal: desk.outbox.journal() });
    if (reply.ok || !isCrossed(desk.outbox.journal(), reply.refusal)) return reply;
  }
  return reply;
}

function send(
  { outbox, ports, seat }: Desk,
  letter: {
    readonly act: Act;
    readonly enclosure?: Uint8Array | undefined;
    readonly journal: Journal;
  },
): Promise<Result<Logged, Declined>> {
  const known = must(ports.follower.known(), 'a head: the log was just read');
  const selection = must(ports.follower.ledger().selection, 'a selection: the log was just read');
  const journal = {
    ...withHead(letter.journal, known),
    fingerprint: selection.openedAt ? selection.fingerprint : letter.journal.fingerprint,
  };
  // A board may have said that this seat is taken, and have no entry that says so.
  const used = selection.numbers[seat] ?? 0;
  return outbox.send({ ...letter, journal, seen: known.head, used });
}

async function vote(
  desk: Desk,
  round: RoundId,
  answers: Answers,
): Promise<Result<Logged, Declined>> {
  let reply: Result<Logged, Declined> = refuse({ code: 'not_entitled' });
  // An earlier ballot of ours, or of the seat's other device, may have reached the log unseen.
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const selection = await ready(desk);
    if (!selection.ok) return selection;
    const asked = voteOf(desk, round, answers);
    if (!asked.ok) return asked;
    const journal = desk.outbox.journal();
    const ballot = desk.held.take(selection.value, asked.value);
    if (!ballot.ok) return ballot;
    const { act, enclosure, own } = ballot.value;
    reply = await send(desk, { act, enclosure, journal: withBallot(journal, own) });
    if (reply.ok) return reply;
    const late = reply.refusal.code === 'ballot_out_of_order';
    if (!late && !isCrossed(desk.outbox.journal(), reply.refusal)) return reply;
  }
  return reply;
}

async function seal(desk: Desk, now: Selection, [round, answers]: readonly [RoundId, Answers]) {
  const asked = voteOf(desk, round, answers);
  return asked.ok ? desk.held.seal(now, asked.value) : asked;
}

function voteOf(desk: Desk, round: RoundId, answers: Answers): Result<Vote, Declined> {
  const member = memberOf(desk.seat);
  if (!member) return refuse({ code: 'actor_may_not' });
  const { random } = desk.ports;
  return ok({ member, round, answers, secret: desk.outbox.journal().seed, random });
}

async function exported(
  { outbox, ports }: Desk,
  asked: Omit<Parameters<typeof exportSeat>[1], 'random'>,
): Promise<Exported> {
  const file = exportSeat(outbox.journal(), { ...asked, random: ports.random });
  if (file.ok) await outbox.keep({ ...outbox.journal(), copied: true });
  return file;
}

function confidantOf(desk: Desk): Confidant {
  const { seat, outbox, postbag } = desk;
  const { random } = desk.ports;
  return { seat, outbox, postbag, random, act: (act) => post(desk, act, undefined) };
}

/** All duties that can be done now; those that cannot are named with their reason. */
async function tend(desk: Desk): Promise<Result<Tended, Declined>> {
  const done: Duty['kind'][] = [];
  for (;;) {
    const selection = await ready(desk);
    if (!selection.ok) return selection;
    const stuck: Stuck[] = [];
    let moved = false;
    for (const duty of dutiesOf(selection.value, desk.outbox.journal())) {
      const result = await attempt(desk, duty, selection.value);
      if (!result.ok && !isAnswered(result.refusal)) return result;
      if (!result.ok) stuck.push({ duty, refusal: result.refusal });
      else done.push(duty.kind);
      moved ||= result.ok;
      if (result.ok) break;
    }
    if (moved) continue;
    await remember(desk);
    await acknowledge(desk, selection.value);
    return ok({ done, stuck });
  }
}

/** The head read up to, so that it must be met again after a restart too. */
async function remember({ outbox, ports }: Desk): Promise<void> {
  const journal = outbox.journal();
  const grown = withHead(journal, ports.follower.known());
  if (grown !== journal) await outbox.keep(grown);
}

async function attempt(
  desk: Desk,
  duty: Duty,
  selection: Selection,
): Promise<Result<null, Declined>> {
  const { outbox, ports } = desk;
  const { follower } = ports;
  const step = fulfil(duty, {
    selection,
    journal: outbox.journal(),
    log: follower.log(),
    tree: follower.ledger().tree,
    now: ports.clock(),
    random: ports.random,
  });
  if (!step.ok) return step;
  const { act, enclosure, journal } = step.value;
  if (!act) {
    await outbox.keep(journal);
    return ok(null);
  }
  const reply = await send(desk, { act, enclosure, journal });
  return reply.ok ? ok(null) : reply;
}
