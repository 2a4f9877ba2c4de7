/**
 * The page's end of the line to the worker of its corridors.
 *
 * Use      `openSideClient(worker)` once; `ask` for one thing, `watch` a corridor for its news.
 * Errors   `ask` rejects where the worker stumbled (storage refused, server gone).
 */

import type { Answered, Ask, FromWorker, News, ToWorker } from '../worker/messages.ts';

export type Heard =
  | { readonly state: 'unknown' }
  | { readonly state: 'elsewhere' }
  | ({ readonly state: 'here' } & News);

export type SideClient = {
  ask<Kind extends Ask['kind']>(
    ask: Extract<Ask, { readonly kind: Kind }>,
  ): Promise<Answered[Kind]>;
  /** All of it first, then each piece of news. */
  watch(id: string, hear: (heard: Heard) => void): () => void;
};

export function openSideClient(worker: Worker): SideClient {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(why: Error): void }>();
  const hearers = new Map<string, (heard: Heard) => void>();
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ('told' in data) {
      const { told } = data;
      const hear = hearers.get(told.id);
      if (told.kind === 'elsewhere') hear?.({ state: 'elsewhere' });
      else hear?.({ state: 'here', ...told });
      return;
    }
    const asked = waiting.get(data.nr);
    waiting.delete(data.nr);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.answer);
  };
  const ask: SideClient['ask'] = (asked) =>
    new Promise((resolve, reject) => {
      const nr = ++count;
      waiting.set(nr, { resolve: (value) => resolve(value as never), reject });
      worker.postMessage({ nr, ask: asked } satisfies ToWorker);
    });
  return {
    ask,
    watch(id, hear) {
      hearers.set(id, hear);
      ask({ kind: 'open', id }).then(
        (known) => known || hear({ state: 'unknown' }),
        () => hear({ state: 'unknown' }),
      );
      return () => void hearers.delete(id);
    },
  };
}
