/** The minute in three languages: whole, plain, and interim until something is declared. */

import { expect, test } from 'vitest';
import { instantOf, writeInstant } from '../basics/instant.ts';
import { type Minute, minuteOf } from '../record/minute.ts';
import type { MemberId, RoundId } from '../table/ids.ts';
import type { PublishedRound, Shown } from '../table/rounds/published.ts';
import type { Outcome } from '../table/selection.ts';
import type { SilenceStage } from '../table/silence/silence.ts';
import { type Stage, STAGES, at } from '../table/testing/stages.ts';
import { stateOf } from '../table/testing/table.ts';
import { clockOf, spellDay } from './clock.ts';
import { type Language, languages, messagesOf } from './index.ts';
import { placeIn } from './place.ts';
import { markdownOf, sayMinute } from './say-minute.ts';

const DISPUTE: Minute['disputes'][number] = {
  ...{ round: 'poll-1' as RoundId, rid: 'ab'.repeat(32), member: 'bea' as MemberId },
  ...{ at: instantOf(1_900_000_000_000), code: null, evidence: null, through: null },
  ...{ reason: 'mine is missing', holds: true, settled: null, number: 1 },
};
const HEAD = { size: 7, root: 'ab'.repeat(32) };

function minuteAt(stage: Stage): Minute {
  return minuteOf(stateOf(at(stage)), HEAD);
}

function said(minute: Minute, language: Language = 'en'): string {
  const { minute: words, rules, outcomes, choice, knots, weights } = messagesOf(language);
  const { written, day } = clockOf(language, 'Europe/Brussels');
  const date = (of: string) => spellDay(of, language);
  return markdownOf(
    sayMinute({ minute: words, rules, outcomes, choice, knots, weights }, minute, {
      text: (text) => text[language] ?? text.en ?? '',
      member: (id) => id.toUpperCase(),
      group: (id) => id,
      time: written,
      day,
      date,
    }),
  );
}

test('at every stage it is whole, in three languages', () => {
  for (const stage of STAGES) {
    const texts = languages.map((language) => said(minuteAt(stage), language));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|NaN|\[object|function/);
      expect(text).toContain(HEAD.root);
    }
  }
});

