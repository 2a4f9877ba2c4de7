/**
 * A real small record, with devices of its own, and all that can be done to it.
 *
 * Use      the record is made once: three members, one poll with a change of mind, one silence, a
 *          seal; each test changes one thing and asks that a finding names it.
 */

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { fromHex, utf8 } from '../basics/bytes.ts';
import { must, mustOk } from '../basics/bug.ts';
import { canonicalBytes, readCanonical, type Json } from '../basics/canonical.ts';
import { later, writeInstant } from '../basics/instant.ts';
import { isObject } from '../basics/shape.ts';
import { takeSeat } from '../device/agent.ts';
import { prepareBallot } from '../device/booth.ts';
import { invitation } from '../device/founder.ts';
import {
  CLOSES,
  POLL,
  act,
  agentOf,
  chance,
  memoryVault,
  openPoll,
  smallTable,
} from '../device/small-table.ts';
import type { SmallTable } from '../device/small-table.ts';
import { keyPair } from '../crypto/signature.ts';
import { eightWords } from '../crypto/words.ts';
import { readArchive, writeArchive, type ArchiveFile } from '../record/archive.ts';
import { writeCheckpoint } from '../record/checkpoint.ts';
import { headOf } from '../record/log.ts';
import { packBundle } from '../record/bundle.ts';
import { digestBytes, parseCandidateId, parseMemberId, type SeatId } from '../table/ids.ts';
import { reckoner, remembering, type Reckoner } from '../table/reckoner.ts';
import type { Act } from '../table/selection.ts';
import { walk } from './explain.ts';
import type { Finding } from './findings.ts';
import { verifyBundle, type Report } from './verify.ts';

const CHAIR: SeatId = 'officer:chair';
const MEMBERS: readonly SeatId[] = ['member:north', 'member:east', 'member:south'];
const ADA = must(parseCandidateId('ada'), 'an id');
const DAY = 86_400_000;

let table: SmallTable;
let interim: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  table = await smallTable('verify');
  await openPoll(table);
  for (const seat of MEMBERS) await agentOf(table, seat).vote(POLL, { ada: 'encourage' });
  await agentOf(table, 'member:south').vote(POLL, { ada: 'encourage', bo: 'discourage' });
  table.reach(CLOSES);
  await table.tendAll();
  const ends = later(CLOSES, 2 * DAY);
  await act(table, CHAIR, {
    type: 'OpenSilence',
    candidate: ADA,
    text: { en: 'Ada is appointed.' },
    ends: writeInstant(ends),
    reason: 'all encourage',
  });
  interim = await bundle();
  table.reach(ends);
  await table.tendAll();
  sealed = await bundle();
});

async function bundle(): Promise<Uint8Array> {
  const { entries, checkpoint } = await table.memory.board.entries(0);
  return packBundle({ entries, checkpoint, selection: table.memory.selection() });
}

function check(bytes: Uint8Array, fingerprint?: string): Report {
  const given = fingerprint === undefined ? {} : { fingerprint };
  const report = verifyBundle(bytes, { random: chance('check'), ...given });
  return report.ok ? report.value : must<Report>(undefined, report.refusal.code);
}

function failures(bytes: Uint8Array): readonly Finding[] {
  return check(bytes).findings.filter(({ passed }) => !passed);
}

function filesOf(bytes: Uint8Array): readonly ArchiveFile[] {
  const archive = readArchive(bytes);
  return archive.ok ? archive.value.files : [];
}

