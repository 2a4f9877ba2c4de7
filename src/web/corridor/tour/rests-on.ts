/**
 * On what an item without an address rests: the phrases of the example in the page's language.
 *
 * Use      furniture/provenance.tsx; whatever else a person typed stays as it was typed.
 */

import { useCorridorWords } from '../words.ts';

export function useRestsOn(): (why: string) => string {
  const { reports, memory } = useCorridorWords().tour;
  const known = new Map([
    ['from two newspaper reports of November 2023 and February 2024', reports],
    ['from memory', memory],
  ]);
  return (why) => known.get(why) ?? why;
}
