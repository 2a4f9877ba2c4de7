/** What a corridor takes in, and each way in which it does not. */

import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { digestOf } from '../crypto/digest.ts';
import type { CandidateId, MemberId } from '../table/ids.ts';
import { accepted, warnings } from './acceptance.ts';
import { type Change, emptyCorridor, withChanges } from './corridor.ts';
import type { Body } from './kinds/index.ts';
import {
  ADA,
  BEA,
  FAY,
  corridorOf,
  count,
  decided,
  ground,
  link,
  put,
  signal,
  withdraw,
} from './testing/small-corridor.ts';

const TEXT = 'She said: "We like her," and left.';
const kept: Body<'kept-text'> = {
  title: 'A piece',
  outlet: null,
  language: 'en',
  published: null,
  learned: '2024-03-01',
  address: null,
  handling: 'clear',
  text: TEXT,
  hash: digestOf(utf8(TEXT)),
};
const quote = { exact: 'We like her', text: 't1', start: 11, end: 22 };
const base = corridorOf(
  put('signal', 's1', signal()),
  put('signal', 's2', signal({ origin: 's1' })),
  put('signal', 's3', signal()),
  put('kept-text', 't1', kept),
  put('link', 'l1', link('s2', 's1', 'retracts')),
);
const stranger = 'zoe' as MemberId;
const nobody = 'nobody' as CandidateId;

function codeOf(change: Change): string {
  const found = accepted(base, change);
  return found.ok ? 'accepted' : `${found.refusal.code} ${found.refusal.at}`;
}

test('what fits is taken in', () => {
  const fitting = [
    put('ground', 'ground', ground()),
    put('signal', 's9', signal({ quote })),
    put('signal', 's9', signal({ quote: { exact: 'and left', text: 't1' } })),
    put('signal', 's9', signal({ said: { date: '2024-03' }, hash: 'a'.repeat(64) })),
    put('count', 'c9', count({ among: [ADA, BEA], least: 1, holdOuts: [BEA] })),
    put('link', 'l9', link('s1', 's2', 'contradicts')),
    put('link', 'l9', link('s3', 's1', 'retracts')),
    decided(ADA, 'accept', { evidence: ['s1'] }),
    withdraw('signal', 's3'),
  ];
  expect(fitting.map(codeOf)).toEqual(fitting.map(() => 'accepted'));
});

const refused: readonly (readonly [string, Change])[] = [
  ['unknown_member /holder/member', put('signal', 's9', signal({ member: stranger }))],
  ['unknown_subject /subject', put('signal', 's9', signal({ subject: 'candidate:nobody' }))],
  ['unknown_meeting /meeting', put('signal', 's9', signal({ meeting: 'm1' }))],
  ['unknown_text /quote/text', put('signal', 's9', signal({ quote: { ...quote, text: 't9' } }))],
  ['quote_not_there /quote/exact', put('signal', 's9', signal({ quote: { ...quote, start: 10 } }))],
  [
    'quote_not_there /quote/exact',
    put('signal', 's9', signal({ quote: { exact: 'We love her', text: 't1' } })),
  ],
  ['hash_malformed /hash', put('signal', 's9', signal({ hash: 'abc' }))],
  ['said_after_learned /said', put('signal', 's9', signal({ said: { date: '2024-03-02' } }))],
  [
    'published_after_learned /published',
    put('signal', 's9', signal({ published: { date: '2024-04' } })),
  ],
  [
    'said_after_published /said',
    put(
      'signal',
      's9',
      signal({ published: { date: '2024-02-20' }, said: { date: '2024-02-21' } }),
    ),
  ],
  ['learned_in_future /learned', put('signal', 's9', signal({ learned: '2024-03-03' }))],
  ['origin_circular /origin', put('signal', 's1', signal({ origin: 's2' }))],
  ['link_to_itself /to', put('link', 'l9', link('s1', 's1', 'confirms'))],
  ['link_circular /to', put('link', 'l9', link('s1', 's2', 'retracts'))],
  ['unknown_signal /to', put('link', 'l9', link('s1', 's9', 'retracts'))],
  ['hash_mismatch /hash', put('kept-text', 't9', { ...kept, text: 'Another.' })],
  ['text_not_normal /text', put('kept-text', 't9', { ...kept, text: 'e\u0301' })],
  ['count_impossible /least', put('count', 'c9', count({ least: 5, most: 4 }))],
  ['count_impossible /least', put('count', 'c9', count({ among: [ADA, BEA], least: 3 }))],
  ['nothing_said /least', put('count', 'c9', count({ least: null }))],
  [
    'hold_out_not_among /holdOuts/0',
    put('count', 'c9', count({ least: 1, among: [ADA, BEA], holdOuts: [FAY] })),
  ],
  ['member_twice /among/1', put('count', 'c9', count({ least: 1, among: [ADA, ADA] }))],
  ['cell_id_wrong ', { ...decided(ADA, 'accept'), id: 'mine' }],
  ['unknown_signal /evidence/0', decided(ADA, 'accept', { evidence: ['s9'] })],
  ['nothing_to_withdraw ', withdraw('signal', 's9')],
  ['ground_needed ', withdraw('ground', 'ground')],
  ['reason_missing /reason', { ...withdraw('signal', 's3'), reason: ' ' } as Change],
  ['wrong_id ', put('ground', 'other', ground())],
  ['unknown_candidate /candidate', put('fact', 'f9', { candidate: nobody } as Body<'fact'>)],
];

test.each(refused)('%s', (code, change) => {
  expect(codeOf(change)).toBe(code);
});

test('without a ground nothing but a ground is taken in', () => {
  const first = accepted(emptyCorridor(), put('signal', 's1', signal()));
  expect(first).toMatchObject({ refusal: { code: 'ground_missing' } });
  expect(accepted(emptyCorridor(), put('ground', 'ground', ground())).ok).toBe(true);
});

test('a signal of a member that is not one yet is taken in, with a warning', () => {
  const members = ground().members.map((member) =>
    member.id === ADA ? { ...member, from: '2024-03-07' } : { ...member, to: '2024-01-01' },
  );
  const later = withChanges(base, [put('ground', 'ground', ground({ members }))]);
  const of = (member: MemberId) => warnings(later, put('signal', 's9', signal({ member })));
  expect(of(ADA)).toEqual([{ code: 'not_yet_member', member: ADA, from: '2024-03-07' }]);
  expect(of(BEA)).toEqual([{ code: 'no_longer_member', member: BEA, to: '2024-01-01' }]);
  expect(warnings(base, put('signal', 's9', signal()))).toEqual([]);
  expect(warnings(base, withdraw('signal', 's1'))).toEqual([]);
});
