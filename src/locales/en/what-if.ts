/**
 * What if, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

const members = (count: number) => plural('en', count, { one: '# member', other: '# members' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const are = (count: number) => (count === 1 ? 'is' : 'are');

export const messages = {
  title: 'What if',
  lede: 'Suppose who stands where, and read what the rule would say.',
  kept: 'It is all supposition: reckoned on this page, sent to nobody, gone when you leave. Nobody’s answer is in it.',
  name: 'Name',
  begin: {
    label: 'Begin with',
    favour: 'everyone in favour, except …',
    nobody: 'nobody yet: mark who is',
  },
  brush: 'A tap marks a member as',
  marks: { favour: 'in favour', neutral: 'no opinion', against: 'against', absent: 'absent' },
  members: 'Members',
  one: (name: string, mark: string) => `${name}: ${mark}`,
  ofGroup: (name: string) => `the whole group “${name}”`,
  groups: 'At one go',
  again: 'Begin again',
  find: 'Find a member',
  noneFound: 'No member has that in its name.',
  noMembers: 'There are no members yet. Once there are, positions can be tried here.',
  count: {
    favour: (count: number) => `${count} in favour`,
    neutral: (count: number) => `${count} of no opinion`,
    against: (count: number) => `${count} against`,
    absent: (count: number) => `${count} absent`,
  },
  public: {
    title: 'Said in public',
    lede: 'Objections that were signed are marked from the start. Tick one as if what it asks were met, and its member no longer stands in the way.',
    unnamed: (condition: string) =>
      `Besides, somebody objects through the facilitators, unless: ${condition}`,
    met: 'as if this were met',
    open: (condition: string) => `Besides, the name is available only on a condition: ${condition}`,
  },
  verdict: {
    title: 'Then',
    passes: 'It passes.',
    lost: (who: string, _count: number) => `It would change if ${who} turned against.`,
    neverLost: 'Nothing that anybody still does would change this.',
    short: (who: string) => `Not yet: it still needs the support of ${who}.`,
    closed: (who: string) =>
      `It could be stopped by ${who}, turning against: no support of the others would outweigh that.`,
    neverClosed: 'Nobody who is not against already could stop it.',
    held: (who: string, count: number) => `It cannot pass while ${who} ${are(count)} against.`,
    tooMany: (who: string, _count: number) =>
      `It cannot pass while so many are against: ${who} would have to come round.`,
    never: 'It cannot pass under this rule, even with everyone in favour.',
    sets: 'The smallest sets that would do',
    blocks: 'The smallest sets that would stop it',
  },
  fields: {
    title: 'Condition by condition',
    atLeast: (have: string, limit: string) => `${have}, needs ${limit}`,
    atMost: (have: string, limit: string) => `${have}, allows ${limit}`,
  },
  compare: {
    title: 'The same positions under other rules',
    lede: 'What you marked above stays; only the rule changes.',
    rule: 'Rule',
    outcome: 'Then',
  },
  rules: {
    title: 'What each rule would mean here',
    lede: (count: number) =>
      `For a body of ${members(count)}, and with abstention and absence read as set above. The picture first, the same in words below.`,
    yours: 'the rule chosen',
    inForce: 'the rule in force',
    take: 'Choose this rule',
    taken: (rule: string) => `Chosen: ${rule}`,
    backTo: 'Back to the comparison',
    hold: 'fewest who can hold up a name',
    carry: 'fewest who can carry one against all others',
    picture: 'How few can hold up a name, and how few can carry one, under each rule',
    bar: (count: number, all: number) => `${count} of ${all}`,
    nobody: 'no number of members',
    alone: {
      nobody: 'No member can hold up a name alone.',
      everybody: 'Any one member can hold up a name.',
      group: (name: string) =>
        `Any one member of the group “${name}” can hold up a name; nobody else can alone.`,
      names: (names: string, _count: number) => `Alone, only ${names} can hold up a name.`,
      outside: (name: string) =>
        `Any one member outside the group “${name}” can hold up a name; that group’s members cannot alone.`,
      but: (names: string) => `Any one member can hold up a name, except ${names}.`,
      some: (count: number) => `${members(count)} can each hold up a name alone.`,
    },
    block: (who: string) => `It takes ${who} together.`,
    besides: (who: string) => `Of the others, it takes ${who} together.`,
    never: 'No number of objections holds up a name.',
    against: (who: string) => `With all others against, the support of ${who} is enough.`,
    neutral: (who: string) => `With all others of no opinion, the support of ${who} is enough.`,
    neutralNone: 'If nobody says more than “no opinion”, the name passes.',
    absent: (who: string) => `With all others absent, the support of ${who} is enough.`,
    absentNone: 'If nobody answers, the name passes.',
    away: (who: string) => `A name that all who answer want is held up by the absence of ${who}.`,
    awayNever: 'Staying away holds up nothing.',
    same: (who: string) =>
      `With all others of no opinion, or absent, the support of ${who} is enough.`,
    sameNone: 'If nobody says more than “no opinion”, or nobody answers at all, the name passes.',
    sameAll: (who: string) => `Only with ${who} in favour does a name pass.`,
    neutralAll: (_who: string) => 'A single “no opinion” holds it up.',
    absentAll: (who: string) => `Only if ${who} answer can a name pass.`,
    incomplete:
      'The rule chosen is not complete yet, or does not fit the members; the others can be compared already.',
    print: 'Print the comparison',
    working: 'Reckoning …',
  },
  power: {
    title: 'Voting power',
    lede: 'Power is not weight: what counts is how often a member makes the difference. By Penrose, of all ways to divide into yes and no; by Shapley and Shubik, of all orders in which members may join.',
    under: 'Under this rule',
    begin: 'Reckon voting power',
    stop: 'Stop',
    soon: {
      exact:
        'What is below lies between two bounds. The exact figures are being counted, which takes some minutes; if you stop, these stay.',
      closer:
        'What is below comes from a small sample. A larger one is being drawn, which takes half a minute or more; if you stop, these stay.',
    },
    stopped: 'Stopped. Nothing was kept; you can begin again.',
    stumbled: 'It could not be reckoned on this device.',
    member: 'Member',
    penrose: 'Penrose',
    shapley: 'Shapley-Shubik',
    level: (count: number) =>
      `All ${members(count)} count alike under this rule: each makes the difference equally often.`,
    each: 'each member',
    perCent: 'in per cent',
    ofEach: (whole: string) => `of each ${whole}`,
    how: {
      rounding: 'Counted exactly, and rounded to what is shown.',
      bound: 'Reckoned numerically; what is off is far below what is shown.',
      weights: (share: string) =>
        `The weights have too many digits to be counted one by one, and were rounded: what is shown is the middle between two bounds, and no figure is off by more than ${share}.`,
      sample: (share: string) =>
        `Too many weights of many digits for counting: these are estimates, from orders of joining drawn at random, the same ones each time. No figure is off by more than ${share}, but for a chance of less than one in a billion.`,
    },
  },
  and: (parts: readonly string[]) => list.format(parts),
  of: (take: number, names: string) => `${take} of ${names}`,
  group: (take: number, name: string, whole: boolean) =>
    whole ? `all of the group “${name}”` : `${take} of the group “${name}”`,
  outside: (take: number, name: string, whole: boolean) =>
    whole ? `all outside the group “${name}”` : `${take} outside the group “${name}”`,
  but: (take: number, names: string, whole: boolean) =>
    whole ? `all but ${names}` : `${take} of all but ${names}`,
  alike: (take: number, size: number) => `${take} of ${size} members that count alike`,
  alikeAll: (size: number) => `all of ${size} members that count alike`,
  /** All of those asked. */
  whole: {
    body: (size: number) => (size === 1 ? 'the one member' : `all ${members(size)}`),
    others: (size: number) => `all ${size}`,
    wanting: (size: number) =>
      size === 1 ? 'the one not yet in favour' : `all ${size} not yet in favour`,
    free: (size: number) => (size === 1 ? 'the one not against' : `all ${size} not against`),
    against: (size: number) =>
      size === 1 ? 'the one that is against' : `all ${size} that are against`,
  },
  /** Any of those asked. */
  some: {
    body: (take: number) => (take === 1 ? 'any one member' : `any ${members(take)}`),
    others: (take: number) => (take === 1 ? 'any one' : `any ${take}`),
    wanting: (take: number, size: number) => `${take} of the ${size} not yet in favour`,
    free: (take: number, size: number) => `${take} of the ${size} not against`,
    against: (take: number, size: number) => `${take} of the ${size} that are against`,
  },
  /** So many, where the sets differ. */
  so: {
    body: (count: number) => `${members(count)}, though not just any ${count}`,
    wanting: (count: number) => `${count} more`,
    others: (count: number) => String(count),
    free: (count: number) => members(count),
    against: (count: number) => `${count} of those against`,
  },
  atLeast: (text: string) => `at least ${text}`,
  others: 'and others of this size',
};
