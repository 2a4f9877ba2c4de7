/**
 * The whole case read by its people and dates: standings, figures, collisions, on chosen days.
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { Json } from '../basics/canonical.ts';
import { calendarOf, collisionsOf, missedOf, monthsOf } from './calendar.ts';
import { argumentsOf, candidaciesOf, candidacyOf, exchangesOf } from './candidates.ts';
import { asOf, emptyCorridor, latest, withChanges } from './corridor.ts';
import { figuresOf, publicationsOf, revisedYears, revisionsOf, whoMeets } from './figures.ts';
import { readPlainCorridor } from './formats/plain.ts';

const plain = readPlainCorridor(
  JSON.parse(readFileSync('examples/nato-2024/corridor.json', 'utf8')) as Json,
);
if (!plain.ok) throw new Error(JSON.stringify(plain.refusal));
const whole = withChanges(emptyCorridor(), plain.value.changes);
const ground = must(latest(whole, 'ground', 'ground'), 'the ground of the case');
const on = (day: string) => ({ known: asOf(whole, day), day });

function standings(day: string): string {
  return candidaciesOf(asOf(whole, day), ground, day)
    .slice(0, 4)
    .map(({ id, standing }) => `${id} ${standing}`)
    .join(', ');
}

test.each([
  ['2023-12-05', 'rutte official, kallas informal, karins informal, iohannis named'],
  ['2024-03-20', 'rutte official, iohannis official, kallas informal, karins informal'],
  ['2024-06-20', 'rutte official, wallace named, sanchez named, freeland named'],
])('who stood how on %s', (day, told) => {
  expect(standings(day)).toBe(told);
});

test('the four lines of Kariņš: willing on a condition, asked for and not put forward', () => {
  const { known, day } = on('2023-12-05');
  const { lines } = must(candidacyOf(known, ground, day, 'karins'), 'Kariņš');
  expect(lines.willing[0]?.body.condition?.en).toBe('If his government puts him forward.');
  expect(lines.backed.map(({ body }) => body.kind)).not.toContain('put-forward');
  expect(lines.campaign).toEqual([]);
  const later = must(candidacyOf(asOf(whole, '2024-02-29'), ground, '2024-02-29', 'karins'), 'him');
  expect(later.lines.campaign[0]?.body.kind).toBe('no-campaign');
});

test('a weakness has its answer below it', () => {
  const threads = argumentsOf(whole, 'rutte');
  const fourth = threads.find(({ id }) => id === 'a-fourth-dutch');
  expect(fourth?.answers.map(({ id }) => id)).toEqual(['a-coalitions']);
  expect(threads.map(({ id }) => id)).not.toContain('a-coalitions');
});

test('what was asked of a name and traded for it, in order', () => {
  const kinds = exchangesOf(whole, 'rutte').map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['signal', 'tie', 'contact']));
});

test('the Dutch figure of 2023: 1.70 as first published, 1.60 later; both stay', () => {
  const figures = figuresOf(whole, 'two-per-cent');
  const dutch = revisionsOf(figures, 'nl', 2023).map(({ body }) => Number(body.value));
  expect(dutch).toEqual([1.7, 1.6]);
  expect(revisedYears(figures, 'nl')).toContain(2023);
  const known = figuresOf(asOf(whole, '2024-02-15'), 'two-per-cent');
  expect(revisionsOf(known, 'nl', 2023)).toHaveLength(1);
});

test('who met the norm by the publication of July 2023, and who by a later one', () => {
  const figures = figuresOf(whole, 'two-per-cent');
  const [first] = publicationsOf(figures);
  const publication = must(first, 'a publication').title;
  const members = ground.members.map(({ id }) => id);
  const by2023 = whoMeets(figures, { publication, year: 2023, least: '2' }, members);
  const ids = by2023.meets.map(({ body }) => body.member as string);
  expect(ids).toEqual(expect.arrayContaining(['lv', 'ee', 'ro']));
  expect(ids).not.toContain('nl');
  expect(by2023.unknown).toContain('is');
});

test('proposals on timing that went by, and what the European elections collide with', () => {
  const { known, day } = on('2024-04-30');
  const entries = calendarOf(known, ground);
  expect(missedOf(known, entries, day).map(({ id }) => id)).toEqual([
    'first-quarter',
    'by-anniversary',
  ]);
  const hit = collisionsOf(entries).map(({ how, aim, other }) => `${aim.id} ${how} ${other.id}`);
  expect(hit).toContain('before-june week e-european-elections');
  expect(hit).toContain('before-june may f23-top-jobs');
  expect(hit).toContain('by-washington on e-washington-summit');
  const months = monthsOf(entries);
  expect(months.map(({ month }) => month)).toContain('2024-05');
});
