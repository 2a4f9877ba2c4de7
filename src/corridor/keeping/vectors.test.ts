/**
 * The cases of spec/vectors/{sheet,side-act,invitation}: some hold, and each of the others must be
 * found out as it says.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fromBase64url, fromHex, toBase64url } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import { instantOf } from '../../basics/instant.ts';
import { follow } from './following.ts';
import { codeKeys, openInvitation } from './invitation.ts';
import { ownKeys } from './own-keys.ts';
import { type SideKeys, emptySide, present } from './side.ts';

// Another scrypt than the one that wrote the cases.
vi.mock('@noble/hashes/scrypt.js', () => import('../../../tools/support/native-scrypt.ts'));

const FOLDER = 'spec/vectors';

type Case<Given> = Given & { readonly expected: 'holds' | 'refused'; readonly outcome: unknown };
type Life = Case<{
  readonly corridor: string;
  readonly at: number;
  readonly seed: string;
  readonly keys: SideKeys;
  readonly sheets: readonly string[];
}>;
type Invited = Case<{ readonly code: string; readonly names: string; readonly sealed: string }>;

function casesOf<Given>(kind: string): readonly (readonly [string, Given])[] {
  return readdirSync(`${FOLDER}/${kind}`).map((file) => {
    return [file, JSON.parse(readFileSync(`${FOLDER}/${kind}/${file}`, 'utf8')) as Given] as const;
  });
}

const bytes = (text: string) => must(fromBase64url(text), 'bytes');

describe.each(['sheet', 'side-act'])('%s', (kind) => {
  test.each(casesOf<Life>(kind))('%s', (_, given) => {
    const { expected, corridor, seed, keys, outcome } = given;
    const at = instantOf(given.at);
    const numbered = given.sheets.map((text, index) => {
      return { nr: index + 1, at, bytes: bytes(text) };
    });
    const { side, changes } = follow(emptySide(corridor, keys), numbered, ownKeys(bytes(seed)));
    expect(side.findings.length === 0).toBe(expected === 'holds');
    expect({
      ...{ head: side.heads.at(-1), epoch: side.epoch },
      people: present(side).map(({ name }) => name),
      items: changes.map(({ id }) => id),
      findings: side.findings.map(({ nr, code }) => ({ nr, code })),
    }).toEqual(outcome);
  });
});

describe('invitation', () => {
  const known = new Map<string, ReturnType<typeof codeKeys>>();
  const keysOf = (code: string) => {
    const keys = known.get(code) ?? codeKeys(must(fromHex(code), 'a code'));
    known.set(code, keys);
    return keys;
  };

  test.each(casesOf<Invited>('invitation'))(
    '%s',
    (_, { expected, code, names, sealed, outcome }) => {
      const keys = keysOf(code);
      const opened = openInvitation(keys, bytes(sealed));
      expect(toBase64url(keys.signing.publicKey)).toBe(names);
      expect(opened !== undefined).toBe(expected === 'holds');
      expect(opened ?? null).toEqual(outcome);
    },
  );
});
