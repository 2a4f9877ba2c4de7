/**
 * `stand-in`: plays delegations of a rehearsal in the browser. The server starts it.
 *
 * Use      one line of orders on standard input; lines of progress on standard output
 *          (contract/stand-in.ts).
 * Shapes   keys of its own, the public interface only, answers by answers.json or made up. It
 *          leaves when its input closes, and stays until then, so that the page can say that it is
 *          there.
 * Errors   what stops it is said in its last line of progress, as `stopped: code`.
 */

import { createInterface } from 'node:readline';
import type { Line, Reply } from '../contract/line.ts';
import { type StandInOrders, type StandInProgress, readOrders } from '../contract/stand-in.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import { clockOf } from './rehearsal/clock.ts';
import { type Playing, takeFreeSeats } from './rehearsal/free-seats.ts';
import { exampleOf, playWhole } from './rehearsal/visit.ts';
import type { CliWords } from './words.ts';
import type { World } from './world.ts';

const ASK_AGAIN = 300;
const MOST_TRIES = 4;

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
  if (!orders || (orders.kind === 'whole' && !exampleOf(orders))) {
    world.err(`${words.ordersUnreadable}\n`);
    return 2;
  }
  const say = (progress: StandInProgress) => world.out(`${JSON.stringify(progress)}\n`);
  const playing = follow(orders, playingAt(orders, world, say)).catch((problem: Error) => {
    say({ progress: `stopped: ${problem.message}` });
  });
  void playing;
  return closed;
}

async function follow(orders: StandInOrders, playing: Playing): Promise<void> {
  const stopped =
    orders.kind === 'whole'
      ? await playWhole(orders, playing)
      : await takeFreeSeats(orders, playing);
  if (!stopped.ok) playing.say({ progress: `stopped: ${stopped.refusal.code}` });
}

/**
 * Asks again where nobody answered: stand-ins are busy for seconds, and a line that lay idle may
 * be cut as they use it. What they send may be sent twice.
 */
function patiently({ fetch, wait }: World): World['fetch'] {
  const ask = async (tries: number, ...asked: Parameters<World['fetch']>): Promise<Reply> => {
    const answered = await fetch(...asked).catch((problem: Error) => problem);
    if (!(answered instanceof Error)) return answered;
    if (tries === 1) return Promise.reject(answered);
    await wait(ASK_AGAIN);
    return ask(tries - 1, ...asked);
  };
  return (...asked) => ask(MOST_TRIES, ...asked);
}

function playingAt(
  { server, rehearsal }: StandInOrders,
  world: World,
  say: Playing['say'],
): Playing {
  const line: Line = { base: server, fetch: patiently(world), wait: world.wait };
  const clock = clockOf({ line, id: rehearsal, own: world.now });
  const seated = (done: number, of: number) => say({ progress: 'enrolling', done, of });
  const ports = {
    line,
    random: world.random,
    reckoner: remembering(reckoner(world.random)),
    now: clock.now,
    seated,
  };
  return { ports, clock, say };
}
