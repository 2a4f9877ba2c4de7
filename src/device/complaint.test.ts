/** A dealer that cheats one trustee, before devices left alone, and before the verifier. */

import { beforeAll, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { packBundle } from '../record/bundle.ts';
import type { MemberId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { ceremonyFindings } from '../verify/ceremonies.ts';
import { verifyBundle } from '../verify/verify.ts';
import {
  CHEAT,
  CHEATED,
  cheatedTable,
  certifiedWithoutWord,
  northWithout,
} from './cheated-table.ts';
import { type SmallTable, chance } from './small-table.ts';

let table: SmallTable;

beforeAll(async () => {
  table = await cheatedTable('a cheat');
  await table.tendAll([CHEAT]);
});

test('its dealer is named, and the others make the keys without it, by nobody’s leave', () => {
  const [first, second, ...rest] = table.memory.selection().ceremonies;
  expect(first).toMatchObject({ phase: 'failed' });
  expect(first?.faults).toMatchObject([
    { kind: 'bad-share', members: ['north'], complaint: { member: 'west', dealer: 'north' } },
  ]);
  expect(second).toMatchObject({
    phase: 'certified',
    invited: ['east', 'south', 'west'],
    confirmed: ['east', 'south', 'west'],
  });
  expect(rest).toEqual([]);
});

test('the device that dealt falsely owes nothing more, and keeps no seed', async () => {
  const north = await northWithout('nothing', table);
  expect(mustOk(await north.tend(), 'duties').done).toEqual(['erase-dealing']);
  expect(north.notes().shares).toBe(0);
});

test('the verifier judges the complaint once more, and who was left out', async () => {
  expect(await faultIn(table)).toMatchObject({
    passed: true,
    details: { attempt: 1, phase: 'failed', kind: 'bad-share', culprit: 'north', left: 3 },
  });
});

test('whoever was away proves the fault later, and the keys stand', async () => {
  const late = await cheatedTable('a late cheat');
  expect(await certifiedWithoutWord(late)).toEqual(['confirm-keys']);
  const west = must(late.agents.get(CHEATED), 'West');
  expect(west.notes().shares).toBe(0);
  expect(mustOk(await west.tend(), 'duties').done).toEqual(['check-late-shares', 'erase-dealing']);
  expect(late.memory.selection().ceremonies).toMatchObject([
    { phase: 'certified', faults: [{ kind: 'bad-share', members: ['north'] }] },
  ]);
  expect(await faultIn(late)).toMatchObject({
    passed: true,
    details: { attempt: 1, phase: 'certified', kind: 'bad-share', by: 'west', left: 3 },
  });
});

/** What the verifier finds of the complaint, in a record in which all else holds. */
async function faultIn({ memory }: SmallTable) {
  const { entries, checkpoint } = await memory.board.entries(0);
  const selection = memory.selection();
  const bundle = packBundle({ entries, checkpoint, selection });
  const report = verifyBundle(bundle, { random: chance('verifier') });
  const findings = report.ok ? report.value.findings : [];
  expect(findings.filter(({ passed }) => !passed)).toEqual([]);
  return findings.find(({ check }) => check === 'ceremony_fault');
}

test('a restart that leaves out another, or nobody, or lets more in, is found', () => {
  const selection = table.memory.selection();
  const invited = (...names: string[]): Selection => ({
    ...selection,
    ceremonies: selection.ceremonies.map((one) =>
      one.attempt === 2 ? { ...one, invited: names as MemberId[] } : one,
    ),
  });
  const holds = (given: Selection) =>
    ceremonyFindings(given, []).find(({ check }) => check === 'ceremony_fault')?.passed;
  expect(holds(selection)).toBe(true);
  expect(holds(invited('north', 'east', 'south', 'west'))).toBe(false);
  expect(holds(invited('north', 'east', 'south'))).toBe(false);
  expect(holds(invited('east', 'south'))).toBe(false);
  expect(holds(invited('east', 'south', 'west', 'zoe'))).toBe(false);
});

test('a fault that names another than the complaint does is found', () => {
  const selection = table.memory.selection();
  const named = (name: string, kind: 'bad-share' | 'false-complaint'): Selection => ({
    ...selection,
    ceremonies: selection.ceremonies.map((one) => ({
      ...one,
      faults: one.faults.map((fault) => ({ ...fault, kind, members: [name as MemberId] })),
    })),
  });
  for (const given of [named('west', 'bad-share'), named('west', 'false-complaint')]) {
    const findings = ceremonyFindings(given, []);
    expect(findings.find(({ check }) => check === 'ceremony_fault')?.passed).toBe(false);
  }
});

test('a late complaint by one who had confirmed is found', () => {
  const selection = table.memory.selection();
  const holds = (confirmed: readonly string[]) => {
    const late = { phase: 'certified', confirmed: confirmed as MemberId[] } as const;
    const ceremonies = selection.ceremonies.map((one) =>
      one.attempt === 1 ? { ...one, ...late } : one,
    );
    const findings = ceremonyFindings({ ...selection, ceremonies }, []);
    return findings.find(({ check }) => check === 'ceremony_fault')?.passed;
  };
  expect(holds(['north', 'east', 'south'])).toBe(true);
  expect(holds(['north', 'east', 'west'])).toBe(false);
});

test('whom a late complaint names while an attempt runs may be left out of the next', () => {
  const selection = table.memory.selection();
  const ceremonies = selection.ceremonies.map((one) =>
    one.attempt === 2 ? { ...one, invited: ['east', 'south'] as MemberId[] } : one,
  );
  const started = (attempt: number) => ({ type: 'CeremonyStarted', attempt });
  const named = { type: 'FaultProven', fault: { members: ['west'] } };
  const steps = [started(1), named, started(2)].map((fact, entry) => ({ entry, fact }));
  const holds = (given: readonly unknown[]) =>
    ceremonyFindings({ ...selection, ceremonies }, given as never).find(
      ({ check }) => check === 'ceremony_fault',
    )?.passed;
  expect(holds(steps)).toBe(true);
  expect(holds(steps.filter(({ fact }) => fact !== named))).toBe(false);
});
