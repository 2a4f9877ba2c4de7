/**
 * What a page asks of the worker in vain: a no by its name, nothing kept, no wish sent.
 */

import { beforeAll, expect, test, vi } from 'vitest';
import type { Result } from '../../basics/result.ts';
import type { Declined } from '../../device/board.ts';
import type { SeatId } from '../../table/ids.ts';
import type { Reply } from '../worker-line.ts';
import type { Ask, Told } from './messages.ts';

const kept = new Map<string, Uint8Array>();
const posted: string[] = [];

vi.mock('./vault.ts', () => ({
  openStrongbox: async () => ({
    get: async (name: string) => kept.get(name),
    put: async (name: string, bytes: Uint8Array) => void kept.set(name, bytes),
    remove: async (name: string) => void kept.delete(name),
    names: async () => [...kept.keys()],
    vault: (name: string) => ({
      load: async () => kept.get(name),
      save: async (bytes: Uint8Array) => void kept.set(name, bytes),
    }),
  }),
}));

type Port = {
  onmessage?: (message: { readonly data: { nr: number; ask: Ask } }) => void;
  postMessage(message: Reply<Told>): void;
};
const waiting = new Map<number, (message: Reply<Told>) => void>();
const told: string[] = [];
const port: Port = {
  postMessage: (message) => {
    if ('told' in message) told.push(message.told.kind);
    else waiting.get(message.nr)?.(message);
  },
};

beforeAll(async () => {
  vi.stubGlobal('self', port);
  // A server that has no such selection.
  vi.stubGlobal('fetch', async (address: string, asked: { readonly method: string }) => {
    if (asked.method !== 'GET') posted.push(address);
    return Response.json({ code: 'selection_unknown' }, { status: 404 });
  });
  await import('./main.ts');
});

let count = 0;
function ask<Kind extends Ask['kind']>(given: Extract<Ask, { readonly kind: Kind }>) {
  const nr = ++count;
  return new Promise<Reply<Told>>((resolve) => {
    waiting.set(nr, resolve);
    port.onmessage?.({ data: { nr, ask: given } });
  });
}

const SEAT: SeatId = 'member:oostwal';
const id = 'none';
const at = { id, seat: SEAT };
type No = string | { readonly failed: RegExp };
/** Whatever needs a desk fails as its selection is not there: the page is told `unknown`. */
const SHUT = { failed: /unanswered: selection_unknown/ };

/** One line for each thing that can be asked and refused; a new one does not compile without. */
const IN_VAIN: {
  readonly [Kind in Ask['kind']]: readonly [Extract<Ask, { readonly kind: Kind }>, No] | null;
} = {
  held: null,
  codes: null,
  unwatch: null,
  look: null,
  passphrase: null,
  forget: null,
  watch: [{ kind: 'watch', id }, SHUT],
  'take-seat': [{ kind: 'take-seat', ...at, code: 'no code' }, SHUT],
  act: [{ kind: 'act', ...at, act: { type: 'Pause' } as never }, SHUT],
  vote: [{ kind: 'vote', ...at, round: 'poll-1' as never, answers: {} }, SHUT],
  seal: [{ kind: 'seal', ...at, round: 'poll-1' as never, answers: {} }, SHUT],
  challenge: [{ kind: 'challenge', ...at, round: 'poll-1' as never }, SHUT],
  dispute: [{ kind: 'dispute', ...at, round: 'poll-1' as never, code: null, reason: 'r' }, SHUT],
  invite: [{ kind: 'invite', ...at }, SHUT],
  replace: [{ kind: 'replace', ...at, reason: 'lost' }, SHUT],
  bundle: [{ kind: 'bundle', ...at }, SHUT],
  waive: [{ kind: 'waive', ...at, rid: 'r' }, SHUT],
  write: [{ kind: 'write', ...at, topic: 't', to: [], content: {} as never }, SHUT],
  confide: [{ kind: 'confide', ...at, step: {} as never }, SHUT],
  burn: [{ kind: 'burn', ...at, topic: 't' }, SHUT],
  'be-trustee': [{ kind: 'be-trustee', ...at }, SHUT],
  export: [{ kind: 'export', ...at, passphrase: 'eight words' }, SHUT],
  peek: [{ kind: 'peek', file: new Uint8Array(3) }, 'export_unreadable'],
  import: [{ kind: 'import', file: new Uint8Array(3), passphrase: '' }, 'export_unreadable'],
  rehearse: [{ kind: 'rehearse', id }, SHUT],
  'rehearsal-of': null,
  clock: [{ kind: 'clock', id, to: 0 as never }, SHUT],
  pace: [{ kind: 'pace', id, pace: 'day' as never }, SHUT],
  'stand-in': [{ kind: 'stand-in', id, answers: null }, SHUT],
  'end-rehearsal': [{ kind: 'end-rehearsal', id }, SHUT],
  'take-over': [
    {
      kind: 'take-over',
      id,
      title: '',
      seats: [{ seat: SEAT, journal: new Uint8Array(3) }],
    },
    'journal_unreadable',
  ],
  found: [{ kind: 'found', ticket: 'no', definition: {}, mode: 'rehearsal' }, 'selection_unknown'],
};

test('each is refused by its name, keeps nothing and sends no wish', async () => {
  for (const line of Object.values(IN_VAIN)) {
    if (line === null) continue;
    const [given, no] = line;
    const said = await ask(given as never);
    if (typeof no === 'string') {
      const { answer } = said as { readonly answer?: Result<unknown, Declined> };
      expect([given.kind, answer && !answer.ok && answer.refusal.code]).toEqual([given.kind, no]);
    } else {
      expect('failed' in said && said.failed, given.kind).toMatch(no.failed);
    }
  }
  expect([...kept.keys()]).toEqual([]);
  // Only the founder's code went out, which the server alone can judge.
  expect(posted).toHaveLength(1);
  expect(posted[0]).not.toContain('wishes');
  expect(new Set(told)).toEqual(new Set(['unknown']));
});
