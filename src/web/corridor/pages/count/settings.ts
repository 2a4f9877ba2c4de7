/**
 * How the count is looked at, kept in the address: what stands across, groups, order, filters.
 *
 * Use      `useSettings()`; `change({ by: 'group' })` replaces what it names.
 * Shapes   what an address does not name, or names wrongly, is the usual.
 */

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { Filters } from '../../../../corridor/count-view.ts';

export const ACROSS = ['candidate', 'timing', 'criterion'] as const;
export const GROUPINGS = ['none', 'group', 'weight'] as const;
export const ORDERS = ['protocol', 'step', 'contact'] as const;
export const SIEVES = [
  'inTheWay',
  'notSounded',
  'newerEvidence',
  'conflicting',
  'singleSource',
  'belowC3',
] as const;
export type Sieve = (typeof SIEVES)[number];

export type Settings = {
  readonly across: (typeof ACROSS)[number];
  readonly by: (typeof GROUPINGS)[number];
  readonly order: (typeof ORDERS)[number];
  readonly sieves: readonly Sieve[];
  /** Days; null: of any age. */
  readonly older: number | null;
  /** Of one group only. */
  readonly group: string | null;
  /** The subject that orders, lifts and the reading are about; null: the nearest. */
  readonly lead: string | null;
  /** Columns of which nothing is known, too. */
  readonly all: boolean;
};

const KEYS = { across: 'of', by: 'by', order: 'order', older: 'older' } as const;

export type Change = (changes: Partial<Settings>) => void;

export function useSettings(): readonly [Settings, Change] {
  const [search, setSearch] = useSearchParams();
  // The same object for the same settings, whatever day is in the address.
  const named = withSettings(new URLSearchParams(), settingsOf(search)).toString();
  const settings = useMemo(() => settingsOf(new URLSearchParams(named)), [named]);
  const change: Change = useCallback(
    (changes) =>
      setSearch((before) => withSettings(before, { ...settingsOf(before), ...changes }), {
        replace: true,
      }),
    [setSearch],
  );
  return [settings, change];
}

export function settingsOf(search: URLSearchParams): Settings {
  const given = (search.get('only') ?? '').split(' ');
  const older = Number(search.get(KEYS.older));
  return {
    across: oneOf(ACROSS, search.get(KEYS.across)),
    by: oneOf(GROUPINGS, search.get(KEYS.by)),
    order: oneOf(ORDERS, search.get(KEYS.order)),
    sieves: SIEVES.filter((sieve) => given.includes(sieve)),
    older: Number.isInteger(older) && older > 0 && older < 10_000 ? older : null,
    group: search.get('group'),
    lead: search.get('lead'),
    all: search.get('all') === '1',
  };
}

function oneOf<T extends string>(those: readonly [T, ...T[]], given: string | null): T {
  return those.find((one) => one === given) ?? those[0];
}

export function withSettings(before: URLSearchParams, settings: Settings): URLSearchParams {
  const after = new URLSearchParams(before);
  const put = (key: string, value: string | null) =>
    value === null || value === '' ? after.delete(key) : after.set(key, value);
  put(KEYS.across, settings.across === ACROSS[0] ? null : settings.across);
  put(KEYS.by, settings.by === GROUPINGS[0] ? null : settings.by);
  put(KEYS.order, settings.order === ORDERS[0] ? null : settings.order);
  put(KEYS.older, settings.older === null ? null : String(settings.older));
  put('only', settings.sieves.join(' '));
  put('group', settings.group);
  put('lead', settings.lead);
  put('all', settings.all ? '1' : null);
  return after;
}

export function filtersOf({ sieves, older }: Settings): Filters {
  return {
    ...Object.fromEntries(sieves.map((sieve) => [sieve, true])),
    ...(older === null ? {} : { olderThan: older }),
  };
}
