/**
 * Stand-ins as a child process: orders go in on standard input, progress comes out line by line.
 *
 * Use      `engageBy(node, cli)` is what rehearsals.ts asks for; the child runs `doyen stand-in`.
 * Shapes   the child leaves by itself when its input closes, so that none outlives the server.
 * Errors   what the child says on standard error goes to the operator's.
 */

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readProgress } from '../contract/stand-in.ts';
import type { Engage } from './rehearsals.ts';

const PATIENCE = 2_000;

export function engageBy(node: string, cli: string): Engage {
  return (orders, hear, left) => {
    const child = spawn(node, [cli, 'stand-in'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    void gone.then(left);
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify(orders)}\n`);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const progress = readProgress(line);
      if (progress) hear(progress);
    });
    return {
      async stop() {
        child.stdin.end();
        child.kill('SIGTERM');
        const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
        await gone;
        clearTimeout(impatient);
      },
    };
  };
}
