/**
 * The other peer: belenios-tool, where there is one on this machine.
 *
 * Use      `BELENIOS_TOOL=/path/to/belenios-tool npm run bench`, or one on the PATH; needs bash, jq
 *          and bc. bench/belenios.sh holds an election of 31 voters and 4 questions, as our round.
 * Errors   `undefined` where there is none.
 */

import { spawnSync } from 'node:child_process';

export type Belenios = {
  readonly tool: string;
  readonly group: string;
  readonly generate_ms_per_ballot: number;
  readonly verify_full_cpu_s: number;
};

export function findBelenios(): string | undefined {
  const tool = process.env['BELENIOS_TOOL'] ?? 'belenios-tool';
  return spawnSync(tool, ['--version']).status === 0 ? tool : undefined;
}

/** One election; several groups exist: `BELENIOS_GROUP` names another. */
export function holdElection(tool: string): Belenios {
  const group = process.env['BELENIOS_GROUP'] ?? 'BELENIOS-2048';
  const { status, stdout, stderr } = spawnSync('bash', ['bench/belenios.sh', group], {
    encoding: 'utf8',
    env: { ...process.env, BELENIOS_TOOL: tool },
  });
  if (status !== 0) throw new Error(`bench/belenios.sh: ${stderr.slice(0, 300)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Belenios;
}
