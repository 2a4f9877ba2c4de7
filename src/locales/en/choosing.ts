/**
 * How one is chosen among several names, as it is set up, in English: the type of the other
 * languages.
 */

import { plural } from '../plural.ts';

export const messages = {
  /** Of a straw poll at the level `passes`. */
  verdict: 'Only whether each name meets the rule',
  title: 'How is one chosen among several names?',
  lede: 'What follows from each counted sounding. When a name passes is said above.',
  kinds: {
    single: 'As planned: each sounding is on the names it was planned with',
    eliminate: 'Successive elimination: round by round fewer names go on',
    exhaustive: 'Exhaustive ballot: ballot after ballot, until a name passes',
    approval: 'Approval: one ballot, in which a member may approve of several names',
  },
  stages: 'Rounds of the elimination',
  stage: (nr: number) => `round ${nr}`,
  add: 'Add a round',
  asked: 'Each member answers with',
  answers: {
    scale: 'a word of the scale for each name',
    exactly: 'just so many names, without order',
    upTo: 'at most so many names, without order',
  },
  preferences: 'Names from each member',
  keep: 'Names that go on',
  breadth: 'At the same number, the name asked for in more of these groups goes first',
  least: 'A group counts from so many of its members on',
  drop: 'After a ballot without result',
  drops: { lowest: 'the lowest name leaves', none: 'all names stand again' },
  max: 'Ballots, at most',
  runoff: 'Then comes a run-off between the first names',
  runoffKeep: 'Names in the run-off',
  runoffMax: 'Ballots of the run-off, at most',
  ties: 'Names that are level at the line',
  tied: { allStay: 'all stay', putToBody: 'are put to the body' },
  /** Further kinds of rule, beside those of the form’s own words. */
  passes: {
    unanimity: 'Unanimity: everybody is in favour',
    'weighted-majority': 'A majority of a weight, such as votes held or population',
    'double-majority': 'A double majority: of the members, and of a weight',
  },
  weight: 'Which weight',
  weightShare: 'Share of the weight',
  heads: 'Share of the members',
  blockers: 'So many members are needed to block',
  blockersHint: 'With 1 there is no such clause.',
  /** Of a planned sounding, beside “each names just so many”. */
  upTo: (most: number) =>
    `Each names at most ${most}, without order, or nobody, and says nothing against the others.`,
  missing: {
    stages: 'the elimination has no round',
    'stage-number': (nr: string) => `round ${nr} of the elimination has a number outside 1 to 100`,
    'stage-falling': (nr: string) =>
      `round ${nr} of the elimination keeps no fewer names than the one before`,
    'ballots-number': 'the number of ballots must be between 1 and 200',
    'runoff-number': 'a run-off is among 2 to 100 names, in 1 to 200 ballots',
    'names-number': (nr: string) => `sounding ${nr} must ask for 1 to 100 names`,
  },
  thoughts: {
    'stage-asks': (nr: string, needed: number) =>
      needed === 0
        ? `sounding ${nr} could not be called in its turn: the rule asks for a word for each name there`
        : `sounding ${nr} could not be called in its turn: the rule asks each member for just ${plural('en', needed, { one: 'one name', other: '# names' })} there`,
    'stage-breadth': (nr: string) =>
      `sounding ${nr} could not be called in its turn: it does not count the groups apart that the rule needs`,
    'resistance-not-asked': (nr: string) =>
      `sounding ${nr} could not be called: the rule draws on grades of resistance, and it asks for none`,
    'zero-left-out': (nr: string) =>
      `sounding ${nr} could not be called: the name that means “leave things as they are” is not in it`,
  },
};
