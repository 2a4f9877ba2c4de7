/**
 * Rules that a body like this one may think of, to be set side by side.
 *
 * Use      `typicalRules(assembly)`: from everybody's consent down to half of those who say yes or
 *          no, then a veto for each small group, and by each weight that all have.
 * Source   spec/rules.md §5.
 */

import type { GroupId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import { classVeto } from '../class-veto.ts';
import { consensus } from '../consensus.ts';
import { doubleMajority } from '../double-majority.ts';
import type { Expression, Share } from '../expression.ts';
import { majority } from '../majority.ts';
import { consensusMinus } from '../minus-k.ts';
import { unanimity } from '../unanimity.ts';
import { weightedMajority } from '../weighted-majority.ts';

const MOST_VETOES = 3;
const MOST_WEIGHTS = 2;

const HALF: Share = { share: '1/2', of: 'members', strict: true };
const TWO_THIRDS: Share = { share: '2/3', of: 'members', strict: false };

export function typicalRules(assembly: Assembly): readonly Expression[] {
  const { members } = assembly;
  const most = Math.floor(members.length / 2) + 1;
  return [
    consensus(),
    unanimity('members'),
    ...(members.length > 2 ? [consensusMinus(1)] : []),
    majority(TWO_THIRDS),
    majority({ ...TWO_THIRDS, of: 'cast' }),
    majority(HALF),
    majority({ ...HALF, of: 'cast' }),
    ...smallGroups(assembly).map((group) => classVeto(most, group)),
    ...weightsOfAll(assembly).flatMap((weight) => [
      weightedMajority(weight, HALF),
      doubleMajority({ heads: HALF, weight, share: HALF, blockers: 1 }),
    ]),
  ];
}

/** Weights that everybody has. */
function weightsOfAll({ members, weights }: Assembly): readonly string[] {
  const [first] = members;
  const names = Object.keys((first && weights[first]) ?? {});
  const had = (name: string) => members.every((one) => (weights[one]?.[name] ?? 0) > 0);
  return names.filter(had).slice(0, MOST_WEIGHTS);
}

/** A veto for most of the body is hardly one: the smaller groups come first. */
function smallGroups({ members, groups }: Assembly): readonly GroupId[] {
  return Object.entries(groups)
    .filter(([, inside]) => inside.length > 0 && inside.length * 2 <= members.length)
    .toSorted(([, one], [, two]) => one.length - two.length)
    .slice(0, MOST_VETOES)
    .map(([id]) => id as GroupId);
}
