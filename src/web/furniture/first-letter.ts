/**
 * Where a word stands in a sentence: at its head, or inside it.
 *
 * Use      `asHead('straw poll 1 is running.')`, `inside('A member, through the facilitators')`;
 *          never for names of people, members or places.
 */

export function asHead(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

export function inside(said: string): string {
  return said.charAt(0).toLowerCase() + said.slice(1);
}
