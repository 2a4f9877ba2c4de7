/**
 * Reads a way of choosing from JSON, and writes it back.
 *
 * Use      `readChoice(given, at)` in the rule's parser; what needs the body is checked in
 *          choice-checks.ts.
 * Errors   unknown fields are faults, as anywhere inside a rule; ways of choosing that are known
 *          and not built are refused by name.
 * Source   spec/choice.md §1.
 */

import type { Json, JsonObject } from '../../../basics/canonical.ts';
import { type Result, ok } from '../../../basics/result.ts';
import {
  type Fault,
  type Reader,
  array,
  below,
  integer,
  isObject,
  literal,
  nullable,
  object,
  optional,
  parsed,
} from '../../../basics/shape.ts';
import { flaw } from '../../fault-codes.ts';
import { parseCandidateId, parseGroupId } from '../../ids.ts';
import type { Choice, Exhaustive, Stage } from './choice.ts';

const MOST_BALLOTS = 200;
const MOST_NAMES = 100;

/** Known to the formats, and not built. */
const NOT_BUILT = ['ranked', 'grade'] as const;
/** The format's own word; a rule is never awaited. */
// oxlint-disable-next-line unicorn/no-thenable
const RUNOFF = 'then';
const KINDS = ['eliminate', 'exhaustive', 'approval', 'resistance'] as const;

export const readChoice: Reader<Choice> = (given, at) => {
  if (given === undefined) return flaw('missing', at);
  if (given === 'single') return ok('single');
  if (!isObject(given)) return flaw('not_one_of', at, { values: ['single', ...KINDS] });
  const unbuilt = NOT_BUILT.find((kind) => Object.hasOwn(given, kind));
  if (unbuilt !== undefined) return flaw('not_built_yet', below(at, unbuilt), { what: unbuilt });
  const kind = KINDS.find((one) => Object.hasOwn(given, one));
  return kind === undefined
    ? flaw('not_one_of', at, { values: ['single', ...KINDS] })
    : READERS[kind](given, at);
};

const tiesReader = literal('allStay', 'putToBody');

const breadthReader = object(
  {
    groups: array(parsed(parseGroupId, 'not_an_id'), 20),
    least: optional(integer(1, MOST_NAMES)),
  },
  true,
);

const stageReader: Reader<Stage> = (given, at) => {
  const found = object(
    {
      preferences: optional(nullable(integer(1, MOST_NAMES))),
      keep: integer(1, MOST_NAMES),
      breadth: optional(nullable(breadthReader)),
    },
    true,
  )(given, at);
  if (!found.ok) return found;
  const { preferences = null, keep, breadth = null } = found.value;
  if (breadth?.groups.length === 0) return flaw('no_parts', `${below(at, 'breadth')}/groups`);
  const spread = breadth && { groups: breadth.groups, least: breadth.least ?? 1 };
  return ok({ preferences, keep, breadth: spread });
};

const READERS: { readonly [Kind in (typeof KINDS)[number]]: Reader<Choice> } = {
  eliminate: (given, at) => {
    const fields = { eliminate: array(stageReader, 50), ties: optional(tiesReader) };
    const found = object(fields, true)(given, at);
    if (!found.ok) return found;
    const { eliminate, ties = 'allStay' } = found.value;
    return stagesFault(eliminate, below(at, 'eliminate')) ?? ok({ eliminate, ties });
  },
  exhaustive: (given, at) => object({ exhaustive: exhaustiveReader }, true)(given, at),
  approval: (given, at) => {
    const found = object({ approval: trueReader }, true)(given, at);
    return found.ok ? ok({ approval: true }) : found;
  },
  resistance: (given, at) => {
    const zero = optional(nullable(parsed(parseCandidateId, 'not_an_id')));
    const found = object({ resistance: literal('sum', 'max'), zero }, true)(given, at);
    if (!found.ok) return found;
    const { resistance, zero: option = null } = found.value;
    // A sealed sum says nothing of the greatest grade in it.
    if (resistance === 'max') {
      return flaw('not_built_yet', below(at, 'resistance'), { what: 'resistance-max' });
    }
    return ok({ resistance, zero: option });
  },
};

const trueReader: Reader<true> = (given, at) =>
  given === true ? ok(true) : flaw('not_one_of', at, { values: ['true'] });

const ballots = integer(1, MOST_BALLOTS);

/** As it was read: what a wish carries, for there every field is spelled out. */
const wholeReader: Reader<Exhaustive> = object(
  {
    drop: literal('lowest', 'none'),
    ties: tiesReader,
    max: ballots,
    runoff: nullable(object({ keep: integer(2, MOST_NAMES), max: ballots }, true)),
  },
  true,
);

const exhaustiveReader: Reader<Exhaustive> = (given, at) => {
  if (isObject(given) && Object.hasOwn(given, 'runoff')) return wholeReader(given, at);
  const runoff = object({ runoff: integer(2, MOST_NAMES), max: optional(ballots) }, true);
  const found = object(
    {
      drop: literal('lowest', 'none'),
      ties: optional(tiesReader),
      max: ballots,
      [RUNOFF]: optional(nullable(runoff)),
    },
    true,
  )(given, at);
  if (!found.ok) return found;
  const { drop, ties = 'allStay', max, [RUNOFF]: last = null } = found.value;
  return ok({ drop, ties, max, runoff: last && { keep: last.runoff, max: last.max ?? max } });
};

/** Each stage keeps fewer than the one before; a stage that keeps as many would be no stage. */
function stagesFault(stages: readonly Stage[], at: string): Result<never, Fault> | undefined {
  if (stages.length === 0) return flaw('no_parts', at);
  const rising = stages.findIndex(({ keep }, nth) => keep >= (stages[nth - 1]?.keep ?? Infinity));
  const keep = stages[rising]?.keep;
  return keep === undefined
    ? undefined
    : flaw('keep_not_falling', `${below(at, rising)}/keep`, { keep });
}

export function choiceJson(choice: Choice): Json {
  if (choice === 'single') return 'single';
  if ('exhaustive' in choice) return exhaustiveJson(choice.exhaustive);
  if ('approval' in choice) return { approval: true };
  if ('resistance' in choice) {
    const { resistance, zero } = choice;
    return zero === null ? { resistance } : { resistance, zero };
  }
  const { eliminate, ties } = choice;
  return { eliminate: eliminate.map(stageJson), ...(ties === 'putToBody' && { ties }) };
}

function stageJson({ preferences, keep, breadth }: Stage): JsonObject {
  return { keep, ...(preferences !== null && { preferences }), ...(breadth && { breadth }) };
}

function exhaustiveJson({ drop, ties, max, runoff }: Exhaustive): JsonObject {
  const last = runoff && { [RUNOFF]: { runoff: runoff.keep, max: runoff.max } };
  return { exhaustive: { drop, ties, max, ...last } };
}
