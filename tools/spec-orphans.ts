/**
 * What hangs loose between specification, code and vectors.
 *
 * Use      `node tools/spec-orphans.ts` prints them; spec-orphans.test.ts asks that there are none.
 * Shapes   an orphan is one line: a section that no code cites, one that fixes bytes and names no
 *          vectors, a citation of what is not there, a folder of vectors that no section names, a
 *          code that only one of code and specification has.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { type Section, sectionsOf } from './support/spec-sections.ts';
import { type Citation, citationsIn, numbersOf } from './support/spec-citations.ts';
import { sources } from './syntax.ts';

/** Rooms whose comments carry the specification. */
const CODE = ['src', 'tools', 'bench'];
/** Sections that fix bytes: they say what is hashed, joined or signed. */
const FIXES_BYTES = /‖|\bH(?:s|32)?\(|hash32`?\(/;

/** Said of a section that fixes bytes and has no vectors: an orphan that is known. */
const NONE_YET = 'none yet';

export type Papers = {
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  /** Names of the folders of vectors. */
  readonly vectors: readonly string[];
};

export function papers(): Papers {
  const sections = readdirSync('spec')
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => sectionsOf(name, readFileSync(`spec/${name}`, 'utf8')));
  const citations = CODE.flatMap((folder) => sources(folder)).flatMap(citationsIn);
  const vectors = readdirSync('spec/vectors', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return { sections, citations, vectors };
}

export function orphans(given: Papers): readonly string[] {
  return [...uncited(given), ...strayed(given), ...unproved(given), ...misnumbered(given)];
}

/** Sections that no line of code cites, by themselves or by one of their rules. */
function uncited({ sections, citations }: Papers): readonly string[] {
  const cited = new Set(citations.map(({ file, number }) => `${file} ${topOf(number)}`));
  return sections
    .filter(({ file, number, told }) => !told && !cited.has(`${file} ${number}`))
    .map(({ file, number, title }) => `${file} §${number} ${title}: no code cites it`);
}

/** Citations, in code or in the specification itself, of a section that is not there. */
function strayed({ sections, citations }: Papers): readonly string[] {
  const there = new Set(
    sections.flatMap(({ file, number, rules }) =>
      [number, ...rules].map((one) => `${file} ${one}`),
    ),
  );
  const within = sections.flatMap(({ file, number, text }) =>
    numbersOf(text, file).map((one) => ({ ...one, from: `spec/${file} §${number}` })),
  );
  return [...citations, ...within]
    .filter(({ file, number }) => !there.has(`${file} ${number}`))
    .map(({ from, file, number }) => `${from}: there is no ${file} §${number}`);
}

/** Sections that fix bytes without vectors; folders of vectors that no section names. */
function unproved({ sections, vectors }: Papers): readonly string[] {
  const bare = sections
    .filter(
      ({ told, text, vectors: named }) => !told && FIXES_BYTES.test(text) && named.length === 0,
    )
    .map(({ file, number, title }) => `${file} §${number} ${title}: fixes bytes, names no vectors`);
  const named = new Set(sections.flatMap((section) => section.vectors));
  named.delete(NONE_YET);
  const loose = vectors
    .filter((folder) => !named.has(folder))
    .map((folder) => `spec/vectors/${folder}: no section names it`);
  const missing = [...named]
    .filter((folder) => !vectors.includes(folder))
    .map((folder) => `spec/vectors/${folder}: named, and not there`);
  return [...bare, ...loose, ...missing];
}

/** Sections and rules are numbered from 1 without a gap. */
function misnumbered({ sections }: Papers): readonly string[] {
  const files = Map.groupBy(sections, ({ file }) => file);
  return [...files].flatMap(([file, list]) =>
    list.flatMap(({ number, rules, heading }, at) => {
      const wrong = rules.filter((rule, nth) => rule !== `${number}.${nth + 1}`);
      const gap = Number(number) === at + 1 || heading === '' ? [] : [`${file} §${number}: a gap`];
      return [...gap, ...wrong.slice(0, 1).map((rule) => `${file} §${rule}: out of order`)];
    }),
  );
}

function topOf(number: string): string {
  return number.split('.')[0] ?? number;
}

if (process.argv[1]?.endsWith('spec-orphans.ts')) {
  const found = orphans(papers());
  for (const line of found) console.log(line);
  const known = papers().sections.filter(({ vectors }) => vectors.includes(NONE_YET));
  for (const { file, number } of known) console.log(`(known) ${file} §${number}: no vectors yet`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
