/**
 * Whose figures are shown in full: the member asked for, that of the item an address names, else
 * one against whom the criterion is turned.
 */

import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { latest } from '../../../../corridor/corridor.ts';
import type { KnownFigure } from '../../../../corridor/figures.ts';
import { candidatesOf } from '../../../../corridor/roster.ts';
import { anchorOf } from '../../furniture/provenance.tsx';
import { anchorNow } from '../../place.ts';
import { useWorkspace } from '../../workspace.tsx';

export function useAskedMember(
  criterion: string,
  figures: readonly KnownFigure[],
): readonly [string | null, (member: string | null) => void] {
  const { shown } = useWorkspace();
  const [search] = useSearchParams();
  return useState<string | null>(() => {
    const anchor = anchorNow();
    const asked = figures.find(
      ({ id }) => id === search.get('item') || anchorOf(id) === anchor,
    );
    if (asked) return asked.body.member;
    const against = latest(shown, 'criterion', criterion)?.turnedAgainst ?? [];
    const country = candidatesOf(shown).find(({ id }) => against.includes(id))?.country ?? null;
    const known = figures.some(({ body }) => body.member === country);
    return known ? country : (figures[0]?.body.member ?? null);
  });
}
