/**
 * The room of one selection: its ledger in memory, replayed from the store, one judgement at a
 * time.
 *
 * Use      `submit` judges a signed wish and acknowledges it only when it is kept; `tick` lets the
 *          clerk say what is due; `listen` hears of every new entry.
 * Shapes   server time is the world's plus this room's offset (rehearsals), and never runs
 *          backwards; a pace other than the usual moves the offset on once a second.
 * Errors   refusals are the ledger's; a store that fails throws, and nothing has been acknowledged;
 *          `UnreadableRecord` where the rules of this version would not have let an entry in.
 */

import { type Instant, instantOf, later } from '../basics/instant.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { toBase64url } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { type KeyPair, keyPair } from '../crypto/signature.ts';
import type { Sent } from '../contract/replies.ts';
import type { Pace } from '../contract/requests.ts';
import type { Declined, Logged } from '../device/board.ts';
import { packBundle } from '../record/bundle.ts';
import { writeCheckpoint } from '../record/checkpoint.ts';
import type { Entry } from '../record/entry.ts';
import { type Ledger, type Signed, admit, emptyLedger, follow } from '../record/ledger.ts';
import { type Tree, headOf, proveInclusion } from '../record/log.ts';
import { writeReceipt } from '../record/receipt.ts';
import type { KeptEntry, KeptSelection, Store } from '../store/store.ts';
import type { Deadline } from '../table/deadlines.ts';
import type { PublicKey } from '../table/ids.ts';
import type { Reckoner } from '../table/reckoner.ts';
import type { Selection } from '../table/selection.ts';
import { type Given, type Parsed, markOf, parse } from './given.ts';
import { dueBy, nextDue, sayTimeCame } from './clerk.ts';
import { askedOf, stepTo } from './pace.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Log, World } from './world.ts';

export type RoomPorts = {
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
  readonly reckoner: Reckoner;
  /** Judges what this server has admitted before: see replaying.ts. */
  readonly replaying: Reckoner;
  /** How many entries a seat may still add. */
  readonly pace: RateLimit;
};
type Known = { readonly index: number; readonly at: Instant; readonly mark: string };
type Identity = Omit<KeptSelection, 'size'>;

const PAGE = 500;
const TRY_AGAIN = 5_000;
const SECOND = 1_000;

/** A log of another version, or one that was damaged: no trying again mends it. */
export class UnreadableRecord extends Error {
  readonly entry: number;
  constructor(id: string, entry: number, code: string) {
    super(`record ${id}, entry ${entry}: ${code}`);
    this.entry = entry;
  }
}

export class Room {
  readonly id: string;
  readonly origin: string;
  readonly mode: KeptSelection['mode'];
  /** A rehearsal with the body's own people. */
  readonly people: boolean;
  readonly clerk: KeyPair;
  readonly #ports: RoomPorts;
  readonly #listeners = new Set<() => void>();
  readonly #known = new Map<string, Known>();
  readonly #stuck = new Set<string>();
  #offset: number;
  #pace: Pace = 'usual';
  /** What people were asked when the pace was set. */
  #asked = '';
  /** When the last entry came, by the world's clock. */
  #stirred: number;
  #ledger: Ledger = emptyLedger;
  #signed: { readonly tree: Tree; readonly text: string } | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #callOff = () => {};
  #standStill = () => {};
  #closed = false;

  constructor(kept: Identity, ports: RoomPorts) {
    this.id = kept.id;
    this.origin = kept.origin;
    this.mode = kept.mode;
    this.people = kept.people;
    this.clerk = keyPair(kept.clerkSeed);
    this.#offset = kept.offset;
    this.#ports = ports;
    this.#stirred = ports.world.now();
  }

  get clerkKey(): PublicKey {
    return toBase64url(this.clerk.publicKey) as PublicKey;
  }
  get selection(): Selection | undefined {
    return this.#ledger.selection;
  }
  get offset(): number {
    return this.#offset;
  }
  get pace(): Pace {
    return this.#pace;
  }
  get size(): number {
    return this.tree.size;
  }
  get tree(): Tree {
    return this.#ledger.tree;
  }
  /** Signed once for each state of the log: every reader and every receipt asks for it. */
  get checkpoint(): string {
    const { tree } = this.#ledger;
    if (this.#signed?.tree !== tree) {
      const checkpoint = { origin: this.origin, head: headOf(tree) };
      this.#signed = { tree, text: writeCheckpoint(checkpoint, this.clerk) };
    }
    return this.#signed.text;
  }

  now(): Instant {
    const now = this.#ports.world.now() + this.#offset;
    return instantOf(Math.max(now, this.selection?.at ?? now));
  }

