/**
 * The dean's week at the table of five: talks by telephone, a communique, a sounding, a text under
 * silence that is adopted, the seal.
 *
 * Use      `playWeek(house)`; what may be published is `COMMUNIQUE` and `SILENT`, what was said in
 *          confidence `SAID`, and what of it each member may read `HEARS`.
 * Shapes   north, east and south are telephoned; west answers on its own device and writes a note;
 *          the fifth member hears of nothing. Secrets are gathered while their devices hold them.
 */

import { must, mustOk } from '../../src/basics/bug.ts';
import { type Instant, later, writeInstant } from '../../src/basics/instant.ts';
import { type Random, ORDER, writeScalar } from '../../src/crypto/group.ts';
import { sealingKeys } from '../../src/crypto/sealed-box.ts';
import { boardAt } from '../../src/contract/board.ts';
import { resumeSeat } from '../../src/device/agent.ts';
import { circulating } from '../../src/device/communique.ts';
import { makeFollower } from '../../src/device/follower.ts';
import { hearingOf, talksTopic } from '../../src/device/hearing.ts';
import { readJournal } from '../../src/device/journal-text.ts';
import type { LetterContent } from '../../src/device/letter-kinds/index.ts';
import type { Count, Talk } from '../../src/device/letter-kinds/page.ts';
import type { Said } from '../../src/device/letter-kinds/talks.ts';
import type { Mail } from '../../src/device/postbag.ts';
import { chance } from '../../src/device/small-table.ts';
import type { TalksStep } from '../../src/device/talks.ts';
import type { Confessional } from '../../src/table/confessional/confessional.ts';
import { confessionalOf } from '../../src/table/confessional/confessional-lookup.ts';
import {
  type CandidateId,
  type MemberId,
  type RoundId,
  type SeatId,
  seatOf,
} from '../../src/table/ids.ts';
import { reckoner } from '../../src/table/reckoner.ts';
import { PLAN, type TestHouse, type TestTable, seatAll } from './house.ts';

export const CHAIR: SeatId = 'officer:chair';
export const AIDE: SeatId = 'officer:aide';
const NORTH = 'noorderhaven' as MemberId;
const EAST = 'oostwal' as MemberId;
const SOUTH = 'zuidkade' as MemberId;
const WEST = 'westhoek' as MemberId;
const FIFTH = 'middelburcht' as MemberId;
export const UNHEARD = seatOf(FIFTH);
const BRANDT = 'brandt' as CandidateId;
const OKAFOR = 'okafor' as CandidateId;
const TALKS = 'talks-1' as RoundId;
const HOUR = 3_600_000;
const OPENS = later(PLAN.opens, -20 * HOUR);
const CLOSES = later(PLAN.opens, -10 * HOUR);

export const COMMUNIQUE = {
  en: 'Three of the five choirs were heard. No name is excluded.',
  nl: 'Drie van de vijf koren zijn gehoord. Geen naam is uitgesloten.',
  fr: 'Trois des cinq chœurs ont été entendus. Aucun nom n’est exclu.',
};
export const SILENT = {
  en: 'The Federation appoints Ada Okafor with effect from the first of June.',
  nl: 'De Federatie benoemt Ada Okafor met ingang van één juni.',
  fr: 'La Fédération nomme Ada Okafor à compter du premier juin.',
};

/** Each in words that stand nowhere else; all of it reaches the facilitators. */
export const SAID = {
  northRemarks: 'we can live with either of them but with nobody of the third choir',
  northCondition: 'provided that the archive stays in the north',
  northPassOn: 'one founder would not stand in the way',
  eastNoted: 'the east was understood to be wavering since “Tuesday”',
  eastCorrects: 'no: the east never wavered, and says so in writing',
  eastCondition: 'if the treasurer is ours, naturellement, dès l’été',
  southNoted: 'the south would rather leave the federation than sing under him',
  westAnswers: 'we answer on our own device and do not wish to be telephoned',
  eastTold: 'you put him forward: expect two against him tonight',
  southTold: 'you put her forward: expect her to be the name',
  pageSaid: 'at the end of the call her voice was quite another',
  pageCondition: 'a seat for them in the programme committee',
  pagePassOn: 'the southern choirs may be told that the north is content',
  pageTo: 'the southern choirs, by word of mouth only',
  pageNext: 'with their treasurer, on the night train to Vlissingen',
  pageRevised: 'on reflection it was the tenor and not the treasurer who spoke',
  draft: 'four choirs were heard and one name was found wanting',
  note: 'we shall not break the silence tonight, though we do object',
  lifts: 'the rehearsals stay on Tuesdays until the autumn',
};
type Word = keyof typeof SAID;
const FACILITATORS = [CHAIR, AIDE];

