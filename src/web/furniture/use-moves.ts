/**
 * A move of a knot in the page's language.
 */

import { sayMove } from '../../locales/say-knot.ts';
import type { KnotMove } from '../../table/knots/knot.ts';
import { silenceOf } from '../../table/silence/silence-lookup.ts';
import { useWords } from '../language.tsx';
import { useView } from '../view.tsx';
import { useNames } from './names.ts';

export function useMoves(): (move: KnotMove) => string {
  const { knots } = useWords();
  const { selection } = useView();
  const names = useNames();
  const silence = (number: number): string => {
    const subject = silenceOf(selection, number)?.subject;
    return subject === undefined ? `${number}` : names.subject(subject);
  };
  const { member, candidate } = names;
  return (move) => sayMove(knots, move, { member, candidate, silence });
}
