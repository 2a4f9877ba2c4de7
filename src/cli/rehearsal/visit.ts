/**
 * A whole rehearsal of an example for one visitor: stand-ins found it and play every other seat.
 *
 * Use      at the beginning the visitor gets the code of a seat; at a later stage the stand-ins
 *          have played that seat too, and hand its journal over.
 * Shapes   what was handed over is played here no more: a seat has one device.
 * Errors   the `Declined` that stopped them.
 * Secrets  journals and a code go to the server, which gives each away once.
 */

import { must } from '../../basics/bug.ts';
import { toBase64url } from '../../basics/bytes.ts';
import { type Result, ok } from '../../basics/result.ts';
import { isObject } from '../../basics/shape.ts';
import type { WholeOrders } from '../../contract/stand-in.ts';
import type { Declined } from '../../device/board.ts';
import { play } from './cast.ts';
import { type Example, parseExample } from './files.ts';
import { type Playing, perform, teller } from './free-seats.ts';
import { hasCome } from './script.ts';
import { type Troupe, foundRehearsal, seatAll } from './troupe.ts';

export async function playWhole(
  orders: WholeOrders,
  playing: Playing,
): Promise<Result<unknown, Declined>> {
  const { ports, say } = playing;
  const { ticket, seats, from } = orders;
  const example = must(exampleOf(orders), 'an example: the orders were read');
  say({ progress: 'founding' });
  const founded = await foundRehearsal(ticket, example.source, ports);
  if (!founded.ok) return founded;
  const atBeginning = from === 'beginning';
  const own = atBeginning ? seats[0] : undefined;
  const code = founded.value.codes.find(({ seat }) => seat === own)?.code;
  say({ progress: 'enrolling', ...(code === undefined ? {} : { code }) });
  const troupe = await seatAll(founded.value, own, ports);
  if (!troupe.ok) return troupe;
  const left = atBeginning
    ? ok(troupe.value.agents)
    : await playUpTo(orders, troupe.value, playing);
  if (!left.ok) return left;
  const script = { answers: example.answers, played: [...left.value.keys()] };
  return perform({ ...troupe.value, agents: left.value }, script, playing);
}

/** Plays every seat up to the stage asked for, then lets the person's go. */
async function playUpTo(
  orders: WholeOrders,
  { agents, vaults, board }: Troupe,
  { clock, say }: Playing,
): Promise<Result<Troupe['agents'], Declined>> {
  const { seats, from } = orders;
  const { answers } = must(exampleOf(orders), 'an example: the orders were read');
  const script = { answers, played: [...agents.keys()] };
  const stop = clock.watch(board);
  const played = await play({
    ...{ script, agents, clock, people: false, live: true },
    until: (scene, selection) => hasCome(from, scene, selection),
    say: teller(say),
  });
  stop();
  if (!played.ok) return played;
  const left = await Promise.all(
    seats.map(async (seat) => {
      const journal = await vaults.get(seat)?.load();
      return { seat, journal: toBase64url(must(journal, 'a journal of a seat played')) };
    }),
  );
  say({ left });
  return ok(new Map([...agents].filter(([seat]) => !seats.includes(seat))));
}

export function exampleOf({ definition, answers }: WholeOrders): Example | undefined {
  if (!isObject(definition) || !isObject(answers)) return undefined;
  const example = parseExample(definition, answers, { first: '', second: '' });
  return example.ok ? example.value : undefined;
}
