/**
 * A line that loses, delays, repeats and reorders, and cuts the live stream in mid-word.
 *
 * Use      `roughLine(line, seed)` in place of a `Line`; what it does follows from the seed.
 * Shapes   no worse than a bad network: a request that is lost rejects, one that was repeated is
 *          answered once. What is late arrives after others that were sent later.
 */

import type { Line, Reply } from '../../src/contract/line.ts';
import { chance } from '../../src/device/small-table.ts';

type Fate = 'arrives' | 'lost' | 'answer lost' | 'twice' | 'late' | 'again later';
export type RoughLine = { readonly line: Line; readonly fates: ReadonlyMap<Fate, number> };
type Asked = Parameters<Line['fetch']>;

/** Of twenty requests. */
const FATES: readonly Fate[] = [
  ...(['lost', 'lost', 'answer lost', 'answer lost', 'twice', 'twice'] as const),
  ...(['late', 'late', 'again later', 'again later'] as const),
];
const OF = 20;

export function roughLine(smooth: Line, seed: string): RoughLine {
  const random = chance(`the line ${seed}`);
  const below = (limit: number) => (random(4)[0] ?? 0) % limit;
  const fates = new Map<Fate, number>();
  const echoes: Asked[] = [];

  const send = async (...asked: Asked): Promise<Reply> =>
    rough(await smooth.fetch(...asked), below);
  const fetching = async (...asked: Asked): Promise<Reply> => {
    const fate = FATES[below(OF)] ?? 'arrives';
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
    // What was overtaken comes now, after what was sent later; nobody waits for its answer.
    const echo = below(3) === 0 ? echoes.shift() : undefined;
    if (echo) await smooth.fetch(...echo);
    switch (fate) {
      case 'arrives':
        return send(...asked);
      case 'lost':
        throw new Error('lost on the way there');
      case 'answer lost':
        await smooth.fetch(...asked);
        throw new Error('lost on the way back');
      case 'twice':
        await smooth.fetch(...asked);
        return send(...asked);
      case 'late':
        // Its sender has given up by the time it arrives.
        echoes.push(asked);
        throw new Error('too late');
      case 'again later':
        echoes.push(asked);
        return send(...asked);
    }
  };
  return { line: { ...smooth, fetch: fetching }, fates };
}

/** A stream comes in pieces of any size, and ends after a few of them in the middle of one. */
function rough(reply: Reply, below: (limit: number) => number): Reply {
  const { body } = reply;
  if (!body) return reply;
  return {
    status: reply.status,
    text: () => reply.text(),
    arrayBuffer: () => reply.arrayBuffer(),
    body: { getReader: () => cut(body.getReader(), below) },
  };
}

type Reader = ReturnType<NonNullable<Reply['body']>['getReader']>;

function cut(reader: Reader, below: (limit: number) => number): Reader {
  let left = 20 + below(80);
  let rest = new Uint8Array();
  const read: Reader['read'] = async () => {
    if (left <= 0) {
      await reader.cancel();
      return { done: true };
    }
    if (rest.length === 0) {
      const { done, value } = await reader.read();
      if (done) return { done };
      rest = Uint8Array.from(value ?? []);
    }
    const size = Math.min(rest.length, left, 1 + below(12));
    const piece = rest.subarray(0, size);
    rest = rest.slice(size);
    left -= size;
    return { done: false, value: piece };
  };
  return { read, cancel: () => reader.cancel() };
}
