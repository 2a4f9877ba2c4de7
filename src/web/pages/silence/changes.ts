/**
 * What changed between two drafts, word by word.
 *
 * Shapes   pieces in order: kept, removed, added; joined without the removed ones they are the new
 *          text, without the added ones the old one but for its white space: whoever types a
 *          usual space for a hard one has changed nothing.
 */

export type Piece = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string };

export function changes(before: string, after: string): readonly Piece[] {
  const [old, fresh] = [words(before), words(after)];
  const common = commonLengths(old, fresh);
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    const [one, other] = [old[at], fresh[to]];
    if (one !== undefined && other !== undefined && same(one, other)) {
      pieces.push({ kind: 'kept', text: other });
      at++;
      to++;
    } else if (one !== undefined && (other === undefined || down(common, at, to))) {
      pieces.push({ kind: 'removed', text: one });
      at++;
    } else if (other !== undefined) {
      pieces.push({ kind: 'added', text: other });
      to++;
    }
  }
  return joined(pieces);
}

/** Words and signs, each with the white space after it. */
function words(text: string): readonly string[] {
  return text.match(/(?:[\p{L}\p{M}\p{N}]+|\S)\s*|\s+/gu) ?? [];
}

function same(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

type Lengths = readonly Uint16Array[];

/** Length of the longest common run of words from each pair of places on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Lengths {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let at = old.length - 1; at >= 0; at--) {
    const [row, below] = [rows[at], rows[at + 1]];
    if (row === undefined || below === undefined) continue;
    for (let to = fresh.length - 1; to >= 0; to--) {
      const alike = same(old[at] ?? '', fresh[to] ?? '');
      row[to] = alike ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return rows;
}

function down(common: Lengths, at: number, to: number): boolean {
  return (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0);
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.kind === piece.kind) {
      runs[runs.length - 1] = { kind: last.kind, text: last.text + piece.text };
    } else runs.push(piece);
  }
  return runs;
}
