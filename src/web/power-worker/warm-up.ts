/**
 * A question that nobody asked: reckoning it once has the code compiled before a person waits.
 *
 * Use      working.ts sends it to a worker that is kept for the first real question.
 * Shapes   a double majority with an alternative, as the Council of the European Union has it, of
 *          25 members with weights by a formula, and no answer is looked at.
 */

import { must } from '../../basics/bug.ts';
import { parseMemberId } from '../../table/ids.ts';
import { assemblyOf } from '../../table/rules/assembly.ts';
import type { PowerAsk } from './messages.ts';

const MEMBERS = 25;

export function warmUp(): Extract<PowerAsk, { readonly kind: 'power' }> {
  const members = Array.from({ length: MEMBERS }, (_, at) => ({
    id: must(parseMemberId(`w${at}`), 'an id'),
    weights: { people: Math.round(83_000_000 / (at + 1) ** 1.1) },
  }));
  const atLeast = (share: string) => ({ share, of: 'members', strict: false }) as const;
  const both = [
    { sum: 1, who: 'for', atLeast: atLeast('55/100') },
    { sum: 'people', who: 'for', atLeast: atLeast('65/100') },
  ] as const;
  const pass = { any: [{ all: both }, { sum: 1, who: 'against', atMost: 3 }] } as const;
  return { kind: 'power', pass, assembly: assemblyOf(members, {}) };
}
