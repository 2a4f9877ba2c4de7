/**
 * `power FILE`: voting power under a rule, for each member.
 *
 * Use      main.ts; the arithmetic is table/rules/power/.
 * Shapes   docs/schema/power.schema.json is the file, docs/schema/power-result.schema.json what
 *          `--json` prints; counts are decimal strings, shares are numbers. The rule that was
 *          counted is read back in plain words. `--quick`: bounds, or a small sample, where more
 *          would take minutes. Exit code 0, or 2 where the file is refused.
 * Source   spec/power.md.
 */

import path from 'node:path';
import type { JsonObject } from '../basics/canonical.ts';
import { chancesIn } from '../table/rules/power/chances.ts';
import type { Power } from '../table/rules/power/member-power.ts';
import { powerOf } from '../table/rules/power/power.ts';
import { parsePowerFile } from '../table/rules/power/power-file.ts';
import { gameOf } from '../table/rules/power/simple-game.ts';
import type { Invocation } from './arguments.ts';
import { fileSentence } from './bad-file.ts';
import { type Supposed, chancesText, powerText, readingOf } from './power-text.ts';
import { readJson } from './rehearsal/files.ts';
import { CLI_WORDS, type Tag } from './words.ts';
import type { World } from './world.ts';

export async function powerCommand(given: Invocation, tag: Tag, world: World): Promise<number> {
  const words = CLI_WORDS[tag];
  const [name = ''] = given.words;
  const json = await readJson(path.resolve(world.folder, name));
  if (!json.ok) return complain(world, fileSentence(json.refusal, words));
  const file = parsePowerFile(json.value);
  if (!file.ok) {
    const bad = { code: 'file_fault', file: name, fault: file.refusal } as const;
    return complain(world, fileSentence(bad, words));
  }
  const game = gameOf(file.value.pass, file.value.assembly);
  const pace = given.flags.includes('quick') ? 'quick' : 'whole';
  const power = powerOf(game, progressOn(world), pace);
  if (world.watched) world.err('\r\u001b[K');
  const reading = readingOf(file.value.pass, tag);
  const supposed = file.value.chances;
  const chances = supposed && { given: supposed, found: chancesIn(game, supposed) };
  if (given.flags.includes('json')) {
    const told = chances && { chances: chancesJson(game.members, chances) };
    world.out(`${JSON.stringify({ ...powerJson(power), ...told, reading })}\n`);
  } else {
    const told = chances === undefined ? '' : `\n${chancesText(game.members, chances, tag)}`;
    world.out(`${reading}\n\n${powerText(game, power, tag)}${told}`);
  }
  return 0;
}

/** What `--json` prints. */
export function powerJson({ members, winning, coalitions, ...rest }: Power): JsonObject {
  return {
    format: 'doyen/power/1',
    members: members.map(({ id, swings, penrose, banzhaf, shapley, ...coleman }) => ({
      ...{ id, swings: String(swings), penrose, banzhaf, shapley },
      colemanPrevent: coleman.colemanPrevent,
      colemanInitiate: coleman.colemanInitiate,
    })),
    winning: String(winning),
    coalitions: String(coalitions),
    method: rest.method,
    error: rest.error,
    errors: { ...rest.errors },
    errorIs: rest.errorIs,
    ...(rest.sample && { sample: { ...rest.sample } }),
  };
}

function chancesJson(members: readonly string[], { given, found }: Supposed): JsonObject | null {
  if (found === undefined) return null;
  return {
    passes: found.passes,
    members: members.map((id, place) => ({
      ...{ id, chance: given[place] ?? 0.5, pivotality: found.pivotality[place] ?? 0 },
    })),
  };
}

function progressOn(world: World): (done: number, of: number) => void {
  if (!world.watched) return () => {};
  return (done, of) => world.err(`\r\u001b[K${Math.round((100 * done) / of)} %`);
}

function complain(world: World, sentence: string): number {
  world.err(`${sentence}\n`);
  return 2;
}
