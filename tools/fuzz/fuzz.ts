/**
 * Damaged files at every door: nothing throws, nothing takes long, every refusal has a name.
 *
 * Use      `fuzz(doors(), { inputs, seed })`; a million in `npm run bench -- fuzz`, a few in tests.
 * Shapes   inputs go round the doors in turn; what is wrong is told with seed and number, so that
 *          it can be had again.
 */

import { toHex } from '../../src/basics/bytes.ts';
import { damaged, diceOf } from './damage.ts';
import type { Door } from './door.ts';

export type Told = {
  readonly inputs: number;
  /** By door: how often each answer was given. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly wrong: readonly string[];
  /** The longest that one input took, in milliseconds, and where. */
  readonly slowest: { readonly door: string; readonly ms: number };
};

export type Asked = {
  readonly inputs: number;
  readonly seed: number;
  readonly clock: () => number;
  /** No input may take longer. */
  readonly mostMs?: number;
};

const NAMED = /^[a-z][a-z0-9_]*$/;

export function fuzz(doors: readonly Door[], asked: Asked): Told {
  const answers = new Map(doors.map(({ name }) => [name, new Map<string, number>()]));
  const wrong: string[] = [];
  let slowest = { door: '', ms: 0 };
  for (let nth = 0; nth < asked.inputs; nth++) {
    const door = doors[nth % doors.length];
    if (door === undefined) break;
    const bytes = damaged(door.seeds, diceOf(asked.seed * 1_000_003 + nth));
    const start = asked.clock();
    const answer = answerOf(door, bytes);
    const ms = asked.clock() - start;
    if (ms > slowest.ms) slowest = { door: door.name, ms };
    const late = ms > (asked.mostMs ?? Infinity);
    if (late || !NAMED.test(answer)) {
      wrong.push(`${door.name}, input ${nth}: ${late ? `${ms} ms` : answer}; ${shown(bytes)}`);
    }
    const known = answers.get(door.name);
    known?.set(answer, (known.get(answer) ?? 0) + 1);
  }
  return { inputs: asked.inputs, answers, wrong, slowest };
}

function answerOf(door: Door, bytes: Uint8Array): string {
  try {
    return door.judge(bytes);
  } catch (thrown) {
    return `threw: ${thrown instanceof Error ? thrown.message : 'something'}`;
  }
}

function shown(bytes: Uint8Array): string {
  return `${toHex(bytes.slice(0, 200))}${bytes.length > 200 ? `… (${bytes.length} bytes)` : ''}`;
}
