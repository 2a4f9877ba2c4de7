/**
 * The Corridor, keeping, in Dutch.
 */

import type { messages as en } from '../en/keeping.ts';

export const messages: typeof en = {};
