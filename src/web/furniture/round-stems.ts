/**
 * What the ids of rounds begin with, by kind: `poll-1`, `check-1`, `grades-1`,
 * `weights-1`, `talks-1`.
 *
 * Use      the set-up form and the chair's dialog number the rounds of each kind by themselves.
 */

import type { SoundingKind } from '../../table/definition/definition.ts';

export const ROUND_STEMS: { readonly [Kind in SoundingKind]: string } = {
  'straw-poll': 'poll',
  'veto-check': 'check',
  'resistance-poll': 'grades',
  'weighted-poll': 'weights',
  confessional: 'talks',
  knot: 'knot',
};
