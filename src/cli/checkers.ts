/**
 * Parcels of ballots checked by several threads of this machine.
 *
 * Use      `checkTogether` for the command and the stand-alone verifier, each with its own file for
 *          a thread; in that file `answerParcels` waits for them.
 * Shapes   a thread starts with the kernel's compiled code, gets one parcel at a time and answers
 *          with its verdicts. Few ballots are checked here: a thread takes longer to start than
 *          they do.
 * Errors   rejects where a thread dies: no verdict is made up.
 */

import os from 'node:os';
import { type MessagePort, Worker, workerData } from 'node:worker_threads';
import { must } from '../basics/bug.ts';
import type { Random } from '../crypto/group.ts';
import { type Modules, adoptModules, modulesToShare } from '../crypto/kernel/modules.ts';
import { type Parcel, checkParcel } from '../verify/gather.ts';

/** Below so many bytes of ballots no thread is started. */
const FEW = 4_000_000;
const MOST_THREADS = 8;

export async function checkTogether(
  parcels: readonly Parcel[],
  file: URL,
  random: Random,
  few = FEW,
): Promise<readonly (readonly boolean[])[]> {
  const size = parcels.reduce((sum, { ballots }) => sum + sizeOf(ballots), 0);
  const threads = Math.min(parcels.length, os.availableParallelism(), MOST_THREADS);
  if (size < few || threads < 2) return parcels.map((parcel) => checkParcel(parcel, random));
  const verdicts: (readonly boolean[])[] = [];
  const left = [...parcels.entries()];
  const work = async () => {
    const worker = new Worker(file, { workerData: modulesToShare() });
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [at, parcel] = next;
      verdicts[at] = await asked(worker, parcel);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return verdicts;
}

export function answerParcels(port: MessagePort | null, random: Random): void {
  adoptModules(workerData as Modules);
  const line = must(port, 'a line to the thread that asks');
  line.on('message', (parcel: Parcel) => line.postMessage(checkParcel(parcel, random)));
}

function asked(worker: Worker, parcel: Parcel): Promise<readonly boolean[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (verdicts: readonly boolean[]) => {
      worker.removeListener('error', reject);
      resolve(verdicts);
    });
    worker.postMessage(parcel);
  });
}

function sizeOf(ballots: Parcel['ballots']): number {
  return ballots.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
