/**
 * What follows from a counted round, in English.
 */

import { plural } from '../plural.ts';
import type { ChoiceWords } from '../say-choice.ts';

export const messages: ChoiceWords = {
  list: (names) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names),
  stage: (nth, of, keep) =>
    `Round ${nth} of ${of}: by the rule ${plural('en', keep, { one: 'one name goes', other: '# names go' })} on.`,
  ballot: (nth, of) => `Ballot ${nth} of at most ${of}.`,
  runoff: (nth, of) => `Run-off, ballot ${nth} of at most ${of}.`,
  singleBallot: 'One ballot decides.',
  goOn: (names, count) => `${names} ${count === 1 ? 'goes' : 'go'} on.`,
  leave: (names, count) =>
    `${names} ${count === 1 ? 'does' : 'do'} not go on, and can no longer pass.`,
  sameNames: (names) => `Nobody leaves: ${names} stand again.`,
  broken: {
    against: (names) =>
      `${names} came out with the same number at the line; fewer voices against decided.`,
    breadth: (names) =>
      `${names} came out with the same number at the line; breadth over the groups decided.`,
  },
  level: (names) => `${names} are level at the line, and nothing sets them apart.`,
  settled: (name) => `One name is left: ${name}. It is not decided yet: it may now be put forward.`,
  met: (name) => `${name} meets the rule; with that the rounds are over.`,
  least: (name, sum) => `${name} meets the least resistance: ${sum} in all.`,
  levelLeast: (names, sum) =>
    `${names} meet the same least resistance, ${sum} in all, and nothing sets them apart.`,
  noneBetter: 'No name meets less resistance than leaving things as they are.',
  putToBody:
    'The rule does not decide between them: the body does, and the chair records what it decided.',
  exhausted: 'The rule provides for no further round; nobody has passed.',
  consulted: (names) =>
    `Members were heard and nothing was counted, so no number says who goes on. Until those who heard them say so, ${names} remain.`,
  decided: (names, reason) => `The chair recorded that these go on: ${names}. Reason: “${reason}”`,
  verdicts: { passes: 'passes', 'not-yet': 'not yet', 'no-more': 'can no longer pass' },
  why: {
    'meets-the-rule': 'meets the rule',
    'above-the-cut': 'above the line',
    'level-at-the-cut': 'level at the line',
    'below-the-cut': 'below the line',
    'nobody-leaves': 'nobody leaves in this round',
    'another-meets-it': 'another name meets the rule',
    'no-better-than-nothing': 'no less resistance than to leaving things as they are',
  },
  row: ({ name, place, for: votes, against, breadth, verdict, why }) =>
    `${place}. ${name}: ${votes} for, ${against} against${
      breadth === null ? '' : `, in ${plural('en', breadth, { one: '# group', other: '# groups' })}`
    }: ${why}; ${verdict}`,
  gradedRow: ({ name, place, resistance, why, verdict }) =>
    `${place}. ${name}: resistance ${resistance}: ${why}; ${verdict}`,
  head: {
    name: 'Name',
    place: 'Place',
    for: 'For',
    against: 'Against',
    breadth: 'Groups',
    resistance: 'Resistance',
    verdict: 'Passes?',
    why: 'Why',
  },
  title: 'Who goes on, and why',
  table: 'The count, name by name',
  decision: 'Recorded by the chair',
  whom: 'Whom do you name?',
  atMost: (most) =>
    `Choose at most ${plural('en', most, { one: 'one name', other: '# names' })}, or nobody. You say nothing against the others.`,
  known: 'How many named each, to all members at one moment; never which names went together.',
  nobody: 'You name nobody',
  namedBy: 'Named by',
  pick: 'Who goes on',
  pickHint: 'The names that go on. Whoever is not ticked stands in no further round.',
  picked: (count) =>
    plural('en', count, { one: '# name is ticked.', other: '# names are ticked.' }),
  course: {
    single: '',
    stages: (stages) => `Round by round fewer names go on: ${stages}.`,
    stage: (preferences, keep) =>
      `${
        preferences === null
          ? ''
          : `each member names ${plural('en', preferences, { one: 'one', other: '#' })}, `
      }${plural('en', keep, { one: 'one stays', other: '# stay' })}`,
    breadth: 'Between names with the same number, the one named in more of the groups goes first.',
    drops: 'After each ballot without result the lowest name leaves, until two are left.',
    repeats: 'After a ballot without result the same names stand again.',
    ends: (max) =>
      `After ${plural('en', max, { one: '# ballot', other: '# ballots' })} without result it is over.`,
    runoff: (max, keep, ballots) =>
      `After ${plural('en', max, { one: '# ballot', other: '# ballots' })} without result the first ${keep} stand in a run-off of at most ${plural('en', ballots, { one: '# ballot', other: '# ballots' })}; the rule stays the same.`,
    approval: 'In one ballot, the name with most approvals among those that meet the rule.',
    resistance: 'In one ballot, the name with least resistance.',
    ties: {
      allStay: 'Names that are level at the line all stay.',
      putToBody: 'Between names that are level at the line the body decides.',
    },
  },
};
