/** Laws of choosing round by round, on random small histories. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { type CandidateId, type RoundId, parseCandidateId, parseGroupId } from '../../ids.ts';
import type { Choice } from './choice.ts';
import { type Narrowing, choiceStep } from './narrowing.ts';
import type { Ballot, NameCount, Step } from './step.ts';

const NAMES = ['ann', 'ben', 'cas', 'dee', 'eli'].map((id) => must(parseCandidateId(id), id));
const GROUPS = ['east', 'west'].map((id) => must(parseGroupId(id), id));
const ROUND = 'poll-1' as RoundId;

const ties = fc.constantFrom('allStay' as const, 'putToBody' as const);
const breadth = fc.constantFrom(null, { groups: GROUPS, least: 1 }, { groups: GROUPS, least: 2 });
const stages = fc
  .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .chain((keeps) =>
    fc.tuple(
      ...keeps
        .toSorted((one, other) => other - one)
        .map((keep) =>
          fc.record({ preferences: fc.constant(null), keep: fc.constant(keep), breadth }),
        ),
    ),
  );
const runoff = fc.option(
  fc.record({ keep: fc.integer({ min: 2, max: 3 }), max: fc.integer({ min: 1, max: 2 }) }),
);
const exhaustive = fc.record({
  drop: fc.constantFrom('lowest' as const, 'none' as const),
  ties,
  max: fc.integer({ min: 1, max: 3 }),
  runoff,
});
const choice: fc.Arbitrary<Narrowing> = fc.oneof(
  fc.record({ eliminate: stages, ties }),
  exhaustive.map((rule): Narrowing => ({ exhaustive: rule })),
  fc.constant<Narrowing>({ approval: true }),
  fc.record({
    resistance: fc.constant('sum' as const),
    zero: fc.constantFrom(null, must(NAMES[0], 'a name')),
  }),
);

/** What a body of five might say of each name, ballot by ballot: any name may be asked about. */
type Sheet = { readonly [name: string]: Omit<NameCount, 'candidate'> };
const count = fc.record({
  for: fc.integer({ min: 0, max: 3 }),
  against: fc.integer({ min: 0, max: 1 }),
  byGroup: fc.record({ east: fc.nat(2), west: fc.nat(2) }),
  passes: fc.constantFrom(true, false, false, null),
  resistance: fc.nat(3),
});
const sheet: fc.Arbitrary<Sheet> = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, count])),
);
const course = fc.record({ choice, sheets: fc.array(sheet, { minLength: 9, maxLength: 9 }) });

function ballotOf(choosing: Narrowing, sheet: Sheet, names: readonly CandidateId[]): Ballot {
  const graded = 'resistance' in choosing;
  const counts = names.map((candidate): NameCount => {
    const said = must(sheet[candidate], 'a count of each name');
    return { candidate, ...said, resistance: graded ? said.resistance : null };
  });
  return { round: ROUND, names, counts };
}

/** Ballot after ballot, each with the names that follow from the last, until it ends. */
function walk(choosing: Narrowing, sheets: readonly Sheet[], names = NAMES): readonly Step[] {
  const steps: Step[] = [];
  let field: readonly CandidateId[] = names;
  for (const said of sheets) {
    const step = choiceStep(choosing, ballotOf(choosing, said, field), steps.length + 1);
    steps.push(step);
    if (step.follows !== 'another-round') break;
    field = step.next;
  }
  return steps;
}

function isAhead(one: NameCount, other: NameCount): boolean {
  const less = (one.resistance ?? 0) - (other.resistance ?? 0);
  return less < 0 || (less === 0 && one.for > other.for && one.against <= other.against);
}

// Five names, three stages or five ballots at most: nine sheets are more than any course takes.
test('a course always ends: with a name, with a tie put to the body, or with no round left', () => {
  fc.assert(
    fc.property(course, ({ choice: choosing, sheets }) => {
      const steps = walk(choosing, sheets);
      expect(steps.length).toBeLessThan(sheets.length);
      expect(steps.at(-1)?.follows).not.toBe('another-round');
    }),
  );
});

