/**
 * The brief in words of the page's language.
 *
 * Use      `useBriefDocument(brief, 'phia')`; paper.tsx shows it, markdown.ts writes it.
 */

import type { Brief, Listed } from '../../../../corridor/brief.ts';
import { OLD_DAYS } from '../../../../corridor/brief.ts';
import type { Corridor } from '../../../../corridor/corridor.ts';
import type { DistanceRange } from '../../../../corridor/distance-range.ts';
import type { YardstickId } from '../../../../corridor/yardstick.ts';
import { useText } from '../../../language.tsx';
import { useWorkspace } from '../../workspace.tsx';
import type { Entry } from '../../../../corridor/calendar.ts';
import { useEntryWords } from '../surroundings/use-entry-words.ts';
import { type BriefDocument, type Line, type Section, shortened } from './brief-document.ts';
import { changeLine, conflictLines, contactLines, obstacleRow } from './brief-lines.ts';
import { type Speech, useSpeech } from './use-speech.ts';

/** Names of members that fit into one sentence of the page. */
const MOST_NAMES = 12;

export function useBriefDocument(brief: Brief, yardstick: YardstickId): BriefDocument {
  const speech = useSpeech(yardstick);
  const { shown, ground, day } = useWorkspace();
  const say = useText();
  const entry = useEntryWords();
  const { words, dates } = speech;
  return {
    handling: brief.handling,
    label: words.terms.handling[brief.handling],
    of: words.brief.of(say(ground.body.name), say(ground.post.name)),
    stands:
      day === null
        ? words.brief.stands(dates.day(brief.day))
        : words.frame.asKnown(dates.day(brief.day)),
    headline: headlineOf(brief, speech),
    ...aboutNames(brief, speech, shown),
    ...aboutGaps(brief, speech),
    dates: section(speech, {
      title: words.brief.dates,
      empty: words.brief.noDates,
      listed: brief.dates,
      line: (one: Entry) => [
        { text: `${entry.when(one)}${colon(speech)}${shortened(entry.name(one), 70)}` },
      ],
    }),
    contacts: contactsSection(brief, speech),
    foot: [
      words.brief.foot.own,
      words.brief.foot.words(words.yardstick.name[yardstick], speech.rungs),
      words.brief.foot.judgement,
    ],
  };
}

function headlineOf({ outcome, ranges, day }: Brief, speech: Speech): string {
  const { words, dates, subject } = speech;
  const [nearest] = ranges.lines;
  if (outcome !== null) {
    const on = dates.day(outcome.learned);
    const { candidate } = outcome;
    if (outcome.kind !== 'chosen') return words.brief.outcome[outcome.kind](on);
    const name = candidate === null ? words.brief.somebody : subject(`candidate:${candidate}`);
    return words.brief.outcome.chosen(name, on);
  }
  if (nearest === undefined) return words.count.noNames;
  const { least, most, of } = nearest;
  if (least === 0 && most === of) return words.count.nothingKnown(dates.day(day));
  const stand = words.count.mayStand(least, most);
  return words.count.nearest(subject(nearest.subject), stand, dates.day(day));
}

type AboutNames = Pick<BriefDocument, 'ranges' | 'moved' | 'obstacles'>;

