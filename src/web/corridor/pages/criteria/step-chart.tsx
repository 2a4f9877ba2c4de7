/**
 * A small step line by year for each publication, and what is to be reached as a dashed rule.
 *
 * Shapes   the list below it says the same; the picture is hidden from those who cannot see it.
 *          Publications differ by dash and letter, never by colour alone.
 */

import type { Decimal } from '../../../../corridor/decimal.ts';
import { type KnownFigure, publicationsOf } from '../../../../corridor/figures.ts';

const WIDE = 560;
const HIGH = 150;
const EDGE = { left: 44, right: 30, top: 14, below: 24 };
const LETTER = 12;

type Scale = { readonly x: (year: number) => number; readonly y: (value: number) => number };

export function StepChart(props: {
  readonly figures: readonly KnownFigure[];
  readonly least: Decimal | null;
}) {
  const { figures, least } = props;
  const years = figures.map(({ body }) => body.year);
  const values = [
    ...figures.map(({ body }) => Number(body.value)),
    ...(least === null ? [] : [Number(least)]),
  ];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = scaleOf({ from, to, low, high });
  const titles = publicationsOf(figures).map(({ title }) => title);
  const lines = titles.map((title) =>
    pointsOf(
      figures.filter(({ body }) => body.publication === title),
      scale,
    ),
  );
  const letters = spread(lines.map((points) => points.at(-1)?.[1] ?? 0));
  return (
    <svg className="step-chart" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      {least !== null && <Least least={least} scale={scale} />}
      <Axis scale={scale} {...{ from, to, low, high, least }} />
      {lines.map((points, index) => (
        <Line key={titles[index]} index={index} points={points} letterAt={letters[index] ?? 0} />
      ))}
    </svg>
  );
}

type Point = readonly [x: number, y: number];

function pointsOf(figures: readonly KnownFigure[], scale: Scale): readonly Point[] {
  return figures
    .toSorted((one, other) => one.body.year - other.body.year)
    .map(({ body }) => [scale.x(body.year), scale.y(Number(body.value))]);
}

/** Letters that would stand on one another stand below one another. */
function spread(heights: readonly number[]): readonly number[] {
  const at = [...heights];
  let free = -Infinity;
  for (const index of heights
    .keys()
    .toArray()
    .sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0))) {
    free = Math.max(at[index] ?? 0, free + LETTER);
    at[index] = free;
  }
  return at;
}

type Range = {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
};

function scaleOf({ from, to, low, high }: Range): Scale {
  const width = WIDE - EDGE.left - EDGE.right;
  const height = HIGH - EDGE.top - EDGE.below;
  return {
    x: (year) => EDGE.left + (width * (year - from)) / Math.max(1, to - from),
    y: (value) => EDGE.top + height - (height * (value - low)) / (high - low || 1),
  };
}

function Least({ least, scale }: { readonly least: Decimal; readonly scale: Scale }) {
  const y = scale.y(Number(least));
  return (
    <g className="least">
      <path d={`M${EDGE.left} ${y}H${WIDE - EDGE.right}`} />
      <text x={EDGE.left - 6} y={y + 4} textAnchor="end">
        {least}
      </text>
    </g>
  );
}

type AxisProps = Range & { readonly scale: Scale; readonly least: Decimal | null };

function Axis({ scale, from, to, low, high, least }: AxisProps) {
  const base = HIGH - 6;
  const isFree = (value: number) =>
    least === null || Math.abs(scale.y(value) - scale.y(Number(least))) > LETTER;
  return (
    <g className="axis">
      <text x={scale.x(from)} y={base}>
        {from}
      </text>
      {to !== from && (
        <text x={scale.x(to)} y={base} textAnchor="end">
          {to}
        </text>
      )}
      {[low, high].filter(isFree).map((value) => (
        <text
          key={value}
          className="bound"
          x={EDGE.left - 6}
          y={scale.y(value) + 4}
          textAnchor="end"
        >
          {value}
        </text>
      ))}
    </g>
  );
}

function Line(props: {
  readonly points: readonly Point[];
  readonly index: number;
  readonly letterAt: number;
}) {
  const { points, index, letterAt } = props;
  const path = points.map(([x, y], at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  const [x = 0] = points.at(-1) ?? [];
  const letter = String.fromCharCode(65 + (index % 26));
  return (
    <g className={`series dash-${index % 4}`}>
      <path d={path} />
      {points.map(([px, py]) => (
        <circle key={`${px} ${py}`} cx={px} cy={py} r="2.5" />
      ))}
      <text x={x + 6} y={letterAt + 4}>
        {letter}
      </text>
    </g>
  );
}
