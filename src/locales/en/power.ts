/**
 * Voting power on the command line, in English: the type of the other languages.
 *
 * Use      src/cli/power.ts; numbers come in already written as the language writes them.
 */

import { plural } from '../plural.ts';

/** How many orders were drawn, and how far off each share can be. */
export type SampleWords = {
  readonly orders: string;
  readonly penrose: string;
  readonly banzhaf: string;
  readonly shapley: string;
  readonly colemanPrevent: string;
  readonly colemanInitiate: string;
};

export const messages = {
  summary: (members: number, winning: string, coalitions: string, share: string) =>
    `${plural('en', members, { one: '# member', other: '# members' })}, each for or against: ${winning} of ${coalitions} coalitions pass (${share}).`,
  columns: {
    member: 'member',
    swings: 'decisive',
    penrose: 'Penrose',
    banzhaf: 'Banzhaf',
    shapley: 'Shapley-Shubik',
    colemanPrevent: 'can prevent',
    colemanInitiate: 'can initiate',
  },
  legend: [
    'Decisive: coalitions of the others that pass only if this member joins.',
    'Penrose: these, out of all coalitions of the others. Banzhaf: the member’s part in all such cases.',
    'Shapley-Shubik: how often the member turns the vote, if all join one by one in any order.',
    'Prevent: of what would pass, how much fails without this member. Initiate: of what would fail, how much passes with it.',
  ],
  vetoers: (members: string) => `Nothing passes without: ${members}.`,
  carriers: (members: string) => `Enough alone: ${members}.`,
  dummies: (members: string) => `Never decisive: ${members}.`,
  smallest: (passing: number, blocking: number) =>
    `The fewest that can pass it: ${passing}. The fewest that can block it: ${blocking}.`,
  chances: {
    passes: (share: string) =>
      `With the chances in the file, each member on its own, it passes with a chance of ${share}.`,
    chance: 'in favour',
    pivotality: 'pivotal',
    legend: 'Pivotal: how likely the others are to leave the decision to this member (Birnbaum).',
    tooLarge: 'The chance of passing is not reckoned: the rule is too large for that here.',
  },
  methods: {
    diagram: 'Counted exactly, by decision diagram.',
    'weight-sums':
      'Coalitions counted exactly, by the sums of weights; Shapley-Shubik by numerical integration.',
    halves: 'Counted exactly, by the coalitions of two halves of the body.',
    layers: 'Counted by size and by the sums of weights.',
    orders: 'Estimated: too many weights of many digits beside one another for counting.',
  },
  errors: {
    rounding: (error: string) => `Shares are correct but for rounding: within ${error}.`,
    bound: (error: string) =>
      `Shares are off by at most ${error}: a proven bound of the integration, and rounding.`,
    weights: (error: string) =>
      `The weights have too many digits to be counted one by one: they were rounded, and the true figures lie between two bounds. Figures, counts too, are their middle; no share is off by more than ${error}.`,
  },
  sample: (of: SampleWords) =>
    `Drawn: ${of.orders} orders in which the members may join, always the same ones for the same file. Counts are estimates too. No share is off by more than: Penrose ${of.penrose}, Banzhaf ${of.banzhaf}, Shapley-Shubik ${of.shapley}, prevent ${of.colemanPrevent}, initiate ${of.colemanInitiate}; the chance that any is, is below one in a billion.`,
};
