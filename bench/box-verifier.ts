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
import { fromHex } from '../src/basics/bytes.ts';
import { sumOfBallots } from '../src/crypto/ballot-sums.ts';
import { type Modules, adoptModules, modulesToShare } from '../src/crypto/kernel/modules.ts';
import { checkPartial, openTargets } from '../src/crypto/partial.ts';
import type { Chunk, Head } from './box.ts';
import { FORM, HEAD, RECORD, betasOf, checkChunk, targetsOf } from './box.ts';

/** More need more memory than the machine keeps near: buckets and points no longer fit. */
const PER_CHUNK = 250;

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
else must(parentPort, 'a thread').once('message', follow);

/** Another thread waits for the kernel's code, which the first compiles while it starts. */
function follow(modules: Modules): void {
  adoptModules(modules);
  must(parentPort, 'a thread').postMessage(work(workerData as Task));
}

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
  worker.postMessage(modulesToShare());
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
    const empty = new Uint8Array(0);
    done.push(taken < perRound ? chunk : { ...chunk, sums: empty, sent: empty });
  }
  closeSync(handle);
  return done;
}

/** Nothing came twice, the partial decryptions hold, and the sums are the result stated. */
function conclude(head: Head, chunks: readonly Chunk[], rounds: number) {
  const bad = chunks.flatMap((chunk) => chunk.bad);
  const repeated = repeatedAmong(chunks.map((chunk) => chunk.sent));
  const summed = chunks
    .map(({ sums }) => ({ bytes: sums }))
    .filter(({ bytes }) => bytes.length > 0);
  const sums = must(sumOfBallots(FORM, summed), 'the sum of all chunks');
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

/** How many encodings of 32 bytes came before: a table of places, found by the first four bytes. */
function repeatedAmong(lists: readonly Uint8Array[]): number {
  const all = Buffer.concat(lists);
  const count = all.length / 32;
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
  const places = new Int32Array(size).fill(-1);
  let repeated = 0;
  for (let own = 0; own < count; own++) {
    let at = all.readUInt32LE(32 * own) % size;
    for (; ; at = (at + 1) % size) {
      const other = places[at] ?? -1;
      if (other < 0) break;
      if (all.compare(all, 32 * other, 32 * other + 32, 32 * own, 32 * own + 32) === 0) break;
    }
    if ((places[at] ?? -1) < 0) places[at] = own;
    else repeated++;
  }
  return repeated;
}

function readHead(file: string): Head {
  const handle = openSync(file, 'r');
  const bytes = new Uint8Array(HEAD);
  readSync(handle, bytes, 0, HEAD, 0);
  closeSync(handle);
  return JSON.parse(Buffer.from(bytes).toString()) as Head;
}
