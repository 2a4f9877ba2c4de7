/**
 * The minute in words: sections of plain text and one table, the same for page and command line.
 *
 * Use      `sayMinute(messages, minute, speaker)`; `markdownOf` for a terminal or a file.
 * Shapes   it fits one page of A4: short sections, names and rounds in one table. Whatever is added
 *          to a decision (reservations, statements) is one more section.
 * Source   spec/record.md §9.
 */

import { never } from '../basics/bug.ts';
import { type Instant, writeInstant } from '../basics/instant.ts';
import type { Minute, MinutedName } from '../record/minute.ts';
import type { Text } from '../table/definition/definition.ts';
import type { GroupId, MemberId } from '../table/ids.ts';
import type { Outcome } from '../table/selection.ts';
import type { Silence } from '../table/silence/silence.ts';
import type { messages as en } from './en/minute.ts';
import { type KnotWords, sayMoves } from './say-knot.ts';
import { type OutcomeSpeaker, type OutcomeWords, sayOutcome, saySubject } from './say-outcome.ts';
import { type ChoiceWords, sayCourse, sayField } from './say-choice.ts';
import { type WeightWords, cellOf, classLines, gradedLine, weighedLine } from './say-results.ts';
import { type RuleWords, sayNeed } from './say-rule.ts';

export type MinuteSpeaker = {
  readonly text: (text: Text) => string;
  readonly member: (id: string) => string;
  readonly group: (id: GroupId) => string;
  /** With the day and the zone. */
  readonly time: (at: Instant) => string;
  readonly day: (at: Instant) => string;
  /** A day without a time. */
  readonly date: (day: string) => string;
};

export type MinuteWords = {
  readonly minute: typeof en;
  readonly rules: RuleWords;
  readonly choice: ChoiceWords;
  readonly outcomes: OutcomeWords;
  readonly knots: KnotWords;
  readonly weights: WeightWords;
};

export type MinuteTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type MinuteSection = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly table?: MinuteTable;
  /** Lines to be compared sign by sign. */
  readonly signs?: readonly string[];
};

export type MinuteText = {
  readonly title: string;
  readonly under: string;
  /** Above all else, where nothing in it was decided by anybody. */
  readonly rehearsal: string | null;
  /** As things stand, or that the record is sealed. */
  readonly standing: string;
  /** What it says is declared, and no longer only how things stand. */
  readonly declared: boolean;
  readonly sections: readonly MinuteSection[];
};

export function sayMinute(
  messages: MinuteWords,
  minute: Minute,
  speaker: MinuteSpeaker,
): MinuteText {
  const words = messages.minute;
  const { ended, sealed, asOf } = minute;
  const time = speaker.time(asOf);
  return {
    title: ended ? words.title : words.interim,
    under: speaker.text(minute.title),
    rehearsal: minute.mode === 'rehearsal' ? words.rehearsal : null,
    standing: sealed ? words.sealed(time) : ended ? words.ended(time) : words.asOf(time),
    declared: ended,
    sections: [
      ofSubject(messages, minute, speaker),
      ofNames(messages, minute, speaker),
      ...(minute.silences.length + minute.knots.length === 0
        ? []
        : [ofSilences(messages, minute, speaker)]),
      ofDecision(messages, minute, speaker),
      ofSecrecy(words, minute),
      ofCheck(words, minute),
    ],
  };
}

export function markdownOf(text: MinuteText): string {
  const { title, under, rehearsal, standing, sections } = text;
  const rehearsed = rehearsal === null ? [] : [`**${rehearsal}**`, ''];
  const top = [`# ${title}`, '', `**${under}**`, '', ...rehearsed, `*${standing}*`];
  return [...top, ...sections.flatMap(sectionLines), ''].join('\n');
}

