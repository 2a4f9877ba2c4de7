/**
 * The chair’s desk, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';
import type { ProposalWords } from '../say-outcome.ts';

const members = (count: number) => plural('en', count, { one: '# member', other: '# members' });

export const messages = {
  title: 'Chair’s desk',
  sight: {
    chair: 'You, in the chair',
    members: 'Members: not this desk; they see the register',
    operator: 'Operator: who took part, never an answer',
  },
  /** One sentence each; those that hold stand after one another. */
  headline: {
    'setting-up': (taken: number, all: number) =>
      taken === all
        ? 'All seats are taken. Compare the eight words, then open the selection.'
        : `${taken} of ${all} seats ${taken === 1 ? 'is' : 'are'} taken. The selection has not been opened yet.`,
    'keys-making': 'The members’ devices are making the keys. A round can be called after that.',
    'keys-failed': 'The making of the keys stopped. It can be started again.',
    'keys-ready': 'The keys are ready. No round has been counted yet.',
    'no-count': 'No round has been counted yet.',
    'sums-only': 'So far only sums were counted, and no members: they stand with the results.',
    clear: (name: string, round: number) =>
      `Nothing stands in the way of ${name}, as counted in round ${round}.`,
    'clear-many': (count: number, round: number) =>
      `Nothing stands in the way of ${count} names, as counted in round ${round}.`,
    nearest: (round: number, short: number) =>
      `No name has consensus. In round ${round} the nearest was ${members(short)} short.`,
    'not-settled': (round: number) =>
      `What round ${round} published does not settle whether a name meets the rule.`,
    'rule-not-met': (round: number) => `No name meets the rule in round ${round}.`,
    called: (round: number) => `Round ${round} has been called and is not open yet.`,
    open: (round: number, missing: number) =>
      missing === 0
        ? `Round ${round} is open, and all have answered.`
        : `Round ${round} is open, and ${members(missing)} ` +
          `${missing === 1 ? 'has' : 'have'} still to answer.`,
    closed: (round: number) => `Round ${round} has closed; the trustees open the totals.`,
    unopened: (round: number) =>
      `Round ${round} was not opened: so few answers would give single ones away.`,
    abandoned: (round: number) => `Round ${round} was given up; its answers stay sealed.`,
    'talks-called': (round: number) =>
      `Confessional ${round} has been called; it opens once every facilitator’s device has offered its key.`,
    'talks-open': (round: number) =>
      `Confessional ${round} is open: members are heard in confidence.`,
    'talks-closed': (round: number) =>
      `Confessional ${round} is over; the communiqué is still to come.`,
    silence: (name: string) => `Under silence: ${name}.`,
    'silence-broken': (name: string) => `Silence on ${name} has been broken.`,
  },
  outcome: {
    ended: (at: string) => `Declared on ${at}.`,
  },
  asItStands: 'As things stand.',
  batch: (at: string, next: string) =>
    `As things stand, from the batch of ${at}. Next batch ${next}.`,
  figures: {
    of: (all: number) => `of ${all}`,
    answered: (round: number) => `have answered round ${round}.`,
    sealedUntil: 'Sealed until it closes:',
    seats: 'seats are taken.',
    seatsWhy: 'Every seat needs its one-time code once.',
    cast: (round: number) => `answered round ${round}, the last that was counted.`,
    noRound: 'No round is running.',
    noRoundWhy: 'The next is called by the chair.',
    talks: 'Talks are being held.',
    talksWhy: 'Who was heard stands on the page “Confessional”, for facilitators alone.',
    opens: (round: number) => `until round ${round} may open.`,
    short: 'short',
    nearest: (round: number) => `the nearest name in round ${round}.`,
    none: 'no count of members yet',
    noneWhy: 'Distance is known once a round has counted members.',
    rule: 'by the rule',
    unsettled: 'not settled',
    unsettledWhy: (round: number) =>
      `The counts of round ${round} leave it open whether a name meets the rule.`,
    pass: (count: number) => plural('en', count, { one: '# name', other: '# names' }),
    left: (name: string) => `left of the silence on ${name}.`,
    ends: 'Ends',
    seen: (seen: number, all: number) => `Seen by ${seen} of ${all}.`,
    next: 'to the next step.',
    noDeadline: 'no deadline',
    noDeadlineWhy: 'Nothing runs on a clock now.',
    deadlines: {
      'ceremony-phase': 'A phase of the making of the keys ends',
      'round-opens': 'The round opens',
      'round-closes': 'The round closes',
      'dispute-ends': 'The hold of a disputed round ends',
      'silence-ends': 'Silence ends',
    },
  },
  state: {
    title: 'State',
    asOf: (round: number) => `as of round ${round}`,
    before: 'no members counted yet',
    never: 'In no count of members yet',
    standing: {
      official: 'Official',
      informal: 'Informal',
      named: 'Named',
      withdrawn: 'Withdrawn',
    },
    round: (round: number) => `round ${round}`,
    key: 'Figures: encourage–discourage–no opinion.',
    sealed: (round: number) => `Round ${round} is sealed.`,
    nobody: (at: string) => `Nobody can read it before ${at}, you included.`,
    nobodyYet: 'Nobody can read it before the trustees open the totals, you included.',
    more: 'How far each name is, and the table',
    noNames: 'No name has been entered yet.',
  },
  people: {
    title: 'People',
    what: 'who took part, never what they said',
    notYet: 'not yet',
    silent: 'did not answer',
    order: (round: number) => `Round ${round}, in the order of the roster`,
    key: 'Filled: answered. Open: not yet.',
    answered: 'answered',
    all: 'All have answered.',
    none: 'No round has been called yet.',
    before: 'The round is not open yet.',
    from: (at: string) => `From the batch of ${at}`,
    closed: 'After the close',
    trustees: (proved: number, needed: number) =>
      `${proved} of ${needed} trustees have shown that they hold the key.`,
    signing: (signed: number, needed: number) =>
      `${signed} of ${needed} trustees have signed the closing.`,
    closing: (signed: number, opened: number, needed: number) =>
      `${signed} trustees have signed the closing; ${opened} of ${needed} have helped to open it.`,
  },
  register: {
    title: 'Register of acts',
    all: (count: number) =>
      plural('en', count, { one: 'The one entry', other: 'All # entries' }) +
      ', and how to check them',
    nr: 'No.',
    when: 'When',
    act: 'Act',
    by: 'By',
    reason: 'Reason given',
    answers: 'Answers that came in since the last batch are not listed.',
  },
  acts: {
    knowing: (round: string, names: string) =>
      `Held against ${round}, the results would say what ${names} answered, if the others answer as before.`,
    knowingly: 'Call it all the same; everybody reads this before answering',
    title: 'Next lawful acts',
    more: 'Also possible',
    endings: 'End without a name',
    notNow: 'Not now:',
    rule: (section: string) => `Lawful by §\u202f${section}.`,
    talksWhy: 'Members are heard in confidence between the times that you set.',
    closeTalksWhy:
      'Once all who wished were heard. Notes can still be confirmed until the communiqué.',
    note: 'Each act asks a reason, which stands in the register. The sections (§) are those of Doyen’s own process, spec/process.md in its source, and not of the rules of procedure of your body.',
    seats: 'The seats',
    seatsWhy: 'Hand out the codes and compare the eight words, on the page Roster.',
    closeNotYet: 'Only once all who may answer have answered; else it closes at its time.',
    ended: 'The selection has ended. Nothing more can be decided in it.',
    record: 'To the record and its minute',
    report: 'To the communiqué',
    reportWhy: 'The talks are over. What all are told of them is agreed and published there.',
    none: 'Nothing can be done by you now; wait for the step that is under way.',
    fallbackIs: (rounds: number, need: string) =>
      `Agreed beforehand, to apply after ${rounds} counted ${rounds === 1 ? 'round' : 'rounds'}: ${need}`,
    willSay: 'The record will then say:',
    noFallback: 'The definition agrees on nothing beforehand for this case.',
    names: {
      knot: 'Link moves of several members',
      open: 'Open the selection',
      call: 'Call a round',
      close: 'Close the round early',
      abandon: 'Give up the round',
      silence: 'Put a text under silence',
      extend: 'Extend silence',
      shorten: 'Shorten silence for urgency',
      rule: 'Change the rule',
      field: 'Record who goes on',
      fallback: 'Take the rule agreed beforehand',
      vacant: 'End: vacant, with an acting head',
      tie: 'Declare a tie',
      deadlock: 'Declare a deadlock',
      withdraw: 'Withdraw the text',
      ceremony: 'Make new keys',
      fact: 'Record a fact of a candidacy',
      'new-name': 'Enter a new name',
      add: 'Add a member',
      remove: 'Remove a member',
      plan: 'Plan another round',
      broken: 'End with the silence broken',
      extended: 'End: the incumbent stays',
      stopped: 'Stop the selection',
    },
    why: {
      knot: 'They are made together once all named have said yes, sealed; else nothing of it is known. A key is used up.',
      open: 'After the eight words have been compared by voice, on the page Roster.',
      call: 'It opens and closes at times that you set; a key is used up.',
      close: 'All who may answer have done so.',
      abandon: 'Its answers stay sealed for ever, and its key is used up.',
      silence: 'The text stands adopted when its time ends, unless silence is broken.',
      extend: 'Its end moves to a later time.',
      shorten:
        'Its end moves to an earlier time, never sooner than the rules allow; say what is urgent.',
      rule: 'The definition lets the chair decide this; the old rule stays in the record.',
      field:
        'Where the rule leaves it open, or the chair finds it by consulting; the names and the reason stay in the record.',
      fallback: 'From now on it judges the rounds; those already counted keep their verdict.',
      vacant: 'Nobody is appointed; somebody acts in the meantime. The record is closed.',
      tie: 'Names are level at the top of the last count, and nothing broke it. The record is closed.',
      deadlock:
        'No name can be adopted under the rule; what stands in the way stays in the record, which is closed.',
      withdraw: 'The text is taken back; nothing is decided.',
      ceremony: 'The members’ devices make a new stock of keys.',
      fact: 'A dated, sourced fact: backing, availability, withdrawal.',
      'new-name':
        'From its sponsor, with a source; it then stands in the rounds planned from now on.',
      add: 'The new member takes part from the next round; it is no trustee of the present keys.',
      remove: 'The member takes no part from now on.',
      plan: 'With its names and its times.',
      broken: 'Nothing is adopted; the record is closed.',
      extended: 'Nobody is appointed; the record is closed.',
      stopped: 'Nobody is appointed; the record is closed.',
    },
  },
  fields: {
    subject: 'What the text is about',
    subjects: {
      name: 'One name',
      package: 'All posts together',
      extension: 'The incumbent stays',
      vacancy: 'Vacant, with an acting head',
      rule: 'A change of the rule',
    },
    packageHint: 'Adopted together or not at all.',
    acting: 'Who acts',
    actingFrom: 'From which day',
    actingUntil: 'Until which day, that day included',
    actingUntilHint: 'Leave it empty for: until a successor takes office.',
    newRule: 'The new rule',
    amendedHint: 'This is the text as the amendment that broke the silence would have it.',
    round: 'Round',
    opens: 'Opens',
    closes: 'Closes',
    ends: 'Ends',
    zone: (place: string) => `By the clock of ${place}.`,
    endsNow: (at: string) => `As it stands, silence ends on ${at}.`,
    silenceLeast: (hours: number) =>
      hours === 0
        ? 'Any time after now.'
        : `At least ${plural('en', hours, { one: '# hour', other: '# hours' })} from now.`,
    candidate: 'Name',
    texts: { en: 'Text in English', nl: 'Text in Dutch', fr: 'Text in French' },
    textsHint: 'One language is enough; change the words as you need.',
    newName: 'New name',
    kind: 'What happened',
    date: 'Date',
    dateHint: 'A day, a month or a year: 2026-03-06, 2026-03 or 2026.',
    by: 'By whom',
    byHint: 'A member, or in words: “diplomats”.',
    condition: 'On condition that',
    source: 'Source',
    sourceHint: 'An address or a letter; leave it empty if there is none.',
    optional: 'may stay empty',
    member: 'Member',
    memberName: 'Name of the member',
    weight: (name: string) => `Weight: ${name}`,
    weightHint: 'A whole number, as the other members have it.',
    from: 'Member from',
    names: 'Names in this round',
    until: 'Until which day, that day included',
  },
  kinds: {
    willing: 'Said to be available',
    'not-willing': 'Said not to be available',
    named: 'Named by others',
    'backing-asked': 'Backing asked for',
    'put-forward': 'Put forward by a member',
    'backing-withdrawn': 'Backing withdrawn',
    campaign: 'Campaigns',
    'no-campaign': 'Does not campaign',
    'held-official': 'Held to be an official candidate',
    withdrawn: 'Withdrew',
    excluded: 'Excluded by the rules',
    appointed: 'Appointed',
  },
  proposals: {
    name: (body, name, post) => `${body} appoints ${name} as ${post}.`,
    package: (body, pairs) => `${body} appoints together ${pairs}.`,
    rule: (body) => `${body} changes the rule of this selection.`,
    extension: (body, until) => `${body} decides that the incumbent stays until ${until}.`,
    vacancy: (body, { acting, from, until }) =>
      `${body} leaves the post vacant. ${acting} acts from ${from} until ${until ?? 'a successor takes office'}.`,
  } satisfies ProposalWords,
};
