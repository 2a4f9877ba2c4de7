/**
 * One PostgreSQL and one prepared embedded folder for all tests of the doors.
 *
 * Use      vitest's global setup; tests take fresh copies through each-store.ts.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../src/store/open.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
    embedded: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-template-'));
  const [postgres] = await Promise.all([startPostgres(), prepare({ folder })]);
  await prepare({ url: postgres.url('postgres') });
  project.provide('postgres', postgres.url('NAME'));
  project.provide('embedded', folder);
  return async () => {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

async function prepare(place: Parameters<typeof openStore>[0]): Promise<void> {
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  await opened.value.close();
}
