/**
 * What stands along the day slider: when something was learned, and the days that are set.
 *
 * Use      day-slider.tsx; `<DayTicks>` is the picture, `<DayMarks>` the same as a list.
 */

import { useMemo } from 'react';
import { type Day, daysBetween } from '../../../corridor/dated.ts';
import { type MarkedDay, markedDays } from '../../../corridor/days.ts';
import { useCorridorWords, useSaid } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { useDates } from './dated.tsx';
import type { Span } from './day-slider.tsx';

const WIDE = 1_000;

function useMarks(): readonly MarkedDay[] {
  const { shown } = useWorkspace();
  return useMemo(() => markedDays(shown), [shown]);
}

export function DayTicks({ days, first, last }: Span & { readonly days: readonly Day[] }) {
  const marks = useMarks().filter(({ day }) => day >= first && day <= last);
  const at = (day: Day) => (WIDE * daysBetween(first, day)) / daysBetween(first, last);
  return (
    <svg viewBox={`0 0 ${WIDE} 14`} preserveAspectRatio="none" aria-hidden="true">
      <path className="learned" d={days.map((day) => `M${at(day)} 0v5`).join('')} />
      <path className="set" d={marks.map(({ day }) => `M${at(day)} 0v14`).join('')} />
    </svg>
  );
}

/** Those ahead of the day that is looked at come first: they press. */
export function DayMarks({ first, last }: Span) {
  const { colon } = useCorridorWords().evidence;
  const words = useCorridorWords().count.slider;
  const { on, lookAt } = useWorkspace();
  const dates = useDates();
  const say = useSaid();
  const marks = useMarks();
  const [ahead, past] = [marks.filter(({ day }) => day > on), marks.filter(({ day }) => day <= on)];
  if (marks.length === 0) return null;
  return (
    <details className="day-marks">
      <summary>{words.marks(ahead.length, past.length)}</summary>
      <ul>
        {[...ahead, ...past].map(({ id, day, kind, what }) => {
          const { text, lang } = say(what);
          const inside = day >= first && day <= last;
          return (
            <li key={`${kind} ${id}`} className={day > on ? 'ahead' : undefined}>
              {inside ? (
                <button type="button" className="link" onClick={() => lookAt(day)}>
                  {dates.day(day)}
                </button>
              ) : (
                <time dateTime={day}>{dates.day(day)}</time>
              )}
              <span>
                {words.kinds[kind]}
                {colon} <span lang={lang}>{text}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
