/**
 * The verdict in the page: three languages, a good bundle and a wrong one; the worker and its stop.
 */

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { must } from '../../../basics/bug.ts';
import { chance, openPoll, smallTable } from '../../../device/small-table.ts';
import { languages, messagesOf } from '../../../locales/index.ts';
import type { Language } from '../../../locales/index.ts';
import { packBundle } from '../../../record/bundle.ts';
import { type Report, verifyBundle } from '../../../verify/verify.ts';
import { LanguageProvider } from '../../language.tsx';
import { startChecking } from '../../verify-worker/checking.ts';
import type { Check, FromVerifier } from '../../verify-worker/messages.ts';
import { Verdict } from './verdict.tsx';

let bundle: Uint8Array;
let fingerprint = '';

beforeAll(async () => {
  const table = await smallTable('verdict');
  await openPoll(table);
  const selection = table.memory.selection();
  fingerprint = selection.fingerprint;
  const { entries, checkpoint } = await table.memory.board.entries(0);
  bundle = packBundle({ entries, checkpoint, selection });
}, 60_000);

function check(bytes: Uint8Array, anchor?: string): Report {
  const given = anchor === undefined ? {} : { fingerprint: anchor };
  const report = verifyBundle(bytes, { random: chance('verdict'), ...given });
  return report.ok ? report.value : must<Report>(undefined, report.refusal.code);
}

function shown(report: Report, language: Language): string {
  return renderToStaticMarkup(
    <LanguageProvider first={language} remember={() => undefined}>
      <Verdict report={report} />
    </LanguageProvider>,
  );
}

test.each(languages)('in %s a good record has five marks, its words and REHEARSAL', (language) => {
  const page = shown(check(bundle), language);
  const { verifying, verdict } = messagesOf(language);
  const report = check(bundle);
  expect(page).toContain(verifying.rehearsal.replaceAll("'", '&#x27;'));
  expect(page).toContain(verdict.verified(report.passed, report.entries));
  expect(page.match(/class="s"/g)).toHaveLength(5);
  expect(page).not.toMatch(/undefined|NaN|\[object/);
  expect(page).not.toContain('cross');
});

test('anchored or not, it is said; the command then carries the fingerprint', () => {
  const { findings } = messagesOf('en');
  const details = { given: 'no', fingerprint } as const;
  const bare = findings.anchored({ check: 'anchored', passed: true, details });
  expect(shown(check(bundle), 'en')).toContain(bare);
  const text = shown(check(bundle, fingerprint), 'en').replaceAll(/<[^>]+>/g, '');
  expect(text).toContain(`--fingerprint ${fingerprint}`);
  const other = shown(check(bundle, 'ab'.repeat(32)), 'en');
  expect(other).toContain('Another selection');
});

test('a wrong bundle: what fails stands first, with its entry', () => {
  const wrong = check(bundle.with(5_000, (bundle[5_000] ?? 0) ^ 1));
  const page = shown(wrong, 'en');
  expect(page).toContain(messagesOf('en').verifying.failing);
  expect(page).toContain('cross');
  const first = must(
    wrong.findings.find(({ passed }) => !passed),
    'a failure',
  );
  expect(page).toContain(messagesOf('en').verifying.all(wrong.findings.length));
  expect(first.passed).toBe(false);
});

const nobodyHears = () => {};

/** A worker that does as it is told. */
function fakeWorker() {
  const sent: Check[] = [];
  const state = { ended: false };
  const worker = {
    onmessage: nobodyHears as (event: { data: FromVerifier }) => void,
    onerror: nobodyHears as (event: { message: string }) => void,
    postMessage: (message: Check) => void sent.push(message),
    terminate: () => void (state.ended = true),
  };
  return { worker, sent, state, made: () => worker as unknown as Worker };
}

const CHECK: Check = { bytes: new Uint8Array(3), fingerprint: undefined };

test('the worker is ended by its answer, and by a stop in mid-sum', async () => {
  const fake = fakeWorker();
  const steps: number[] = [];
  const checking = startChecking(fake.made, CHECK, ({ done }) => void steps.push(done));
  expect(fake.sent).toEqual([CHECK]);
  fake.worker.onmessage({ data: { kind: 'step', done: 4, of: 9 } });
  expect(fake.state.ended).toBe(false);
  const refusal = { code: 'not_a_bundle' } as const;
  fake.worker.onmessage({ data: { kind: 'refused', refusal } });
  expect(await checking.answer).toEqual({ kind: 'refused', refusal });
  expect([steps, fake.state.ended]).toEqual([[4], true]);
  const other = fakeWorker();
  startChecking(other.made, CHECK, () => {}).stop();
  expect(other.state.ended).toBe(true);
});

test('a worker that stumbles is an error, and is ended', async () => {
  const fake = fakeWorker();
  const checking = startChecking(fake.made, CHECK, () => {});
  fake.worker.onerror({ message: 'out of memory' });
  await expect(checking.answer).rejects.toThrow('out of memory');
  expect(fake.state.ended).toBe(true);
});