test('who goes on was there before, and nobody leaves unless another is ahead', () => {
  fc.assert(
    fc.property(course, ({ choice: choosing, sheets }) => {
      let before: readonly CandidateId[] = NAMES;
      for (const [nth, step] of walk(choosing, sheets).entries()) {
        const { next, table, follows } = step;
        expect(next.filter((name) => !before.includes(name))).toEqual([]);
        if (follows === 'another-round') expect(next.length).toBeGreaterThan(1);
        if (follows === 'settled') expect(next).toHaveLength(1);
        const said = must(
          ballotOf(choosing, must(sheets[nth], 'a sheet'), before).counts,
          'counts',
        );
        for (const gone of table.filter(({ stays }) => !stays)) {
          const own = must(
            said.find((one) => one.candidate === gone.candidate),
            'a count',
          );
          const ousted = said.filter(({ candidate }) => next.includes(candidate));
          // Ahead in number, or meeting the rule where this one does not.
          const reasons = ousted.filter((one) => !isAhead(own, one));
          if (gone.why === 'below-the-cut') expect(reasons).toHaveLength(ousted.length);
        }
        before = next;
      }
    }),
  );
});

test('who leads alone in number and against nobody goes on, unless another meets the rule', () => {
  fc.assert(
    fc.property(course, ({ choice: choosing, sheets }) => {
      const ballot = ballotOf(choosing, must(sheets[0], 'a sheet'), NAMES);
      const counts = must(ballot.counts, 'counts');
      const lead = counts.find((one) =>
        counts.every((other) => other === one || isAhead(one, other)),
      );
      const step = choiceStep(choosing, ballot, 1);
      const own = step.table.find(({ candidate }) => candidate === lead?.candidate);
      const allowed = ['another-meets-it', 'no-better-than-nothing'];
      if (own && !own.stays) expect(allowed).toContain(own.why);
    }),
  );
});

test('the names do not matter: renamed and in another order, the same course', () => {
  const orders = fc.shuffledSubarray(NAMES, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(course, orders, ({ choice: choosing, sheets }, order) => {
      const renamed = (name: CandidateId): CandidateId =>
        must(order[NAMES.indexOf(name)], 'another name');
      const other = renameChoice(choosing, renamed);
      const others = sheets.map((said): Sheet =>
        Object.fromEntries(NAMES.map((name) => [renamed(name), must(said[name], 'a count')])),
      );
      const steps = walk(choosing, sheets);
      const twin = walk(other, others, order);
      expect(twin.map(({ follows, next }) => [follows, next.toSorted()])).toEqual(
        steps.map(({ follows, next }) => [follows, next.map(renamed).toSorted()]),
      );
    }),
  );
});

function renameChoice(
  choosing: Narrowing,
  renamed: (name: CandidateId) => CandidateId,
): Exclude<Choice, 'single'> {
  if (!('resistance' in choosing) || choosing.zero === null) return choosing;
  return { ...choosing, zero: renamed(choosing.zero) };
}

test('the same counts give the same step, and one more in favour never sends a name away', () => {
  fc.assert(
    fc.property(course, fc.constantFrom(...NAMES), ({ choice: choosing, sheets }, name) => {
      const said = must(sheets[0], 'a sheet');
      const step = choiceStep(choosing, ballotOf(choosing, said, NAMES), 1);
      expect(choiceStep(choosing, ballotOf(choosing, said, NAMES), 1)).toEqual(step);
      const own = must(said[name], 'a count');
      const resistance = own.resistance === null ? null : Math.max(0, own.resistance - 1);
      const better: Sheet = { ...said, [name]: { ...own, for: own.for + 1, resistance } };
      const after = choiceStep(choosing, ballotOf(choosing, better, NAMES), 1);
      if (step.next.includes(name)) expect(after.next).toContain(name);
    }),
  );
});
