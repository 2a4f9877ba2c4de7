/**
 * Stand-ins in seats that nobody came for, among people who rehearse together.
 *
 * Use      `takeFreeSeats` with the codes that the chair gave; the clock stays the chair's.
 * Shapes   answers by the body's answers.json, where it has one, and made up where it has none.
 * Errors   the `Declined` that stopped them.
 */

import { isObject } from '../../basics/shape.ts';
import type { Result } from '../../basics/result.ts';
import { boardAt } from '../../contract/board.ts';
import type { SeatOrders, StandInProgress } from '../../contract/stand-in.ts';
import type { Declined } from '../../device/board.ts';
import { parseAnswers } from '../../table/answers/answers.ts';
import type { Selection } from '../../table/selection.ts';
import { play } from './cast.ts';
import type { Count } from './stage.ts';
import { type WatchedClock, onlyWatching } from './clock.ts';
import { NO_ANSWERS } from './made-up.ts';
import type { Scene, Script } from './script.ts';
import { type Troupe, type TroupePorts, seatThese } from './troupe.ts';

export type Playing = {
  readonly ports: TroupePorts;
  readonly clock: WatchedClock;
  readonly say: (progress: StandInProgress) => void;
};

export async function takeFreeSeats(
  { rehearsal: id, seats, answers }: SeatOrders,
  { ports, clock, say }: Playing,
): Promise<Result<unknown, Declined>> {
  const board = boardAt(ports.line, id);
  const { clerk, origin } = await board.summary();
  const troupe = await seatThese({ id, clerk, origin, codes: seats }, ports);
  if (!troupe.ok) return troupe;
  const [first] = troupe.value.agents.values();
  const selection = await first?.sync();
  if (!selection?.ok) return selection ?? { ok: true, value: null };
  const script = scriptFor(troupe.value, selection.value, answers);
  return perform(troupe.value, script, { ports, clock: onlyWatching(clock), say });
}

function scriptFor(
  { agents }: Troupe,
  { definition }: Selection,
  answers: SeatOrders['answers'],
): Script {
  const played = [...agents.keys()];
  const given = isObject(answers) ? parseAnswers(answers, definition) : undefined;
  return given?.ok
    ? { answers: given.value, played, madeUp: true }
    : { answers: NO_ANSWERS, played, madeUp: true };
}

/** Among people, until the record is sealed. */
export async function perform(
  { agents, board }: Pick<Troupe, 'agents' | 'board'>,
  script: Script,
  { clock, say }: Playing,
): Promise<Result<unknown, Declined>> {
  const stop = clock.watch(board);
  try {
    return await play({
      ...{ script, agents, clock, people: true, live: true },
      say: teller(say),
    });
  } finally {
    stop();
  }
}

/** Says a word or a count once, however often it comes. */
export function teller(say: Playing['say']): (scene: Scene, now: number, count?: Count) => void {
  let said = '';
  return (scene, _now, count) => {
    const news = { progress: progressOf(scene), ...count };
    const text = JSON.stringify(news);
    if (text !== said) say(news);
    said = text;
  };
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
    case 'tie':
    case 'set-field':
      return 'calling';
    case 'hear':
    case 'report':
    case 'vote':
    case 'close':
    case 'recuse':
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
