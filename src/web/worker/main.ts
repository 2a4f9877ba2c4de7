/**
 * The worker's door: keys, log and cryptography live here, so that no page is ever blocked by them.
 *
 * Use      client.ts starts it; it reads the browser's clock and chance for everybody behind it.
 */

import { instantOf } from '../../basics/instant.ts';
import { ok, refuse } from '../../basics/result.ts';
import { boardAt, foundingBoardAt } from '../../contract/board.ts';
import type { Line } from '../../contract/line.ts';
import { ticketByCode } from '../../contract/rehearsals.ts';
import { type Founding, found } from '../../device/founder.ts';
import { makePassphrase, openExport, peekExport } from '../../device/seat-export.ts';
import { reckoner, remembering } from '../../table/reckoner.ts';
import { aloneBy } from './alone.ts';
import { beginning } from './beginning.ts';
import { openCabinet } from './cabinet.ts';
import type { World } from './desk-state.ts';
import { type Desk, openDesk } from './desk.ts';
import { openDesks } from './desks.ts';
import { answerOn } from '../worker-line.ts';
import type { Answered, Ask, Told } from './messages.ts';
import { patientFetch } from './patient-fetch.ts';
import { type RehearsalPorts, forgetEnded, forgetIfEnded, rehearsing } from './rehearsing.ts';
import { openStrongbox } from './vault.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const line: Line = {
  base: '',
  fetch: patientFetch((address, asked) => fetch(address, asked), {
    ...{ asking: 20_000, sending: 60_000, reading: 120_000 },
  }),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
const world: Promise<World> = openStrongbox(random).then((box) => ({
  line,
  cabinet: openCabinet(box),
  reckoner: remembering(reckoner(random)),
  random,
  clock: () => instantOf(Date.now()),
  gone: (id) => endedHere(id),
}));
const alone = aloneBy(navigator.locks, (id) => tell({ kind: 'elsewhere', id }));
const desks = openDesks({
  open: openAlone,
  board: (id) => boardAt(line, id),
  ended: endedHere,
  tell: (kind, id) => tell({ kind, id }),
  wait: (milliseconds) => line.wait(milliseconds),
});
const { deskFor } = desks;

const tell = answerOn<Ask, Told>(self, answer);

async function answer(ask: Ask): Promise<Answered[Ask['kind']]> {
  const { cabinet } = await world;
  switch (ask.kind) {
    case 'held':
      await forgetEnded(await ports());
      return cabinet.held();
    case 'codes':
      return cabinet.codes(ask.id);
    case 'watch':
      return desks.watch(ask.id).then(() => null);
    case 'unwatch':
      return null;
    case 'look':
      return desks.refresh().then(() => null);
    case 'take-seat':
    case 'act':
    case 'vote':
    case 'seal':
    case 'challenge':
    case 'dispute':
    case 'invite':
    case 'replace':
    case 'bundle':
    case 'waive':
    case 'write':
    case 'confide':
    case 'burn':
    case 'be-trustee':
      return answerAt(await deskFor(ask.id), ask);
    case 'passphrase':
    case 'export':
    case 'peek':
    case 'import':
      return answerOfFile(ask);
    case 'found':
      return foundBy(ask);
    case 'forget':
      await forget(ask.id);
      return null;
    case 'rehearse':
    case 'rehearsal-of':
    case 'clock':
    case 'pace':
    case 'stand-in':
    case 'end-rehearsal':
    case 'take-over':
      return rehearsing(ask, await ports());
  }
}

type AtDesk = Extract<
  Ask,
  {
    readonly kind:
      | 'take-seat'
      | 'act'
      | 'vote'
      | 'seal'
      | 'challenge'
      | 'dispute'
      | 'invite'
      | 'replace'
      | 'bundle'
      | 'waive'
      | 'write'
      | 'confide'
      | 'burn'
      | 'be-trustee';
  }
>;

