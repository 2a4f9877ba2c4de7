/**
 * The Corridor, the brief of one page, in English: the type of the other languages.
 */

import { plural } from '../../plural.ts';

export const messages = {
  title: 'Brief',
  of: (body: string, post: string) => `${body}: ${post}`,
  stands: (day: string) => `As things stand on ${day}`,
  outcome: {
    chosen: (name: string, day: string) => `Chosen: ${name}, ${day}.`,
    withdrawn: (day: string) => `The selection was withdrawn on ${day}.`,
    extended: (day: string) => `The term was extended on ${day}.`,
    vacant: (day: string) => `The post is vacant since ${day}.`,
    none: (day: string) => `No outcome, as of ${day}.`,
  },
  ranges: 'How far each name is',
  range: (stand: string, of: number) => `${stand}, of ${of}.`,
  unknownRange: (of: number) => `nothing decided yet of ${of} members.`,
  moved: (day: string) => `What moved since ${day}`,
  nothingMoved: 'Nothing moved.',
  factOf: (name: string, fact: string) => `${name}: ${fact}`,
  countOf: (name: string) => `An anonymous count on ${name}`,
  passed: (what: string) => `Went by: ${what}`,
  somebody: 'somebody',
  obstacles: (name: string) => `Who stands in the way of ${name}, or is held back by a condition`,
  noObstacles: 'Nobody is known to stand in the way.',
  unnamed: (members: number) =>
    plural('en', members, {
      one: 'By the counts # more stands in the way, unnamed.',
      other: 'By the counts # more stand in the way, unnamed.',
    }),
  member: 'Member',
  position: 'Our assessment',
  likely: 'Not in the way in the end',
  confidence: 'Confidence',
  condition: 'On what condition',
  noCondition: 'none known',
  unsounded: (name: string) => `Not sounded on ${name}`,
  allSounded: 'Every member has given a word of its own.',
  unsoundedOf: (members: number, of: number) =>
    `${plural('en', members, { one: '# member', other: '# members' })} of ${of} without a word of their own: `,
  old: (days: number) => `Nothing newer than ${days} days`,
  nothingOld: 'No position is that old.',
  oldLine: (days: number) => plural('en', days, { one: '# day', other: '# days' }),
  conflicts: 'Where the evidence conflicts',
  noConflicts: 'No conflict is known.',
  countConflict: (name: string) => `A count on ${name} cannot be true with what was decided`,
  dates: 'Dates ahead',
  noDates: 'No date ahead is known.',
  contacts: 'Next talks',
  noContacts: 'None agreed.',
  due: (day: string) => `by ${day}`,
  noDay: 'no day set',
  follow: (who: string) => `${who}: `,
  approach: (member: string) => `Next to approach: ${member}`,
  more: (count: number) => `and ${count} more`,
  foot: {
    words: (name: string, rungs: string) => `Words of probability by ${name}: ${rungs}.`,
    judgement:
      'Which word a position gets is a judgement of this product. Confidence is a matter apart. Unknown is never counted as yes.',
    own: 'An assessment of this side, for its own use.',
  },
  controls: 'What is on the page, and taking it along',
  withSources: 'A second page with the sources',
  print: 'Print, or keep as PDF',
  printHow: 'The print dialog of the browser keeps it as PDF too; nothing is sent anywhere.',
  text: 'Take along as text (Markdown)',
  sources: 'What this page rests on',
  sourcesOf: (count: number) => plural('en', count, { one: '# item', other: '# items' }),
};
