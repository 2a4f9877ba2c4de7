/**
 * A side at a server that keeps its sheets and reads none, on both engines.
 *
 * Goal     two people work in one corridor, one is let in and shut out again, and whoever reads all
 *          that the operator can read finds no word, name, code or key of it.
 * Method   plant words, note every draw of chance, and search traffic, log, rows and files for them
 *          in every usual spelling, as the week of the dean does. One database of each engine
 *          serves all: each test has a corridor and people of its own.
 */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { toHex } from '../basics/bytes.ts';
import { later } from '../basics/instant.ts';
import { readCode } from '../device/codes.ts';
import { KINDS, freshPlace } from '../../tools/support/each-store.ts';
import { type TestHouse, openHouse } from '../../tools/support/house.ts';
import { operatorView } from '../../tools/support/operator.ts';
import { bytesNeedle, search, wordsNeedles } from '../../tools/support/search.ts';
import { type SidePerson, person, saying } from '../../tools/support/side.ts';
import type { Place } from '../store/open.ts';

vi.mock('@noble/hashes/scrypt.js', () => import('../../tools/support/native-scrypt.ts'));

const TITLE = 'The corridor of Amberland about the post';
const WORDS = ['Quoted in the lift by the ambassador', 'The côté of the “second” half'] as const;
const DAY = 86_400_000;

describe.each(KINDS)('on %s', (kind) => {
  /** What does not depend on the engine is tried on the quicker one. */
  const once = (what: string, tried: () => Promise<void>) => {
    if (kind === 'postgres') test(what, tried);
  };
  let place: Place;
  let house: TestHouse;
  let anna: SidePerson;
  let bart: SidePerson;
  let id: string;
  let code: string;
  let nr = 0;
  /** Chance follows the name. */
  const named = (name: string) => person(house, `${name} ${nr}`);

  beforeAll(async () => {
    place = await freshPlace(kind);
    house = await openHouse(place);
  });
  afterAll(() => house.close().catch(() => undefined));
  beforeEach(async () => {
    nr += 1;
    anna = named('Anna Adelheid');
    bart = named('Bartholomew');
    id = mustOk(await anna.begin(TITLE), 'a corridor').id;
    ({ code } = mustOk(await anna.invite('For Bartholomew'), 'a code'));
    mustOk(await bart.join(code), 'bart in');
    await anna.desk().refresh();
  });
  afterEach(() => {
    anna.close();
    bart.close();
  });

  test('a code lets one in, once, within a week, and not after somebody was shut out', async () => {
    expect(await named('Carl').join(code)).toMatchObject({
      refusal: { code: 'invitation_unknown' },
    });
    const second = mustOk(await anna.invite('Carl'), 'a code').code;
    const third = mustOk(await anna.invite('Dora'), 'a code').code;
    await house.reach(later(house.now(), 8 * DAY));
    expect(await named('Carl').join(second)).toMatchObject({
      refusal: { code: 'invitation_unknown' },
    });
    mustOk(await anna.part(bart.desk().own.id), 'parted');
    expect(await named('Dora').join(third)).toMatchObject({
      refusal: { code: 'invitation_unknown' },
    });
    expect(await named('Emil').join('AAAA-AAAA-AAAA')).toMatchObject({
      refusal: { code: 'code_malformed' },
    });
  });

  test('who was shut out neither reads nor writes; what he had seen he keeps', async () => {
    await bart.say(saying('seen', WORDS[0]));
    await anna.desk().refresh();
    mustOk(await anna.part(bart.desk().own.id), 'parted');
    await anna.say(saying('unseen', WORDS[1]));
    await bart.desk().refresh();
    expect(bart.view().connection).toBe('shut-out');
    expect(bart.changes().map(({ id: item }) => item)).toEqual(['seen']);
    expect(await bart.say(saying('late', 'late'))).toMatchObject({ refusal: { code: 'shut_out' } });
    expect(anna.view()).toMatchObject({ connection: 'live', findings: [] });
    const carl = named('Carl');
    mustOk(await carl.join(mustOk(await anna.invite('Carl'), 'a code').code), 'carl in');
    expect(carl.changes().map(({ id: item }) => item)).toEqual(['seen', 'unseen']);
    expect(carl.view().findings).toEqual([]);
    carl.close();
  });

  once('what is said without a line is sent later, once', async () => {
    const cut = {
      ...house,
      line: { ...house.line, fetch: () => Promise.reject(new Error('cut')) },
    };
    await anna.desk().refresh();
    anna.close();
    const offline = person(cut, 'Anna, offline', anna.box);
    await offline.open(id);
    await offline.say(saying('later', WORDS[0]));
    expect(offline.view()).toMatchObject({ connection: 'lost', asOf: null });
    expect(must(offline.news.at(-1), 'news').waiting).toHaveLength(1);
    offline.close();
    const again = person(house, 'Anna, again', anna.box);
    await again.open(id);
    await bart.desk().refresh();
    expect(bart.changes().map(({ id: item }) => item)).toEqual(['later']);
    expect(must(again.news.at(-1), 'news').waiting).toEqual([]);
    again.close();
  });

  once('it goes whole when one of its people says so', async () => {
    expect(await bart.desk().remove()).toEqual({ ok: true, value: null });
    await anna.desk().refresh();
    expect(anna.view().connection).toBe('gone');
    expect(await house.store.corridor(id)).toBeUndefined();
    expect(await house.store.sheetsFrom(id, 1, 1_000_000)).toEqual([]);
  });

  once('a restarted server gives the same sheets under the same numbers', async () => {
    await anna.say(saying('one', WORDS[0]));
    anna.close();
    bart.close();
    await house.close();
    house = await openHouse(place, { seed: 'restarted' });
    const again = person(house, 'Bart, again', bart.box);
    await again.open(id);
    expect(again.changes().map(({ id: item }) => item)).toEqual(['one']);
    expect(again.view()).toMatchObject({ connection: 'live', doubt: null, findings: [] });
    again.close();
  });

  once('in a file it goes to another server, where its authors stay named', async () => {
    await bart.say(saying('one', WORDS[0]));
    await anna.desk().refresh();
    const file = mustOk(await anna.exported('eight words of a passphrase'), 'a file');
    const other = named('Other');
    mustOk(await other.begin('Elsewhere'), 'another corridor');
    const brought = await other.bring(file, 'eight words of a passphrase');
    expect(brought).toEqual({ ok: true, value: { brought: 1, known: 0, again: 0 } });
    await other.desk().refresh();
    const [change] = other.changes();
    expect(other.view().guests[must(change, 'a change').by]).toBe(`Bartholomew ${nr}`);
    expect(await anna.bring(file, 'eight words of a passphrase')).toEqual({
      ok: true,
      value: { brought: 0, known: 1, again: 0 },
    });
    other.close();
  });

  // Last: whoever looks through all that an operator has closes the house.
  test('both write, both read the same, and the operator reads nothing of it', async () => {
    await anna.say(saying('one', WORDS[0]));
    await bart.say(saying('two', WORDS[1]));
    await anna.desk().refresh();
    expect(anna.changes().map(({ id: item }) => item)).toEqual(['one', 'two']);
    expect(bart.changes()).toEqual(anna.changes());
    expect(anna.view().head).toBe(bart.view().head);
    expect([anna.view().findings, bart.view().findings]).toEqual([[], []]);
    const sheet = must((await house.store.sheetsFrom(id, 1, 1))[0], 'a sheet').bytes;

    anna.close();
    bart.close();
    const view = await operatorView(house, place);
    const seen = bytesNeedle('sheet', sheet.subarray(40, 104));
    const places = view.map(({ name }) => name).filter((name) => name !== 'log');
    expect(search(view, [seen])).toHaveLength(places.length);
    const texts = [TITLE, ...WORDS, 'Anna Adelheid', 'Bartholomew', code, '"kind":"signal"'];
    expect(
      search(
        view,
        texts.flatMap((text) => wordsNeedles('said', text)),
      ),
    ).toEqual([]);
    const draws = [...anna.secrets, ...bart.secrets, must(readCode(code), 'a code')];
    const keys = [anna, bart].flatMap((one) => [
      one.desk().own.signing.seed,
      one.desk().own.sealing.secretKey,
      one.desk().own.access.seed,
      ...Object.values(one.desk().side().keys).map((key) => Buffer.from(key, 'base64url')),
    ]);
    // The salts of sheets and invitations are drawn by chance, and stand there for all to see.
    const salts = saltsIn(house.traffic.join('\n'));
    const hidden = [...draws, ...keys].filter((bytes) => !salts.has(toHex(bytes)));
    expect(hidden.length).toBeGreaterThan(10);
    expect(
      search(
        view,
        hidden.map((bytes) => bytesNeedle('secret', bytes)),
      ),
    ).toEqual([]);
  });
});

