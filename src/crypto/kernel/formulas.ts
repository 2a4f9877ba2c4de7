/**
 * Formulas as lines of text, one operation a line, and their translation into calls of a field.
 *
 * Use      curve-code.ts and pair-curve-code.ts, each with a tongue of its own.
 * Shapes   `to = a * b`, `+` or `-`; a line with nothing to do brings a number to its one spelling,
 *          or reduces it, as the tongue has it.
 * Units    each line carries its size in the tongue's units; what could overflow does not
 *          translate.
 */

import { must } from '../../basics/bug.ts';
import { type Code, call } from './assembler.ts';

export type Tongue = {
  /** The most that two factors may come to. */
  readonly fit: number;
  /** Places of the functions. */
  readonly calls: { readonly mul: number; readonly square?: number } & Readonly<
    Record<'add' | 'sub' | 'alone', number>
  >;
  /** The size of what stands alone on a line. */
  readonly alone: number;
  /** Of what no line has made. */
  sizeOf(name: string): number;
  address(name: string): Code;
};

/** Throws for a line that could overflow, so a faulty formula never runs. */
export function translated(lines: string, tongue: Tongue): Code {
  const sizes = new Map<string, number>();
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => step(line, sizes, tongue));
}

function step(line: string, sizes: Map<string, number>, tongue: Tongue): Code {
  const { calls, address } = tongue;
  const [, spelt, name] = /^(\w+) = (\w+)$/.exec(line) ?? [];
  if (spelt !== undefined && name !== undefined) {
    sizes.set(spelt, tongue.alone);
    return [address(spelt), address(name), call(calls.alone)];
  }
  const [, to = '', first = '', operator = '', second = ''] =
    /^(\w+) = (\w+) ([-+*]) (\w+)$/.exec(line) ?? [];
  const sizeOf = (one: string) => sizes.get(one) ?? tongue.sizeOf(one);
  const [a, b] = [sizeOf(first), sizeOf(second)];
  if (operator === '*' && a * b > tongue.fit) throw new Error(`bug: ${line} may overflow`);
  sizes.set(to, operator === '*' ? 1 : a + b);
  const alone = operator === '*' && first === second ? calls.square : undefined;
  const place = { '*': calls.mul, '+': calls.add, '-': calls.sub }[operator];
  const factors = alone === undefined ? [to, first, second] : [to, first];
  return [factors.flatMap(address), call(alone ?? must(place, `an operation in ${line}`))];
}
