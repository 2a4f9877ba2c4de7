/**
 * Opens a port, or says why it cannot be opened.
 *
 * Use      open.ts for the server, own-copy.ts for a member's own copy.
 * Errors   `port_busy`, `port_forbidden`.
 */

import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Result, ok, refuse } from '../basics/result.ts';

export type PortRefusal =
  | { readonly code: 'port_busy'; readonly port: number }
  | { readonly code: 'port_forbidden'; readonly port: number; readonly why: string };

/** The address under which it now hears; the port is the one taken where 0 was asked for. */
export function listenAt(
  http: HttpServer,
  port: number,
  host: string,
): Promise<Result<string, PortRefusal>> {
  return new Promise((resolve) => {
    http.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      resolve(
        code === 'EADDRINUSE'
          ? refuse({ code: 'port_busy', port })
          : refuse({ code: 'port_forbidden', port, why: code ?? message }),
      );
    });
    http.listen(port, host, () => {
      const { port: taken } = http.address() as AddressInfo;
      resolve(ok(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`));
    });
  });
}
