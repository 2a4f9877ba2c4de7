import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { concat, utf8 } from '../basics/bytes.ts';
import { judgeEvidence, readEvidence } from '../record/fork-evidence.ts';
import { reckoner, remembering } from '../table/reckoner.ts';
import type { Page } from './board.ts';
import { forkFile } from './fork-file.ts';
import { makeFollower } from './follower.ts';
import { type SmallTable, agentOf, chance, openPoll, smallTable } from './small-table.ts';

const checked = remembering(reckoner(chance('follower')));

function follow(table: SmallTable, tell: (page: Page, from: number) => Page) {
  const { clerk } = table.memory;
  const { origin } = table.memory.selection();
  const board = {
    entries: async (from: number) => tell(await table.memory.board.entries(from), from),
  };
  return makeFollower({ board, clerk, origin, reckoner: checked });
}

test('a follower that reads in pages comes to the same selection', async () => {
  const table = await smallTable();
  const follower = follow(table, (page) => ({ ...page, entries: page.entries.slice(0, 2) }));
  expect((await follower.sync()).ok).toBe(true);
  expect(follower.ledger().selection?.fingerprint).toBe(table.memory.selection().fingerprint);
  expect(follower.log()).toHaveLength(table.memory.selection().size);
});

test('entries held back, changed or out of place are named, and no more are taken', async () => {
  const table = await smallTable();
  const last = (page: Page) => must(page.entries.at(-1), 'an entry');
  const swapped = (page: Page) => [last(page), ...page.entries.slice(0, -1)];
  const changed = (page: Page) =>
    page.entries.map(({ bytes }) => ({ bytes: concat(bytes, bytes) }));
  for (const [tell, code] of [
    [() => [], 'entries_withheld'],
    [swapped, 'entry_wrong'],
    [changed, 'entry_wrong'],
  ] as const) {
    const follower = follow(table, (page) => ({ ...page, entries: tell(page) }));
    expect(await follower.sync()).toMatchObject({ refusal: { code } });
    expect(follower.trouble()?.code).toBe(code);
  }
});

test('a checkpoint of another log, or unsigned, is wrong', async () => {
  const table = await smallTable();
  const other = await smallTable('other');
  const foreign = (await other.memory.board.entries(0)).checkpoint;
  const follower = follow(table, (page) => ({ ...page, checkpoint: foreign }));
  expect(await follower.sync()).toMatchObject({ refusal: { code: 'checkpoint_wrong' } });
});

// Goal: a server that shows two logs cannot show the second to a device that knows the first.
test('a log that does not extend a head relied on is a fork, and both heads are kept', async () => {
  const table = await smallTable();
  const forked = await smallTable();
  await openPoll(forked);
  const known = must(agentFollower(forked), 'a known head');
  await openPollLater(table);
  const follower = follow(table, (page) => page);
  follower.rely(known);
  const read = await follower.sync();
  expect(read).toMatchObject({ refusal: { code: 'log_forked', kept: known.checkpoint } });
  // What it keeps convinces others too: both signed heads, and why one cannot be the other's past.
  const trouble = must(follower.trouble(), 'trouble');
  const { clerk } = table.memory;
  const { origin } = table.memory.selection();
  const file = trouble.code === 'log_forked' ? forkFile(trouble, { origin, clerk }) : undefined;
  const evidence = mustOk(readEvidence(utf8(must(file, 'a file'))), 'evidence');
  expect(judgeEvidence(evidence)).toMatchObject({ value: { older: known.head } });
});

test('a head that witnesses cosigned must be of this log, and of a signed one', async () => {
  const table = await smallTable();
  const forked = await smallTable();
  await openPoll(forked);
  await openPollLater(table);
  const cosigned = must(agentFollower(forked), 'a known head').checkpoint;
  const code = async (given: string) => {
    const read = await follow(table, (page) => ({ ...page, cosigned: given })).sync();
    return read.ok ? 'followed' : read.refusal.code;
  };
  expect(await code((await table.memory.board.entries(0)).checkpoint)).toBe('followed');
  expect(await code(cosigned)).toBe('log_forked');
  expect(await code(cosigned.replace('\n\n', '\nmore\n\n'))).toBe('checkpoint_wrong');
});

function agentFollower(table: SmallTable) {
  return table.portsOf('member:north').follower.known();
}

/** The same table, another course: its log differs from the first act on. */
async function openPollLater(table: SmallTable): Promise<void> {
  table.reach((table.clock.now + 1_000) as typeof table.clock.now);
  await openPoll(table);
  await agentOf(table, 'member:north').vote('poll-1' as never, {});
}
