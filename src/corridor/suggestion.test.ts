/** What evidence suggests of a cell, and what must not change it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { cellKey, inputsOf } from './cell-inputs.ts';
import { type Change, type Corridor, all, withChanges } from './corridor.ts';
import { dayAfter } from './dated.ts';
import { type Evidence, NO_EVIDENCE, evidenceOn } from './evidence.ts';
import type { Body } from './kinds/index.ts';
import { type Suggestion, suggestionOf } from './suggestion.ts';
import { ADA, ON_NORTH, TODAY, corridorOf, link, put, signal } from './testing/small-corridor.ts';

function evidenceIn(corridor: Corridor, day = TODAY): Evidence {
  const inputs = inputsOf(corridor).get(cellKey(ADA, ON_NORTH));
  return inputs ? evidenceOn(inputs, day) : NO_EVIDENCE;
}

function suggested(changes: readonly Change[], day = TODAY): Suggestion {
  return suggestionOf(evidenceIn(corridorOf(...changes), day));
}

const rules = ({ why }: Suggestion) => why.map(({ rule }) => rule);
const said = (daysAgo: number) => ({ date: dayAfter(TODAY, -daysAgo) });
const of = (...bodies: readonly Body<'signal'>[]) =>
  bodies.map((body, at) => put('signal', `s${at}`, body));

test('nothing heard is unknown, and so is a silence, and what only others say', () => {
  expect(rules(suggested([]))).toEqual(['nothing-heard']);
  expect(suggested([]).step).toBeNull();
  expect(rules(suggested(of(signal({ stance: 'silent' }))))).toEqual(['only-silence']);
  const senator = suggested(of(signal({ stance: 'blocks', voice: 'legislature' })));
  expect([senator.step, ...rules(senator)]).toEqual([null, 'only-other-voices']);
});

test.each([
  ['supports', 'support'],
  ['leans', 'accept'],
  ['lifts', 'accept'],
  ['open', 'undecided'],
  ['reluctant', 'reluctant'],
  ['objects', 'block'],
  ['blocks', 'block'],
] as const)('one word on record: %s suggests %s', (stance, step) => {
  const found = suggested(of(signal({ stance })));
  expect([found.step, found.confidence, found.basis]).toEqual([step, 'moderate', 'stated']);
  expect(rules(found)).toEqual(['weightiest-word', 'single-source']);
});

test('support under a condition is held back, and hangs on the condition', () => {
  const condition = { en: 'if he writes a letter' };
  const hangs = (stance: Body<'signal'>['stance']) => suggested(of(signal({ stance, condition })));
  expect(hangs('supports').step).toBe('accept');
  expect(hangs('leans').step).toBe('undecided');
  expect(hangs('lifts').step).toBe('accept');
  expect(hangs('objects').step).toBe('block');
  expect(hangs('objects').hangsOn).toEqual(['s0']);
  expect(rules(hangs('objects'))).toContain('lifts-on-condition');
});

test('another origin that agrees raises confidence; the same origin does not', () => {
  const agency = signal({ attribution: 'press-report', stance: 'leans' });
  expect(suggested(of(signal(), agency)).confidence).toBe('high');
  const copy = signal({ attribution: 'press-report', stance: 'leans', origin: 's0' });
  expect(suggested(of(signal(), copy)).confidence).toBe('moderate');
});

test('what was inferred is never held with high confidence', () => {
  const press = signal({ attribution: 'press-report' });
  const found = suggested(of(press, press, press));
  expect([found.basis, found.confidence]).toEqual(['inferred', 'moderate']);
});

test('fresh words two steps apart are a conflict; a later word as good is a turn', () => {
  const earlier = signal({ stance: 'objects', said: said(5) });
  const turn = evidenceIn(corridorOf(...of(earlier, signal({ stance: 'supports' }))));
  expect(turn.conflicts).toEqual([]);
  const rumour = signal({ attribution: 'press-report', grade: null });
  const conflict = evidenceIn(corridorOf(...of(earlier, rumour)));
  expect(conflict.conflicts).toEqual([{ how: 'sources', ids: ['s1', 's0'] }]);
  expect(suggested(of(earlier, rumour)).confidence).toBe('low');
});

test('in private otherwise than in public is a conflict', () => {
  const word = signal({ stance: 'blocks', attribution: 'own-conversation' });
  const found = evidenceIn(corridorOf(...of(signal({ said: said(3) }), word)));
  expect(found.conflicts).toEqual([{ how: 'public-private', ids: ['s0', 's1'] }]);
});

test('a link that contradicts is a conflict, one that confirms raises confidence', () => {
  const both = of(signal({ stance: 'leans' }), signal({ stance: 'leans', said: said(1) }));
  const linked = (how: Body<'link'>['how']) => [...both, put('link', 'l1', link('s1', 's0', how))];
  expect(rules(suggested(linked('contradicts')))).toContain('conflict');
  expect(rules(suggested(linked('confirms')))).toContain('confirmed');
});

test('second hand, ungraded, below C3 and faded words are doubted', () => {
  const low = { source: 'D', information: '3' } as const;
  const told = signal({ teller: 'a rival', grade: low, said: said(100), learned: TODAY });
  expect(rules(suggested(of(told)))).toEqual([
    'weightiest-word',
    'faded',
    'below-c3',
    'second-hand',
    'single-source',
  ]);
  const ungraded = signal({ attribution: 'background', grade: null });
  expect(rules(suggested(of(ungraded)))).toContain('ungraded');
});

test('what was said years ago says nothing of now', () => {
  const old = signal({ said: { date: '2020' } });
  expect(rules(suggested(of(old)))).toEqual(['all-forgotten']);
});

test('a word that was expected and did not come lowers confidence', () => {
  const expected = put('expectation', 'e1', {
    member: ADA,
    subject: ON_NORTH,
    what: { en: 'backing after the visit' },
    since: TODAY,
    learned: TODAY,
  });
  const before = of(signal({ said: said(2) }));
  expect(suggested([...before, expected]).confidence).toBe('low');
  expect(rules(suggested([...of(signal()), expected]))).not.toContain('expected-but-silent');
  expect(rules(suggested([expected]))).toEqual(['nothing-heard', 'expected-but-silent']);
});

const signals: fc.Arbitrary<Body<'signal'>> = fc
  .record({
    stance: fc.constantFrom('supports', 'leans', 'open', 'silent', 'reluctant', 'blocks', 'lifts'),
    daysAgo: fc.constantFrom(0, 1, 30, 200, 900),
    attribution: fc.constantFrom('on-record', 'own-conversation', 'press-report'),
    grade: fc.constantFrom(
      null,
      { source: 'B', information: '2' },
      { source: 'E', information: '4' },
    ),
    teller: fc.constantFrom(null, 'a friend'),
    voice: fc.constantFrom('government', 'government', 'legislature'),
    condition: fc.constantFrom(null, { en: 'if' }),
    origin: fc.constantFrom(null, null, 's0', 'elsewhere'),
  })
  .map(({ daysAgo, ...parts }) => signal({ ...parts, said: said(daysAgo) } as never));
const several = fc.array(signals, { maxLength: 6 });

test('the order in which signals came in does not matter', () => {
  fc.assert(
    fc.property(several, fc.nat(), (bodies, seed) => {
      const changes = of(...bodies);
      const shuffled = changes
        .map((change, at) => ({ change, by: (seed * (at + 7)) % 11 }))
        .sort((one, other) => one.by - other.by)
        .map(({ change }) => change);
      expect(suggested(shuffled)).toEqual(suggested(changes));
    }),
  );
});

test('a further report of the same origin changes nothing but the list of reports', () => {
  fc.assert(
    fc.property(several, fc.nat(5), (bodies, at) => {
      const changes = of(...bodies);
      const body = bodies[at];
      if (body === undefined) return;
      const copy = put('signal', 'z9', { ...body, origin: body.origin ?? `s${at}` });
      expect(suggested([...changes, copy])).toEqual(suggested(changes));
    }),
  );
});

test('a retraction is as if it had never been said, and its retraction brings it back', () => {
  fc.assert(
    fc.property(several, signals, (bodies, retracted) => {
      const aside = signal({ member: null, voice: 'other' });
      const base = [...of(...bodies), put('signal', 'note', aside), put('signal', 'back', aside)];
      const more = [...base, put('signal', 'wrong', { ...retracted, origin: null })];
      const gone = [...more, put('link', 'l1', link('note', 'wrong', 'retracts'))];
      expect(suggested(gone)).toEqual(suggested(base));
      const again = [...gone, put('link', 'l2', link('back', 'note', 'retracts'))];
      expect(suggested(again)).toEqual(suggested(more));
    }),
  );
});

test('an older word never outweighs the same word said later', () => {
  fc.assert(
    fc.property(signals, fc.integer({ min: 1, max: 400 }), (body, days) => {
      const at = (ago: number) => ({ ...body, origin: null, said: said(ago) });
      const both = of(at(days + 1), at(days));
      const { counted, apart } = evidenceIn(corridorOf(...both));
      const [newer, older] = [...counted, ...apart];
      expect(must(newer, 'newer').id).toBe('s1');
      expect(must(older, 'older').weight).toBeLessThanOrEqual(must(newer, 'newer').weight);
      expect(suggested(both).lead).not.toBe('s0');
    }),
  );
});

test('every signal of a corridor is in at most one cell', () => {
  const corridor = withChanges(corridorOf(...of(signal())), of(signal({ member: null })));
  expect(all(corridor, 'signal')).toHaveLength(1);
  expect(inputsOf(corridor).size).toBe(0);
});
