/**
 * A selection as its first entry leaves it: everything from the definition, every seat empty.
 *
 * Source   spec/process.md §4.1.
 */

import { mustOk } from '../../basics/bug.ts';
import type { Instant } from '../../basics/instant.ts';
import { definitionFrom } from './enrolment.ts';
import { fingerprintOf, seatsInOrder } from './fingerprint.ts';
import type { SeatingEvent } from './seating.ts';
import { emptySeat } from './seating.ts';
import type { Selection } from '../selection.ts';

type SetUpFact = Extract<SeatingEvent, { readonly type: 'SelectionSetUp' }>;

export function founded(fact: SetUpFact, origin: string, at: Instant): Selection {
  const definition = mustOk(definitionFrom(fact.bytes), 'a definition that was let in');
  const { mode, founder, clerk } = fact;
  const { members } = definition;
  const seats = Object.fromEntries(
    seatsInOrder({ definition, members }).map((seat) => [seat, emptySeat(seat)]),
  );
  const frame = { origin, mode, definition, definitionDigest: fact.definition, founder, clerk };
  return {
    ...frame,
    stage: 'setting-up',
    size: 0,
    at,
    seats,
    numbers: {},
    members,
    candidacies: definition.candidates,
    plans: definition.rounds,
    openedAt: null,
    fingerprint: fingerprintOf({ ...frame, members, seats }),
    ceremonies: [],
    rounds: [],
    knots: [],
    confessionals: [],
    silences: [],
    ruleChanges: [],
    field: [],
    statements: [],
    recusals: [],
    disputes: [],
    outcome: null,
    seal: null,
  };
}
