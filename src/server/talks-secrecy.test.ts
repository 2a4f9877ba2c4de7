/**
 * What is said in a confessional is nowhere at the server: an answer, a note of a talk, a draft,
 * the facilitators' keys, in every usual spelling.
 *
 * Goal     the operator holds sealed letters and learns who wrote when, and nothing else.
 * Method   plant words in letters of each kind, go to the published report, and search database,
 *          files, log and traffic; the published words must be found, so that the search is known
 *          to find.
 */

import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { mustOk, must } from '../basics/bug.ts';
import { toHex, utf8 } from '../basics/bytes.ts';
import { later, writeInstant } from '../basics/instant.ts';
import { circulating } from '../device/communique.ts';
import { hearingOf } from '../device/hearing.ts';
import { readJournal } from '../device/journal-text.ts';
import type { Said } from '../device/letter-kinds/talks.ts';
import type { TalksStep } from '../device/talks.ts';
import { confessionalOf } from '../table/confessional-lookup.ts';
import type { Confessional } from '../table/confessional.ts';
import type { RoundId, SeatId } from '../table/ids.ts';
import { freshFolder } from '../../tools/support/each-store.ts';
import { PLAN, type TestTable, openHouse, seatAll } from '../../tools/support/house.ts';
import { type Haystack, type Needle, search } from '../../tools/support/search.ts';

const TALKS = 'talks-1' as RoundId;
const CHAIR: SeatId = 'officer:chair';
const AIDE: SeatId = 'officer:aide';
const WORDS = {
  answer: 'remarks-that-only-the-facilitators-read',
  condition: 'condition-that-only-the-facilitators-read',
  noted: 'what-was-said-by-telephone-on-the-third',
  correction: 'what-should-have-been-noted-instead',
  draft: 'a-draft-that-was-never-published',
  disclosure: 'what-the-sponsor-alone-was-told',
};
const PUBLIC = 'Two-of-five-were-heard';
const haystacks: Haystack[] = [];
const secrets: Uint8Array[] = [];

function said(remarks: string, condition = ''): Said {
  const answers = Object.fromEntries(PLAN.candidates.map((id) => [id, 'discourage' as const]));
  return { answers, names: null, remarks, condition, passOn: '' };
}

const opens = later(PLAN.opens, -20 * 3_600_000);
const closes = later(PLAN.opens, -10 * 3_600_000);

beforeAll(async () => {
  const folder = freshFolder();
  const house = await openHouse({ folder });
  const table = await seatAll(house, { parts: parts() });
  const { fingerprint } = await table.selection();
  await table.act(CHAIR, { type: 'Open', fingerprint, reason: 'all compared' });
  await table.tendAll();
  const times = { opens: writeInstant(opens), closes: writeInstant(closes) };
  await table.act(CHAIR, { type: 'CallRound', round: TALKS, ...times, reason: 'as planned' });
  await table.tendAll();
  await house.reach(opens);
  await speak(table);
  gather(table);
  await house.reach(closes);
  await publish(table);
  haystacks.push({ name: 'traffic', bytes: Buffer.from(house.traffic.join('\n'), 'latin1') });
  haystacks.push({ name: 'log', bytes: Buffer.from(house.logged.join('\n')) });
  const rows = await house.store.page(table.id, 0, 10_000);
  haystacks.push({ name: 'tables', bytes: Buffer.concat(rows.map(({ bytes }) => bytes)) });
  await house.close();
  haystacks.push({ name: 'files', bytes: Buffer.concat(filesIn(path.join(folder, 'db'))) });
});

/** One confessional before the poll of the example, heard by two, sponsors first. */
function parts() {
  const talks = {
    id: TALKS,
    kind: 'confessional',
    opens: writeInstant(opens),
    closes: writeInstant(closes),
    candidates: PLAN.candidates,
    reveal: 'nothing',
    classes: [],
    question: { en: 'Whom could you live with?' },
  };
  const facilitators = [{ id: 'aide', name: { en: 'Aide' } }];
  return {
    rounds: [talks],
    facilitation: { facilitators, disclosure: 'sponsors-first' },
  };
}