/** The record with the file at `path` put through `change`; left out where that gives nothing. */
function changed(path: string, change: (bytes: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const files = filesOf(sealed).flatMap((file) => {
    const bytes = file.path === path ? change(file.bytes) : file.bytes;
    return bytes ? [{ path: file.path, bytes }] : [];
  });
  return writeArchive(files);
}

function flip(bytes: Uint8Array, at: number, by = 1): Uint8Array {
  return bytes.with(at, (bytes[at] ?? 0) ^ by);
}

function entryPath(words: string): string {
  const found = filesOf(sealed).find(({ path, bytes }) => {
    return path.endsWith('.json') && path.startsWith('log/') && textOf(bytes).includes(words);
  });
  return must(found, words).path;
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

test('the sealed record passes every check', () => {
  const report = check(sealed);
  expect(report.findings.filter(({ passed }) => !passed)).toEqual([]);
  expect(report.selection?.outcome).toMatchObject({ kind: 'appointed', candidate: ADA });
  expect(report.findings).toContainEqual({
    check: 'mode',
    passed: true,
    details: { mode: 'rehearsal' },
  });
});

test('a record under way passes and says that it is interim', () => {
  expect(failures(interim)).toEqual([]);
  expect(check(interim).findings).toContainEqual({
    check: 'sealed',
    passed: true,
    details: { state: 'interim' },
  });
});

test('it is anchored by the fingerprint in hex or in words, and by no other', () => {
  const { fingerprint } = table.memory.selection();
  const words = eightWords(must(fromHex(fingerprint), 'bytes'));
  expect(check(sealed).anchored).toBe(false);
  expect(check(sealed, fingerprint).anchored).toBe(true);
  expect(check(sealed, words.join(' ')).anchored).toBe(true);
  expect(check(sealed, words.join(' - ').toUpperCase()).anchored).toBe(true);
  expect(check(sealed, words.toReversed().join(' '))).toMatchObject({ anchored: false, failed: 1 });
});

test('any changed byte is found', () => {
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const report = verifyBundle(flip(sealed, at, by), { random: chance('flip') });
      expect(report.ok && report.value.failed === 0).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test('a changed byte in a repacked file is found and named', () => {
  const some = filesOf(sealed).filter(({ path }, nth) => nth % 5 === 0 || !/^log.0/.test(path));
  for (const { path, bytes } of some) {
    const at = Math.floor(bytes.length / 2);
    const found = failures(changed(path, (content) => flip(content, at)));
    const entry = /^log\/(\d+)\.json$/.exec(path)?.[1];
    const naming = found.filter((finding) => names(finding, path, Number(entry)));
    expect([path, naming.length > 0]).toEqual([path, true]);
  }
}, 120_000);

function names({ check: code, entry, details }: Finding, path: string, index: number): boolean {
  if (path === 'log/checkpoint')
    return code === 'checkpoint_signed' || code === 'checkpoint_covers';
  if ('path' in details && details.path === path) return true;
  return entry === index;
}

test('an entry that is removed is named, and so is one at the end', () => {
  const count = filesOf(sealed).filter(({ path }) => /^log\/\d+/.test(path)).length;
  for (const index of [0, 5, count - 1]) {
    const path = `log/${String(index).padStart(5, '0')}.json`;
    const gone = failures(changed(path, () => undefined));
    const named = gone.find((finding) => finding.check === 'log_complete');
    expect(named).toMatchObject({ entry: index, details: { missing: 1 } });
  }
});

test('two entries that change places are both named', () => {
  const files = filesOf(sealed);
  const swap = new Map([
    ['log/00007.json', 'log/00008.json'],
    ['log/00008.json', 'log/00007.json'],
  ]);
  const swapped = writeArchive(
    files.map(({ path, bytes }) => ({ path: swap.get(path) ?? path, bytes })),
  );
  expect(failures(swapped).filter((one) => one.check === 'entry_place')).toMatchObject([
    { entry: 7, details: { says: 8 } },
    { entry: 8, details: { says: 7 } },
  ]);
});

test('a ballot that is replayed as a later entry is refused by name', () => {
  const files = filesOf(sealed);
  const ballot = must(
    files.find(({ path }) => path === entryPath('"CastBallot"')),
    'a ballot',
  );
  const size = check(sealed).entries;
  const again = { path: `log/${String(size).padStart(5, '0')}.json`, bytes: ballot.bytes };
  const replayed = failures(writeArchive([...files, again]));
  expect(replayed.find((one) => one.check === 'entry_place')?.entry).toBe(size);
  const index = /"index":(\d+)/.exec(textOf(ballot.bytes))?.[1] ?? '';
  const renumbered = textOf(ballot.bytes).replace(`"index":${index}`, `"index":${size}`);
  const bytes = utf8(renumbered);
  const found = failures(writeArchive([...files, { ...again, bytes }]));
  expect(found.find((one) => one.check === 'entry_lawful')?.entry).toBe(size);
});

test('a ballot put in the place of another is named', () => {
  const [one, two] = ['ballots/poll-1/north-1.ballot', 'ballots/poll-1/east-1.ballot'];
  const other = must(
    filesOf(sealed).find(({ path }) => path === two),
    two,
  ).bytes;
  const found = failures(changed(one, () => other));
  expect(found.find((finding) => finding.check === 'entry_enclosure')?.details).toMatchObject({
    path: one,
  });
});

test('a file that is not what was sealed is named, also where an entry is wrong before it', () => {
  const firstInvited = 'log/00001.json';
  const forged = (text: string) =>
    text.replace(/"signature":"(.)/, (_, first) => `"signature":"${first === 'A' ? 'B' : 'A'}`);
  const files = filesOf(sealed).map(({ path, bytes }) => {
    if (path === 'README.txt') return { path, bytes: flip(bytes, 40) };
    return { path, bytes: path === firstInvited ? utf8(forged(textOf(bytes))) : bytes };
  });
  const found = failures(writeArchive(files));
  expect(found.find(({ check: code }) => code === 'entry_signed')?.entry).toBe(1);
  expect(found.find(({ check: code }) => code === 'sealed_files')?.details).toMatchObject({
    path: 'README.txt',
  });
});

test('a checkpoint covers the log that lies there, root and size', () => {
  const { origin } = table.memory.selection();
  const size = filesOf(sealed).filter(({ path }) => /^log\/\d+/.test(path)).length;
  const { root } = headOf(table.portsOf(CHAIR).follower.ledger().tree);
  const clerk = keyPair(chance('verify')(32));
  const covering = (stated: number) => {
    const note = writeCheckpoint({ origin, head: { size: stated, root } }, clerk);
    return failures(changed('log/checkpoint', () => utf8(note))).map((one) => one.check);
  };
  expect(covering(size)).toEqual([]);
  expect(covering(size - 1)).toEqual(['checkpoint_covers']);
});

test('a file too many is named', () => {
  const found = failures(
    writeArchive([...filesOf(sealed), { path: 'extra.txt', bytes: utf8('x') }]),
  );
  expect(found).toMatchObject([
    { check: 'files_expected', details: { path: 'extra.txt' } },
    { check: 'sealed_files', details: { path: 'extra.txt' } },
  ]);
  const beside = { path: 'log/0.json', bytes: utf8('{}') };
  expect(failures(writeArchive([...filesOf(sealed), beside]))).toMatchObject([
    { check: 'files_expected', details: { path: 'log/0.json' } },
  ]);
});

test('a log without a checkpoint, or with one that is no text, is signed by nobody', () => {
  const codes = [() => undefined, () => Uint8Array.of(0xff)].map((change) => {
    const found = failures(changed('log/checkpoint', change));
    return found.find((one) => one.check === 'checkpoint_signed')?.details;
  });
  expect(codes).toEqual([{ code: 'checkpoint_missing' }, { code: 'checkpoint_malformed' }]);
});

// Goal: a server and a member who let a ballot in without its proof are found out by anybody.
// Method: a table at which every ballot is believed; one ballot of three has a byte changed.
test('a ballot without a good proof is named, whoever let it in', async () => {
  const strict = remembering(reckoner(chance('believing')));
  const believing: Reckoner = {
    ...strict,
    holds: (claim) => claim.kind === 'ballot' || strict.holds(claim),
  };
  const credulous = await smallTable('credulous', believing);
  await openPoll(credulous);
  for (const seat of MEMBERS) await agentOf(credulous, seat).vote(POLL, { ada: 'encourage' });
  const west = must(parseMemberId('west'), 'an id');
  const random = chance('west');
  const vote = { member: west, round: POLL, answers: {}, secret: random(32), random };
  const made = mustOk(prepareBallot(credulous.memory.selection(), vote), 'a ballot');
  const enclosure = flip(made.enclosure, made.enclosure.length - 32);
  const wrong = { ...made.act, enclosure: digestBytes(enclosure) } as Act;
  mustOk(await agentOf(credulous, 'member:west').act(wrong, enclosure), 'a ballot believed');
  const { entries, checkpoint } = await credulous.memory.board.entries(0);
  const selection = credulous.memory.selection();
  expect(failures(packBundle({ entries, checkpoint, selection }))).toMatchObject([
    { check: 'ballot_proven', entry: entries.length - 1, details: { member: 'west', seq: 1 } },
  ]);
});

// Goal: no signed-looking nonsense makes the verifier stop, and none passes. Method: one value
// somewhere in one entry becomes another value of some kind; the entry stays canonical.
test('any other content of an entry is a finding, and never a stop', () => {
  const entries = filesOf(sealed).filter(({ path }) => /^log.0/.test(path));
  const other = fc.constantFrom<Json>(null, 0, -1, 2 ** 40, '', 'poll-1', 'officer:chair', [], {});
  fc.assert(
    fc.property(fc.nat(entries.length - 1), fc.nat(30), other, (nth, place, value) => {
      const entry = must(entries[nth], 'an entry');
      const json = must(readCanonical(entry.bytes), 'canonical');
      const bytes = canonicalBytes(replaced(json, place, value));
      if (textOf(bytes) === textOf(entry.bytes)) return;
      const found = failures(changed(entry.path, () => bytes));
      expect(found.some((finding) => finding.entry === nth)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

/** `json` with its leaf number `place`, counted around, made `value`. */
function replaced(json: Json, place: number, value: Json): Json {
  let left = place % leaves(json);
  const walkOn = (at: Json): Json => {
    if (isObject(at)) {
      return Object.fromEntries(Object.entries(at).map(([key, below]) => [key, walkOn(below)]));
    }
    if (Array.isArray(at)) return (at as readonly Json[]).map(walkOn);
    return left-- === 0 ? value : at;
  };
  return walkOn(json);
}

function leaves(json: Json): number {
  if (isObject(json)) return Object.values(json).reduce<number>((sum, at) => sum + leaves(at), 0);
  if (Array.isArray(json)) return json.reduce<number>((sum, at: Json) => sum + leaves(at), 0);
  return 1;
}

test('half a bundle, no bundle and another zip are refused', () => {
  const code = (bytes: Uint8Array) => {
    const report = verifyBundle(bytes, { random: chance('x') });
    return report.ok ? 'ok' : report.refusal.code;
  };
  expect(code(sealed.slice(0, sealed.length / 2))).toBe('archive_truncated');
  expect(code(utf8('not a zip'))).toBe('archive_unreadable');
  expect(code(new Uint8Array(0))).toBe('archive_unreadable');
  expect(code(writeArchive([{ path: 'a', bytes: utf8('b') }]))).toBe('not_a_bundle');
});

test('a record without its seal, or of a selection never opened, does not pass', () => {
  const seal = entryPath('"Seal"');
  const checks = failures(changed(seal, () => undefined)).map((one) => one.check);
  expect(checks).toContain('log_complete');
});

// A fingerprint compared before the opening says nothing of who came in after it.
test('members who came or went after the opening are named, anchored or not', async () => {
  const later = await smallTable('later');
  await openPoll(later);
  later.reach(CLOSES);
  await later.tendAll();
  const member = { id: 'newcomer', name: { en: 'Newcomer' }, from: null, to: null, weights: {} };
  const reason = 'it joined';
  await act(later, CHAIR, { type: 'AddMember', member, reason } as Act);
  await act(later, CHAIR, { type: 'RemoveMember', member: 'north', reason } as Act);
  const { origin, mode } = later.memory.selection();
  const seat: SeatId = 'member:newcomer';
  const { act: invited, code } = invitation({ mode, origin, seat }, chance('newcomer'));
  await act(later, CHAIR, invited);
  mustOk(await takeSeat({ ...later.portsOf(CHAIR), vault: memoryVault() }, seat, code), seat);
  const { entries, checkpoint } = await later.memory.board.entries(0);
  const selection = later.memory.selection();
  const report = check(packBundle({ entries, checkpoint, selection }), selection.fingerprint);
  expect(report.anchored).toBe(true);
  const changes = report.findings.filter((one) => one.check === 'roster_change');
  expect(changes.map(({ details }) => details)).toEqual([
    { kind: 'added', who: 'newcomer' },
    { kind: 'removed', who: 'north' },
    { kind: 'seated', who: seat },
  ]);
});

test('the walk tells who, when and what is not proven', () => {
  const steps = walk(check(sealed), 'en').map(({ step }) => step);
  for (const step of [
    'rehearsal',
    'rule',
    'opened',
    'keys',
    'round',
    'count',
    'outcome',
  ] as const) {
    expect(steps).toContain(step);
  }
  expect(steps.at(-1)).toBe('not_proven');
});
