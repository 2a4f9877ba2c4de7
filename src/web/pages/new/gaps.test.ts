import { expect, test } from 'vitest';
import { instantOf } from '../../../basics/instant.ts';
import { roundAfter } from './customs.ts';
import { CONSENSUS, type Draft, EMPTY, emptyDraft } from './draft.ts';
import { gapsOf, isWrong } from './gaps.ts';
import { placeOf } from './places.ts';
import { PLAN, TALKS, filledDraft, groupOf } from './testing.ts';

const now = instantOf(Date.UTC(2026, 5, 1));
const missing = (draft: Draft) => gapsOf(draft, now).filter(({ must }) => must);
const codes = (draft: Draft) => gapsOf(draft, now).map(({ code }) => code);
const ruled = (draft: Draft, rule: Partial<Draft['rule']>): Draft => ({
  ...draft,
  rule: { ...draft.rule, ...rule },
});
const planned = (draft: Draft, part: Partial<Draft['rounds'][number]> = {}): Draft => {
  const { rounds } = roundAfter(draft, now);
  return { ...draft, rounds: rounds.map((row) => ({ ...row, ...part })) };
};

test('an empty form says what must be there, and what deserves a thought', () => {
  expect(codes(emptyDraft('UTC', 'en'))).toEqual([
    ...['body', 'post', 'few-members', 'no-names'],
    ...['kind', 'incumbent', 'vacancy', 'no-round'],
  ]);
});

test('a form that is filled in has no gaps', () => {
  expect(codes(planned(filledDraft(12, { words: 'federation' })))).toEqual([]);
});

const five = filledDraft(5);
const nameless = { ...EMPTY, en: ' ' };
test.each<[string, Draft, string]>([
  [
    'member-name',
    { ...five, members: [...five.members, { ...row(), name: nameless }] },
    '/members/5/name',
  ],
  ['member-twice', { ...five, members: [...five.members, row()] }, '/members/5/name'],
  ['group-name', { ...five, groups: [{ ...groupOf(2), name: nameless }] }, '/body/groups/0/name'],
  ['group-empty', { ...five, groups: [groupOf(0)] }, '/body/groups/0/members'],
  [
    'facilitator-name',
    { ...five, facilitators: [{ key: 'k1', name: nameless }] },
    '/facilitation/facilitators/0/name',
  ],
  ['candidate-name', named(' '), '/candidates/2/name'],
  ['candidate-twice', named('Ada Okafor'), '/candidates/2/name'],
  ['rule-group', ruled(five, { kind: 'class-veto', group: 'k9' }), '/rule/group'],
  ['rule-except', ruled(five, { kind: 'minus-named' }), '/rule/except'],
  ['round-time', planned(five, { closes: 'soon' }), '/rounds/0/closes'],
  ['round-names', planned(five, { candidates: [] }), '/rounds/0/candidates'],
  ['round-question', { ...five, rounds: [{ ...TALKS, question: nameless }] }, '/rounds/0/question'],
  [
    'post-name',
    { ...five, posts: [{ key: 'k1', name: nameless, incumbent: '', vacantFrom: '' }] },
    '/posts/0/name',
  ],
  ['fallback-group', agreed({ kind: 'class-veto', group: 'k9' }), '/fallback/group'],
  ['fallback-except', agreed({ kind: 'minus-named' }), '/fallback/except'],
  ['round-classes', planned(five, { reveal: 'classes' }), '/rounds/0/classes'],
])('a gap at its field: %s', (code, draft, at) => {
  expect(missing(draft)).toMatchObject([{ code, at }]);
});

// Goal: a fault of the parser leads to the field. Method: forms that only the parser refuses.
test.each<[string, Draft, string, string]>([
  ['an id in capitals', withId('A B'), 'members', '/members/0/id'],
  ['an id twice', withId('choir-2x', 'choir-2x'), 'members', '/members/1/id'],
  ['a membership that ends before', dated('2026-02-01', '2026-01-01'), 'members', '/members/0/to'],
  ['a share that is none', ruled(five, { kind: 'majority', share: 'most' }), 'rule', '/rule/share'],
  [
    'more tolerated than there are',
    ruled(five, { kind: 'minus-k', tolerated: 9 }),
    'rule',
    '/rule/tolerated',
  ],
  [
    'more in favour than there are',
    ruled({ ...five, groups: [groupOf(2)] }, { kind: 'class-veto', atLeast: 9, group: 'k1' }),
    'rule',
    '/rule/atLeast',
  ],
  [
    'a weight that not all have',
    ruled(weighing(five, [1]), { kind: 'weighted-majority', weight: 'votes', share: '1/2' }),
    'rule',
    '/rule/weight',
  ],
  [
    'a share beyond the whole weight',
    ruled(weighing(five), { kind: 'double-majority', weight: 'votes', weightShare: '3/2' }),
    'rule',
    '/rule/weightShare',
  ],
  [
    'more than the body as blockers',
    ruled(weighing(five), { kind: 'double-majority', weight: 'votes', blockers: 9 }),
    'rule',
    '/rule/blockers',
  ],
  ['silence that counts against', { ...five, rule: against(five) }, 'rule', '/rule/read/silent'],
  [
    'silence for ever',
    { ...five, silence: { ...five.silence, hours: 9999 } },
    'rule',
    '/silence/hours',
  ],
  [
    'a sounding that closes first',
    planned(five, { closes: '2026-01-01T10:00' }),
    'rounds',
    '/rounds/0/closes',
  ],
  [
    'more names than there are',
    { ...five, rounds: [{ ...TALKS, exactly: 3 }] },
    'rounds',
    '/rounds/0/names',
  ],
  [
    'talks that leave no trace',
    { ...five, trace: 'none', rounds: [TALKS] },
    'rounds',
    '/rounds/0/kind',
  ],
  ['a check of no count', { ...checked(), trace: 'held' }, 'rounds', '/rounds/0/checkedBy'],
  [
    'a check before the talks',
    checked({ opens: '2026-06-01T10:00' }),
    'rounds',
    '/rounds/0/checkedBy',
  ],
  [
    'shortened beyond its length',
    { ...five, silence: { ...five.silence, shortestHours: 73 } },
    'rule',
    '/silence/shortestHours',
  ],
  [
    'statements for ever',
    { ...five, silence: { ...five.silence, statementHours: 9999 } },
    'rule',
    '/silence/statementHours',
  ],
  ['agreed for after no round', agreed({ afterRounds: 0 }), 'rule', '/fallback/afterRounds'],
  ['agreed beyond reach', agreed({ kind: 'minus-k', tolerated: 9 }), 'rule', '/fallback/tolerated'],
  [
    'a post that falls vacant on no day',
    {
      ...five,
      posts: [{ key: 'k1', name: { ...EMPTY, en: 'Clerk' }, incumbent: '', vacantFrom: 'soon' }],
    },
    'body',
    '/posts/0/vacantFrom',
  ],
  [
    'a threshold too low',
    trusted({ threshold: 1, assumedCorrupt: 1 }),
    'trustees',
    '/trustees/threshold',
  ],
  [
    'two closings',
    trusted({ closingQuorum: 3, threshold: 3, assumedCorrupt: 2 }),
    'trustees',
    '/trustees/closingQuorum',
  ],
  ['a day that does not exist', { ...five, vacantFrom: '2026-02-30' }, 'body', '/post/vacantFrom'],
])('a fault at its field: %s', (_, draft, step, at) => {
  expect(missing(draft)).toMatchObject([{ code: 'fault', step, at }]);
});

