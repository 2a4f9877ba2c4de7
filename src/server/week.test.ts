/**
 * The dean's week on both databases: what was agreed is published, verified and minuted; what was
 * said in confidence, and every key and answer, is nowhere that the operator or others read.
 *
 * Goal     the facilitators do their whole work here, and the operator learns who wrote when.
 * Method   plant words in everything that is said, note every secret and every draw of chance of
 *          all devices, hold the week, and search traffic, log, rows and files for all of it in
 *          every usual spelling; what was published is searched for in the same way, and is found.
 */

import { beforeAll, describe, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { fromBase64url, toHex } from '../basics/bytes.ts';
import type { Delivery } from '../device/board.ts';
import { readCode } from '../device/codes.ts';
import type { SeatId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { type Audit, audit } from '../../tools/support/auditor.ts';
import { KINDS, freshFolder, freshPlace } from '../../tools/support/each-store.ts';
import { PLAN, openHouse } from '../../tools/support/house.ts';
import { operatorView } from '../../tools/support/operator.ts';
import { type Haystack, bytesNeedle, search, wordsNeedles } from '../../tools/support/search.ts';
import {
  AIDE,
  CHAIR,
  COMMUNIQUE,
  HEARS,
  SAID,
  SHEET,
  SILENT,
  UNHEARD,
  type Week,
  openedAnew,
  playWeek,
} from '../../tools/support/week.ts';

const TAGS = ['en', 'nl', 'fr'] as const;
const WORDS = Object.entries(SAID);

describe.each(KINDS)('on %s', (kind) => {
  let week: Week;
  let selection: Selection;
  let audited: Audit;
  let view: readonly Haystack[];
  let ballot: Uint8Array;
  let letter: Uint8Array;
  let handed: ReadonlyMap<SeatId, Delivery>;
  let anew: readonly string[];

  beforeAll(async () => {
    const place = await freshPlace(kind);
    const house = await openHouse(place);
    week = await playWeek(house);
    selection = await week.table.selection();
    const [cast] = Object.values(must(roundOf(selection, PLAN.id), 'the poll').ballots);
    ballot = must(cast, 'a ballot').bytes;
    const [first] = await house.store.lettersFor(week.table.id, CHAIR, 0, 1);
    letter = must(first, 'a letter').bytes;
    const { boards } = week.table;
    handed = new Map(
      await Promise.all(
        [...boards].map(async ([seat, board]) => [seat, await board.letters(0)] as const),
      ),
    );
    anew = await Promise.all([CHAIR, AIDE].map((seat) => openedAnew(house, week.table, seat)));
    audited = audit(week.bundle, freshFolder(), selection.fingerprint);
    view = await operatorView(house, place);
  });

  test('the week ends with the name that was under silence, and a sealed record', () => {
    expect(selection.confessionals[0]?.report).toMatchObject({ heard: 3, text: COMMUNIQUE });
    const poll = roundOf(selection, PLAN.id)?.result?.results;
    expect(poll?.map(({ discourage }) => discourage)).toEqual([5, 0, 5]);
    expect(selection.silences).toMatchObject([{ stage: 'adopted', text: SILENT }]);
    expect(selection).toMatchObject({ stage: 'concluded', outcome: { kind: 'appointed' } });
    expect(selection.seal).not.toBeNull();
  });

  test('its bundle passes every check', () => {
    const { code, out } = audited.verdict;
    const { verified, anchored, findings } = JSON.parse(out);
    expect({ code, verified, anchored }).toEqual({
      code: 0,
      verified: { passed: findings.length, failed: 0 },
      anchored: true,
    });
    expect(findings.length).toBeGreaterThan(20);
  });

  test.each(TAGS)('its minute in %s has the communique and the adopted text', (tag) => {
    const { code, out } = audited.minutes[tag];
    expect(code).toBe(0);
    expect(out).toContain(COMMUNIQUE[tag]);
    expect(out).toContain(SILENT[tag]);
    expect(WORDS.filter(([, words]) => out.includes(words))).toEqual([]);
  });

  test('the operator’s view is searched well: what was published is found in it', () => {
    const texts = [...Object.values(COMMUNIQUE), ...Object.values(SILENT)];
    const clerk = must(fromBase64url(week.table.founded.clerk), 'a key');
    // PostgreSQL keeps what is long in pieces: the beginning stands in one.
    const sealed = [ballot, letter].map((bytes) => bytesNeedle('sealed', bytes.subarray(0, 64)));
    const there = [...texts.flatMap((text) => wordsNeedles('published', text)), ...sealed];
    const found = search(view, [...there, bytesNeedle('clerk', clerk)]);
    const places = view.map(({ name }) => name).filter((name) => name !== 'log');
    const names = [...new Set([...there, bytesNeedle('clerk', clerk)].map(({ name }) => name))];
    const expected = places.flatMap((place) => names.map((name) => `${place}: ${name}`));
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(places).toEqual(
      kind === 'embedded' ? ['traffic', 'tables', 'files'] : ['traffic', 'tables'],
    );
  });

  test('no word that was said, noted, drafted or told in confidence is anywhere', () => {
    expect(
      search(
        view,
        WORDS.flatMap(([name, words]) => wordsNeedles(name, words)),
      ),
    ).toEqual([]);
  });

  test('no key, share, seed or draw of chance of any device is anywhere', () => {
    expect(week.secrets.length).toBeGreaterThan(20);
    expect(week.draws.length).toBeGreaterThan(200);
    const long = [...week.secrets, ...week.draws].filter(({ length }) => length >= 10);
    const distinct = new Map(long.map((bytes) => [toHex(bytes), bytes]));
    const needles = [...distinct.values()].map((bytes) => bytesNeedle('secret', bytes));
    expect(search(view, needles)).toEqual([]);
  });

  test('no answer is anywhere, and no one-time code', () => {
    const pairs = Object.entries(SHEET).map(([id, answer]) => `"${id}":"${answer}"`);
    const marks = ['"kind":"answer"', '"kind":"told"', '"how":"telephone"', '"step":"block"'];
    const codes = week.table.founded.codes.map(({ code }) => code);
    const texts = [...pairs, ...marks, ...codes].flatMap((text) => wordsNeedles('answer', text));
    const seeds = codes.map((code) => bytesNeedle('code', must(readCode(code), 'a code')));
    expect(search(view, [...texts, ...seeds])).toEqual([]);
  });

  test('a session’s token passes, and is neither logged nor kept', () => {
    const [traffic, ...kept] = view;
    const passed = Buffer.from(must(traffic, 'the traffic').bytes).toString('latin1');
    const shown = [...passed.matchAll(/Bearer ([\w-]{20,})/g)];
    const tokens = [...new Set(shown.map(([, token = '']) => token))];
    expect(tokens.length).toBeGreaterThanOrEqual(week.table.agents.size);
    const needles = tokens.flatMap((token) => wordsNeedles('token', token));
    expect(search(kept, needles)).toEqual([]);
  });

  test('a member reads what concerns it and nothing of the others; facilitators read all', () => {
    const readBy = (seat: string) => {
      const text = must([...week.read].find(([one]) => one === seat)?.[1], `letters of ${seat}`);
      return WORDS.filter(([, words]) => text.includes(words)).map(([name]) => name);
    };
    for (const [seat, hears] of Object.entries(HEARS)) {
      expect({ seat, reads: readBy(seat) }).toEqual({ seat, reads: hears });
    }
    const all = WORDS.map(([name]) => name);
    expect([CHAIR, AIDE].map(readBy)).toEqual([all, all]);
  });

  test('no session is handed a letter that its seat neither wrote nor was written', () => {
    for (const [seat, { letters }] of handed) {
      const others = letters.filter(({ from, to }) => from !== seat && !to.includes(seat));
      expect({ seat, others }).toEqual({ seat, others: [] });
    }
    expect(handed.get(CHAIR)?.letters.length).toBeGreaterThan(10);
    expect(handed.get(UNHEARD)).toEqual({ before: 0, letters: [] });
  });

  test('no facilitator burns the talks before their report', () => {
    expect(week.burnt).toEqual(['letters_needed', 'letters_needed']);
  });

  test('after the report a facilitator’s device opens the book, and nothing of the talks', () => {
    const kept = WORDS.filter(([name]) => /^(?:page|note|lifts)/.test(name));
    const opened = anew.map((text) => WORDS.filter(([, words]) => text.includes(words)));
    expect(opened).toEqual([kept, kept]);
  });
});
