/**
 * A wish as it travels: the JSON object that was signed.
 */

import { must } from '../basics/bug.ts';
import type { JsonObject } from '../basics/canonical.ts';
import { isObject } from '../basics/shape.ts';
import type { Wish } from '../table/selection.ts';
import { wishJson } from '../table/wish-parser.ts';

export function wishObject(wish: Wish): JsonObject {
  const json = wishJson(wish);
  return must(isObject(json) ? json : undefined, 'a wish as an object');
}
