/**
 * The Count, its cells, the day and the snapshots, in English: the type of the other languages.
 */

import { plural } from '../../plural.ts';

export const messages = {
  /** Beside a mark, in a narrow column. */
  age: (days: number) => `${days} d`,
  daysOld: (days: number) => plural('en', days, { one: '# day old', other: '# days old' }),
  onlySuggested: 'only suggested, nobody has decided',
  slider: {
    day: 'The day that is looked at',
    now: (last: string) => `As things stand now (last word: ${last})`,
    asKnown: (day: string) => `As known on ${day}`,
    earlier: 'Earlier',
    earlierHow: 'To the day before on which something was learned',
    later: 'Later',
    laterHow: 'To the next day on which something was learned',
    typed: 'Type a day',
    toNow: 'To now',
    marks: (ahead: number, past: number) => `Set dates and meetings: ${ahead} ahead, ${past} past`,
    kinds: {
      'hard-date': 'hard date',
      'announced-date': 'announced date',
      meeting: 'meeting',
      summit: 'summit',
      election: 'election',
    },
  },
  matrix: 'The count: members by subjects',
  member: 'Member',
  lifts: (name: string) => (name === '' ? 'What would lift it' : `What would lift it: ${name}`),
  leadHow: 'Let this column lead: order, what would lift it, and the reading are about it',
  lastContact: 'Last contact',
  noContact: 'no contact',
  contactOn: (day: string, ours: string) => `Last contact: ${day}, ${ours}`,
  noGroup: 'In no group',
  foot: (members: number) => plural('en', members, { one: '# member', other: '# members' }),
  footHow: 'Of all members, whatever is filtered. Unknown is never counted as yes.',
  noneShown: 'No member has a cell that passes these filters.',
  asText: 'The same as text',
  noNames: 'No names yet.',
  nothingKnown: (day: string) => `Nothing is known yet of where members stand, on ${day}.`,
  noneDecided: (day: string) => `No position has been decided yet, on ${day}.`,
  heard: (n: number) =>
    plural('en', n, {
      one: '# signal has come in. Open its cell, weigh what speaks for and against, and decide.',
      other: '# signals have come in. Open a cell, weigh what speaks for and against, and decide.',
    }),
  firstSteps: {
    add: 'Add what you hear',
    import: 'Take in a table or a file',
    candidates: 'Add the names that are mentioned',
  },
  nearest: (name: string, stand: string, day: string) =>
    `Nearest: ${name}; ${stand}, as things stand on ${day}.`,
  mayStand: (least: number, most: number) => {
    if (most === 0) return 'nobody stands in the way';
    if (least === most) {
      return plural('en', most, {
        one: '# member stands in the way',
        other: '# members stand in the way',
      });
    }
    return `${least} to ${most} members may stand in the way`;
  },
  restsOn: 'Our assessment, from what this side has decided and the counts it knows.',
  inTheWay: (names: string) => `In the way: ${names}.`,
  namedByCount: (names: string) => `Named by a count, no position of ours: ${names}.`,
  open: (names: string) => `Undecided or unknown: ${names}.`,
  openMany: (members: number) => `Undecided or unknown: ${members} members.`,
  countsApplied: (counts: number) =>
    plural('en', counts, {
      one: '# anonymous count narrows the range.',
      other: '# anonymous counts narrow the range.',
    }),
  countsPressure: (counts: number) =>
    plural('en', counts, {
      one: '# count given out as pressure is left out.',
      other: '# counts given out as pressure are left out.',
    }),
  countsConflict: (counts: number) =>
    plural('en', counts, {
      one: '# count cannot be true together with what was decided, and is left out.',
      other: '# counts cannot be true together with what was decided, and are left out.',
    }),
  moved: (cells: number) =>
    cells === 0
      ? 'unchanged since the last snapshot'
      : plural('en', cells, {
          one: '# cell moved since the last snapshot',
          other: '# cells moved since the last snapshot',
        }),
  signs: {
    conflicting: 'evidence conflicts',
    newer: 'newer evidence than the decision',
    single: 'a single source',
    belowC3: 'graded below C3',
    hangs: 'a condition hangs on it',
  },
  signLetters: { conflicting: '', newer: '+', single: '1', belowC3: '↓', hangs: '§' },
  except: {
    title: 'Read it the other way: everyone in favour, except …',
    everyone: (name: string) => `Everyone is in favour of ${name}.`,
    sentence: (name: string, clear: number, parts: string) =>
      `Everyone is in favour of ${name}, except these. ${parts} That leaves ${plural('en', clear, {
        one: '# member',
        other: '# members',
      })} of whom we have decided that nothing stands in the way.`,
    inTheWay: (names: string) => `In the way: ${names}.`,
    undecided: (names: string) => `Undecided: ${names}.`,
    unknown: (names: string) => `Unknown: ${names}.`,
    caution: 'A way of reading, as things stand: it claims nothing about those who are unknown.',
  },
  changes: {
    line: (who: string, on: string, what: string) => `${who}, ${on}: ${what}`,
    others: 'others',
    counted: (subject: string) => `an anonymous count on ${subject}`,
    passed: (what: string) => `date passed: ${what}`,
    since: (day: string) => `What changed since ${day}`,
    none: 'Nothing.',
    more: (lines: number) => `and ${lines} more`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  },
  legend: {
    title: 'What the marks mean',
    age: 'The days beside a mark are the age of the newest word of that member; a mark fades with it, sooner for a press report than for a word on the record.',
    keys: 'Keys: arrows, Home, End and the Page keys move; Enter opens the cell; + and - propose one step up or down and ask the reason.',
  },
  controls: {
    title: 'How the count is shown',
    across: 'Across',
    acrossOf: { candidate: 'candidates', timing: 'timing', criterion: 'criteria' },
    by: 'Groups',
    byOf: { none: 'none', group: 'by group', weight: 'by weight' },
    order: 'Order',
    orderOf: {
      protocol: 'alphabetical, in this language',
      step: 'from blocking to supporting',
      contact: 'longest without contact',
    },
    group: 'Members',
    everybody: 'all',
    only: 'Only',
    sieves: {
      inTheWay: 'who stands in the way',
      notSounded: 'not yet sounded',
      newerEvidence: 'newer evidence',
      conflicting: 'conflicting',
      singleSource: 'single source',
      belowC3: 'below C3',
    },
    older: 'older than',
    days: 'days',
    clear: 'Show all again',
    shown: (members: number, columns: number) =>
      `${plural('en', members, { one: '# member', other: '# members' })}, ${plural('en', columns, {
        one: '# column',
        other: '# columns',
      })}.`,
    unfold: (columns: number) =>
      plural('en', columns, {
        one: 'Also # of which nothing is known',
        other: 'Also # of which nothing is known',
      }),
    fold: 'Without those of which nothing is known',
  },
  proposeTitle: (member: string, subject: string) => `${member} on ${subject}: a new assessment`,
  decide: {
    title: 'Decide',
    how: 'A step, how sure, how it is known, and why: the reason stays in the history.',
    first: 'Decide where it stands',
    again: 'Decide anew',
    step: 'Position, in our assessment',
    confidence: 'Confidence',
    basis: 'How it is known',
    bases: { stated: 'stated by the member itself', inferred: 'inferred by us' },
    reason: 'Why',
    reasonHint: 'Stays in the history of the cell, with your name and the time.',
    wouldChange: 'What would change our mind',
    hangsOn: 'Condition or promise it hangs on, if any',
    evidence: 'On which evidence',
    heldOn: (day: string) => `Held on ${day}.`,
    keep: 'Keep this assessment',
  },
  cell: {
    title: (member: string, subject: string) => `${member} on ${subject}`,
    noCell: 'There is no such cell in the count of this day.',
    ways: 'To other cells',
    otherSubjects: 'The same member on another subject',
    likely: (word: string, range: string, member: string, subject: string) =>
      `Our assessment: ${word} (${range}) that ${member} will accept ${subject}.`,
    unknown: (member: string) =>
      `Our assessment: unknown. Nobody has decided where ${member} stands.`,
    confidence: {
      low: 'Confidence: low; ',
      moderate: 'Confidence: moderate; ',
      high: 'Confidence: high; ',
    },
    nothingHeard: 'no word of the member itself.',
    newest: (days: number) =>
      plural('en', days, {
        one: 'newest evidence # day old.',
        other: 'newest evidence # days old.',
      }),
    hangsOn: 'Hangs on',
    newerEvidence: (pieces: number) =>
      plural('en', pieces, {
        one: '# piece of evidence is newer than this assessment.',
        other: '# pieces of evidence are newer than this assessment.',
      }),
  },
  suggested: {
    title: 'What the evidence suggests',
    nothing: 'Unknown: the evidence suggests no position.',
    how: 'A suggestion by stated rules; a person decides, and may disagree.',
    rules: {
      'nothing-heard': 'Nothing was heard of this member on this subject.',
      'only-silence': 'Only silence was reported, and a silence is no position.',
      'only-other-voices': 'Only others spoke; none of them speaks for the member’s government.',
      'all-forgotten': 'All that was said is too old to say anything of now.',
      'weightiest-word': 'This word weighs most: its quality times its freshness.',
      'held-back-by-condition': 'It is held back one step, because it hangs on a condition.',
      'lifts-on-condition': 'The objection names what would lift it.',
      'others-agree': 'Other origins agree: confidence up.',
      confirmed: 'Another origin confirms it: confidence up.',
      conflict: 'The evidence conflicts: confidence down.',
      faded: 'The word has faded: confidence down.',
      'below-c3': 'It is graded below C3: confidence down.',
      ungraded: 'Nobody graded it: confidence down.',
      'second-hand': 'It came at second hand: confidence down.',
      'single-source': 'It is the only origin.',
      'expected-but-silent': 'A word was expected and has not come: confidence down.',
      'other-voices-apart': 'Other voices stand apart and were not counted.',
    },
  },
  evidence: {
    inList: 'In the list of evidence',
    title: 'Evidence, newest first',
    add: 'Add evidence',
    tabs: {
      all: 'All',
      for: 'For',
      against: 'Against',
      open: 'Neither way',
      apart: 'Not the member’s own voice',
    },
    none: {
      all: 'No evidence on this cell yet.',
      for: 'Nothing speaks for it.',
      against: 'Nothing speaks against it.',
      open: 'Nothing that speaks neither way.',
      apart: 'No other voice spoke of it.',
    },
    condition: 'On the condition:',
    ungraded: 'not graded',
    teller: (who: string) => `told by ${who}`,
    pressure: 'told in order to press somebody, this side thinks',
    repeat: 'another report of the same origin, counted once',
  },
  conflicts: {
    title: 'Where the evidence conflicts',
    how: {
      linked: 'Marked by a person as contradicting one another:',
      'public-private': 'Another thing in private than in public:',
      sources: 'Fresh words of different sources, two steps or more apart:',
    },
    shown: 'A conflict is shown and lowers confidence; it is never averaged away.',
  },
  expected: {
    title: 'Expected, and not heard',
    none: 'No expectation has been written down.',
    silentSince: (day: string) => `Not heard since ${day}: still silent.`,
    heardSince: (day: string) => `Expected from ${day}; the member has spoken since.`,
    add: 'Add an expectation',
    what: 'What one would expect to hear',
    since: 'Since when (YYYY-MM-DD)',
    noDay: 'Write the day as year-month-day, for example 2024-04-03.',
  },
  beside: {
    counts: 'Counts that may mean this member',
    noCounts: 'No anonymous count is about this member.',
    countsHow: 'A count is a constraint over a set, never the position of one member.',
    numbers: (least: number | null, most: number | null, trend: 'rising' | 'falling' | null) => {
      if (trend === 'rising') return 'ever more';
      if (trend === 'falling') return 'ever fewer';
      if (least === null) return `at most ${most ?? '?'}`;
      return most === null || most === least ? `at least ${least}` : `${least} to ${most}`;
    },
    named: 'It names this member as not yet.',
    pressure: 'Given out as pressure, this side thinks.',
    contacts: 'Contacts with this member',
    noContacts: 'No contact has been written down.',
    toContacts: 'All contacts',
  },
  history: {
    title: 'How the assessment went',
    none: 'Nobody has decided yet: the cell started at unknown.',
    line: 'Step line of the assessment over the days; the list below says the same',
  },
};
