/**
 * Where one is in a corridor: it stands behind `#`, and what stands there a browser sends to nobody.
 * A reload asks the server for `/corridor` and no more; whose cell was looked at stays here.
 *
 * Use      main.tsx: `beginAt` once, then a router with `usePlace`, `usePlaceSearch` and `hrefOfPlace`;
 *          pages ask `anchorNow` for what else they would find behind `#`.
 * Shapes   `/corridor#/c/ID/PAGE?QUERY#ANCHOR`. A link within the page (`#item-x`) and an address
 *          that was typed without the first `#` become one of these.
 */

import { useLocationProperty } from 'wouter/use-browser-location';

export const START = '/corridor';

type Place = { readonly path: string; readonly search: string; readonly anchor: string };
type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

const PLACE = /^#(\/[^?#]*)(\?[^#]*)?(?:#(.*))?$/s;

/** What an address names; `before` is the page on which a bare anchor is one. */
export function placeIn(hash: string, before: Place): Place {
  const [, path, search = '', anchor = ''] = PLACE.exec(hash) ?? [];
  if (path !== undefined) return { path, search, anchor };
  return { ...before, anchor: hash.slice(1) };
}

/** The same place, where nothing but `/corridor` is sent. */
export function sealedAddress({ pathname, search, hash }: Address): string {
  if (pathname === START && PLACE.test(hash)) return `${START}${hash}`;
  if (pathname === START && search === '') return `${START}${hash}`;
  return `${START}#${pathname}${search}${hash}`;
}

export function hrefOfPlace(path: string): string {
  return path === START ? START : `#${path}`;
}

/** For a path as links have it: with or without the first `#`. */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const path = to.replace(/^#/, '');
  const address = path === START ? START : `${START}#${path}`;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

let known: Place = { path: START, search: '', anchor: '' };

function placeNow(): Place {
  const hash = globalThis.location?.hash ?? '';
  if (hash === '') known = { path: START, search: '', anchor: '' };
  else known = placeIn(hash, known);
  return known;
}

export function anchorNow(): string {
  return placeNow().anchor;
}

export function searchNow(): string {
  return placeNow().search;
}

/** Once, before anything is shown. */
export function beginAt(): void {
  history.replaceState(history.state, '', sealedAddress(location));
  globalThis.addEventListener('hashchange', () => {
    if (location.hash === '' || PLACE.test(location.hash)) return;
    const { path, search, anchor } = placeNow();
    history.replaceState(history.state, '', `${START}#${path}${search}#${anchor}`);
  });
}

export function usePlace({ ssrPath = START }: { readonly ssrPath?: string } = {}): [
  string,
  typeof go,
] {
  const path = useLocationProperty(
    () => placeNow().path,
    () => ssrPath,
  );
  return [path, go];
}

export function usePlaceSearch(): string {
  return useLocationProperty(searchNow, () => '');
}
