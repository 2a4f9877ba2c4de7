/**
 * The address of the body's server as a member types it, and the port that belongs to it.
 *
 * Use      `readAddress('https://doyen.example/s/abc')`; the path is where the browser goes first.
 * Shapes   the port is 20000 to 29999, always the same for the same server: the browser keeps a
 *          member's keys under address and port, so a seat taken there is found again there.
 * Errors   `address_wrong` for what is no address of a server.
 * Source   spec/device.md §6.
 */

import { utf8 } from '../../basics/bytes.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { digestOf } from '../../crypto/digest.ts';

export type BodyAddress = {
  /** Scheme, host and port, e.g. `https://doyen.example`. */
  readonly server: string;
  /** Where in its pages to begin, `/` if nowhere in particular. */
  readonly path: string;
  /** Whoever is on the way can read what passes. */
  readonly open: boolean;
};

export type AddressRefusal = { readonly code: 'address_wrong'; readonly given: string };

const LEAST_PORT = 20_000;
const PORTS = 10_000;

export function readAddress(given: string): Result<BodyAddress, AddressRefusal> {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
  const url = URL.parse(full);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !web || url.username !== '' || url.password !== '') {
    return refuse({ code: 'address_wrong', given });
  }
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const open = url.protocol === 'http:' && !here;
  return ok({ server: url.origin, path: `${url.pathname}${url.search}`, open });
}

export function portOf(server: string): number {
  const digest = digestOf(utf8(`doyen/1 booth\n${server}`));
  return LEAST_PORT + (Number.parseInt(digest.slice(0, 8), 16) % PORTS);
}