test('it is interim, as things stand, until the selection has ended', () => {
  expect(said(minuteAt('counted'))).toMatch(/# Interim minute[^]*As things stand/);
  expect(said(minuteAt('counted'))).toContain('Nothing is decided.');
  const ended = said(minuteAt('concluded'));
  expect(ended).not.toMatch(/[Ii]nterim|As things stand/);
  expect(ended).toContain('N. North is appointed: Head.');
  expect(said({ ...minuteAt('concluded'), sealed: true })).toContain('was sealed by the chair');
});

test('a rehearsal says in the minute, too, that nothing was decided', () => {
  expect(said(minuteAt('concluded'))).toContain('**REHEARSAL');
  expect(said({ ...minuteAt('concluded'), mode: 'real' })).not.toContain('REHEARSAL');
});

test('names and rounds are one table, with what passes and who answered', () => {
  const text = said(minuteAt('counted'));
  expect(text).toContain('| N. North | named | 3–0–0 ✓ |');
  expect(text).toContain('| Answered |  | 3 of 3 |');
});

test('a round shows what it published and no more', () => {
  const minute = minuteAt('counted');
  const [round] = minute.rounds;
  const showing = (shown: Shown): string => {
    const names = round?.names.map((one) => ({ ...one, shown })) ?? [];
    const rounds = round ? [{ ...round, names } satisfies PublishedRound] : [];
    return said({ ...minute, rounds });
  };
  const [none, one] = [false, true].map(
    (against) => ({ shown: 'bit', against, byClass: {} }) as const,
  );
  if (!none || !one) throw new Error('two bits');
  expect(showing({ ...none, passes: true })).toContain('| named | no objection ✓ |');
  expect(showing({ ...none, passes: null })).toContain('| named | no objection |');
  expect(showing({ ...one, passes: false })).toContain('| named | objection |');
  expect(showing({ shown: 'nothing' })).toContain('| named | not published |');
});

test('a text under silence is quoted once it is adopted, and not before', () => {
  const silent = minuteAt('silence');
  const text = { en: 'N. North leads.', nl: 'N. North leidt.', fr: 'N. North dirige.' };
  for (const stage of ['running', 'adopted', 'broken', 'withdrawn'] satisfies SilenceStage[]) {
    const silences = silent.silences.map((one) => ({ ...one, stage, text, endedAt: instantOf(0) }));
    for (const language of languages) {
      const quoted = said({ ...silent, silences }, language).includes(text[language]);
      expect({ stage, quoted }).toEqual({ stage, quoted: stage === 'adopted' });
    }
  }
});

test('each ending of a silence and of a selection has its sentence', () => {
  const silent = minuteAt('silence');
  for (const stage of ['running', 'adopted', 'broken', 'withdrawn'] satisfies SilenceStage[]) {
    const silences = silent.silences.map((one) => ({ ...one, stage, endedAt: instantOf(0) }));
    for (const language of languages) {
      const { stages } = messagesOf(language).minute;
      const time = clockOf(language, 'Europe/Brussels').written(instantOf(0));
      expect(said({ ...silent, silences }, language)).toContain(stages[stage](time));
    }
  }
  const at0 = instantOf(0);
  const endings: readonly (readonly [Outcome, string])[] = [
    [{ kind: 'stopped', at: at0, reason: 'No agreement.' }, 'was stopped'],
    [
      { kind: 'extended', at: at0, reason: 'No name.', until: '2031-01-01' },
      'until 1 January 2031',
    ],
    [
      { kind: 'silence-broken', subject: { kind: 'extension', until: '2031-01-01' }, at: at0 },
      'without an appointment',
    ],
    [
      {
        kind: 'vacant',
        acting: 'D. Deputy',
        from: '2031-01-01',
        until: null,
        at: at0,
        reason: '-',
      },
      'D. Deputy acts from 1 January 2031',
    ],
  ];
  for (const [outcome, words] of endings) {
    expect(said({ ...minuteAt('concluded'), outcome })).toContain(words);
  }
});

test('an objection is minuted with its reason and what would lift it', () => {
  const silent = minuteAt('silence');
  const objection = {
    ...{ nr: 1, amended: null, lifted: null },
    ...{ member: 'ada' as MemberId, kind: 'objection' as const, at: instantOf(0), breaks: true },
    ...{ reason: 'Too soon.', condition: 'A hearing.' },
  };
  const silences = silent.silences.map((one) => ({ ...one, objections: [objection] }));
  const text = said({ ...silent, silences });
  expect(text).toContain('ADA objected: “Too soon.” What would lift it: “A hearing.”');
  const amendment = { ...objection, kind: 'amendment' as const };
  const amended = silent.silences.map((one) => ({ ...one, objections: [amendment] }));
  expect(said({ ...silent, silences: amended })).toContain('ADA proposed an amendment');
});

test('a confessional is minuted by how many were heard and the agreed words', () => {
  const talks = [{ round: 2, heard: 3, entitled: 3, text: { en: 'We heard all.' } }];
  const text = said({ ...minuteAt('counted'), talks });
  expect(text).toContain('Round 2 was a confessional: 3 of 3 were heard.');
  expect(text).toContain('“We heard all.”');
  expect(text).toContain('known to those who said it');
  expect(said(minuteAt('counted'))).not.toContain('confessional');
});

test('a class that was counted apart has a line of its own', () => {
  const minute = minuteAt('counted');
  const counts = { encourage: 2, discourage: 0, noOpinion: 0 };
  const rounds = minute.rounds.map((round) => ({
    ...round,
    sets: [...round.sets, { class: 'pair', members: [] }],
    names: round.names.map((one) => ({
      ...one,
      shown: { ...one.shown, byClass: { pair: counts } },
    })),
  })) as unknown as Minute['rounds'];
  expect(said({ ...minute, rounds })).toContain(
    'Round 1, pair apart: N. North 2–0–0; S. South 2–0–0.',
  );
});

test('a time says its zone, and a country that is no member has its name', () => {
  const { written, day } = clockOf('fr', 'Europe/Brussels');
  const noon = instantOf(Date.parse('2024-06-26T10:00:00Z'));
  expect(writeInstant(noon)).toContain('10:00');
  expect(written(noon)).toBe('26 juin 2024 à 12 h UTC+2');
  expect(day(noon)).toBe('2024-06-26');
  expect([placeIn('nl', 'pt'), placeIn('nl', 'diplomats')]).toEqual(['Portugal', 'diplomats']);
});

test('sums of grades and who stood aside are told, in three languages', () => {
  const minute = minuteAt('certified');
  const moment = instantOf(1_900_000_000_000);
  const told: Minute = {
    ...minute,
    grades: [
      {
        ...{ round: 1, at: moment, cast: 7, entitled: 8, most: 70 },
        sums: minute.names.map(({ candidate }, at) => ({ candidate, resistance: 9 + at })),
      },
    ],
    recusals: [{ member: 'ada' as MemberId, at: moment, until: null, reason: 'my own name' }],
    disputes: [DISPUTE],
  };
  for (const language of languages) {
    const text = said(told, language);
    expect(text).toMatch(/9 (?:of at most|van hoogstens|sur) 70/);
    expect(text).toMatch(/ADA.*my own name/);
    expect(text).toMatch(/BEA.*(?:round|ronde|tour).*mine is missing/);
    expect(text).not.toContain(messagesOf(language).minute.noRound);
  }
});
