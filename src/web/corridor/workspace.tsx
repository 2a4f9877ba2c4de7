/**
 * What a page of a corridor can see and do, as hooks.
 *
 * Use      pages under `/c/:id` call `useWorkspace()`: the corridor, as it stands on the day that
 *          is looked at, and how to change it.
 * Shapes   `shown` is `whole` as it was known on `day`; without a day the two are one.
 */

import {
  type ReactNode,
  createContext,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { must } from '../../basics/bug.ts';
import { toHex } from '../../basics/bytes.ts';
import { type Instant, instantOf, parseDate } from '../../basics/instant.ts';
import { type Result, ok } from '../../basics/result.ts';
import { allAccepted } from '../../corridor/acceptance.ts';
import {
  type Author,
  type Change,
  type Corridor,
  asOf,
  item,
  latest,
} from '../../corridor/corridor.ts';
import type { Day } from '../../corridor/dated.ts';
import { learnedDays } from '../../corridor/days.ts';
import type { ItemId } from '../../corridor/fields.ts';
import type { Ground } from '../../corridor/kinds/ground.ts';
import type { Body, Kind } from '../../corridor/kinds/index.ts';
import type { KeepRefusal, Keeper, Opened, Person } from './keepers/keeper.ts';
import type { Keepers } from './keepers/keepers.ts';
import { type LookedAt, useLookedAt } from './looked-at.ts';

export type Doors = {
  readonly keepers: Keepers;
  readonly now: () => Instant;
  readonly today: () => Day;
  readonly random: (length: number) => Uint8Array;
  /** A fresh worker that reads one file. */
  readonly reader: () => Worker;
};

export type Put<K extends Kind = Kind> = {
  readonly kind: K;
  /** Left out: a new item. */
  readonly id?: ItemId;
  readonly body: Body<K>;
};

export type Workspace = LookedAt & {
  readonly id: string;
  readonly title: Opened['title'];
  readonly where: Keeper['where'];
  readonly people: readonly Person[];
  readonly me: Author;
  readonly trouble: Opened['trouble'];
  readonly whole: Corridor;
  readonly shown: Corridor;
  readonly ground: Ground;
  readonly today: Day;
  /** The day on which `shown` stands: to count ages from, and to judge on. */
  readonly on: Day;
  /** The ids of the items, in the order given. */
  put(items: readonly Put[]): Promise<Result<readonly ItemId[], KeepRefusal>>;
  withdraw(kind: Kind, id: ItemId, reason: string): Promise<Result<null, KeepRefusal>>;
};

const DoorsContext = createContext<Doors | null>(null);
const WorkspaceContext = createContext<Workspace | null>(null);

export const CorridorDoors = DoorsContext;
export const WorkspaceProvider = WorkspaceContext;

export function useCorridorDoors(): Doors {
  return must(useContext(DoorsContext), 'doors around every page of a corridor');
}

export function useWorkspace(): Workspace {
  return must(useContext(WorkspaceContext), 'a workspace around the pages of a corridor');
}

type Heard = Opened | 'unknown' | 'elsewhere' | 'opening';

/** Opens the corridor `id`; its children are shown once it is there. */
export function OpenCorridor(props: {
  readonly id: string;
  readonly children: ReactNode;
  readonly otherwise: (state: 'unknown' | 'elsewhere' | 'opening') => ReactNode;
}) {
  const { keepers } = useCorridorDoors();
  const [heard, hear] = useState<Heard>('opening');
  const keeper = keepers.of(props.id);
  useEffect(() => keeper.watch(hear), [keeper]);
  if (typeof heard === 'string') return props.otherwise(heard);
  return (
    <Loaded id={props.id} keeper={keeper} opened={heard} otherwise={props.otherwise}>
      {props.children}
    </Loaded>
  );
}

function Loaded(props: {
  readonly id: string;
  readonly keeper: Keeper;
  readonly opened: Opened;
  readonly children: ReactNode;
  readonly otherwise: (state: 'unknown') => ReactNode;
}) {
  const { id, keeper, opened } = props;
  const doors = useCorridorDoors();
  const whole = opened.corridor;
  const lookedAt = useLookedAt();
  const late = useDeferredValue(lookedAt.day);
  const shown = useMemo(() => (late === null ? whole : asOf(whole, late)), [whole, late]);
  const now = useMemo(() => nowOf(keeper, whole, doors.today()), [keeper, whole, doors]);
  const ground = latest(whole, 'ground', 'ground');
  if (ground === undefined) return props.otherwise('unknown');
  const workspace: Workspace = {
    ...{ id, whole, shown, ground, on: late ?? now },
    // Play keeps to the days of its case.
    today: keeper.where === 'window' ? (late ?? now) : doors.today(),
    title: opened.title,
    where: keeper.where,
    people: opened.people,
    me: opened.me,
    trouble: opened.trouble,
    ...lookedAt,
    ...actsOf({
      keeper,
      whole,
      me: opened.me,
      doors,
      day: keeper.where === 'window' ? late : null,
    }),
  };
  return <WorkspaceContext value={workspace}>{props.children}</WorkspaceContext>;
}

/** An example ends with its case: it is not counted as old today. */
function nowOf({ where }: Keeper, whole: Corridor, today: Day): Day {
  return (where === 'window' ? learnedDays(whole).at(-1) : undefined) ?? today;
}

type Acting = {
  readonly keeper: Keeper;
  readonly whole: Corridor;
  readonly me: Author;
  readonly doors: Omit<Doors, 'reader'>;
  /** The earlier day on which one plays; null: now. */
  readonly day: Day | null;
};

export function actsOf({
  keeper,
  whole,
  me,
  doors,
  day,
}: Acting): Pick<Workspace, 'put' | 'withdraw'> {
  const about = (kind: Kind, id: ItemId) => ({
    ...{ by: me, at: doors.now(), kind, id },
    seen: item(whole, kind, id)?.revisions.length ?? 0,
  });
  const keepAccepted = async (changes: readonly Change[]) => {
    const judged = allAccepted(whole, changes);
    return judged.ok ? keeper.add(changes) : judged;
  };
  return {
    async put(items) {
      const changes = items.map(({ kind, id = newId(kind, doors.random), body }) => {
        return { ...about(kind, id), type: 'put', body } as Change;
      });
      const kept = await keepAccepted(changes);
      return kept.ok ? ok(changes.map((change) => change.id)) : kept;
    },
    // A withdrawal has no day but that on which it is written.
    withdraw: (kind, id, reason) => {
      const at = day === null ? doors.now() : noonOf(day);
      return keepAccepted([{ ...about(kind, id), at, type: 'withdraw', reason } as Change]);
    },
  };
}

function noonOf(day: Day): Instant {
  return instantOf((parseDate(day) ?? 0) + 43_200_000);
}

function newId(kind: Kind, random: (length: number) => Uint8Array): ItemId {
  return `${kind}-${toHex(random(8))}`;
}
