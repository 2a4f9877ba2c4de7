/**
 * The keeper of a side's corridor: what its worker has checked, with what still waits to be sent.
 *
 * Use      keepers.ts makes one for each id that is no example's; the page of the side also asks
 *          `view`.
 * Shapes   the worker sends each change once; they are folded here, so that a page is never blocked
 *          by what is sealed or checked. What a person adds is shown at once, and kept then.
 * Errors   what could not be kept is taken back from what is shown, and the refusal is the answer.
 */

import type { Result } from '../../../basics/result.ts';
import {
  type Change,
  type Corridor,
  emptyCorridor,
  withChanges,
} from '../../../corridor/corridor.ts';
import type { SideView } from '../worker/messages.ts';
import type { KeepRefusal, Keeper, Opened, Trouble } from './keeper.ts';
import type { Heard, SideClient } from './side-client.ts';

type State = Opened | 'unknown' | 'elsewhere';
export type SideKeeper = Keeper & {
  /** As the worker told it last. */
  view(): SideView | undefined;
};

export function sideKeeper(id: string, client: SideClient): SideKeeper {
  const hearers = new Set<(state: State) => void>();
  let checked: Corridor = emptyCorridor();
  let waiting: readonly Change[] = [];
  /** Shown, and not known to be kept. */
  let shown: readonly Change[] = [];
  let view: SideView | undefined;
  let state: State | undefined;
  let asked = false;
  return {
    where: 'side',
    view: () => view,
    watch(hear) {
      hearers.add(hear);
      if (!asked) client.watch(id, take);
      else if (state !== undefined) hear(state);
      asked = true;
      return () => void hearers.delete(hear);
    },
    add,
  };

  async function add(changes: readonly Change[]): Promise<Result<null, KeepRefusal>> {
    show([...shown, ...changes]);
    const takeBack = () => show(shown.filter((one) => !changes.includes(one)));
    try {
      const kept = await client.ask({ kind: 'add', id, changes });
      if (!kept.ok) takeBack();
      return kept;
    } catch (stumbled) {
      takeBack();
      throw stumbled;
    }
  }

  function show(now: readonly Change[]): void {
    shown = now;
    if (view === undefined || typeof state !== 'object') return;
    tell(openedOf(view, withChanges(checked, [...waiting, ...shown]), waiting.length));
  }

  function take(heard: Heard): void {
    if (heard.state !== 'here') {
      // Whoever was told that there is none may come again, once it was joined.
      asked = heard.state !== 'unknown';
      return tell(heard.state);
    }
    checked = withChanges(heard.whole ? emptyCorridor() : checked, heard.changes);
    ({ view, waiting } = heard);
    const known = new Set([...heard.changes, ...waiting].map(sameKey));
    shown = shown.filter((one) => !known.has(sameKey(one)));
    // Until it was read once, a corridor that was just joined has nothing to stand on.
    const early = view.size === 0 && view.asOf === null;
    const corridor = withChanges(checked, [...waiting, ...shown]);
    tell(early ? state : openedOf(view, corridor, waiting.length));
  }

  function tell(now: State | undefined): void {
    state = now;
    if (now !== undefined) for (const hear of hearers) hear(now);
  }
}

/** What comes back from the worker is a copy. */
function sameKey({ kind, id, by, at, seen, type }: Change): string {
  return [kind, id, by, at, seen, type].join(' ');
}

function openedOf(view: SideView, corridor: Corridor, waiting: number): Opened {
  const { title, people, guests, me } = view;
  const named = people.map(({ id, name }) => ({ id, name }));
  // Never by the bare name: whoever brings a file could call its authors as he likes.
  const brought = Object.entries(guests).map(([id, name]) => {
    const by = people.find((person) => id.startsWith(`${person.id}~`))?.name ?? '?';
    return { id, name: `${name} (via ${by})` };
  });
  return {
    title: { en: title, nl: title, fr: title },
    people: [...named, ...brought],
    me,
    corridor,
    trouble: troubleOf(view, waiting),
  };
}

function troubleOf(view: SideView, waiting: number): Trouble | null {
  const { connection, doubt, findings, asOf } = view;
  const quiet = connection === 'live' && doubt === null && findings.length === 0;
  if (quiet) return null;
  const unsent = connection === 'live' ? 0 : waiting;
  return { connection, doubt, asOf, waiting: unsent, findings: findings.length };
}
