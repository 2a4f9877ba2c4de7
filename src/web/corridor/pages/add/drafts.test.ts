import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../../basics/shape.ts';
import { KINDS } from '../../../../corridor/kinds/index.ts';
import { workspaceOf } from '../../testing/page.tsx';
import { smallSide } from '../../testing/small-side.ts';
import { checked } from '../../checked.ts';
import { sharedIn } from './add.tsx';
import { countJson, draftOfCount, newCount } from './count-draft.ts';
import { firstWords, frozen, pastedIn, titleOf } from './paste.ts';
import { quickWanted } from './quick.ts';
import { draftOfSignal, newSignal, signalJson } from './signal-draft.ts';

const TODAY = '2024-03-01';
const side = workspaceOf(smallSide(), TODAY);
const QUICK = { '/holder/member': 'lv', '/subject': 'candidate:rutte', '/stance': 'objects' };

test('a signal fills its form and comes back the same', () => {
  const body = read(KINDS.signal, {
    holder: { member: 'lv', body: 'b', person: 'p', office: 'o', voice: 'legislature' },
    ...{ subject: 'timing:june', stance: 'lifts', condition: { fr: 'si' } },
    ...{ said: { date: '2024-02', about: true }, published: { date: '2024' } },
    ...{ learned: TODAY, channel: 'letter', meeting: 'm1', attribution: 'background' },
    ...{ teller: 't', grade: { source: 'B', information: '2' }, handling: 'red', language: 'lv' },
    note: { en: 'n', nl: 'm' },
    quote: { exact: ' x ', text: 't1', start: 3, end: 6, translation: { nl: 'q' } },
    ...{ address: 'https://a.b', hash: 'a'.repeat(64), origin: 's0', confidence: 'c' },
    ...{ tags: ['x', 'y'], pressure: true },
  });
  expect(body.ok && signalJson(draftOfSignal(body.value))).toEqual(body.ok && body.value);
});

test('a count fills its form and comes back the same', () => {
  const body = read(KINDS.count, {
    ...{ subject: 'candidate:rutte', from: 'support', least: 28, most: null, among: ['lv', 'nl'] },
    ...{ holdOuts: ['nl'], trend: 'rising', who: 'w', said: { date: '2024-02-02' } },
    ...{ learned: TODAY, attribution: 'press-report', grade: null, handling: 'clear' },
    ...{ pressure: true, note: { en: 'n' }, origin: null, address: null, confidence: 'c' },
  });
  expect(body.ok && countJson(draftOfCount(body.value))).toEqual(body.ok && body.value);
});

test.each([
  [{}, 'not_one_of', '/stance'],
  [{ '/stance': 'open', '/said/date': '30-2-2024' }, 'not_a_date', '/said/date'],
  [{ '/stance': 'open', '/said/date': '2/2025' }, 'said_after_learned', '/said'],
  [{ '/stance': 'open', '/holder/member': 'xx' }, 'unknown_member', '/holder/member'],
  [{ '/stance': 'open', '/address': 'javascript:alert(1)' }, 'address_malformed', '/address'],
  [{ '/stance': 'open', '/grade/source': 'B' }, 'not_one_of', '/grade/information'],
  [
    { '/stance': 'open', '/quote/exact': 'x', '/quote/text': 'none' },
    'unknown_text',
    '/quote/text',
  ],
])('a signal typed as %j is refused at its field', (typed, code, at) => {
  const draft = { ...newSignal(TODAY), '/subject': 'candidate:rutte', '/attribution': 'on-record' };
  const refused = checked(side, [{ kind: 'signal', json: signalJson({ ...draft, ...typed }) }]);
  expect(refused).toMatchObject({ refusal: { code, at } });
});

test.each([
  [{}, 'nothing_said', '/least'],
  [{ '/least': 'many' }, 'not_a_whole_number', '/least'],
  [{ '/least': '2', '/among/lv': 'yes' }, 'count_impossible', '/least'],
  [
    { '/trend': 'rising', '/among/lv': 'yes', '/holdOuts/nl': 'yes' },
    'hold_out_not_among',
    '/holdOuts/0',
  ],
])('a count typed as %j is refused at its field', (typed, code, at) => {
  const draft = {
    ...{ ...newCount(TODAY), '/subject': 'candidate:rutte', '/who': 'x' },
    ...{ '/attribution': 'press-report', ...typed },
  };
  const refused = checked(side, [{ kind: 'count', json: countJson(draft) }]);
  expect(refused).toMatchObject({ refusal: { code, at } });
});

test('three answers are enough', () => {
  const kept = checked(side, quickWanted(QUICK, TODAY));
  expect(kept).toMatchObject({
    ok: true,
    value: [{ body: { handling: 'amber', attribution: 'own-conversation', quote: null } }],
  });
});

test('a paste is frozen, quoted from its first words, and its address kept', () => {
  const paste = `He said: "no". ${'More. '.repeat(200)}\nhttps://example.org/a?b=1`;
  const kept = checked(side, quickWanted({ ...QUICK, '/paste': paste }, TODAY));
  expect(kept).toMatchObject({
    ok: true,
    value: [
      { kind: 'kept-text', body: { title: expect.stringContaining('He said') } },
      {
        kind: 'signal',
        body: {
          handling: 'clear',
          attribution: 'press-report',
          address: 'https://example.org/a?b=1',
        },
      },
    ],
  });
});

test('an address alone is an address, and who is no member speaks for nobody', () => {
  expect(pastedIn(' https://example.org/ ')).toEqual({
    address: 'https://example.org/',
    text: null,
  });
  const draft = { ...QUICK, '/holder/member': '', '/holder/body': 'diplomats' };
  const kept = checked(side, quickWanted(draft, TODAY));
  expect(kept).toMatchObject({
    value: [{ body: { holder: { voice: 'other', body: 'diplomats' } } }],
  });
});

test('whatever is pasted, its first words stand in the frozen text and can be kept', () => {
  const pasted = fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' });
  fc.assert(
    fc.property(pasted, (given) => {
      const { text } = frozen(given);
      const words = firstWords(text);
      expect(text.startsWith(words)).toBe(true);
      expect(words.length).toBeLessThanOrEqual(400);
      expect(titleOf(null, given).isWellFormed()).toBe(true);
    }),
  );
});

test('what a share sheet hands over is taken from the query or from behind the hash', () => {
  const nobody = { '/holder/member': '', '/subject': '' };
  const shared = { ...nobody, '/paste': 'a\nhttps://x.y', '/title': 't' };
  const query = new URLSearchParams({ text: 'a', url: 'https://x.y', title: 't' });
  expect(sharedIn(query, '')).toEqual(shared);
  expect(sharedIn(new URLSearchParams(), `#${query}`)).toEqual(shared);
  expect(sharedIn(new URLSearchParams(), '#item-s1')).toBeNull();
});

test('the dossier of a cell hands over whom and what it is about', () => {
  const cell = new URLSearchParams({ member: 'lv', subject: 'candidate:rutte' });
  const about = { '/holder/member': 'lv', '/subject': 'candidate:rutte' };
  expect(sharedIn(cell, '')).toEqual({ ...about, '/paste': '', '/title': '' });
});
