/**
 * Authors of what was brought in from a file: named behind whoever brought it, never as one of the
 * side.
 *
 * Use      following.ts names them; merging.ts knows a change by its first author.
 * Shapes   `p0123456789abcdef~compilers`; brought on again, it is the first author that stays.
 */

import type { Author } from '../corridor.ts';
import type { PersonId } from './own-keys.ts';

const BETWEEN = '~';
const LONGEST = 150;

export function guestOf(broughtBy: PersonId, author: Author): Author {
  return `${broughtBy}${BETWEEN}${firstAuthor(author)}`.slice(0, LONGEST);
}

/** Whoever wrote it first, whoever brought it where. */
export function firstAuthor(author: Author): Author {
  const at = author.lastIndexOf(BETWEEN);
  return at < 0 ? author : author.slice(at + BETWEEN.length);
}
