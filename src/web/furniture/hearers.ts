/**
 * Who hears a confessional, by name.
 */

import type { Confessional } from '../../table/confessional/confessional.ts';
import { useNames } from './names.ts';

export function useHearers({ facilitators }: Pick<Confessional, 'facilitators'>): string {
  const names = useNames();
  return facilitators.map(names.actor).join(', ');
}
