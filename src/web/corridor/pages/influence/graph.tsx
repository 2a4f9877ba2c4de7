/**
 * Who moves whom as a picture: arrows solid where witnessed, dashed where one only came after.
 *
 * Use      one place is in the order of Tab; arrow keys walk to the next, Enter shows it alone.
 * Shapes   wider: more dated pieces of evidence. A ring: in a circle of waiting.
 */

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Edge } from '../../../../corridor/influence.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { type Arrow, type Place, layoutOf } from './graph-layout.ts';
import { usePartyName } from './party-name.ts';

type GraphProps = {
  readonly edges: readonly Edge[];
  readonly circles: readonly (readonly string[])[];
  readonly narrow: boolean;
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
};

export function Graph(props: GraphProps) {
  const { edges, narrow, chosen } = props;
  const words = useCorridorWords().influence;
  const { ground } = useWorkspace();
  const seats = useMemo(() => ground.members.map(({ id }) => id as string), [ground]);
  const layout = useMemo(
    () => layoutOf(edges, seats, narrow ? 'narrow' : 'wide'),
    [edges, seats, narrow],
  );
  return (
    <figure className="influence-graph">
      <svg viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={words.graph}>
        <defs>
          <marker
            id="arrow-head"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {layout.arrows.map((arrow) => (
          <path
            key={arrow.key}
            d={arrow.path}
            className={classOf(arrow, chosen)}
            strokeWidth={arrow.width}
            markerEnd="url(#arrow-head)"
          />
        ))}
        <Places {...props} places={layout.places} arrows={layout.arrows} />
      </svg>
      <figcaption className="label">
        <p>{words.graphHow}</p>
        <Key />
      </figcaption>
    </figure>
  );
}

function classOf({ witnessed, from, to }: Arrow, chosen: string | null): string {
  const away = chosen !== null && from !== chosen && to !== chosen;
  return `${witnessed ? 'tied' : 'followed'}${away ? ' away' : ''}`;
}

type Placed = GraphProps & {
  readonly places: readonly Place[];
  readonly arrows: readonly Arrow[];
};

function Places({ places, arrows, circles, narrow, chosen, choose }: Placed) {
  const words = useCorridorWords().influence;
  const party = usePartyName();
  const [current, setCurrent] = useState(0);
  const group = useRef<SVGGElement>(null);
  const at = Math.min(current, places.length - 1);
  const walk = (event: KeyboardEvent, key: string) => {
    const next = nextOf(event.key, at, places.length);
    if (next !== null) {
      setCurrent(next);
      group.current?.querySelectorAll<SVGGElement>('[role=button]')[next]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') choose(chosen === key ? null : key);
    else return;
    event.preventDefault();
  };
  const label = (place: Place) =>
    words.node(
      party(place.party),
      arrows.filter(({ from }) => from === place.key).length,
      arrows.filter(({ to }) => to === place.key).length,
    );
  return (
    <g ref={group}>
      {places.map((place, index) => (
        <g
          key={place.key}
          role="button"
          tabIndex={index === at ? 0 : -1}
          aria-label={label(place)}
          aria-pressed={chosen === place.key}
          className={isRinged(place, circles) ? 'place ringed' : 'place'}
          onClick={() => choose(chosen === place.key ? null : place.key)}
          onFocus={() => setCurrent(index)}
          onKeyDown={(event) => walk(event, place.key)}
        >
          <circle cx={place.x} cy={place.y} r={8} />
          <text x={nameX(place)} y={place.nameY} textAnchor={ANCHOR[place.side]}>
            {shortened(party(place.party), narrow)}
          </text>
        </g>
      ))}
    </g>
  );
}

const ANCHOR = { left: 'end', right: 'start', middle: 'middle' } as const;
const MOST_LETTERS = { narrow: 15, wide: 26 } as const;

function nameX({ x, side }: Place): number {
  if (side === 'middle') return x;
  return side === 'left' ? x - 15 : x + 15;
}

/** In full in the list below. */
function shortened(name: string, narrow: boolean): string {
  const most = MOST_LETTERS[narrow ? 'narrow' : 'wide'];
  if (name.length <= most) return name;
  const cut = name.lastIndexOf(' ', most);
  return name.slice(0, cut > 0 ? cut : most).replace(/[,;:]$/, '');
}

function isRinged({ party }: Place, circles: GraphProps['circles']): boolean {
  return party.kind === 'member' && circles.some((circle) => circle.includes(party.id));
}

function nextOf(key: string, at: number, length: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}

function Key() {
  const words = useCorridorWords().influence;
  return (
    <ul className="graph-key">
      {(['tied', 'followed'] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 40 10" aria-hidden="true">
            <path className={kind} d="M1 5H38" strokeWidth="1.5" />
          </svg>
          {kind === 'tied' ? words.solid : words.dashed}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 40 10" aria-hidden="true">
          <path className="tied" d="M1 5H38" strokeWidth="4.5" />
        </svg>
        {words.wider}
      </li>
      <li>
        <svg viewBox="0 0 40 10" aria-hidden="true">
          <g className="place ringed">
            <circle cx="20" cy="5" r="3.6" />
          </g>
        </svg>
        {words.ring}
      </li>
    </ul>
  );
}
