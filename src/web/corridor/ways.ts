/**
 * The ways on top of every page of a corridor, in their order.
 */

export const WAYS = [
  'count',
  'evidence',
  'candidates',
  'criteria',
  'meetings',
  'contacts',
  'surroundings',
  'influence',
  'brief',
  'snapshots',
  'side',
] as const;
