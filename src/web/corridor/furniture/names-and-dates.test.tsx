import { expect, test } from 'vitest';
import type { Change } from '../../../corridor/corridor.ts';
import { readPlainCorridor } from '../../../corridor/formats/plain.ts';
import { corridorMarkup, workspaceOf } from '../testing/page.tsx';
import { Dated, DayOf } from './dated.tsx';
import { MemberName } from './member-name.tsx';
import { SubjectName } from './subject-name.tsx';

const GROUND = {
  follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
  title: { en: 'A post' },
  body: { id: 'council', name: { en: 'Council' }, timeZone: 'Europe/Brussels' },
  groups: [],
  post: { name: { en: 'Secretary-general' }, incumbent: null, vacantFrom: null },
  members: [{ id: 'de', name: { en: 'Germany', fr: 'Allemagne' }, from: null, to: null }],
  candidates: [{ id: 'rutte', name: 'Mark Rutte', country: 'nl' }],
  rule: null,
};
const TIMING = {
  ...{ id: 'before-june', what: { nl: 'Vóór juni' }, by: '2024-06-01', learned: '2024-02-15' },
  ...{ proposer: null, address: null, attribution: null },
};
const put = (kind: string, id: string, body: unknown) => ({
  ...{ by: 'ann', at: '2024-01-01T00:00:00Z', seen: 0, type: 'put', kind, id, body },
});

function workspace() {
  const read = readPlainCorridor({
    format: 'doyen/corridor/1',
    title: { en: 'Small' },
    people: [],
    changes: [put('ground', 'ground', GROUND), put('timing', 'before-june', TIMING)] as never,
  });
  const changes: readonly Change[] = read.ok ? read.value.changes : [];
  return workspaceOf(changes, '2024-03-01');
}

test.each([
  ['en', '13 March 2024', 'about 13 March 2024', 'March 2024', '2024'],
  ['nl', '13 maart 2024', 'omstreeks 13 maart 2024', 'maart 2024', '2024'],
  ['fr', '13 mars 2024', 'vers le 13 mars 2024', 'mars 2024', '2024'],
] as const)('%s says a date as precisely as it is known', (language, ...words) => {
  const whens = [
    ...[{ date: '2024-03-13' }, { date: '2024-03-13', about: true }],
    ...[{ date: '2024-03' }, { date: '2024' }],
  ];
  const said = whens.map((when) => corridorMarkup(workspace(), language, <Dated when={when} />));
  expect(said.map((html) => html.replace(/<[^>]+>/g, ''))).toEqual(words);
});

test('a day is a time that a machine can read', () => {
  const said = corridorMarkup(workspace(), 'en', <DayOf day="2024-06-26" />);
  expect(said).toBe('<time dateTime="2024-06-26">26 June 2024</time>');
});

test('in French the first of a month is an ordinal, and no other day', () => {
  const said = (day: string) => corridorMarkup(workspace(), 'fr', <DayOf day={day} />);
  expect(said('2024-10-01')).toContain('>1er octobre 2024<');
  expect(said('2024-10-11')).toContain('>11 octobre 2024<');
});

test('a member is named in the language of the page, a stranger by its id', () => {
  expect(corridorMarkup(workspace(), 'fr', <MemberName id="de" />)).toBe('Allemagne');
  expect(corridorMarkup(workspace(), 'fr', <MemberName id="xx" />)).toBe('xx');
});

test('a subject is named by the ground or by its own item, in the language it has', () => {
  const said = (subject: string) =>
    corridorMarkup(workspace(), 'en', <SubjectName subject={subject} />);
  expect(said('candidate:rutte')).toBe('<span>Mark Rutte</span>');
  expect(said('timing:before-june')).toBe('<span lang="nl">Vóór juni</span>');
  expect(said('criterion:nobody-knows')).toBe('<span>nobody-knows</span>');
});
