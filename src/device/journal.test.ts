import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { type JsonObject, canonicalBytes, readCanonical } from '../basics/canonical.ts';
import { parseDigest, parsePublicKey } from '../table/ids.ts';
import {
  type Journal,
  bindKey,
  eraseShare,
  keyFor,
  newJournal,
  noteBlinding,
  noteClosing,
  noteTargets,
  withBallot,
  withStock,
} from './journal.ts';
import { readJournal, writeJournal } from './journal-text.ts';

const digest = (n: number) => must(parseDigest(`${n}`.padStart(64, '0')), 'a digest');
const use = (rid: string, keyIndex = 0) => ({ sid: 's', keyIndex, rid });
const unused = { share: new Uint8Array(32).fill(7), rid: null, closing: null, targets: null };

function withKeys(): Journal {
  const journal = newJournal({
    mode: 'rehearsal',
    origin: 'doyen.test/journal',
    seat: 'member:nl',
    seed: new Uint8Array(32).fill(1),
    clerk: must(parsePublicKey('A'.repeat(43)), 'a key'),
  });
  return withStock(journal, { sid: 's', seed: new Uint8Array(32), keys: [unused, unused] });
}

type Law = (journal: Journal) => ReturnType<typeof bindKey>;
const step = fc.record({
  law: fc.constantFrom('bind', 'closing', 'blinding', 'targets', 'tested'),
  rid: fc.constantFrom('r1', 'r2'),
  what: fc.nat(1),
});

// Goal: no order of requests, honest or not, makes one key serve twice.
// Method: play random requests on one key, keep what the laws allow, look at what was allowed.
test('one key serves one round, one closing, one list of targets, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let journal = withKeys();
      const allowed = {
        rids: new Set<string>(),
        closing: new Set(),
        blinding: new Set(),
        targets: new Set(),
      };
      for (const { law, rid, what } of steps) {
        const laws: Record<string, Law> = {
          bind: (one) => bindKey(one, use(rid)),
          closing: (one) => noteClosing(one, use(rid), digest(what)),
          blinding: (one) => noteBlinding(one, use(rid), digest(what)),
          targets: (one) => noteTargets(one, use(rid), digest(what)),
          tested: (one) => noteTargets(one, use(rid), digest(what), true),
        };
        const next = must(laws[law], 'a law')(journal);
        if (!next.ok) continue;
        journal = next.value;
        allowed.rids.add(rid);
        if (law === 'closing') allowed.closing.add(what);
        if (law === 'blinding') allowed.blinding.add(what);
        if (law === 'targets' || law === 'tested') allowed.targets.add(what);
        if (law === 'tested') expect([...allowed.blinding]).toEqual([what]);
      }
      expect(allowed.rids.size).toBeLessThanOrEqual(1);
      expect(allowed.closing.size).toBeLessThanOrEqual(1);
      expect(allowed.blinding.size).toBeLessThanOrEqual(1);
      expect(allowed.targets.size).toBeLessThanOrEqual(1);
      if (allowed.targets.size > 0) expect(allowed.closing.size).toBe(1);
    }),
  );
});

test('the second of each is refused by name', () => {
  const bound = must(valueOf(bindKey(withKeys(), use('r1'))), 'a bound key');
  expect(bindKey(bound, use('r2'))).toMatchObject({ refusal: { code: 'key_serves_other_round' } });
  expect(noteTargets(bound, use('r1'), digest(1))).toMatchObject({
    refusal: { code: 'closing_not_signed_here' },
  });
  const closed = must(valueOf(noteClosing(bound, use('r1'), digest(1))), 'a closing');
  expect(noteClosing(closed, use('r1'), digest(2))).toMatchObject({
    refusal: { code: 'other_closing_signed' },
  });
  const done = must(valueOf(noteTargets(closed, use('r1'), digest(3))), 'targets');
  expect(noteTargets(done, use('r1'), digest(4))).toMatchObject({
    refusal: { code: 'other_targets_decrypted' },
  });
});

test('an erased share stays erased, and its notes stay written', () => {
  const bound = must(valueOf(bindKey(withKeys(), use('r1'))), 'a bound key');
  const erased = eraseShare(bound, 's', 0);
  expect(keyFor(erased, use('r1'))).toMatchObject({ refusal: { code: 'share_erased' } });
  expect(keyFor(erased, use('r2'))).toMatchObject({ refusal: { code: 'key_serves_other_round' } });
  expect(keyFor(erased, use('r2', 1)).ok).toBe(true);
  expect(eraseShare(bound, 'another stock', 0)).toBe(bound);
  expect(keyFor(erased, use('r1', 9))).toMatchObject({ refusal: { code: 'share_missing' } });
});

test('a journal comes back from its vault as it went in', () => {
  const bound = must(valueOf(bindKey(withKeys(), use('r1'))), 'a bound key');
  const pending = { wish: { nr: 3 }, signature: 'x', enclosure: Uint8Array.of(1, 2, 3) };
  const journal = withBallot(
    { ...bound, nr: 3, pending, head: { size: 4, root: 'ab' }, checkpoint: 'c', enrolled: true },
    { rid: 'r1', seq: 2, digest: digest(5), fate: 'sent' },
  );
  expect(readJournal(writeJournal(journal))).toEqual(journal);
});

test('what is no journal is not read as one', () => {
  const bytes = writeJournal(withKeys());
  expect(readJournal(bytes.slice(1))).toBeUndefined();
  expect(readJournal(new Uint8Array())).toBeUndefined();
  const json = must(readCanonical(bytes), 'canonical JSON') as JsonObject;
  const pending = { wish: [], signature: 'x' };
  expect(readJournal(canonicalBytes({ ...json, pending }))).toBeUndefined();
  expect(readJournal(canonicalBytes({ ...json, clerk: 'clerk' }))).toBeUndefined();
  expect(readJournal(canonicalBytes(json))).toEqual(withKeys());
});

function valueOf(result: ReturnType<typeof bindKey>): Journal | undefined {
  return result.ok ? result.value : undefined;
}
