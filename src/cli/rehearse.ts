/**
 * `rehearse EXAMPLE`: plays a whole selection and prints what came of it.
 *
 * Use      main.ts; the play itself is rehearsal/rehearse.ts.
 * Shapes   the result goes to standard output, the course of it to standard error while a person
 *          watches. Exit code 0: it ended as the answers say and the record is verified; 1: not;
 *          2: bad input.
 */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Instant, writeInstant } from '../basics/instant.ts';
import { candidatesOf } from '../table/silence/subject.ts';
import type { Invocation } from './arguments.ts';
import { fileSentence } from './bad-file.ts';
import { type Example, readExample } from './rehearsal/files.ts';
import { type Progress, type Rehearsed, rehearse } from './rehearsal/rehearse.ts';
import { type Words, endedAsPlanned, resultJson, resultText } from './rehearsal/result.ts';
import { CLI_WORDS, type CliWords, type Tag } from './words.ts';
import type { World } from './world.ts';

export async function rehearseCommand(given: Invocation, tag: Tag, world: World): Promise<number> {
  const words = CLI_WORDS[tag];
  const example = await readExample(path.resolve(world.folder, given.words[0] ?? ''));
  if (!example.ok) return complain(world, fileSentence(example.refusal, words));
  const say = world.watched ? courseOn(world, words.rehearsal) : () => {};
  const rehearsed = await rehearse(example.value, { ...world, say });
  if (world.watched) world.err('\r\u001b[K');
  if (!rehearsed.ok) {
    const { code, ...details } = rehearsed.refusal;
    const why = Object.keys(details).length === 0 ? code : `${code} ${JSON.stringify(details)}`;
    world.err(`${words.rehearsal.stopped(why)}\n`);
    return 1;
  }
  const out = given.options['out'];
  if (out !== undefined && !(await keep(rehearsed.value, out, { world, words }))) return 2;
  if (given.flags.includes('json')) world.out(`${JSON.stringify(resultJson(rehearsed.value))}\n`);
  else world.out(resultText(rehearsed.value, words.rehearsal, tag));
  return judge(example.value, rehearsed.value, { world, words });
}

type Speaking = { readonly world: World; readonly words: CliWords };

function judge({ answers }: Example, rehearsed: Rehearsed, { world, words }: Speaking): number {
  const { ending } = answers;
  const asPlanned = endedAsPlanned(rehearsed.selection, ending);
  if (!asPlanned) {
    const planned =
      ending.kind === 'silence'
        ? [ending.result, ...candidatesOf(ending.subject)].join(' ')
        : ending.kind;
    world.err(`${words.rehearsal.otherEnding(planned)}\n`);
  }
  const sound = rehearsed.report?.failed === 0;
  if (!sound) world.err(`${words.rehearsal.notVerified(rehearsed.report?.failed ?? 1)}\n`);
  return asPlanned && sound ? 0 : 1;
}

async function keep(
  { bundle, selection }: Rehearsed,
  out: string,
  { world, words }: Speaking,
): Promise<boolean> {
  const file = path.resolve(world.folder, out);
  const problem = await writeFile(file, bundle).catch((error: NodeJS.ErrnoException) => error);
  if (problem) {
    complain(world, words.fileUnwritable(out, problem.code ?? problem.message));
    return false;
  }
  if (world.watched) world.err(`${words.rehearsal.kept(out, selection.size)}\n`);
  return true;
}

function complain(world: World, sentence: string): number {
  world.err(`${sentence}\n`);
  return 2;
}

/** One line that is written over as the play goes on. */
function courseOn(world: World, words: Words): (scene: Progress, now: Instant) => void {
  return (scene, now) => {
    world.err(`\r\u001b[K${words.stage(stageOf(scene, words), writeInstant(now))}`);
  };
}

function stageOf(scene: Progress, { stages }: Words): string {
  if (typeof scene === 'string') return stages[scene];
  switch (scene.kind) {
    case 'open':
    case 'recuse':
      return stages.opening;
    case 'tend':
      return scene.round === undefined ? stages.keys : stages.counting(scene.round);
    case 'call':
      return stages.calling(scene.plan.id);
    case 'tie':
      return stages.tying;
    case 'set-field':
      return stages.counting(scene.planned.after);
    case 'hear':
      return stages.hearing(scene.talks.plan.id);
    case 'report':
      return stages.reporting(scene.talks.plan.id);
    case 'vote':
    case 'close':
      return stages.voting(scene.round.plan.id);
    case 'silence':
    case 'move':
    case 'break':
    case 'reserve':
    case 'sit-out':
      return stages.silence;
    case 'seal':
      return stages.sealing;
    case 'start-ceremony':
      return stages.keys;
    case 'wait':
    case 'conclude':
    case 'state':
    case 'done':
      return stages.ending;
  }
}
