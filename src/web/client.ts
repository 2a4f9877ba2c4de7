/**
 * The page's end of the line to the worker.
 *
 * Use      `openClient(worker)` once; `ask` for one thing, `watch` a selection for its views.
 * Errors   `ask` rejects where the worker stumbled (storage refused, server gone).
 */

import type { Answered, Ask, DeviceView, FromWorker, Told, ToWorker } from './worker/messages.ts';

export type Watched =
  | { readonly state: 'loading' }
  | { readonly state: 'elsewhere' }
  | { readonly state: 'ended' }
  | { readonly state: 'unknown' }
  | { readonly state: 'here'; readonly view: DeviceView };

export type Client = {
  ask<Kind extends Ask['kind']>(
    ask: Extract<Ask, { readonly kind: Kind }>,
  ): Promise<Answered[Kind]>;
  /** The latest known of a selection; stable between changes. */
  latest(id: string): Watched;
  watch(id: string, changed: () => void): () => void;
};

const LOADING: Watched = { state: 'loading' };

export function openClient(worker: Worker): Client {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(why: Error): void }>();
  const known = new Map<string, Watched>();
  const watchers = new Map<string, Set<() => void>>();
  let count = 0;

  const show = (told: Told) => {
    const id = told.kind === 'view' ? told.view.id : told.id;
    known.set(id, told.kind === 'view' ? { state: 'here', view: told.view } : { state: told.kind });
    for (const changed of watchers.get(id) ?? []) changed();
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ('told' in data) return show(data.told);
    const asked = waiting.get(data.nr);
    waiting.delete(data.nr);
    if ('failed' in data) asked?.reject(new Error(data.failed));
    else asked?.resolve(data.answer);
  };
  const ask: Client['ask'] = (asked) =>
    new Promise((resolve, reject) => {
      const nr = ++count;
      waiting.set(nr, { resolve: (value) => resolve(value as never), reject });
      worker.postMessage({ nr, ask: asked } satisfies ToWorker);
    });
  return {
    ask,
    latest: (id) => known.get(id) ?? LOADING,
    watch: (id, changed) => {
      const all = watchers.get(id) ?? new Set();
      watchers.set(id, all.add(changed));
      void ask({ kind: 'watch', id }).catch(() => undefined);
      return () => void all.delete(changed);
    },
  };
}
