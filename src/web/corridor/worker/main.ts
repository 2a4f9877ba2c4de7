/**
 * The worker's door: keys of a side, checking and sealing live here, so that no page is blocked.
 *
 * Use      side-client.ts starts it; it reads the browser's clock and chance for everybody behind
 *          it. Its base is `doyen-corridor`: a table's worker opens another.
 */

import { instantOf } from '../../../basics/instant.ts';
import { leaveToBegin } from '../../../contract/corridor-line.ts';
import type { Line } from '../../../contract/line.ts';
import { makePassphrase } from '../../../device/seat-export.ts';
import { aloneBy } from '../../worker/alone.ts';
import { patientFetch } from '../../worker/patient-fetch.ts';
import { openStrongbox } from '../../worker/vault.ts';
import { join } from './beginning.ts';
import { type KeptSides, keptSides } from './kept-side.ts';
import { answerOn } from '../../worker-line.ts';
import type { Answered, Ask, Told } from './messages.ts';
import { beginWith, bring, exported, invite, part, revoke } from './people-of-side.ts';
import { readTable } from './reading-table.ts';
import { SideDesk } from './side-desk.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const clock = () => instantOf(Date.now());
const line: Line = {
  base: '',
  fetch: patientFetch((address, asked) => fetch(address, asked), {
    ...{ asking: 20_000, sending: 60_000, reading: 120_000 },
  }),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
const sides: Promise<KeptSides> = openStrongbox(random, 'doyen-corridor').then(keptSides);
const desks = new Map<string, Promise<SideDesk | undefined>>();
/** Let the next window of this browser work in it. */
const releases = new Map<string, () => void>();
const alone = aloneBy(navigator.locks, (name) => tell({ kind: 'elsewhere', id: name.slice(2) }));

const RETRY_AFTER = 20_000;
setInterval(() => {
  for (const desk of desks.values()) void desk.then((one) => one?.retry()).catch(() => null);
}, RETRY_AFTER);

const tell = answerOn<Ask, Told>(self, answer);

async function answer(ask: Ask): Promise<Answered[Ask['kind']]> {
  switch (ask.kind) {
    case 'held':
      return (await sides).held();
    case 'leave':
      return leaveToBegin(line);
    case 'passphrase':
      return makePassphrase(random);
    case 'look':
      await Promise.all([...desks.values()].map(async (desk) => (await desk)?.refresh()));
      return null;
    case 'read':
      return readTable(ask.file, ask.taking, random);
    case 'begin':
      return beginWith(ask, { ...(await ports()), deskFor });
    case 'join':
      return join(ask, await ports());
    case 'open':
      return opened(await deskOf(ask.id));
    case 'forget':
      await forget(ask.id);
      return null;
    case 'add':
    case 'invite':
    case 'revoke':
    case 'part':
    case 'export':
    case 'bring':
    case 'destroy':
      return answerAt(await deskFor(ask.id), ask);
  }
}

function opened(desk: SideDesk | undefined): boolean {
  desk?.tellAll();
  return desk !== undefined;
}

type AtDesk = Extract<
  Ask,
  { readonly kind: 'add' | 'invite' | 'revoke' | 'part' | 'export' | 'bring' | 'destroy' }
>;

function answerAt(desk: SideDesk, ask: AtDesk): Promise<Answered[AtDesk['kind']]> {
  switch (ask.kind) {
    case 'add':
      return desk.add([{ type: 'changed', changes: [...ask.changes] }]);
    case 'invite':
      return invite(desk, ask.name, { random, clock });
    case 'revoke':
      return revoke(desk, ask.invitation);
    case 'part':
      return part(desk, ask.person, { random, clock });
    case 'export':
      return exported(desk, ask.passphrase, random);
    case 'bring':
      return bring(desk, ask, { clock });
    case 'destroy':
      return desk.remove();
  }
}

async function ports() {
  return { line, sides: await sides, random, clock };
}

async function deskFor(id: string): Promise<SideDesk> {
  const desk = await deskOf(id);
  return desk ?? Promise.reject(new Error('no keys of this corridor'));
}

/** One desk for a corridor; the lock keeps a second window from writing for the same person. */
function deskOf(id: string): Promise<SideDesk | undefined> {
  const open = desks.get(id);
  if (open) return open;
  const opening = openAlone(id);
  desks.set(id, opening);
  opening.then(
    (desk) => desk ?? desks.delete(id),
    () => desks.delete(id),
  );
  return opening;
}

async function openAlone(id: string): Promise<SideDesk | undefined> {
  const known = await sides;
  if ((await known.load(id)) === undefined) return undefined;
  const giveBack = await alone(`c/${id}`);
  // Another window may have worked in it meanwhile.
  const kept = await known.load(id);
  if (!kept) return (giveBack(), undefined);
  releases.set(id, giveBack);
  return new SideDesk(kept, {
    ...(await ports()),
    tell: (news) => tell({ kind: 'news', id, ...news }),
  });
}

async function forget(id: string): Promise<void> {
  (await desks.get(id)?.catch(() => undefined))?.close();
  desks.delete(id);
  releases.get(id)?.();
  releases.delete(id);
  await (await sides).forget(id);
}
