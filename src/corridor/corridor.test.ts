/**
 * A corridor under its slider: what is taken over is what would have been worked out anew.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeInstant } from '../basics/instant.ts';
import {
  type Change,
  type Corridor,
  all,
  asOf,
  asWritten,
  emptyCorridor,
  item,
  latest,
  withChanges,
} from './corridor.ts';
import { type CountMatrix, countOf } from './count-matrix.ts';
import { dayAfter, dayNumber, daysBetween } from './dated.ts';
import { kinds } from './kinds/index.ts';
import { GROUND } from './roster.ts';
import {
  ADA,
  BEA,
  TODAY,
  decided,
  ground,
  link,
  put,
  signal,
  withdraw,
} from './testing/small-corridor.ts';

const dayOffset = fc.integer({ min: -6, max: 3 }).map((days) => dayAfter(TODAY, days));
const id = fc.constantFrom('s1', 's2', 's3', 's4');
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        id,
        dayOffset,
        fc.constantFrom(ADA, BEA),
        fc.constantFrom('supports', 'blocks'),
        fc.option(id, { nil: null }),
      )
      .map(([at, learned, member, stance, origin]) =>
        put('signal', at, signal({ learned, member, stance: stance as 'supports', origin })),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(id, id, fc.constantFrom('retracts', 'contradicts', 'confirms'))
      .map(([from, to, how]) => put('link', `${from}-${to}`, link(from, to, how as 'retracts'))),
  },
  { weight: 1, arbitrary: id.map((at) => withdraw('signal', at)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(ADA, BEA), dayOffset)
      .map(([member, learned]) => decided(member, 'accept', { learned })),
  },
);
const changes = fc.array(change, { maxLength: 14 });

function corridorOf(list: readonly Change[]): Corridor {
  return withChanges(emptyCorridor(), [put('ground', GROUND, ground()), ...list]);
}

/** Every kind with every revision, as one would write it down. */
function told(corridor: Corridor): unknown {
  return kinds.map((kind) => [...corridor.items[kind].values()]);
}

function naively(corridor: Corridor, day: string): unknown {
  return kinds.map((kind) =>
    [...corridor.items[kind].values()].flatMap((one) => {
      const revisions = one.revisions.filter(({ body, at }) => {
        if (body === null) return writeInstant(at).slice(0, 10) <= day;
        return !('learned' in body) || body.learned <= day;
      });
      return revisions.length === 0 ? [] : [{ ...one, revisions }];
    }),
  );
}

function shown({ rows, columns, snapshot }: CountMatrix): unknown {
  return { rows, columns, snapshot };
}

describe('as known on a day', () => {
  it('is what had been learned by then, in whatever order days are asked for', () => {
    fc.assert(
      fc.property(changes, fc.array(dayOffset, { maxLength: 6 }), (list, days) => {
        const corridor = corridorOf(list);
        for (const day of days) expect(told(asOf(corridor, day))).toEqual(naively(corridor, day));
      }),
    );
  });

  it('keeps the maps of kinds of which nothing came, and items that are whole', () => {
    const corridor = corridorOf([
      put('signal', 's1', signal({ learned: '2024-02-01' })),
      put('signal', 's2', signal({ learned: '2024-02-10' })),
    ]);
    const [before, after] = [asOf(corridor, '2024-02-03'), asOf(corridor, '2024-02-04')];
    expect(after.items.signal).toBe(before.items.signal);
    expect(item(after, 'signal', 's1')).toBe(item(corridor, 'signal', 's1'));
    expect(asOf(corridor, TODAY).items.signal).toBe(corridor.items.signal);
    expect(all(after, 'signal')).toBe(all(before, 'signal'));
  });

  it('by the clock of its writing knows nothing before it was written', () => {
    const corridor = corridorOf([put('signal', 's1', signal({ learned: '2024-02-01' }))]);
    expect(latest(asOf(corridor, '2024-02-20', 'written'), 'signal', 's1')).toBeUndefined();
    expect(latest(asOf(corridor, TODAY, 'written'), 'signal', 's1')).toBeDefined();
  });

  it('as written by a moment has no later revision', () => {
    const first = put('signal', 's1', signal());
    const second = {
      ...put('signal', 's1', signal({ stance: 'blocks' })),
      at: first.at + 1,
    } as Change;
    const corridor = corridorOf([first, second]);
    const then = asWritten(corridor, first.at);
    expect(latest(then, 'signal', 's1')?.stance).toBe('supports');
    expect(latest(corridor, 'signal', 's1')?.stance).toBe('blocks');
  });
});

it('a revision is crossed where its author had not seen the one before it, and only there', () => {
  const seen = (nr: number) => ({ ...put('signal', 's1', signal()), seen: nr }) as Change;
  const crossed = (...changes: readonly Change[]) =>
    corridorOf(changes)
      .items.signal.get('s1')
      ?.revisions.map((one) => one.crossed);
  expect(crossed(seen(0), seen(1), seen(2))).toEqual([false, false, false]);
  expect(crossed(seen(0), seen(0), seen(1), seen(3))).toEqual([false, true, true, false]);
});

describe('the count', () => {
  it('that takes over is the count worked out anew, change by change', () => {
    fc.assert(
      fc.property(changes, change, (list, one) => {
        const before = countOf(corridorOf(list), TODAY);
        const corridor = withChanges(corridorOf(list), [one]);
        const after = countOf(corridor, TODAY, before);
        expect(shown(after)).toEqual(shown(countOf(corridor, TODAY)));
      }),
    );
  });

  it('that takes over is the count worked out anew, day by day', () => {
    fc.assert(
      fc.property(changes, fc.array(dayOffset, { maxLength: 5 }), (list, days) => {
        const corridor = corridorOf(list);
        let count: CountMatrix | undefined;
        for (const day of days) {
          count = countOf(asOf(corridor, day), day, count);
          expect(shown(count)).toEqual(shown(countOf(asOf(corridorOf(list), day), day)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('days', () => {
  it('between two are those that one counts', () => {
    const day = fc.integer({ min: 0, max: 150_000 }).map((days) => dayAfter('1800-01-01', days));
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
        expect(dayAfter(from, daysBetween(from, to))).toBe(to);
      }),
    );
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });
});
