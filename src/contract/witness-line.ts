/**
 * What a witness asks of a server, without a session: it learns sizes, hashes and signatures.
 *
 * Use      `doyen witness`, and `doyen booth --policy` before it starts.
 * Errors   as line.ts: a no is a value, silence rejects.
 * Source   docs/http.md; spec/record.md §10.
 */

import type { Result } from '../basics/result.ts';
import type { Declined } from '../device/board.ts';
import { type Line, ask } from './line.ts';
import * as reply from './replies.ts';
import type { CosignatureRequest } from './requests.ts';

export type WitnessLine = {
  checkpoint(): Promise<Result<reply.CheckpointReply, Declined>>;
  /** That the log of the answer's checkpoint begins with its first `from` entries. */
  consistency(from: number): Promise<Result<reply.ConsistencyReply, Declined>>;
  cosign(cosignature: CosignatureRequest): Promise<Result<{ readonly size: number }, Declined>>;
};

export function witnessLine(line: Line, id: string): WitnessLine {
  const path = `/api/selections/${encodeURIComponent(id)}`;
  return {
    checkpoint: () => ask(line, reply.CheckpointReply, { path: `${path}/checkpoint` }),
    consistency: (from) =>
      ask(line, reply.ConsistencyReply, { path: `${path}/consistency?from=${from}` }),
    cosign: (body) =>
      ask(line, reply.Cosigned, { method: 'POST', path: `${path}/cosignatures`, body }),
  };
}
