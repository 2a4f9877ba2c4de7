/** What lies under silence, proposed as a decision that a minister can sign. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { instantOf } from '../basics/instant.ts';
import type { Subject } from '../table/silence/subject.ts';
import { parseCandidateId, parseRoundId } from '../table/ids.ts';
import { spellDay } from './clock.ts';
import { type Language, languages, messagesOf } from './index.ts';
import { sayOutcome, sayProposal } from './say-outcome.ts';

const BODY = 'Harbour Choirs';

function candidateId(id: string) {
  return must(parseCandidateId(id), 'a name');
}

function proposed(subject: Subject, tag: Language): string {
  const { chair, outcomes } = messagesOf(tag);
  const words = { proposals: chair.proposals, outcomes };
  return sayProposal(words, subject, { body: BODY, post: 'Reeve' }, speaker(tag));
}

function speaker(tag: Language) {
  const as = (id: string) => id.toUpperCase();
  return { candidate: as, post: as, round: as, day: (date: string) => spellDay(date, tag) };
}

test('a package is one decision, with “and” before the last name', () => {
  const named = ['aa', 'bb', 'cc'];
  const names = named.map((id) => ({ post: `post-${id}`, candidate: candidateId(id) }));
  const said = languages.map((tag) => proposed({ kind: 'package', names }, tag));
  expect(said).toEqual([
    'Harbour Choirs benoemt samen AA (POST-AA), BB (POST-BB) en CC (POST-CC).',
    'Harbour Choirs appoints together AA (POST-AA), BB (POST-BB) and CC (POST-CC).',
    'Harbour Choirs. Nominations en bloc\u00a0: AA (POST-AA), BB (POST-BB) et CC (POST-CC).',
  ]);
});

test('each subject is proposed in a sentence of its own, its days in words', () => {
  const subjects: readonly Subject[] = [
    { kind: 'name', candidate: candidateId('aa') },
    { kind: 'extension', until: '2031-01-01' },
    { kind: 'vacancy', acting: 'D. Deputy', from: '2031-01-01', until: null },
    { kind: 'vacancy', acting: 'D. Deputy', from: '2031-01-01', until: '2031-06-01' },
  ];
  for (const tag of languages) {
    const said = subjects.map((subject) => proposed(subject, tag));
    expect(new Set(said).size).toBe(subjects.length);
    for (const sentence of said) {
      expect(sentence).toMatch(/^Harbour Choirs.*\.$/);
      expect(sentence).not.toMatch(/undefined|null|2031-/);
    }
  }
});

test('names that are level are joined as one says them', () => {
  const names = ['aa', 'bb'].map(candidateId);
  const counts = { encourage: 1, discourage: 1, noOpinion: 3 };
  const round = must(parseRoundId('poll-1'), 'a round');
  const tie = { kind: 'tie', names, round, counts, at: instantOf(0), reason: '-' } as const;
  const said = languages.map((tag) => sayOutcome(messagesOf(tag).outcomes, tie, speaker(tag)));
  expect(said.map((sentence) => /AA (\S+) BB/.exec(sentence)?.[1])).toEqual(['en', 'and', 'et']);
});
