/**
 * The corridor of an example: read from its file, changed in this window, kept nowhere.
 *
 * Shapes   what is written under an earlier day of the case stands on that day: what was learned
 *          later still holds now.
 */

import { parseJson } from '../../../basics/canonical.ts';
import { ok, refuse } from '../../../basics/result.ts';
import { emptyCorridor, withChanges } from '../../../corridor/corridor.ts';
import { withChangesAsLearned } from '../../../corridor/learned-order.ts';
import { readPlainCorridor } from '../../../corridor/formats/plain.ts';
import type { Keeper, Opened } from './keeper.ts';

/** The reader of an example is nobody of its side. */
const YOU = { id: 'you', name: '' };

export function exampleKeeper(fetchFile: () => Promise<Response>): Keeper {
  const hearers = new Set<(opened: Opened | 'unknown') => void>();
  let known: Opened | 'unknown' | undefined;
  return {
    where: 'window',
    watch(hear) {
      hearers.add(hear);
      if (known === undefined) void open();
      else hear(known);
      return () => void hearers.delete(hear);
    },
    async add(changes) {
      if (known === undefined || known === 'unknown') return refuse({ code: 'corridor_unknown' });
      tell({ ...known, corridor: withChangesAsLearned(known.corridor, changes) });
      return ok(null);
    },
  };

  async function open(): Promise<void> {
    tell(await readFile(fetchFile).catch(() => 'unknown' as const));
  }

  function tell(opened: Opened | 'unknown'): void {
    known = opened;
    for (const hear of hearers) hear(opened);
  }

  async function readFile(file: () => Promise<Response>): Promise<Opened | 'unknown'> {
    const reply = await file();
    const json = reply.ok ? parseJson(await reply.text()) : undefined;
    const plain = json === undefined ? undefined : readPlainCorridor(json);
    if (!plain?.ok) return 'unknown';
    const { title, people, changes } = plain.value;
    const corridor = withChanges(emptyCorridor(), changes);
    return { title, people: [...people, YOU], me: YOU.id, corridor, trouble: null };
  }
}
