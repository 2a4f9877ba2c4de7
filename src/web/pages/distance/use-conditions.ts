/**
 * A condition of the body's rule as a short field, in the page's language.
 */

import { sayCondition } from '../../../locales/say-condition.ts';
import type { Leaf } from '../../../table/rules/classes.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';

export function useConditions(): (leaf: Leaf) => string {
  const { distance, rules } = useWords();
  const names = useNames();
  return (leaf) => sayCondition({ conditions: distance.conditions, rules }, leaf, names);
}
