/**
 * The brief as a document: what the page shows and what is taken along as text are the same words.
 *
 * Shapes   a line is a row of runs, each with its language where that is another than the page's.
 */

import type { Handling } from '../../../../corridor/handling.ts';

export type Run = { readonly text: string; readonly lang?: string | undefined };
export type Line = readonly Run[];
export type Section = {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Instead of lines. */
  readonly empty: string;
  readonly more: string | null;
};
export type Obstacles = {
  readonly title: string;
  readonly heads: readonly string[];
  /** One run for each head. */
  readonly rows: readonly Line[];
  readonly empty: string;
  readonly more: string | null;
};
export type BriefDocument = {
  readonly handling: Handling;
  readonly label: string;
  readonly of: string;
  readonly stands: string;
  readonly headline: string;
  readonly ranges: Section;
  readonly moved: Section;
  readonly obstacles: Obstacles;
  readonly unsounded: Section;
  readonly old: Section;
  readonly conflicts: Section;
  readonly dates: Section;
  readonly contacts: Section;
  readonly foot: readonly string[];
};

const MOST_LETTERS = 110;

/** So that one long sentence does not push the page over its foot. */
export function shortened(text: string, most = MOST_LETTERS): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most).toWellFormed()} …`;
}

/** In the order of the page. */
export function sectionsOf(brief: BriefDocument): readonly Section[] {
  const { ranges, moved, unsounded, old, conflicts, dates, contacts } = brief;
  return [ranges, moved, unsounded, old, conflicts, dates, contacts];
}
