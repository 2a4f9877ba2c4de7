import { expect, test } from 'vitest';
import type { GivingAway } from '../table/foresight/giving-away.ts';
import type { GroupId, MemberId } from '../table/ids.ts';
import type { Openers } from '../table/foresight/openers.ts';
import { languages, messagesOf } from './index.ts';
import { sayGivingAway, sayOpeners } from './say-outlook.ts';

const names = { member: (id: MemberId) => `<${id}>`, group: (id: GroupId) => `<${id}>` };
const piece = (size: number) => ({
  group: 'all',
  members: Array.from({ length: size }, (_, at) => `m${at}` as MemberId),
});
const plain: GivingAway = {
  ...{ pieces: [piece(8)], exact: true, coalition: 7, fewest: 6 },
  ...{ refused: null, tooFew: false, uncounted: [] },
};
const en = messagesOf('en').outlook;
const given = (part: Partial<GivingAway>) => sayGivingAway(en, { ...plain, ...part }, names);

test('counts over eight: what outsiders, one member and seven could know', () => {
  expect(given({})).toEqual([
    'If all give the same answer, everybody’s answer is known to everybody.',
    'A member takes its own answer off: it knows the others’ where the other 7 agree.',
    '7 members who compare their answers always know another’s. Fewer do only where the rest of a set agrees.',
    'A count of nought speaks of all: where nobody discourages a name, that is known of each.',
    'It is opened only if at least 6 of 8 answer; fewer answers say more about each.',
  ]);
});

test.each<[Partial<GivingAway>, string]>([
  [{ pieces: [piece(2), piece(6)] }, en.pieces(2, 2)],
  [{ exact: false, coalition: 2 }, en.coalitionAtWorst(2)],
  [{ coalition: 0 }, en.always],
  [{ fewest: 8 }, en.fewest(8, 8)],
  [{ fewest: 1 }, en.anyNumber],
  [{ tooFew: true, fewest: 9 }, en.tooFew(9)],
  [{ refused: { group: 'all & pair', size: 2 } }, en.refused(2)],
  [{ uncounted: ['m9' as MemberId] }, en.uncounted('<m9>')],
])('it is said: %j', (part, sentence) => {
  expect(given(part)).toContain(sentence);
  expect(given({})).not.toContain(sentence);
});

test('where nothing is published, that alone is said', () => {
  expect(sayGivingAway(en, undefined, names)).toEqual([en.nothing]);
});

const sound: Openers = {
  ...{ trustees: 8, threshold: 5, closingQuorum: 7, assumedCorrupt: 3, maySpare: 1 },
  ...{ blocs: [], secret: true, oneClosing: true, tooLarge: [] },
};
const opened = (part: Partial<Openers>) => sayOpeners(en, { ...sound, ...part }, names);

test.each<[Partial<Openers>, string]>([
  [{ maySpare: 0 }, en.spareNone],
  [{ maySpare: -1 }, en.spare(-1)],
  [{ blocs: [['north']] }, en.alone('<north>')],
  [{ blocs: [['north', 'east']] }, en.together('<north>, <east>')],
  [{ assumedCorrupt: 0 }, en.secretNone],
  [{ secret: false }, en.notSecret(5, 3)],
  [{ oneClosing: false }, en.twoClosings(7)],
  [{ tooLarge: ['north'] }, en.tooLarge('<north>', 3)],
])('of the trustees it is said: %j', (part, sentence) => {
  expect(opened(part)).toContain(sentence);
  expect(opened({})).not.toContain(sentence);
});

test('every language says as much, with the same figures', () => {
  const figures = (sentences: readonly string[]) =>
    sentences.map((sentence) => (sentence.match(/\d+/g) ?? []).toSorted());
  for (const tag of languages) {
    const words = messagesOf(tag).outlook;
    expect(figures(sayGivingAway(words, plain, names))).toEqual(figures(given({})));
    expect(figures(sayOpeners(words, sound, names))).toEqual(figures(opened({})));
  }
});
