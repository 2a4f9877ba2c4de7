/**
 * What every answer carries and what no request may exceed, at the server's door and at that of a
 * member's own copy.
 *
 * Use      app.ts and own-copy.ts, before any route.
 * Shapes   a strict policy with a nonce of each reply's own, and Trusted Types.
 */

import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import { MOST_BYTES } from '../contract/fields.ts';
import type { Variables } from './answers.ts';

/** No body larger than the largest enclosure, spelled out. */
export function sizeLimit(): MiddlewareHandler<{ Variables: Variables }> {
  return bodyLimit({
    maxSize: Math.ceil((MOST_BYTES * 4) / 3) + 64 * 1024,
    onError: (visit) => visit.json({ code: 'too_large', most: MOST_BYTES }, 413),
  });
}

/** The page where a code is scanned; no other may use a camera. */
const SCANNING = '/verify';

export function headers(): MiddlewareHandler<{ Variables: Variables }> {
  const [usual, scanning] = [headersWith([]), headersWith(['self'])];
  return (visit, next) => (visit.req.path === SCANNING ? scanning : usual)(visit, next);
}

function headersWith(camera: readonly 'self'[]): MiddlewareHandler<{ Variables: Variables }> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'", 'data:'],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      // Compiling WebAssembly, and no other code: the arithmetic that checks proofs.
      scriptSrc: ["'self'", NONCE, "'wasm-unsafe-eval'"],
      styleSrc: ["'self'", NONCE],
      workerSrc: ["'self'"],
      requireTrustedTypesFor: ["'script'"],
      // The one policy of the pages: it makes the address of their worker (web/main.tsx).
      trustedTypes: ['doyen'],
    },
    permissionsPolicy: {
      camera: [...camera],
      geolocation: [],
      microphone: [],
      payment: [],
      usb: [],
    },
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: 'max-age=31536000',
    xFrameOptions: 'DENY',
  });
}
