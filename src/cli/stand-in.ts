/**
 * `stand-in`: plays the other delegations of a rehearsal in the browser. The server starts it.
 *
 * Use      one line of orders on standard input; lines of progress on standard output
 *          (contract/stand-in.ts).
 * Shapes   keys of its own, the public interface only, answers by answers.json. It leaves when
 *          its input closes, and stays until then, so that the page can say that it is there.
 * Errors   what stops it is said in its last line of progress, as `stopped: code`.
 */

import { createInterface } from 'node:readline';
import { isObject } from '../basics/shape.ts';
import type { Line } from '../contract/line.ts';
import { type StandInOrders, type StandInProgress, readOrders } from '../contract/stand-in.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { play } from './rehearsal/cast.ts';
import { type WatchedClock, clockOf } from './rehearsal/clock.ts';
import { type Example, parseExample } from './rehearsal/files.ts';
import type { Scene } from './rehearsal/script.ts';
import { type Troupe, type TroupePorts, foundRehearsal, seatAll } from './rehearsal/troupe.ts';
import type { CliWords } from './words.ts';
import type { World } from './world.ts';

export async function standInCommand(
  input: NodeJS.ReadableStream,
  words: CliWords,
  world: World,
): Promise<number> {
  const lines = createInterface({ input });
  const closed = new Promise<number>((resolve) => lines.once('close', () => resolve(0)));
  const first = await Promise.race([
    new Promise<string>((resolve) => lines.once('line', resolve)),
    closed.then(() => ''),
  ]);
  const orders = readOrders(first);
  const example = orders && exampleOf(orders);
  if (!orders || !example) {
    world.err(`${words.ordersUnreadable}\n`);
    return 2;
  }
  const say = (progress: StandInProgress) => world.out(`${JSON.stringify(progress)}\n`);
  const playing = standIn(orders, example, { world, say }).catch((problem: Error) => {
    say({ progress: `stopped: ${problem.message}` });
  });
  void playing;
  return closed;
}

type Speaking = { readonly world: World; readonly say: (progress: StandInProgress) => void };

async function standIn(
  orders: StandInOrders,
  example: Example,
  { world, say }: Speaking,
): Promise<void> {
  const line: Line = { base: orders.server, fetch: world.fetch, wait: world.wait };
  const clock = clockOf({ line, id: orders.rehearsal, own: world.now });
  const ports: TroupePorts = {
    line,
    random: world.random,
    reckoner: remembering(reckoner(world.random)),
    now: clock.now,
  };
  say({ progress: 'founding' });
  if (!isObject(orders.definition)) return;
  const founded = await foundRehearsal(orders.ticket, orders.definition, ports);
  if (!founded.ok) return say({ progress: `stopped: ${founded.refusal.code}` });
  const code = founded.value.codes.find(({ seat }) => seat === orders.seat)?.code;
  say({ progress: 'enrolling', ...(code === undefined ? {} : { code }) });
  const troupe = await seatAll(founded.value, orders.seat, ports);
  if (!troupe.ok) return say({ progress: `stopped: ${troupe.refusal.code}` });
  await perform(troupe.value, example, { clock, say });
}

async function perform(
  { agents, board }: Troupe,
  example: Example,
  { clock, say }: { readonly clock: WatchedClock; readonly say: Speaking['say'] },
): Promise<void> {
  const stop = clock.watch(board);
  let said = '';
  const script = { answers: example.answers, played: [...agents.keys()] };
  const tell = (scene: Scene) => {
    const progress = progressOf(scene);
    if (progress !== said) say({ progress });
    said = progress;
  };
  const played = await play({ script, agents, clock, people: true, say: tell });
  stop();
  if (!played.ok) say({ progress: `stopped: ${played.refusal.code}` });
}

/** A word that the pages know. */
function progressOf(scene: Scene): string {
  switch (scene.kind) {
    case 'wait':
      return scene.for === 'member' ? 'waiting' : `waiting-${scene.for}`;
    case 'open':
      return 'opening';
    case 'start-ceremony':
    case 'tend':
      return 'round' in scene && scene.round !== undefined ? 'counting' : 'keys';
    case 'call':
      return 'calling';
    case 'vote':
    case 'close':
      return 'voting';
    case 'silence':
    case 'move':
    case 'break':
    case 'reserve':
    case 'sit-out':
      return 'silence';
    case 'conclude':
    case 'state':
    case 'seal':
      return 'ending';
    case 'done':
      return 'done';
  }
}

function exampleOf({ definition, answers }: StandInOrders): Example | undefined {
  if (!isObject(definition) || !isObject(answers)) return undefined;
  const example = parseExample(definition, answers, { first: '', second: '' });
  return example.ok ? example.value : undefined;
}
