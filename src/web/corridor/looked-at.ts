/**
 * The day that is looked at: kept in the address, and passing by while the hand moves.
 *
 * Use      workspace.tsx; `passBy` is for a hand that moves: the address follows where it rests,
 *          because a browser takes only so many changes of an address in a second.
 */

import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'wouter';
import { type Day, parseDay } from '../../corridor/dated.ts';

export type LookedAt = {
  /** Null: as things stand now. */
  readonly day: Day | null;
  lookAt(day: Day | null): void;
  passBy(day: Day | null): void;
};

const REST_MS = 250;

export function useLookedAt(): LookedAt {
  const [search, setSearch] = useSearchParams();
  const [passing, setPassing] = useState<{ readonly day: Day | null } | null>(null);
  const lookAt = (next: Day | null) => {
    setPassing(null);
    setSearch((before) => withDay(before, next), { replace: true });
  };
  const rest = useEffectEvent(lookAt);
  useEffect(() => {
    if (passing === null) return undefined;
    const resting = setTimeout(() => rest(passing.day), REST_MS);
    return () => clearTimeout(resting);
  }, [passing]);
  const kept = parseDay(search.get('day') ?? '') ?? null;
  return {
    day: passing === null ? kept : passing.day,
    lookAt,
    passBy: (day) => setPassing({ day }),
  };
}

function withDay(before: URLSearchParams, day: Day | null): URLSearchParams {
  const after = new URLSearchParams(before);
  if (day === null) after.delete('day');
  else after.set('day', day);
  return after;
}
