/**
 * Rules that a body like this one may think of, to be set side by side.
 *
 * Use      `typicalRules(assembly)`: from everybody's consent down to half of those who say yes or
 *          no, then a veto for each small group.
 * Source   spec/rules.md §5.
 */

import type { GroupId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import { classVeto } from '../class-veto.ts';
import { consensus } from '../consensus.ts';
import type { Expression, Share } from '../expression.ts';
import { majority } from '../majority.ts';
import { consensusMinus } from '../minus-k.ts';

const MOST_VETOES = 3;

const HALF: Share = { share: '1/2', of: 'members', strict: true };
const TWO_THIRDS: Share = { share: '2/3', of: 'members', strict: false };

export function typicalRules(assembly: Assembly): readonly Expression[] {
  const { members } = assembly;
  const most = Math.floor(members.length / 2) + 1;
  return [
    consensus(),
    ...(members.length > 2 ? [consensusMinus(1)] : []),
    majority(TWO_THIRDS),
    majority({ ...TWO_THIRDS, of: 'cast' }),
    majority(HALF),
    majority({ ...HALF, of: 'cast' }),
    ...smallGroups(assembly).map((group) => classVeto(most, group)),
  ];
}

/** A veto for most of the body is hardly one: the smaller groups come first. */
function smallGroups({ members, groups }: Assembly): readonly GroupId[] {
  return Object.entries(groups)
    .filter(([, inside]) => inside.length > 0 && inside.length * 2 <= members.length)
    .toSorted(([, one], [, two]) => one.length - two.length)
    .slice(0, MOST_VETOES)
    .map(([id]) => id as GroupId);
}
