/**
 * The Corridor, who moves whom, in English: the type of the other languages.
 */

import { plural } from '../../plural.ts';

export const messages = {
  heaviest: (name: string) => `By what is dated here, one voice weighs most: ${name}.`,
  several: (names: string) =>
    `By what is dated here, no one voice weighs most: ${names} are level.`,
  none: 'Nothing witnessed and dated says yet who moves whom.',
  equal: 'All votes are formally equal. Nobody types a weight in: it follows from the evidence.',
  looksAll: (pieces: number) =>
    plural('en', pieces, {
      one: 'Members in general look to it, by # dated piece of evidence:',
      other: 'Members in general look to it, by # dated pieces of evidence:',
    }),
  moves: (names: string, pieces: number) =>
    plural('en', pieces, {
      one: `It moves ${names}, by # dated piece of evidence:`,
      other: `It moves ${names}, by # dated pieces of evidence:`,
    }),
  followed: (turns: number, days: number) =>
    plural('en', turns, {
      one: `# turn the same way followed a turn of its own within ${days} days; that alone proves nothing.`,
      other: `# turns the same way followed turns of its own within ${days} days; that alone proves nothing.`,
    }),
  toEvidence: 'Where it stands in the list',
  caution:
    'A dashed line says only that one turn came after another. Following in time is not proof of influence: beside each stands how many others turned as well, and how many usually do.',
  graph: 'Who moves whom',
  graphHow:
    'An arrow runs from who moves to who is moved. Tab goes into the picture, the arrow keys from one to the next, Enter shows one alone.',
  solid: 'witnessed',
  dashed: 'followed in time',
  wider: 'wider: more dated pieces of evidence',
  ring: 'in a circle of waiting',
  withTurns: 'Show turns that followed in time',
  everybody: 'members in general',
  node: (name: string, moves: number, moved: number) => `${name}: ${moves} arrows out, ${moved} in`,
  only: (name: string) => `Only what concerns ${name}.`,
  all: 'Show all',
  list: 'The same in sentences',
  listed: (edges: number) =>
    edges === 0
      ? 'Nothing yet.'
      : plural('en', edges, { one: '# line of the picture', other: '# lines of the picture' }),
  edge: {
    moves: (leader: string, follower: string) => `${leader} moves ${follower}`,
    trades: (leader: string, follower: string) => `${follower} trades with ${leader}`,
    after: (leader: string, follower: string) => `${follower}, after ${leader}`,
  },
  pieces: (ties: number, turns: number) =>
    [ties > 0 && `${ties} witnessed`, turns > 0 && `${turns} in time only`]
      .filter((part) => part !== false)
      .join(', '),
  turned: (who: string, way: 'for' | 'against', name: string, day: string) =>
    `${who} turned ${way === 'for' ? 'towards' : 'against'} ${name} on ${day}`,
  after: (days: number, leader: string, day: string) =>
    plural('en', days, {
      one: `# day after ${leader} (${day}).`,
      other: `# days after ${leader} (${day}).`,
    }),
  rate: (also: number, usual: number, days: number) => {
    const others = also === 0 ? 'nobody else did' : `${also} more did`;
    const most = usual === 0 ? 'fewer than one' : `about ${usual}`;
    return `In those ${days} days ${others}; in any ${days} days since the first, ${most} did.`;
  },
  itsWord: (name: string) => `What ${name} said`,
  circlesTitle: 'Who waits for whom',
  noCircle: 'No circle of waiting is known: nobody waits for somebody who waits for it.',
  circle: (chain: string) => `${chain}: nobody in this circle can go first.`,
  waits: (who: string, on: string) => `${who} waits for ${on}`,
  knot: (member: string, waiting: string, count: number) =>
    count === 1
      ? `${member} waits for nobody known; ${waiting} waits for it.`
      : `${member} waits for nobody known; ${waiting} wait for it, directly or through others.`,
  noWaiting: 'Nobody is known to wait for another.',
  add: 'Add what was witnessed',
  fields: {
    follower: 'Who is moved (none: members in general)',
    leader: 'Who moves it',
    leaderInWords: 'Or who moves it, in words',
    how: 'How',
    subject: 'On what',
    note: 'What was witnessed',
  },
};