test('a short code that is none is refused while other things are still missing', () => {
  expect(missing({ ...withId('A B'), candidates: [] })).toMatchObject([
    { code: 'no-names' },
    { code: 'fault', step: 'members', at: '/members/0/id' },
  ]);
});

test('an impossible rule is refused at its field while other things are still missing', () => {
  const draft = { ...ruled(five, { kind: 'majority', share: '5/4' }), candidates: [] };
  expect(missing(draft)).toMatchObject([
    { code: 'no-names' },
    { code: 'fault', step: 'rule', at: '/rule/share' },
  ]);
  expect(missing(draft).map(isWrong)).toEqual([false, true]);
});

test('a fault in a group leads to its row, whatever its id', () => {
  const draft = { ...five, groups: [groupOf(1), { ...groupOf(1), key: 'k2' }] };
  expect(placeOf(draft, '/body/groups/founders-2/members/0')).toEqual({
    ...{ step: 'members', at: '/body/groups/1/members' },
  });
  expect(placeOf(draft, '/body/groups/strangers')).toMatchObject({ at: '/body/groups' });
  expect(placeOf(draft, '/format')).toEqual({ step: 'found', at: '' });
});

test('what the floors would do is said beforehand', () => {
  const thoughts = (draft: Draft) => codes(draft).filter((code) => code !== 'kind');
  expect(thoughts(planned(filledDraft(5)))).toEqual(['all-must-answer']);
  expect(thoughts(planned({ ...filledDraft(5), acceptsSmallCounts: true }))).toEqual([]);
  const apart = { ...filledDraft(12), groups: [groupOf(2)] };
  expect(thoughts(planned(apart, { reveal: 'classes', classes: ['k1'] }))).toEqual(['small-piece']);
  const bound = trusted({ assumedCorrupt: 3, threshold: 4, closingQuorum: 5 });
  expect(thoughts(planned(bound))).toEqual(['too-few']);
  const past = planned(filledDraft(12), { opens: '2026-01-01T10:00', closes: '2026-01-02T10:00' });
  expect(thoughts(past)).toEqual(['round-past']);
});

/** Every seat with votes, or so many. */
function weighing(draft: Draft, votes = draft.members.map((_, at) => at + 1)): Draft {
  const members = draft.members.map((row, at) => {
    const had = votes[at];
    return had === undefined ? row : { ...row, weights: { votes: had } };
  });
  return { ...draft, members };
}

function against({ rule }: Draft): Draft['rule'] {
  return { ...rule, read: { ...rule.read, silent: 'against' } };
}

function row(): Draft['members'][number] {
  return { key: 'k9', id: '', name: { ...EMPTY, en: 'Choir 1' }, from: '', to: '', weights: {} };
}

function named(name: string): Draft {
  const extra = { key: 'k9', name, country: '', facts: [] };
  return { ...five, candidates: [...five.candidates, extra] };
}

function agreed(part: Partial<NonNullable<Draft['fallback']>>): Draft {
  return { ...five, fallback: { ...CONSENSUS, afterRounds: 2, ...part } };
}

function checked(poll: Partial<Draft['rounds'][number]> = {}): Draft {
  const rounds = [
    { ...TALKS, checkedBy: 'k1' },
    { ...PLAN, ...poll },
  ];
  return { ...five, rounds };
}

function withId(...ids: readonly string[]): Draft {
  return { ...five, members: five.members.map((one, at) => ({ ...one, id: ids[at] ?? '' })) };
}

function dated(from: string, to: string): Draft {
  return {
    ...five,
    members: five.members.map((one, at) => (at === 0 ? { ...one, from, to } : one)),
  };
}

function trusted(part: Partial<Draft['trustees']>): Draft {
  return { ...five, trustees: { ...five.trustees, byItself: false, ...part } };
}