/** What each member may read of it: its own words, and what was said of it or to it. */
export const HEARS: { readonly [seat: string]: readonly Word[] } = {
  [seatOf(NORTH)]: ['northRemarks', 'northCondition', 'northPassOn'],
  [seatOf(EAST)]: ['eastNoted', 'eastCorrects', 'eastCondition', 'eastTold'],
  [seatOf(SOUTH)]: ['southNoted', 'southTold'],
  [seatOf(WEST)]: ['westAnswers', 'note', 'lifts'],
  [UNHEARD]: [],
};

/** In the poll all say the same: the sum is published, the sheet of nobody is. */
export const SHEET = Object.fromEntries(
  PLAN.candidates.map((id) => [id, id === OKAFOR ? 'encourage' : 'discourage'] as const),
);

export type Week = {
  readonly table: TestTable;
  /** Keys, shares, seeds of dealings; and every draw of chance of every device. */
  readonly secrets: readonly Uint8Array[];
  readonly draws: readonly Uint8Array[];
  /** All that each seat's device opened in the week, as text. */
  readonly read: ReadonlyMap<SeatId, string>;
  /** What came of each facilitator's wish to burn the talks before their report. */
  readonly burnt: readonly string[];
  readonly bundle: Uint8Array;
};

export async function playWeek(house: TestHouse): Promise<Week> {
  const draws: Uint8Array[] = [];
  const secrets: Uint8Array[] = [];
  const table = await seatAll(house, { random: noted(chance('the week'), draws), parts: parts() });
  await beginTalks(house, table);
  gather(table, secrets);
  await telephone(table);
  await writeBook(table);
  const burnt = await tryBurning(table);
  await house.reach(CLOSES);
  await tellSponsors(table);
  await circulate(table);
  const before = await opened(table);
  await publish(table);
  await sound(house, table, secrets);
  await keepSilence(house, table);
  const after = await opened(table);
  const read = new Map([...after].map(([seat, text]) => [seat, `${before.get(seat)}\n${text}`]));
  return {
    table,
    secrets,
    draws: draws.flatMap(asScalarToo),
    read,
    burnt,
    bundle: await table.board.bundle(),
  };
}

function parts() {
  const talks = {
    ...{ id: TALKS, kind: 'confessional', reveal: 'nothing', classes: [] },
    ...{ opens: writeInstant(OPENS), closes: writeInstant(CLOSES), candidates: PLAN.candidates },
    question: { en: 'Whom could you live with?' },
  };
  const poll = {
    ...{ id: PLAN.id, kind: 'straw-poll', reveal: 'counts', classes: [] },
    ...{ opens: writeInstant(PLAN.opens), closes: writeInstant(PLAN.closes) },
    candidates: PLAN.candidates,
  };
  const facilitators = [{ id: 'aide', name: { en: 'Aide' } }];
  return { rounds: [talks, poll], facilitation: { facilitators, disclosure: 'sponsors-first' } };
}

async function beginTalks(house: TestHouse, table: TestTable): Promise<void> {
  const { fingerprint } = await table.selection();
  await table.act(CHAIR, { type: 'Open', fingerprint, reason: 'all compared' });
  await table.tendAll();
  await call(table, TALKS, [OPENS, CLOSES]);
  await house.reach(OPENS);
}

async function call(
  table: TestTable,
  round: RoundId,
  [opens, closes]: readonly [Instant, Instant],
): Promise<void> {
  const times = { opens: writeInstant(opens), closes: writeInstant(closes) };
  await table.act(CHAIR, { type: 'CallRound', round, ...times, reason: 'as planned' });
  await table.tendAll();
}

