/** A board of some members, whose keys serve the whole body. */

import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import { dutiesOf } from '../duties.ts';
import type { MemberId } from '../ids.ts';
import { smallDefinition } from '../testing/definitions.ts';
import {
  ballotAct,
  ceremonyNow,
  certify,
  commitAct,
  countRound,
  make,
  openRound,
  roundNow,
  timeComes,
} from '../testing/players.ts';
import { type Table, ask, expectOk, fork, openTable, replaceAct } from '../testing/table.ts';
import { mayHoldKeys } from './trustee-board.ts';

const CHAIR = 'officer:chair';
/** f = 1, t = 2, q = 3 of a board of four; six members answer. */
const BOARD = ['ada', 'cor', 'dov', 'fay'];
const TRUSTEES = {
  ...{ who: 'board', board: BOARD, threshold: 2, closingQuorum: 3 },
  ...{ reserveRounds: 1, phaseMinutes: 10 },
};
const OPEN = openTable(smallDefinition(6, { trustees: TRUSTEES }));
const CERTIFIED = certified();

function certified(): Table {
  const table = fork(OPEN);
  certify(table);
  return table;
}

test('only the board is invited, and whoever else commits is no trustee', () => {
  expect(ceremonyNow(OPEN).invited).toEqual(BOARD);
  expect(ask(OPEN, 'member:bea', commitAct(OPEN, 'ada').act)).toMatchObject({
    refusal: { code: 'not_a_trustee' },
  });
  expect(dutiesOf(must(OPEN.selection, 'it'), 'bea' as MemberId, OPEN.now)).toEqual([]);
});

test('its one ceremony serves every planned round and the reserve, and all members answer', () => {
  const table = fork(CERTIFIED);
  for (const id of ['poll-1', 'poll-2']) {
    openRound(table, id);
    expect(roundNow(table, id).entitled).toHaveLength(6);
    for (const who of ['ada', 'bea', 'cor', 'dov', 'eva', 'fay']) {
      make(table, who, ballotAct(table, who, { north: 'encourage' }, id));
    }
    timeComes(table);
    countRound(table, id);
    expect(roundNow(table, id).result).toMatchObject({ cast: 6, absent: 0 });
  }
  expect(ceremonyNow(table)).toMatchObject({ attempt: 1, keys: 3, phase: 'certified' });
});

test('two of the board whose devices are lost are more than f: a new ceremony is needed', () => {
  const table = fork(CERTIFIED);
  for (const id of ['cor', 'dov']) expectOk(table, CHAIR, replaceAct(`member:${id}`));
  expect(() => openRound(table)).toThrow('shares_lost');
});

test('a member off the board whose device is lost costs no share', () => {
  const table = fork(CERTIFIED);
  for (const id of ['bea', 'eva']) expectOk(table, CHAIR, replaceAct(`member:${id}`));
  openRound(table);
  expect(roundNow(table).stage).toBe('open');
});

test('a group that acts together is measured by those of it who hold keys', () => {
  const body = smallDefinition(6)['body'] as object;
  const union = (members: readonly string[]) => ({
    ...body,
    assumedCorrupt: 1,
    groups: { union: { name: { en: 'A union' }, members, actsTogether: true } },
  });
  const fault = (members: readonly string[]) => {
    const given = parseDefinition(
      smallDefinition(6, { trustees: TRUSTEES, body: union(members) as never }),
    );
    return given.ok ? 'well' : given.refusal.code;
  };
  expect(fault(['ada', 'bea', 'eva'])).toBe('well');
  expect(fault(['ada', 'bea', 'cor'])).toBe('group_too_large');
  expect(mayHoldKeys({ who: 'members', board: [] }, 'bea' as MemberId)).toBe(true);
});
