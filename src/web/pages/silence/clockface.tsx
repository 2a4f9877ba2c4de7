/**
 * What is left, large; the exact end for the body, the reader and in UTC; the line from opening to
 * end.
 */

import type { Silence } from '../../../table/silence/silence.ts';
import { clockOf } from '../../../locales/clock.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useLanguage, useWords } from '../../language.tsx';
import { useNow } from '../../view.tsx';

export function Clockface({ silence }: { readonly silence: Silence }) {
  const words = useWords();
  const names = useNames();
  const { language } = useLanguage();
  const { body, reader } = useClocks();
  const now = useNow();
  const { ends, subject } = silence;
  const utc = clockOf(language, 'UTC');
  return (
    <div className="clockface">
      <h1 className="label">{words.silence.on(names.subject(subject))}</h1>
      <Left seconds={Math.floor((ends - now) / 1000)} />
      <div className="ends">
        <div>
          <b>{body.both(ends)}</b>
          {body.place}. {words.silence.bodyCounts}
        </div>
        {reader && (
          <div>
            <b>{reader.time(ends)}</b>
            {reader.place}, {words.furniture.you}
          </div>
        )}
        {[body.zone, reader?.zone].includes('UTC') || (
          <div>
            <b>{utc.time(ends)}</b>
          </div>
        )}
      </div>
      <TimeLine silence={silence} now={now} />
    </div>
  );
}

function Left({ seconds }: { readonly seconds: number }) {
  const words = useWords();
  const { units } = words.furniture;
  if (seconds <= 0) return <p className="clock-over">{words.silence.over}</p>;
  const parts = [
    [Math.floor(seconds / 86_400), units.day],
    [Math.floor(seconds / 3600) % 24, units.hour],
    [Math.floor(seconds / 60) % 60, units.minute],
    [seconds % 60, units.second],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  return (
    <div className="clock" role="timer">
      {parts.slice(Math.min(first, 2), Math.min(first, 2) + 2).map(([count, unit]) => (
        <span key={unit}>
          {count}
          <small>{unit}</small>
        </span>
      ))}
    </div>
  );
}

const WIDTH = 1184;

function TimeLine({ silence, now }: { readonly silence: Silence; readonly now: number }) {
  const words = useWords().silence;
  const { body } = useClocks();
  const { openedAt, ends } = silence;
  const passed = Math.min(1, Math.max(0, (now - openedAt) / (ends - openedAt)));
  const at = Math.round(passed * WIDTH);
  const opened = `${words.opened} ${body.both(openedAt)}`;
  return (
    <>
      <svg className="only-wide" viewBox={`0 0 ${WIDTH} 56`} role="img" aria-label={opened}>
        <line x1="0" y1="20" x2={WIDTH} y2="20" className="line-all" />
        <line x1="0" y1="20" x2={at} y2="20" className="line-passed" />
        <path d={`M${at} 7v26`} className="line-now" />
        <path d={`M${WIDTH - 1} 5v30M${WIDTH - 6} 5v30`} className="line-now" />
        <g className="line-words">
          <text x="0" y="48">
            {opened}
          </text>
          <text x={WIDTH} y="48" textAnchor="end">
            {words.adoptedHere}
          </text>
        </g>
      </svg>
      <p className="only-narrow hint">{opened}</p>
    </>
  );
}
