/**
 * Who together could open answers at a threshold, and who may be missing.
 *
 * Use      `openers(definition, n)` for n trustees; the set-up page says it in sentences.
 * Shapes   t = threshold, q = closing quorum, f = assumed corrupt, n trustees: t > f, 2q - n > f,
 *          q and t at most n; every group that acts together has at most f members.
 * Source   spec/rules.md §10; spec/protocol.md §1.1.
 */

import type { Body, TrusteeSettings } from '../definition/definition.ts';
import { holdingGroups } from '../ceremony/trustee-board.ts';
import { quorumOf } from '../ceremony/trustees.ts';

export type Openers = {
  readonly trustees: number;
  readonly threshold: number;
  readonly closingQuorum: number;
  readonly assumedCorrupt: number;
  /** The smallest sets of declared groups that together reach the threshold; fewest first. */
  readonly blocs: readonly (readonly string[])[];
  /** So many may be missing and a round can still be opened; below 0: it never can. */
  readonly maySpare: number;
  /** t > f: those assumed corrupt cannot open answers by themselves. */
  readonly secret: boolean;
  /** 2q - n > f: two different closings cannot both be signed. */
  readonly oneClosing: boolean;
  /** Groups that act together and are larger than f. */
  readonly tooLarge: readonly string[];
};

const MOST_TOGETHER = 3;

export function openers(
  body: Pick<Body, 'groups' | 'assumedCorrupt'>,
  settings: Pick<TrusteeSettings, 'threshold' | 'closingQuorum' | 'who' | 'board'>,
  trustees: number,
): Openers {
  const { assumedCorrupt } = body;
  const groups = holdingGroups(body.groups, settings);
  const { threshold, closingQuorum } = settings;
  return {
    ...{ trustees, threshold, closingQuorum, assumedCorrupt },
    blocs: blocsOf(groups, threshold),
    maySpare: trustees - quorumOf(settings),
    secret: threshold > assumedCorrupt,
    oneClosing: 2 * closingQuorum - trustees > assumedCorrupt,
    tooLarge: Object.entries(groups)
      .filter(([, group]) => group.actsTogether && group.members.length > assumedCorrupt)
      .map(([id]) => id),
  };
}

/** Up to three groups: more have no need of a name to be many. */
function blocsOf(groups: Body['groups'], threshold: number): readonly (readonly string[])[] {
  const ids = Object.keys(groups);
  const found: (readonly string[])[] = [];
  for (let size = 1; size <= MOST_TOGETHER; size++) {
    const reaching = choose(ids, size).filter((bloc) => {
      const contained = found.some((known) => known.every((id) => bloc.includes(id)));
      return !contained && unionOf(groups, bloc) >= threshold;
    });
    found.push(...reaching);
  }
  return found;
}

function unionOf(groups: Body['groups'], ids: readonly string[]): number {
  return new Set(ids.flatMap((id) => groups[id]?.members ?? [])).size;
}

function choose(from: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return from.flatMap((first, at) =>
    choose(from.slice(at + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
