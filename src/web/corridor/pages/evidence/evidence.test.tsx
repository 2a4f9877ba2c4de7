import { expect, test } from 'vitest';
import type { Change } from '../../../../corridor/corridor.ts';
import type { Body } from '../../../../corridor/kinds/index.ts';
import { languages } from '../../../../locales/index.ts';
import { corridorMarkup, workspaceOf } from '../../testing/page.tsx';
import { put, smallSide, withdraw } from '../../testing/small-side.ts';
import { EvidencePage } from './evidence.tsx';

const HOSTILE = '<img src=x onerror=alert(1)>';

function signal(parts: object = {}): Body<'signal'> {
  return {
    holder: { member: 'lv', body: null, person: 'K. Kariņš', office: null, voice: 'government' },
    ...{ subject: 'candidate:rutte', stance: 'objects', condition: null, said: null },
    ...{ published: null, learned: '2024-02-01', channel: null, meeting: null },
    ...{ attribution: 'on-record', teller: null, grade: null, handling: 'clear', language: null },
    ...{ note: { en: 'Said so.' }, quote: null, address: null, hash: null, origin: null },
    ...parts,
  } as never as Body<'signal'>;
}
const count = (parts: object) =>
  ({
    ...{ subject: 'candidate:rutte', from: 'support', least: null, most: null, among: null },
    ...{ holdOuts: [], trend: null, who: 'sources', said: null, learned: '2024-02-02' },
    ...{ attribution: 'press-report', grade: null, handling: 'clear', pressure: true },
    ...{ note: {}, origin: null, address: null },
    ...parts,
  }) as never as Body<'count'>;

function shown(language: (typeof languages)[number], ...changes: readonly Change[]) {
  const workspace = workspaceOf(smallSide(...changes), '2024-03-01');
  return corridorMarkup(workspace, language, <EvidencePage />);
}
const text = (html: string) => html.replaceAll(/<[^>]+>/g, '');

test('a signal says whose word it is, on what, and how it stands, in each language', () => {
  const said = languages.map((language) => text(shown(language, put('signal', 's1', signal()))));
  expect(said[0]).toContain('Letland (K. Kariņš) over Mark Rutte: maakt bezwaar');
  expect(said[1]).toContain('Latvia (K. Kariņš) on Mark Rutte: objects');
  expect(said[2]).toContain('Lettonie (K. Kariņš) sur Mark Rutte\u00a0: fait objection');
});

test('a count is a constraint with its hold-outs and its pressure, never a position', () => {
  const said = text(
    shown(
      'en',
      put('count', 'c1', count({ least: 1, most: 1, holdOuts: ['lv'] })),
      put('count', 'c2', count({ trend: 'rising' })),
    ),
  );
  expect(said).toContain(
    'sources: exactly 1 of 2 members support Mark Rutte; named as not among them: Latvia.',
  );
  expect(said).toContain('sources: ever more members support Mark Rutte.');
  expect(said).toContain('it is no member’s position');
  expect(said).toContain('may be meant as pressure');
});

test('hostile markup is shown as the text it is', () => {
  const quote = { exact: HOSTILE, text: null };
  const html = shown('en', put('signal', 's1', signal({ quote, note: { en: HOSTILE } })));
  expect(html).not.toContain('<img');
  expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)).toHaveLength(4);
});

test('who is not the government does not speak for the member', () => {
  const holder = {
    member: 'lv',
    body: null,
    person: null,
    office: 'senator',
    voice: 'legislature',
  };
  const said = text(shown('en', put('signal', 's1', signal({ holder, teller: 'a reporter' }))));
  expect(said).toContain('not the member’s position');
  expect(said).toContain('at second hand, told by a reporter');
});

test('repeats are folded, ties told from both sides, what was withdrawn keeps its reason', () => {
  const html = shown(
    'en',
    put('signal', 's1', signal()),
    put('signal', 's2', signal({ origin: 's1' })),
    put('signal', 's3', signal({ stance: 'supports', condition: { en: 'guarantees' } })),
    put('signal', 's4', signal()),
    put('link', 'l1', { from: 's3', to: 's1', how: 'retracts', note: null }),
    withdraw('signal', 's4', 'Heard twice.'),
  );
  const said = text(html);
  expect(said).toContain('1 further report of the same origin');
  expect(said).toContain('is retracted by');
  expect(said).toContain('Taken back by a later word');
  expect(said).toContain('on condition: guarantees');
  expect(said).toContain('Heard twice.');
  expect(html).toContain('id="item-s2"');
  expect(html).toContain('id="item-l1"');
});