/** Three calls are noted: one note is confirmed, one corrected, one struck. */
async function telephone(table: TestTable): Promise<void> {
  const { northRemarks, northCondition, northPassOn } = SAID;
  await note(table, AIDE, { member: NORTH, said: said(northRemarks, northCondition, northPassOn) });
  await reply(table, NORTH, { verdict: 'confirm', said: null });
  await note(table, AIDE, { member: EAST, said: said(SAID.eastNoted) });
  const instead = said(SAID.eastCorrects, SAID.eastCondition);
  await reply(table, EAST, { verdict: 'correct', said: instead });
  await note(table, CHAIR, { member: SOUTH, said: said(SAID.southNoted) });
  await reply(table, SOUTH, { verdict: 'strike', said: null });
  const own = { kind: 'answer', round: TALKS, said: said(SAID.westAnswers) } as const;
  await step(table, seatOf(WEST), own);
  await table.tendAll();
}

function said(remarks: string, condition = '', passOn = ''): Said {
  const answers = Object.fromEntries(PLAN.candidates.map((id) => [id, 'discourage' as const]));
  return { answers, names: null, remarks, condition, passOn };
}

async function note(
  table: TestTable,
  by: SeatId,
  about: { readonly member: MemberId; readonly said: Said },
): Promise<void> {
  const talk = { round: TALKS, on: '2025-03-03', how: 'telephone' } as const;
  await step(table, by, { kind: 'note', ...talk, ...about });
}

/** A member on the one note that it was sent. */
async function reply(
  table: TestTable,
  member: MemberId,
  answer: Pick<Extract<TalksStep, { readonly kind: 'reply' }>, 'verdict' | 'said'>,
): Promise<void> {
  const { letters } = mustOk(await table.agent(seatOf(member)).letters(), 'letters');
  const { members } = hearingOf(await talksOf(table), letters);
  const note = must(members.find((one) => one.member === member)?.notes[0], 'a note');
  const read = { kind: 'reply', round: TALKS, of: note.id, noted: note.digest } as const;
  await step(table, seatOf(member), { ...read, ...answer });
}

async function step(table: TestTable, seat: SeatId, given: TalksStep): Promise<void> {
  mustOk(await table.agent(seat).confide(given), `${given.kind} by ${seat}`);
}

async function talksOf(table: TestTable): Promise<Confessional> {
  return must(confessionalOf(await table.selection(), TALKS), 'a confessional');
}

/** Who could burn them could make the others count anew, and only what it wants counted. */
async function tryBurning(table: TestTable): Promise<readonly string[]> {
  const topic = talksTopic(await talksOf(table));
  const asked = FACILITATORS.map((seat) => table.agent(seat).burn(topic));
  return (await Promise.all(asked)).map((answer) => (answer.ok ? 'burnt' : answer.refusal.code));
}

/** A page on a call, the other facilitator's revision of it, and a count. */
async function writeBook(table: TestTable): Promise<void> {
  const when = '2025-03-04T08:00:00Z';
  const page = { kind: 'page', member: NORTH } as const;
  const talk: Talk = {
    ...{ ...page, line: 'talk', id: 'talk-north', when, how: 'telephone', said: SAID.pageSaid },
    passOn: [{ to: SAID.pageTo, words: SAID.pagePassOn }],
    conditions: [{ text: SAID.pageCondition, met: 'no' }],
    ...{ next: { when, with: SAID.pageNext }, struck: 'no' },
  };
  const count: Count = { ...page, line: 'count', candidate: BRANDT, step: 'block' };
  await write(table, CHAIR, talk);
  await write(table, AIDE, { ...talk, said: SAID.pageRevised });
  await write(table, AIDE, count);
}

async function write(table: TestTable, from: SeatId, content: LetterContent): Promise<void> {
  const to = FACILITATORS.filter((seat) => seat !== from).toSorted();
  mustOk(await table.agent(from).write('book', to, content), `${content.kind} by ${from}`);
}

async function tellSponsors(table: TestTable): Promise<void> {
  const tell = { kind: 'tell', round: TALKS } as const;
  await step(table, AIDE, { ...tell, candidate: BRANDT, member: EAST, words: SAID.eastTold });
  await step(table, CHAIR, { ...tell, candidate: OKAFOR, member: SOUTH, words: SAID.southTold });
}

