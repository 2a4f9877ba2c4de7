/**
 * The Corridor, count, in Dutch.
 */

import type { messages as en } from '../en/count.ts';

export const messages: typeof en = {};