async function speak(table: TestTable): Promise<void> {
  const [first, second] = [...table.agents.keys()].filter((seat) => seat.startsWith('member:'));
  const [north, east] = [must(first, 'a member'), must(second, 'a member')];
  const one = said(WORDS.answer, WORDS.condition);
  await step(table, north, { kind: 'answer', round: TALKS, said: one });
  const member = must((await talksOf(table)).entitled[1], 'a member');
  const on = '2025-03-03';
  const noted = { kind: 'note', round: TALKS, member, on, how: 'telephone' } as const;
  await step(table, AIDE, { ...noted, said: said(WORDS.noted) });
  const mail = mustOk(await table.agent(east).letters(), 'letters');
  const { members } = hearingOf(await talksOf(table), mail.letters);
  const { id: of, digest } = must(members[1]?.notes[0], 'a note');
  const instead = said(WORDS.correction);
  const reply = { kind: 'reply', round: TALKS, of, noted: digest } as const;
  await step(table, east, { ...reply, verdict: 'correct', said: instead });
  await table.tendAll();
}

async function publish(table: TestTable): Promise<void> {
  const { plan } = await talksOf(table);
  const sponsors = [
    ['brandt', 'oostwal'],
    ['okafor', 'zuidkade'],
  ] as const;
  for (const [candidate, member] of sponsors) {
    if (!plan.candidates.some((id) => id === candidate)) continue;
    const tell = { kind: 'tell', round: TALKS, words: WORDS.disclosure };
    await step(table, AIDE, { ...tell, candidate, member } as TalksStep);
  }
  await step(table, CHAIR, { kind: 'circulate', round: TALKS, text: { en: WORDS.draft } });
  await step(table, CHAIR, { kind: 'circulate', round: TALKS, text: { en: PUBLIC } });
  const mail = mustOk(await table.agent(AIDE).letters(), 'letters');
  const { draft } = must(circulating(await talksOf(table), mail.letters), 'a draft');
  await step(table, AIDE, { kind: 'cosign', round: TALKS, draft });
  await step(table, CHAIR, { kind: 'publish', round: TALKS, reason: 'all signed' });
  expect((await talksOf(table)).report).toMatchObject({ heard: 2, text: { en: PUBLIC } });
}

async function step(table: TestTable, seat: SeatId, given: TalksStep): Promise<void> {
  mustOk(await table.agent(seat).confide(given), `${given.kind} by ${seat}`);
}

async function talksOf(table: TestTable): Promise<Confessional> {
  return must(confessionalOf(await table.selection(), TALKS), 'a confessional');
}

/** The keys made for these talks, while their devices still hold them. */
function gather(table: TestTable): void {
  for (const vault of table.vaults.values()) {
    const journal = readJournal(vault.held() ?? new Uint8Array());
    secrets.push(...(journal?.roundKeys ?? []).flatMap(({ secret }) => secret ?? []));
  }
}

test('the search finds what must be there: the published words', () => {
  const found = search(haystacks, [{ name: 'words', bytes: utf8(PUBLIC) }]);
  expect(found).toEqual(expect.arrayContaining(['traffic: words', 'tables: words']));
});

test('no word said in confidence is anywhere, nor which answer was given', () => {
  const answers = JSON.stringify(said('').answers);
  const texts = [...Object.values(WORDS), answers, '"kind":"answer"', '"how":"telephone"'];
  const needles: Needle[] = texts.map((text) => ({ name: text, bytes: utf8(text) }));
  expect(search(haystacks, needles)).toEqual([]);
});

test('no facilitator’s key for these talks is anywhere', () => {
  expect(secrets).toHaveLength(2);
  const needles = secrets.map((bytes) => ({ name: toHex(bytes), bytes }));
  expect(search(haystacks, needles)).toEqual([]);
});

function filesIn(folder: string): Buffer[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name)));
}
