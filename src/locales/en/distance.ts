/**
 * Distance and seats, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

const members = (count: number) => plural('en', count, { one: '# member', other: '# members' });
const atLeast = (exact: boolean, text: string) => (exact ? text : `at least ${text}`);

export const messages = {
  title: 'Distance and seats',
  sight: {
    all: 'All members and the chair',
    part: 'Each answer only as part of a total',
    operator: 'Operator: totals after publication, and who took part; never an answer',
  },
  headline: {
    none: 'No round has been counted yet.',
    sums: 'So far only sums were counted, and no members.',
    sumsWhy:
      'Distance counts members, and sums of weights or grades do not tell how many stand behind them. The sums stand with the results, on the page Record.',
    noneWhy:
      'Distance is known once a round has been counted: how many members each name is short of what the rule asks, and never which.',
    clear: (name: string) => `Nothing stands in the way of ${name}.`,
    clearMany: (count: number) => `Nothing stands in the way of ${count} names.`,
    nearest: (name: string, consensus: boolean, short: number, exact: boolean) =>
      `Nearest to ${consensus ? 'consensus' : 'the rule'}: ${name}, ${atLeast(exact, members(short))} short.`,
    notYet: 'No name meets the rule yet.',
    open: (name: string) =>
      `Nearest: ${name}; what is published does not settle whether the rule is met.`,
    ended: 'The selection has ended. This is how far the names were.',
  },
  asOf: (round: number) => `As things stand after round ${round}.`,
  /** What would change whether a name passes: after “As things stand after round 2.” */
  turn: {
    against: (moves: number, all: number) =>
      moves === all
        ? `It would change if ${all === 1 ? 'the one member that stands' : `the ${all} members that stand`} in the way answered otherwise; which ${all === 1 ? 'it is' : 'they are'} is not known to anyone.`
        : `It would change if ${moves} of the ${all} members that stand in the way answered otherwise; which they are is not known to anyone.`,
    favour: (moves: number) => `It would change if ${members(moves)} more were in favour.`,
    several: (moves: number, exact: boolean, conditions: string) =>
      `It would change if ${atLeast(exact, members(moves))} answered otherwise. Still missing: ${conditions}.`,
    lost: (moves: number, exact: boolean) =>
      `It would change if ${atLeast(exact, members(moves))} answered otherwise.`,
    open: (conditions: string) => `Not settled by what is published: ${conditions}.`,
    never: 'It cannot be reached with those who may answer.',
    bit: 'The round gave one bit for each name: no figure lies behind it that anyone could read.',
  },
  rows: {
    title: 'How far each name is',
    hint: 'Sorted by distance, never by applause. One mark is one member; no mark is anybody’s.',
    noNames: 'No name has been entered yet.',
    earlier: (round: number) => `as of round ${round}, the last that had this name`,
    by: (sponsor: string) => `Put forward by ${sponsor}.`,
  },
  standing: {
    official: 'Official.',
    informal: 'Informal.',
    named: 'Named.',
    withdrawn: 'Withdrawn.',
  },
  measure: {
    clear: 'Nothing in the way',
    passes: 'Meets the rule',
    consensus: (count: number) => `${count} from consensus`,
    short: (count: number, exact: boolean) => `${atLeast(exact, members(count))} short`,
    noObjection: 'No objection',
    objection: 'An objection',
    notYet: 'Not yet',
    open: 'Not settled by the counts',
    never: 'Out of reach',
    unknown: 'In no count of members yet',
    withdrawn: 'Withdrawn',
  },
  track: {
    against: {
      good: (count: number) => `${count} not in the way`,
      bad: (count: number) =>
        plural('en', count, { one: '# stands in the way', other: '# stand in the way' }),
    },
    for: {
      good: (count: number) => `${count} in favour`,
      bad: (count: number) => `${count} not in favour`,
    },
    notAgainst: {
      good: (count: number) => `${count} in favour or neutral`,
      bad: (count: number) => `${count} against`,
    },
    aside: (count: number) => `${count} neither for nor against`,
    unheard: (count: number) => `${count} not heard`,
    needed: (count: number) => `${count} needed`,
    key: {
      good: 'does what the condition asks',
      bad: 'stands in the way of it',
      aside: 'neither for nor against',
      unheard: 'not heard',
      needed: 'so many are needed',
    },
  },
  conditions: {
    met: 'met',
    notMet: 'not met',
    open: 'not settled',
    heard: (heard: number, all: number) => `heard ${heard} of ${all}`,
    stands: 'name still stands',
    gone: 'name withdrawn',
    short: (count: number, exact: boolean) => atLeast(exact, `${count} short`),
    among: (group: string) => ` of the group “${group}”`,
    except: (names: string) => ` of all but ${names}`,
    nobody: (among: string) => `nobody${among} objects`,
    against: (quota: string, among: string) => `${quota} against${among}`,
    for: (quota: string, among: string) => `${quota} in favour${among}`,
    notAgainst: (quota: string, among: string) => `${quota} in favour or neutral${among}`,
  },
  support: {
    round: (round: number) => `Round ${round}`,
    column: 'Round',
    encourage: 'encourage',
    discourage: 'discourage',
    noOpinion: 'none',
    caption: (name: string) => `Support for ${name}, round by round`,
    absent: 'not in this round',
    nothing: 'nothing published',
    since: (round: number) => `since ${round}`,
    withheld: (round: number) =>
      `Movement since round ${round} is not shown: so few members came or went between the rounds that it could give an answer away.`,
    otherMembers: (round: number) =>
      `Not quite the same members answered as in round ${round}; part of the movement is theirs.`,
  },
  outstanding: {
    title: 'Conditions',
    available: (condition: string) => `available: ${condition}`,
    objection: (member: string, condition: string) => `${member}, under silence: ${condition}`,
    lifted: 'lifted',
    stands: 'outstanding',
  },
  seats: {
    title: 'The table',
    ofRound: (round: number) => `The table, round ${round}`,
    order: 'Order of seats',
    orders: { roster: 'Roster', en: 'English', fr: 'French', nl: 'Dutch' },
    how: 'A filled seat has answered; an open seat has not yet. Nothing here says how.',
    before: 'No round has been called: the rings show which seats are taken.',
    called: 'The round has been called and is not open yet: the rings show which seats are taken.',
    batch: (at: string) => `Batch of ${at}.`,
    closed: 'After the close.',
    count: (some: number, all: number) => `${some} of ${all}`,
    answered: 'have answered',
    taken: 'seats are taken',
    fill: { answered: 'answered', 'not-yet': 'not yet', 'not-asked': 'not asked in this round' },
    ring: {
      person: 'seat taken',
      'stand-in': 'a stand-in acts',
      empty: 'seat not taken yet',
    },
    arrows: 'Arrow keys walk round the table; Enter shows a seat.',
    chair: 'Chair',
    list: (count: number) =>
      plural('en', count, {
        one: 'The same as a list, # row',
        other: 'The same as a list, # rows',
      }),
    choose: 'Choose a seat to see its mandate and what it has said in public.',
    panel: {
      mandate: 'Membership',
      always: 'throughout the selection',
      from: (day: string) => `from ${day}`,
      to: (day: string) => `until ${day}`,
      seat: 'Seat',
      since: (at: string) => `taken on ${at}`,
      round: 'This round',
      said: 'Said in public',
      objected: (name: string) => `Objected under silence on ${name}.`,
      lifts: (condition: string) => `What would lift it: ${condition}`,
      sponsors: (name: string) => `Put forward ${name}.`,
      national: (name: string) => `${name} is of this member; taking no part may be asked of it.`,
      nothing: 'Nothing.',
      close: 'Close',
    },
  },
};
