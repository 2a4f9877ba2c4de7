/**
 * The Corridor's candidates, criteria, dates, meetings and contacts, in English: the type of the
 * other languages.
 */

import { plural } from '../../plural.ts';
import { messages as form } from './people-form.ts';

const many = (count: number, one: string, other: string) =>
  plural('en', count, { one: `# ${one}`, other: `# ${other}` });

export const messages = {
  ...form,
  asThings: 'As things stand',
  say: {
    colon: ':',
    condition: 'Condition:',
    saysWho: (who: string) => `(${who})`,
    favours: (names: string) => `Favours ${names}.`,
    turnedAgainst: (names: string) => `Turned against ${names}.`,
    figure: (member: string, year: number, value: string) => `${member}, ${year}: ${value}`,
    estimate: 'estimate',
    bearsOn: (names: string) => `(bears on ${names})`,
    effect: 'What it may do:',
    alsoIn: (names: string) => `In both: ${names}.`,
    tied: 'How the two are tied:',
    keptApart: 'Kept apart:',
    settledBy: (day: string) => `by ${day}`,
    proposedBy: (who: string) => `proposed by ${who}`,
    saw: (ours: string, other: string) => `${ours} and ${other}`,
    forName: (name: string) => `on ${name}`,
    cost: 'Cost, and what was kept apart:',
    follows: 'What follows:',
    outcome: 'What came of it:',
    members: 'Members in general',
  },
  candidates: {
    head: ([official = 0, informal = 0, named = 0, withdrawn = 0]: readonly number[]) =>
      `${many(official, 'name is official', 'names are official')}, ${informal} informal, ${named} only named; ${withdrawn} no longer in the running.`,
    lede: 'A candidacy is four dated facts, not one word: who is willing and on what condition, who backs it, who campaigns, who holds it to be official.',
    standings: {
      official: 'Official',
      informal: 'Informal',
      named: 'Named',
      withdrawn: 'No longer in the running',
    },
    means: {
      official: 'put forward, or held to be official',
      informal: 'willing, not put forward',
      named: 'mentioned, no more is known',
      withdrawn: 'withdrawn, excluded or not willing',
    },
    standing: {
      official: 'an official candidate',
      informal: 'an informal candidate',
      named: 'a name that is mentioned',
      withdrawn: 'no longer in the running',
    },
    standsAs: (name: string, standing: string) => `${name}: ${standing}`,
    questions: {
      willing: 'Willing?',
      backed: 'Backed by whom?',
      campaign: 'Campaigned for?',
      official: 'Held official by whom?',
      course: 'Named, in or out',
    },
    answers: {
      willing: 'yes',
      'not-willing': 'no',
      named: 'named',
      'backing-asked': 'asked for, not given',
      'put-forward': 'put forward',
      'backing-withdrawn': 'backing withdrawn',
      campaign: 'yes',
      'no-campaign': 'no',
      'held-official': 'held to be official',
      withdrawn: 'withdrawn',
      excluded: 'excluded',
      appointed: 'appointed',
    },
    addTitle: 'Add a name',
    addHow:
      'A name that is mentioned; who backs it, and whether the person is willing, are facts of their own.',
    addVerb: 'Add a name',
    unknown: 'There is no such name in this corridor on this day.',
    back: 'To all names',
    factsTitle: 'Four questions',
    addFact: 'Add a fact',
    nothingKnown: 'Nothing is known.',
    earlier: (count: number) => many(count, 'earlier fact', 'earlier facts'),
    argumentsTitle: 'For and against',
    addArgument: 'Add an argument',
    sides: { strength: 'Strengths', weakness: 'Weaknesses' },
    answer: 'In answer',
    exchangesTitle: 'Asked and promised',
    exchangesHow: 'Conditions that were heard, what is traded, and what talks were to lead to.',
    addTrade: 'Add what was asked or promised',
    eventsTitle: 'Events that bear on it',
    eventsHow: 'Those that name this candidate, and those in the sponsor’s country.',
    addEvent: 'Add an event',
    racesTitle: 'Other races this name is in',
    addRace: 'Add another race',
    criteriaTitle: 'Criteria',
    favoured: 'That favour this name',
    turned: 'That are turned against it',
    noCriteria: 'None is known.',
  },
  criteria: {
    head: (count: number, contested: number) =>
      `${many(count, 'criterion has been brought up', 'criteria have been brought up')}; ${contested} of them contested.`,
    lede: 'A criterion has somebody who proposed it, and names that it favours. No criterion decides: all must agree.',
    addTitle: 'Add a criterion',
    contested: 'Contested.',
    uncontested: 'Not contested, as far as is known.',
    serves: 'It favours the one who proposed it.',
    nobody: 'nobody, as far as is known',
    proposer: 'Proposed by',
    supporters: 'Supported by',
    opponents: 'Opposed by',
    favours: 'Favours',
    turnedAgainst: 'Turned against',
    heard: (count: number) => `Heard on it (${count})`,
    noFigures: 'Figures that belong to it',
    figuresTitle: 'Figures by member',
    figuresHow:
      'Each publication revises the whole series; what an earlier one said stays beside it. One publication is never mixed with another.',
    byPublication: 'By which publication',
    forYear: 'For the year',
    meets: (
      { meets, of, least, year }: { meets: number; of: number; least: string; year: number },
      publication: string,
      day: string,
    ) => `${meets} of ${of} reached ${least} in ${year}, by “${publication}”; as known on ${day}.`,
    doMeet: 'Meet it',
    doNotMeet: 'Do not',
    notInIt: 'Without a figure',
    allMembers: (year: number) => `All members, ${year}`,
    member: 'Member',
    otherPublications: 'What other publications say of that year',
    inPublication: (value: string, published: string) => `${value} in ${published}`,
    estimate: 'estimate',
    yes: '(meets)',
    no: '(does not)',
    ofMember: (name: string) => `${name}, every publication`,
    notRevised: 'No publication has revised another.',
    addFigure: 'Add a figure',
    paste: 'Paste a table of figures',
    pasted: 'The table',
    pastedHow:
      'Rows “member; year; value”, an “e” behind the year for an estimate; or a first row of years and a row for each member. Tabs, semicolons or commas.',
    keepFigures: (count: number) => `Keep ${many(count, 'figure', 'figures')}`,
    preview: (kept: number, refused: number) =>
      `${many(kept, 'figure', 'figures')} can be kept; ${many(refused, 'cell or row', 'cells or rows')} cannot.`,
    andMore: (count: number) => `and ${count} more`,
    line: (line: number) => `Line ${line}`,
    rows: {
      member_unknown: 'there is no such member',
      year_malformed: 'this is no year',
      not_a_decimal: 'this is no number',
      row_too_short: 'a row needs a member, a year and a value',
      figure_twice: 'this member and year are here twice',
    },
  },
  surroundings: {
    head: (collisions: number, missed: number) =>
      `${collisions === 0 ? 'No date collides' : many(collisions, 'date collides', 'dates collide')} with something else${missed === 0 ? '' : `; ${many(missed, 'date that was aimed at has', 'dates that were aimed at have')} gone by`}.`,
    vacancy: (day: string, incumbent: string | null) =>
      incumbent === null
        ? `The post falls free on ${day}.`
        : `The post falls free on ${day}; ${incumbent} holds it until then.`,
    noVacancy: 'No day is known on which the post falls free.',
    collisionsTitle: 'Collisions',
    noCollisions:
      'No date that is aimed at falls into the week of an election, a summit or another race.',
    collision: {
      on: (aim: string, on: string, other: string, when: string) =>
        `“${aim}” (${on}) falls on “${other}” (${when}).`,
      week: (aim: string, on: string, other: string, when: string) =>
        `“${aim}” (${on}) falls in the week of “${other}” (${when}).`,
      may: (aim: string, on: string, other: string, when: string) =>
        `“${aim}” (${on}) may fall together with “${other}” (${when}).`,
    },
    missedTitle: 'Aimed at and missed',
    missedHow: 'The day went by and nobody was chosen.',
    wentBy: 'This day went by and nobody was chosen.',
    calendarTitle: 'Calendar',
    lanes: {
      aims: 'dates aimed at, hard dates',
      meetings: 'meetings',
      attention: 'elections, summits, other races',
      events: 'other events',
    },
    kinds: {
      event: 'event',
      meeting: 'meeting',
      race: 'another race',
      timing: 'proposal',
      vacancy: 'hard date',
    },
    falls: (post: string) => `the post falls free: ${post}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    addEvent: 'Add a date or an event',
    timingTitle: 'When it is to be settled',
    addTiming: 'Add a proposal on timing',
    whoWants: (count: number) => `Who wants what (${count})`,
    racesTitle: 'Other races',
    addRace: 'Add another race',
  },
  meetings: {
    head: (coming: number, past: number) =>
      `${coming === 0 ? 'No meeting is' : many(coming, 'meeting is', 'meetings are')} to come; ${past} have been.`,
    lede: 'What is on the agenda is one thing, what is talked about in the margins another.',
    addTitle: 'Add a meeting',
    coming: 'To come',
    past: 'Have been',
    agenda: 'Agenda',
    margins: 'In the margins',
    nothingKnown: 'Nothing is known.',
    everyone: 'All members.',
    taking: (names: string) => `Taking part: ${names}.`,
    heard: (count: number) => `Heard there (${count})`,
  },
  contacts: {
    head: (count: number, due: number, overdue: number) =>
      `${many(count, 'contact', 'contacts')} in the log; ${due === 0 ? 'nothing left to follow up' : `${many(due, 'follow-up', 'follow-ups')} to do`}${overdue === 0 ? '' : `, ${overdue} overdue`}.`,
    lede: 'Each contact says in which capacity it was made and who bore the cost: office and candidacy are kept apart.',
    addTitle: 'Note a contact',
    dueTitle: 'To do',
    nothingDue: 'Nothing was agreed that is still to be done.',
    noDay: 'no day set',
    left: (days: number) =>
      days < 0
        ? `${many(-days, 'day', 'days')} overdue`
        : days === 0
          ? 'today'
          : `in ${many(days, 'day', 'days')}`,
    from: (ours: string, other: string) => `${ours} and ${other}`,
    tick: 'Done',
    doorsTitle: 'Two of ours at one door',
    sameDoor: (monday: string, door: string) => `In the week of ${monday}, at ${door}:`,
    alreadyThere: (others: string) =>
      `In the same week ${others} was or will be at the same door. Keep it all the same?`,
    logTitle: 'Log',
    byMember: 'With which member',
    byCapacity: 'In which capacity',
    all: 'all',
    shown: (count: number) => `${many(count, 'contact', 'contacts')} shown`,
    approachTitle: 'Order of approach',
    approachHow: 'Whom to see first on a subject, and why. Type a place or use the buttons.',
    approachOn: 'On the subject',
    noOrder: 'No order has been set on this subject.',
    keepOrder: 'Keep the order',
    placeOf: (name: string) => `Place of ${name}`,
    why: 'why here',
    whyThere: (name: string) => `Why ${name} comes here`,
    approached: 'approached',
    earlier: (name: string) => `${name} earlier`,
    later: (name: string) => `${name} later`,
    drop: 'Take out',
    addMember: 'Add',
    addLast: 'Add at the end',
    pivots: {
      pivot_late: (member: string, whom: string | null) =>
        whom === null
          ? `${member} comes late, and members in general look to it.`
          : `${member} comes after ${whom}, whom it moves.`,
      pivot_not_approached: (member: string, whom: string | null) =>
        whom === null
          ? `${member} is not approached, and members in general look to it.`
          : `${member} is not approached, and it moves ${whom}.`,
    },
  },
};
