import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CandidateId, parseCandidateId } from '../../../table/ids.ts';
import { shuffled } from './order.ts';

const names = ['ada', 'bea', 'cem', 'dov']
  .map(parseCandidateId)
  .filter((id): id is CandidateId => id !== undefined);

test('an order holds every name once, and stays the same for one seat in one round', () => {
  fc.assert(
    fc.property(fc.string(), (of) => {
      const { order, seed } = shuffled(names, of);
      expect([...order].sort()).toEqual(names);
      expect(shuffled(names, of)).toEqual({ order, seed });
    }),
  );
});

test('every name comes first for somebody, about equally often', () => {
  const firsts = Array.from({ length: 4000 }, (_, seat) => shuffled(names, `r ${seat}`).order[0]);
  for (const name of names) {
    expect(firsts.filter((first) => first === name).length).toBeGreaterThan(850);
  }
});
