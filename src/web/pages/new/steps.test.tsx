import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { expect, test } from 'vitest';
import { instantOf } from '../../../basics/instant.ts';
import { mustOk } from '../../../basics/bug.ts';
import { messagesFor } from '../../../locales/everyday.ts';
import { sayCourse } from '../../../locales/say-choice.ts';
import { languages } from '../../../locales/index.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import type { Client } from '../../client.ts';
import { InWordsOf, LanguageProvider } from '../../language.tsx';
import { PowerProvider } from '../../power-worker/door.tsx';
import { noWorker } from '../../testing/page.tsx';
import { DoorsProvider } from '../../view.tsx';
import { Checklist } from './checklist.tsx';
import { SINGLE, withChoice } from './choice-draft.ts';
import { withKind } from './customs.ts';
import { definitionOf } from './definition-of.ts';
import { draftOf } from './draft-of.ts';
import { type Draft, EMPTY, FALLBACK } from './draft.ts';
import { FilledFrom } from './filled-from.tsx';
import { type Form, FormProvider } from './form.tsx';
import { FullReading } from './found-step.tsx';
import { gapsOf } from './gaps.ts';
import { DefinitionProvider } from './outlook.tsx';
import { Reading } from './reading.tsx';
import { PARTS } from './steps-form.tsx';
import { PLAN, TALKS, filledDraft, groupOf } from './testing.ts';

const now = instantOf(Date.UTC(2030, 0, 1, 9));
const client: Client = {
  ask: () => new Promise(() => undefined),
  watch: () => () => undefined,
  latest: () => ({ state: 'loading' }),
  mail: () => ({ letters: [], unread: [] }),
};
const line = { base: '', fetch, wait: () => Promise.resolve() };
const councillors = withKind(filledDraft(7, { groups: [groupOf(3)] }), 'council', now);

/** Everything that a form can have. */
const full: Draft = {
  ...councillors,
  rounds: [
    { ...TALKS, checkedBy: 'k1' },
    PLAN,
    { ...TALKS, key: 'k3', exactly: 2 },
    { ...PLAN, key: 'k4', exactly: 1, orFewer: true },
  ],
  facilitators: [{ key: 'k1', name: { ...EMPTY, en: 'Ombud' } }],
  disclosure: 'sponsors-first',
  silence: { ...councillors.silence, unnamed: true, shortestHours: 6, statementHours: 48 },
  chairChangesRule: true,
  fallback: FALLBACK,
  posts: [{ key: 'k1', name: { ...EMPTY, en: 'Deputy' }, incumbent: '', vacantFrom: '' }],
};

/** The same body, choosing among several names in each of the other ways. */
const stages = withChoice(SINGLE, 'eliminate', 8).stages;
const chosenBy = (
  [
    { ...SINGLE, kind: 'eliminate', stages: stages.map((row) => ({ ...row, groups: ['k1'] })) },
    { ...SINGLE, kind: 'exhaustive', runoff: true },
    { ...SINGLE, kind: 'approval' },
  ] as const
).map((choose): Draft => ({ ...councillors, rule: { ...councillors.rule, choose } }));

/** Kinds of rule that only a body with weights is offered. */
const weighed = (['weighted-majority', 'double-majority', 'unanimity'] as const).map(
  (kind): Draft => ({
    ...councillors,
    members: councillors.members.map((row, at) => ({ ...row, weights: { votes: at + 1 } })),
    rule: { ...councillors.rule, kind, weight: 'votes' },
  }),
);

function drawn(draft: Draft, tag: (typeof languages)[number], part: ReactNode): string {
  const form: Form = {
    ...{ draft, change: () => {}, put: () => {}, wrongs: new Map(), go: () => {} },
  };
  const read = parseDefinition(definitionOf(draft));
  return renderToStaticMarkup(
    <LanguageProvider first={tag} remember={() => {}}>
      <DoorsProvider doors={{ client, line, clock: () => now }}>
        <InWordsOf words={draft.words}>
          <FormProvider form={form}>
            <DefinitionProvider definition={read.ok ? read.value : null}>
              <PowerProvider start={noWorker}>
                <Router>{part}</Router>
              </PowerProvider>
            </DefinitionProvider>
          </FormProvider>
        </InWordsOf>
      </DoorsProvider>
    </LanguageProvider>,
  );
}

const steps = Object.entries(PARTS).flatMap(([name, Part]) =>
  languages.map((tag) => [name, tag, Part] as const),
);

test.each(steps)('the step %s in %s shows every field with its label', (_, tag, Part) => {
  for (const draft of [councillors, full, ...chosenBy, ...weighed]) {
    const html = drawn(draft, tag, <Part />);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toContain('undefined');
  }
});

