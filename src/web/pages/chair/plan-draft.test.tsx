import { expect, test } from 'vitest';
import { parseJson } from '../../../basics/canonical.ts';
import { read } from '../../../basics/shape.ts';
import { languages } from '../../../locales/index.ts';
import { messagesFor } from '../../../locales/everyday.ts';
import { roundTextReader } from '../../../table/definition/definition-readers.ts';
import type { Selection } from '../../../table/selection.ts';
import { at } from '../../../table/testing/stages.ts';
import { ask, stateOf } from '../../../table/testing/table.ts';
import { markup, viewOf } from '../../testing/page.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { FIRST_PLAN, type PlanDraft, checksFor, kindsFor, planOf } from './plan-draft.ts';
import { TalksFields } from './talks-fields.tsx';

const TIMES = { opens: '2031-02-01T10:00:00Z', closes: '2031-02-02T10:00:00Z' };
const talks: PlanDraft = { ...FIRST_PLAN, kind: 'confessional' };

/** A planned straw poll, and none called. */
const before = stateOf(at('certified'));

function traced(trace: Selection['definition']['facilitation']['trace']): Selection {
  const { definition } = before;
  const facilitation = { ...definition.facilitation, trace };
  return { ...before, definition: { ...definition, facilitation } };
}

function asked(draft: PlanDraft) {
  const table = at('certified');
  const selection = stateOf(table);
  const candidates = selection.candidacies.map(({ id }) => id);
  const plan = planOf(selection, draft);
  expect(plan).toBeDefined();
  if (plan === undefined) return undefined;
  const round = { ...plan, ...TIMES, candidates };
  const judged = ask(table, 'officer:chair', { type: 'PlanRound', round, reason: 'as agreed' });
  // A wish is read before it is judged.
  const heard = read(roundTextReader, parseJson(JSON.stringify(round)));
  return heard.ok ? judged : heard;
}

test('whatever the dialog plans, the table accepts', () => {
  const [check = ''] = checksFor(before);
  expect(check).not.toBe('');
  for (const draft of [
    FIRST_PLAN,
    { ...FIRST_PLAN, kind: 'veto-check' as const },
    talks,
    { ...talks, exactly: 1 },
    { ...talks, checkedBy: check },
    { ...talks, exactly: 1, checkedBy: check },
  ]) {
    expect(asked(draft)).toMatchObject({ ok: true });
  }
});

test('a confessional carries what was asked, in the languages that have a text', () => {
  const question = { en: ' Whom? ', nl: '', fr: ' ' };
  expect(planOf(before, { ...talks, question, exactly: 2 })).toEqual({
    ...{ id: 'talks-1', kind: 'confessional', reveal: 'nothing', classes: [] },
    ...{ question: { en: 'Whom?' }, names: { exactly: 2 }, checkedBy: null },
  });
  expect(planOf(before, FIRST_PLAN)).not.toHaveProperty('question');
});

test('a veto check is planned to show one bit, and is numbered by itself', () => {
  expect(planOf(before, { ...FIRST_PLAN, kind: 'veto-check' })).toEqual({
    ...{ id: 'check-1', kind: 'veto-check', reveal: 'passes', classes: [] },
  });
});

test('without a question there is no confessional', () => {
  const silent = { ...talks, question: { en: '', nl: '', fr: ' ' } };
  expect(asked(silent)).toMatchObject({ refusal: { at: '/question' } });
});

test('where talks leave no trace none are offered, and without a count nothing checks them', () => {
  expect(kindsFor(traced('count'))).toContain('confessional');
  expect(kindsFor(traced('none'))).toEqual(['straw-poll', 'veto-check', 'resistance-poll']);
  expect(checksFor(traced('held'))).toEqual([]);
});

test('a poll that was called checks no more', () => {
  const called = stateOf(at('called'));
  expect(checksFor(called)).toEqual(checksFor(before).slice(1));
});

test.each(languages)('the dialog in %s asks for the kind, and says what talks give away', (tag) => {
  const view = viewOf(before, at('certified').now);
  const { founding, outlook } = messagesFor(tag, undefined);
  const dialog = markup(view, tag, <PlanDialog onClose={() => undefined} />);
  expect(dialog).toContain(founding.rounds.kinds.confessional);
  const [check = ''] = checksFor(before);
  const draft = { ...talks, checkedBy: check };
  const fields = markup(view, tag, <TalksFields draft={draft} set={() => undefined} most={2} />);
  for (const sentence of [
    founding.rounds.usualQuestion,
    founding.rounds.checkedBy,
    outlook.talks.count,
    outlook.talks.checked(1),
  ]) {
    expect(fields).toContain(sentence);
  }
  const exact = { ...talks, exactly: 1 };
  const names = markup(view, tag, <TalksFields draft={exact} set={() => undefined} most={2} />);
  expect(names).toContain(founding.rounds.exactly);
  expect(names).not.toContain(founding.rounds.checkedBy);
});
