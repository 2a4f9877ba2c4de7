/**
 * Where the seats of a table stand: an oval, its head on top, the first seat to the right of it.
 *
 * Use      `ovalFor(31, 'wide')`; small bodies have fewer, larger seats; large ones two rows.
 * Shapes   in units of the drawing; `turn` is the direction away from the table, in degrees.
 */

export type Shape = 'wide' | 'tall';

export type Place = { readonly x: number; readonly y: number; readonly turn: number };

export type Oval = {
  readonly width: number;
  readonly height: number;
  readonly cloth: { readonly rx: number; readonly ry: number };
  readonly centre: { readonly x: number; readonly y: number };
  readonly head: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** Codes are left out where they would be too small to read. */
  readonly codes: boolean;
  /** How names stand outside: level, along the radius, or not at all. */
  readonly names: 'level' | 'radial' | 'none';
  readonly seats: readonly Place[];
};

type Frame = {
  readonly width: number;
  readonly height: number;
  readonly rx: number;
  readonly ry: number;
  /** Half the width of the head of the table, along the oval. */
  readonly gap: number;
  readonly largest: number;
  readonly rows: 1 | 2;
  readonly names: Oval['names'];
};

const FEW = 12;
const NAMED = 46;
const ONE_ROW = { wide: 92, tall: 40 } as const;
const READABLE = 7.4;
const STEPS = 1440;

export function ovalFor(count: number, shape: Shape): Oval {
  const frame = shape === 'wide' ? wide(count) : tall(count);
  const centre = { x: frame.width / 2, y: frame.height / 2 };
  const path = measured(frame);
  const room = path.length - 2 * frame.gap;
  const step = room / Math.max(1, count);
  const radius = Math.min(frame.largest, step * (frame.rows === 1 ? 0.36 : 0.72));
  const inset = frame.rows === 1 ? 0 : 2.3 * radius;
  const seats = Array.from({ length: count }, (_, at) => {
    const far = frame.gap + (at + 0.5) * step;
    return placeOf(frame, path, { far, inset: at % 2 === 0 ? 0 : inset });
  });
  const away = frame.rows === 1 ? radius : inset + radius;
  const cloth = { rx: frame.rx - away - 4, ry: frame.ry - away - 4 };
  const head = { x: centre.x, y: centre.y - frame.ry };
  const { width, height, names } = frame;
  return { width, height, cloth, centre, head, radius, codes: radius >= READABLE, names, seats };
}

function wide(count: number): Frame {
  const width = 1184;
  if (count <= FEW) {
    return frame({ width, height: 560, rx: 360, ry: 205, gap: 90, largest: 30, names: 'level' });
  }
  if (count <= NAMED) {
    return frame({ width, height: 680, rx: 400, ry: 190, gap: 80, largest: 24, names: 'radial' });
  }
  const rows = count <= ONE_ROW.wide ? 1 : 2;
  return frame({ width, height: 620, rx: 565, ry: 285, gap: 80, largest: 16, rows });
}

function tall(count: number): Frame {
  const rows = count <= ONE_ROW.tall ? 1 : 2;
  const largest = rows === 1 ? 20 : 9;
  return frame({ width: 336, height: 560, rx: 140, ry: 245, gap: 50, largest, rows });
}

type Given = Omit<Frame, 'rows' | 'names'> & Partial<Pick<Frame, 'rows' | 'names'>>;

function frame(given: Given): Frame {
  return { rows: 1, names: 'none', ...given };
}

type Path = { readonly length: number; readonly marks: readonly number[] };

/** How far along the oval each of many angles lies, clockwise from the top. */
function measured({ rx, ry }: Frame): Path {
  const marks = [0];
  let length = 0;
  for (let at = 1; at <= STEPS; at++) {
    const [one, two] = [at - 1, at].map((step) => angleOf(step));
    length += Math.hypot(
      rx * (Math.sin(two ?? 0) - Math.sin(one ?? 0)),
      ry * (Math.cos(two ?? 0) - Math.cos(one ?? 0)),
    );
    marks.push(length);
  }
  return { length, marks };
}

function angleOf(step: number): number {
  return (2 * Math.PI * step) / STEPS;
}

function placeOf(
  { rx, ry, width, height }: Frame,
  { marks }: Path,
  { far, inset }: { readonly far: number; readonly inset: number },
): Place {
  const angle = angleOf(marks.findIndex((mark) => mark >= far));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [nx, ny] = [ry * sin, -rx * cos];
  const norm = Math.hypot(nx, ny);
  return {
    x: round(width / 2 + rx * sin - (inset * nx) / norm),
    y: round(height / 2 - ry * cos - (inset * ny) / norm),
    turn: round((Math.atan2(ny, nx) * 180) / Math.PI),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
