/**
 * What whoever holds a bundle makes of it on the command line: the findings, and the minutes.
 *
 * Use      `audit(bundle, folder, fingerprint)`; the fingerprint is the reader's own.
 */

import fs from 'node:fs';
import path from 'node:path';
import type { VerifyPorts } from '../../src/cli/verify.ts';
import { verifyCommand } from '../../src/cli/verify.ts';
import { minuteCommand } from '../../src/cli/minute.ts';
import type { Tag } from '../../src/cli/words.ts';
import { chance } from '../../src/device/small-table.ts';

type Command = (
  given: Parameters<typeof verifyCommand>[0],
  ports: VerifyPorts,
) => ReturnType<typeof verifyCommand>;
type Ran = { readonly code: number; readonly out: string };
export type Audit = { readonly verdict: Ran; readonly minutes: Readonly<Record<Tag, Ran>> };

export function audit(bundle: Uint8Array, folder: string, fingerprint: string): Audit {
  const file = path.join(folder, 'record.zip');
  fs.writeFileSync(file, bundle);
  const run = (command: Command, tag: Tag): Ran => {
    const said: string[] = [];
    const out = (text: string) => void said.push(text);
    const ports = { tag, random: chance('auditor'), out, err: () => {} };
    const code = command({ words: [file], flags: ['json'], options: { fingerprint } }, ports);
    return { code, out: said.join('') };
  };
  const minutes = {
    en: run(minuteCommand, 'en'),
    nl: run(minuteCommand, 'nl'),
    fr: run(minuteCommand, 'fr'),
  };
  return { verdict: run(verifyCommand, 'en'), minutes };
}
