/**
 * Which room may import which, and what of the outside world: the floors of ARCHITECTURE.md as a
 * check.
 *
 * Use      src/floors.test.ts runs it over all sources, and over planted ones that must fail.
 * Shapes   a breach is `file: what is wrong`; none means the house stands.
 */

import path from 'node:path';
import { type Node, type Source, parse, walk } from './syntax.ts';

type Room = {
  /** Rooms it may import besides itself. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages it may import, by the start of their name. */
  readonly outside: readonly string[];
};

const PURE = ['basics', 'crypto', 'table', 'record', 'verify', 'device'];
/** Whoever may name what one side keeps to itself: never the table, its record or the server. */
const PRIVATE = ['corridor'];
const DOORS = [...PURE, 'contract', 'locales'];

/** The table of ARCHITECTURE.md, line by line. */
export const ROOMS: { readonly [room: string]: Room } = {
  basics: { rooms: [], outside: [] },
  crypto: { rooms: ['basics'], outside: ['@noble/', '@scure/bip39'] },
  table: { rooms: ['basics', 'crypto'], outside: [] },
  record: { rooms: ['basics', 'crypto', 'table'], outside: [] },
  verify: { rooms: ['basics', 'crypto', 'table', 'record'], outside: [] },
  device: { rooms: ['basics', 'crypto', 'table', 'record'], outside: [] },
  corridor: { rooms: ['basics', 'crypto', 'table'], outside: [] },
  contract: { rooms: PURE, outside: ['zod'] },
  locales: { rooms: ['basics'], types: [...PURE, ...PRIVATE, 'contract'], outside: [] },
  store: { rooms: PURE, outside: ['node:', 'kysely', 'pg', '@electric-sql/pglite'] },
  server: { rooms: [...DOORS, 'store'], outside: ['node:', 'hono', '@hono/node-server'] },
  web: {
    rooms: [...DOORS, ...PRIVATE],
    outside: ['react', 'wouter', '@fontsource', 'papaparse', 'qr'],
  },
  cli: { rooms: [...DOORS, ...PRIVATE, 'store', 'server'], outside: ['node:'] },
};

/** What the world says: its time, its chance, its settings. Only files called `main.ts` ask. */
const WORLD = [
  'Date.now',
  'Math.random',
  'performance.now',
  'Temporal.Now',
  'crypto.getRandomValues',
  'crypto.randomUUID',
  'process.env',
  'process.argv',
];
const CHANCE_IMPORTS = ['randomBytes', 'randomUUID', 'randomInt', 'webcrypto'];

export function breaches(all: readonly Source[]): readonly string[] {
  return all.flatMap((source) => breachesOf(source).map((what) => `${source.file}: ${what}`));
}

function breachesOf(source: Source): readonly string[] {
  const found: string[] = [];
  const isTest = /\.test\.tsx?$/.test(source.file);
  walk(parse(source), (node) => {
    const wanted = importOf(node);
    if (wanted && !isTest) found.push(...importBreach(source, wanted));
    if (!isTest && !/(^|\/)main\.tsx?$/.test(source.file)) found.push(...worldBreach(node, source));
  });
  return found;
}

type Import = {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
};

function importOf(node: Node): Import | undefined {
  const source = node['source'] as Node | null | undefined;
  const from = source?.['value'];
  if (typeof from !== 'string') return undefined;
  const kind = node['importKind'] ?? node['exportKind'];
  const specifiers = (node['specifiers'] as readonly Node[] | undefined) ?? [];
  const names = specifiers.map((one) => String((one['imported'] as Node | undefined)?.['name']));
  const eachType = specifiers.length > 0 && specifiers.every((one) => one['importKind'] === 'type');
  return { from, typeOnly: kind === 'type' || eachType, names };
}

function importBreach({ file }: Source, { from, typeOnly, names }: Import): readonly string[] {
  const chance = from === 'node:crypto' && !/(^|\/)main\.ts$/.test(file);
  const asked = chance ? names.filter((name) => CHANCE_IMPORTS.includes(name)) : [];
  const breach = from.startsWith('.') ? inside(file, from, typeOnly) : outside(file, from);
  return [...asked.map((name) => `takes chance by ${name}`), ...breach];
}

function inside(file: string, from: string, typeOnly: boolean): readonly string[] {
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), from));
  const [here, there] = [roomOf(file), roomOf(target)];
  if (here === undefined) return [];
  const room = ROOMS[here];
  if (room === undefined) return [`stands in no known room: ${here}`];
  if (there === here) return [];
  if (there === undefined) return [`imports ${from} from outside the house`];
  if (room.rooms.includes(there)) return [];
  if (typeOnly && room.types?.includes(there)) return [];
  return [`${here} may not import ${there} (${from})`];
}

function outside(file: string, from: string): readonly string[] {
  const here = roomOf(file);
  const room = here === undefined ? undefined : ROOMS[here];
  if (room === undefined) return [];
  // A pure room's own `main.ts` is a door: it may ask the machine it runs on.
  if (from.startsWith('node:') && file.endsWith('/main.ts') && here !== 'web') return [];
  const known = room.outside.some((start) => from === start || from.startsWith(start));
  return known ? [] : [`${here} may not import ${from}`];
}

function worldBreach(node: Node, { text }: Source): readonly string[] {
  if (node.type === 'NewExpression') {
    const callee = node['callee'] as Node;
    const given = node['arguments'] as readonly Node[];
    return callee['name'] === 'Date' && given.length === 0 ? ['reads the clock by new Date()'] : [];
  }
  if (node.type !== 'MemberExpression') return [];
  const spelled = text.slice(node.start, node.end).replace(/^globalThis\./, '');
  return WORLD.includes(spelled) ? [`reads the world by ${spelled}`] : [];
}

function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}
