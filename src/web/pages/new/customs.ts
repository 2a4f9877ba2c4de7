/**
 * A kind of body's customs, laid over the form: rule, silence, soundings and its words.
 *
 * Use      `withKind(draft, 'federation', now)`; who sits and which names there are stays as typed.
 *          `roundAfter` plans one more sounding; `inTongues` names the languages of the names.
 * Units    times of the body's clock.
 */

import { type Instant, later } from '../../../basics/instant.ts';
import type { BodyKind, Customs } from '../../../locales/bodies/body-kind.ts';
import { bodyKind } from '../../../locales/bodies/index.ts';
import { usualQuestion } from '../../furniture/usual-question.ts';
import { instantAt, localText, nextMorning } from '../../furniture/zoned-time.ts';
import { type Draft, EMPTY, type RoundRow, freshKey } from './draft.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A week to hand out codes and compare the eight words. */
const AHEAD = 7 * DAY;
const USUAL = { round_hours: 24, apart_days: 7 };

export function withKind(draft: Draft, id: string, now: Instant): Draft {
  const kind: BodyKind | undefined = bodyKind(id);
  if (kind === undefined) return { ...draft, words: '' };
  const { customs } = kind;
  const { silence_hours: hours, amendmentBreaks, extensions } = customs;
  const changed: Draft = {
    ...draft,
    words: kind.id,
    rule: { ...draft.rule, ...ruleOf(customs), read: { ...draft.rule.read, ...customs.read } },
    silence: { ...draft.silence, hours, amendmentBreaks, extensions },
    rounds: [],
  };
  const heard = customs.talks_hours === 0 ? changed : talksAfter(changed, customs, now);
  return planned(heard, customs.rounds, now);
}

function ruleOf({ rule }: Customs): Partial<Draft['rule']> {
  if (rule.kind === 'majority') return { kind: rule.kind, ...rule.share };
  return rule;
}

/** A question that is still as it was proposed is asked in each language of the names. */
export function inTongues(draft: Draft, languages: Draft['languages']): Draft {
  const before = usualQuestion(draft.languages);
  const rounds = draft.rounds.map((row): RoundRow => {
    const asProposed = draft.languages.every((tag) => row.question[tag] === before[tag]);
    const talks = row.kind === 'confessional' && asProposed;
    return talks ? { ...row, question: usualQuestion(languages) } : row;
  });
  return { ...draft, languages, rounds };
}

function planned(draft: Draft, more: number, now: Instant): Draft {
  return more === 0 ? draft : planned(roundAfter(draft, now), more - 1, now);
}

/** A confessional first: every member is heard before any count is made. */
function talksAfter(draft: Draft, { talks_hours }: Customs, now: Instant): Draft {
  const { rounds } = roundAfter(draft, now);
  const heard = rounds.map((row): RoundRow => {
    const opens = instantAt(row.opens, draft.zone) ?? now;
    const closes = localText(later(opens, talks_hours * HOUR), draft.zone);
    return { ...row, kind: 'confessional', closes, question: usualQuestion(draft.languages) };
  });
  return { ...draft, rounds: heard };
}

/** One more sounding, after the last by the custom of the body. */
export function roundAfter(draft: Draft, now: Instant): Draft {
  const { round_hours, apart_days } = bodyKind(draft.words)?.customs ?? USUAL;
  const last = draft.rounds.at(-1);
  const before = last && instantAt(last.opens, draft.zone);
  const opens =
    before === undefined
      ? nextMorning(later(now, AHEAD), draft.zone)
      : later(before, apart_days * DAY);
  const row: RoundRow = {
    key: freshKey(draft.rounds),
    opens: localText(opens, draft.zone),
    closes: localText(later(opens, round_hours * HOUR), draft.zone),
    ...{ kind: 'straw-poll', candidates: null, question: EMPTY, checkedBy: '' },
    ...{ weighedBy: '', unit: 1 },
    ...{ orFewer: false, ...askedNext(draft) },
  };
  return { ...draft, rounds: [...draft.rounds, row] };
}

/** What the elimination's next round asks for; else a word for each name. */
function askedNext({ rule, rounds }: Draft): Pick<RoundRow, 'exactly' | 'reveal' | 'classes'> {
  const { kind, stages } = rule.choose;
  const stage = kind === 'eliminate' ? stages[rounds.filter(drawsLine).length] : undefined;
  const classes = stage?.groups ?? [];
  const reveal = classes.length === 0 ? 'counts' : 'classes';
  return { exactly: stage?.preferences ?? null, reveal, classes };
}

/** It has counts, or names that were told. */
function drawsLine({ kind, reveal, exactly }: RoundRow): boolean {
  return kind === 'confessional' ? exactly !== null : kind === 'straw-poll' && reveal !== 'passes';
}
