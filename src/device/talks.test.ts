/** A confessional through the devices of those who take part, and what a hostile board can do. */

import { expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { fromUtf8 } from '../basics/bytes.ts';
import { type Instant, later, writeInstant } from '../basics/instant.ts';
import { comparisonOf } from '../table/confessional/confessional-check.ts';
import { confessionalOf } from '../table/confessional/confessional-lookup.ts';
import type { Confessional } from '../table/confessional/confessional.ts';
import {
  type MemberId,
  type RoundId,
  type SeatId,
  digestBytes,
  parseMemberId,
} from '../table/ids.ts';
import { resumeSeat } from './agent.ts';
import type { Declined } from './board.ts';
import { circulating } from './communique.ts';
import { type Hearing, hearingOf } from './hearing.ts';
import type { Said } from './letter-kinds/talks.ts';
import { OPENS, POLL, type SmallTable, act, agentOf, smallTable } from './small-table.ts';
import type { TalksStep } from './talks.ts';

const TALKS = 'talks-1' as RoundId;
const CHAIR: SeatId = 'officer:chair';
const AIDE: SeatId = 'officer:aide';
const NORTH: SeatId = 'member:north';
const EAST: SeatId = 'member:east';
const SOUTH = must(parseMemberId('south'), 'a member');
const MINUTE = 60_000;
const START: Instant = later(OPENS, -240 * MINUTE);
const END: Instant = later(OPENS, -120 * MINUTE);
const SECRET = 'only-if-the-seat-of-the-court-stays';

function said(word: 'encourage' | 'discourage' | 'noOpinion', remarks = ''): Said {
  return {
    answers: { ada: word, bo: 'noOpinion' },
    names: null,
    remarks,
    condition: '',
    passOn: '',
  };
}

const poll = {
  id: 'poll-1',
  kind: 'straw-poll',
  opens: writeInstant(OPENS),
  closes: writeInstant(later(OPENS, 60 * MINUTE)),
  candidates: ['ada', 'bo'],
  reveal: 'counts',
  classes: [],
};

async function talksOpen(seed: string, checkedBy: string | null = null): Promise<SmallTable> {
  const talks = {
    ...poll,
    id: TALKS,
    kind: 'confessional',
    reveal: 'nothing',
    opens: writeInstant(START),
    closes: writeInstant(END),
    question: { en: 'Whom could you live with?' },
    checkedBy,
  };
  const facilitation = { facilitators: [{ id: 'aide', name: { en: 'Aide' } }] };
  const table = await smallTable(seed, undefined, { facilitation, rounds: [talks, poll] });
  const { fingerprint } = table.memory.selection();
  await act(table, CHAIR, { type: 'Open', fingerprint, reason: 'all compared' });
  await table.tendAll();
  await act(table, CHAIR, {
    type: 'CallRound',
    round: TALKS,
    opens: writeInstant(START),
    closes: writeInstant(END),
    reason: 'as planned',
  });
  await table.tendAll();
  table.reach(START);
  return table;
}

function talks(table: SmallTable): Confessional {
  return must(confessionalOf(table.memory.selection(), TALKS), 'a confessional');
}

async function step(table: SmallTable, seat: SeatId, given: TalksStep): Promise<void> {
  mustOk(await agentOf(table, seat).confide(given), `${given.kind} by ${seat}`);
}

async function refusalOf(table: SmallTable, seat: SeatId, given: TalksStep): Promise<Declined> {
  const done = await agentOf(table, seat).confide(given);
  return done.ok ? { code: 'agreed' } : done.refusal;
}

async function seenBy(table: SmallTable, seat: SeatId): Promise<Hearing> {
  const mail = mustOk(await agentOf(table, seat).letters(), 'letters');
  return hearingOf(talks(table), mail.letters);
}

function heard(hearing: Hearing, member: MemberId) {
  return must(
    hearing.members.find((one) => one.member === member),
    'a member',
  );
}

const noted = (word: 'encourage' | 'discourage', member = SOUTH) =>
  ({
    kind: 'note',
    round: TALKS,
    member,
    on: '2025-03-03',
    how: 'telephone',
    said: said(word),
  }) as const;

test('one answers in the page, one by telephone and corrects; all sign the words', async () => {
  const table = await talksOpen('whole', 'poll-1');
  await step(table, NORTH, { kind: 'answer', round: TALKS, said: said('discourage', SECRET) });
  await step(table, NORTH, { kind: 'answer', round: TALKS, said: said('encourage', SECRET) });
  await step(table, AIDE, noted('discourage'));
  const [note] = heard(await seenBy(table, 'member:south'), SOUTH).notes;
  expect(note).toMatchObject({ on: '2025-03-03', how: 'telephone', by: AIDE, state: 'waits' });
  await step(table, 'member:south', {
    kind: 'reply',
    round: TALKS,
    of: must(note, 'a note').id,
    noted: must(note, 'a note').digest,
    verdict: 'correct',
    said: said('encourage'),
  });
  await table.tendAll();
  const north = heard(await seenBy(table, NORTH), 'north' as MemberId);
  expect(north.sent.map(({ acknowledged }) => acknowledged.length)).toEqual([2, 2]);
  for (const seat of [CHAIR, AIDE]) {
    const { members, counts, ignored } = await seenBy(table, seat);
    expect(members.map(({ answer }) => answer?.origin ?? null)).toEqual([
      'own',
      null,
      'corrected',
      null,
    ]);
    expect(counts['ada']).toEqual({ encourage: 2, discourage: 0, noOpinion: 0 });
    expect(ignored).toEqual([]);
  }
  table.reach(END);
  await step(table, CHAIR, { kind: 'circulate', round: TALKS, text: { en: 'Two were heard.' } });
  const draft = must(
    circulating(talks(table), agentOf(table, CHAIR).mail().letters),
    'a draft',
  ).draft;
  const publish = { kind: 'publish', round: TALKS, reason: 'all signed' } as const;
  expect(await refusalOf(table, CHAIR, publish)).toMatchObject({ code: 'cosignature_missing' });
  await step(table, AIDE, { kind: 'cosign', round: TALKS, draft });
  await step(table, CHAIR, publish);
  expect(talks(table).report).toMatchObject({ heard: 2, cosigners: [AIDE] });
  await countPoll(table);
  expect(comparisonOf(table.memory.selection(), talks(table))).toMatchObject([
    { candidate: 'ada', differs: 1 },
    { candidate: 'bo', differs: 1 },
  ]);
  await secretsAreGone(table);
});

/** The poll that checks: three encourage both, one more than was told. */
async function countPoll(table: SmallTable): Promise<void> {
  await act(table, CHAIR, {
    type: 'CallRound',
    round: POLL,
    opens: poll.opens,
    closes: poll.closes,
    reason: 'as planned',
  });
  await table.tendAll();
  table.reach(OPENS);
  for (const seat of [NORTH, EAST, 'member:south'] as const) {
    mustOk(await agentOf(table, seat).vote(POLL, { ada: 'encourage' }), 'a vote');
  }
  table.reach(later(OPENS, 60 * MINUTE));
  await table.tendAll();
}

/** No device opens again what was said, once the report is out; the member's own copy stays. */
async function secretsAreGone(table: SmallTable): Promise<void> {
  for (const seat of [CHAIR, AIDE]) {
    const back = mustOk(must(await resumeSeat(table.portsOf(seat)), 'a seat'), 'its agent');
    const mail = mustOk(await back.letters(), 'letters');
    expect(JSON.stringify(mail.letters)).not.toContain(SECRET);
    expect(mail.unread.length).toBeGreaterThan(0);
  }
  const log = agentOf(table, CHAIR).selection();
  expect(JSON.stringify(log)).not.toContain(SECRET);
  for (const { wish } of table.memory.sent) expect(JSON.stringify(wish)).not.toContain(SECRET);
  for (const { letter } of table.memory.post.kept) {
    expect(fromUtf8(letter) ?? '').not.toContain(SECRET);
  }
}

test('a member answers the one question, in time, and only if it is entitled', async () => {
  const table = await talksOpen('in time');
  const half = { ...said('encourage'), answers: { ada: 'encourage' as const } };
  const answer = (given: Said) => ({ kind: 'answer', round: TALKS, said: given }) as const;
  expect(await refusalOf(table, NORTH, answer(half))).toMatchObject({ code: 'answer_incomplete' });
  const names = { ...said('encourage'), answers: null, names: ['ada'] as never };
  expect(await refusalOf(table, NORTH, answer(names))).toMatchObject({ code: 'answer_incomplete' });
  expect(await refusalOf(table, CHAIR, answer(said('encourage')))).toMatchObject({
    code: 'not_entitled',
  });
  expect(await refusalOf(table, NORTH, noted('encourage'))).toMatchObject({
    code: 'not_a_facilitator',
  });
  const other = { ...noted('encourage'), member: 'nobody' as MemberId };
  expect(await refusalOf(table, AIDE, other)).toMatchObject({ code: 'not_entitled' });
  const reply = {
    kind: 'reply',
    round: TALKS,
    of: 'nothing',
    noted: digestBytes(new Uint8Array()),
    verdict: 'strike',
    said: null,
  } as const;
  expect(await refusalOf(table, NORTH, reply)).toMatchObject({ code: 'note_unknown' });
  const draft = { kind: 'circulate', round: TALKS, text: { en: 'x' } } as const;
  expect(await refusalOf(table, CHAIR, draft)).toMatchObject({ code: 'round_not_closed' });
  expect(await refusalOf(table, AIDE, draft)).toMatchObject({ code: 'not_a_facilitator' });
  table.reach(END);
  expect(await refusalOf(table, NORTH, answer(said('encourage')))).toMatchObject({
    code: 'round_not_open',
  });
  const unknown = { ...answer(said('encourage')), round: 'talks-9' as RoundId };
  expect(await refusalOf(table, NORTH, unknown)).toMatchObject({ code: 'round_unknown' });
});

test('a facilitator whose letters say another number does not sign', async () => {
  const table = await talksOpen('lying');
  await step(table, NORTH, { kind: 'answer', round: TALKS, said: said('encourage') });
  await step(table, AIDE, noted('encourage'));
  const all = table.memory.post.kept;
  // The board hides the note from the chair, who then counts one member too few.
  table.memory.post.kept = all.filter(({ from }) => from !== AIDE);
  table.reach(END);
  await step(table, CHAIR, { kind: 'circulate', round: TALKS, text: { en: 'One was heard.' } });
  const last = table.memory.post.kept.slice(-1).map((draft) => ({ ...draft, nr: 9 }));
  table.memory.post.kept = [...all, ...last];
  const aide = agentOf(table, AIDE);
  const mail = mustOk(await aide.letters(), 'letters');
  const { draft } = must(circulating(talks(table), mail.letters), 'a draft');
  expect(await refusalOf(table, AIDE, { kind: 'cosign', round: TALKS, draft })).toEqual({
    code: 'heard_differs',
    heard: 1,
    ours: 2,
  });
  // Other words under the same id are another draft.
  const other = { ...draft, text: { en: 'Nobody was heard.' } };
  expect(await refusalOf(table, AIDE, { kind: 'cosign', round: TALKS, draft: other })).toEqual({
    code: 'draft_unknown',
  });
});

test('letters that the board exchanges, repeats or moves change nothing', async () => {
  const table = await talksOpen('hostile');
  await step(table, NORTH, { kind: 'answer', round: TALKS, said: said('encourage') });
  await step(table, EAST, { kind: 'answer', round: TALKS, said: said('discourage') });
  const [first, second] = table.memory.post.kept;
  const [north, east] = [must(first, 'a letter'), must(second, 'a letter')];
  const other = { topic: `talks-${'0'.repeat(32)}` };
  table.memory.post.kept = [
    { ...north, from: EAST },
    { ...east, from: NORTH, nr: 2 },
    { ...north, nr: 3 },
    { ...north, nr: 4 },
    { ...east, ...other, nr: 5 },
    { ...east, nr: 6 },
  ];
  const mail = mustOk(await agentOf(table, AIDE).letters(), 'letters');
  expect(mail.unread.map(({ fault }) => fault)).toEqual([
    'letter_does_not_open',
    'letter_does_not_open',
    'letter_repeated',
    'letter_does_not_open',
  ]);
  const { members } = hearingOf(talks(table), mail.letters);
  expect(members.map(({ answer }) => answer?.said.answers?.['ada'] ?? null)).toEqual([
    'encourage',
    'discourage',
    null,
    null,
  ]);
});

test('a letter that the board drops is never acknowledged, and the member sees that', async () => {
  const table = await talksOpen('dropped');
  await step(table, NORTH, { kind: 'answer', round: TALKS, said: said('encourage') });
  const all = table.memory.post.kept;
  table.memory.post.kept = [];
  await table.tendAll();
  table.memory.post.kept = all;
  const [sent] = heard(await seenBy(table, NORTH), 'north' as MemberId).sent;
  expect(sent).toMatchObject({ acknowledged: [] });
});