/** What one seat of a selection does. */
async function answerAt(desk: Desk, ask: AtDesk): Promise<Answered[AtDesk['kind']]> {
  switch (ask.kind) {
    case 'take-seat':
      return desk.take(ask.seat, ask.code);
    case 'act':
      return desk.act(ask.seat, ask.act);
    case 'vote':
      return desk.vote(ask.seat, ask.round, ask.answers);
    case 'seal':
      return desk.seal(ask.seat, ask.round, ask.answers);
    case 'challenge':
      return desk.challenge(ask.seat, ask.round);
    case 'dispute':
      return desk.dispute(ask.seat, ask);
    case 'invite':
      return desk.invite(ask.seat);
    case 'replace':
      return desk.replace(ask.seat, ask.reason);
    case 'bundle':
      return desk.bundle();
    case 'waive':
      await desk.waive(ask.seat, ask.rid);
      return null;
    case 'write':
      return desk.write(ask.seat, ask.topic, ask.to, ask.content);
    case 'confide':
      return desk.confide(ask.seat, ask.step);
    case 'burn':
      return desk.burn(ask.seat, ask.topic);
    case 'be-trustee':
      await desk.beTrustee(ask.seat);
      return null;
  }
}

type OfFile = Extract<Ask, { readonly kind: 'passphrase' | 'export' | 'peek' | 'import' }>;

/** A seat goes into a file, or comes out of one. */
async function answerOfFile(ask: OfFile): Promise<Answered[OfFile['kind']]> {
  switch (ask.kind) {
    case 'passphrase':
      return makePassphrase(random);
    case 'export':
      return (await deskFor(ask.id)).exported(ask.seat, ask.passphrase);
    case 'peek':
      return peekExport(ask.file);
    case 'import':
      return adopt(ask);
  }
}

async function ports(): Promise<RehearsalPorts> {
  return { world: await world, deskFor, found: begin, forget };
}

/**
 * The lock keeps a second window from working for the same seats; what could not be opened is left
 * to another try, here or there.
 */
async function openAlone(id: string): Promise<Desk> {
  const giveBack = await alone(id);
  const opening = openDesk(id, await world, {
    view: (view) => tell({ kind: 'view', view }),
    mail: (seat, mail) => tell({ kind: 'mail', id, seat, mail }),
  });
  opening.catch(giveBack);
  const desk = await opening;
  const close = () => {
    desk.close();
    giveBack();
  };
  return { ...desk, close };
}

/** Whether this is a rehearsal that was ended; then it is forgotten, and the page is told. */
async function endedHere(id: string): Promise<boolean> {
  const ended = await forgetIfEnded(id, await ports());
  if (ended) tell({ kind: 'ended', id });
  return ended;
}

async function foundBy(ask: Ask & { readonly kind: 'found' }): Promise<Answered['found']> {
  if (ask.mode === 'real') return begin(ask);
  const leave = await ticketByCode(line, ask.ticket);
  return leave.ok ? begin({ ...ask, ...leave.value }) : leave;
}

async function begin(founding: Founding): Promise<Answered['found']> {
  const { cabinet, reckoner: judge } = await world;
  const ports = { board: foundingBoardAt(line), random, reckoner: judge, pause: line.wait };
  return beginning(founding, { cabinet, deskFor, found: (asked) => found(asked, ports) });
}

async function adopt(ask: Ask & { readonly kind: 'import' }): Promise<Answered['import']> {
  const opened = openExport(ask.file, ask.passphrase);
  if (!opened.ok) return opened;
  const { id, seat } = opened.value.about;
  const desk = await deskFor(id).catch(() => undefined);
  if (!desk) return refuse({ code: 'selection_unknown' });
  const adopted = await desk.adopt(opened.value);
  return adopted.ok ? ok({ id, seat }) : adopted;
}

async function forget(id: string): Promise<void> {
  await desks.close(id);
  await (await world).cabinet.forget(id);
}
