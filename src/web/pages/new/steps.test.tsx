import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { expect, test } from 'vitest';
import { instantOf } from '../../../basics/instant.ts';
import { mustOk } from '../../../basics/bug.ts';
import { messagesFor } from '../../../locales/everyday.ts';
import { languages } from '../../../locales/index.ts';
import { parseDefinition } from '../../../table/definition-parser.ts';
import type { Client } from '../../client.ts';
import { InWordsOf, LanguageProvider } from '../../language.tsx';
import { DoorsProvider } from '../../view.tsx';
import { Checklist } from './checklist.tsx';
import { withKind } from './customs.ts';
import { definitionOf } from './definition-of.ts';
import type { Draft } from './draft.ts';
import { type Form, FormProvider } from './form.tsx';
import { FullReading } from './found-step.tsx';
import { gapsOf } from './gaps.ts';
import { DefinitionProvider } from './outlook.tsx';
import { Reading } from './reading.tsx';
import { PARTS } from './steps-form.tsx';
import { filledDraft, groupOf } from './testing.ts';

const now = instantOf(Date.UTC(2030, 0, 1, 9));
const client: Client = {
  ask: () => new Promise(() => undefined),
  watch: () => () => undefined,
  latest: () => ({ state: 'loading' }),
  mail: () => ({ letters: [], unread: [] }),
};
const line = { base: '', fetch, wait: () => Promise.resolve() };
const councillors = withKind(filledDraft(7, { groups: [groupOf(3)] }), 'council', now);

function drawn(draft: Draft, tag: (typeof languages)[number], part: ReactNode): string {
  const form: Form = {
    ...{ draft, change: () => {}, put: () => {}, fault: null, go: () => {} },
  };
  const read = parseDefinition(definitionOf(draft));
  return renderToStaticMarkup(
    <LanguageProvider first={tag} remember={() => {}}>
      <DoorsProvider doors={{ client, line, clock: () => now }}>
        <InWordsOf words={draft.words}>
          <FormProvider form={form}>
            <DefinitionProvider definition={read.ok ? read.value : null}>
              <Router>{part}</Router>
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
  const html = drawn(councillors, tag, <Part />);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).not.toContain('undefined');
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

test.each(languages)('the checklist in %s says each gap once, and that there is none', (tag) => {
  const { founding } = messagesFor(tag, 'council');
  const empty = { ...councillors, members: [], groups: [], candidates: [] };
  const html = drawn(empty, tag, <Checklist gaps={gapsOf(empty, now)} />);
  expect(html).toContain(founding.missing['few-members']);
  expect(html).toContain(founding.missing['no-names']);
  expect(drawn(councillors, tag, <Checklist gaps={[]} />)).toContain(founding.missing.none);
});
