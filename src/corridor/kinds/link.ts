/**
 * How one signal bears on another: it contradicts, retracts or confirms it.
 *
 * Shapes   `from` is the later word. A retracted signal counts no more; a circle of retractions is
 *          refused (`link_circular`).
 */

import { type Read, literal, nullable, object } from '../../basics/shape.ts';
import { itemId, texts } from '../fields.ts';

export const link = object({
  from: itemId,
  to: itemId,
  how: literal('contradicts', 'retracts', 'confirms'),
  note: nullable(texts),
});
export type Link = Read<typeof link>;
