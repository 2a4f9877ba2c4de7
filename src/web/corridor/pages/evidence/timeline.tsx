/**
 * The stream in time: for above the line, against below it in more ink, neither on it; and the
 * same as a list, each span of which narrows the stream.
 */

import { useMemo } from 'react';
import { type Span, spansOf } from '../../../../corridor/evidence-days.ts';
import type { Entry } from '../../../../corridor/evidence-list.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useCorridorWords } from '../../words.ts';

const HEIGHT = 120;
const LINE = 66;
const STEP = 100;

type TimelineProps = {
  readonly entries: readonly Entry[];
  readonly onDay: (from: string, to: string) => void;
};

export function Timeline({ entries, onDay }: TimelineProps) {
  const words = useCorridorWords().evidence.timeline;
  const dates = useDates();
  const spans = useMemo(() => spansOf(entries), [entries]);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <figure className="timeline">
      <Bars spans={spans} label={words.picture(dates.day(first.from), dates.day(last.to))} />
      <div className="tracklabels" aria-hidden="true">
        <span>{dates.short(first.from)}</span>
        <span>{dates.short(last.to)}</span>
      </div>
      <figcaption className="small quiet">{words.legend}</figcaption>
      <details>
        <summary>{words.asList}</summary>
        <SpanList spans={spans} onDay={onDay} />
      </details>
    </figure>
  );
}

function Bars({ spans, label }: { readonly spans: readonly Span[]; readonly label: string }) {
  const most = Math.max(1, ...spans.map((span) => Math.max(span.favourable, span.against)));
  const unit = (LINE - 12) / most;
  return (
    <svg
      viewBox={`0 0 ${spans.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line className="axis" x1="0" x2={spans.length * STEP} y1={LINE} y2={LINE} />
      {spans.map((span, index) => (
        <Bar key={span.from} span={span} x={index * STEP} unit={unit} />
      ))}
    </svg>
  );
}

function Bar(props: { readonly span: Span; readonly x: number; readonly unit: number }) {
  const { span, x, unit } = props;
  const { favourable, against, neither, counts } = span;
  const place = { x: x + 12, width: STEP - 24 };
  const below = Math.min(against * unit, HEIGHT - LINE - 2);
  return (
    <g>
      {favourable > 0 && (
        <rect className="for" {...place} y={LINE - favourable * unit} height={favourable * unit} />
      )}
      {against > 0 && <rect className="against" {...place} y={LINE} height={below} />}
      {neither > 0 && <rect className="neither" {...place} y={LINE - 2} height={4} />}
      {counts > 0 && <rect className="counted" x={x} width={STEP} y={1} height={6} />}
    </g>
  );
}

function SpanList(props: {
  readonly spans: readonly Span[];
  readonly onDay: TimelineProps['onDay'];
}) {
  const words = useCorridorWords().evidence.timeline;
  const dates = useDates();
  const said = props.spans.filter(
    ({ favourable, against, neither, counts }) => favourable + against + neither + counts > 0,
  );
  return (
    <ol className="plainlist spans">
      {said.toReversed().map((span) => {
        const days =
          span.from === span.to
            ? dates.day(span.from)
            : words.span(dates.day(span.from), dates.day(span.to));
        return (
          <li key={span.from}>
            <span>{words.said(days, span)}</span>
            <button
              type="button"
              className="link"
              aria-label={words.narrowTo(days)}
              onClick={() => props.onDay(span.from, span.to)}
            >
              {words.narrow}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