  /** Reads what the store holds beyond what is known here, and waits for the next time to come. */
  open(): Promise<void> {
    return this.#inTurn(() => this.#readOn());
  }

  /** The first entry: judged like any other, but kept together with the selection itself. */
  found(given: Given, kept: Identity): Promise<Result<Logged, Declined>> {
    return this.#inTurn(async () => {
      const parsed = parse(given);
      if (!parsed.ok) return parsed;
      return this.#admit(parsed.value, async (entry) => {
        await this.#ports.store.found(kept, entry);
        return true;
      });
    });
  }

  submit(given: Given): Promise<Result<Logged, Declined>> {
    const parsed = parse(given);
    if (!parsed.ok) return Promise.resolve(parsed);
    return this.#inTurn(async () => {
      await this.#catchUp();
      return this.#logged(parsed.value) ?? (await this.#admitPaced(parsed.value));
    });
  }

  /** The receipt once more, where just this stands in the log. */
  again(given: Given): Promise<Logged | undefined> {
    return this.#inTurn(async () => {
      const parsed = parse(given);
      const logged = parsed.ok ? this.#logged(parsed.value) : undefined;
      return logged?.ok ? logged.value : undefined;
    });
  }

  tick(): Promise<void> {
    return this.#inTurn(() => this.#catchUp());
  }

  /** Moves a rehearsal's clock forward, stopping at each time that comes on the way. */
  moveClock(to: Instant): Promise<Result<Sent['clock'], Declined>> {
    return this.#inTurn(async () => {
      if (this.mode !== 'rehearsal') return refuse({ code: 'not_a_rehearsal' });
      if (to < this.now()) return refuse({ code: 'time_runs_backwards' });
      await this.#moveTo(to);
      return ok(this.#clock());
    });
  }

  /** From now on a rehearsal's clock runs so fast. */
  setPace(pace: Pace): Promise<Result<Sent['clock'], Declined>> {
    return this.#inTurn(async () => {
      if (this.mode !== 'rehearsal') return refuse({ code: 'not_a_rehearsal' });
      this.#pace = pace;
      this.#asked = askedOf(this.selection);
      this.#announce();
      this.#waitASecond();
      return ok(this.#clock());
    });
  }

  /** One second of a clock that runs fast. */
  runOn(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#catchUp();
      const now = this.now();
      const quiet = this.#ports.world.now() - this.#stirred;
      const to = this.selection && stepTo(this.selection, { now, pace: this.#pace, quiet });
      if (to !== undefined && to > now) await this.#moveTo(to);
      const asked = askedOf(this.selection);
      if (asked !== '' && asked !== this.#asked) {
        this.#pace = 'usual';
        this.#announce();
      }
      this.#waitASecond();
    });
  }

  page(from: number): Promise<readonly KeptEntry[]> {
    return this.#ports.store.page(this.id, from, PAGE);
  }

  bundle(cosigned?: string): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const entries: KeptEntry[] = [];
      for (let page = await this.page(0); page.length > 0; page = await this.page(entries.length)) {
        entries.push(...page);
      }
      const selection = must(this.selection, 'the selection of an open room');
      const { checkpoint } = this;
      return packBundle({ entries, selection, checkpoint, ...(cosigned && { cosigned }) });
    });
  }

  listen(hear: () => void): () => void {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }

  /** Lets the running judgement end, and begins no other; whoever listens is told once more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#callOff();
    this.#standStill();
    await this.#turn.catch(() => {});
    this.#announce();
    this.#listeners.clear();
  }

  /** What is accepted counts, and nothing else: a stranger uses up nobody's allowance. */
  async #admitPaced(parsed: Parsed): Promise<Result<Logged, Declined>> {
    const { pace } = this.#ports;
    const seat = `${this.id} ${parsed.wish.actor}`;
    const seconds = pace.blocked(seat);
    if (seconds > 0) return refuse({ code: 'too_often', seconds });
    const logged = await this.#append(parsed);
    if (logged.ok) pace.take(seat);
    return logged;
  }

  async #moveTo(to: Instant): Promise<void> {
    for (;;) {
      const due = this.selection && nextDue(this.selection, this.now());
      this.#offset = Math.max(this.#offset, Math.min(due ?? to, to) - this.#ports.world.now());
      await this.#catchUp();
      if (due === undefined || due >= to) break;
    }
    await this.#ports.store.setOffset(this.id, this.#offset);
    this.#announce();
  }

  #clock(): Sent['clock'] {
    return { now: this.now(), offsetMs: this.#offset, pace: this.#pace };
  }

  #waitASecond(): void {
    this.#standStill();
    if (this.#pace === 'usual' || this.#closed) return;
    const { world } = this.#ports;
    const wake = () => void this.runOn().catch((problem: Error) => this.#trouble(problem));
    this.#standStill = world.at(instantOf(world.now() + SECOND), wake);
  }

  async #append(parsed: Parsed): Promise<Result<Logged, Declined>> {
    const keep = (entry: KeptEntry) => this.#ports.store.append(this.id, entry);
    const first = await this.#admit(parsed, keep);
    if (first.ok || first.refusal.code !== 'entry_elsewhere') return first;
    // A commit whose acknowledgement was lost: take over what is there, then judge anew.
    await this.#readOn();
    return this.#logged(parsed) ?? (await this.#admit(parsed, keep));
  }

  async #admit(
    { wish, signature, enclosure }: Parsed,
    keep: (entry: KeptEntry) => Promise<boolean>,
  ): Promise<Result<Logged, Declined>> {
    const at = this.now();
    const given = { wish, signature, at, ...(enclosure ? { enclosure } : {}) };
    const step = admit(this.#ledger, given, this.#ports.reckoner);
    if (!step.ok) return step;
    const { ledger, entry, bytes } = step.value;
    const { index } = entry;
    const kept = await keep({ index, at, bytes, ...(enclosure ? { enclosure } : {}) });
    if (!kept) return refuse({ code: 'entry_elsewhere' });
    this.#ledger = ledger;
    this.#stirred = this.#ports.world.now();
    this.#remember(entry);
    this.#announce();
    return ok(this.#receipt(index, at));
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const { selection } = this;
      const due = selection && dueBy(selection, this.now()).find((one) => !this.#gaveUp(one));
      if (!selection || !due) return;
      const said = await this.#append(sayTimeCame(selection, due, this.clerk));
      if (said.ok) continue;
      this.#stuck.add(nameOf(due));
      const { what, of } = due;
      this.#ports.log({
        what: 'clerk refused',
        selection: this.id,
        of: `${what} ${of}`,
        code: said.refusal.code,
      });
    }
  }

  async #readOn(): Promise<void> {
    const { store, replaying } = this.#ports;
    for (;;) {
      const page = await store.page(this.id, this.size, PAGE);
      if (page.length === 0) return;
      for (const { bytes, enclosure, index } of page) {
        const step = follow(this.#ledger, bytes, enclosure, replaying);
        if (!step.ok) throw new UnreadableRecord(this.id, index, step.refusal.code);
        this.#ledger = step.value.ledger;
        this.#remember(step.value.entry);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  }

  #remember({ wish, signature, index, at }: Entry): void {
    const mark = markOf({ wish, signature });
    this.#known.set(`${wish.actor} ${wish.nr}`, { index, at, mark });
  }

  /** The receipt of an identical wish that stands in the log already. */
  #logged(signed: Signed): Result<Logged, Declined> | undefined {
    const known = this.#known.get(`${signed.wish.actor} ${signed.wish.nr}`);
    if (known?.mark !== markOf(signed)) return undefined;
    return ok(this.#receipt(known.index, known.at));
  }

  #receipt(index: number, at: Instant): Logged {
    const { tree } = this.#ledger;
    const { checkpoint } = this;
    const proof = proveInclusion(tree, index, tree.size);
    return { index, at, checkpoint, receipt: writeReceipt({ index, proof, checkpoint }) };
  }

  #gaveUp(deadline: Deadline): boolean {
    return this.#stuck.has(nameOf(deadline));
  }

  #announce(): void {
    for (const hear of this.#listeners) hear();
  }

  #inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    const guarded = () =>
      this.#closed ? Promise.reject<Value>(new Error('the room is closed')) : job();
    const turn = this.#turn.then(guarded, guarded);
    this.#turn = turn.then(
      () => this.#waitForNext(),
      () => this.#waitForNext(),
    );
    return turn;
  }

  #waitForNext(): void {
    this.#callOff();
    const due = this.selection && this.#nextLook(this.selection);
    if (due === undefined || this.#closed) return;
    const wake = () => void this.tick().catch((problem: Error) => this.#trouble(problem));
    this.#callOff = this.#ports.world.at(instantOf(due - this.#offset), wake);
  }

  /** What is due and could not be written down is tried again soon; else the next time to come. */
  #nextLook(selection: Selection): Instant | undefined {
    const now = this.now();
    const unsaid = dueBy(selection, now).some((one) => !this.#gaveUp(one));
    return unsaid ? later(now, TRY_AGAIN) : nextDue(selection, now);
  }

  #trouble({ message }: Error): void {
    if (!this.#closed) this.#ports.log({ what: 'clerk failed', selection: this.id, why: message });
  }
}

function nameOf({ what, of, due }: Deadline): string {
  return `${what} ${of} ${due}`;
}
