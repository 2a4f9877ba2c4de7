/**
 * Beginning a selection of one’s own, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';
import { messages as gaps } from './founding-gaps.ts';

const hours = (count: number) => plural('en', count, { one: '# hour', other: '# hours' });

export const messages = {
  title: 'Begin a selection',
  sight: 'You; nothing leaves this device before you set it up',
  lede: 'Say who sits at the table, what is decided and by which rule. Nothing is frozen before you open.',
  kept: 'What you fill in is kept in this browser until you set it up or begin afresh.',
  afresh: 'Begin afresh',
  afreshAsk: 'Everything that you have filled in here is thrown away.',
  fromFile: 'Use a definition.json instead',
  fileWrong: (file: string, at: string, fault: string) =>
    `${file} cannot be used: at ${at}, ${fault}.`,
  fileRead: (name: string) => `Read: ${name}. Set it up below, or go on with the form.`,
  dropFile: 'Back to the form',
  /** A form that was filled from a file, and what of it the form has no field for. */
  filled: {
    fill: 'Fill the form with it',
    fillAsk: 'What you have filled in so far makes way for what stands in the file.',
    all: 'The form was filled from a file, and shows all that stands in it.',
    stays: 'The form was filled from a file. What it has no field for stays as it was there.',
    unshown: {
      rule: () =>
        'The rule, which is none of those that the form knows; another one may be chosen.',
      fallback: () => 'The rule agreed beforehand, which is none of those that the form knows.',
      readings: () => 'Answers, or ways of counting them, beyond those in the form.',
      continues: () => 'The selection that this one takes up again.',
      choices: () => 'How the rule agreed beforehand chooses among several names.',
      words: () => 'A kind of body whose own words the pages do not know.',
      notes: () => 'Remarks on what is known of the names.',
      conditions: () =>
        'Conditions in several languages. The form shows one of them; changed here, it takes the place of all.',
      sources: () => 'Sources of the posts, and what is said of how certain a statement is.',
      times: () => 'Times given more precisely than to the minute.',
      languages: () => 'Texts in languages other than English, French and Dutch.',
      fields: (names: string) => `Fields that no page uses: ${names}.`,
    },
  },
  where: (at: string) => (at === '' ? 'the top' : at),
  steps: {
    body: 'Body and post',
    members: 'Who sits',
    names: 'Names',
    rule: 'Rule and silence',
    rounds: 'Soundings',
    trustees: 'Keys',
    agenda: 'Criteria and dates',
    found: 'Check and set up',
  },
  stepsLabel: 'Steps',
  next: (step: string) => `Next: ${step}`,
  back: (step: string) => `Back: ${step}`,
  tags: { en: 'English', nl: 'Dutch', fr: 'French' },
  inTongue: (label: string, tongue: string) => `${label}, in ${tongue}`,
  optional: (label: string) => `${label} (may stay empty)`,
  wholeNumber: (least: string, most: string, kept: string) =>
    `A whole number from ${least} to ${most}. Until then it stays ${kept}.`,
  noneYet: 'None yet.',
  remove: (what: string) => `Remove ${what}`,
  body: {
    kind: 'What kind of body is it?',
    kindHint:
      'It fills in rule, silence and soundings as such bodies often have them, and the pages speak its own words. You can change each of them.',
    noKind: 'None of these',
    customs: 'Fill in its rule, silence and soundings again',
    languages: 'Names are given in',
    languagesHint:
      'One language is enough; each reader sees the name in the page’s language if there is one.',
    name: 'Name of the body',
    post: 'Post to be filled',
    title: 'Name of this selection',
    titleHint: 'Left empty, it is called by the post and the body.',
    incumbent: 'Who holds the post now',
    vacantFrom: 'Vacant from',
    vacantHint: 'The last day of the term, or the day of the vacancy.',
    zone: 'Time zone of the body',
    posts: 'Further posts',
    postsLede:
      'Only where several posts are filled as one package: each with one name, adopted together or not at all. No name is then put under silence alone.',
    onePost: (nr: number) => `further post ${nr}`,
    addPost: 'Add a post',
  },
  /** The heading of those who sit; a body’s own word takes its place. */
  members: 'Members',
  who: {
    lede: 'Between 3 and 200. Each has a seat, a code of its own, and as a rule a share of the key.',
    member: (nr: number) => `seat ${nr}`,
    name: 'Name',
    id: 'Short code',
    idHint: 'A short code that stays empty is made from the name.',
    days: 'Only for a part of the time',
    from: 'From',
    to: 'Until',
    nameless: 'no name yet',
    add: 'Add a seat',
    none: 'Nobody yet.',
    groups: 'Groups',
    groupsLede:
      'Groups may overlap. A rule can give one a veto, a sounding can count one apart, and one that acts together counts as one where keys are concerned.',
    group: (nr: number) => `group ${nr}`,
    inside: 'Who is in it',
    together: 'Assumed to act together',
    togetherHint: 'Then secrecy must hold against all of them at once.',
    addGroup: 'Add a group',
  },
  weights: {
    title: 'Weights',
    lede: 'Only where not all count alike: votes, shares, inhabitants. A rule can then ask for a part of a weight.',
    one: (name: string) => `Weight “${name}”`,
    had: (count: number, name: string) =>
      plural('en', count, { one: '# seat has it', other: '# seats have it' }) +
      `. Change it in the line of a seat, or paste the list again with a column “weight ${name}”.`,
    name: 'Name of a weight',
    nameHint: 'Lower-case letters, digits and hyphens, such as “votes”.',
    give: 'Give every seat this weight',
    refused: {
      name: 'A name of a weight is 2 to 32 lower-case letters, digits and hyphens, and starts with a letter.',
      taken: 'There is a weight of this name already.',
    },
  },
  facilitation: {
    title: 'Facilitators',
    lede: 'Who hears the members in confidence. The chair always is one; further ones have a seat and a code of their own, and do not answer.',
    one: (nr: number) => `facilitator ${nr}`,
    add: 'Add a facilitator',
    trace: 'What the record has of a round of talks',
    traces: {
      count: 'How many were heard',
      held: 'That it was held, and nothing else',
      none: 'Nothing',
    },
    disclosure: 'Who is told first what the talks have shown',
    disclosures: {
      together: 'All at one moment',
      'sponsors-first': 'Who put a name forward, then all',
    },
  },
  roster: {
    title: 'Paste a list',
    lede: 'From a spreadsheet or a CSV file: one line for each seat. A row of headings may stand on top: name, name_nl, name_fr, id, from, to, groups, weight.',
    text: 'The list',
    file: 'or choose a CSV file',
    look: 'Look at the list',
    read: 'Read what stands in each row',
    take: (count: number) =>
      plural('en', count, { one: 'Take this # seat', other: 'Take these # seats' }),
    good: (count: number) =>
      plural('en', count, { one: '# row can be used.', other: '# rows can be used.' }),
    refused: (count: number) =>
      plural('en', count, {
        one: '# row cannot be used. The others are not held up by it.',
        other: '# rows cannot be used. The others are not held up by them.',
      }),
    unknown: (headings: string) => `Columns that are left out: ${headings}.`,
    line: 'Line',
    cell: 'As it stands there',
    why: 'Why not',
    nothing: 'There is nothing in it yet.',
    groupsColumn: 'Groups',
    reasons: {
      'no-name': 'it has no name',
      'name-twice': 'the name is there already',
      'id-twice': 'the short code is there already',
      'not-an-id': 'a short code is 2 to 32 lower-case letters, digits and hyphens',
      'not-a-day': 'a day is spelled YYYY-MM-DD and must exist',
      'ends-before': 'it ends before it begins',
      'not-a-number': 'a weight is a whole number',
      'too-many-cells': 'it has more cells than there are columns',
      'too-many-rows': 'no more than 200 can sit',
    },
  },
  names: {
    lede: 'The names so far, each with what is known of it. Names can be added at any time later, with a reason.',
    title: 'Names so far',
    candidate: (nr: number) => `name ${nr}`,
    name: 'Name',
    country: 'Country or member',
    countryHint: 'Two letters or a short code.',
    add: 'Add a name',
    facts: 'What is known',
    fact: (nr: number) => `fact ${nr}`,
    addFact: 'Add a fact',
    by: 'By whom',
    source: 'Source',
    sourceHint: 'Left empty, it stands as “from memory”.',
  },
  rule: {
    title: 'When does a name pass?',
    kinds: {
      consensus: 'Consensus: nobody is against',
      'minus-k': 'Consensus, tolerating some objections',
      'minus-named': 'Consensus, without the objections of those named',
      majority: 'A majority',
      'class-veto': 'Enough in favour, and a group with a veto',
      own: 'As the file has it',
    },
    tolerated: 'Objections tolerated',
    except: 'Whose objection does not count',
    share: 'Share',
    shareHint: 'A fraction, such as 1/2, 2/3 or 3/4.',
    of: 'Of whom',
    bases: {
      members: 'all members',
      cast: 'those who say yes or no',
      present: 'those who answer',
    },
    strict: 'More than this share; without it, this share is enough',
    atLeast: 'In favour, at least',
    group: 'The group with a veto',
    noGroup: 'Choose a group',
    read: 'What counts as what',
    readLede: 'Bodies differ most in this. Say it once, and every page says it so.',
    noOpinion: '“No opinion”',
    abstain: 'An abstention',
    absent: 'A member that does not answer',
    silent: 'Silence, under the silence procedure',
    recused: 'A member that takes no part because of an interest',
    readings: {
      for: 'counts in favour',
      against: 'counts against',
      neutral: 'counts neither way',
      out: 'is left out of the reckoning',
    },
    silence: 'Silence',
    silenceLede:
      'A text is put before all. It stands adopted when its time ends, unless a member breaks the silence.',
    hours: 'It lasts at least, in hours',
    extensions: 'It may be extended, times',
    amendment: 'A proposed change of the text breaks it too, not only an objection',
    unnamed: 'A member may also object through the facilitators',
    unnamedHint:
      'They alone know whose objection it is. Nobody can check that they did not invent one, or keep one back.',
    shortens: 'It may be shortened where the matter is urgent',
    shortest: 'Then it still runs at least, in hours',
    statements: 'Hours for statements after an adoption',
    statementsHint: 'With 0 they may be attached until the record is sealed.',
    course: 'The rule in mid-course',
    courseLede:
      'A new rule needs a text under silence, which any one member can break. Whatever else is to be possible, the body agrees on now.',
    chairChanges: 'The chair alone may change the rule too, with a reason',
    fallback: 'Another rule is agreed beforehand, for a deadlock',
    fallbackHint: 'The chair may take it once so many soundings were counted, and need not.',
    fallbackTitle: 'When does a name pass then?',
    afterRounds: 'After so many counted soundings',
  },
  rounds: {
    lede: 'Confidential soundings that are planned now. Keys are made for all of them; others can be planned later.',
    title: 'Planned soundings',
    round: (nr: number) => `sounding ${nr}`,
    opens: 'Opens',
    closes: 'Closes',
    zone: (place: string) => `By the clock of ${place}.`,
    names: 'On which names',
    kind: 'What kind',
    kinds: {
      'straw-poll': 'Straw poll: sealed answers, of which only counts become known',
      knot: 'Linked moves',
      'veto-check':
        'Veto check: sealed answers, of which only becomes known whether anybody objects',
      'resistance-poll':
        'Resistance poll: sealed grades from 0 to 10, of which only the sums become known',
      'weighted-poll':
        'Weighted poll: sealed answers that count by weight, of which only the sums become known',
      confessional: 'Confessional: the facilitators hear each member in confidence',
    },
    question: 'The question, the same for all',
    usualQuestion: 'Which of these names could you accept?',
    answered: 'How it is answered',
    answers: {
      scale: 'A word of the scale for each name',
      names: 'Just so many names, without order',
    },
    exactly: 'How many names',
    checkedBy: 'Checked by a later straw poll',
    checkedByHint:
      'The facilitators commit to their counts before it. A difference proves no wrong: members may change their minds.',
    unchecked: 'By none',
    reveal: 'What becomes known',
    reveals: {
      counts: 'Counts over all',
      classes: 'Counts over all, and of groups apart',
      passes: 'Only whether anybody is against',
      bits: 'Whether anybody is against, and in groups apart',
    },
    classes: 'Groups counted apart',
    add: 'Plan a sounding',
    small: 'This body accepts counts so small that they can reveal answers',
    smallHint:
      'With few members a count and one’s own answer say much. Without this consent nothing is opened when too few have answered.',
    gives: 'What this would give away here',
  },
  keys: {
    lede: 'The members’ devices make the keys together and hold a share each. No single device, and not the server, can open an answer.',
    title: 'Trustees',
    byItself: 'Choose the numbers by the size of the body and its groups',
    threshold: 'So many together can open a count',
    thresholdHint: 'And so many together could open answers, if they broke the rules.',
    quorum: 'So many must sign the closing first',
    quorumHint: 'Two different closings must never both be signed.',
    corrupt: 'So many may break the rules together, and answers stay secret',
    reserve: 'Keys in reserve',
    reserveHint: 'For soundings that are planned later or repeated.',
    phase: 'Longest time for each phase of the making of the keys, in minutes',
    phaseHint: 'A phase ends sooner when all are in. Who misses it votes all the same.',
    who: 'Who together could open answers',
  },
  agenda: {
    lede: 'Both may stay empty. They are frozen with the rules and shown to all.',
    criteria: 'Criteria',
    criterion: (nr: number) => `criterion ${nr}`,
    text: 'What is asked of a name',
    proposer: 'Proposed by',
    addCriterion: 'Add a criterion',
    calendar: 'Dates',
    date: (nr: number) => `date ${nr}`,
    what: 'What it is',
    day: 'Day',
    end: 'Last day',
    addDate: 'Add a date',
  },
  check: {
    lede: 'Read it once more, as every member will. After the opening each change is an act of its own, with a reason.',
    download: 'Download it as definition.json',
    downloadHint: 'To keep, to show to others, or to set up elsewhere.',
  },
  ticket: 'One-time code of the server',
  ticketHint: 'The server printed it at its first start. It lets one selection begin.',
  setUp: 'Set up and make the codes',
  settingUp: 'Setting up and making the codes …',
  missingTicket: 'The one-time code is still missing.',
  reading: 'How it reads',
  says: {
    sit: (who: string, count: number) =>
      `${who}: ${plural('en', count, { one: '# seat.', other: '# seats.' })}`,
    silence: (length: number, times: number) =>
      `Silence lasts ${length === 0 ? 'as long as each text says' : `at least ${hours(length)}`}` +
      `${times === 0 ? ' and cannot be extended' : `, and may be extended ${times === 1 ? 'once' : `${times} times`}`}.`,
    amendment: (breaks: boolean): string =>
      breaks ? 'An objection breaks it, and so does an amendment.' : 'Only an objection breaks it.',
    sounding: (nr: number, opens: string, closes: string) =>
      `Sounding ${nr}: from ${opens} to ${closes}.`,
    talks: (nr: number, opens: string, closes: string) =>
      `Sounding ${nr}, a confessional: from ${opens} to ${closes} each member is heard in confidence.`,
    asked: (question: string) => `All are asked: “${question}”`,
    answers: (exactly: number | null): string =>
      exactly === null
        ? 'Each answers with a word of the scale for every name.'
        : `Each names just ${exactly}, without order, and says nothing against the others.`,
    hearers: (chair: string, others: string): string =>
      others === ''
        ? `Members are heard by ${chair} alone.`
        : `Members are heard by ${chair} and by: ${others}.`,
    sponsorsFirst: 'Who put a name forward is told first what the talks have shown, then all.',
    checked: (nr: number) => `Sounding ${nr} checks what the facilitators have counted.`,
    shortened: (least: number | null): string =>
      least === null
        ? 'It cannot be shortened.'
        : least === 0
          ? 'Where the matter is urgent it may be shortened; no least time is set.'
          : `Where the matter is urgent it may be shortened, and then still runs at least ${hours(least)}.`,
    statements: (length: number): string =>
      length === 0
        ? 'After an adoption members may attach statements until the record is sealed.'
        : `After an adoption members have ${hours(length)} to attach statements.`,
    ruleChange: (chair: string, alone: boolean): string =>
      alone
        ? `The rule can be changed in mid-course under silence, or by ${chair} alone, with a reason.`
        : 'The rule can be changed in mid-course only under silence.',
    together: (posts: string) => `Filled together or not at all: ${posts}.`,
    incomplete: 'It reads in full once nothing is missing.',
  },
  ...gaps,
};
