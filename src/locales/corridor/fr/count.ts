/**
 * The Corridor, count, in French.
 */

import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {};