/** A draft that comes to nothing, and the one that is signed. */
async function circulate(table: TestTable): Promise<void> {
  await step(table, CHAIR, { kind: 'circulate', round: TALKS, text: { en: SAID.draft } });
  await step(table, CHAIR, { kind: 'circulate', round: TALKS, text: COMMUNIQUE });
  const { letters } = mustOk(await table.agent(AIDE).letters(), 'letters');
  const { draft } = must(circulating(await talksOf(table), letters), 'a draft');
  await step(table, AIDE, { kind: 'cosign', round: TALKS, draft });
}

async function publish(table: TestTable): Promise<void> {
  await step(table, CHAIR, { kind: 'publish', round: TALKS, reason: 'both have signed' });
  await table.tendAll();
}

/** The sealed poll. */
async function sound(house: TestHouse, table: TestTable, secrets: Uint8Array[]): Promise<void> {
  await call(table, PLAN.id, [PLAN.opens, PLAN.closes]);
  await house.reach(PLAN.opens);
  for (const member of [NORTH, EAST, SOUTH, WEST, FIFTH]) {
    mustOk(await table.agent(seatOf(member)).vote(PLAN.id, SHEET), `the ballot of ${member}`);
  }
  gather(table, secrets);
  await house.reach(PLAN.closes);
  await table.tendAll();
}

/** West objects, says so to the facilitators alone, and lets the text pass. */
async function keepSilence(house: TestHouse, table: TestTable): Promise<void> {
  const ends = later(house.now(), 2 * HOUR);
  const about = { candidate: OKAFOR, text: SILENT, ends: writeInstant(ends) };
  await table.act(CHAIR, { type: 'OpenSilence', ...about, reason: 'the poll points to her' });
  const objects = { words: SAID.note, wouldLift: SAID.lifts };
  await write(table, seatOf(WEST), { kind: 'note', silence: 1, candidate: OKAFOR, ...objects });
  await table.act(UNHEARD, { type: 'ConfirmSeen', silence: 1 });
  await house.reach(ends);
  await table.tendAll();
}

/** What every device opens of its letters now. */
async function opened(table: TestTable): Promise<ReadonlyMap<SeatId, string>> {
  const texts = new Map<SeatId, string>();
  for (const [seat, agent] of table.agents) {
    texts.set(seat, textOf(mustOk(await agent.letters(), `letters of ${seat}`)));
  }
  return texts;
}

/** What the devices hold now: seats, the keys of letters, of the talks and of the poll. */
function gather(table: TestTable, into: Uint8Array[]): void {
  for (const [seat, vault] of table.vaults) {
    const held = must(vault.held(), `a vault of ${seat}`);
    const { seed, roundKeys, stocks } = must(readJournal(held), `a journal of ${seat}`);
    const seeds = [seed, ...roundKeys.map(({ secret }) => secret)].filter((one) => one !== null);
    const shares = stocks.flatMap((stock) => [stock.seed, ...stock.keys.map(({ share }) => share)]);
    const letterKeys = seeds.map((one) => sealingKeys(one).secretKey);
    into.push(...seeds, ...letterKeys, ...shares.filter((one) => one !== null));
  }
}

/** What a facilitator's device would open that was started anew, or taken from its owner. */
export async function openedAnew(
  house: TestHouse,
  { id, founded, vaults }: TestTable,
  seat: SeatId,
): Promise<string> {
  const random = chance('anew');
  const board = boardAt(house.line, id);
  const { clerk, origin } = founded;
  const follower = makeFollower({ board, clerk, origin, reckoner: reckoner(random) });
  const rest = { random, clock: house.now, pause: () => Promise.resolve() };
  const vault = must(vaults.get(seat), 'a vault');
  const agent = mustOk(must(await resumeSeat({ board, vault, follower, ...rest }), seat), seat);
  return textOf(mustOk(await agent.letters(), `letters of ${seat}`));
}

function textOf({ letters }: Mail): string {
  return letters.map(({ content }) => JSON.stringify(content)).join('\n');
}

function noted(random: Random, draws: Uint8Array[]): Random {
  return (length) => {
    const bytes = random(length);
    draws.push(bytes);
    return bytes;
  };
}

/** The draw itself and, where it is one, the scalar it stands for. */
function asScalarToo(draw: Uint8Array): readonly Uint8Array[] {
  if (draw.length !== 64) return [draw];
  const value = draw.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return [draw, writeScalar(value % ORDER)];
}
