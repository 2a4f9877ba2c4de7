/**
 * Ids made from names, as close to them as ids may be.
 *
 * Use      `idsFor(names)`; two of the same name stay apart by a number.
 * Shapes   lower-case ASCII, as table/ids.ts wants them.
 */

import { parseId } from '../../table/ids.ts';

export type Named = { readonly id: string; readonly name: string };

/** `kept` are ids that stand already. */
export function idsFor(names: readonly string[], kept: readonly string[] = []): readonly Named[] {
  const taken = new Set<string>(kept);
  return names.map((name) => {
    const plain = name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 26)
      .replace(/-+$/, '');
    const stem = parseId(plain) === undefined ? `name-${plain || 'x'}` : plain;
    const numbered = (count: number) => (count === 1 ? stem : `${stem}-${count}`);
    let count = 1;
    while (taken.has(numbered(count))) count++;
    taken.add(numbered(count));
    return { id: numbered(count), name };
  });
}
