/**
 * The oval as a drawing that can be walked round with the arrow keys: one seat at a time takes the
 * focus, Enter shows it.
 *
 * Shapes   a wide drawing with names, and a tall one without for narrow screens; only one of the
 *          two is shown.
 */

import { type KeyboardEvent, useMemo, useState } from 'react';
import { seatCode } from '../../furniture/seat-code.ts';
import { useWords } from '../../language.tsx';
import { type Oval, type Place, type Shape, ovalFor } from './oval.ts';
import type { SeatedMember } from './seating.ts';
import type { Centre } from './seats.tsx';

type Picture = {
  readonly seats: readonly SeatedMember[];
  readonly heads: readonly string[];
  readonly centre: Centre;
  readonly chosen: string | null;
  readonly onChoose: (member: string) => void;
};

export function TablePicture(picture: Picture) {
  return (
    <>
      <Drawing picture={picture} shape="wide" />
      <Drawing picture={picture} shape="tall" />
    </>
  );
}

const STEPS: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function Drawing({ picture, shape }: { readonly picture: Picture; readonly shape: Shape }) {
  const { distance, furniture } = useWords();
  const words = distance.seats;
  const { colon } = furniture;
  const { seats, onChoose } = picture;
  const [at, walk] = useState(0);
  const oval = useMemo(() => ovalFor(seats.length, shape), [seats.length, shape]);
  const last = seats.length - 1;
  const { figure, says } = picture.centre;
  const label = `${words.title}${colon}${figure} ${says}. ${words.arrows}`;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const here = seats[Math.min(at, last)];
    if (here && (event.key === 'Enter' || event.key === ' ')) onChoose(here.member);
    const to = goesTo(event.key, Math.min(at, last), last);
    if (to !== undefined) {
      walk(to);
      const all = event.currentTarget.ownerSVGElement?.querySelectorAll<SVGGElement>('g.seat');
      all?.[to]?.focus();
    }
    if (to !== undefined || event.key === ' ') event.preventDefault();
  };
  return (
    <figure className={shape === 'wide' ? 'table-pic only-wide' : 'table-pic only-narrow'}>
      <svg viewBox={`0 0 ${oval.width} ${oval.height}`} role="group" aria-label={label}>
        <Cloth oval={oval} centre={picture.centre} shape={shape} />
        <Heads oval={oval} heads={picture.heads} shape={shape} />
        {seats.map((seated, place) => (
          <SeatMark
            key={seated.member}
            seated={seated}
            oval={oval}
            place={oval.seats[place] ?? HIDDEN}
            mine={{
              walked: place === Math.min(at, last),
              chosen: seated.member === picture.chosen,
            }}
            onKeyDown={onKeyDown}
            onChoose={() => {
              walk(place);
              onChoose(seated.member);
            }}
          />
        ))}
      </svg>
    </figure>
  );
}

const HIDDEN: Place = { x: -99, y: -99, turn: 0 };

function goesTo(key: string, at: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? undefined : (at + step + last + 1) % (last + 1);
}

type Drawn = { readonly oval: Oval; readonly shape: Shape };

function Cloth({ oval, centre, shape }: Drawn & { readonly centre: Centre }) {
  const { cloth } = oval;
  const { x, y } = oval.centre;
  return (
    <g aria-hidden="true">
      <ellipse className="table-cloth" cx={x} cy={y} rx={cloth.rx} ry={cloth.ry} />
      <ellipse className="table-edge" cx={x} cy={y} rx={cloth.rx - 6} ry={cloth.ry - 6} />
      <text className={`table-figure ${shape}`} x={x} y={y + 4} textAnchor="middle">
        {centre.figure}
      </text>
      <text
        className={`table-says ${shape}`}
        x={x}
        y={y + (shape === 'wide' ? 40 : 30)}
        textAnchor="middle"
      >
        {centre.says}
      </text>
    </g>
  );
}

const HEAD = { wide: { width: 92, height: 28 }, tall: { width: 78, height: 24 } } as const;

function Heads({ oval, heads, shape }: Drawn & { readonly heads: readonly string[] }) {
  const { width, height } = HEAD[shape];
  const top = oval.head.y - height / 2;
  return heads.map((name, at) => {
    const y = top - at * (height + 4);
    return (
      <g key={name} className="table-head">
        <rect x={oval.head.x - width / 2} y={y} width={width} height={height} />
        <text x={oval.head.x} y={y + height / 2 + 4.5} textAnchor="middle">
          {shortened(name, shape === 'wide' ? 14 : 11)}
        </text>
      </g>
    );
  });
}

type MarkProps = {
  readonly seated: SeatedMember;
  readonly oval: Oval;
  readonly place: Place;
  readonly mine: { readonly walked: boolean; readonly chosen: boolean };
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
};

function SeatMark({ seated, oval, place, mine, onChoose, onKeyDown }: MarkProps) {
  const { distance, furniture } = useWords();
  const words = distance.seats;
  const { colon } = furniture;
  const { name, member, fill, ring } = seated;
  const { radius, codes } = oval;
  const outer = radius + (codes ? 3 : 1.5);
  const says = [fill && words.fill[fill], words.ring[ring]].filter(Boolean).join(', ');
  return (
    <g className={mine.chosen ? 'place chosen' : 'place'}>
      <title>{name}</title>
      <g
        className="seat"
        role="button"
        tabIndex={mine.walked ? 0 : -1}
        aria-label={`${name}${colon}${says}`}
        aria-pressed={mine.chosen}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <circle className={`ring ${ring}`} cx={place.x} cy={place.y} r={outer} />
        <circle className={`fill ${fill ?? 'none'}`} cx={place.x} cy={place.y} r={radius} />
      </g>
      {codes && (
        <text
          className={`code ${fill ?? 'none'} ${sizeOf(radius)}`}
          x={place.x}
          y={place.y + radius * 0.22}
          textAnchor="middle"
          aria-hidden="true"
        >
          {seatCode(member, name)}
        </text>
      )}
      <SeatName name={name} oval={oval} place={place} />
    </g>
  );
}

/** The style policy knows no sizes of its own: four of them stand in the style sheet. */
function sizeOf(radius: number): string {
  return radius >= 22 ? 'large' : radius >= 14 ? 'middle' : radius >= 10 ? 'small' : 'tiny';
}

function SeatName({ name, oval, place }: Pick<MarkProps, 'oval' | 'place'> & { name: string }) {
  const { names, radius } = oval;
  if (names === 'none') return null;
  const { turn } = place;
  const left = Math.abs(turn) > 90;
  const away = radius + (names === 'level' ? 16 : 12);
  const rad = (turn * Math.PI) / 180;
  const x = place.x + away * Math.cos(rad);
  const y = place.y + away * Math.sin(rad);
  if (names === 'level') {
    const steep = Math.abs(Math.cos(rad)) < 0.35;
    const anchor = steep ? 'middle' : left ? 'end' : 'start';
    const down = steep ? (Math.sin(rad) > 0 ? 12 : -4) : 5;
    return (
      <text className="seatname level" x={x} y={y + down} textAnchor={anchor} aria-hidden="true">
        {shortened(name, 26)}
      </text>
    );
  }
  return (
    <text
      className="seatname"
      transform={`translate(${x} ${y}) rotate(${left ? turn + 180 : turn})`}
      y={4}
      textAnchor={left ? 'end' : 'start'}
      aria-hidden="true"
    >
      {shortened(name, 20)}
    </text>
  );
}

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
