import { expect, test } from 'vitest';
import { languages, messagesOf } from '../../../locales/index.ts';
import { KNOT, PROMISE, closedKnot, deadlocked, tiedKnot } from '../../../table/testing/knots.ts';
import { LIFT, WITHDRAW } from '../../../table/testing/knots.ts';
import { countRound, roundNow } from '../../../table/testing/players.ts';
import { type Table, stateOf } from '../../../table/testing/table.ts';
import { markup, viewOf } from '../../testing/page.tsx';
import { ChairPage } from '../chair/chair.tsx';
import { movesPossible } from '../chair/knot-draft.ts';
import { OfferDialog } from '../chair/offer-dialog.tsx';
import { offersOf } from '../chair/offers.ts';
import { DelegatePage } from '../delegate/delegate.tsx';
import { KnotPage } from './knot.tsx';

function pageOf(table: Table, seat: 'member:ada' | 'member:cor' | 'officer:chair') {
  const view = viewOf(stateOf(table), table.now, seat);
  return { view, knot: roundNow(table, KNOT) };
}

test('whoever is named reads what is asked and what will be known, in every language', () => {
  const { view, knot } = pageOf(tiedKnot(), 'member:ada');
  for (const language of languages) {
    const page = markup(view, language, <KnotPage knot={knot} />);
    const { knots } = messagesOf(language);
    for (const line of [knots.page.two, knots.page.tookPart, knots.page.trustees(2)]) {
      expect(page).toContain(line.replaceAll("'", '&#x27;'));
    }
    expect(page).not.toContain(knots.page.several);
    expect(page).not.toMatch(/undefined|NaN/);
  }
});

test('of three, another limit is said; nobody else is asked', () => {
  const three = pageOf(tiedKnot([LIFT, WITHDRAW, PROMISE]), 'member:ada');
  const { knots } = messagesOf('en');
  expect(markup(three.view, 'en', <KnotPage knot={three.knot} />)).toContain(knots.page.several);
  const stranger = pageOf(tiedKnot(), 'member:cor');
  const page = markup(stranger.view, 'en', <KnotPage knot={stranger.knot} />);
  expect(page).toContain(knots.page.notNamed);
});

test('every desk says what came of it, and never who said what', () => {
  const table = closedKnot({ ada: 'yes', bea: 'no' });
  countRound(table, KNOT);
  const { view } = pageOf(table, 'member:ada');
  for (const language of languages) {
    const page = markup(view, language, <DelegatePage />);
    expect(page).toContain(messagesOf(language).knots.heading(1));
    expect(page).not.toMatch(/undefined|NaN/);
  }
  const chair = markup(pageOf(table, 'officer:chair').view, 'en', <ChairPage />);
  expect(chair).toContain('They did not open');
});

test('the chair may link moves where an objection stands, and sees who is missing', () => {
  const stuck = deadlocked();
  expect(movesPossible(stateOf(stuck), stuck.now)).toEqual([LIFT, WITHDRAW]);
  const { offers } = offersOf(viewOf(stateOf(stuck), stuck.now).selection, stuck.now, false);
  const offer = offers.find(({ kind }) => kind === 'knot');
  expect(offer?.rule).toBe('16.2');
  const view = viewOf(stateOf(stuck), stuck.now);
  for (const language of languages) {
    const dialog = offer && markup(view, language, <OfferDialog offer={offer} onClose={() => 0} />);
    expect(dialog).toContain(messagesOf(language).knots.dialog.who);
    expect(dialog).not.toMatch(/undefined|NaN/);
  }
  const desk = markup(pageOf(tiedKnot(), 'officer:chair').view, 'en', <ChairPage />);
  expect(desk).toContain(messagesOf('en').knots.headline.open);
  expect(desk).toContain('Not answered by');
  expect(desk).toContain(messagesOf('en').knots.acts.abandon);
});
