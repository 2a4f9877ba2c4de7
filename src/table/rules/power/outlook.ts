/**
 * How a game stands while some kinds have decided: won, lost, or open and then on what it hangs.
 *
 * Use      `outlookOn(game.gate, kinds)`; `standing(level, lefts)` with what each gate still needs.
 * Shapes   a standing is the sink that is certain, or a key: at one level equal keys stand for
 *          equal games. What can no longer matter is left out of the key.
 * Source   spec/power.md §3.
 */

import type { Kind } from './alike.ts';
import { type Gauge, gaugeOf } from './gauge.ts';
import { LOSES, WINS } from './node-store.ts';
import type { Gate } from './simple-game.ts';

export type Outlook = {
  readonly gauges: readonly Gauge[];
  /** `LOSES`, `WINS`, or a key that is neither. */
  readonly standing: (level: number, lefts: readonly number[]) => number | string;
};

/** A gate with its gauge's place among all, or with its parts. */
type Gauged =
  | { readonly nr: number }
  | { readonly parts: readonly Gauged[]; readonly decisive: number };

const OPEN = 2;

export function outlookOn(gate: Gate, kinds: readonly Kind[]): Outlook {
  const gauges: Gauge[] = [];
  const gauged = placed(gate);
  const radices = kinds.map((_, level) => gauges.map(({ radix }) => radix(level)));
  const isShort = radices.map((row) => row.reduce((all, one) => all * one, 2) < 2 ** 52);
  const digits = gauges.map(() => 0);
  let [level, lefts]: [number, readonly number[]] = [0, []];
  return { gauges, standing };

  function placed(one: Gate): Gauged {
    if (one.gate === 'weight') return { nr: gauges.push(gaugeOf(kinds, one)) - 1 };
    return { parts: one.parts.map(placed), decisive: one.gate === 'all' ? LOSES : WINS };
  }

  function standing(at: number, given: readonly number[]): number | string {
    [level, lefts] = [at, given];
    digits.fill(0);
    const settled = settle(gauged);
    if (settled !== OPEN) return settled;
    if (!isShort[level]) return digits.join();
    let key = 0;
    for (let nr = 0; nr < digits.length; nr++) {
      key = key * (radices[level]?.[nr] ?? 1) + (digits[nr] ?? 0);
    }
    return key + 2;
  }

  function settle(one: Gauged): number {
    if ('nr' in one) return settleLeaf(one.nr);
    let isOpen = false;
    for (const part of one.parts) {
      const settled = settle(part);
      if (settled === one.decisive) {
        forget(one);
        return settled;
      }
      isOpen ||= settled === OPEN;
    }
    return isOpen ? OPEN : 1 - one.decisive;
  }

  function settleLeaf(nr: number): number {
    const left = lefts[nr] ?? 0;
    if (left <= 0) return WINS;
    const gauge = gauges[nr];
    if (gauge === undefined || left > (gauge.rests[level] ?? 0)) return LOSES;
    digits[nr] = gauge.digit(level, left);
    return OPEN;
  }

  /** A gate that is settled hangs on nothing any more. */
  function forget(one: Gauged): void {
    if ('nr' in one) digits[one.nr] = 0;
    else for (const part of one.parts) forget(part);
  }
}
