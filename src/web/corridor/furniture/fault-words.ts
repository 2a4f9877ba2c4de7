/**
 * What a refused field or item lacks, as a sentence in the page's language.
 */

import { useCorridorWords } from '../words.ts';

/** What a refused field lacks, as a sentence. */
export function useFaultWords(): (code: string) => string {
  const words = useCorridorWords();
  const known: { readonly [code: string]: string } = words.people.faults;
  return (code) => known[code] ?? words.people.item.refused(code);
}
