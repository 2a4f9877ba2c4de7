/**
 * A kept text cut into pieces, so that quotations can be marked in it and a selection be found.
 *
 * Shapes   offsets count UTF-16 units, as a quotation's do. Pieces join to the text again.
 */

export type Quoted = { readonly id: string; readonly start: number; readonly end: number };
export type TextPiece = {
  readonly start: number;
  readonly text: string;
  /** The signals that quote these words; none: nobody does. */
  readonly quoted: readonly string[];
};

export function piecesOf(text: string, quotes: readonly Quoted[]): readonly TextPiece[] {
  const inside = quotes.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const edges = [0, text.length, ...inside.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      quoted: inside
        .filter((quote) => quote.start <= start && end <= quote.end)
        .map(({ id }) => id),
    };
  });
}

export type Stretch = { readonly start: number; readonly end: number };

/** Where the words stand, after `from` where they stand there; without white space at the ends. */
export function stretchOf(text: string, words: string): Stretch | null {
  const sought = words.normalize('NFC').trim();
  const start = sought === '' ? -1 : text.indexOf(sought);
  return start < 0 ? null : { start, end: start + sought.length };
}

/** A selection without the white space at its ends; null where nothing else was selected. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
