/**
 * The Corridor, refusals, in Dutch.
 */

import type { messages as en } from '../en/refusals.ts';

export const messages: typeof en = {};