function aboutNames(brief: Brief, speech: Speech, shown: Corridor): AboutNames {
  const { words, dates, subject } = speech;
  const [lead] = brief.ranges.lines;
  const { obstacles } = brief;
  const counted = lead === undefined ? null : byCounts(lead, speech);
  const { member, position, likely, confidence, condition } = words.brief;
  return {
    ranges: section(speech, {
      title: words.brief.ranges,
      empty: words.count.noNames,
      listed: brief.ranges,
      line: ({ subject: of, least, most, of: members }) => {
        const isOpen = least === 0 && most === members;
        const stand = isOpen
          ? words.brief.unknownRange(members)
          : words.brief.range(words.count.mayStand(least, most), members);
        return [{ text: `${subject(of)}${colon(speech)}${stand}` }];
      },
    }),
    moved: section(speech, {
      title: words.brief.moved(dates.day(brief.since)),
      empty: words.brief.nothingMoved,
      listed: brief.moved,
      line: (changed) => changeLine(changed, speech, shown),
    }),
    obstacles: {
      title: words.brief.obstacles(lead === undefined ? '' : subject(lead.subject)),
      heads: [member, position, likely, confidence, condition],
      rows: obstacles.lines.map((cell) => obstacleRow(cell, speech)),
      empty: counted ?? words.brief.noObstacles,
      more:
        [moreOf(obstacles, speech), obstacles.lines.length > 0 ? counted : null]
          .filter((said) => said !== null)
          .join(' ') || null,
    },
  };
}

/** Who stands in the way by counts alone; null where our own cells say it all. */
function byCounts({ inTheWay, named, least }: DistanceRange, speech: Speech): string | null {
  const { words, member, list } = speech;
  const more = least - inTheWay.length - named.length;
  const names = shortened(list(named.map(member)), 200);
  const said = [
    ...(named.length > 0 ? [words.count.namedByCount(names)] : []),
    ...(more > 0 ? [words.brief.unnamed(more)] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

type AboutGaps = Pick<BriefDocument, 'unsounded' | 'old' | 'conflicts'>;

function aboutGaps(brief: Brief, speech: Speech): AboutGaps {
  const { words, subject, member } = speech;
  const [lead] = brief.ranges.lines;
  const { unsounded } = brief;
  const conflicts = conflictLines(brief, speech);
  return {
    unsounded: {
      title: words.brief.unsounded(lead === undefined ? '' : subject(lead.subject)),
      empty: words.brief.allSounded,
      lines: unsounded.length === 0 ? [] : [unsoundedLine(unsounded, lead?.of ?? 0, speech)],
      more: null,
    },
    old: section(speech, {
      title: words.brief.old(OLD_DAYS),
      empty: words.brief.nothingOld,
      listed: brief.old,
      line: ({ member: who, subject: on, step, age, heard }) => {
        const days = Math.min(age ?? Infinity, heard ?? Infinity);
        const held = step === null ? words.terms.unknown : words.terms.step[step];
        const what = `${member(who)}, ${subject(on)}${colon(speech)}${held}`;
        return [{ text: `${what} (${words.brief.oldLine(days)})` }];
      },
    }),
    conflicts: {
      title: words.brief.conflicts,
      empty: words.brief.noConflicts,
      lines: conflicts,
      more: moreOf(brief.conflicts, speech),
    },
  };
}

function unsoundedLine(members: readonly string[], of: number, speech: Speech): Line {
  const { words, member, list } = speech;
  const names = members.slice(0, MOST_NAMES).map(member);
  const more = members.length - names.length;
  const all = more === 0 ? list(names) : `${names.join(', ')} ${words.brief.more(more)}`;
  return [{ text: `${words.brief.unsoundedOf(members.length, of)}${all}.` }];
}

function contactsSection(brief: Brief, speech: Speech): Section {
  const { words } = speech;
  return {
    title: words.brief.contacts,
    empty: words.brief.noContacts,
    lines: contactLines(brief, speech),
    more: moreOf(brief.contacts, speech),
  };
}

type Sectioned<Thing> = {
  readonly title: string;
  readonly empty: string;
  readonly listed: Listed<Thing>;
  readonly line: (thing: Thing) => Line;
};

function section<Thing>(speech: Speech, of: Sectioned<Thing>): Section {
  const { title, empty, listed, line } = of;
  return { title, empty, lines: listed.lines.map(line), more: moreOf(listed, speech) };
}

function moreOf({ more }: Listed<unknown>, { words }: Speech): string | null {
  return more === 0 ? null : words.brief.more(more);
}

/** As the language spaces it. */
function colon({ words }: Speech): string {
  return words.brief.follow('');
}
