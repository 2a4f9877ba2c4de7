/**
 * A `fetch` that does not wait for ever: a line that was cut without a word is given up.
 *
 * Use      worker/main.ts, for all that goes to the server; the live stream's own silence is
 *          contract/live.ts's to notice.
 * Shapes   so long for the answer to begin, longer where something large goes up; then so long for
 *          each reading of it.
 * Errors   rejects as `fetch` does where nobody answers.
 */

import type { Fetch, Reply } from '../../contract/line.ts';

export type Patience = {
  readonly asking: number;
  readonly sending: number;
  readonly reading: number;
};

export function patientFetch(
  dial: (address: string, asked: RequestInit) => Promise<Reply>,
  patience: Patience,
): Fetch {
  return async (address, asked) => {
    const line = new AbortController();
    const within = async <Value>(limit: number, answer: Promise<Value>): Promise<Value> => {
      const timer = setTimeout(() => line.abort(), limit);
      return answer.finally(() => clearTimeout(timer));
    };
    const limit = asked.method === 'GET' ? patience.asking : patience.sending;
    const answered = await within(limit, dial(address, { ...asked, signal: line.signal }));
    return {
      status: answered.status,
      body: answered.body,
      text: () => within(patience.reading, answered.text()),
      arrayBuffer: () => within(patience.reading, answered.arrayBuffer()),
    };
  };
}
