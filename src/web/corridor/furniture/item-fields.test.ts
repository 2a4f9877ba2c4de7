/**
 * What is typed becomes an item through its reader, and nothing that stood there is lost.
 */

import { expect, test } from 'vitest';
import { type ItemField, bodyOf, draftOf } from './item-fields.ts';

const MEETING = {
  title: { en: 'Ministers', nl: 'Ministers bijeen' },
  place: null,
  from: { date: '2023-11-28', about: true },
  to: null,
  learned: '2023-11-28',
  members: null,
  others: ['observers'],
  agenda: [{ en: 'Ukraine', nl: 'Oekraïne' }, { en: 'Balkans' }],
  margins: [],
  handling: 'clear',
  address: null,
  attribution: 'press-report',
};

const FIELDS: readonly ItemField[] = [
  { type: 'text', name: 'title', label: 'Title', required: true },
  { type: 'dated', name: 'from', label: 'From', required: true },
  { type: 'dated', name: 'to', label: 'To' },
  { type: 'day', name: 'learned', label: 'Learned', required: true },
  { type: 'choices', name: 'members', label: 'Members', options: [] },
  { type: 'lines', name: 'others', label: 'Others' },
  { type: 'texts', name: 'agenda', label: 'Agenda' },
  { type: 'line', name: 'address', label: 'Address' },
  { type: 'line', name: 'confidence', label: 'Why', empty: 'omit' },
];

const draft = draftOf(FIELDS, MEETING, 'en');
const read = (changed: typeof draft) =>
  bodyOf('meeting', {
    fields: FIELDS,
    draft: { ...draft, ...changed },
    before: MEETING,
    language: 'en',
  });

test('what is filled in and kept as it is, is as it was', () => {
  expect(read({})).toEqual({ ok: true, value: MEETING });
});

test('a line that is touched is new in this language, the others keep all of theirs', () => {
  const found = read({ agenda: 'Ukraine\n\n The Balkans ', members: ['nl'], to: '29/11/2023' });
  expect(found).toMatchObject({
    ok: true,
    value: {
      agenda: [{ en: 'Ukraine', nl: 'Oekraïne' }, { en: 'The Balkans' }],
      members: ['nl'],
      to: { date: '2023-11-29' },
    },
  });
});

test('a title in one language leaves the other in place', () => {
  expect(read({ title: 'Foreign ministers' })).toMatchObject({
    value: { title: { en: 'Foreign ministers', nl: 'Ministers bijeen' } },
  });
});

test.each([
  [{ title: '  ' }, 'title', 'missing'],
  [{ from: '2023-02-30' }, 'from', 'not_a_date'],
  [{ learned: '11/2023' }, 'learned', 'not_a_date'],
  [{ address: 'javascript:alert(1)' }, 'address', 'address_malformed'],
  [{ members: ['NL!'] }, 'members', 'member_id_malformed'],
  [{ others: 'x'.repeat(300) }, 'others', 'text_too_long'],
] as const)('%o is refused beside its field', (typed, name, code) => {
  expect(read(typed)).toMatchObject({ ok: false, refusal: { name, code } });
});
