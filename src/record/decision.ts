/**
 * The decision, in one file for those who will not read the log: what was asked, found and decided.
 *
 * Use      goes into the bundle as `decision.json`; the verifier derives it again and compares.
 * Shapes   canonical JSON, format `doyen/decision/1`; `outcome` is null while nothing is decided.
 *          Nothing in it changes when the record is sealed, so that the seal can cover it.
 * Source   spec/record.md §8.
 */

import { canonicalBytes, type Json, type JsonObject } from '../basics/canonical.ts';
import { must, never } from '../basics/bug.ts';
import { writeInstant } from '../basics/instant.ts';
import { comparisonOf } from '../table/confessional/confessional-check.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import type { Text } from '../table/definition/definition.ts';
import type { CandidateId } from '../table/ids.ts';
import type { CandidateResult, Counts, NameTest, Round } from '../table/rounds/rounds.ts';
import type { Outcome, Selection } from '../table/selection.ts';
import { ruleJson } from '../table/endings/rule-change.ts';
import { decisionsJson, nextJson } from './field-json.ts';
import type { Silence } from '../table/silence/silence.ts';
import type { Pairing, Subject } from '../table/silence/subject.ts';

export function decisionBytes(selection: Selection): Uint8Array {
  return canonicalBytes(decisionJson(selection));
}

export function decisionJson(selection: Selection): JsonObject {
  const { definition, origin, mode, fingerprint, openedAt, outcome } = selection;
  return {
    format: 'doyen/decision/1',
    origin,
    mode,
    definition: definition.id,
    fingerprint,
    title: textJson(definition.title),
    body: { id: definition.body.id, name: textJson(definition.body.name) },
    post: { id: definition.post.id, name: textJson(definition.post.name) },
    ...lateFields(selection),
    opened: openedAt === null ? null : writeInstant(openedAt),
    rounds: roundsJson(selection),
    silences: selection.silences.map((silence) => silenceJson(selection, silence)),
    outcome: outcome === null ? null : outcomeJson(selection, outcome),
  };
}

/** The rounds that came to a result, and talks held, as `rehearse --json` prints them too. */
export function roundsJson(selection: Selection): readonly JsonObject[] {
  const counted = selection.rounds.map((one) => ({ one, json: roundJson(selection, one) }));
  const held = selection.confessionals.map((one) => ({ one, json: talksJson(selection, one) }));
  return [...counted, ...held]
    .toSorted((a, b) => a.one.plan.opens - b.one.plan.opens)
    .flatMap(({ json }) => json);
}

export function outcomeJson(selection: Selection, outcome: Outcome): JsonObject {
  const at = writeInstant(outcome.at);
  switch (outcome.kind) {
    case 'appointed': {
      const { kind, candidate, names } = outcome;
      const whole = names === undefined ? {} : { names: pairingsJson(selection, names) };
      return { kind, candidate, name: nameOf(selection, candidate), ...whole, at };
    }
    case 'silence-broken':
      return { kind: outcome.kind, ...subjectJson(selection, outcome.subject), at };
    case 'extended': {
      const { kind, reason, until } = outcome;
      const { incumbent } = selection.definition.post;
      return { kind, name: incumbent, until, reason, at };
    }
    case 'vacant': {
      const { kind, reason, acting, from, until } = outcome;
      return { kind, acting, from, until, reason, at };
    }
    case 'tie': {
      const { kind, reason, round, names, counts } = outcome;
      const level = names.map((id) => ({ candidate: id, name: nameOf(selection, id) }));
      return { kind, round, names: level, ...counts, reason, at };
    }
    case 'deadlock': {
      const { kind, reason, round, silence, rule } = outcome;
      return { kind, round, silence, rule: ruleJson(rule), reason, at };
    }
    case 'stopped':
      return { kind: outcome.kind, reason: outcome.reason, at };
  }
  return never(outcome);
}

function roundJson(selection: Selection, round: Round): readonly JsonObject[] {
  const { result, plan } = round;
  if (!result) return [];
  const counted = result.results.map((one) => resultJson(selection, one));
  const tested = (result.tests ?? []).map((one) => testJson(selection, one));
  const graded = (result.resistances ?? []).map(({ candidate, ...sums }): JsonObject => {
    return { candidate, name: nameOf(selection, candidate), ...sums };
  });
  const heavy = (result.weighed ?? []).map((one) => resultJson(selection, one));
  const results = [...counted, ...tested, ...graded, ...heavy];
  const { cast, absent } = result;
  const aside = round.recused.length > 0 ? { recused: round.recused } : {};
  const next = nextJson(selection, plan.id);
  const frame = {
    id: plan.id,
    kind: plan.kind,
    at: writeInstant(result.at),
    cast,
    absent,
    ...aside,
    ...(plan.weighed && { weighed: plan.weighed }),
  };
  return [{ ...frame, results, ...next }];
}

/** What the record has of a confessional: never what anybody said in it. */
function talksJson(selection: Selection, talks: Confessional): readonly JsonObject[] {
  const { plan, closedAt, report, entitled, told, why } = talks;
  if (closedAt === null || why !== null) return [];
  const frame = { id: plan.id, kind: plan.kind, at: writeInstant(closedAt) };
  if (report === null) return [frame];
  const tellings = told.map((one) => ({ ...one, at: writeInstant(one.at) }));
  const { heard, text, aggregate, cosigners } = report;
  return [
    {
      ...frame,
      heard,
      absent: entitled.length - heard,
      communique: textJson(text),
      published: writeInstant(report.at),
      cosigners,
      told: tellings,
      ...(aggregate === null ? {} : checkJson(selection, talks, aggregate)),
    },
  ];
}

