/** What the record says of its end, in the two files for those who will not read the log. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromUtf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { JsonObject } from '../basics/canonical.ts';
import type { Act, Selection } from '../table/selection.ts';
import { plan, smallDefinition } from '../table/testing/definitions.ts';
import {
  ballotAct,
  certify,
  countRound,
  make,
  openRound,
  timeComes,
} from '../table/testing/players.ts';
import { at } from '../table/testing/stages.ts';
import { expectOk, openTable, stateOf } from '../table/testing/table.ts';
import { decisionJson } from './decision.ts';
import { readmeBytes } from './readme.ts';

const reason = 'no agreement';

function concluded(act: Omit<Extract<Act, { type: 'Conclude' }>, 'type' | 'reason'>): JsonObject {
  const { post } = smallDefinition(3);
  const incumbent = { ...(post as JsonObject), incumbent: 'I. Incumbent' };
  const table = openTable(smallDefinition(3, { post: incumbent }));
  expectOk(table, 'officer:chair', { type: 'Conclude', reason, ...act });
  return decisionJson(stateOf(table));
}

test('each ending says what was decided: who, until when, or that it stopped, and why', () => {
  const when = '2030-01-01T09:00:00.000Z';
  expect(concluded({ kind: 'extended', until: '2031-06-30' })['outcome']).toEqual({
    kind: 'extended',
    name: 'I. Incumbent',
    until: '2031-06-30',
    reason,
    at: when,
  });
  expect(concluded({ kind: 'stopped' })['outcome']).toEqual({ kind: 'stopped', reason, at: when });
  expect(decisionJson(stateOf(at('concluded')))['outcome']).toMatchObject({
    kind: 'appointed',
    name: 'N. North',
  });
  expect(decisionJson(stateOf(at('certified')))['outcome']).toBeNull();
  expect(decisionJson(stateOf(at('seated')))['opened']).toBeNull();
});

test('counts of a class stand beside those of all', () => {
  const poll = plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z');
  const rounds = [{ ...poll, reveal: 'classes', classes: ['pair'] }];
  const table = openTable(smallDefinition(3, { rounds }));
  certify(table);
  openRound(table);
  make(table, 'ada', ballotAct(table, 'ada', { north: 'encourage' }));
  make(table, 'cor', ballotAct(table, 'cor', { north: 'discourage' }));
  timeComes(table);
  countRound(table);
  expect(decisionJson(stateOf(table))['rounds']).toMatchObject([
    {
      cast: 2,
      absent: 1,
      results: [
        {
          name: 'N. North',
          encourage: 1,
          discourage: 1,
          byClass: { pair: { encourage: 1, discourage: 0, noOpinion: 0 } },
        },
        { name: 'S. South', noOpinion: 2 },
      ],
    },
  ]);
});

test('the bundle’s README is that of the specification, with four places filled in', () => {
  const { origin, fingerprint, definition, mode } = stateOf(at('seated'));
  const specified = readFileSync('spec/bundle-readme.txt', 'utf8')
    .replace('{origin}', origin)
    .replace('{definition}', definition.id)
    .replace('{fingerprint}', fingerprint)
    .replace('{mode}', mode);
  expect(fromUtf8(readmeBytes(stateOf(at('seated'))))).toBe(specified);
});

test('only the record of a rehearsal says that nothing was decided', () => {
  const rehearsal = stateOf(at('seated'));
  const real: Selection = { ...rehearsal, mode: 'real' };
  const text = (selection: Selection) => must(fromUtf8(readmeBytes(selection)), 'text');
  expect(text(rehearsal)).toContain('REHEARSAL');
  expect(text(real)).not.toContain('REHEARSAL');
  expect(text(real)).toContain(real.fingerprint);
});
