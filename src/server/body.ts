/**
 * What comes in with a request: read once, at the door, before any route sees it.
 *
 * Use      app.ts puts `openBody` before all routes of the interface; a route asks `readBody`.
 * Shapes   JSON in UTF-8, declared as such, which no foreign page can do unasked; a body where none
 *          is wanted is not opened.
 * Errors   `request_malformed` with the fault: `not_declared_json`, `not_utf8`, or as
 *          basics/strict-json.ts.
 */

import type { MiddlewareHandler } from 'hono';
import type { Json } from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { readStrictJson } from '../basics/strict-json.ts';
import type { Unreadable } from '../contract/requests.ts';
import { type Variables, type Visit, decline } from './answers.ts';

export function openBody(): MiddlewareHandler<{ Variables: Variables }> {
  return async (visit, next) => {
    if (visit.req.method === 'POST') {
      const read = await bodyOf(visit);
      if (!read.ok) return decline(visit, read.refusal);
      if (read.value !== undefined) visit.set('body', read.value);
    }
    return next();
  };
}

/** The body that `openBody` has read. */
export async function readBody(visit: Visit): Promise<Json | undefined> {
  return visit.get('body');
}

async function bodyOf(visit: Visit): Promise<Result<Json | undefined, Unreadable>> {
  const declared = visit.req.header('content-type');
  const bytes = await visit.req.arrayBuffer();
  if (declared === undefined && bytes.byteLength === 0) return ok(undefined);
  if (!/^application\/json(?:;|$)/.test(declared ?? '')) return malformed('not_declared_json');
  const text = textOf(bytes);
  if (text === undefined) return malformed('not_utf8');
  const read = readStrictJson(text);
  return read.ok ? ok(read.value) : malformed(read.refusal.code);
}

function malformed(fault: string): { readonly ok: false; readonly refusal: Unreadable } {
  return refuse({ code: 'request_malformed', fault, pointer: '' });
}

/** The text of these bytes, or `undefined` where they are no UTF-8. */
export function textOf(bytes: AllowSharedBufferSource): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