function checkJson(selection: Selection, talks: Confessional, aggregate: string): JsonObject {
  const compared = comparisonOf(selection, talks).map(({ candidate, said, sealed, differs }) => ({
    candidate,
    said: countsJson(said),
    sealed: countsJson(sealed),
    differs,
  }));
  return { aggregate, checkedBy: talks.plan.checkedBy ?? null, compared };
}

function resultJson(selection: Selection, result: CandidateResult): JsonObject {
  const { candidate, passes, byClass } = result;
  const bare = { candidate, name: nameOf(selection, candidate), ...countsJson(result), passes };
  if (!byClass) return bare;
  const classes = Object.entries(byClass).map(([group, counts]) => [group, countsJson(counts)]);
  return { ...bare, byClass: Object.fromEntries(classes) as JsonObject };
}

/** One bit in the place of counts. */
function testJson(selection: Selection, test: NameTest): JsonObject {
  const { candidate, against, byClass, passes } = test;
  const bare = { candidate, name: nameOf(selection, candidate), against, passes };
  return byClass === undefined ? bare : { ...bare, byClass };
}

function silenceJson(selection: Selection, silence: Silence): JsonObject {
  const { number, subject, stage, ends, endedAt, objections, seen } = silence;
  return {
    number,
    ...subjectJson(selection, subject),
    ...besideJson(silence),
    stage,
    ends: writeInstant(ends),
    ended: endedAt === null ? null : writeInstant(endedAt),
    objections: objections.length,
    seen: seen.length,
  };
}

/** A name as it always was; any other subject under a field of its own. */
function subjectJson(selection: Selection, subject: Subject): JsonObject {
  switch (subject.kind) {
    case 'name':
      return { candidate: subject.candidate, name: nameOf(selection, subject.candidate) };
    case 'package':
      return { subject: { kind: 'package', names: pairingsJson(selection, subject.names) } };
    case 'rule':
      return { subject: { kind: 'rule', rule: ruleJson(subject.rule) } };
    case 'extension':
    case 'vacancy':
      return { subject };
  }
  return never(subject);
}

function pairingsJson(selection: Selection, names: readonly Pairing[]): readonly JsonObject[] {
  return names.map(({ post, candidate }) => {
    return { post, candidate, name: nameOf(selection, candidate) };
  });
}

/** The text that was adopted, and the reservations that stand beside it. */
function besideJson({ stage, text, reservations }: Silence): JsonObject {
  const beside = reservations
    .filter(({ withdrawn }) => withdrawn === null)
    .map(({ member, text: words, at }) => ({ member, text: words, at: writeInstant(at) }));
  if (beside.length === 0) return {};
  const adopted = stage === 'adopted' ? { text: textJson(text) } : {};
  return { ...adopted, reservations: beside };
}

/** Knots that came to a result: whether they opened, and nothing of who said what. */
function knotsJson({ knots }: Selection): readonly JsonObject[] {
  return knots.flatMap(({ plan, result }) => {
    if (!result) return [];
    const { at, cast, absent, opened = false } = result;
    const moves = (plan.moves ?? []).map((move) => ({ ...move }));
    return [{ id: plan.id, at: writeInstant(at), cast, absent, opened, moves }];
  });
}

/** Fields of what not every selection has; absent where it has none. */
function lateFields(selection: Selection): JsonObject {
  const { definition, ruleChanges, statements, field, recusals, disputes } = selection;
  const { posts, continues } = definition;
  const further = posts.map(({ id, name }) => ({ id, name: textJson(name) }));
  const changes = ruleChanges.map(({ at, by, silence, reason, rule }) => {
    return { at: writeInstant(at), by, silence, reason, rule: ruleJson(rule) };
  });
  const recorded = decisionsJson({ field });
  const tied = knotsJson(selection);
  const aside = recusals.map(({ member, at, until, reason }) => {
    const end = until === null ? null : writeInstant(until);
    return { member, from: writeInstant(at), until: end, reason };
  });
  const disputed = disputes.map(({ member, round, at, code, reason, settled }) => {
    const withdrawn = settled?.how === 'withdrawn' ? writeInstant(settled.at) : null;
    return { member, round, at: writeInstant(at), code, withdrawn, reason };
  });
  const attached = statements.map(({ member, at, text }) => {
    return { member, at: writeInstant(at), text };
  });
  return {
    ...(further.length > 0 && { posts: further }),
    ...(continues !== null && { continues }),
    ...(changes.length > 0 && { ruleChanges: changes }),
    ...(tied.length > 0 && { knots: tied }),
    ...(recorded.length > 0 && { field: recorded }),
    ...(aside.length > 0 && { recusals: aside }),
    ...(disputed.length > 0 && { disputes: disputed }),
    ...(attached.length > 0 && { statements: attached }),
  };
}

function countsJson(counts: Counts): { readonly [answer: string]: number } {
  const { encourage, discourage, noOpinion } = counts;
  return { encourage, discourage, noOpinion };
}

function nameOf(selection: Selection, candidate: CandidateId): string {
  const known = selection.candidacies.find(({ id }) => id === candidate);
  return must(known, 'a candidate that was put in').name;
}

function textJson(text: Text): Json {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words !== undefined));
}
