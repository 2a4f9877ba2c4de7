/**
 * What results would give away, and who could open answers, said beforehand in English: the type
 * of the other languages.
 *
 * Use      `sayGivingAway` and `sayOpeners` of locales/say-outlook.ts.
 */

import { plural } from '../plural.ts';

const members = (count: number) => plural('en', count, { one: '# member', other: '# members' });

export const messages = {
  nothing: 'Nothing is published of the answers.',
  tested: {
    verdict:
      'Of each name only this becomes known: whether it meets the rule, never how many are for or against it.',
    edge: (count: number) =>
      `${count} members who compare their answers know the last one’s where it decides: any limit gives that away.`,
    turns: 'Trustees mix what is opened one after another: all who are needed must be at work.',
    bit: 'Of each name one bit becomes known: whether anybody is against it, never how many.',
    none: 'Where nobody is, everybody knows that no member was.',
    coalition: (count: number) =>
      `${count} members who compare their answers know the last one’s where nobody else of them is against: any sum gives that away.`,
  },
  talks: {
    count:
      'Nothing but the number of members heard and the words that all facilitators have agreed on.',
    held: 'Nothing but that it was held: no number, and no words.',
    who: 'Who was heard is not in the record. Whoever runs the server sees who sends a sealed letter, and when.',
    trust:
      'The facilitators know what each member says. Nothing prevents one of them from telling it.',
    checked: (nr: number) =>
      `Once sounding ${nr} is counted, the facilitators’ own counts for each name are shown beside it. Both are sums over nearly the same members: their difference can say something of those who were in only one.`,
    closed: (fewest: number) =>
      `The facilitators’ counts stay closed where fewer than ${fewest} were heard, or where heard and counted differ by one or two members.`,
    always:
      'They are shown however few were heard: this body has accepted that, and a single answer can be read off.',
  },
  levels: {
    title: 'Whose answer would be certain to whom, however all answer',
    level: 'Published',
    outsider: 'To an outsider',
    member: 'To a member who takes off its own',
    together: (count: number) => `To ${count} who compare their answers`,
    nobody: 'nobody’s',
    some: (count: number) =>
      plural('en', count, { one: 'one member’s', other: 'those of # members' }),
    passes: 'One bit for each name',
    counts: 'Counts',
    classes: 'Counts by class',
    agree: 'Where all of a set agree, everybody knows what each of them said, at every level.',
  },
  difference: (earlier: readonly number[], names: string) =>
    `Against sounding${earlier.length === 1 ? '' : 's'} ${earlier.join(', ')}, ${names} would stand alone: whoever subtracts the counts learns the answer if the others keep theirs. Leave a name out of one of the two, or publish one bit; else the call is refused, unless the chair calls knowingly and everybody reads it.`,
  unanimous: 'If all give the same answer, everybody’s answer is known to everybody.',
  pieces: (count: number, smallest: number) =>
    `Whoever reads the counts can tell apart ${count} sets; the smallest has ${members(smallest)}. If all in a set give the same answer, the answers in it are known.`,
  own: (others: number) =>
    `A member takes its own answer off: it knows the others’ where the other ${others} agree.`,
  coalition: (few: number) =>
    `${members(few)} who compare their answers always know another’s. Fewer do only where the rest of a set agrees.`,
  coalitionAtWorst: (few: number) =>
    `Groups overlap: as few as ${members(few)} who compare their answers may know another’s.`,
  always: 'One answer would be published as it is.',
  zero: 'A count of nought speaks of all: where nobody discourages a name, that is known of each.',
  fewest: (fewest: number, all: number) =>
    fewest >= all
      ? `It is opened only if all ${all} answer.`
      : `It is opened only if at least ${fewest} of ${all} answer; fewer answers say more about each.`,
  anyNumber: 'It is opened however few answer: this body has accepted that.',
  uncounted: (names: string) => `In no count: ${names}.`,
  refused: (size: number) =>
    `It could not be called: one set would have only ${members(size)}, and three are the least.`,
  tooFew: (fewest: number) => `It could not be called: ${fewest} must be able to answer.`,
  boardTitle: 'Who holds the keys',
  boardHint:
    'Nobody chosen: every member does. For a large body choose five to nine members of different groups, whose devices are reliable: their keys serve all.',
  board: (members: string) =>
    `A board holds the keys for the whole body: ${members}. The others answer all the same.`,
  trustees: (n: number, t: number, q: number) =>
    `${n} trustees. Any ${t} together can open a count, and could open answers; ${q} must sign the closing first.`,
  spare: (count: number) =>
    count < 0
      ? 'More are needed than there are: no sounding could be opened.'
      : plural('en', count, {
          one: '# trustee may be missing, and a sounding is opened all the same.',
          other: '# trustees may be missing, and a sounding is opened all the same.',
        }),
  spareNone: 'Nobody may be missing, or no sounding is opened.',
  alone: (group: string) => `The group “${group}” could open answers by itself.`,
  together: (groups: string) => `These groups together could open answers: ${groups}.`,
  noBloc: 'No declared groups together are enough to open answers.',
  secretNone: 'Secrecy needs every trustee to keep the rules.',
  secret: (f: number) =>
    plural('en', f, {
      one: 'Secrecy holds if at most one trustee breaks the rules.',
      other: 'Secrecy holds if at most # trustees break the rules together.',
    }),
  notSecret: (t: number, f: number) =>
    `This does not hold: ${f} are assumed to break the rules, and ${t} are enough to open answers.`,
  oneClosing:
    'No two different closings can both be signed: nobody can be singled out by leaving one answer out.',
  twoClosings: (q: number) =>
    `This does not hold: with only ${q} signatures two different closings could both be signed, and their difference is an answer.`,
  tooLarge: (group: string, f: number) =>
    `This does not hold: the group “${group}” acts together and has more than ${f} members.`,
  served:
    'Against whoever runs the server, everybody who uses the pages it serves counts among those who could break the rules.',
};
