/**
 * What is measured, row by row; each row is printed as soon as it is known.
 *
 * Use      tools/bench.ts asks for one group after the other.
 * Shapes   a ratio is the peer's time by ours, taken turn by turn in one run: above 1 ours is
 *          faster.
 */

import { must } from '../src/basics/bug.ts';
import type { Example } from '../src/cli/rehearsal/files.ts';
import { verifyBundle } from '../src/verify/verify.ts';
import { makeOne, raceTheNaive } from './ballots.ts';
import { type Belenios, findBelenios, holdElection } from './belenios.ts';
import { browserBallots } from './browser.ts';
import { PARTS, type Played, play, random } from './play.ts';
import { type Spread, line, spreadOf } from './spread.ts';

export type Row = {
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly spread: Spread;
};

type Group = (name: string, unit: string, values: readonly number[]) => Row;

/** One ballot of 4 candidates on the device, and 31 of them checked. */
export async function ballotRows(turns: number): Promise<readonly Row[]> {
  const row = groupOf('a ballot for 4 candidates');
  const made = Array.from({ length: turns * 2 }, () => makeOne(random));
  const { peer, batch, single } = raceTheNaive(random, turns);
  const ratio = peer.map((time, turn) => time / must(batch[turn], 'as many turns'));
  return [
    row('made and signed, Node, the very first', 'ms', made.slice(0, 1)),
    row('made and signed, Node', 'ms', made.slice(1)),
    ...(await browserRows(row, turns)),
    row('one checked, as the server does', 'ms', single),
    row('31 checked in a batch, as the verifier does', 'ms', batch),
    row('31 checked by the peer: noble, one by one', 'ms', peer),
    row('peer / ours', 'x', ratio),
  ];
}

/** A rehearsal from end to end, then its record verified again and again. */
export async function playRows(
  name: string,
  example: Example,
  { plays, turns }: { readonly plays: number; readonly turns: number },
): Promise<{ readonly rows: readonly Row[]; readonly bundle: Uint8Array }> {
  const row = groupOf(name);
  const played: Played[] = [];
  for (let at = 0; at < plays; at++) played.push(await play(example));
  const { rehearsed, ballots } = must(played.at(-1), 'one play at least');
  const { bundle } = rehearsed;
  const rows = [
    row(
      'whole rehearsal, wall',
      's',
      played.map(({ wall }) => wall),
    ),
    row(
      'whole rehearsal, CPU',
      's',
      played.map(({ cpu }) => cpu),
    ),
    ...PARTS.map((part) =>
      row(
        `  ${part}`,
        's',
        played.map(({ parts }) => parts[part]),
      ),
    ),
    row(
      `one of ${ballots} ballots, its device in all`,
      'ms',
      played.map(({ parts }) => (1000 * parts['ballots made: devices']) / ballots),
    ),
    row(
      'record verified in full',
      's',
      timesOf(turns, () => verified(bundle)),
    ),
  ];
  return { rows, bundle };
}

/** Our 31-member record beside a Belenios election of 31 voters, turn by turn. */
export function beleniosRows(bundle: Uint8Array, turns: number): readonly Row[] {
  const tool = findBelenios();
  if (tool === undefined) {
    console.log('\nbelenios-tool: not on this machine, not measured (BELENIOS_TOOL names one).');
    return [];
  }
  const elections: Belenios[] = [];
  const ours: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    elections.push(holdElection(tool));
    ours.push(verified(bundle));
  }
  const { tool: version, group } = must(elections[0], 'one election at least');
  const row = groupOf(`belenios-tool ${version}, ${group}`);
  const theirs = elections.map(({ verify_full_cpu_s }) => verify_full_cpu_s);
  return [
    row(
      'ballot made',
      'ms',
      elections.map((one) => one.generate_ms_per_ballot),
    ),
    row('election of 31 verified, CPU', 's', theirs),
    row('our record of 31 verified', 's', ours),
    row(
      'peer / ours',
      'x',
      theirs.map((time, turn) => time / must(ours[turn], 'as many turns')),
    ),
  ];
}

async function browserRows(row: Group, turns: number): Promise<readonly Row[]> {
  try {
    const made = await browserBallots(turns * 2);
    return [
      row('made and signed, worker in Chromium, the very first', 'ms', made.slice(0, 1)),
      row('made and signed, worker in Chromium', 'ms', made.slice(1)),
    ];
  } catch (problem) {
    console.log(`In Chromium: not measured (${String(problem).split('\n')[0]}).`);
    return [];
  }
}

function groupOf(group: string): Group {
  console.log(`\n${group}`);
  return (name, unit, values) => {
    const spread = spreadOf(values);
    console.log(line(name, spread, unit));
    return { group, name: name.trim(), unit, spread };
  };
}

function timesOf(turns: number, job: () => number): readonly number[] {
  return Array.from({ length: turns }, job);
}

/** Seconds. */
function verified(bundle: Uint8Array): number {
  const began = performance.now();
  const report = verifyBundle(bundle, { random });
  if (!report.ok || report.value.failed > 0) throw new Error('the record does not verify');
  return (performance.now() - began) / 1000;
}
