/**
 * How a game stands while some kinds have decided: won, lost, or open and then on what it hangs.
 *
 * Use      `outlookOn(game.gate, kinds)`; `standingOf(outlook, level, lefts)` with what each gauge
 *          still needs.
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
  readonly gate: Gauged;
  /** By level, by gauge; whether one number can spell all gauges there. */
  readonly radices: readonly (readonly number[])[];
  readonly isShort: readonly boolean[];
  /** Of the standing asked for last: what each gauge needs; 0 where it does not matter. */
  readonly digits: number[];
};

/** A gate with its gauge's place among all, or with its parts. */
type Gauged =
  | { readonly nr: number }
  | { readonly parts: readonly Gauged[]; readonly decisive: number };

const OPEN = 2;

export function outlookOn(whole: Gate, kinds: readonly Kind[]): Outlook {
  const gauges: Gauge[] = [];
  const placed = (gate: Gate): Gauged =>
    gate.gate === 'weight'
      ? { nr: gauges.push(gaugeOf(kinds, gate)) - 1 }
      : { parts: gate.parts.map(placed), decisive: gate.gate === 'all' ? LOSES : WINS };
  const gate = placed(whole);
  const radices = kinds.map((_, level) => gauges.map(({ radix }) => radix(level)));
  const isShort = radices.map((row) => row.reduce((all, one) => all * one, 2) < 2 ** 52);
  return { gauges, gate, radices, isShort, digits: gauges.map(() => 0) };
}

/** `LOSES`, `WINS`, or a key that is neither. */
export function standingOf(
  outlook: Outlook,
  level: number,
  lefts: readonly number[],
): number | string {
  const { digits, gate, radices, isShort } = outlook;
  digits.fill(0);
  const settled = settle(outlook, gate, level, lefts);
  if (settled !== OPEN) return settled;
  if (isShort[level] !== true) return digits.join();
  const row = radices[level] ?? [];
  let key = 0;
  for (let nr = 0; nr < digits.length; nr++) key = key * (row[nr] ?? 1) + (digits[nr] ?? 0);
  return key + OPEN;
}

function settle(outlook: Outlook, gate: Gauged, level: number, lefts: readonly number[]): number {
  if ('nr' in gate) return settleGauge(outlook, gate.nr, level, lefts[gate.nr] ?? 0);
  let isOpen = false;
  for (const part of gate.parts) {
    const settled = settle(outlook, part, level, lefts);
    if (settled === gate.decisive) {
      forget(outlook, gate);
      return settled;
    }
    isOpen ||= settled === OPEN;
  }
  return isOpen ? OPEN : 1 - gate.decisive;
}

function settleGauge(outlook: Outlook, nr: number, level: number, left: number): number {
  if (left <= 0) return WINS;
  const gauge = outlook.gauges[nr];
  if (gauge === undefined || left > (gauge.rests[level] ?? 0)) return LOSES;
  outlook.digits[nr] = gauge.digit(level, left);
  return OPEN;
}

/** A gate that is settled hangs on nothing any more. */
function forget(outlook: Outlook, gate: Gauged): void {
  if ('nr' in gate) outlook.digits[gate.nr] = 0;
  else for (const part of gate.parts) forget(outlook, part);
}
