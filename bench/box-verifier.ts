/**
 * Verifies a box by itself: a process as cold as the peer's, with as many threads as it is told.
 *
 * Use      `node verifier.mjs BOX THREADS ROUNDS [plain]`; verify.ts bundles and starts it. ROUNDS
 *          goes over the same ballots again, as if there were so many more; `plain` takes no hints.
 * Shapes   threads take the next chunk from a counter they share, and read it from the file: no
 *          more than one chunk each is in memory. One line of JSON at the end.
 */

import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { must } from '../src/basics/bug.ts';
import { concat, fromHex } from '../src/basics/bytes.ts';
import { readAggregate, add, writePoint } from '../src/crypto/group.ts';
import { checkPartial, openTargets } from '../src/crypto/partial.ts';
import type { Chunk, Head } from './box.ts';
import { HEAD, RECORD, betasOf, checkChunk, targetsOf } from './box.ts';

const PER_CHUNK = 500;

type Task = {
  readonly file: string;
  readonly hinted: boolean;
  readonly rounds: number;
  readonly head: Head;
  /** The next chunk that nobody has taken. */
  readonly counter: Int32Array;
};

const random = (length: number) => new Uint8Array(randomBytes(length));

if (isMainThread) await lead();
else must(parentPort, 'a thread').postMessage(work(workerData as Task));

async function lead(): Promise<void> {
  const [file = '', threads = '1', rounds = '1', plain] = process.argv.slice(2);
  const head = readHead(file);
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const task: Task = { file, head, counter, rounds: Number(rounds), hinted: plain !== 'plain' };
  const others = Array.from({ length: Number(threads) - 1 }, () => started(task));
  const own = work(task);
  const chunks = [...own, ...(await Promise.all(others)).flat()];
  const result = conclude(head, chunks, task.rounds);
  const { maxRSS } = process.resourceUsage();
  process.stdout.write(`${JSON.stringify({ ...result, peakMb: Math.round(maxRSS / 1024) })}\n`);
}

function started(task: Task): Promise<readonly Chunk[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function work({ file, head, counter, rounds, hinted }: Task): readonly Chunk[] {
  const handle = openSync(file, 'r');
  const perRound = Math.ceil(head.members / PER_CHUNK);
  const records = new Uint8Array(PER_CHUNK * RECORD);
  const done: Chunk[] = [];
  for (;;) {
    const taken = Atomics.add(counter, 0, 1);
    if (taken >= perRound * rounds) break;
    const first = (taken % perRound) * PER_CHUNK;
    const count = Math.min(PER_CHUNK, head.members - first);
    readSync(handle, records, 0, count * RECORD, HEAD + first * RECORD);
    const chunk = checkChunk(head, records.subarray(0, count * RECORD), first, { random, hinted });
    // Beyond the first round everything was sent before: only the proofs are of interest.
    done.push(taken < perRound ? chunk : { ...chunk, sums: new Uint8Array(0), sent: [] });
  }
  closeSync(handle);
  return done;
}

/** Nothing came twice, the partial decryptions hold, and the sums are the result stated. */
function conclude(head: Head, chunks: readonly Chunk[], rounds: number) {
  const bad = chunks.flatMap((chunk) => chunk.bad);
  const sent = chunks.flatMap((chunk) => chunk.sent);
  const repeated = sent.length - new Set(sent).size;
  const sums = added(chunks.map((chunk) => chunk.sums).filter(({ length }) => length > 0));
  const partials = head.partials.map(({ index, share, bytes }) => ({
    index,
    share: must(fromHex(share), 'a share'),
    bytes: must(fromHex(bytes), 'a partial decryption'),
  }));
  const opened = partials.every(({ index, share, bytes }) =>
    checkPartial({ ...targetsOf(sums, index), share, bytes }),
  );
  const { alphas } = targetsOf(sums, 1);
  const counts = openTargets({ alphas, betas: betasOf(sums), partials, most: head.members });
  const holds = bad.length + repeated === 0 && opened && counts?.join() === head.counts.join();
  return { holds, ballots: head.members * rounds, bad };
}

function added(all: readonly Uint8Array[]): Uint8Array {
  const length = all[0]?.length ?? 0;
  const points = Array.from({ length: length / 32 }, (_, at) => {
    const column = all.map((sums) => readAggregate(sums.slice(32 * at, 32 * at + 32)));
    return writePoint(column.map((point) => must(point, 'a sum')).reduce(add));
  });
  return concat(...points);
}

function readHead(file: string): Head {
  const handle = openSync(file, 'r');
  const bytes = new Uint8Array(HEAD);
  readSync(handle, bytes, 0, HEAD, 0);
  closeSync(handle);
  return JSON.parse(Buffer.from(bytes).toString()) as Head;
}
