/** The page at every stage and in every language, and what it must not show. */

import { expect, test } from 'vitest';
import { languages } from '../../../locales/index.ts';
import type { RevealLevel } from '../../../table/definition/definition.ts';
import type { CandidateResult, RoundResult } from '../../../table/rounds/rounds.ts';
import type { Selection } from '../../../table/selection.ts';
import { STAGES, at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import { markup, viewOf } from '../../testing/page.tsx';
import { MinutePage } from '../minute/minute.tsx';
import { DistancePage } from './distance.tsx';

function shown(selection: Selection, language = languages[1] ?? 'en'): string {
  return markup(viewOf(selection, at('counted').now), language, <DistancePage />);
}

/** The last round as if it had been called with another reveal level, or had counted otherwise. */
function counted(reveal: RevealLevel, discourage = 1): Selection {
  const selection = stateOf(at('counted'));
  const rounds = selection.rounds.map((round) => ({
    ...round,
    plan: { ...round.plan, reveal },
    result: round.result && {
      ...round.result,
      ...said(round.result.results, reveal, discourage),
    },
  }));
  return { ...selection, rounds };
}

function said(
  names: readonly CandidateResult[],
  reveal: RevealLevel,
  discourage: number,
): Pick<RoundResult, 'results' | 'tests'> {
  const passes = discourage === 0;
  if (reveal === 'passes') {
    const tests = names.map(({ candidate }) => ({ candidate, against: !passes, passes }));
    return { results: [], tests };
  }
  const encourage = 3 - discourage;
  return { results: names.map((one) => ({ ...one, discourage, encourage, passes })) };
}

test('the page stands at every stage, for members and officers, in every language', () => {
  for (const stage of STAGES) {
    const selection = stateOf(at(stage));
    for (const language of languages) {
      for (const seat of ['officer:chair', 'member:ada'] as const) {
        const view = viewOf(selection, at(stage).now, seat);
        const page = markup(view, language, <DistancePage />);
        expect(page).toContain('class="sec seats-section"');
        expect(page).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  }
});

test('how far, as things stand, and what would change it', () => {
  const page = shown(counted('counts'));
  expect(page).toContain('Nearest to consensus: N. North, 1 member short.');
  expect(page).toContain('As things stand after round 1. It would change if the one member');
  expect(page).toContain('1 from consensus');
  expect(page).toContain('nobody objects');
  expect(page).toContain('class="track"');
});

test('of one bit there is no figure and no track', () => {
  const page = shown(counted('passes'));
  expect(page).toContain('An objection');
  expect(page).not.toContain('>discourage<');
  expect(page).toContain('The round gave one bit');
  expect(page).not.toContain('class="track"');
  expect(page).toBe(shown(counted('passes', 3)));
});

test('before any round it says so', () => {
  expect(shown(stateOf(at('certified')))).toContain('No round has been counted yet.');
});

test('one seat takes the tab key, and each says its name and whether it has answered', () => {
  const page = shown(stateOf(at('counted')));
  const drawn = page.split('<svg viewBox="0 0 1184')[1] ?? '';
  const seats = (drawn.split('</svg>')[0] ?? '').match(/<g class="seat"[^>]*>/g) ?? [];
  expect(seats).toHaveLength(3);
  expect(seats.filter((seat) => seat.includes('tabindex="0"'))).toHaveLength(1);
  for (const seat of seats)
    expect(seat).toMatch(/aria-label="(ada|bea|cor): answered, seat taken"/);
});

test('a minute waits for the signed state of the log', () => {
  const view = viewOf(stateOf(at('counted')), at('counted').now);
  expect(markup(view, 'en', <MinutePage />)).not.toContain('Interim minute');
});