describe('where one may begin a corridor', () => {
  const houses = new Map<string, TestHouse>();
  beforeAll(async () => {
    for (const corridors of ['nobody', 'code', 'anyone'] as const) {
      houses.set(corridors, await openHouse(await freshPlace('postgres'), { corridors }));
    }
  });
  afterAll(async () => {
    for (const house of houses.values()) await house.close();
  });

  test.each([
    ['nobody', '', 'corridors_closed'],
    ['code', '', 'corridor_code_wrong'],
    ['code', 'AAAA-AAAA-AAAA-AAAA', 'corridor_code_wrong'],
    ['code', 'RIGHT', undefined],
    ['anyone', '', undefined],
  ] as const)('%s may, and %j gives %s', async (corridors, typed, refusal) => {
    const house = must(houses.get(corridors), 'a house');
    const right = house.server.corridors.newCode();
    const anna = person(house, `Anna ${typed}`);
    const begun = await anna.begin('X', [], typed === 'RIGHT' ? right : typed);
    expect(begun.ok ? undefined : begun.refusal.code).toBe(refusal);
    anna.close();
  });
});

/** What stands in clear on all sheets and invitations that passed, as hex. */
function saltsIn(traffic: string): ReadonlySet<string> {
  const sealed = [...traffic.matchAll(/"(?:sheet|sealed)":"([\w-]+)"/g)];
  const all = sealed.map(([, text = '']) => Buffer.from(text, 'base64url').toString('hex'));
  return new Set(all.flatMap((hex) => [hex.slice(8, 72), hex.slice(0, 64)]));
}