test.each(languages)('the reading in %s speaks the words of the council', (tag) => {
  const json = definitionOf(councillors);
  const definition = mustOk(parseDefinition(json), 'a definition');
  const html = drawn(councillors, tag, <Reading json={json} />);
  const { founding, outlook } = messagesFor(tag, 'council');
  expect(html).toContain(founding.says.sit(founding.members, 7));
  const { silence } = definition;
  expect(html).toContain(founding.says.silence(silence.hours, silence.extensions));
  const full = drawn(councillors, tag, <FullReading json={json} />);
  expect(full).toContain(outlook.noBloc);
  expect(full).toContain(outlook.served);
});

test.each(languages)('the reading in %s says how the talks go, and what may change', (tag) => {
  const json = definitionOf(full);
  const html = drawn(full, tag, <Reading json={json} />);
  const { founding, choosing, outlook, furniture, silence } = messagesFor(tag, 'council');
  const { says } = founding;
  for (const sentence of [
    says.asked('With whom could you live?'),
    ...[says.answers(null), says.answers(2), says.checked(2), says.sponsorsFirst],
    choosing.upTo(1),
    says.hearers(furniture.chair, 'Ombud'),
    says.shortened(6),
    says.statements(48),
    says.ruleChange(furniture.chair, true),
    silence.settings.unnamed,
    says.together('President, Deputy'),
  ]) {
    expect(html).toContain(sentence);
  }
  const given = drawn(full, tag, <FullReading json={json} />);
  expect(given).toContain(outlook.talks.count);
  expect(given).toContain(outlook.talks.checked(2));
  expect(given).toContain(outlook.talks.closed(6));
  expect(given).not.toContain(outlook.nothing);
});

test.each(languages)('the reading in %s says how one is chosen among several', (tag) => {
  const { choice } = messagesFor(tag, 'council');
  const courses = chosenBy.map((draft) => {
    const json = definitionOf(draft);
    const { rule } = mustOk(parseDefinition(json), 'a definition');
    const course = sayCourse(choice, rule.choose);
    const html = drawn(draft, tag, <Reading json={json} />);
    expect(html).toContain(course);
    return course;
  });
  expect(new Set([...courses, '']).size).toBe(4);
});

test.each(languages)('only a body with weights is offered rules that weigh, in %s', (tag) => {
  const { passes } = messagesFor(tag, 'council').choosing;
  expect(drawn(councillors, tag, <PARTS.rule />)).not.toContain(passes['double-majority']);
  for (const draft of weighed) {
    expect(drawn(draft, tag, <PARTS.rule />)).toContain(passes['double-majority']);
  }
});

test.each(languages)('whoever hears alone, and keeps no count, says so in %s', (tag) => {
  const draft = withKind(filledDraft(7, { trace: 'held' }), 'alliance', now);
  const json = definitionOf(draft);
  const { founding, outlook, furniture } = messagesFor(tag, 'alliance');
  expect(drawn(draft, tag, <Reading json={json} />)).toContain(
    founding.says.hearers(furniture.chair, ''),
  );
  expect(drawn(draft, tag, <FullReading json={json} />)).toContain(outlook.talks.held);
});

test.each(languages)('the checklist in %s says each gap once, and that there is none', (tag) => {
  const { founding } = messagesFor(tag, 'council');
  const empty = { ...councillors, members: [], groups: [], candidates: [] };
  const html = drawn(empty, tag, <Checklist gaps={gapsOf(empty, now)} />);
  expect(html).toContain(founding.missing['few-members']);
  expect(html).toContain(founding.missing['no-names']);
  expect(drawn(councillors, tag, <Checklist gaps={[]} />)).toContain(founding.missing.none);
});

test.each(languages)('a form that is filled from a file says in %s what it keeps', (tag) => {
  const parts = [2, 3].map((atLeast) => ({ sum: 1, who: 'for', atLeast }));
  const pass = { any: parts };
  const json = definitionOf(filledDraft(5));
  const rule = { ...Object(json['rule']), pass };
  const read = { ...rule.read, unwell: 'neutral' };
  const file = { ...json, rule: { ...rule, read }, hymn: 'Sung standing' };
  const draft = draftOf(file);
  if (draft === undefined) throw new Error('The file is no definition.');
  const { filled, rule: words } = messagesFor(tag, undefined).founding;
  const html = drawn(draft, tag, <FilledFrom file={file} />);
  for (const sentence of [
    ...[filled.stays, filled.unshown.rule(), filled.unshown.readings()],
    filled.unshown.fields('hymn'),
  ]) {
    expect(html).toContain(sentence);
  }
  expect(drawn(draft, tag, <PARTS.rule />)).toContain(words.kinds.own);
  expect(drawn(draft, tag, <FilledFrom file={json} />)).toContain(filled.all);
});
