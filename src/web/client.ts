/**
 * The page's end of the line to the worker.
 *
 * Use      `openClient(worker)` once; `ask` for one thing, `watch` a selection for its views.
 * Errors   `ask` rejects where the worker stumbled (storage refused, server gone).
 */

import type { Mail } from '../device/postbag.ts';
import type { SeatId } from '../table/ids.ts';
import { openLine } from './worker-line.ts';
import type { Answered, Ask, DeviceView, Told } from './worker/messages.ts';

export type Watched =
  | { readonly state: 'loading' }
  | { readonly state: 'elsewhere' }
  | { readonly state: 'ended' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'unknown' }
  | { readonly state: 'here'; readonly view: DeviceView };

export type Client = {
  ask<Kind extends Ask['kind']>(
    ask: Extract<Ask, { readonly kind: Kind }>,
  ): Promise<Answered[Kind]>;
  /** The latest known of a selection; stable between changes. */
  latest(id: string): Watched;
  /** The letters of one seat of this device, as last told. */
  mail(id: string, seat: SeatId): Mail;
  watch(id: string, changed: () => void): () => void;
};

const NO_MAIL: Mail = { letters: [], unread: [] };
const LOADING: Watched = { state: 'loading' };

export function openClient(worker: Worker): Client {
  const known = new Map<string, Watched>();
  const mails = new Map<string, Mail>();
  const watchers = new Map<string, Set<() => void>>();
  const show = (told: Told) => {
    const id = told.kind === 'view' ? told.view.id : told.id;
    if (told.kind === 'mail') mails.set(`${id} ${told.seat}`, told.mail);
    else if (told.kind === 'view') known.set(id, { state: 'here', view: told.view });
    else known.set(id, { state: told.kind });
    for (const changed of watchers.get(id) ?? []) changed();
  };
  const ask = openLine<Ask, Told>(worker, show) as Client['ask'];
  return {
    ask,
    latest: (id) => known.get(id) ?? LOADING,
    mail: (id, seat) => mails.get(`${id} ${seat}`) ?? NO_MAIL,
    watch: (id, changed) => {
      const all = watchers.get(id) ?? new Set();
      watchers.set(id, all.add(changed));
      void ask({ kind: 'watch', id }).catch(() => undefined);
      return () => void all.delete(changed);
    },
  };
}
