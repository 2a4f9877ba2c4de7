import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mustOk } from '../../../basics/bug.ts';
import type { Json } from '../../../basics/canonical.ts';
import { chancesIn } from './chances.ts';
import { parsePowerFile } from './power-file.ts';
import { powerOf } from './power.ts';
import { gameOf } from './simple-game.ts';

const FOLDER = 'spec/vectors/power';

type Expected = {
  readonly winning: string;
  readonly coalitions: string;
  readonly members: readonly {
    readonly id: string;
    readonly swings: string;
    readonly penrose: number;
    readonly banzhaf: number;
    readonly shapley: number;
    readonly colemanPrevent: number;
    readonly colemanInitiate: number;
  }[];
  readonly chances?: { readonly passes: number; readonly pivotality: readonly number[] };
};
type Vector = { readonly file: Json; readonly expected?: Expected; readonly refusal?: Json };

const VECTORS = readdirSync(FOLDER).map((name) => [name, vector(name)] as const);
const SHARES = ['penrose', 'banzhaf', 'shapley', 'colemanPrevent', 'colemanInitiate'] as const;

function vector(name: string): Vector {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Vector;
}

const near = (value: number | undefined) =>
  value === undefined ? undefined : expect.closeTo(value, 11);

test.each(VECTORS.filter(([, { expected }]) => expected))('%s', (_, { file, expected }) => {
  const { pass, assembly, chances } = mustOk(parsePowerFile(file), 'a vector that counts');
  const game = gameOf(pass, assembly);
  const found = powerOf(game);
  const supposed = chances && chancesIn(game, chances);
  expect(supposed?.passes).toEqual(near(expected?.chances?.passes));
  expect(supposed?.pivotality).toEqual(expected?.chances?.pivotality.map(near));
  expect(String(found.winning)).toBe(expected?.winning);
  expect(String(found.coalitions)).toBe(expected?.coalitions);
  for (const [place, member] of (expected?.members ?? []).entries()) {
    const mine = found.members[place];
    expect([mine?.id, String(mine?.swings)]).toEqual([member.id, member.swings]);
    for (const share of SHARES) expect(mine?.[share]).toBeCloseTo(member[share], 11);
  }
});

test.each(VECTORS.filter(([, { refusal }]) => refusal))('%s is refused', (_, given) => {
  const found = parsePowerFile(given.file);
  expect(found).toMatchObject({ ok: false, refusal: given.refusal });
});
