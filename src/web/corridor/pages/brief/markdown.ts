/**
 * The brief as Markdown, for a note or a message of one's own.
 *
 * Shapes   words of others are escaped: no mark-up and no tag of theirs is ever one of the file.
 */

import {
  type BriefDocument,
  type Line,
  type Obstacles,
  type Section,
  sectionsOf,
} from './brief-document.ts';

export function markdownOf(brief: BriefDocument): string {
  const { label, of, stands, headline, obstacles, foot } = brief;
  const [ranges, moved, ...others] = sectionsOf(brief).map(section);
  return [
    escaped(label),
    `# ${escaped(headline)}`,
    `${escaped(of)}. ${escaped(stands)}.`,
    ranges,
    moved,
    table(obstacles),
    ...others,
    '---',
    ...foot.map(escaped),
    escaped(label),
  ]
    .join('\n\n')
    .concat('\n');
}

function section({ title, lines, empty, more }: Section): string {
  const said =
    lines.length === 0 ? escaped(empty) : lines.map((line) => `- ${plain(line)}`).join('\n');
  return [`## ${escaped(title)}`, said, ...(more === null ? [] : [escaped(more)])].join('\n\n');
}

function table({ title, heads, rows, empty, more }: Obstacles): string {
  if (rows.length === 0) return [`## ${escaped(title)}`, escaped(empty)].join('\n\n');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const all = [
    row(heads.map(escaped)),
    row(heads.map(() => '---')),
    ...rows.map((cells) => row(cells.map(({ text }) => escaped(text)))),
  ].join('\n');
  return [`## ${escaped(title)}`, all, ...(more === null ? [] : [escaped(more)])].join('\n\n');
}

function plain(line: Line): string {
  return line.map(({ text }) => escaped(text)).join('');
}

/** One line, in which nothing has a meaning to Markdown or to HTML. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}
