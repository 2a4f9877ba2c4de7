/**
 * Another selection, as an analyst with a spreadsheet would bring it in: the WTO's choice of 2013.
 *
 * Method   the body is typed line by line; the table is what a Dutch spreadsheet saves: semicolons,
 *          the mark of UTF-8, days before months, words capitalised, rows that are wrong.
 */

import { expect, test } from 'vitest';
import { must, mustOk } from '../../../../basics/bug.ts';
import { instantOf } from '../../../../basics/instant.ts';
import {
  type Change,
  type Corridor,
  all,
  emptyCorridor,
  withChanges,
} from '../../../../corridor/corridor.ts';
import { countOf } from '../../../../corridor/count-matrix.ts';
import { takenAlong } from '../../../../corridor/formats/taken-along.ts';
import { rowOf } from '../../../../corridor/formats/row-writing.ts';
import { type Preview, previewing } from '../../../../corridor/import-preview.ts';
import { groundByHand } from '../start/ground-by-hand.ts';
import { readPaste } from '../../reading-worker/reading.ts';
import { csvOf } from './sheet-file.ts';

const TODAY = '2026-11-29';
const importer = { by: 'ann', at: instantOf(Date.UTC(2026, 10, 29)), today: TODAY };
const WATCH = () => undefined;

const ground = groundByHand(
  {
    body: 'World Trade Organization',
    post: 'Director-General',
    members: 'br Brazil\nmx Mexico\nid Indonesia\nkr Korea\nnz New Zealand\neu European Union',
    names: 'Roberto Carvalho de Azevêdo\nHerminio Blanco\nMari Elka Pangestu\nTim Groser',
  },
  (text) => ({ en: text }),
  'Europe/Zurich',
);

const put = (one: object) => ({ ...importer, seen: 0, type: 'put', ...one }) as unknown as Change;
const begun = withChanges(emptyCorridor(), [
  put({ kind: 'ground', id: 'ground', body: mustOk(ground, 'a ground') }),
]);

const HEAD = 'Date;Member;Candidate;Stance;Attribution;Handling;Grade;Note;Source_url';
const HOSTILE = '"=HYPERLINK(""http://evil.example"";""click"")"';
const GOOD = [
  '8-3-2013;Brazil;Roberto Carvalho de Azevedo;Supports;On record;TLP:CLEAR;b2;"Named; runs.";',
  '8-3-2013;MX;Herminio Blanco;supports;on-record;clear;B2;Put forward.;https://www.wto.org/',
  `26-4-2013;eu;Herminio Blanco;Leans;Press report;amber;C3;${HOSTILE};`,
  '26-4-2013;European Union;roberto-carvalho-de-azevedo;OPEN;official anonymous;;;<img src=x>;',
];
const WRONG = [
  '31-2-2013;Indonesia;Mari Elka Pangestu;supports;on-record;clear;B2;No such day.;',
  '1-3-2013;Atlantis;Tim Groser;supports;on-record;clear;B2;No such member.;',
  '1-3-2013;New Zealand;Nobody Known;supports;on-record;clear;B2;No such name.;',
  '1-3-2013;New Zealand;Tim Groser;adores;on-record;clear;B2;No such stance.;',
  '1-3-2013;Korea;Tim Groser;open;on-record;clear;Z9;No such grade.;',
];
const TABLE = `\uFEFF${[HEAD, ...GOOD, ...WRONG].join('\r\n')}\r\n`;

function previewed(text: string, corridor: Corridor): Preview {
  const read = mustOk(readPaste(text, 'signal', WATCH), 'a table');
  expect(read.broken).toEqual([]);
  const steps = previewing(corridor, read.offered, importer);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const taken = (corridor: Corridor, { taken: rows }: Preview) =>
  withChanges(corridor, rows.map(put));

test('what is right is taken in as meant, what is wrong is told by its row, and why', async () => {
  const { taken: good, refused } = await previewed(TABLE, begun);
  expect(good).toHaveLength(4);
  expect(refused.map(({ row, field, refusal }) => [row, field, refusal.code])).toEqual([
    [6, 'date', 'not_a_date'],
    [7, 'member', 'unknown_member'],
    [8, 'candidate', 'name_unknown'],
    [9, 'stance', 'not_one_of'],
    [10, 'grade', 'not_one_of'],
  ]);
  const signals = all(taken(begun, { taken: good, refused, doubles: [] }), 'signal');
  expect(signals.map(({ body }) => [body.said?.date, body.holder.member, body.stance])).toEqual([
    ['2013-03-08', 'br', 'supports'],
    ['2013-03-08', 'mx', 'supports'],
    ['2013-04-26', 'eu', 'leans'],
    ['2013-04-26', 'eu', 'open'],
  ]);
  expect(signals[0]?.body).toMatchObject({ attribution: 'on-record', handling: 'clear' });
  expect(signals[2]?.body.note.en).toBe('=HYPERLINK("http://evil.example";"click")');
  expect(signals[3]?.body.attribution).toBe('official-anonymous');
});

test('the same table twice makes nothing twice, and the count starts at unknown', async () => {
  const corridor = taken(begun, await previewed(TABLE, begun));
  const again = await previewed(TABLE, corridor);
  expect([again.taken, again.doubles.length]).toEqual([[], 4]);
  const { rows, columns } = countOf(corridor, '2013-05-01');
  expect(rows.flatMap(({ cells }) => cells.map(({ step }) => step))).not.toContain('support');
  const on = columns.findIndex(({ subject }) => subject.endsWith('azevedo'));
  const brazil = must(
    rows.find(({ member }) => member.id === 'br'),
    'Brazil',
  );
  expect(brazil.cells[on]?.suggestion.step).toBe('support');
});

test('out as a table and as JSON and in elsewhere, it is the same', async () => {
  const corridor = taken(begun, await previewed(TABLE, begun));
  const signals = all(corridor, 'signal');
  const csv = csvOf(
    'signal',
    signals.map(({ id, body }) => rowOf('signal', id, body)),
  );
  expect(csv).not.toMatch(/(?:^|[,\n])"?[=+@]/);
  const ids = { signals: signals.map(({ id }) => id), counts: [] };
  const json = JSON.stringify(takenAlong(corridor, ids, { en: 'WTO' }));
  for (const file of [csv, json]) {
    expect(all(taken(begun, await previewed(file, begun)), 'signal')).toEqual(signals);
  }
});
