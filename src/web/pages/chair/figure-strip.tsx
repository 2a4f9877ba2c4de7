/**
 * Three figures: who has answered, how near the nearest name is, what is left.
 */

import type { ReactNode } from 'react';
import type { Instant } from '../../../basics/instant.ts';
import { runningConfessional } from '../../../table/confessional/confessional-lookup.ts';
import { deadlines } from '../../../table/deadlines.ts';
import { isClear, nearest } from '../../../table/distance/distance.ts';
import { roundNumber } from '../../../table/rounds/published.ts';
import type { Silence } from '../../../table/silence/silence.ts';
import { runningSilence } from '../../../table/silence/silence-lookup.ts';
import { LeftOver, Moment } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useDistances } from '../../furniture/use-distances.ts';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import type { RoundBatch } from '../../furniture/use-batch.ts';

type Batched = { readonly batch: RoundBatch | null };

export function FigureStrip({ batch }: Batched) {
  const { selection } = useView();
  const silence = runningSilence(selection);
  return (
    <div className="facts">
      {selection.stage === 'setting-up' ? <Seats /> : <Answered batch={batch} />}
      <Nearest />
      {silence ? <SilenceLeft silence={silence} /> : <NextStep />}
    </div>
  );
}

type FigureProps = {
  readonly figure: ReactNode;
  readonly small?: string;
  readonly bold?: string;
  readonly children?: ReactNode;
};

function Figure({ figure, small, bold, children }: FigureProps) {
  return (
    <div>
      <div className="fig">
        {figure} {small && <small>{small}</small>}
      </div>
      <p>
        {bold && <b>{bold}</b>} {children}
      </p>
    </div>
  );
}

function Seats() {
  const words = useWords().chair.figures;
  const seats = Object.values(useView().selection.seats);
  const taken = seats.filter(({ key }) => key !== null).length;
  return (
    <Figure figure={taken} small={words.of(seats.length)} bold={words.seats}>
      {words.seatsWhy}
    </Figure>
  );
}

function Answered({ batch }: Batched) {
  const words = useWords().chair.figures;
  const { selection } = useView();
  if (runningConfessional(selection))
    return (
      <Figure figure="–" bold={words.talks}>
        {words.talksWhy}
      </Figure>
    );
  if (batch === null)
    return (
      <Figure figure="–" bold={words.noRound}>
        {words.noRoundWhy}
      </Figure>
    );
  const { round, answered } = batch;
  const number = roundNumber(selection, round.plan.id);
  const small = words.of(round.entitled.length);
  const counted = round.stage === 'counted';
  const bold = counted ? words.cast(number) : words.answered(number);
  if (round.stage === 'called') return <Proving batch={batch} number={number} />;
  return (
    <Figure figure={answered.length} small={small} bold={bold}>
      {round.stage === 'open' && (
        <>
          {words.sealedUntil} <Moment at={round.plan.closes} short />,{' '}
          <LeftOver until={round.plan.closes} />
        </>
      )}
    </Figure>
  );
}

function Proving({ batch, number }: { readonly batch: RoundBatch; readonly number: number }) {
  const words = useWords().chair.figures;
  const { opens } = batch.round.plan;
  return (
    <Figure figure={<TimeLeft until={opens} />} bold={words.opens(number)}>
      <Moment at={opens} short />
    </Figure>
  );
}

function Nearest() {
  const words = useWords().chair.figures;
  const near = nearest(useDistances());
  const [first] = near;
  if (first === undefined || first.counted === null)
    return (
      <Figure figure="–" bold={words.none}>
        {words.noneWhy}
      </Figure>
    );
  const { measure, counted } = first;
  if (measure.kind === 'short') {
    const figure = measure.exact ? measure.short : `≥ ${measure.short}`;
    const level = near.filter(
      (one) => one.measure.kind === 'short' && one.measure.short === measure.short,
    );
    return (
      <Figure figure={figure} small={words.short} bold={words.nearest(counted.round)}>
        {level.map((one) => one.name).join(', ')}
      </Figure>
    );
  }
  const clear = near.filter(isClear);
  if (clear.length === 0) {
    return (
      <Figure figure="–" bold={words.unsettled}>
        {words.unsettledWhy(counted.round)}
      </Figure>
    );
  }
  return (
    <Figure figure={clear.length} small={words.rule} bold={words.pass(clear.length)}>
      {clear.map((one) => one.name).join(', ')}
    </Figure>
  );
}

function SilenceLeft({ silence }: { readonly silence: Silence }) {
  const words = useWords().chair.figures;
  const names = useNames();
  return (
    <Figure
      figure={<TimeLeft until={silence.ends} />}
      bold={words.left(names.subject(silence.subject))}
    >
      {words.ends} <Moment at={silence.ends} short />.{' '}
      {words.seen(silence.seen.length, silence.entitled.length)}
    </Figure>
  );
}

/** The earliest thing that a clock will bring. */
function NextStep() {
  const { chair, furniture } = useWords();
  const words = chair.figures;
  const { selection } = useView();
  const next = deadlines(selection).toSorted((one, two) => one.due - two.due)[0];
  if (!next)
    return (
      <Figure figure="–" bold={words.noDeadline}>
        {words.noDeadlineWhy}
      </Figure>
    );
  return (
    <Figure figure={<TimeLeft until={next.due} />} bold={words.next}>
      {words.deadlines[next.what]}
      {furniture.colon}
      <Moment at={next.due} short />
    </Figure>
  );
}

/** In figures, the units small: `31 h 12 m`. */
function TimeLeft({ until }: { readonly until: Instant }) {
  const { units } = useWords().furniture;
  const seconds = Math.max(0, Math.floor((until - useNow()) / 1000));
  const [days, hours, minutes] = [86_400, 3600, 60].map((unit) => Math.floor(seconds / unit));
  const parts: readonly (readonly [number, string])[] = days
    ? [
        [days, units.day],
        [(hours ?? 0) % 24, units.hour],
      ]
    : hours
      ? [
          [hours, units.hour],
          [(minutes ?? 0) % 60, units.minute],
        ]
      : [
          [minutes ?? 0, units.minute],
          [seconds % 60, units.second],
        ];
  return (
    <>
      {parts.map(([count, unit]) => (
        <span key={unit} className="nowrap">
          {count} <small>{unit}</small>{' '}
        </span>
      ))}
    </>
  );
}
