/**
 * A country that is no member, by its ISO code in lower case; any other words as they are.
 *
 * Use      sponsors and countries of candidates, `placeIn('nl', 'pt')`.
 */

export function placeIn(language: string, id: string): string {
  if (!/^[a-z]{2}$/.test(id)) return id;
  return new Intl.DisplayNames(language, { type: 'region' }).of(id.toUpperCase()) ?? id;
}
