import { expect, test } from 'vitest';
import { FLAWED, spoil } from '../table/definition/flawed-definitions.ts';
import { parseDefinition } from '../table/definition/definition-parser.ts';
import { messages as en } from './en/faults.ts';
import { messages as fr } from './fr/faults.ts';
import { messages as nl } from './nl/faults.ts';
import { sayFault } from './say-fault.ts';

test.each(FLAWED)('$code at $at is said in three languages, each number in its place', (flawed) => {
  const read = parseDefinition(spoil(flawed));
  const said = [en, nl, fr].map((messages) => (read.ok ? '?' : sayFault(messages, read.refusal)));
  for (const clause of said) expect(clause).not.toMatch(/\?|undefined|\.$|!/);
  expect(new Set(said).size).toBe(3);
});

test('every language spells the same details', () => {
  for (const [code, say] of Object.entries(en)) {
    const details = detailsOf(say);
    expect([code, ...detailsOf(nl[code as keyof typeof nl])]).toEqual([code, ...details]);
    expect([code, ...detailsOf(fr[code as keyof typeof fr])]).toEqual([code, ...details]);
  }
});

test('a code that nobody knows is shown as it is', () => {
  expect(sayFault(en, { code: 'of_another_version', at: '' })).toBe('of_another_version');
});

test('a detail that is not there shows as a question mark', () => {
  expect(sayFault(en, { code: 'member_unknown', at: '' })).toContain('“?”');
});

function detailsOf(say: (d: (detail: string) => string) => string): readonly string[] {
  const asked: string[] = [];
  say((detail) => String(asked.push(detail)));
  return asked.toSorted();
}
