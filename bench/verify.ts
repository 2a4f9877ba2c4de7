/**
 * Thousands of ballots verified, beside the peer in the same run: process against process.
 *
 * Use      `npm run bench -- verify [BALLOTS] [PEER-VOTERS] [TURNS]`. The box is made once and kept
 *          in the system's folder for such files, since making takes a device's time for each.
 * Shapes   wall seconds from start to end of each process, turn by turn; the ratio is of ballots a
 *          second, so that the peer may have fewer voters: its time grows with their number.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs';
import { readdirSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { emitted } from '../tools/emitted.ts';
import { must } from '../src/basics/bug.ts';
import { findBelenios } from './belenios.ts';
import { HEAD, makeBox } from './box.ts';
import { ceremonyRows, naiveRow } from './trustee-work.ts';
import { line, spreadOf } from './spread.ts';

type Verified = { readonly holds: boolean; readonly ballots: number; readonly peakMb: number };

export async function verifyRows(ballots = 2000, voters = 200, turns = 5): Promise<void> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'doyen-box-'));
  try {
    console.log(
      `load ${os.loadavg()[0]?.toFixed(1)}, ${os.cpus().length} cores, ${process.version}`,
    );
    const program = await bundled(work);
    const box = boxOf(ballots);
    const peer = electionOf(voters, work);
    race({ program, box, peer }, { ballots, voters, turns });
    memory(program, box, ballots);
    naiveRow();
    ceremonyRows(turns);
    console.log(`load ${os.loadavg()[0]?.toFixed(1)} at the end`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

type Racers = { readonly program: string; readonly box: string; readonly peer: string | undefined };
type Sizes = { readonly ballots: number; readonly voters: number; readonly turns: number };

/** Peer, ours, peer, ours: with hints and two threads, then each taken away. */
function race({ program, box, peer }: Racers, { ballots, voters, turns }: Sizes): void {
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['two threads, hints', ['2', '1']],
    ['two threads, no hints', ['2', '1', 'plain']],
    ['one thread, hints', ['1', '1']],
  ];
  const times = new Map<string, number[]>(ways.map(([name]) => [name, []]));
  const peers: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    if (peer !== undefined) peers.push(timed('belenios-tool', ['election', 'verify'], peer));
    for (const [name, words] of ways) {
      must(times.get(name), 'a list').push(timed(process.execPath, [program, box, ...words], '.'));
    }
  }
  for (const [name, list] of times) {
    console.log(line(`${ballots} ballots x 3, ${name}`, spreadOf(list), 's'));
    const ratios = peers.map((time, turn) => (time / voters) * (ballots / (list[turn] ?? 1)));
    if (peer !== undefined) console.log(line('  peer / ours, by ballot', spreadOf(ratios), 'x'));
  }
  if (peer === undefined) console.log('belenios-tool: not on this machine, not measured.');
  else console.log(line(`belenios-tool 2.0, ${voters} voters x 3`, spreadOf(peers), 's'));
}

/** Five times as many: the time, and that memory does not grow with them. */
function memory(program: string, box: string, ballots: number): void {
  for (const rounds of [1, 5]) {
    const began = performance.now();
    const { peakMb } = verified(program, [box, '2', `${rounds}`]);
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    console.log(`${ballots * rounds} ballots x 3: ${seconds} s, at most ${peakMb} MB`);
  }
}

function timed(command: string, words: readonly string[], folder: string): number {
  const began = performance.now();
  const { status, stdout } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed`);
  if (stdout.startsWith('{') && !(JSON.parse(stdout) as Verified).holds) throw new Error(stdout);
  return seconds;
}

function verified(program: string, words: readonly string[]): Verified {
  const out = execFileSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  const read = JSON.parse(out) as Verified;
  if (!read.holds) throw new Error(out);
  return read;
}

function boxOf(ballots: number): string {
  const file = path.join(os.tmpdir(), `doyen-hinted-box-${ballots}.bin`);
  if (existsSync(file)) return file;
  console.log(`making ${ballots} ballots ...`);
  const handle = openSync(`${file}.part`, 'w');
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const making = makeBox(ballots, random);
  let at = HEAD;
  let next = making.next();
  for (; !next.done; next = making.next()) at += writeSync(handle, next.value, 0, undefined, at);
  writeSync(handle, next.value, 0, undefined, 0);
  closeSync(handle);
  renameSync(`${file}.part`, file);
  return file;
}

/** A folder with an election whose ballots are cast; kept beside the box. */
function electionOf(voters: number, work: string): string | undefined {
  if (findBelenios() === undefined) return undefined;
  const kept = path.join(os.tmpdir(), `doyen-peer-${voters}`);
  if (existsSync(kept) && readdirSync(kept).some((name) => name.endsWith('.bel'))) return kept;
  console.log(`holding the peer's election of ${voters} voters ...`);
  execFileSync('mkdir', ['-p', kept]);
  const env = { ...process.env, QUESTIONS: '3', BALLOTS_ONLY: '1', KEEP: kept, TMPDIR: work };
  execFileSync('bash', ['bench/belenios.sh', 'BELENIOS-2048', `${voters}`], { env });
  return kept;
}

async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [emitted()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'bench/box-verifier.ts',
      target: 'node20',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'verifier.mjs', codeSplitting: false } },
    },
  });
  return path.join(folder, 'verifier.mjs');
}
