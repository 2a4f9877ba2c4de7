/**
 * The page's end of the line to the worker of its corridors.
 *
 * Use      `openSideClient(worker)` once; `ask` for one thing, `watch` a corridor for its news.
 * Errors   `ask` rejects where the worker stumbled (storage refused, server gone).
 */

import { openLine } from '../../worker-line.ts';
import type { Answered, Ask, News, Told } from '../worker/messages.ts';

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
  const hearers = new Map<string, (heard: Heard) => void>();
  const ask = openLine<Ask, Told>(worker, (told) => {
    const hear = hearers.get(told.id);
    if (told.kind === 'elsewhere') hear?.({ state: 'elsewhere' });
    else hear?.({ state: 'here', ...told });
  }) as SideClient['ask'];
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
