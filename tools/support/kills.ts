/**
 * A selection held while its server or its database is killed at any moment.
 *
 * Use      `playThroughKills(targets, plan)`; then holding.ts's `auditKept`, once the server is
 *          stopped.
 * Shapes   what is killed, after which request and how many milliseconds into it follow from the
 *          seed.
 */

import { must } from '../../src/basics/bug.ts';
import { type JsonObject, parseJson } from '../../src/basics/canonical.ts';
import { instantOf } from '../../src/basics/instant.ts';
import type { Example } from '../../src/cli/rehearsal/files.ts';
import type { Line, Reply } from '../../src/contract/line.ts';
import { chance } from '../../src/device/small-table.ts';
import { readReceipt } from '../../src/record/receipt.ts';
import { type Acknowledged, type Held, holdSelection } from './holding.ts';
import { EVE } from './house.ts';
import type { Victim } from './victim.ts';

export type Plan = {
  readonly example: Example;
  readonly seed: string;
  readonly kills: number;
  /** Requests between two kills: at least so many, and fewer than so many more. */
  readonly gap: readonly [number, number];
  /** So many requests go well before the first of them; left out, none. */
  readonly from?: number;
  /** At most so many more each time, while the server comes back; left out, none. */
  readonly again?: number;
};
/** What can be killed: the server, and where it is another process the database. */
export type Targets = { readonly victim: Victim; readonly database?: () => Promise<void> };
export type Survived = Held & {
  readonly acknowledged: readonly Acknowledged[];
  /** What was under way when it was killed, and how often. */
  readonly moments: ReadonlyMap<string, number>;
  readonly kills: number;
};

/** A kill comes so many milliseconds after a request went out, at most. */
const MOST_MS = 30;
/** A server that comes back may be killed again so many milliseconds after it began, at most. */
const COMING_BACK_MS = 2_000;
const COMING_BACK = 'coming back';
const BASE = 'http://victim.test';

export async function playThroughKills(targets: Targets, plan: Plan): Promise<Survived> {
  const { line, scene, rest } = killerOf(targets, plan);
  const ticket = async () => (await targets.victim.life()).ticket;
  const { seed, example } = plan;
  // The devices' clocks run on while the server's begins anew with each life.
  const began = performance.now();
  const own = () => instantOf(EVE + performance.now() - began);
  const held = await holdSelection({ line, seed, ticket, own, scene }, example);
  return { ...held, ...(await rest()) };
}

/** The line to the server, on which it is killed; and what was acknowledged on it. */
function killerOf({ victim, database }: Targets, plan: Plan) {
  const { seed, kills, from = 0, again = 0 } = plan;
  const random = chance(`kills of ${seed}`);
  const below = (limit: number) => (random(4)[0] ?? 0) % limit;
  const acknowledged: Acknowledged[] = [];
  const moments = new Map<string, number>();
  let left = kills;
  const pause = () => plan.gap[0] + below(plan.gap[1]);
  let until = from + pause();
  let scene = 'founding';
  let dying: Promise<unknown> = Promise.resolve();

  const count = (moment: string, times: number) =>
    moments.set(moment, (moments.get(moment) ?? 0) + times);
  const strike = async () => {
    await new Promise((resolve) => setTimeout(resolve, below(MOST_MS)));
    if (database && below(3) === 0) return database();
    const more = Array.from({ length: Math.min(left, below(again + 1)) }, () => below(250));
    left -= more.length;
    count(COMING_BACK, more.length);
    return victim.kill(more.map((part) => (part * COMING_BACK_MS) / 250));
  };
  const fetching: Line['fetch'] = async (address, asked) => {
    await dying;
    const { address: base } = await victim.life();
    const answer = fetch(address.replace(BASE, base), asked);
    if (left > 0 && until-- <= 0) {
      left -= 1;
      until = pause();
      count(scene, 1);
      dying = strike();
    }
    const answered = await answer;
    const text = await answered.text();
    if (answered.status === 201) acknowledged.push(...receiptsOf(address, asked.body, text));
    return replyOf(answered.status, text);
  };
  return {
    line: lineOf(fetching),
    scene: (name: string) => {
      scene = name;
    },
    rest: async () => {
      await dying;
      return { acknowledged, moments, kills: kills - left };
    },
  };
}

function lineOf(fetching: Line['fetch']): Line {
  const wait = (milliseconds: number) =>
    new Promise<void>((go) => setTimeout(go, milliseconds / 10));
  return { base: BASE, fetch: fetching, wait };
}

function replyOf(status: number, text: string): Reply {
  const bytes = new TextEncoder().encode(text);
  return { status, body: null, text: async () => text, arrayBuffer: async () => bytes.buffer };
}

function receiptsOf(address: string, body: string | undefined, text: string): Acknowledged[] {
  const sent = parseJson(body ?? '') as JsonObject | undefined;
  const said = parseJson(text) as JsonObject | undefined;
  if (!sent || !said || typeof said['receipt'] !== 'string') return [];
  const { index } = must(readReceipt(said['receipt']), 'a receipt');
  const { id = new URL(address).pathname.split('/')[3] } = said;
  const { signature } = sent;
  if (typeof id !== 'string' || typeof signature !== 'string') return [];
  return [{ selection: id, index, signature }];
}
