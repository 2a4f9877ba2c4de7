/**
 * The keeper of a side's corridor: what its worker has checked, with what still waits to be sent.
 *
 * Use      keepers.ts makes one for each id that is no example's; the page of the side also asks
 *          `view`.
 * Shapes   the worker sends each change once; they are folded here, so that a page is never blocked
 *          by what is sealed or checked. What a person adds is shown at once, and kept then.
 * Errors   what could not be kept is taken back from what is shown, and the refusal is the answer.
 */

import {
  type Change,
  type Corridor,
  emptyCorridor,
  withChanges,
} from '../../../corridor/corridor.ts';
import type { SideView } from '../worker/messages.ts';
import type { Keeper, Opened, Trouble } from './keeper.ts';
import type { Heard, SideClient } from './side-client.ts';

type State = Opened | 'unknown' | 'elsewhere';
export type SideKeeper = Keeper & {
  /** As the worker told it last. */
  view(): SideView | undefined;
};

/** What is known of it: what was checked, what waits, and what is only shown as yet. */
type Stand = {
  readonly view: SideView | undefined;
  readonly checked: Corridor;
  readonly waiting: readonly Change[];
  readonly shown: readonly Change[];
};

export function sideKeeper(id: string, client: SideClient): SideKeeper {
  const hearers = new Set<(state: State) => void>();
  let stand: Stand = { view: undefined, checked: emptyCorridor(), waiting: [], shown: [] };
  let state: State | undefined;
  let asked = false;
  return {
    where: 'side',
    view: () => stand.view,
    watch(hear) {
      hearers.add(hear);
      if (!asked) client.watch(id, take);
      else if (state !== undefined) hear(state);
      asked = true;
      return () => void hearers.delete(hear);
    },
    async add(changes) {
      show([...stand.shown, ...changes]);
      const takeBack = () => show(stand.shown.filter((one) => !changes.includes(one)));
      return orElse(client.ask({ kind: 'add', id, changes }), takeBack);
    },
  };

  function show(shown: readonly Change[]): void {
    stand = { ...stand, shown };
    if (typeof state === 'object') tell(openedOf(stand));
  }

  function take(heard: Heard): void {
    if (heard.state === 'here') {
      stand = after(stand, heard);
      // Until it was read once, a corridor that was just joined has nothing to stand on.
      const early = heard.view.size === 0 && heard.view.asOf === null;
      tell(early ? state : openedOf(stand));
    } else {
      // Whoever was told that there is none may come again, once it was joined.
      asked = heard.state !== 'unknown';
      tell(heard.state);
    }
  }

  function tell(now: State | undefined): void {
    state = now;
    if (now !== undefined) for (const hear of hearers) hear(now);
  }
}

/** What came of it; `undo` first where that is not that it was kept. */
async function orElse<Kept extends { readonly ok: boolean }>(
  asked: Promise<Kept>,
  undo: () => void,
): Promise<Kept> {
  try {
    const kept = await asked;
    if (!kept.ok) undo();
    return kept;
  } catch (stumbled) {
    undo();
    throw stumbled;
  }
}

function after(before: Stand, heard: Extract<Heard, { readonly state: 'here' }>): Stand {
  const { view, waiting, whole, changes } = heard;
  const known = new Set([...changes, ...waiting].map(sameKey));
  return {
    view,
    waiting,
    checked: withChanges(whole ? emptyCorridor() : before.checked, changes),
    shown: before.shown.filter((one) => !known.has(sameKey(one))),
  };
}

/** What comes back from the worker is a copy. */
function sameKey({ kind, id, by, at, seen, type }: Change): string {
  return [kind, id, by, at, seen, type].join(' ');
}

function openedOf({ view, checked, waiting, shown }: Stand): Opened | undefined {
  if (view === undefined) return undefined;
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
    corridor: withChanges(checked, [...waiting, ...shown]),
    trouble: troubleOf(view, waiting.length),
  };
}

function troubleOf(view: SideView, waiting: number): Trouble | null {
  const { connection, doubt, findings, asOf } = view;
  const quiet = connection === 'live' && doubt === null && findings.length === 0;
  if (quiet) return null;
  const unsent = connection === 'live' ? 0 : waiting;
  return { connection, doubt, asOf, waiting: unsent, findings: findings.length };
}
