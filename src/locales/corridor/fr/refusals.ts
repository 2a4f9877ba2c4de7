/**
 * The Corridor, refusals, in French.
 */

import type { messages as en } from '../en/refusals.ts';

export const messages: typeof en = {};
