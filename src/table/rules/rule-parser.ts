/**
 * Reads a decision rule from JSON, and refuses whatever could punish goodwill.
 *
 * Use      `readRule(given, at)`; what needs the rest of the definition is checked in
 *          rule-checks.ts.
 * Errors   inside a rule unknown fields are faults: a misspelled word would change the decision.
 * Source   spec/rules.md §§1, 2.
 */

import { must } from '../../basics/bug.ts';
import type { Json } from '../../basics/canonical.ts';
import { type Result, ok } from '../../basics/result.ts';
import {
  type Fault,
  type Reader,
  array,
  below,
  boolean,
  integer,
  isObject,
  literal,
  object,
  optional,
  parsed,
  record,
  text,
} from '../../basics/shape.ts';
import { flaw } from '../fault-codes.ts';
import { parseGroupId, parseId, parseMemberId } from '../ids.ts';
import { readChoice } from './choice/choice-parser.ts';
import type {
  Class,
  DecisionRule,
  Expression,
  Quota,
  Reading,
  Share,
  Weight,
} from './expression.ts';
import { parseShare } from './share.ts';

/** What may stand in place of an answer; every rule says how each is read. */
const NON_ANSWERS: readonly string[] = ['abstain', 'silent', 'absent', 'recused'];

const DEEPEST = 8;

const ballotReader = object({ scale: array(text(40), 20) });
const readReader = record<Reading>(literal('for', 'against', 'neutral', 'out'));
const memberReader = parsed(parseMemberId, 'not_an_id');

export const readRule: Reader<DecisionRule> = (given, at) => {
  const whole = object({
    ballot: ballotReader,
    read: readReader,
    pass: expressionReader(DEEPEST),
    choose: readChoice,
  })(given, at);
  if (!whole.ok) return whole;
  const found = scaleFault(whole.value, at);
  return found ?? ok(whole.value);
};

function scaleFault(rule: DecisionRule, at: string): ReturnType<typeof flaw> | undefined {
  const { scale } = rule.ballot;
  for (const [index, word] of scale.entries()) {
    if (scale.indexOf(word) !== index) {
      return flaw('word_twice', below(`${at}/ballot/scale`, index), { word });
    }
  }
  const unread = [...scale, ...NON_ANSWERS].find((word) => !Object.hasOwn(rule.read, word));
  return unread === undefined ? undefined : flaw('word_not_read', `${at}/read`, { word: unread });
}

/** A pass expression on its own, as `doyen power` reads it. */
export const readExpression: Reader<Expression> = (given, at) =>
  expressionReader(DEEPEST)(given, at);

function expressionReader(depth: number): Reader<Expression> {
  return (given, at) => {
    if (!isObject(given)) return flaw(given === undefined ? 'missing' : 'not_an_object', at);
    if (depth === 0) return flaw('nested_rule_too_deep', at, { most: DEEPEST });
    if (Object.hasOwn(given, 'all')) return parts(given, at, 'all', depth);
    if (Object.hasOwn(given, 'any')) return parts(given, at, 'any', depth);
    return Object.hasOwn(given, 'who') ? leaf(given, at) : flaw('expression_unknown', at);
  };
}

function parts(
  given: Json,
  at: string,
  key: 'all' | 'any',
  depth: number,
): Result<Expression, Fault> {
  const found = object({ [key]: array(expressionReader(depth - 1), 100) }, true)(given, at);
  if (!found.ok) return found;
  const list = must(found.value[key], 'the parts: their reader asks for them');
  if (list.length === 0) return flaw('no_parts', below(at, key));
  return ok(key === 'all' ? { all: list } : { any: list });
}

function leaf(given: Json, at: string): Result<Expression, Fault> {
  const who = object({ who: literal('for', 'notAgainst', 'against') })(given, at);
  if (!who.ok) return who;
  const wrong = who.value.who === 'against' ? 'atLeast' : 'atMost';
  if (isObject(given) && Object.hasOwn(given, wrong)) {
    return flaw('not_monotone', below(at, wrong), { who: who.value.who });
  }
  const fields = { sum: sumReader, in: optional(classReader) };
  if (who.value.who === 'against') {
    return object({ ...fields, who: literal('against'), atMost: quotaReader }, true)(given, at);
  }
  const found = object(
    { ...fields, who: literal('for', 'notAgainst'), atLeast: quotaReader },
    true,
  )(given, at);
  if (!found.ok) return found;
  const { atLeast } = found.value;
  // Who turns from `neutral` to `for` would enlarge the base and leave the count: goodwill hurts.
  const hurts =
    found.value.who === 'notAgainst' && typeof atLeast !== 'number' && atLeast.of === 'cast';
  return hurts ? flaw('not_monotone', `${at}/atLeast/of`, { who: 'notAgainst' }) : found;
}

/** 1, or the name of a weight. */
const sumReader: Reader<Weight> = (given, at) => {
  if (given === 1) return ok(1);
  if (given === undefined || typeof given === 'string')
    return parsed(parseId, 'not_an_id')(given, at);
  return flaw('not_one_of', at, { values: ['1'] });
};

const classReader: Reader<Class> = (given, at) =>
  isObject(given)
    ? object({ except: array(memberReader) }, true)(given, at)
    : parsed(parseGroupId, 'not_an_id')(given, at);

const shareReader = object(
  {
    share: parsed((word) => (parseShare(word) === undefined ? undefined : word), 'not_a_share'),
    of: optional(literal('members', 'cast', 'present')),
    round: optional(literal('up')),
    strict: optional(boolean()),
  },
  true,
);

const quotaReader: Reader<Quota> = (given, at) => {
  if (!isObject(given)) return integer()(given, at);
  const found = shareReader(given, at);
  if (!found.ok) return found;
  const { share, of = 'members', strict = false } = found.value;
  const whole: Share = { share, of, strict };
  return ok(whole);
};
