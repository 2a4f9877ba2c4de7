/**
 * Where who moves whom is drawn: on an oval in the order of the seats, those outside after them,
 * the members in general in the middle. The same evidence gives the same picture.
 *
 * Units    of the picture, about a pixel.
 */

import { type Edge, type Party, keyOf, weightOf } from '../../../../corridor/influence.ts';

export type Place = {
  readonly key: string;
  readonly party: Party;
  readonly x: number;
  readonly y: number;
  /** Where its name stands. */
  readonly side: 'left' | 'right' | 'middle';
  readonly nameY: number;
};
export type Arrow = {
  readonly key: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly witnessed: boolean;
  readonly width: number;
};
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly arrows: readonly Arrow[];
};

const SHAPES = {
  wide: { width: 960, height: 560, rx: 300, ry: 225 },
  narrow: { width: 360, height: 620, rx: 70, ry: 265 },
} as const;
/** From the centre of a place to where an arrow ends. */
const CLEAR = 13;
const WIDEST = 6;

export function layoutOf(
  edges: readonly Edge[],
  seats: readonly string[],
  shape: keyof typeof SHAPES,
): Layout {
  const { width, height, rx, ry } = SHAPES[shape];
  const parties = new Map<string, Party>();
  for (const { leader, follower } of edges) {
    for (const party of [leader, follower]) parties.set(keyOf(party), party);
  }
  const round = [...parties.values()]
    .filter(({ kind }) => kind !== 'all')
    .toSorted((one, other) => rankOf(one, seats) - rankOf(other, seats));
  const centre = { x: width / 2, y: height / 2 };
  const places = round.map((party, at): Place => {
    const angle = (2 * Math.PI * at) / round.length - Math.PI / 2;
    const [x, y] = [centre.x + rx * Math.cos(angle), centre.y + ry * Math.sin(angle)];
    return { key: keyOf(party), party, x: whole(x), y: whole(y), ...nameAt(angle, y) };
  });
  const middle = parties.get('all');
  if (middle) {
    places.push({ key: 'all', party: middle, ...centre, side: 'middle', nameY: centre.y + 28 });
  }
  return { width, height, places, arrows: arrowsOf(edges, places, centre) };
}

function rankOf(party: Party, seats: readonly string[]): number {
  return party.kind === 'member' ? seats.indexOf(party.id) : seats.length;
}

function nameAt(angle: number, y: number): Pick<Place, 'side' | 'nameY'> {
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  if (Math.abs(across) < 0.05) return { side: 'middle', nameY: whole(y + (down < 0 ? -18 : 28)) };
  return { side: across < 0 ? 'left' : 'right', nameY: whole(y + 5) };
}

type Point = { readonly x: number; readonly y: number };

function arrowsOf(
  edges: readonly Edge[],
  places: readonly Place[],
  centre: Point,
): readonly Arrow[] {
  const at = new Map<string, Place>(places.map((place) => [place.key, place]));
  return edges.flatMap((edge): readonly Arrow[] => {
    const from = at.get(keyOf(edge.leader));
    const to = at.get(keyOf(edge.follower));
    if (!from || !to) return [];
    const width = Math.min(WIDEST, 0.5 + weightOf(edge));
    return [
      {
        key: edge.key,
        from: from.key,
        to: to.key,
        path: bend(from, to, centre),
        witnessed: edge.ties.length > 0,
        width,
      },
    ];
  });
}

/** Bent towards the centre, and a little to one side, so that there and back are two lines. */
function bend(from: Point, to: Point, centre: Point): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const aside = { x: (to.y - from.y) * 0.08, y: (from.x - to.x) * 0.08 };
  const by = {
    x: middle.x + (centre.x - middle.x) * 0.35 + aside.x,
    y: middle.y + (centre.y - middle.y) * 0.35 + aside.y,
  };
  const start = near(from, by);
  const end = near(to, by);
  return `M${start.x} ${start.y}Q${whole(by.x)} ${whole(by.y)} ${end.x} ${end.y}`;
}

function near(place: Point, towards: Point): Point {
  const [across, down] = [towards.x - place.x, towards.y - place.y];
  const length = Math.hypot(across, down) || 1;
  return {
    x: whole(place.x + (across / length) * CLEAR),
    y: whole(place.y + (down / length) * CLEAR),
  };
}

function whole(value: number): number {
  return Math.round(value * 10) / 10;
}
