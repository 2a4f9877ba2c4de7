/**
 * A name as two people would agree that it is the same: without case, accents and joined letters.
 *
 * Use      `plainName('Michał Łukasz')` is `michal lukasz`: to find, to match, to make an id of.
 */

/** Letters that no accent can be taken off. */
const LETTERS: { readonly [letter in string]?: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .trim();
}
