/**
 * The temporary store of a rehearsal in one process: everything in memory, gone with it.
 *
 * Use      `rehearse`; a server that serves uses store/open.ts.
 * Shapes   as store/store.ts says: an entry is kept whole or not at all, and only at the next
 *          index.
 */

import { memoryLetters } from './memory-letters.ts';
import { noCorridors } from './no-corridors.ts';
import type { KeptEntry, KeptSelection, KeptSession, Store } from '../../store/store.ts';

type Log = { kept: Omit<KeptSelection, 'size'>; readonly entries: KeptEntry[] };

/** Nobody outside can reach a log in memory. */
const noWitnesses = { cosignatures: async () => [], keepCosignature: async () => {} };

export function memoryStore(): Store {
  const logs = new Map<string, Log>();
  const sessions = new Map<string, KeptSession>();
  const settings = new Map<string, string>();
  const entriesOf = (selection: string) => logs.get(selection)?.entries ?? [];
  return {
    ...memoryLetters(),
    ...noCorridors(),
    ...noWitnesses,
    selections: async () =>
      [...logs.values()].map(({ kept, entries }) => ({ ...kept, size: entries.length })),
    found: async (kept, first) => {
      logs.set(kept.id, { kept, entries: [first] });
    },
    append: async (selection, entry) => {
      const entries = entriesOf(selection);
      if (entry.index !== entries.length) return false;
      entries.push(entry);
      return true;
    },
    page: async (selection, from, most) => entriesOf(selection).slice(from, from + most),
    setOffset: async (selection, offset) => {
      const log = logs.get(selection);
      if (log) log.kept = { ...log.kept, offset };
    },
    deleteRehearsal: async (selection) =>
      logs.get(selection)?.kept.mode === 'rehearsal' && logs.delete(selection),
    keepSession: async (session) => {
      sessions.set(session.tokenHash, session);
    },
    dropSessions: async (selection, seat) => {
      for (const [hash, kept] of sessions) {
        if (kept.selection === selection && kept.seat === seat) sessions.delete(hash);
      }
    },
    session: async (tokenHash, now) => {
      const session = sessions.get(tokenHash);
      return session && session.expires > now ? session : undefined;
    },
    sweepSessions: async (now) => {
      for (const [hash, { expires }] of sessions) if (expires <= now) sessions.delete(hash);
    },
    setting: async (name) => settings.get(name),
    putSetting: async (name, value) => {
      settings.set(name, value);
    },
    close: async () => {},
  };
}
