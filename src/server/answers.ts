/**
 * How the server says yes and no: JSON that fits the contract, and codes with their numbers.
 *
 * Use      every route ends in `say` or `decline`.
 * Shapes   400 unreadable, 401 no session, 403 not any more, 404 not here, 409 the rules say no,
 *          413 too large, 422 the wish does not read, 429 too often (with `retry-after`), 503 could
 *          not be kept.
 */

import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { SecureHeadersVariables } from 'hono/secure-headers';
import type { Json } from '../basics/canonical.ts';
import type { Sent } from '../contract/replies.ts';
import type { Declined } from '../device/board.ts';

export type Variables = SecureHeadersVariables & { peer?: string; body?: Json };
export type Visit = Context<{ Variables: Variables }>;

const STATUS: { readonly [code: string]: ContentfulStatusCode } = {
  request_malformed: 400,
  not_json: 400,
  no_session: 401,
  challenge_unknown: 401,
  shut_out: 403,
  not_found: 404,
  corridor_unknown: 404,
  invitation_unknown: 404,
  selection_unknown: 404,
  rehearsal_unknown: 404,
  example_unknown: 404,
  too_large: 413,
  wish_malformed: 422,
  too_often: 429,
  rehearsals_too_many: 429,
  not_kept: 503,
  disk_full: 503,
  entry_elsewhere: 503,
};

export function say<Kind extends keyof Sent>(
  visit: Visit,
  _kind: Kind,
  value: Sent[Kind],
  status: ContentfulStatusCode = 200,
): Response {
  return visit.json(value, status);
}

export function decline(visit: Visit, refusal: Declined): Response {
  if (refusal.code === 'too_often') visit.header('retry-after', String(refusal['seconds']));
  return visit.json(refusal, STATUS[refusal.code] ?? 409);
}
