/**
 * Single lines of the brief: a change, a member in the way, a conflict, a talk to come.
 */

import type { Brief } from '../../../../corridor/brief.ts';
import { type Corridor, latest } from '../../../../corridor/corridor.ts';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { FollowUp } from '../../../../corridor/contacts.ts';
import type { Changed } from '../../../../corridor/what-changed.ts';
import type { Line, Run } from './brief-document.ts';
import type { Speech } from './use-speech.ts';

export function changeLine(changed: Changed, speech: Speech, shown: Corridor): Line {
  const on = ` (${speech.dates.short(changed.day)})`;
  return [...whatChanged(changed, speech, shown), { text: on }];
}

function whatChanged(changed: Changed, speech: Speech, shown: Corridor): Line {
  const { words, subject, member, text } = speech;
  const { brief, terms, count } = words;
  const step = (of: Cell['step']) => (of === null ? terms.unknown : terms.step[of]);
  switch (changed.what) {
    case 'moved': {
      const who = `${member(changed.member)}, ${subject(changed.subject)}`;
      return plain(
        `${brief.follow(who)}${count.changes.fromTo(step(changed.from), step(changed.to))}`,
      );
    }
    case 'fact': {
      const kind = latest(shown, 'fact', changed.id)?.kind;
      const said = kind === undefined ? '' : terms.factKind[kind];
      return plain(brief.factOf(subject(`candidate:${changed.candidate}`), said));
    }
    case 'heard': {
      const { body = null, person = null } = latest(shown, 'signal', changed.id)?.holder ?? {};
      const who =
        changed.member === null ? (body ?? person ?? brief.somebody) : member(changed.member);
      return plain(
        `${brief.follow(`${who}, ${subject(changed.subject)}`)}${terms.stance[changed.stance]}`,
      );
    }
    case 'counted':
      return plain(brief.countOf(subject(changed.subject)));
    case 'passed': {
      const { text: what, lang } = text(latest(shown, 'event', changed.id)?.what ?? {});
      return [{ text: brief.passed('') }, { text: what, lang }];
    }
  }
}

function plain(text: string): Line {
  return [{ text }];
}

/** A likelihood and a confidence stand in columns of their own, never in one sentence. */
export function obstacleRow(cell: Cell, speech: Speech): Line {
  const { words, member, likely } = speech;
  const { terms } = words;
  const { step, confidence, basis } = cell;
  if (step === null || confidence === null || basis === null) return [];
  return [
    { text: member(cell.member) },
    { text: `${terms.step[step]}, ${terms.basis[basis]}` },
    { text: likely(step, confidence) },
    { text: terms.confidence[confidence] },
    conditionOf(cell, speech),
  ];
}

/** What it hangs on as decided, else as said, else what would change our mind. */
function conditionOf({ assessment, suggestion, evidence }: Cell, speech: Speech): Run {
  const hanging = evidence.counted.find(({ id }) => suggestion.hangsOn.includes(id));
  const said = assessment?.hangsOn ?? hanging?.signal.condition ?? assessment?.wouldChange ?? null;
  return said === null ? { text: speech.words.brief.noCondition } : speech.text(said);
}

export function conflictLines(brief: Brief, speech: Speech): readonly Line[] {
  const { words, member, subject } = speech;
  const cells = brief.conflicts.lines.map(({ member: who, subject: on }) =>
    plain(`${member(who)}, ${subject(on)}`),
  );
  const counted = brief.ranges.lines.filter(({ conflicts }) => conflicts.length > 0);
  const counts = counted.map(({ subject: on }) => plain(words.brief.countConflict(subject(on))));
  return [...cells, ...counts];
}

export function contactLines(brief: Brief, speech: Speech): readonly Line[] {
  const next = brief.next.lines.map(({ member, why }): Line => {
    const who = speech.words.brief.approach(speech.member(member));
    const reason = speech.text(why);
    return reason.text === '' ? plain(who) : [{ text: `${who}. ` }, reason];
  });
  return [...brief.contacts.lines.map((one) => followUpLine(one, speech)), ...next];
}

function followUpLine({ body }: FollowUp, speech: Speech): Line {
  const { words, dates, member, text } = speech;
  const { brief } = words;
  const who = body.member === null ? (body.person ?? brief.somebody) : member(body.member);
  const when = body.due === null ? brief.noDay : brief.due(dates.short(body.due));
  return [{ text: brief.follow(who) }, text(body.follows ?? body.said), { text: ` (${when})` }];
}
