/**
 * The day that all pages of a corridor show: by hand, by day, by event, or typed.
 *
 * Use      frame.tsx, under the ways; pages read `shown` and `on` of the workspace.
 * Shapes   from the first day on which something was learned to the last; its end is "now". Marks
 *          are the days that are set; the same as a list below. A corridor that learned on fewer
 *          than two days has nothing to slide over.
 */

import { useId, useMemo } from 'react';
import { type Day, dayAfter, daysBetween, parseDay } from '../../../corridor/dated.ts';
import { learnedAfter, learnedBefore, learnedDays } from '../../../corridor/days.ts';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { useDates } from './dated.tsx';
import { DayMarks, DayTicks } from './day-marks.tsx';
import './day-slider.css';

export function DaySlider() {
  const { whole, day } = useWorkspace();
  const days = useMemo(() => learnedDays(whole), [whole]);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return <Slider days={days} first={first} last={last} at={day ?? last} />;
}

export type Span = { readonly first: Day; readonly last: Day };
type SliderProps = Span & { readonly days: readonly Day[]; readonly at: Day };

function Slider({ days, first, last, at }: SliderProps) {
  const words = useCorridorWords().count.slider;
  const { day, passBy } = useWorkspace();
  const dates = useDates();
  const label = useId();
  const said = day === null ? words.now(dates.day(last)) : words.asKnown(dates.day(day));
  const most = daysBetween(first, last);
  return (
    <section className="day-slider" aria-labelledby={label}>
      <div className="wrap">
        <p className="day-said" id={label}>
          {said}
        </p>
        <div className="day-track">
          <input
            type="range"
            aria-label={words.day}
            aria-valuetext={said}
            min={0}
            max={most}
            value={Math.min(most, Math.max(0, daysBetween(first, at)))}
            onChange={(event) => {
              const next = Number(event.target.value);
              passBy(next === most ? null : dayAfter(first, next));
            }}
          />
          <DayTicks days={days} first={first} last={last} />
        </div>
        <Steps days={days} first={first} last={last} at={at} />
        <DayMarks first={first} last={last} />
      </div>
    </section>
  );
}

function Steps({ days, first, last, at }: SliderProps) {
  const words = useCorridorWords().count.slider;
  const { day, lookAt } = useWorkspace();
  const before = learnedBefore(days, at);
  const after = learnedAfter(days, at);
  const go = (to: Day | undefined) => to !== undefined && lookAt(to === last ? null : to);
  return (
    <div className="day-steps">
      <button
        type="button"
        className="btn plain dense"
        disabled={before === undefined}
        title={words.earlierHow}
        onClick={() => go(before)}
      >
        ‹ {words.earlier}
      </button>
      <button
        type="button"
        className="btn plain dense"
        disabled={after === undefined}
        title={words.laterHow}
        onClick={() => go(after)}
      >
        {words.later} ›
      </button>
      <input
        key={at}
        type="date"
        aria-label={words.typed}
        min={first}
        max={last}
        defaultValue={at}
        onChange={(event) => {
          const typed = parseDay(event.target.value);
          if (typed !== undefined && typed >= first && typed <= last) go(typed);
        }}
      />
      {day !== null && (
        <button type="button" className="btn plain dense" onClick={() => lookAt(null)}>
          {words.toNow}
        </button>
      )}
    </div>
  );
}
