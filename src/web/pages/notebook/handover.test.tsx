/**
 * The book for who came late, in three languages: what one who has it sees, the newcomer, and the
 * others.
 */

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { type Instant, instantOf, later } from '../../../basics/instant.ts';
import type { LetterContent } from '../../../device/letter-kinds/index.ts';
import type { OpenedLetter } from '../../../device/mailbox.ts';
import { BOOK } from '../../../device/notebook.ts';
import { languages, messagesOf } from '../../../locales/index.ts';
import type { Language } from '../../../locales/index.ts';
import type { SeatId } from '../../../table/ids.ts';
import { at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import type { Client } from '../../client.ts';
import { LanguageProvider } from '../../language.tsx';
import { DoorsProvider, type View, ViewProvider } from '../../view.tsx';
import { HandoverSection } from './handover.tsx';

const CHAIR: SeatId = 'officer:chair';
const DEAN: SeatId = 'officer:dean';
const opened = stateOf(at('certified'));
const LATE = later(opened.at, 3_600_000);
const AFTER = later(LATE, 1000);

/** The dean's seat was taken an hour after the opening. */
const selection = {
  ...opened,
  seats: {
    ...opened.seats,
    [DEAN]: { ...opened.seats[CHAIR], seat: DEAN, sealing: 'k', enrolledAt: LATE },
  } as typeof opened.seats,
  definition: {
    ...opened.definition,
    facilitation: {
      ...opened.definition.facilitation,
      facilitators: [{ id: 'dean', name: { en: 'The dean' } }],
    },
  } as typeof opened.definition,
};

function viewOf(seat: SeatId): View {
  const { origin, mode, clerk, definition } = selection;
  return {
    id: 'small',
    summary: {
      ...{ id: 'small', origin, mode, clerk, seats: [], now: selection.at },
      ...{ title: definition.title, body: definition.body.name },
    },
    ...{ selection, seat, seats: [seat], register: [], notes: [], stuck: [], receipts: [] },
    ...{ checkpoint: null, trouble: null, connection: 'live', asOf: LATE },
    ...{ offset_ms: 0, differs_ms: 0 },
  };
}

function letter(nr: number, when: Instant, content: LetterContent, to = [DEAN]): OpenedLetter {
  return { nr, from: CHAIR, at: when, content, to, topic: BOOK, missing: 0 };
}

const note: LetterContent & { readonly kind: 'page' } = {
  ...{
    kind: 'page',
    line: 'talk',
    id: 'line-1',
    member: 'ada' as never,
    when: '2030-01-01T10:00:00Z',
  },
  ...{ how: 'telephone', said: 'a word', passOn: [], conditions: [], next: null, struck: 'no' },
};
const before = letter(1, instantOf(opened.at), note, []);
const line = { nr: 1, from: CHAIR, at: before.at, content: note };
const handed = letter(2, AFTER, { kind: 'handover', for: DEAN, lines: [line] });

function shown(language: Language, seat: SeatId, letters: readonly OpenedLetter[]): string {
  const client: Client = {
    ask: () => new Promise(() => {}),
    latest: () => ({ state: 'loading' }),
    mail: () => ({ letters, unread: [] }),
    watch: () => () => undefined,
  };
  const line = { base: '', fetch: globalThis.fetch, wait: async () => undefined };
  const markup = renderToStaticMarkup(
    <Router ssrPath="/s/small/notebook">
      <LanguageProvider first={language} remember={() => undefined}>
        <DoorsProvider doors={{ client, line, clock: () => LATE }}>
          <ViewProvider view={viewOf(seat)}>
            <HandoverSection />
          </ViewProvider>
        </DoorsProvider>
      </LanguageProvider>
    </Router>,
  );
  expect(markup).not.toMatch(/undefined|NaN|\[object/);
  return markup.replaceAll('&#x27;', "'");
}

test.each(languages)('%s: who has the book is told who lacks it, and can hand it over', (tag) => {
  const { handover } = messagesOf(tag).notebook;
  expect(shown(tag, CHAIR, [before])).toContain(handover.open('The dean'));
  expect(shown(tag, CHAIR, [])).toBe('');
});

test.each(languages)('%s: the newcomer is told what is missing, until it is there', (tag) => {
  const { handover } = messagesOf(tag).notebook;
  expect(shown(tag, DEAN, [])).toContain(handover.yours);
  const page = shown(tag, DEAN, [handed]);
  expect(page).not.toContain(handover.yours);
  expect(page).toContain(handover.done(messagesOf(tag).furniture.chair, 'The dean', 1));
});

test.each(languages)('%s: nothing is left to be handed over; what differs is named', (tag) => {
  const { handover } = messagesOf(tag).notebook;
  const done = shown(tag, CHAIR, [before, handed]);
  expect(done).not.toContain(handover.open('The dean'));
  expect(done).not.toContain(handover.doubtful);
  const other = { ...before, content: { ...note, said: 'another word' } };
  expect(shown(tag, CHAIR, [other, handed])).toContain(handover.doubtful);
});