function sectionLines({ heading, lines, table, signs }: MinuteSection): readonly string[] {
  const rows = table ? ['', rowOf(table.head), rowOf(table.head.map(() => '---'))] : [];
  return [
    ...['', `## ${heading}`],
    ...rows,
    ...(table?.rows.map(rowOf) ?? []),
    ...lines.flatMap((line) => ['', line]),
    ...(signs?.flatMap((line) => ['', `    ${line}`]) ?? []),
  ];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ofSubject(
  { minute: words, rules, choice: choosing }: MinuteWords,
  minute: Minute,
  { text, time, day, member, group }: MinuteSpeaker,
): MinuteSection {
  const { body, post, openedAt, members, rule, choice, recusals } = minute;
  const counted = minute.rounds.length + minute.grades.length + minute.weighed.length;
  const opened = openedAt === null ? words.notOpened : words.opened(time(openedAt));
  const names = { member: (id: MemberId) => member(id), group };
  return {
    heading: words.headings.subject,
    lines: [
      words.subject(text(body), text(post)),
      `${opened} ${words.members(members)} ${words.presided} ${words.soundings(counted)}`,
      [words.rule(sayNeed(rules, rule.needs, names)), sayCourse(choosing, choice)].join(' ').trim(),
      ...recusals.map(({ member: who, at, until, reason }) =>
        words.aside(member(who), day(at), until === null ? null : day(until), reason),
      ),
    ],
  };
}

function isUncounted({ grades, weighed }: Minute): boolean {
  return grades.length === 0 && weighed.length === 0;
}

function ofNames(
  { minute: words, choice, weights }: MinuteWords,
  minute: Minute,
  speaker: MinuteSpeaker,
): MinuteSection {
  const { names, rounds, without } = minute;
  const nameOf = (id: string): string =>
    names.find(({ candidate }) => candidate === id)?.name ?? id;
  const heads = rounds.map(({ number, at }) => words.round(number, speaker.day(at)));
  const heard = rounds.map(({ cast, entitled }) => words.heard(cast.length, entitled.length));
  const rows = names.map((one) => [
    one.name,
    standingOf(words, one, speaker),
    ...rounds.map((round) => cellOf(words, round, one)),
  ]);
  const lines = [
    ...(rounds.length > 0 ? [words.key] : isUncounted(minute) ? [words.noRound] : []),
    ...rounds.flatMap((round) => classLines(words, round, { names, speaker })),
    ...minute.grades.map((round) => gradedLine(words, round, { names, speaker })),
    ...minute.weighed.map((round) =>
      weighedLine({ minute: words, weights }, round, { names, speaker }),
    ),
    ...minute.talks.map(({ round, heard, entitled, text }) =>
      words.talks(round, heard, entitled, speaker.text(text)),
    ),
    ...disputeLines(words, minute, speaker),
    ...sayField(choice, minute.field, nameOf),
    ...(without.length === 0 ? [] : [words.without(without.join(', '))]),
  ];
  return {
    heading: words.headings.names,
    lines,
    table: {
      head: [words.columns.name, words.columns.standing, ...heads],
      rows: rounds.length === 0 ? rows : [...rows, [words.columns.heard, '', ...heard]],
    },
  };
}

function disputeLines(words: typeof en, minute: Minute, speaker: MinuteSpeaker): readonly string[] {
  return minute.disputes.map(({ member, round, number, at, reason, settled }) => {
    const withdrawn = settled?.how === 'withdrawn';
    // A knot is no planned round, and has a name.
    const of = number > 0 ? words.theRound(number) : round;
    return words.disputed(speaker.member(member), of, speaker.day(at), {
      reason,
      withdrawn,
    });
  });
}

function standingOf(words: typeof en, one: MinutedName, { member }: MinuteSpeaker): string {
  const word = words.standing[one.standing];
  if (one.standing === 'withdrawn' || one.sponsors.length === 0) return word;
  return words.sponsored(word, one.sponsors.map((id) => member(id)).join(', '));
}

/** Under the silences, for what they lift or open the way to is there. */
function knotLines(
  { minute: around, knots: words, outcomes }: MinuteWords,
  minute: Minute,
  speaker: MinuteSpeaker,
): readonly string[] {
  const spoken = outcomeSpeaker(around, minute, speaker);
  const subjectOf = (number: number): string => {
    const subject = minute.silences.find((silence) => silence.number === number)?.subject;
    return subject === undefined ? `${number}` : saySubject(outcomes, subject, spoken);
  };
  const say = { member: speaker.member, candidate: spoken.candidate, silence: subjectOf };
  return minute.knots.map(({ moves, state, at }) => {
    const [said, time] = [sayMoves(words, moves, say), at === null ? '' : speaker.time(at)];
    switch (state) {
      case 'opened':
        return words.minute.opened(said, time);
      case 'not-opened':
        return words.minute.notOpened(said, time);
      case 'ended':
        return words.minute.ended(said);
      case 'running':
        return words.minute.running(said);
    }
    return never(state);
  });
}

function ofSilences(messages: MinuteWords, minute: Minute, speaker: MinuteSpeaker): MinuteSection {
  const { minute: words, outcomes } = messages;
  const spoken = outcomeSpeaker(messages.minute, minute, speaker);
  const who = (member: string | null): string =>
    member === null ? words.facilitated : speaker.member(member);
  return {
    heading: words.headings.silence,
    lines: [
      ...minute.silences.flatMap((silence) => [
        silenceLine(words, silence, {
          name: saySubject(outcomes, silence.subject, spoken),
          speaker,
        }),
        ...(silence.stage === 'adopted' ? [words.adoptedText(speaker.text(silence.text))] : []),
        ...silence.objections.map(({ kind, member, reason, condition, lifted }) => {
          const gone = lifted === null ? '' : ` ${words.lifted(speaker.time(lifted))}`;
          return `${words[kind](who(member), reason, condition)}${gone}`;
        }),
      ]),
      ...knotLines(messages, minute, speaker),
    ],
  };
}

/** Names and posts as the minute has them; rounds as people number them. */
function outcomeSpeaker(
  words: typeof en,
  minute: Minute,
  { text, date }: MinuteSpeaker,
): OutcomeSpeaker {
  const post = (id: string) => minute.posts.find((one) => one.id === id)?.name;
  return {
    candidate: (id) => minute.names.find(({ candidate }) => candidate === id)?.name ?? id,
    post: (id) => text(post(id) ?? { en: id }),
    round: (id) => {
      const round = minute.rounds.find((one) => one.id === id);
      return round === undefined ? id : words.theRound(round.number);
    },
    day: date,
  };
}

function silenceLine(
  words: typeof en,
  silence: Silence,
  { name, speaker }: { readonly name: string; readonly speaker: MinuteSpeaker },
): string {
  const { openedAt, ends, endedAt, stage, seen, entitled, extensions, shortenings } = silence;
  const begun = words.silence(name, speaker.time(openedAt), speaker.time(ends));
  const longer = extensions.length === 0 ? '' : ` ${words.extended(extensions.length)}`;
  const sooner = shortenings.length === 0 ? '' : ` ${words.shortened}`;
  const read = words.seen(seen.length, entitled.length);
  const end = words.stages[stage](speaker.time(endedAt ?? ends));
  return `${begun}${longer}${sooner} ${read} ${end}`;
}

function ofDecision(messages: MinuteWords, minute: Minute, speaker: MinuteSpeaker): MinuteSection {
  const words = messages.minute;
  const { outcome } = minute;
  const heading = words.headings.decision;
  if (outcome === null) return { heading, lines: [words.undecided] };
  const lines = decisionLines(messages, outcome, { minute, speaker });
  return { heading, lines: [...lines, ...besideLines(words, minute, speaker)] };
}

type Deciding = { readonly minute: Minute; readonly speaker: MinuteSpeaker };

function decisionLines(
  { minute: words, outcomes }: MinuteWords,
  outcome: Outcome,
  { minute, speaker }: Deciding,
): readonly string[] {
  const at = speaker.time(outcome.at);
  const spoken = outcomeSpeaker(words, minute, speaker);
  const said = `${sayOutcome(outcomes, outcome, spoken)} ${words.decidedOn(at)}`;
  switch (outcome.kind) {
    case 'appointed': {
      if (outcome.names !== undefined) return [said];
      const post = speaker.text(minute.post);
      return [words.outcome.appointed(spoken.candidate(outcome.candidate), post, at)];
    }
    case 'silence-broken':
      return [words.outcome['silence-broken'](saySubject(outcomes, outcome.subject, spoken), at)];
    case 'extended':
      return [
        words.outcome.extended(speaker.date(outcome.until), at),
        words.reason(outcome.reason),
      ];
    case 'vacant':
    case 'tie':
    case 'deadlock':
      return [said, words.reason(outcome.reason)];
    case 'stopped':
      return [words.outcome.stopped(at), words.reason(outcome.reason)];
  }
  return never(outcome);
}

/** Reservations and statements: beside the decision, and no part of it. */
function besideLines(
  words: typeof en,
  { silences, statements }: Minute,
  { member }: MinuteSpeaker,
): readonly string[] {
  const adopted = silences.findLast(({ stage }) => stage === 'adopted');
  const standing = adopted?.reservations.filter(({ withdrawn }) => withdrawn === null) ?? [];
  return [
    ...standing.map((one) => words.reservation(member(one.member), one.text)),
    ...statements.map((one) => words.statement(member(one.member), one.text)),
  ];
}

function ofSecrecy(words: typeof en, { trustees, talks }: Minute): MinuteSection {
  const opened = trustees === null ? [] : [words.sums(trustees.needed, trustees.all)];
  const heard = talks.length === 0 ? [] : [words.inConfidence];
  return { heading: words.headings.secret, lines: [[words.secret, ...opened, ...heard].join(' ')] };
}

function ofCheck(words: typeof en, minute: Minute): MinuteSection {
  const { definition, fingerprint, head, chair, sealed, words: eight, asOf } = minute;
  const file = `${definition}.zip`;
  const key = chair === null ? [] : [words.chairKey(sealed, chair)];
  return {
    heading: words.headings.check,
    lines: [words.check(eight.join(' '))],
    signs: [
      `node verify.mjs ${file} --fingerprint ${fingerprint}`,
      words.head(head.size, head.root, writeInstant(asOf)),
      ...key,
    ],
  };
}
