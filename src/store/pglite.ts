/**
 * The embedded database, made to reach the disk.
 *
 * Use      `openPglite(folder)` once the folder's lock is taken (lock.ts).
 * Shapes   PostgreSQL in WebAssembly; int8 is read as a number, as on the real one.
 * Source   Emscripten's NODEFS has no fsync and its fdatasync is a stub, and PGlite starts with
 *          `-F`: both are set right here; pglite.test.ts counts the calls.
 */

import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Stream = { readonly nfd?: number };
type Module = { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } };

/** A file system whose fsync is one. */
class DurableNodeFS extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const ready = await super.init(...given);
    const makeDurable = (module: unknown) => {
      (module as Module).NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fs.fdatasyncSync(nfd);
        return 0;
      };
    };
    ready.emscriptenOpts.preRun = [...(ready.emscriptenOpts.preRun ?? []), makeDurable];
    return ready;
  }
}

/** Shared buffers are cleared at every start: the usual 128 MB took as long as all else of it. */
const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
];

export function openPglite(folder: string): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableNodeFS(folder),
    startParams: START,
    parsers: { 20: Number },
  });
}
